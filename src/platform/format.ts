/** Numbers and dates as the reader's region writes them. Keeps the formatters: making one costs more than using it. */
import { supported } from './language.js';

/** Readers are Belgian unless the page names a region; English as written in Europe: day first, 24 hours. */
const REGION = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/** The locale to format with for a `lang` ('nl' → 'nl-BE', 'nl-NL' stays, unknown or broken → 'nl-BE'). Never throws. */
export const localeOf = (tag: string): string => {
  const lang = supported(tag);
  if (!lang) return REGION.nl;
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return locale.region ? locale.toString() : REGION[lang];
  } catch {
    return REGION[lang];
  }
};

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

const kept = <T>(cache: Map<string, T>, tag: string, options: object | undefined, make: (locale: string) => T): T => {
  const key = tag + JSON.stringify(options ?? {});
  const found = cache.get(key) ?? make(localeOf(tag));
  cache.set(key, found);
  return found;
};

/** `value` in the reader's figures; '–' for what is not a finite number, so no 'NaN' reaches the screen. */
export const formatNumber = (value: number, tag: string, options?: Intl.NumberFormatOptions): string =>
  Number.isFinite(value)
    ? kept(numbers, tag, options, (locale) => new Intl.NumberFormat(locale, options)).format(value)
    : '–';

/** `time` (ms since 1970 or a Date) in the reader's words; '–' for an impossible time. Give `timeZone` in `options`. */
export const formatDate = (time: number | Date, tag: string, options?: Intl.DateTimeFormatOptions): string =>
  Number.isFinite(+time)
    ? kept(dates, tag, options, (locale) => new Intl.DateTimeFormat(locale, options)).format(time)
    : '–';

/** Words in one list, as the reader's language joins them: 'stress, roken en alcohol'. */
export const formatList = (words: readonly string[], tag: string): string =>
  new Intl.ListFormat(localeOf(tag)).format(words);
