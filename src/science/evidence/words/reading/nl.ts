// What is said of reading, Dutch: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/reading.js';

export const nl: Words<typeof claims> = {
  'reading-en':
    'Een Engelse tekst lees je stil aan zo’n 238 woorden per minuut. Dat is het gemiddelde van 190 studies.',
  'reading-range': 'De meeste volwassenen lezen er 175 tot 300 per minuut.',
  'reading-nl': 'Een Nederlandse tekst lees je stil aan zo’n 238 woorden per minuut.',
};
