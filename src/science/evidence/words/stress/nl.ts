// What is said of stress, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/stress.js';

export const nl: Words<typeof claims> = {
  'circle-tightens':
    'Bij pijn spannen spieren zich op om je te beschermen. Eerst voelt dat veilig, later kan het stijf en gevoelig ' +
    'maken.',
  'circle-ways': 'Uitwegen zijn ademen, bewegen, slapen, pauzes en minder stress.',
  'breath-slow': 'Adem rustig naar je buik: 4 tellen in, 6 tellen uit. Lang uitademen telt meer dan diep inademen.',
  'evening-routine':
    'Vaste slaaptijden, vanaf 1 uur voor je slaapt geen fel licht of scherm, en een korte avondroutine.',
  'stress-lighter':
    'Schrijf zorgen op en zet ze opzij voor later, kies haalbare doelen, zeg vaker nee en zeg wat je nodig hebt.',
};
