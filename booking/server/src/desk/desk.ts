// The desk: what is free, and which slots somebody may have. It looks and writes in one transaction; should two look at the
// same moment, the database lets one of them in. Touches the store.
import { alternativesTo, busyOf, freeSlots, isFree, nearTo, slotOf, spanOf } from '../agenda/agenda.js';
import type { Pattern } from '../agenda/agenda.js';
import type { Practice } from '../agenda/practice.js';
import { refuse } from '../api/problems.js';
import type { Bridge } from '../bridge/bridge.js';
import type { Post } from '../mail/post.js';
import { Taken } from '../store/database.js';
import type { TakenTime } from '../store/kept.js';
import type { Except, Reads, Store, Writes } from '../store/store.js';
import { withOffset } from '../../../../src/platform/time/zone.js';
import type { Slot, SlotQuery } from '../../../../src/practice/booking/source.js';

/** How many sessions somebody may have. */
export interface Caps {
  /** Kept aside at once, per address. */
  readonly held: number;
  /** Booked in a day, per address. */
  readonly perDay: number;
  /** Ahead, per mail address. */
  readonly perMail: number;
}

/** What the desk works with. `claim`: 'naive' waits between looking and taking, to prove that the database decides. */
export interface Desk {
  readonly practice: Practice;
  readonly store: Store;
  readonly post: Post;
  readonly caps: Caps;
  /** Time in ms. */
  readonly now: () => number;
  readonly claim: 'atomic' | 'naive';
  /** The agenda of another program that decides what is free, and is told what happens. */
  readonly bridge?: Bridge | undefined;
  /** A mail was written: somebody may send it. */
  readonly mailed: () => void;
}

const minute = 60_000;

/** The slots of these ids, all free; refuses with near alternatives otherwise. */
async function claim(
  desk: Desk,
  reads: Reads,
  ids: readonly string[],
  except: Except,
  pattern: Pattern | undefined,
): Promise<Slot[]> {
  const { practice } = desk;
  const now = desk.now();
  const found = ids.map(
    (id) => slotOf(practice, id, now, pattern) ?? refuse('invalid', { errors: { slots: 'unknown' } }),
  );
  const times = found.map(({ slot }) => busyOf(slot));
  const buffer = practice.bufferMinutes * minute;
  const [from, to] = [Math.min(...times.map((one) => one.from)), Math.max(...times.map((one) => one.to))];
  const busy = await reads.busy(from - buffer, to + buffer, now, except);
  const slots: Slot[] = [];
  const lost: Slot[] = [];
  for (const { slot, offered } of found) {
    const free = offered && isFree(practice, busy, busyOf(slot));
    (free ? slots : lost).push(slot);
    if (free) busy.push(busyOf(slot));
  }
  const [near] = lost;
  if (!near) return slots;
  const around = await reads.busy(...spanOf(practice, nearTo(practice, near, now)), now, except);
  const alternatives = alternativesTo(practice, near, [...around, ...slots.map(busyOf)], now, pattern);
  return refuse('slot-taken', { taken: lost.map(({ id }) => id), alternatives });
}

/** Long enough for others to look meanwhile, also where the machine is busy: 200 ms. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 200));

/** Finds the slots when it is called, in the transaction it is given. */
export type Claim = (writes: Writes) => Promise<Slot[]>;

/** A claim on slots; made before the transaction only to show what then happens. */
export async function claimOf(desk: Desk, ids: readonly string[], except: Except = {}): Promise<Claim> {
  // Asked before the transaction: another program may take its time, and nobody else could write meanwhile.
  const pattern = await desk.bridge?.around(desk.practice, ids, desk.now());
  if (desk.claim === 'atomic') {
    return async (writes) => {
      await writes.sweep(desk.now());
      return claim(desk, writes, ids, except, pattern);
    };
  }
  const early = await claim(desk, desk.store.read, ids, except, pattern);
  await pause();
  return () => Promise.resolve(early);
}

/** More than enough: who loses a race finds the hour taken when looking again. */
const looks = 3;

/** Writes; when somebody else took the time in the meantime, looks again. */
export async function write<T>(desk: Desk, work: (writes: Writes) => Promise<T>): Promise<T> {
  for (let look = 1; ; look++) {
    try {
      return await desk.store.write(work);
    } catch (error) {
      if (!(error instanceof Taken)) throw error;
      if (look >= looks) return refuse('slot-taken', { taken: [], alternatives: [] });
    }
  }
}

/**
 * Nobody else changes the appointment until the end of the transaction: two that read it as it was would each write over what
 * the other did. Asked before anything else is read or written, or two could wait for each other in a ring.
 */
export const lockAppointment = (writes: Writes, id: string): Promise<void> => writes.lock(`appointment ${id}`);

/** Refuses slots of several services, or more than may be booked at once. */
export function checkCount(desk: Desk, slots: readonly Slot[]): void {
  const service = desk.practice.services.find((known) => known.id === slots[0]?.service);
  const one = slots.every((slot) => slot.service === service?.id);
  if (!service || !one || slots.length > service.sessions) refuse('invalid', { errors: { slots: 'number' } });
}

/** The time a slot takes, under a name of its own. */
export function timeOf(desk: Desk, id: string, slot: Slot): TakenTime {
  const { careGiver, from, to } = busyOf(slot);
  return { id, careGiver, from, to, until: to + desk.practice.bufferMinutes * minute };
}

/** What is free in a range, and what time it is. */
export async function free(desk: Desk, range: SlotQuery): Promise<{ now: string; slots: Slot[] }> {
  const { practice, store } = desk;
  const now = desk.now();
  const pattern = await desk.bridge?.within(practice, range, now);
  const busy = await store.read.busy(...spanOf(practice, range), now);
  return { now: withOffset(now, practice.zone), slots: freeSlots(practice, range, busy, now, pattern) };
}
