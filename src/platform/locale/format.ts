/** The reader's locale, and numbers as it writes them. */
import { supported } from './language.js';

/** The locale to format with for a `lang` ('nl' → 'nl-BE', 'nl-NL' stays, unknown or broken → 'nl-BE'). Never throws. */
export const localeOf = (tag: string): string => {
  const language = supported(tag) ?? 'nl';
  // Readers are Belgian unless the page names a region; English as written in Europe: day first, 24 hours.
  const usual = language + (language === 'en' ? '-GB' : '-BE');
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return supported(tag) && locale.region ? `${locale}` : usual;
  } catch {
    return usual;
  }
};

/**
 * `value` in the figures of a locale from `localeOf`; '–' for what is not a finite number: no 'NaN' reaches the screen. Most are
 * whole, below 1000 and without options, which these languages write alike: on a phone a formatter takes longer to make than
 * the widget to draw.
 */
export const formatNumber = (value: number, locale: string, options?: Intl.NumberFormatOptions): string => {
  // What is tested is the number as it is written.
  if (!options && !/.{4}|\D/.test(value as unknown as string)) return `${value}`;
  return Number.isFinite(value) ? value.toLocaleString(locale, options) : '–';
};
