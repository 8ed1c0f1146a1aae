/**
 * Moments as people, spreadsheets and diaries write them: a date in one of many forms, and perhaps a clock. `3/4/2025` is a
 * day only once its order is known, and that is read from the whole column (`orderIn`). Pure.
 */
import { addDays, isDay } from '../../platform/time/zone.js';

/** What stands first in a date of three numbers: 4/3/2025, 3/4/2025 or 25-03-04. */
export type Order = 'day' | 'month' | 'year';

/** A date and clock on a wall, without a zone unless it names an offset. */
export interface Wall {
  /** YYYY-MM-DD */
  readonly day: string;
  /** ms since midnight; undefined where only a date is given. */
  readonly past?: number | undefined;
  /** 'Z' or '+02:00' */
  readonly offset?: string | undefined;
}

/** Days of a spreadsheet up to 1970, and the stretch in which a number of five figures is such a day: 1954 to 2119. */
const serialOf1970 = 25_569;
const [firstSerial, lastSerial] = [20_000, 80_000];

/** No moment is longer: a cell may hold a book. */
const longest = 60;

const end = '(?=$|[T ,])';
const years = '(\\d{4}|\\d\\d)';
const iso = new RegExp(`^(\\d{4})([-/.])(\\d\\d?)\\2(\\d\\d?)${end}`, 'i');
const compact = new RegExp(`^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)${end}`, 'i');
const numbers = new RegExp(`^(\\d\\d?)([-/.]) ?(\\d\\d?)\\2 ?${years}${end}`, 'i');
const serial = new RegExp(`^(\\d{5})(?:[.,](\\d+))?${end}`, 'i');
/** 'di 4 maart 2025', '1er mars 2025', '4-Mar-25', 'Tue, March 4th, 2025'. */
const named = new RegExp(
  `^(?:\\p{L}+\\.?,? )?(?:(\\d\\d?)(?:st|nd|rd|th|er|e|\\.)?[ \\-/]+(?:of )?(\\p{L}+)\\.?,?|(\\p{L}+)\\.? (\\d\\d?)(?:st|nd|rd|th)?,?)[ \\-/]+${years}${end}`,
  'iu',
);
const months: readonly RegExp[] = [
  /^(jan|janv|januar[iy]?|janvier|janner)$/,
  /^(feb|fev|fevr|februar[iy]?|fevrier)$/,
  /^(mar|mrt|mrz|mars|march|maart|marz|maerz)$/,
  /^(apr|avr|april|avril)$/,
  /^(may|mei|mai)$/,
  /^(june?|juni?|juin)$/,
  /^(july?|juli?|juil|juillet)$/,
  /^(aug|aout|august|augustus)$/,
  /^(sept?|septembre|september)$/,
  /^(o[ck]t|octobre|o[ck]tober)$/,
  /^(nov|novembre|november)$/,
  /^(de[cz]|decembre|de[cz]ember)$/,
];

const two = (part: string | number): string => String(part).padStart(2, '0');
const fullYear = (year: string): string => (year.length > 2 ? year : `${+year < 70 ? 20 : 19}${year}`);
const dayIf = (year: string, month: string | number, day: string): string | undefined => {
  const text = `${fullYear(year)}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
};

/** Letters without their marks, small; other spaces as plain ones. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|[\u200e\u200f\u202a-\u202e]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const clockForm =
  /^(\d\d?)(?:(?:[:.]| ?h ?| ?u ?)(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?)? ?(uur|uhr|heures?|hrs?|h|u)? ?(?:([ap])\.? ?m\.?)? ?(z|[+-]\d\d:?\d\d)?$/;

interface Clock {
  /** ms since midnight, up to and including 24:00. */
  readonly past: number;
  readonly offset?: string | undefined;
}

/** '8:15', '21 h 40', '8.15 pm', '8 Uhr', or a day's share as a spreadsheet holds it ('0,34375'). `text` is plain. */
export function clockIn(text: string): Clock | undefined {
  // With two decimals it may be a share of the day or a clock written with a point: neither is guessed.
  if (/^0[.,](\d|\d{3,})$/.test(text)) return { past: Math.round(Number(text.replace(',', '.')) * 86_400) * 1e3 };
  const found = /^0[.,]/.test(text) ? null : clockForm.exec(text);
  if (!found) return undefined;
  const [, hour = '', minute, second = '0', fraction = '', unit, half, offset] = found;
  // A bare number is no clock.
  if (minute === undefined && !unit && !half) return undefined;
  const given = +hour;
  if (half && (given > 12 || (half === 'p' && !given))) return undefined;
  const hours = half ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  const minutes = +(minute ?? 0);
  if (hours > 24 || minutes > 59 || +second > 59) return undefined;
  const past = ((hours * 60 + minutes) * 60 + +second) * 1e3 + Math.floor(Number(`0.${fraction}0`) * 1e3);
  if (past > 864e5) return undefined;
  return { past, offset: offset && (offset === 'z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`) };
}

/** A date in words or in an order that is not in doubt, and what stands behind it. */
function sureDate(text: string): [day: string | undefined, rest: string, share?: number] | undefined {
  const whole = iso.exec(text);
  if (whole) return [dayIf(whole[1]!, whole[3]!, whole[4]!), text.slice(whole[0].length)];
  const short = compact.exec(text);
  if (short) return [dayIf(short[1]!, short[2]!, short[3]!), text.slice(short[0].length)];
  const counted = serial.exec(text);
  if (counted) {
    const [all, days = '', share = ''] = counted;
    const inReach = +days >= firstSerial && +days <= lastSerial;
    const day = inReach ? addDays('1970-01-01', +days - serialOf1970) : undefined;
    return [day, text.slice(all.length), share ? Math.round(Number(`0.${share}`) * 86_400) * 1e3 : undefined];
  }
  const said = named.exec(text);
  if (!said) return undefined;
  const [all, day1, month1, month2, day2, year = ''] = said;
  const month = months.findIndex((name) => name.test(month1 ?? month2!)) + 1;
  return [month ? dayIf(year, month, day1 ?? day2!) : undefined, text.slice(all.length)];
}

interface Numbers {
  readonly parts: readonly [string, string, string];
  readonly dotted: boolean;
  /** The date as it is written, and what stands behind it. */
  readonly date: string;
  readonly rest: string;
}

function numbersIn(text: string): Numbers | undefined {
  const found = numbers.exec(text);
  if (!found) return undefined;
  const [all, a = '', sign, b = '', c = ''] = found;
  return { parts: [a, b, c], dotted: sign === '.', date: all, rest: text.slice(all.length) };
}

const dayIn = ([a, b, c]: Numbers['parts'], order: Order): string | undefined =>
  order === 'day' ? dayIf(c, b, a) : order === 'month' ? dayIf(c, a, b) : c.length > 2 ? undefined : dayIf(a, b, c);

/** The wall of a text; undefined for what is no date that exists. */
export function wallIn(raw: string, order: Order): Wall | undefined {
  if (raw.length > longest) return undefined;
  const text = plain(raw);
  const three = numbersIn(text);
  const [day, rest, share] = three ? [dayIn(three.parts, order), three.rest] : (sureDate(text) ?? []);
  if (day === undefined || rest === undefined) return undefined;
  const behind = rest.replace(/^[t ,]+(?:(?:om|at|a|um|-) )?/, '');
  if (!behind) return { day, past: share };
  // A spreadsheet's day with its hour in it has no second one.
  const clock = share === undefined ? clockIn(behind) : undefined;
  if (!clock) return undefined;
  const { past, offset } = clock;
  return past === 864e5 ? { day: addDays(day, 1), past: 0, offset } : { day, past, offset };
}

export type Said = { ok: true; order: Order } | { ok: false; between: readonly Order[]; example: string };

/** How far apart numbers lie, without the most far-off of many: one slip of the pen decides nothing. */
function spread(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const kept = sorted.length < 5 ? sorted : sorted.slice(1, -1);
  return kept[kept.length - 1]! - kept[0]!;
}

/**
 * The order all dates of a column allow. With a point between them the day stands first, wherever it is written so. Where
 * more than one order is left and they name other days, or none fits all, it is for a person to say; `example` is a date
 * that shows it.
 */
export function orderIn(texts: Iterable<unknown>): Said {
  const seen = new Map<string, { text: string; parts: Numbers['parts'] }>();
  for (const text of texts) {
    if (typeof text !== 'string' || text.length > longest || !/^\s*\d\d?[-/]/.test(text)) continue;
    const found = numbersIn(plain(text));
    // A date that comes a thousand times says no more than once.
    if (found) seen.set(found.parts.join(), { text: found.date, parts: found.parts });
  }
  const all = [...seen.values()];
  const orders: Order[] = ['day', 'month'];
  if (all.length && all.every(({ parts }) => parts.every((part) => part.length === 2))) {
    // The years of a diary lie close together, its days do not.
    const first = spread(all.map(({ parts }) => +parts[0]));
    const last = spread(all.map(({ parts }) => +parts[2]));
    if (first < last && all.length > 2) orders.splice(0);
    if (first <= last) orders.push('year');
  }
  const readings = all
    .map(({ text, parts }) => ({ text, days: orders.map((order) => dayIn(parts, order)) }))
    .filter(({ days }) => days.some(Boolean));
  const fits = (order: Order): number => readings.filter(({ days }) => days[orders.indexOf(order)]).length;
  const full = orders.filter((order) => fits(order) === readings.length);
  const between = full.length ? full : orders.filter(fits);
  const shows = readings.find(({ days }) => new Set(between.map((order) => days[orders.indexOf(order)])).size > 1);
  return shows ? { ok: false, between, example: shows.text } : { ok: true, order: between[0] ?? 'day' };
}
