/**
 * Pain scores from anywhere (the record, a page's array, a file) as readings in order of time. Never throws; what cannot
 * be read is counted by reason, and nothing that can be read is lost. Pure, but for the memory of one date.
 */
import { isObject } from '../../platform/is-object.js';
import { instantOf, isZone } from '../../platform/time/zone.js';
import { isScore } from '../../science/pain/scale.js';
import { orderIn, wallIn, type Order } from './moment.js';
import { chosenOf, type Fault, type Faults, type Lost, type PainLog, type Texts } from './pain-log.js';
import { readScore } from './score.js';

/** Years anybody's pain log may hold: a wrong unit or a typing error lies outside. */
const [earliest, latest] = [Date.UTC(1900, 0), Date.UTC(2200, 0)];

const inTime = (at: number): number | undefined => (at >= earliest && at <= latest ? at : undefined);

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

/**
 * The date that was read last, and its midnight in UTC: the rows of a log mostly share one with the row before. It begins with
 * a date that is true, as a text may begin with any other sign.
 */
let known = { date: '1970-01-01', at: 0 };

/** Midnight in UTC of '2026-11-22…', ms; undefined for any other form, and for dates that not every year has. */
function plainDate(text: string): number | undefined {
  if (text.startsWith(known.date)) return known.at;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // Up to the 30th every month has but February; the rest is looked at with care.
  const plain = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 28 : 30);
  if (!plain || text[4] !== '-' || text[7] !== '-') return undefined;
  known = { date: text.slice(0, 10), at: Date.UTC(year, month - 1, day) };
  return known.at;
}

/** '2026-11-22T09:30:00.000Z' as most programs write it, to ms; undefined for any other form. Ten years of hours pass here. */
function plainIso(text: string): number | undefined {
  const end = text.length - 1;
  if ((end !== 19 && (end > 23 || text[19] !== '.')) || text[end] !== 'Z' || text[10] !== 'T') return undefined;
  if (text[13] !== ':' || text[16] !== ':') return undefined;
  const date = plainDate(text);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  if (date === undefined || !(hour < 24 && minute < 60 && second < 60)) return undefined;
  const thousandths = end === 19 ? 0 : digits(text, 20, end) * 10 ** (23 - end);
  const at = date + ((hour * 60 + minute) * 60 + second) * 1e3 + thousandths;
  return Number.isNaN(at) ? undefined : at;
}

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * A moment in ms: a number (ms since 1970), a Date, ISO 8601, or a date as people write it (moment.ts), three numbers in
 * `order`. Without an offset it is the clock of `zone`, an hour that is skipped or comes twice as in RFC 5545; a day alone
 * is its noon.
 */
export function readTime(raw: unknown, zone: string, order: Order = 'day'): number | undefined {
  if (typeof raw === 'number') return inTime(raw);
  if (raw instanceof Date) return inTime(raw.getTime());
  if (typeof raw !== 'string' || raw.length > 60) return undefined;
  const quick = plainIso(raw);
  if (quick !== undefined) return inTime(quick);
  const wall = wallIn(raw, order);
  if (!wall) return undefined;
  const { day, past = 432e5, offset } = wall;
  const minutes = Math.floor(past / 6e4);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const at = offset ? Date.parse(`${day}T${clock}:00${offset}`) : instantOf(day, clock, zone);
  return inTime(at + (past % 6e4));
}

/** Longest text the record holds, by its key. */
const most = { note: 2000, cycle: 80, moment: 40, settle: 40 } as const;
const keys = ['note', 'cycle', 'moment', 'settle'] as const;

/** The texts of a row, cut to what the record holds; undefined when there are none, as in nearly all. */
function textsOf(row: Record<string, unknown>): Texts | undefined {
  let texts: { -readonly [K in keyof Texts]: Texts[K] } | undefined;
  for (const key of keys) {
    const raw = row[key];
    const text = typeof raw === 'string' ? raw.trim().slice(0, most[key]) : '';
    if (text) (texts ??= {})[key] = text;
  }
  return texts;
}

/** Rows that are named when they could not be read: nobody mends more of them by hand. */
const mostLost = 100;

/** The order of days the rows allow; where they leave it open the day stands first, as the kit's own documents say. */
const orderOf = (raw: readonly unknown[]): Order => {
  const said = orderIn(raw.map((row) => (isObject(row) ? row['at'] : undefined)));
  return said.ok ? said.order : 'day';
};

/**
 * Reads rows such as `{ at, value, scale?, zone?, note?, cycle? }`. `zone` is the one of rows that name none. Rows without
 * a scale are NRS; if one of those has a fraction, all of them are VAS: one list, one ruler. `order`: of dates such as
 * 3/4/2025, else as the rows allow.
 */
export function readPainLog(raw: readonly unknown[], zone: string, order: Order = orderOf(raw)): PainLog {
  const faults: Faults = {};
  const lost: Lost[] = [];
  const room = raw.length;
  const log = {
    at: new Float64Array(room),
    value: new Float64Array(room),
    // 2: the row does not say.
    vas: new Uint8Array(room),
    zone: new Uint16Array(room),
    zones: [] as string[],
    texts: new Map<number, Texts>(),
  };
  const places = new Map<unknown, number>();
  let strangeZones = 0;
  let fractions = false;
  // Rows mostly come in order and at their own time: then nothing has to be sorted or compared.
  let last = -Infinity;
  let rising = true;
  let n = 0;
  /** Place of a zone's name; -1 for one this machine does not know. */
  const placeOf = (name: unknown): number => {
    let place = places.get(name);
    if (place === undefined) {
      place =
        typeof name === 'string' && name.length <= 64 && places.size < 9999 && isZone(name)
          ? log.zones.push(name) - 1
          : -1;
      places.set(name, place);
    }
    return place;
  };
  const count = (why: Fault): void => void (faults[why] = (faults[why] ?? 0) + 1);
  const home = placeOf(zone) < 0 ? placeOf('UTC') : placeOf(zone);

  for (let i = 0; i < room; i++) {
    const row = raw[i];
    const refuse = (why: Fault): void => {
      count(why);
      if (lost.length < mostLost) lost.push({ row: i, why });
    };
    if (!isObject(row)) {
      refuse('shape');
      continue;
    }
    const own = row['zone'];
    const named = own !== undefined && own !== null && own !== '' ? placeOf(own) : home;
    const place = named < 0 ? home : named;
    const at = readTime(row['at'], log.zones[place]!, order);
    const value = readScore(row['value']);
    const given = row['scale'];
    const said = typeof given === 'string' ? given.trim().toLowerCase() : given;
    if (at === undefined) refuse('time');
    else if (value === undefined || Number.isNaN(value)) refuse('value');
    else if (!isScore(value)) refuse('range');
    else if (said && said !== 'nrs' && said !== 'vas') refuse('scale');
    else if (said === 'nrs' && !Number.isInteger(value)) refuse('fraction');
    else {
      log.at[n] = at;
      // Without -0.
      log.value[n] = value || 0;
      log.vas[n] = said ? (said === 'vas' ? 1 : 0) : 2;
      log.zone[n] = place;
      const texts = textsOf(row);
      if (texts) log.texts.set(n, texts);
      if (named < 0) strangeZones++;
      fractions ||= !said && !Number.isInteger(value);
      rising &&= at > last;
      last = at;
      n++;
    }
  }
  for (let i = 0; i < n; i++) if (log.vas[i] === 2) log.vas[i] = fractions ? 1 : 0;
  const read = { ...log, faults, lost, strangeZones };
  if (!rising)
    return chosenOf(
      read,
      inOrder(read, n, () => count('twice')),
    );
  for (const key of ['at', 'value', 'vas', 'zone'] as const) read[key] = read[key].subarray(0, n) as never;
  return read;
}

/** Places by time, as they came where it is equal; the very same score is kept once. */
function inOrder(log: PainLog, n: number, twice: () => void): number[] {
  const { at } = log;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => at[a]! - at[b]! || a - b);
  const kept: number[] = [];
  // A file may hold one time a hundred thousand times: what was seen at it is looked up, not walked through.
  let seen = new Set<string>();
  for (const place of order) {
    const last = kept.at(-1);
    if (last === undefined || at[last] !== at[place]) {
      if (seen.size) seen = new Set();
    } else {
      if (!seen.size) seen.add(keyOf(log, last));
      const key = keyOf(log, place);
      if (seen.has(key)) {
        twice();
        continue;
      }
      seen.add(key);
    }
    kept.push(place);
  }
  return kept;
}

const keyOf = ({ value, vas, texts }: PainLog, i: number): string => {
  const { note, moment, cycle } = texts.get(i) ?? {};
  return JSON.stringify([value[i], vas[i], note, moment, cycle]);
};
