// What is free: weekly hours, exceptions, closures, notice and horizon, minus what is busy. Pure but for a memory of days
// worked out. A slot's id says what it is, so none has to be stored before somebody takes it.
import { addDays, dayOf, instantOf, readInstant, weekdayOf, withOffset } from '../../src/platform/time/zone.js';
import type { Slot, SlotQuery } from '../../src/practice/booking/source.js';
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
function blocksOn(practice: Practice, careGiver: string, day: string): { from: number; to: number }[] {
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

interface Moment {
  readonly slot: Slot;
  readonly busy: Busy;
}

const patterns = new WeakMap<Practice, Map<string, Moment[]>>();

function dayPattern(practice: Practice, service: string, careGiver: string, day: string): Moment[] {
  let known = patterns.get(practice);
  if (!known || known.size > 2e4) patterns.set(practice, (known = new Map()));
  const name = `${service}.${careGiver}.${day}`;
  const pattern = known.get(name) ?? workOut(practice, service, careGiver, day);
  known.set(name, pattern);
  return pattern;
}

function workOut(practice: Practice, service: string, careGiver: string, day: string): Moment[] {
  const { minutes = 0, careGivers = [] } = serviceOf(practice, service) ?? {};
  if (!careGivers.includes(careGiver)) return [];
  return blocksOn(practice, careGiver, day).flatMap(({ from, to }) => {
    const found: Moment[] = [];
    for (let start = from; start + minutes * minute <= to; start += practice.stepMinutes * minute) {
      const end = start + minutes * minute;
      const [said, until] = [withOffset(start, practice.zone), withOffset(end, practice.zone)];
      const slot = { id: slotId(service, careGiver, start), start: said, end: until, service, careGiver };
      found.push({ slot, busy: { careGiver, from: start, to: end } });
    }
    return found;
  });
}

function bounds(practice: Practice, now: number) {
  const today = dayOf(now, practice.zone);
  return { from: now + practice.noticeMinutes * minute, today, horizon: addDays(today, practice.horizonDays) };
}

/** Free slots in a range of days, in order. */
export function freeSlots(practice: Practice, range: SlotQuery, busy: readonly Busy[], now: number): Slot[] {
  const { from, today, horizon } = bounds(practice, now);
  const first = range.from > today ? range.from : today;
  const last = range.to < horizon ? range.to : horizon;
  const givers = range.careGiver ? [range.careGiver] : (serviceOf(practice, range.service)?.careGivers ?? []);
  const found: Moment[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    for (const giver of givers) {
      const pattern = dayPattern(practice, range.service, giver, day);
      found.push(...pattern.filter(({ busy: one }) => one.from >= from && isFree(practice, busy, one)));
    }
  }
  return found.sort((a, b) => a.busy.from - b.busy.from || (a.slot.id < b.slot.id ? -1 : 1)).map(({ slot }) => slot);
}

/** The slot of an id, and whether the practice offers it now; undefined when it is no id of ours. */
export function slotOf(practice: Practice, id: string, now: number): { slot: Slot; offered: boolean } | undefined {
  const [service = '', careGiver = '', stamp = ''] = id.split('.');
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  const known = serviceOf(practice, service);
  if (!parts || !known?.careGivers.includes(careGiver)) return undefined;
  const start = readInstant(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`);
  if (start === undefined || slotId(service, careGiver, start) !== id) return undefined;
  const slot = {
    id,
    start: withOffset(start, practice.zone),
    end: withOffset(start + known.minutes * minute, practice.zone),
    service,
    careGiver,
  };
  const { from, horizon } = bounds(practice, now);
  const day = dayOf(start, practice.zone);
  const inTime = start >= from && day <= horizon;
  return { slot, offered: inTime && dayPattern(practice, service, careGiver, day).some((one) => one.slot.id === id) };
}

/** Six free slots near one that is not: a week before to two weeks after. */
export function alternativesTo(practice: Practice, slot: Slot, busy: readonly Busy[], now: number): Slot[] {
  const { from } = busyOf(slot);
  const day = dayOf(Math.max(from, now), practice.zone);
  const range = { service: slot.service, from: addDays(day, -7), to: addDays(day, 14) };
  const apart = (other: Slot) => Math.abs(busyOf(other).from - from);
  const near = freeSlots(practice, range, busy, now).sort((a, b) => apart(a) - apart(b));
  return near.slice(0, 6).sort((a, b) => busyOf(a).from - busyOf(b).from);
}
