/** Which column of a table holds what; what the titles leave open, its cells tell. Pure. */
import { clockIn, plain, wallIn, type Order } from './moment.js';
import { readScore } from './score.js';
import type { Table } from './table.js';
import { columnOf, dayRank, measureOf, type Column } from './titles.js';

const orders: readonly Order[] = ['day', 'month', 'year'];

/** Rows that are looked at to tell what a column holds. */
const looked = 400;

export interface Columns {
  readonly at: number | undefined;
  readonly time: number | undefined;
  /** Columns that may be the pain, and whether a title says so: then one alone is taken without asking. */
  readonly values: readonly number[];
  readonly said: 'pain' | 'number' | undefined;
  /** Columns that say what kind of thing a row is. */
  readonly kinds: readonly number[];
  readonly rest: ReadonlyMap<number, Column>;
}

/** Seconds or milliseconds since 1970, as programs write them. */
const isCount = (text: string): boolean => /^\d{9,10}$|^\d{12,13}$/.test(text);

export const isMoment = (cell: unknown): boolean =>
  typeof cell === 'number'
    ? cell > 1e8
    : typeof cell === 'string' && (isCount(cell.trim()) || orders.some((order) => wallIn(cell, order)));

const isClock = (cell: unknown): boolean => typeof cell === 'string' && clockIn(plain(cell)) !== undefined;

const isScore = (cell: unknown): boolean => {
  const value = readScore(cell);
  return value !== undefined && value >= 0 && value <= 100;
};

const filled = (cell: unknown): boolean =>
  cell !== undefined && cell !== null && (typeof cell !== 'string' || cell.trim() !== '');

/** The cells of a column that hold something, of the first rows. */
export const cellsIn = ({ rows }: Table, place: number): unknown[] =>
  rows
    .slice(0, looked)
    .map((row) => row[place])
    .filter(filled);

const share = (list: readonly unknown[], is: (cell: unknown) => boolean): number =>
  list.length ? list.filter(is).length / list.length : 0;

/** A few short texts again and again: kinds of rows rather than words about them. */
function repeats(list: readonly unknown[]): boolean {
  const texts = list.filter((cell): cell is string => typeof cell === 'string' && cell.length <= 40);
  const different = new Set(texts).size;
  return texts.length === list.length && different > 1 && different <= 12 && list.length >= 2 * different;
}

/** Without titles: when, the hour where it stands apart, how much, then words. */
function untitled(table: Table): Columns {
  const width = Math.max(0, ...table.rows.slice(0, looked).map((row) => row.length));
  const time = share(cellsIn(table, 1), isClock) > 0.5 ? 1 : undefined;
  const from = time ? 2 : 1;
  const later = Array.from({ length: Math.max(0, width - from) }, (_, i) => from + i);
  const numbers = later.filter((place) => share(cellsIn(table, place), isScore) > 0.5);
  // Nothing but refusals then, and each is named.
  const values = numbers.length ? numbers : later.slice(0, 1);
  const note = later.find((place) => !values.includes(place));
  return { at: 0, time, values, said: 'number', kinds: [], rest: new Map(note === undefined ? [] : [[note, 'note']]) };
}

export function columnsIn(table: Table): Columns {
  const { titles } = table;
  if (!titles) return untitled(table);
  const places = [...titles.keys()];
  const ranked = places
    .filter((place) => dayRank(titles[place]!) !== undefined)
    .sort((a, b) => dayRank(titles[a]!)! - dayRank(titles[b]!)!);
  const dated = (place: number): boolean => share(cellsIn(table, place), isMoment) >= 0.5;
  const named = new Map(
    places.flatMap((place) => {
      const column = ranked.includes(place) ? undefined : columnOf(titles[place]!);
      return column ? [[place, column] as const] : [];
    }),
  );
  const at =
    ranked.find(dated) ??
    // A title nobody foresaw, over days.
    places.find(
      (place) => (!named.has(place) || named.get(place) === 'moment') && share(cellsIn(table, place), isMoment) > 0.8,
    ) ??
    ranked[0];
  const time = places.find(
    (place) =>
      place !== at &&
      (named.get(place) === 'time' || ranked.includes(place)) &&
      share(cellsIn(table, place), isClock) > 0.5,
  );
  const whole = at ?? places.find((place) => named.get(place) === 'time');
  const free = places.filter((place) => place !== at && place !== time && place !== whole && !ranked.includes(place));
  const titled = (as: 'pain' | 'number'): number[] =>
    free.filter((place) => measureOf(titles[place]!) === as && !(as === 'number' && named.has(place)));
  const holding = (list: number[]): number[] => {
    const numbers = list.filter((place) => cellsIn(table, place).some(isScore));
    return numbers.length ? numbers : list.slice(0, 1);
  };
  const [pain, number] = [holding(titled('pain')), holding(titled('number'))];
  const said = pain.length ? 'pain' : number.length ? 'number' : undefined;
  const values = pain.length
    ? pain
    : number.length
      ? number
      : free.filter((place) => !named.has(place) && share(cellsIn(table, place), isScore) > 0.5);
  const kinds =
    said === 'pain'
      ? []
      : free.filter((place) => {
          if (values.includes(place)) return false;
          const column = named.get(place);
          return column
            ? column === 'kind'
            : !/week ?da|wochentag|jour/.test(plain(titles[place]!)) && repeats(cellsIn(table, place));
        });
  const rest = new Map(
    [...named].filter(
      ([place, column]) => place !== at && column !== 'time' && column !== 'kind' && !values.includes(place),
    ),
  );
  return { at: whole, time: time === whole ? undefined : time, values, said, kinds, rest };
}
