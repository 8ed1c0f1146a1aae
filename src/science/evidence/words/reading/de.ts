// What is said of reading, German: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/reading.js';

export const de: Words<typeof claims> = {
  'reading-en':
    'Einen englischen Text liest man still mit etwa 238 Wörtern pro Minute. Das ist das Mittel aus 190 Studien.',
  'reading-range': 'Die meisten Erwachsenen lesen 175 bis 300 pro Minute.',
  'reading-nl': 'Einen niederländischen Text liest man still mit etwa 238 Wörtern pro Minute.',
};
