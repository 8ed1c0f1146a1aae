// Appointments: made, moved, cancelled, confirmed. What happened and the mails that tell it are one transaction.
import { addDays, dayOf } from '../../../../src/platform/time/zone.js';
import type { Session } from '../../../../src/practice/booking/source.js';
import { busyOf } from '../agenda/agenda.js';
import type { Telling } from '../bridge/bridge.js';
import { entryFor, entryOf, uidOf } from '../bridge/entries.js';
import type { BookingInput } from '../api/input.js';
import { refuse } from '../api/problems.js';
import { hash, randomId } from '../guard/tokens.js';
import type { KeptAppointment } from '../store/kept.js';
import type { Reads, Writes } from '../store/store.js';
import { checkCount, claimOf, lockAppointment, timeOf, write } from './desk.js';
import type { Desk } from './desk.js';
import { once } from './keyed.js';
import type { Done, Key } from './keyed.js';
import { tellWaiting } from './waiting.js';

const day = 24 * 3_600_000;

const told = ({ id, sessions, confirmBy }: KeptAppointment) => ({
  id,
  sessions,
  ...(confirmBy === undefined ? {} : { confirmBy }),
});

const isOpen = (desk: Desk, { confirmBy }: KeptAppointment) => confirmBy === undefined || confirmBy > desk.now();

/** The appointment of a manage token, until thirty days after its last session. */
export async function find(desk: Desk, id: string, reads: Reads = desk.store.read): Promise<KeptAppointment> {
  const appointment = await reads.appointment(id);
  if (!appointment) return refuse('unauthorized');
  const last = Math.max(...appointment.sessions.map((session) => busyOf(session.slot).to));
  const today = dayOf(desk.now(), desk.practice.zone);
  const kept = addDays(dayOf(last, desk.practice.zone), 30) >= today;
  return kept && isOpen(desk, appointment) ? appointment : refuse('expired');
}

/** The appointment of a manage token, to be changed in this transaction. */
async function findToChange(desk: Desk, id: string, writes: Writes): Promise<KeptAppointment> {
  await lockAppointment(writes, id);
  return find(desk, id, writes);
}

async function checkCaps(desk: Desk, writes: Writes, who: string, mail: string, sessions: number): Promise<void> {
  const wait = { 'retry-after': '3600' };
  await writes.lock(`who ${who}`);
  await writes.lock(`mail ${mail.toLowerCase()}`);
  const now = desk.now();
  if ((await writes.askedBy(who, now - day)) + sessions > desk.caps.perDay) refuse('too-many', {}, wait);
  if ((await writes.aheadOf(mail, now)) + sessions > desk.caps.perMail) refuse('too-many', {}, wait);
}

async function appointmentFrom(
  desk: Desk,
  { request }: BookingInput,
  slots: Session['slot'][],
  telling: Telling | undefined,
): Promise<KeptAppointment> {
  const { person, language, reason, known, prescription, answers } = request;
  const id = randomId();
  const told = { reason, known, prescription, answers };
  const sessions: Session[] = [];
  for (const slot of slots) {
    const session = `${id}-${sessions.length + 1}`;
    const entry = await telling?.add(entryFor(slot, { person, told }));
    sessions.push({ id: session, slot, status: 'booked', sequence: 0, uid: uidOf(session, desk.post.domain, entry) });
  }
  const { confirmMinutes } = desk.practice;
  return {
    id,
    sessions,
    person: { ...person, mail: person.mail.trim() },
    language,
    told,
    ...(confirmMinutes && sessions.length > 1 ? { confirmBy: desk.now() + confirmMinutes * 60_000 } : {}),
  };
}

/** `once`, and where there is another agenda, told to it in the same breath: both or neither. */
function deed(
  desk: Desk,
  key: Key,
  work: (writes: Writes, telling: Telling | undefined) => Promise<Done>,
): Promise<Done> {
  const { bridge } = desk;
  if (!bridge) return once(desk, key, (writes) => work(writes, undefined));
  return bridge.telling((telling) =>
    once(desk, key, async (writes) => {
      await telling.again();
      return work(writes, telling);
    }),
  );
}

/** Tells another agenda that sessions are gone. */
async function tellGone(telling: Telling | undefined, of: KeptAppointment, gone: readonly Session[]): Promise<void> {
  for (const session of gone) {
    const entry = entryOf(session);
    if (entry !== undefined) await telling?.remove(entry, entryFor(session.slot, of));
  }
}

/** Makes the appointment; a hold that became one already answers with that one. */
export async function book(
  desk: Desk,
  input: BookingInput,
  from: { readonly who: string; readonly challenge: string; readonly hold: string | undefined },
  key: Key,
): Promise<Done> {
  const claim = await claimOf(desk, input.slots, { hold: from.hold });
  const done = await deed(desk, key, async (writes, telling) => {
    const became = from.hold === undefined ? undefined : await writes.became(from.hold);
    const earlier = became === undefined ? undefined : await writes.appointment(became);
    if (earlier) return { status: 200, body: told(earlier) };
    await checkCaps(desk, writes, from.who, input.request.person.mail.trim(), input.slots.length);
    const slots = await claim(writes);
    checkCount(desk, slots);
    if (!(await writes.useChallenge(hash(from.challenge), desk.now()))) return refuse('proof-needed');
    // Two processes tell the other agenda one after the other, or each would see the other's and give way.
    if (telling) await writes.lock('agenda');
    const appointment = await appointmentFrom(desk, input, slots, telling);
    const times = appointment.sessions.map((session) => timeOf(desk, session.id, session.slot));
    if (from.hold !== undefined) await writes.freeHold(from.hold);
    await writes.addAppointment(appointment, times, desk.now());
    if (from.hold !== undefined) await writes.noteBecame(from.hold, appointment.id);
    await writes.noteAsked(from.who, slots.length, desk.now());
    await writes.addMails(desk.post.booked(appointment, desk.now()));
    return { status: 201, body: told(appointment) };
  });
  desk.mailed();
  return done;
}

const hasBegun = (desk: Desk, session: Session) => busyOf(session.slot).from <= desk.now();

/** Writes what changed, tells it, and offers what came free to who waits. */
export async function change(
  desk: Desk,
  writes: Writes,
  old: KeptAppointment,
  changed: readonly Session[],
  mailsOf = desk.post.changed,
): Promise<Done> {
  const sessions = old.sessions.map((session) => changed.find((one) => one.id === session.id) ?? session);
  const next = { ...old, sessions };
  const standing = changed.filter(({ status }) => status === 'booked');
  const times = standing.map((one) => ({ ...timeOf(desk, one.id, one.slot), expires: old.confirmBy }));
  await writes.changeSessions(changed, times);
  for (const { id } of changed) await writes.dropReminders(id);
  if (changed.length) {
    await writes.addMails(mailsOf(next, standing, desk.now()));
    const freed = old.sessions.filter(({ id, status }) => status === 'booked' && changed.some((one) => one.id === id));
    await tellWaiting(
      desk,
      writes,
      freed.map(({ slot }) => slot),
      old.person.mail,
    );
  }
  return { status: 200, body: told(next) };
}

/** Moves one session to another slot of the same service. */
export async function move(desk: Desk, id: string, session: string, slot: string, key: Key): Promise<Done> {
  const claim = await claimOf(desk, [slot], { session });
  const done = await deed(desk, key, async (writes, telling) => {
    const appointment = await findToChange(desk, id, writes);
    const old = appointment.sessions.find((one) => one.id === session && one.status === 'booked');
    if (!old) return refuse('not-found');
    if (hasBegun(desk, old)) return refuse('too-late');
    const [to] = await claim(writes);
    if (!to || to.service !== old.slot.service) return refuse('invalid', { errors: { slot: 'unknown' } });
    const entry = entryOf(old);
    if (entry !== undefined) await telling?.move(entry, entryFor(to, appointment), entryFor(old.slot, appointment));
    return change(desk, writes, appointment, [{ ...old, slot: to, sequence: old.sequence + 1 }]);
  });
  desk.mailed();
  return done;
}

/** Cancels one session or all; what has begun stays. */
export async function cancel(desk: Desk, id: string, session: string | undefined, key: Key): Promise<Done> {
  const done = await deed(desk, key, async (writes, telling) => {
    const appointment = await findToChange(desk, id, writes);
    const chosen = appointment.sessions.filter((one) => session === undefined || one.id === session);
    if (!chosen.length) return refuse('not-found');
    const open = chosen.filter((one) => one.status === 'booked');
    const ahead = open.filter((one) => !hasBegun(desk, one));
    if (open.length && !ahead.length) return refuse('too-late');
    const gone = ahead.map((one): Session => ({ ...one, status: 'cancelled', sequence: one.sequence + 1 }));
    await tellGone(telling, appointment, gone);
    return change(desk, writes, appointment, gone);
  });
  desk.mailed();
  return done;
}

/** Somebody opened the link in the mail: an appointment that waited for that stands from now on. */
export async function confirm(desk: Desk, id: string): Promise<void> {
  if ((await desk.store.read.appointment(id))?.confirmBy === undefined) return;
  await write(desk, async (writes) => {
    const appointment = await findToChange(desk, id, writes);
    if (appointment.confirmBy === undefined) return;
    if (!(await writes.confirm(id, desk.now()))) return refuse('expired');
    await writes.addMails(desk.post.confirmed(appointment, desk.now()));
  });
  desk.mailed();
}

/** Gives back the time of appointments whose mail nobody confirmed. */
export async function lapse(desk: Desk): Promise<void> {
  for (const id of await desk.store.read.lapsed(desk.now())) {
    const give = (telling?: Telling) =>
      write(desk, async (writes) => {
        await lockAppointment(writes, id);
        const old = await writes.appointment(id);
        if (old?.confirmBy === undefined || isOpen(desk, old)) return;
        const open = old.sessions.filter(({ status }) => status === 'booked');
        const gone = open.map((one): Session => ({ ...one, status: 'cancelled', sequence: one.sequence + 1 }));
        await tellGone(telling, old, gone);
        await writes.changeSessions(gone, []);
        await writes.confirm(id, desk.now());
        const sessions = old.sessions.map((one) => gone.find(({ id: name }) => name === one.id) ?? one);
        await writes.addMails(desk.post.lapsed({ ...old, sessions }, desk.now()));
        const slots = open.map(({ slot }) => slot);
        await tellWaiting(desk, writes, slots, old.person.mail);
      });
    // An agenda that cannot be told keeps the hour until it can: the next turn tries again.
    await (desk.bridge ? desk.bridge.telling(give) : give());
    desk.mailed();
  }
}
