// The agenda as it is drawn: for a care giver and a day what is booked, blocked and free, in order, and on which rows. Pure.
import { clockOf, dayOf } from '../../../../../src/platform/time/zone.js';
import { blocksOn } from '../../agenda/agenda.js';
import type { Practice } from '../../agenda/practice.js';
import type { AgendaEntry, KeptBlock } from '../../store/admin/kept.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One thing in a column; times in ms. */
export type Item =
  | (Stretch & { readonly kind: 'session'; readonly entry: AgendaEntry })
  | (Stretch & { readonly kind: 'block'; readonly block: KeptBlock })
  | (Stretch & { readonly kind: 'free' });

/** One care giver on one day. */
export interface Column {
  readonly careGiver: string;
  readonly day: string;
  readonly items: readonly Item[];
  /** Sessions that were called off. */
  readonly gone: readonly AgendaEntry[];
  /** Hours of work, minutes of the day. */
  readonly hours: readonly Stretch[];
}

const minute = 60_000;

/** Minutes on the clock of a day: 0 before it, 1440 after it. A change of clock moves nothing. */
export function minutesOf(instant: number, day: string, zone: string): number {
  const its = dayOf(instant, zone);
  if (its !== day) return its < day ? 0 : 1440;
  const [hour = 0, rest = 0] = clockOf(instant, zone).split(':').map(Number);
  return hour * 60 + rest;
}

/** What is left of a stretch without others. */
function without({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let at = from;
  for (const one of [...others].sort((a, b) => a.from - b.from)) {
    if (one.from > at) left.push({ from: at, to: Math.min(one.from, to) });
    at = Math.max(at, one.to);
    if (at >= to) return left;
  }
  return at < to ? [...left, { from: at, to }] : left;
}

/** A column. Time that is free is told from now on, when the shortest session fits. */
export function columnOf(
  practice: Practice,
  { careGiver, day }: Pick<Column, 'careGiver' | 'day'>,
  entries: readonly AgendaEntry[],
  blocks: readonly KeptBlock[],
  now: number,
): Column {
  const { zone } = practice;
  const ours = entries.filter(({ session, from }) => session.slot.careGiver === careGiver && dayOf(from, zone) === day);
  const booked = ours.filter(({ session }) => session.status === 'booked');
  const shut = blocks.filter(
    (one) => one.careGiver === careGiver && dayOf(one.from, zone) <= day && dayOf(one.to - 1, zone) >= day,
  );
  const work = blocksOn(practice, careGiver, day);
  const lengths = practice.services.filter((one) => one.careGivers.includes(careGiver)).map(({ minutes }) => minutes);
  const least = Math.min(...lengths, 240) * minute;
  const free = work
    .flatMap((stretch) => without(stretch, [...booked, ...shut]))
    .map(({ from, to }) => ({ from: Math.max(from, Math.ceil(now / (5 * minute)) * 5 * minute), to }))
    .filter(({ from, to }) => to - from >= least);
  const items: Item[] = [
    ...booked.map((entry): Item => ({ kind: 'session', from: entry.from, to: entry.to, entry })),
    ...shut.map((block): Item => ({ kind: 'block', from: block.from, to: block.to, block })),
    ...free.map((stretch): Item => ({ kind: 'free', ...stretch })),
  ];
  return {
    careGiver,
    day,
    items: items.sort((a, b) => a.from - b.from),
    gone: ours.filter(({ session }) => session.status === 'cancelled'),
    hours: work.map(({ from, to }) => ({ from: minutesOf(from, day, zone), to: minutesOf(to, day, zone) })),
  };
}

/** Minutes between which columns are drawn, on whole hours; a day's usual hours when there is nothing. */
export function spanOfColumns(columns: readonly Column[], zone: string): Stretch {
  const stretches = columns.flatMap(({ day, hours, items }) => [
    ...hours,
    ...items
      .filter(({ kind }) => kind === 'session')
      .map(({ from, to }) => ({ from: minutesOf(from, day, zone), to: minutesOf(to, day, zone) })),
  ]);
  if (!stretches.length) return { from: 8 * 60, to: 18 * 60 };
  return {
    from: Math.floor(Math.min(...stretches.map(({ from }) => from)) / 60) * 60,
    to: Math.ceil(Math.max(...stretches.map(({ to }) => to)) / 60) * 60,
  };
}

/** Minutes a row stands for. */
export const rowMinutes = 5;

/** Row and number of rows of a stretch in a drawing; both at least 1, and none beyond its end. */
export function rowsOf(
  { from, to }: Stretch,
  day: string,
  zone: string,
  span: Stretch,
): { readonly row: number; readonly rows: number } {
  const last = (span.to - span.from) / rowMinutes;
  const rowAt = (instant: number) =>
    Math.min(last, Math.max(0, (minutesOf(instant, day, zone) - span.from) / rowMinutes));
  const row = Math.min(Math.floor(rowAt(from)), last - 1);
  return { row: row + 1, rows: Math.max(1, Math.ceil(rowAt(to)) - row) };
}
