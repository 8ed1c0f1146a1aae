// What is said of stress, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/stress.js';

export const nl: Words<typeof claims> = {
  'circle-tightens':
    'Bij pijn spannen spieren zich op om je te beschermen. Eerst voelt dat veilig, later kan het stijf en gevoelig ' +
    'maken.',
  'circle-ways': 'Uitwegen zijn ademen, bewegen, slapen, pauzes en minder stress.',
  'breath-slow': 'Adem rustig naar je buik: 4 tellen in, 6 tellen uit. Lang uitademen telt meer dan diep inademen.',
  'breath-times': 'Begin met 2 minuten, 3 keer per dag.',
  'breath-studies':
    'In 31 studies met 1.133 mensen bewoog de hartslag meer mee met een trage adem. Minder stress is er niet mee ' +
    'bewezen, minder pijn ook niet. Een blog noemt ademen wel een uitweg uit stress.',
  'start-walk': 'Wandel 10 minuten per dag.',
  'start-daily':
    'Eet elke dag iets met veel magnesium. Drink een glas water bij het opstaan en bij elke maaltijd. Beweeg even om het half ' +
    'uur, en hou je avond vast.',
  'start-relapse': 'Een terugval hoort erbij. Ga terug naar de basis en vraag hulp.',
  'start-weeks':
    'Een blog geeft zo’n plan 2 tot 4 weken. Een overzicht van studies zegt: een gewoonte vraagt vaak zo’n twee maanden. ' +
    'Twee tot vier weken zijn dus een begin.',
  'habit-time':
    'In een overzicht van studies duurde het in het midden 59 tot 66 dagen voor iets een gewoonte was. Het ging van 4 tot 335 ' +
    'dagen. Maar vier studies maten die tijd.',
  'habit-missed-day': 'In één studie met 96 mensen maakte een gemiste dag geen verschil.',
  'evening-routine':
    'Vaste slaaptijden, vanaf 1 uur voor je slaapt geen fel licht of scherm, en een korte avondroutine.',
  'stress-lighter':
    'Schrijf zorgen op en zet ze opzij voor later, kies haalbare doelen, zeg vaker nee en zeg wat je nodig hebt.',
};
