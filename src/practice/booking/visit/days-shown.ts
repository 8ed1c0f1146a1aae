// Which days and hours are shown: days with places and the days between that have none, and a few hours of one day. Pure.
import { byDay, closedOn, inPart, oncePerMoment, partOf, type Day, type PartOfDay } from '../days.js';
import type { Closure, Slot } from '../source.js';
import { addDays, weekdayOf } from '../../../platform/time/zone.js';

/** The hours to choose from: one per moment when it does not matter with whom, of one part of the day if asked. */
export function offered(slots: readonly Slot[], anyone: boolean, part: PartOfDay | undefined, zone: string): Day[] {
  return byDay(inPart(anyone ? oncePerMoment(slots) : slots, part, zone), zone);
}

export type Row =
  | { readonly kind: 'day'; readonly day: Day }
  /** No places from one day to another, both included. */
  | { readonly kind: 'gap'; readonly from: string; readonly to: string };

const weekend = (date: string): boolean => weekdayOf(date) > 5;

/** The days from `from` to `to`, split where a closure begins or ends; open weekends at an edge need no word. */
function gapsOf(from: string, to: string, closures: readonly Closure[] | undefined): Row[] {
  const gaps: { from: string; to: string; closure: Closure | undefined }[] = [];
  // From edge to edge, not day by day: a source may name an hour in the year 9999.
  const edges = (closures ?? [])
    .flatMap((one) => [one.from, addDays(one.to, 1)])
    .filter((day) => from < day && day <= to);
  for (const day of [from, ...edges.sort()].filter((one) => one <= to)) {
    const closure = closedOn(closures, day);
    const last = gaps.at(-1);
    if (last && last.closure === closure) continue;
    if (last) last.to = addDays(day, -1);
    gaps.push({ from: day, to, closure });
  }
  return gaps.flatMap(({ from: first, to: last, closure }): Row[] => {
    while (!closure && first <= last && weekend(first)) first = addDays(first, 1);
    while (!closure && first <= last && weekend(last)) last = addDays(last, -1);
    return first <= last ? [{ kind: 'gap', from: first, to: last }] : [];
  });
}

/** The first `count` days with places, and the gaps between them. */
export function rowsOf(days: readonly Day[], count: number, closures?: readonly Closure[]): Row[] {
  return days.slice(0, count).flatMap((day, index): Row[] => {
    const before = days[index - 1];
    const gaps = before ? gapsOf(addDays(before.date, 1), addDays(day.date, -1), closures) : [];
    return [...gaps, { kind: 'day', day }];
  });
}

export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** So many hours are suggested of a part of the day: a row of them. */
const few = 3;

/** A part of the day and its hours. */
export type Part = readonly [part: PartOfDay, hours: readonly Slot[]];

/** `count` of the hours, the first of them and then as far apart as they come. */
const spread = (slots: readonly Slot[], count: number): Slot[] =>
  Array.from(
    { length: Math.min(count, slots.length) },
    (_, i) => slots[Math.floor((i * slots.length) / Math.min(count, slots.length))]!,
  );

/**
 * The hours of a day by part of it. Not all: six or so, a row of each part, far apart, and always the one that is chosen.
 */
export function hoursOf(day: Day, zone: string, all: boolean, chosen: (slot: Slot) => boolean): Part[] {
  const parts = dayParts
    .map((part): Part => [part, day.slots.filter((slot) => partOf(slot, zone) === part)])
    .filter(([, slots]) => slots.length);
  if (all || day.slots.length <= few * 2) return parts;
  const shown = (count: number): number => parts.reduce((sum, [, slots]) => sum + Math.min(count, slots.length), 0);
  // A row of each part, and one more where one part has nearly all of them: there are more than two rows.
  let count = few;
  while (shown(count) < few * 2) count += few;
  return parts.map(([part, slots]): Part => {
    const some = spread(slots, count);
    return [part, slots.filter((slot) => some.includes(slot) || chosen(slot))];
  });
}

/** How full of places a day is, in dots: few, some, many. */
export const dotsOf = (places: number): 1 | 2 | 3 => (places < 4 ? 1 : places < 12 ? 2 : 3);

/** Where a key leads in the month: days by arrows, ends of the week by Home and End, months by PageUp and PageDown. */
export function dayByKey(key: string, day: string, first: string, last: string): string | undefined {
  const months = (by: number): string => {
    const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
    at.setUTCMonth(at.getUTCMonth() + by);
    const month = at.toISOString().slice(0, 7);
    // The same day of the month, or the last one of a shorter month.
    const days = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    return `${month}-${String(Math.min(Number(day.slice(8)), days)).padStart(2, '0')}`;
  };
  const keys: Record<string, () => string> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => addDays(day, 1 - weekdayOf(day)),
    End: () => addDays(day, 7 - weekdayOf(day)),
    PageUp: () => months(-1),
    PageDown: () => months(1),
  };
  const to = keys[key]?.();
  return to && (to < first ? first : to > last ? last : to);
}
