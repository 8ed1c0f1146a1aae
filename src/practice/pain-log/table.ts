/** A text of CSV or JSON as one table: titles, rows of cells, and the number each row has in the file. Pure. */
import { isObject } from '../../platform/is-object.js';
import { cells, separatorOf, separators } from './cells.js';
import { wallIn } from './moment.js';
import { columnOf, dayRank, measureOf } from './titles.js';

export interface Table {
  /** Undefined where the text gives none. */
  readonly titles: readonly string[] | undefined;
  readonly rows: readonly (readonly unknown[])[];
  /** Of each row: its place in the file, the first is 1, titles counted. */
  readonly numbers: readonly number[];
}

export type NoTable = 'empty' | 'no-columns' | 'not-json';

/** Lines that may stand above the titles: a name, a period, an empty one. */
const above = 20;

/** Columns among which titles are looked for. */
const widest = 200;

/** Whether a row looks like titles: one names a day or an hour, and one something else. */
const isHead = (row: readonly string[]): boolean => {
  const days = row.filter((title) => dayRank(title) !== undefined || columnOf(title) === 'time');
  return days.length > 0 && row.filter((title) => title.trim()).length > 1;
};

const surer = (row: readonly string[]): boolean => row.some((title) => measureOf(title) !== undefined);

const hasDay = (row: readonly string[] | undefined): boolean =>
  !!row?.some((cell) => wallIn(cell, 'day') ?? wallIn(cell, 'month'));

/** Where the titles are: the first row that names a score too, else the first that names a day, or stands above one. */
const headIn = (rows: readonly (readonly string[])[]): number => {
  const heads = [...rows.keys()].filter((i) => isHead(rows[i]!));
  const first = heads.find((i) => surer(rows[i]!)) ?? heads[0];
  return first ?? rows.findIndex((row, i) => row.length > 1 && surer(row) && hasDay(rows[i + 1]));
};

function fromCsv(text: string): Table | NoTable {
  // Written by a spreadsheet for itself.
  const told = /^\ufeff?sep=(.)(?:\r\n|\r|\n)/i.exec(text);
  const found = separators
    .map((sign) => ({ sign, rows: cells(text, sign, above).map((row) => row.slice(0, widest)) }))
    .map(({ sign, rows }) => ({ sign, head: headIn(rows), rows }))
    .filter(({ head }) => head >= 0);
  const best = found.find(({ head, rows }) => surer(rows[head]!)) ?? found[0];
  const sign = best?.sign ?? told?.[1] ?? separatorOf(text);
  const all = cells(text, sign);
  const head = best?.head ?? -1;
  const first = best ? head + 1 : told ? 1 : 0;
  const kept = [...all.keys()].filter((i) => i >= first && all[i]!.length > 0);
  const begin = all[kept[0] ?? -1];
  if (!best && !begin) return 'empty';
  // Without titles: when, then how much, then words; only if the first line itself begins with a day.
  if (!best && !hasDay(begin!.slice(0, 1))) return 'no-columns';
  return {
    titles: all[head]?.map((title) => title.trim()),
    rows: kept.map((i) => all[i]!),
    numbers: kept.map((i) => i + 1),
  };
}

function fromJson(text: string): Table | NoTable {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const lists = [raw, ...['painLog', 'values'].map((key) => (isObject(raw) ? raw[key] : undefined))];
  const rows = lists.find(Array.isArray) as unknown[] | undefined;
  if (!rows) return 'no-columns';
  const titles = [...new Set(rows.filter(isObject).flatMap(Object.keys))];
  return {
    titles,
    // What is no object is a row without cells: it is counted with the others.
    rows: rows.map((row) => (isObject(row) ? titles.map((title) => row[title]) : [])),
    numbers: rows.map((_, i) => i + 1),
  };
}

/** JSON: an array, or an object with `values` or `painLog`. */
export function tableOf(text: string): Table | NoTable {
  const start = /[^\s\ufeff]/.exec(text)?.[0];
  if (start === undefined) return 'empty';
  return start === '[' || start === '{' ? fromJson(text.replace(/^\ufeff/, '')) : fromCsv(text);
}
