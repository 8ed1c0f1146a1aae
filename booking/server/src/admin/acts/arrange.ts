// What the practice does itself: an appointment by phone, moved, called off; time blocked. Nothing holds the practice to its
// own hours and notice, but nobody gets an hour that somebody has: the database decides. Touches the store.
import { addDays, instantOf } from '../../../../../src/platform/time/zone.js';
import type { Language, Person, Session, Slot } from '../../../../../src/practice/booking/source.js';
import { busyOf, freeSlots, isFree, slotId, slotOf, spanOf } from '../../agenda/agenda.js';
import type { Practice } from '../../agenda/practice.js';
import { Refusal } from '../../api/problems.js';
import { change } from '../../desk/appointments.js';
import { lockAppointment, timeOf, write } from '../../desk/desk.js';
import type { Desk } from '../../desk/desk.js';
import { randomId } from '../../guard/tokens.js';
import type { AgendaEntry, KeptBlock } from '../../store/admin/kept.js';
import type { KeptAppointment, Told } from '../../store/kept.js';
import type { Except, Reads, Writes } from '../../store/store.js';

const minute = 60_000;

/** Somebody has part of that time. */
export class Clash extends Error {
  constructor(
    /** What was wanted and is not free; empty when it is not known which. */
    readonly slots: readonly Slot[],
    /** Who has that time, as far as that can be told. */
    readonly entries: readonly AgendaEntry[] = [],
  ) {
    super('clash');
  }
}

/** It is no longer as the page showed it. */
export class Stale extends Error {}

/** A clock, HH:MM. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A session at a moment of the practice's choice; undefined when that care giver does not do this. */
export function placeAt(practice: Practice, service: string, careGiver: string, day: string, clock: string) {
  const id = slotId(service, careGiver, instantOf(day, clock, practice.zone));
  return slotOf(practice, id, 0)?.slot;
}

/** The same weekday and clock, so many weeks. */
export const weeksFrom = (day: string, weeks: number): string[] =>
  Array.from({ length: weeks }, (_, index) => addDays(day, index * 7));

/** What is free on a day within the hours of work; the notice is for visitors. */
export async function freeOn(desk: Desk, service: string, careGiver: string, day: string): Promise<Slot[]> {
  const range = { service, careGiver, from: day, to: day };
  const busy = await desk.store.read.busy(...spanOf(desk.practice, range), desk.now());
  return freeSlots({ ...desk.practice, noticeMinutes: 0, horizonDays: 2000 }, range, busy, desk.now());
}

async function checkFree(desk: Desk, reads: Reads, slots: readonly Slot[], except: Except = {}): Promise<void> {
  const times = slots.map(busyOf);
  const buffer = desk.practice.bufferMinutes * minute;
  const [from, to] = [Math.min(...times.map((one) => one.from)), Math.max(...times.map((one) => one.to))];
  const busy = await reads.busy(from - buffer, to + buffer, desk.now(), except);
  const lost = slots.filter((slot) => !isFree(desk.practice, busy, busyOf(slot)));
  if (lost.length) throw new Clash(lost);
}

/** Runs a deed, on an appointment that is there or not; who lost a race for an hour is told of a clash. */
async function deed<T>(
  desk: Desk,
  slots: readonly Slot[],
  work: (writes: Writes) => Promise<T>,
  appointment?: string,
): Promise<T> {
  try {
    const done = await write(desk, async (writes) => {
      if (appointment !== undefined) await lockAppointment(writes, appointment);
      await writes.sweep(desk.now());
      return work(writes);
    });
    desk.mailed();
    return done;
  } catch (error) {
    if (error instanceof Refusal && error.answer.status === 409) throw new Clash(slots);
    throw error;
  }
}

/** An appointment by phone. */
export interface Arrangement {
  readonly slots: readonly Slot[];
  readonly person: Person;
  readonly language: Language;
  readonly told: Told;
  /** Whether the patient gets a mail. */
  readonly tell: boolean;
  /** Of the waiting list: struck with it. */
  readonly wish: string | undefined;
}

/** Makes it; the id. */
export function arrange(desk: Desk, staff: string, wanted: Arrangement): Promise<string> {
  const { slots, person, language, told, tell, wish } = wanted;
  return deed(desk, slots, async (writes) => {
    await checkFree(desk, writes, slots);
    const id = randomId();
    const sessions = slots.map((slot, index): Session => ({
      id: `${id}-${index + 1}`,
      slot,
      status: 'booked',
      sequence: 0,
      uid: `${id}-${index + 1}@${desk.post.domain}`,
    }));
    const appointment: KeptAppointment = { id, sessions, person, language, told };
    const times = sessions.map((session) => timeOf(desk, session.id, session.slot));
    await writes.addAppointment(appointment, times, desk.now());
    await writes.addMails(desk.post.arranged(appointment, { kind: 'booked', tell, standing: sessions }, desk.now()));
    if (wish !== undefined) await writes.dropWish(wish);
    await writes.noteAct({ at: desk.now(), staff, act: 'made', about: id });
    return id;
  });
}

/** A session as the page showed it. */
export interface Shown {
  readonly appointment: string;
  readonly session: string;
  readonly sequence: number;
}

async function shown(writes: Writes, { appointment, session, sequence }: Shown): Promise<[KeptAppointment, Session]> {
  const there = await writes.appointment(appointment);
  const one = there?.sessions.find(({ id }) => id === session);
  if (!there || one?.status !== 'booked' || one.sequence !== sequence) throw new Stale();
  return [there, one];
}

/** A deed on a session that must still be as the page showed it. */
const deedOn = (
  desk: Desk,
  what: Shown,
  slots: readonly Slot[],
  work: (writes: Writes, appointment: KeptAppointment, session: Session) => Promise<void>,
): Promise<void> => deed(desk, slots, async (writes) => work(writes, ...(await shown(writes, what))), what.appointment);

const mailsFor =
  (desk: Desk, tell: boolean): Desk['post']['changed'] =>
  (next, standing, now) =>
    desk.post.arranged(next, { kind: 'changed', tell, standing }, now);

/** Moves one session, also to another care giver. */
export const moveTo = (desk: Desk, staff: string, what: Shown, slot: Slot, tell: boolean): Promise<void> =>
  deedOn(desk, what, [slot], async (writes, appointment, session) => {
    await checkFree(desk, writes, [slot], { session: session.id });
    const moved = { ...session, slot, sequence: session.sequence + 1 };
    await change(desk, writes, appointment, [moved], mailsFor(desk, tell));
    await writes.noteAct({ at: desk.now(), staff, act: 'moved', about: appointment.id });
  });

/** Calls one session off. */
export const callOff = (desk: Desk, staff: string, what: Shown, tell: boolean): Promise<void> =>
  deedOn(desk, what, [], async (writes, appointment, session) => {
    const gone = { ...session, status: 'cancelled' as const, sequence: session.sequence + 1 };
    await change(desk, writes, appointment, [gone], mailsFor(desk, tell));
    await writes.noteAct({ at: desk.now(), staff, act: 'cancelled', about: appointment.id });
  });

/** No row of taken time is longer. */
const pieceLength = 12 * 60 * minute;

/** Blocks time; refuses when somebody is booked in it. */
export const block = (desk: Desk, staff: string, wanted: Omit<KeptBlock, 'id'>): Promise<void> =>
  deed(desk, [], async (writes) => {
    const { careGiver, from, to } = wanted;
    const entries = await writes.agenda(from, to, careGiver);
    const there = entries.filter(({ session, from: start }) => session.status === 'booked' && start < to);
    if (there.length) throw new Clash([], there);
    const id = randomId();
    const starts = Array.from({ length: Math.ceil((to - from) / pieceLength) }, (_, n) => from + n * pieceLength);
    const times = starts.map((start, index) => {
      const end = Math.min(to, start + pieceLength);
      return { id: `${id}-${index + 1}`, careGiver, from: start, to: end, until: end };
    });
    await writes.addBlock({ ...wanted, id }, times);
    await writes.noteAct({ at: desk.now(), staff, act: 'blocked', about: undefined });
  });

/** Gives blocked time back. */
export const unblock = (desk: Desk, staff: string, id: string): Promise<void> =>
  deed(desk, [], async (writes) => {
    await writes.dropBlock(id);
    await writes.noteAct({ at: desk.now(), staff, act: 'freed', about: undefined });
  });
