/** Which emergency number a page shows. In what every page downloads, so small: the words are fetched when asked for. Pure. */
import { regionOf } from '../platform/locale/language.js';
import { european, national } from '../science/safety/numbers.js';
import type { PracticeInfo } from './info.js';

/** The practice's country, else the region of a `lang` there; never the browser's language. '' where neither says one. */
export const countryCode = (practice: PracticeInfo | undefined, lang: string): string =>
  (practice?.country ?? regionOf(lang) ?? '').toUpperCase();

/** The practice's own number, else the country's, else the one for all of Europe. */
export const emergencyNumber = (practice: PracticeInfo | undefined, lang: string): string =>
  practice?.emergency?.number ?? String(national[countryCode(practice, lang)] ?? european);
