// What is said of pain, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const nl: Words<typeof claims> = {
  'pain-scale-range': 'Pijn geef je een cijfer van 0 (geen pijn) tot 10 (ondraaglijk).',
  'pain-acceptable-max':
    'Tijdens en na therapie is pijn tot en met 5 op 10 aanvaardbaar: duidelijk aanwezig, maar draaglijk.',
  'pain-settles-within':
    'Klachten die binnen 48 uur na een activiteit weer zakken, zijn meestal in orde. ' +
    'Duurt het langer, dan was de stap te groot: geen paniek, volgende keer iets minder. Een Australische groep praktijken houdt 24 uur aan.',
  'pain-duration-counts':
    'Ook de duur telt: pijn die snel zakt is meestal in orde, pijn die blijft hangen vraagt aandacht.',
  'pain-part-of-recovery': 'Wat pijn tijdens en na een behandeling is normaal en hoort bij herstel.',
  'pain-tell-therapist': 'Zeg het altijd aan je kinesist als je pijn hebt: het moet draaglijk blijven.',
  'pain-change-average':
    'Volgens Farrar noemen mensen met langdurige pijn gemiddeld zo’n 2 punten of 30\u00a0% minder pijn een echte ' +
    'verbetering. Voor lage rugpijn kiezen ook Ostelo en een groep experts die grens. Bij Salaffi is 1 punt of 15\u00a0% ' +
    'minder al iets beter.',
  'pain-change-slight':
    'Bij Salaffi noemen mensen met artrose of reuma 1 punt of 15\u00a0% minder pijn al iets beter. Farrar en Ostelo ' +
    'leggen de grens hoger: zo’n 2 punten of 30\u00a0%.',
  'pain-change-much': 'Bij Salaffi noemen mensen met artrose of reuma 2 punten of 33\u00a0% minder pijn veel beter.',
  'pain-change-from-low':
    'Wie begon bij 1 tot 4, voelde zich met 1 punt minder iets beter. Dat zeiden mensen met rugpijn in een kliniek. ' +
    'Zo weinig kan ook van het meten komen.',
  'pain-change-from-middle':
    'Wie begon bij 5 tot 7, voelde zich met 2 punten minder iets beter. Dat zeiden mensen met rugpijn in een ' +
    'kliniek. Het is een richtlijn, geen oordeel.',
  'pain-change-from-high':
    'Wie begon bij 8 tot 10, voelde zich met 3 tot 4 punten minder iets beter. Dat zeiden mensen met rugpijn in een ' +
    'kliniek. Het is een richtlijn, geen oordeel.',
  'pain-look-at-months':
    'Pijn schommelt van dag tot dag. Kijk naar maanden: vaak gaat het in grote lijnen beter, ondanks pieken.',
  'pain-flare-meaning':
    'Een opflakkering is een verergering van uren tot weken die moeilijk te verdragen is, en die meestal ook raakt wat je gewoonlijk doet of hoe je je voelt.',
  'pain-flare-hours':
    'Bij 416 Amerikaanse veteranen met lage rugpijn was de kans op een opflakkering na elk uur tillen 1,05 keer zo groot, ' +
    'en na elk uur zitten 0,96 keer. Na een jaar hing dat niet samen met wat ze konden doen. Een kleine studie bij pas ' +
    'begonnen rugpijn zag bij meer dan 6 uur zitten 4,4 keer.',
  'pain-settles-elsewhere':
    'Een Australische groep praktijken laat pijn na een activiteit binnen 24 uur zakken. Eén Vlaamse praktijktekst houdt ' +
    '48 uur aan.',
  'pain-flare-sitting':
    'Bij 30 mensen met pas begonnen lage rugpijn was de kans op een opflakkering met meer dan 6 uur zitten 4,4 keer zo ' +
    'groot. In een veel grotere studie bij veteranen was dat 0,96 keer voor elk uur zitten.',
  'pain-measure-error':
    'Een verschil van minder dan 1,77 punten tussen twee cijfers kan van het meten zelf komen. ' +
    'Dat werd gemeten bij mensen met rugpijn die in een kliniek verbleven.',
  'pain-real-course':
    'Een kinesist over de eigen rug: zeurende pijn en een hernia in 2015, na ongeveer 2 jaar training geen klachten ' +
    'meer. Acute pijn in september 2023 na een landing, met hetzelfde beeld op de MRI; eerst lukte ' +
    'hooguit 500 m stappen. Na 4 maanden grotendeels weg, ' +
    'nu helemaal. Er zijn geen cijfers opgeschreven: de hoogte van de lijn is geschetst.',
  'alarm-not-damage': 'Pijn beschermt je en is echt, maar toont niet precies hoeveel schade er is.',
  'alarm-set-sensitive':
    'Het alarm kan te gevoelig staan, zoals een rookmelder die afgaat bij stoom van de douche of verbrand brood.',
  'alarm-sensitisers': 'Stress, haast en angst voor pijn kunnen het alarm gevoeliger maken.',
  'alarm-knowing-helps': 'Als je weet hoe het alarm werkt, beweeg je met meer vertrouwen.',
  'forest-drying-factors':
    'Roken, alcohol, overgewicht, weinig bewegen, slecht slapen, lange stress, ' +
    'problemen met de stofwisseling en piekeren maken het bos droger. Zelden is het er maar één.',
  'forest-context-decides':
    'In een droog bos kan een kleine vonk een grote brand geven. In een groen bos doet dezelfde vonk meestal niets.',
  'forest-spark': 'De vonk is een beweging, iets optillen, of niets bijzonders.',
  'forest-keeps-burning': 'Een gevoelig zenuwstelsel en een afweer die snel reageert, kunnen het vuur brandend houden.',
  'forest-not-imagined':
    'Pijn zit niet tussen je oren. Ook je afweer en je zenuwstelsel spelen mee, en dat zie je niet op een scan.',
  'bottle-same-weight':
    'Een flesje van 500 gram wordt zwaarder hoe langer je het vasthoudt. Het gewicht verandert niet, de tijd wel. Zo gaat het ook met stress.',
  'bottle-holding-times': 'Een fles is minutenlang licht, na 1 uur pijnlijk en na 24 uur ondraaglijk.',
  'bottle-put-down': 'De kunst is niet nooit stress te hebben, maar de fles op tijd neer te zetten.',
  'battery-charge': 'Herstel laadt je batterij op en maakt je bos groener.',
  'pain-circle': 'Spanning kan pijn geven, pijn kan stress geven, en stress weer spanning.',
};
