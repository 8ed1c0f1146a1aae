// The desk: who gets which slot. One act at a time looks, is written and becomes part of the state, in that order: nobody
// can slip in between, and what is not on disk did not happen. Touches the state and the journal.
import { addDays, dayOf, withOffset } from '../../src/platform/time/zone.js';
import { alternativesTo, busyOf, freeSlots, isFree, slotOf } from './agenda.js';
import { refuse } from './problems.js';
import { apply, busyAt } from './state.js';
import type { Session, Slot, SlotQuery } from '../../src/practice/booking/source.js';
import type { BookingInput } from './input.js';
import type { Journal } from './journal.js';
import type { Practice } from './practice.js';
import type { Deed, Event, KeptAppointment, KeptHold, KeptWish, KeyUse, State } from './state.js';
import { randomId } from './tokens.js';

/** What the desk works with. `claim`: 'naive' waits between looking and taking, to prove that the race test can fail. */
export interface Desk {
  readonly practice: Practice;
  readonly state: State;
  readonly journal: Journal<Event>;
  /** Time in ms. */
  readonly now: () => number;
  readonly claim: 'atomic' | 'naive';
  readonly inTurn: Turns;
}

/** Does one work after the other; one that fails does not stop the next. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns for a desk. 'naive': everybody at once. */
export function turnsOf(claim: Desk['claim']): Turns {
  if (claim === 'naive') return (work) => work();
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Makes the record of an answer under its key, when the request carried one. */
export type Keyed = (status: number, body: unknown) => KeyUse | undefined;

/** ms */
const holdFor = 10 * 60_000;

/** ms */
const extendBy = 5 * 60_000;

const domain = 'delinde.example';

/** Waits for the disk, and then makes a deed part of the state: a write that failed leaves neither deed nor key. */
async function record(desk: Desk, deed: Deed, key: KeyUse | undefined): Promise<void> {
  const event: Event = { ...deed, at: desk.now(), ...(key ? { key } : {}) };
  try {
    await desk.journal.append(event);
  } catch (error) {
    console.error(`journal: nothing could be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`);
    refuse('unavailable');
  }
  apply(desk.state, event);
}

/** The slots of these ids, all free; refuses with near alternatives otherwise. */
function claim(desk: Desk, ids: readonly string[], except: Parameters<typeof busyAt>[2] = {}): Slot[] {
  const now = desk.now();
  const busy = busyAt(desk.state, now, except);
  const slots: Slot[] = [];
  const taken: string[] = [];
  let near: Slot | undefined;
  for (const id of ids) {
    const found = slotOf(desk.practice, id, now);
    if (!found) return refuse('invalid', { errors: { slots: 'unknown' } });
    if (found.offered && isFree(desk.practice, busy, busyOf(found.slot))) {
      busy.push(busyOf(found.slot));
      slots.push(found.slot);
    } else {
      taken.push(id);
      near ??= found.slot;
    }
  }
  return near ? refuse('slot-taken', { taken, alternatives: alternativesTo(desk.practice, near, busy, now) }) : slots;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

function checkCount(desk: Desk, slots: readonly Slot[]): void {
  const service = desk.practice.services.find((known) => known.id === slots[0]?.service);
  const one = slots.every((slot) => slot.service === service?.id);
  if (!service || !one || slots.length > service.sessions) refuse('invalid', { errors: { slots: 'number' } });
}

/** What is free in a range, and what time it is. */
export function free(desk: Desk, range: SlotQuery): { now: string; slots: Slot[] } {
  const now = desk.now();
  return {
    now: withOffset(now, desk.practice.zone),
    slots: freeSlots(desk.practice, range, busyAt(desk.state, now), now),
  };
}

/** A hold with its end in RFC 3339. */
export const toldHold = (desk: Desk, kept: KeptHold) => ({
  ...kept,
  expires: withOffset(kept.expires, desk.practice.zone),
});

/** Keeps slots aside for ten minutes. */
export const hold = (desk: Desk, ids: readonly string[], keyed: Keyed): Promise<KeptHold> =>
  desk.inTurn(async () => {
    const slots = claim(desk, ids);
    checkCount(desk, slots);
    if (desk.claim === 'naive') await pause();
    const made: KeptHold = { id: randomId(), slots, expires: desk.now() + holdFor, extensionsLeft: 2 };
    await record(desk, { do: 'hold', hold: made }, keyed(201, toldHold(desk, made)));
    return made;
  });

/** Five minutes more, twice at most. */
export const extend = (desk: Desk, id: string): Promise<KeptHold> =>
  desk.inTurn(async () => {
    const known = desk.state.holds.get(id);
    if (!known || known.expires <= desk.now() || known.extensionsLeft < 1) return refuse('expired');
    const next: KeptHold = { ...known, expires: known.expires + extendBy, extensionsLeft: known.extensionsLeft - 1 };
    await record(desk, { do: 'extend', hold: next }, undefined);
    return next;
  });

/** Gives the slots back. */
export const release = (desk: Desk, id: string): Promise<void> =>
  desk.inTurn(async () => {
    if (desk.state.holds.has(id)) await record(desk, { do: 'release', id }, undefined);
  });

/** Closes a key that became nothing, so that it never will. */
export const close = (desk: Desk, keyed: Keyed): Promise<void> =>
  desk.inTurn(() => record(desk, { do: 'close' }, keyed(204, undefined)));

/** Notes a wish for the waiting list. */
export const wait = (desk: Desk, wish: Omit<KeptWish, 'id'>, challenge: string, keyed: Keyed): Promise<KeptWish> =>
  desk.inTurn(async () => {
    if (desk.state.challenges.has(challenge)) refuse('proof-needed');
    const id = randomId();
    const kept: KeptWish = { ...wish, id };
    await record(desk, { do: 'wait', wish: kept, challenge }, keyed(201, { id }));
    return kept;
  });

interface Made {
  readonly appointment: KeptAppointment;
  readonly made: boolean;
}

async function makeAppointment(
  desk: Desk,
  input: BookingInput,
  challenge: string,
  held: string | undefined,
  keyed: Keyed,
): Promise<Made> {
  const became = held === undefined ? undefined : desk.state.appointments.get(desk.state.became.get(held) ?? '');
  if (became) return { appointment: became, made: false };
  const slots = claim(desk, input.slots, { hold: held });
  checkCount(desk, slots);
  if (desk.state.challenges.has(challenge)) refuse('proof-needed');
  if (desk.claim === 'naive') await pause();
  const { person, language, reason, known, prescription, answers } = input.request;
  const id = randomId();
  const sessions = slots.map((slot, index): Session => ({
    id: `${id}-${index + 1}`,
    slot,
    status: 'booked',
    sequence: 0,
    uid: `${id}-${index + 1}@${domain}`,
  }));
  const appointment: KeptAppointment = {
    id,
    sessions,
    person,
    language,
    told: { reason, known, prescription, answers },
  };
  const deed: Deed = { do: 'book', appointment, challenge, ...(held === undefined ? {} : { hold: held }) };
  await record(desk, deed, keyed(201, { id, sessions, person }));
  return { appointment, made: true };
}

/** Makes the appointment; a hold that became one already answers with that one. */
export const book = (
  desk: Desk,
  input: BookingInput,
  challenge: string,
  held: string | undefined,
  keyed: Keyed,
): Promise<Made> => desk.inTurn(() => makeAppointment(desk, input, challenge, held, keyed));

/** The appointment of a manage token, until thirty days after its last session. */
export function find(desk: Desk, id: string): KeptAppointment {
  const appointment = desk.state.appointments.get(id);
  if (!appointment) return refuse('unauthorized');
  const last = Math.max(...appointment.sessions.map((session) => busyOf(session.slot).to));
  const today = dayOf(desk.now(), desk.practice.zone);
  return addDays(dayOf(last, desk.practice.zone), 30) < today ? refuse('expired') : appointment;
}

const hasBegun = (desk: Desk, session: Session) => busyOf(session.slot).from <= desk.now();

async function change(
  desk: Desk,
  old: KeptAppointment,
  changed: readonly Session[],
  keyed: Keyed,
): Promise<KeptAppointment> {
  const sessions = old.sessions.map((session) => changed.find((one) => one.id === session.id) ?? session);
  const body = { id: old.id, sessions, person: old.person };
  await record(desk, { do: 'change', id: old.id, sessions }, keyed(200, body));
  return { ...old, sessions };
}

/** Moves one session to another slot of the same service. */
export const move = (desk: Desk, id: string, session: string, slot: string, keyed: Keyed): Promise<KeptAppointment> =>
  desk.inTurn(async () => {
    const appointment = find(desk, id);
    const old = appointment.sessions.find((one) => one.id === session && one.status === 'booked');
    if (!old) return refuse('not-found');
    if (hasBegun(desk, old)) return refuse('too-late');
    const [to] = claim(desk, [slot], { session });
    if (!to || to.service !== old.slot.service) return refuse('invalid', { errors: { slot: 'unknown' } });
    if (desk.claim === 'naive') await pause();
    return change(desk, appointment, [{ ...old, slot: to, sequence: old.sequence + 1 }], keyed);
  });

/** Cancels one session or all; what has begun stays. */
export const cancel = (desk: Desk, id: string, session: string | undefined, keyed: Keyed): Promise<KeptAppointment> =>
  desk.inTurn(async () => {
    const appointment = find(desk, id);
    const chosen = appointment.sessions.filter((one) => session === undefined || one.id === session);
    if (!chosen.length) return refuse('not-found');
    const open = chosen.filter((one) => one.status === 'booked');
    const ahead = open.filter((one) => !hasBegun(desk, one));
    if (open.length && !ahead.length) return refuse('too-late');
    const gone = ahead.map((one): Session => ({ ...one, status: 'cancelled', sequence: one.sequence + 1 }));
    return change(desk, appointment, gone, keyed);
  });
