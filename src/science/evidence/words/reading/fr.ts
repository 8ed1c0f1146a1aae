// What is said of reading, French: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/reading.js';

export const fr: Words<typeof claims> = {
  'reading-en':
    'Un texte anglais se lit en silence à environ 238 mots par minute\u00a0: c’est la moyenne de 190\u00a0études.',
  'reading-range': 'La plupart des adultes en lisent de 175 à 300 par minute.',
  'reading-nl': 'Un texte néerlandais se lit en silence à environ 238 mots par minute.',
};
