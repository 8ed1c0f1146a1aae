/** The reader's locale, and numbers as it writes them. */
import { supported } from './language.js';

/** Readers are Belgian unless the page names a region; English as written in Europe: day first, 24 hours. */
const REGION = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/** The locale to format with for a `lang` ('nl' → 'nl-BE', 'nl-NL' stays, unknown or broken → 'nl-BE'). Never throws. */
export const localeOf = (tag: string): string => {
  const usual = REGION[supported(tag) ?? 'nl'];
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return supported(tag) && locale.region ? `${locale}` : usual;
  } catch {
    return usual;
  }
};

/** `value` in the figures of a locale from `localeOf`; '–' for what is not a finite number: no 'NaN' reaches the screen. */
export const formatNumber = (value: number, locale: string, options?: Intl.NumberFormatOptions): string =>
  Number.isFinite(value) ? new Intl.NumberFormat(locale, options).format(value) : '–';
