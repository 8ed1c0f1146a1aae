/** Dates and times as the reader's region writes them. Keeps the formatters: a month has forty of them to write. */

const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * `time` (ms since 1970 or a Date) in the words of a locale from `localeOf`; '–' for an impossible time. Give `timeZone`
 * in `options`.
 */
export const formatDate = (time: number | Date, locale: string, options?: Intl.DateTimeFormatOptions): string => {
  if (!Number.isFinite(+time)) return '–';
  const key = locale + JSON.stringify(options ?? {});
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, format);
  const said = format.format(time);
  // French counts the first of a month: '1er mars', where Intl writes '1 mars'.
  return locale.startsWith('fr') ? said.replace(/(?<!\d)1(?= \p{L}{3})/u, '1er') : said;
};
