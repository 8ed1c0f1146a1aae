// What is said of tips, Dutch: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/tips.js';

export const nl: Words<typeof claims> = {
  'tip-moving': 'Blijf bewegen, ook met pijn: wandelen, zwemmen of fietsen.',
  'tip-sleep': 'Slaap genoeg, elke nacht.',
  'tip-pain': 'Heb geen schrik van pijn. Zakt ze na 48 uur niet, dan was de stap te groot.',
  'tip-back': 'Gebruik de rug zoals hij bedoeld is: draaien, buigen, strekken, tillen.',
  'tip-slowly': 'Bouw rustig op, over maanden.',
  'tip-strength': 'Krachttraining is een vriend: licht beginnen, eerst de techniek.',
  'tip-breath': 'Adem diep, naar de buik.',
  'tip-mobility': 'Word stap voor stap leniger.',
  'tip-stress': 'Stress, gedrag en gevoelens tellen mee.',
  'tip-patience': 'Geduld en volhouden: reken op maanden, niet op weken.',
};
