// The claims in Dutch, one or two sentences each, with their figure. Words only.
import type { ClaimId } from '../registry.js';
import { safety } from './safety/nl.js';

export const nl: Record<ClaimId, string> = {
  'pain-scale-range': 'Pijn geef je een cijfer van 0 (geen pijn) tot 10 (ondraaglijk).',
  'pain-acceptable-max':
    'Tijdens en na therapie is pijn tot en met 5 op 10 aanvaardbaar: duidelijk aanwezig, maar draaglijk.',
  'pain-settles-within':
    'Klachten die binnen 48 uur na een activiteit weer zakken, zijn meestal in orde. Duurt het langer, dan was de stap te groot: geen paniek, volgende keer iets minder.',
  'pain-duration-counts':
    'Ook de duur telt: pijn die snel zakt is meestal in orde, pijn die blijft hangen vraagt aandacht.',
  'pain-part-of-recovery': 'Wat pijn tijdens en na een behandeling is normaal en hoort bij herstel.',
  'pain-tell-therapist': 'Zeg het altijd aan je kinesist als je pijn hebt: het moet draaglijk blijven.',
  'pain-change-average':
    'Gemiddeld noemen mensen een verschil van ongeveer 2 punten, of 30 %, betekenisvol (Farrar). Salaffi vindt 1 punt of 15 % al iets beter.',
  'pain-change-slight':
    'Salaffi: wie 1 punt of 15 % minder pijn heeft, noemt zich iets beter. Farrar legt de grens hoger.',
  'pain-change-much': 'Wie 2 punten of 33 % minder pijn heeft, noemt zich veel beter.',
  'pain-change-from-low':
    'Begin je bij 1 tot 4, dan telt een verschil van 1 punt al mee. Dat is een richtlijn, geen oordeel.',
  'pain-change-from-middle':
    'Begin je bij 5 tot 7, dan telt een verschil van 2 punten mee. Dat is een richtlijn, geen oordeel.',
  'pain-change-from-high':
    'Begin je bij 8 tot 10, dan telt een verschil van 3 tot 4 punten mee. Dat is een richtlijn, geen oordeel.',
  'pain-look-at-months':
    'Pijn schommelt van dag tot dag. Kijk naar maanden: vaak gaat het in grote lijnen beter, ondanks pieken.',
  'pain-flare-meaning':
    'Een opflakkering is een verergering van uren tot weken die moeilijk te verdragen is, en die meestal ook raakt wat je gewoonlijk doet of hoe je je voelt.',
  'pain-measure-error':
    'Een verschil van minder dan 1,77 punten tussen twee cijfers kan van het meten zelf komen. Dat werd gemeten bij mensen met rugpijn die in een kliniek verbleven.',
  'pain-real-course':
    'Een kinesist over de eigen rug: een hernia in 2015, na ongeveer 2 jaar training geen klachten meer. Acute pijn in september 2023 na een landing, met hetzelfde beeld op de MRI. Na 4 maanden grotendeels weg, nu helemaal. Er zijn geen cijfers opgeschreven: de hoogte van de lijn is geschetst.',
  'alarm-not-damage': 'Pijn beschermt je en is echt, maar toont niet precies hoeveel schade er is.',
  'alarm-set-sensitive':
    'Het alarm kan te gevoelig staan, zoals een rookmelder die afgaat bij stoom van de douche of verbrand brood.',
  'alarm-sensitisers': 'Stress, haast en angst voor pijn maken het alarm gevoeliger.',
  'alarm-knowing-helps': 'Als je weet hoe het alarm werkt, beweeg je met meer vertrouwen.',
  'forest-drying-factors':
    'Roken, alcohol, overgewicht, weinig bewegen, slecht slapen, lange stress, problemen met de stofwisseling en piekeren maken het bos droger. Zelden is het er maar één.',
  'forest-context-decides':
    'In een droog bos geeft een kleine vonk een grote brand. In een groen bos doet dezelfde vonk niets.',
  'forest-spark': 'De vonk is een beweging, iets optillen, of niets duidelijks.',
  'forest-keeps-burning':
    'Een gevoelig zenuwstelsel en een lichaam dat snel ontsteekt, kunnen het vuur brandend houden.',
  'forest-not-imagined':
    'Het zit niet tussen je oren: het speelt in je afweer en je zenuwstelsel, en dat zie je niet op een scan.',
  'bottle-same-weight':
    'Een flesje van 500 gram wordt zwaarder hoe langer je het vasthoudt. Het gewicht verandert niet, de tijd wel. Zo gaat het ook met stress.',
  'bottle-holding-times': 'Een fles is minutenlang licht, na 1 uur pijnlijk en na 24 uur ondraaglijk.',
  'bottle-put-down': 'De kunst is niet nooit stress te hebben, maar de fles op tijd neer te zetten.',
  'battery-charge': 'Herstel laadt je batterij op en maakt je bos groener.',
  ...safety,
  'glass-picture':
    'Lichaam en geest zijn als een glas: alles wat je meemaakt, loopt er als water in. Te lang te vol geeft pijn, vermoeidheid of letsel.',
  'glass-factors':
    'Het glas vult zich met lichamelijke, mentale en sociale belasting: van slechte nachten en ziekte tot piekeren, werkdruk en eenzaamheid.',
  'glass-capacity-parts':
    'De grootte van je glas hangt af van aanleg, leefstijl, mentale veerkracht en steun van anderen.',
  'glass-genetics-given': 'Je aanleg krijg je mee en kun je niet trainen. De rest van je glas wel.',
  'glass-two-ways': 'Er zijn twee wegen: een groter glas, of minder water erin.',
  'glass-recovery':
    'Regelmatig slapen, bewegen, voedzaam eten, minder alcohol en nicotine, contact met anderen, ontspannen en hulp van een zorgverlener laten water weglopen.',
  'glass-amplify':
    'Factoren staan niet los van elkaar: ze versterken elkaar. Een negatieve gedachte verstoort de slaap, slechte slaap verstoort het herstel.',
  'glass-fills-unnoticed': 'Het glas vult zich beetje bij beetje, ongemerkt, vaak zonder één duidelijke oorzaak.',
  'glass-spiral':
    'Blijft het water hoog staan, dan herstel je minder, wordt je glas kleiner en loopt het sneller over.',
  'glass-regular-sleep': 'Genoeg en regelmatig slapen helpt: vaste uren, ook in het weekend.',
  'glass-walking': 'Regelmatig wandelen is al een mooie basis.',
  'glass-overweight': 'Overgewicht kan een lichte ontsteking geven die de pijngrens verlaagt.',
  'glass-stimulants': 'Alcohol, nicotine en cafeïne lijken te ontspannen, maar verstoren je slaap.',
  'glass-loneliness': 'Eenzaamheid verhoogt de kans op langdurige pijn. Begin klein met contact.',
  'glass-own-triggers': 'Schrijf op wat bij jou het water doet stijgen, of sneller doet stijgen dan het wegloopt.',
  'rest-meaningful':
    'Rust en zinvolle ontspanning, zoals stilte, natuur, een boek of muziek, zijn meer dan niets doen.',
  'break-half-hour': 'Sta om de 30 minuten even op: rol je schouders, strek je heupen, wandel wat.',
  'worries-park': 'Schrijf zorgen op en parkeer ze voor later. Zeg vaker nee, en zeg wat je nodig hebt.',
  'sleep-takes-weeks': 'Reken op 2 tot 4 weken voor je een verschil merkt.',
  'pain-circle': 'Spanning geeft pijn, pijn geeft stress, stress geeft weer spanning.',
  'recovery-stress': 'In één studie genazen wonden tot 40 % trager bij stress.',
  'recovery-smoking':
    'De praktijktekst zegt dat bot tot 60 % trager geneest bij rokers. De studie waarnaar ze verwijst, werd bij ratten gedaan.',
  'recovery-alcohol': 'Alcohol remt herstel, vooral boven 7 glazen per week. Ook matig drinken telt.',
  'recovery-sleep': 'Slaaptekort vertraagt wondgenezing en laat groeihormoon en testosteron dalen.',
  'recovery-food': 'Eiwit, omega-3, vitamines, zink en vezels helpen herstellen. Ondervoeding maakt het moeilijker.',
  'recovery-diabetes': 'Type 2-diabetes vertraagt herstel.',
  'recovery-movement':
    'Te weinig bewegen maakt stijf en zwak, te hard of te vroeg geeft schade. Vroeg en gedoseerd bewegen brengt je functie sneller terug.',
  'recovery-reinforce':
    'Ze versterken elkaar: alcohol, roken en stress geven slechtere slaap, en die geeft meer stress.',
  'recovery-never-added': 'De percentages komen uit aparte studies over wonden en botten. Je mag ze niet optellen.',
  'protein-men-optimal':
    'Eén auteur leest uit de studies dat mannen die stevig krachttrainen het meest groeien bij ongeveer 2 gram eiwit per kilo per dag. ' +
    'Een groot overzicht vond boven 1,62 geen extra groei.',
  'protein-men-safe':
    'Volgens het artikel neemt een man die op zeker speelt 2,35 gram per kilo per dag. We tonen nooit meer dan 2,2.',
  'protein-women-lower': 'Volgens het artikel hebben vrouwen 10 tot 15 % minder nodig dan mannen.',
  'protein-women-optimal':
    'Eén auteur leest uit de studies dat vrouwen die stevig krachttrainen het meest groeien bij gemiddeld 1,75 gram eiwit per kilo per dag. ' +
    'Een groot overzicht vond boven 1,62 geen extra groei.',
  'protein-women-safe': 'Volgens het artikel neemt een vrouw die op zeker speelt 2,05 gram per kilo per dag.',
  'protein-flexible':
    'Volgens het artikel hou je met 1,2 tot 1,5 gram per kilo per dag het grootste deel van de groei.',
  'protein-morton':
    'In 49 studies met krachttraining bracht extra eiwit gemiddeld 0,30 kg meer vetvrije massa. ' +
    'Boven 1,62 gram per kilo per dag kwam er niets meer bij. Die grens is onzeker: tussen 1,03 en 2,20.',
  'protein-slopes':
    'In 105 artikels samen ging elke 0,1 gram extra per kilo per dag samen met 0,39 kg meer vetvrije massa, en boven 1,3 gram per kilo met 0,12 kg. ' +
    'Onderzocht werd van 0,5 tot 3,5 gram per kilo.',
  'protein-meal-floor': 'Het artikel raadt per maaltijd minstens 20 tot 30 gram eiwit aan.',
  'protein-day-total': 'Volgens het artikel telt het totaal van de dag meer dan het aantal maaltijden.',
  'protein-big-meal':
    'In één proef na training verwerkte het lichaam ook 100 gram in één keer, langer dan 25 gram. ' +
    'Gemeten werd een reactie van enkele uren, geen spiergroei.',
  'protein-no-window':
    'Volgens het artikel hoef je met 3 of meer maaltijden niet te letten op het moment na de training.',
  'protein-from-65':
    'In studies met krachttraining bij gezonde mensen vanaf 65 jaar hielp extra eiwit bij 1,2 tot 1,59 gram per kilo per dag.',
  'protein-plant-more': 'Volgens het artikel heeft wie vooral plantaardig eet meer nodig. Het geeft geen cijfer.',
  'protein-other-sport':
    'Volgens het artikel is voor duursport en gevechtssport minder nodig: dit cijfer geldt dan niet.',
  'protein-kidney':
    'Het artikel ziet geen schade bij gezonde mensen. Heb je een nierziekte of een andere aandoening, vraag het dan aan je arts.',
  'protein-adults-only':
    'De studies gingen over gezonde volwassenen. Onder 18 jaar, tijdens een zwangerschap en bij borstvoeding geven we geen cijfer.',
  'protein-not-obese':
    'De studies gingen over mensen zonder obesitas. De WHO spreekt daarvan vanaf een BMI van 30: vanaf daar geven we geen cijfer.',
  'protein-bricks': 'Training brengt metselaars, eiwit brengt stenen. Zonder genoeg stenen komt er geen muur.',
  'protein-foods':
    'Mager vlees, gevogelte, eieren, vis, magere zuivel, peulvruchten, tofu, tempeh, noten, zaden en poeders brengen eiwit.',
  'food-composition':
    'Hoeveel eiwit in een voedingsmiddel zit, komt uit de tabel van het Amerikaanse ministerie van Landbouw. Merken verschillen.',
  'steps-risk':
    'In studies hangt elke 1.000 stappen extra per dag samen met 15 % minder kans om te sterven. Dat is een verband, geen belofte.',
  'steps-level-younger': 'Onder de 60 jaar vlakt het verschil af rond 8.000 tot 10.000 stappen.',
  'steps-level-older': 'Vanaf 60 jaar vlakt het verschil af rond 6.000 tot 8.000 stappen.',
  'steps-least-active': 'Wie nu weinig stapt, wint het meest bij elke stap extra.',
  'steps-cadence': 'Stevig wandelen is ongeveer 100 stappen per minuut.',
  'movement-minutes':
    '15 tot 20 minuten doelgericht bewegen per dag maakt op termijn veel verschil. Een andere bron begint met 10 minuten.',
  'movement-start':
    'Begin met 10 minuten wandelen per dag en bouw op. Een andere bron noemt 15 tot 20 minuten bewegen.',
  'movement-lunch-walk': 'Ook een wandeling van 15 minuten over de middag telt.',
  'circle-tightens':
    'Bij pijn spannen spieren zich op om je te beschermen. Eerst voelt dat veilig, later maakt het stijf en gevoelig.',
  'circle-ways': 'Uitwegen zijn ademen, bewegen, slapen, pauzes en minder stress.',
  'breath-slow': 'Adem rustig naar je buik: 4 tellen in, 6 tellen uit. Lang uitademen telt meer dan diep inademen.',
  'evening-routine':
    'Vaste slaaptijden, vanaf 1 uur voor je slaapt geen fel licht of scherm, en een korte avondroutine.',
  'stress-lighter':
    'Schrijf zorgen op en zet ze opzij voor later, kies haalbare doelen, zeg vaker nee en zeg wat je nodig hebt.',
  'recovery-to-do':
    'Plan ontspanning, stop met roken met hulp, drink hooguit enkele glazen per week, slaap op vaste tijden, eet gevarieerd en blijf gedoseerd bewegen.',
  'muscle-switch': 'In een spiercel spant calcium aan en laat magnesium los.',
  'magnesium-cramps':
    'Tim Willems (met Examine): magnesium doet weinig tegen krampen, en voor slaap is er weinig bewijs. De orthomoleculaire blog ziet dat anders.',
  'magnesium-eases':
    'De orthomoleculaire blog: bij wie weinig binnenkrijgt, kan magnesium spanning, krampen, stijfheid en slaap wat verlichten. Rugpijn geneest het niet. Tim Willems en Examine vinden daar weinig bewijs voor.',
  'magnesium-deficit': 'Een supplement is er voor een vastgesteld tekort. Het vervangt geen gezonde voeding.',
  'magnesium-ask-first':
    'Heb je nier- of hartproblemen of neem je medicijnen, vraag dan eerst raad aan je arts of apotheker.',
};
