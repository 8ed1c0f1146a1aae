/**
 * Pain scores from anywhere (the record, a page's array, a file) as readings in order of time. Never throws; what cannot
 * be read is counted by reason, and nothing that can be read is lost. Pure.
 */
import { parsePlain } from '../science/input/number.js';
import { isScore } from '../science/pain/zones.js';
import { addDays, instantOf, isDay, isZone } from './booking/zone.js';

export type ReadingScale = 'nrs' | 'vas';

/** One score. `at`: ms since 1970; `zone`: IANA; `value`: 0-10. */
export interface Reading {
  readonly at: number;
  readonly zone: string;
  readonly scale: ReadingScale;
  readonly value: number;
  readonly note?: string;
  /** Name of the cycle it belongs to, as whoever wrote it down calls it. */
  readonly cycle?: string;
  readonly moment?: string;
  readonly settle?: string;
}

/**
 * Why a row was left out: no time that exists, no number, outside 0-10, a fraction on the NRS, a scale that is neither,
 * no row at all, or the very same score twice.
 */
export type Fault = 'time' | 'value' | 'range' | 'fraction' | 'scale' | 'shape' | 'twice';
export type Faults = Partial<Record<Fault, number>>;

export interface PainLog {
  readonly readings: readonly Reading[];
  readonly faults: Faults;
  /** Readings whose zone this machine does not know: their moment or their day is taken in `zone` instead. */
  readonly strangeZones: number;
}

const local =
  /^(?:(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)[-/.](\d\d?)[-/.](\d{4}))(?:[T ,]+(\d\d?)[:.h](\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** Years anybody's pain log may hold: a wrong unit or a typing error lies outside. */
const [earliest, latest] = [Date.UTC(1900, 0), Date.UTC(2200, 0)];

const inTime = (at: number): number | undefined => (at >= earliest && at <= latest ? at : undefined);

const two = (part: string): string => part.padStart(2, '0');

/** The figures of `text` from `from` up to `to`; NaN where another sign stands. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const figure = text.charCodeAt(i) - 48;
    if (!(figure >= 0 && figure <= 9)) return Number.NaN;
    number = number * 10 + figure;
  }
  return number;
}

/** '2026-11-22T09:30:00.000Z' as most programs write it, to ms; undefined for any other form. Ten years of hours pass here. */
function plainIso(text: string): number | undefined {
  const end = text.length - 1;
  if ((end !== 19 && (end > 23 || text[19] !== '.')) || text[end] !== 'Z' || text[10] !== 'T') return undefined;
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  // Up to the 28th every month has; the rest, and a clock out of bounds, is looked at with care.
  const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour < 24 && minute < 60 && second < 60;
  if (!plain || !(year >= 1900)) return undefined;
  const thousandths = end === 19 ? 0 : digits(text, 20, end) * 10 ** (23 - end);
  return Number.isNaN(thousandths) ? undefined : Date.UTC(year, month - 1, day, hour, minute, second, thousandths);
}

/**
 * A moment in ms: a number (ms since 1970), a Date, ISO 8601, or day/month/year as Europe writes it. Without an offset it
 * is the clock of `zone`, an hour that is skipped or comes twice as in RFC 5545; a day alone is its noon.
 */
export function readTime(raw: unknown, zone: string): number | undefined {
  if (typeof raw === 'number') return inTime(raw);
  if (raw instanceof Date) return inTime(raw.getTime());
  if (typeof raw !== 'string' || raw.length > 60) return undefined;
  const quick = plainIso(raw);
  if (quick !== undefined) return inTime(quick);
  const found = local.exec(raw.trim());
  if (!found) return undefined;
  const [, y, m, d, d2, m2, y2, hour = '12', minute = '00', second = '00', fraction = '', offset] = found;
  const day = `${y ?? y2}-${two(m ?? m2!)}-${two(d ?? d2!)}`;
  if (!isDay(day) || +hour > 24 || +minute > 59 || +second > 59) return undefined;
  const clock = `${two(hour)}:${minute}`;
  const past = +second * 1e3 + Math.floor(Number(`0.${fraction}0`) * 1e3);
  if (hour === '24') return +minute || past ? undefined : readTime(`${addDays(day, 1)}T00:00${offset ?? ''}`, zone);
  if (!offset) return inTime(instantOf(day, clock, zone) + past);
  const iso = /^z$/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return inTime(Date.parse(`${day}T${clock}:00${iso}`) + past);
}

const numberOf = (raw: unknown): number | undefined =>
  typeof raw === 'number' ? raw : typeof raw === 'string' ? parsePlain(raw, true) : undefined;

type Draft = { -readonly [K in keyof Reading]: Reading[K] };

/** A text of a row, cut to what the record holds. */
const put = (reading: Draft, key: 'note' | 'cycle' | 'moment' | 'settle', raw: unknown, most: number): void => {
  const text = typeof raw === 'string' ? raw.trim().slice(0, most) : '';
  if (text) reading[key] = text;
};

/**
 * Reads rows such as `{ at, value, scale?, zone?, note?, cycle? }`. `zone` is the one of rows that name none. Rows without
 * a scale are NRS; if one of those has a fraction, all of them are VAS: one list, one ruler.
 */
export function readPainLog(raw: readonly unknown[], zone: string): PainLog {
  const faults: Faults = {};
  const readings: Draft[] = [];
  const without: Draft[] = [];
  const zones = new Map<unknown, boolean>();
  let strangeZones = 0;
  let fractions = false;
  // Rows mostly come in order and at their own time: then nothing has to be sorted or compared.
  let last = -Infinity;
  let rising = true;
  const known = (name: unknown): name is string => {
    let is = zones.get(name);
    if (is === undefined) zones.set(name, (is = typeof name === 'string' && name.length <= 64 && isZone(name)));
    return is;
  };
  const refuse = (why: Fault): void => void (faults[why] = (faults[why] ?? 0) + 1);
  const home = known(zone) ? zone : 'UTC';

  for (const item of raw) {
    if (typeof item !== 'object' || item === null) {
      refuse('shape');
      continue;
    }
    const row = item as Record<string, unknown>;
    const own = row['zone'];
    const named = own !== undefined && own !== null && own !== '';
    const place = named && known(own) ? own : home;
    const at = readTime(row['at'], place);
    const value = numberOf(row['value']);
    const given = row['scale'];
    const said = typeof given === 'string' ? given.trim().toLowerCase() : given;
    if (at === undefined) refuse('time');
    else if (value === undefined || Number.isNaN(value)) refuse('value');
    else if (!isScore(value)) refuse('range');
    else if (said && said !== 'nrs' && said !== 'vas') refuse('scale');
    else if (said === 'nrs' && !Number.isInteger(value)) refuse('fraction');
    else {
      // Without -0. No spreading: ten years of hours pass here.
      const reading: Draft = { at, zone: place, scale: said === 'vas' ? 'vas' : 'nrs', value: value || 0 };
      if (row['note'] !== undefined) put(reading, 'note', row['note'], 2000);
      if (row['cycle'] !== undefined) put(reading, 'cycle', row['cycle'], 80);
      if (row['moment'] !== undefined) put(reading, 'moment', row['moment'], 40);
      if (row['settle'] !== undefined) put(reading, 'settle', row['settle'], 40);
      if (named && place !== own) strangeZones++;
      if (!said) {
        without.push(reading);
        fractions ||= !Number.isInteger(value);
      }
      readings.push(reading);
      rising &&= at > last;
      last = at;
    }
  }
  if (fractions) for (const reading of without) reading.scale = 'vas';
  return { readings: rising ? readings : inOrder(readings, () => refuse('twice')), faults, strangeZones };
}

/** By time, as they came where it is equal; the very same score is kept once. */
function inOrder(readings: Draft[], twice: () => void): Reading[] {
  readings.sort((a, b) => a.at - b.at);
  const kept: Reading[] = [];
  // A file may hold one time a hundred thousand times: what was seen at it is looked up, not walked through.
  let seen = new Set<string>();
  for (const reading of readings) {
    const last = kept.at(-1);
    if (!last || last.at !== reading.at) {
      if (seen.size) seen = new Set();
    } else {
      if (!seen.size) seen.add(keyOf(last));
      const key = keyOf(reading);
      if (seen.has(key)) {
        twice();
        continue;
      }
      seen.add(key);
    }
    kept.push(reading);
  }
  return kept;
}

const keyOf = ({ value, scale, note, moment, cycle }: Reading): string =>
  JSON.stringify([value, scale, note, moment, cycle]);

/** How many rows were left out, of those that were not simply there twice. */
export const leftOut = (faults: Faults): number =>
  Object.entries(faults).reduce((sum, [why, count]) => sum + (why === 'twice' ? 0 : count), 0);
