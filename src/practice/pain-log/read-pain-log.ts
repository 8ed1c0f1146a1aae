/**
 * Pain scores from anywhere (the record, a page's array, a file) as readings in order of time. Never throws; what cannot
 * be read is counted by reason, and nothing that can be read is lost. Pure, but for the memory of one date.
 */
import { addDays, instantOf, isDay, isZone } from '../../platform/time/zone.js';
import { parsePlain } from '../../science/input/plain-number.js';
import { isScore } from '../../science/pain/scale.js';
import { chosenOf, type Fault, type Faults, type PainLog, type Texts } from './pain-log.js';

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

/** The date that was read last, and its midnight in UTC: the rows of a log mostly share one with the row before. */
let known = { date: '-', at: 0 };

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

/**
 * Reads rows such as `{ at, value, scale?, zone?, note?, cycle? }`. `zone` is the one of rows that name none. Rows without
 * a scale are NRS; if one of those has a fraction, all of them are VAS: one list, one ruler.
 */
export function readPainLog(raw: readonly unknown[], zone: string): PainLog {
  const faults: Faults = {};
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
  const refuse = (why: Fault): void => void (faults[why] = (faults[why] ?? 0) + 1);
  const home = placeOf(zone) < 0 ? placeOf('UTC') : placeOf(zone);

  for (let i = 0; i < room; i++) {
    const item = raw[i];
    if (typeof item !== 'object' || item === null) {
      refuse('shape');
      continue;
    }
    const row = item as Record<string, unknown>;
    const own = row['zone'];
    const named = own !== undefined && own !== null && own !== '' ? placeOf(own) : home;
    const place = named < 0 ? home : named;
    const at = readTime(row['at'], log.zones[place]!);
    const value = numberOf(row['value']);
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
  const read = { ...log, faults, strangeZones };
  if (!rising)
    return chosenOf(
      read,
      inOrder(read, n, () => refuse('twice')),
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
