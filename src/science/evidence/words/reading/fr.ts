// What is said of reading, French: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/reading.js';

export const fr: Words<typeof claims> = {
  'reading-en':
    'Un texte anglais se lit en silence à environ 238 mots par minute\u00a0: c’est la moyenne de 190\u00a0études.',
  'reading-range': 'La plupart des adultes en lisent de 175 à 300 par minute.',
  'reading-nl': 'Un texte néerlandais se lit en silence à environ 238 mots par minute.',
  'reading-aloud':
    'Pour le français et l’allemand, nous n’avons trouvé que des chiffres de lecture à voix haute\u00a0: 195 et 179 mots par minute, chez de jeunes adultes.',
  'reading-voice': 'À voix haute, on lit moins vite qu’en silence\u00a0: en anglais, 183 mots par minute.',
};
