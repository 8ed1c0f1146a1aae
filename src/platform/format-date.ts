/** Dates and times as the reader's region writes them. */
import { kept } from './format.js';

const dates = new Map<string, Intl.DateTimeFormat>();

/** `time` (ms since 1970 or a Date) in the reader's words; '–' for an impossible time. Give `timeZone` in `options`. */
export const formatDate = (time: number | Date, tag: string, options?: Intl.DateTimeFormatOptions): string =>
  Number.isFinite(+time)
    ? kept(dates, tag, options, (locale) => new Intl.DateTimeFormat(locale, options)).format(time)
    : '–';
