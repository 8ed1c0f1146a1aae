/**
 * A pain log from the text of a file: CSV as people, spreadsheets and diaries write it, or JSON. What the text leaves open
 * is asked, never guessed: which column, which rows, how far the scale goes, what 3/4 means. Never throws. Pure.
 */
import { unescaped } from './cells.js';
import { cellsIn, columnsIn, isMoment, type Columns } from './columns.js';
import { orderIn, type Order } from './moment.js';
import type { Fault, Lost, PainLog } from './pain-log.js';
import { readPainLog } from './read-pain-log.js';
import { readScore } from './score.js';
import { tableOf, type NoTable, type Table } from './table.js';
import { bare, isPain, scaleOf, topOf } from './titles.js';

/** What only the person knows. */
export type Question =
  | { about: 'column'; options: readonly { place: number; title: string; shows: readonly string[] }[] }
  /** `kind` '' stands for all rows. */
  | { about: 'kind'; place: number; title: string; options: readonly { kind: string; count: number }[] }
  | { about: 'top'; example: string }
  | { about: 'order'; between: readonly Order[]; example: string };

export interface Answers {
  /** Place of the column with the pain. */
  readonly column?: number;
  /** By place of the column: the kind of rows that are pain, '' for all. */
  readonly kinds?: ReadonlyMap<number, string>;
  /** The end of the scale. */
  readonly top?: 10 | 100;
  readonly order?: Order;
}

export interface Found {
  readonly ok: true;
  /** For readPainLog. */
  readonly rows: readonly Record<string, unknown>[];
  /** Of each row: its place in the file, from 1. */
  readonly numbers: readonly number[];
  readonly order: Order;
  /** Rows that are no scores of pain, by their place in the file. */
  readonly lost: readonly Lost[];
  /** Titles of columns with something in them that was not read. */
  readonly unused: readonly string[];
}

export type Rows = Found | { ok: false; reason: NoTable | 'other-scale' } | { ok: false; reason: 'ask'; ask: Question };

const ask = (question: Question): Rows => ({ ok: false, reason: 'ask', ask: question });

/** Kinds of rows in a column, most first, however they are written. */
function kindsIn(rows: Table['rows'], place: number): { kind: string; count: number }[] {
  const found = new Map<string, { kind: string; count: number }>();
  for (const row of rows) {
    const cell = row[place];
    const kind = typeof cell === 'string' ? cell.trim() : '';
    const key = bare(kind);
    if (!key) continue;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { kind, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** Whether many numbers lie beyond 10, as on a line of 100 mm; a slip or two are left to be refused. */
function beyond(table: Table, place: number): string | undefined {
  const numbers = cellsIn(table, place).filter((cell) => readScore(cell) !== undefined);
  const large = numbers.filter((cell) => readScore(cell)! > 10 && readScore(cell)! <= 100);
  return large.length > 1 && large.length >= numbers.length / 5 ? String(large[0]) : undefined;
}

/** Day and hour as one. */
function momentOf(row: readonly unknown[], { at, time }: Columns): unknown {
  const when = at === undefined ? undefined : row[at];
  const hour = time === undefined ? undefined : row[time];
  if (typeof when === 'number') return when > 1e9 && when < 2e10 ? when * 1e3 : when < 1e6 ? String(when) : when;
  if (typeof when !== 'string') return when;
  const text = when.trim();
  if (/^\d{9,13}$/.test(text) && isMoment(text)) return Number(text) * (text.length < 11 ? 1e3 : 1);
  return typeof hour === 'string' && hour.trim() ? `${text} ${hour.trim()}` : text;
}

export function rowsIn(table: Table, answers: Answers = {}): Rows {
  const columns = columnsIn(table);
  const { titles } = table;
  const titleOf = (place: number): string => titles?.[place] ?? String(place + 1);
  if (columns.at === undefined || !columns.values.length) {
    // A list of nothing is a list.
    return table.rows.length || titles?.length
      ? { ok: false, reason: 'no-columns' }
      : found(table, columns, [], answers);
  }
  const alone = columns.said && columns.values.length === 1 ? columns.values[0] : undefined;
  const value = columns.values.find((place) => place === answers.column) ?? alone;
  if (value === undefined)
    return ask({
      about: 'column',
      options: columns.values.map((place) => ({
        place,
        title: titleOf(place),
        shows: cellsIn(table, place).slice(0, 3).map(String),
      })),
    });

  const lost: Lost[] = [];
  let places = [...table.rows.keys()];
  for (const place of columns.kinds) {
    const options = kindsIn(
      places.map((i) => table.rows[i]!),
      place,
    );
    const pains = options.filter(({ kind }) => isPain(kind));
    const wanted = answers.kinds?.get(place) ?? (pains.length === 1 ? pains[0]!.kind : undefined);
    if (wanted === undefined && options.length) {
      const all = options.length > 1 ? [{ kind: '', count: places.length }] : [];
      return ask({ about: 'kind', place, title: titleOf(place), options: [...options, ...all] });
    }
    if (!wanted) continue;
    const isWanted = (i: number): boolean => bare(String(table.rows[i]![place] ?? '')) === bare(wanted);
    for (const i of places) if (!isWanted(i)) lost.push({ row: table.numbers[i]!, why: 'other' });
    places = places.filter(isWanted);
  }

  const told = topOf(titleOf(value));
  if (told !== undefined && told !== 10 && told !== 100) return { ok: false, reason: 'other-scale' };
  const large = told === undefined && answers.top === undefined ? beyond(table, value) : undefined;
  if (large !== undefined) return ask({ about: 'top', example: large });

  const rows = table.rows.map((row) => momentOf(row, columns));
  const said = answers.order ? { ok: true as const, order: answers.order } : orderIn(rows);
  if (!said.ok) return ask({ about: 'order', between: said.between, example: said.example });
  return found(
    table,
    { ...columns, values: [value] },
    places,
    { ...answers, order: said.order, top: answers.top ?? (told === 100 ? 100 : 10) },
    lost,
  );
}

/** The rows at `places`, with everything settled. */
function found(
  table: Table,
  columns: Columns,
  places: readonly number[],
  { order = 'day', top }: Answers,
  lost: readonly Lost[] = [],
): Found {
  const { titles } = table;
  const value = columns.values[0] ?? -1;
  const scale = top === 100 ? 'vas' : scaleOf(titles?.[value] ?? '');
  const last = (titles?.length ?? 1) - 1;
  const wide: Lost[] = [];
  const kept: number[] = [];
  const rows = places.flatMap((i) => {
    const row = table.rows[i]!;
    const more = titles ? row.slice(last + 1).filter((cell) => String(cell).trim()) : [];
    const words = columns.rest.get(last) === 'note';
    // A comma in the last words is theirs; elsewhere it has moved all cells behind it.
    if (more.length && !words) {
      wide.push({ row: table.numbers[i]!, why: 'cells' });
      return [];
    }
    if (row.length && !row.some((cell) => typeof cell !== 'string' || cell.trim())) return [];
    kept.push(table.numbers[i]!);
    const out: Record<string, unknown> = scale ? { scale } : {};
    for (const [place, column] of columns.rest) {
      const cell = row[place];
      if (cell !== '' && (column !== 'scale' || String(cell ?? '').trim())) out[column] ??= cell;
    }
    out['at'] = momentOf(row, columns);
    const score = readScore(row[value]);
    out['value'] = top === 100 && score !== undefined ? score / 10 : row[value];
    if (more.length) out['note'] = [out['note'], ...more].map((part) => String(part ?? '').trim()).join(', ');
    if (typeof out['note'] === 'string') out['note'] = unescaped(out['note']);
    return [out];
  });
  const used = new Set([columns.at, columns.time, value, ...columns.kinds, ...columns.rest.keys()]);
  const unused = (titles ?? []).filter((title, place) => title && !used.has(place) && cellsIn(table, place).length > 0);
  return { ok: true, rows, numbers: kept, order, lost: [...lost, ...wide], unused };
}

/** The rows of a text, or what is to be asked first. */
export const rowsOf = (text: string, answers?: Answers): Rows => {
  const table = tableOf(text);
  return typeof table === 'string' ? { ok: false, reason: table } : rowsIn(table, answers);
};

/** The rows as a log, with all that was left out under its number in the file. */
export function logOf({ rows, numbers, order, lost }: Found, zone: string): PainLog {
  const log = readPainLog(rows, zone, order);
  const faults: Partial<Record<Fault, number>> = { ...log.faults };
  for (const { why } of lost) faults[why] = (faults[why] ?? 0) + 1;
  const all = [...lost, ...log.lost.map(({ row, why }) => ({ row: numbers[row]!, why }))];
  return { ...log, faults, lost: all.sort((a, b) => a.row - b.row) };
}

/** What a page gives: nobody is there to ask, so days stand first where that is open, and all else must be said. */
export function givenLog(text: string, zone: string): PainLog | NoTable | 'other-scale' | 'unclear' {
  const table = tableOf(text);
  if (typeof table === 'string') return table;
  const first = rowsIn(table);
  const rows =
    !first.ok && first.reason === 'ask' && first.ask.about === 'order' ? rowsIn(table, { order: 'day' }) : first;
  if (rows.ok) return logOf(rows, zone);
  return rows.reason === 'ask' ? 'unclear' : rows.reason;
}
