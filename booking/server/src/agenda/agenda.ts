// What is free: weekly hours, exceptions, closures, notice and horizon, minus what is busy. Pure but for a memory of days
// worked out. A slot's id says what it is, so none has to be stored before somebody takes it.
import { addDays, dayOf, instantOf, readInstant, weekdayOf, withOffset } from '../../../../src/platform/time/zone.js';
import type { Slot, SlotQuery } from '../../../../src/practice/booking/source.js';
import type { Hours, Practice } from './practice.js';

/** Time of one care giver that is taken, ms. */
export interface Busy {
  readonly careGiver: string;
  readonly from: number;
  readonly to: number;
}

const minute = 6e4;

/** Id of a slot; start in ms. */
export function slotId(service: string, careGiver: string, start: number): string {
  return `${service}.${careGiver}.${new Date(start).toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

function hoursOn(practice: Practice, careGiver: string, day: string): readonly Hours[] {
  if (practice.closures.some(({ from, to }) => day >= from && day <= to)) return [];
  const exception = practice.exceptions.find((one) => one.careGiver === careGiver && one.day === day);
  return exception?.hours ?? practice.weekly[careGiver]?.[weekdayOf(day)] ?? [];
}

/** Hours of a day in ms; hours that touch are one block, so that a session may run across. */
export function blocksOn(practice: Practice, careGiver: string, day: string): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (const [from, to] of hoursOn(practice, careGiver, day)) {
    const block = { from: instantOf(day, from, practice.zone), to: instantOf(day, to, practice.zone) };
    const last = blocks.at(-1);
    if (last && last.to === block.from) last.to = block.to;
    else blocks.push(block);
  }
  return blocks;
}

const serviceOf = (practice: Practice, id: string) => practice.services.find((service) => service.id === id);

/** Whether a moment keeps clear of everything busy, buffer included. */
export function isFree(practice: Practice, busy: readonly Busy[], wish: Busy): boolean {
  const buffer = practice.bufferMinutes * minute;
  return !busy.some(
    (one) => one.careGiver === wish.careGiver && one.from < wish.to + buffer && wish.from < one.to + buffer,
  );
}

/** The time a slot takes. */
export const busyOf = (slot: Slot): Busy => ({
  careGiver: slot.careGiver,
  from: readInstant(slot.start) ?? 0,
  to: readInstant(slot.end) ?? 0,
});

/** No appointment is longer, ms: so far back of a moment one may have begun that is still under way. */
const longest = 24 * 3_600_000;

/** Finds the busy time of a care giver around a day without looking at every other day. */
function around(busy: readonly Busy[]): (careGiver: string, from: number, to: number) => readonly Busy[] {
  const byGiver = new Map<string, Busy[]>();
  for (const one of busy) {
    const list = byGiver.get(one.careGiver);
    if (list) list.push(one);
    else byGiver.set(one.careGiver, [one]);
  }
  for (const list of byGiver.values()) list.sort((a, b) => a.from - b.from);
  return (careGiver, from, to) => {
    const list = byGiver.get(careGiver) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.from < from - longest) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < list.length && list[end]!.from < to) end++;
    return list.slice(low, end);
  };
}

/** A moment a session may begin, with the time it takes. */
export interface Moment {
  readonly slot: Slot;
  readonly busy: Busy;
}

/** The moments of a day, in order; the practice's own weekly hours when it is not told otherwise. */
export type Pattern = (practice: Practice, service: string, careGiver: string, day: string) => readonly Moment[];

const patterns = new WeakMap<Practice, Map<string, Moment[]>>();

const dayPattern: Pattern = (practice, service, careGiver, day) => {
  let known = patterns.get(practice);
  if (!known || known.size > 2e4) patterns.set(practice, (known = new Map()));
  const name = `${service}.${careGiver}.${day}`;
  const pattern = known.get(name) ?? workOut(practice, service, careGiver, day);
  known.set(name, pattern);
  return pattern;
};

/** A session of a service that begins then, ms. */
export function momentAt({ zone, services }: Practice, service: string, careGiver: string, start: number): Moment {
  const { minutes = 0 } = services.find(({ id }) => id === service) ?? {};
  const end = start + minutes * minute;
  const [said, until] = [withOffset(start, zone), withOffset(end, zone)];
  const slot = { id: slotId(service, careGiver, start), start: said, end: until, service, careGiver };
  return { slot, busy: { careGiver, from: start, to: end } };
}

function workOut(practice: Practice, service: string, careGiver: string, day: string): Moment[] {
  const { minutes = 0, careGivers = [] } = serviceOf(practice, service) ?? {};
  if (!careGivers.includes(careGiver)) return [];
  return blocksOn(practice, careGiver, day).flatMap(({ from, to }) => {
    const found: Moment[] = [];
    for (let start = from; start + minutes * minute <= to; start += practice.stepMinutes * minute) {
      found.push(momentAt(practice, service, careGiver, start));
    }
    return found;
  });
}

function bounds(practice: Practice, now: number) {
  const today = dayOf(now, practice.zone);
  return { from: now + practice.noticeMinutes * minute, today, horizon: addDays(today, practice.horizonDays) };
}

function freeMoments(
  practice: Practice,
  range: SlotQuery,
  busy: readonly Busy[],
  now: number,
  patternOf: Pattern,
): Moment[] {
  const { from, today, horizon } = bounds(practice, now);
  const first = range.from > today ? range.from : today;
  const last = range.to < horizon ? range.to : horizon;
  const givers = range.careGiver ? [range.careGiver] : (serviceOf(practice, range.service)?.careGivers ?? []);
  const found: Moment[] = [];
  const near = around(busy);
  const buffer = practice.bufferMinutes * minute;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    for (const giver of givers) {
      const pattern = patternOf(practice, range.service, giver, day);
      const [early, late] = [pattern[0], pattern.at(-1)];
      if (!early || !late) continue;
      const there = near(giver, early.busy.from - buffer, late.busy.to + buffer);
      found.push(...pattern.filter(({ busy: one }) => one.from >= from && isFree(practice, there, one)));
    }
  }
  return found.sort((a, b) => a.busy.from - b.busy.from || (a.slot.id < b.slot.id ? -1 : 1));
}

/** Free slots in a range of days, in order. */
export function freeSlots(
  practice: Practice,
  range: SlotQuery,
  busy: readonly Busy[],
  now: number,
  patternOf: Pattern = dayPattern,
): Slot[] {
  return freeMoments(practice, range, busy, now, patternOf).map(({ slot }) => slot);
}

/** The slot of an id, and whether the practice offers it now; undefined when it is no id of ours. */
export function slotOf(
  practice: Practice,
  id: string,
  now: number,
  patternOf: Pattern = dayPattern,
): { slot: Slot; offered: boolean } | undefined {
  const [service = '', careGiver = '', stamp = ''] = id.split('.');
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  const known = serviceOf(practice, service);
  if (!parts || !known?.careGivers.includes(careGiver)) return undefined;
  const start = readInstant(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`);
  if (start === undefined || slotId(service, careGiver, start) !== id) return undefined;
  const { slot } = momentAt(practice, service, careGiver, start);
  const { from, horizon } = bounds(practice, now);
  const day = dayOf(start, practice.zone);
  const inTime = start >= from && day <= horizon;
  return { slot, offered: inTime && patternOf(practice, service, careGiver, day).some((one) => one.slot.id === id) };
}

/** The moments between which busy time matters for a range of days. */
export function spanOf(practice: Practice, { from, to }: Pick<SlotQuery, 'from' | 'to'>): [from: number, to: number] {
  const buffer = practice.bufferMinutes * minute;
  return [instantOf(from, '00:00', practice.zone) - buffer, instantOf(addDays(to, 1), '00:00', practice.zone) + buffer];
}

/** Where alternatives to a slot are looked for: a week before to two weeks after. */
export function nearTo(practice: Practice, slot: Slot, now: number): SlotQuery {
  const day = dayOf(Math.max(busyOf(slot).from, now), practice.zone);
  return { service: slot.service, from: addDays(day, -7), to: addDays(day, 14) };
}

/** Six free slots near one that is not. */
export function alternativesTo(
  practice: Practice,
  slot: Slot,
  busy: readonly Busy[],
  now: number,
  patternOf: Pattern = dayPattern,
): Slot[] {
  const { from } = busyOf(slot);
  const free = freeMoments(practice, nearTo(practice, slot, now), busy, now, patternOf);
  const apart = (moment: Moment) => Math.abs(moment.busy.from - from);
  const near = [...free].sort((a, b) => apart(a) - apart(b)).slice(0, 6);
  return near.sort((a, b) => a.busy.from - b.busy.from).map((moment) => moment.slot);
}
