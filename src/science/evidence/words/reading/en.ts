// What is said of reading, English: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/reading.js';

export const en: Words<typeof claims> = {
  'reading-en': 'People read an English text silently at about 238 words a minute: the mean of 190 studies.',
  'reading-range': 'Most adults read 175 to 300 of them a minute.',
  'reading-nl': 'People read a Dutch text silently at about 238 words a minute.',
};
