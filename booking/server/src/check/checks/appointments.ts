// A test appointment: made, made again with the same key, read, moved and cancelled. Only where writing was asked for.
import { Fault, fits, freshKey, freshProof, holdOf, known, LeftOut, refuses, slotsNow, twoSlots } from '../visit.js';
import type { Appointment, Check, Hold, Slot, Visit } from '../visit.js';
import { checkTaken } from './holds.js';

const appointmentAt = 'components > schemas > Appointment';
const keyAt = 'components > parameters > Key';
const booking = ['POST', '/appointments'] as const;

function ready(visit: Visit): readonly [Slot, Slot] {
  if (!known(visit.practice, 'the practice').can.manage) {
    throw new LeftOut('the practice says that nothing can be cancelled, and a test appointment is to be');
  }
  return twoSlots(visit);
}

function mailOf({ choice, practice }: Visit): string {
  const mail = choice.mail ?? practice?.mail;
  if (!mail) throw new LeftOut('the practice has no mail address: say with --mail where mails may go');
  return mail;
}

/** Questions that must be answered, answered. */
const answersOf = ({ practice }: Visit) =>
  Object.fromEntries((practice?.questions ?? []).filter(({ required }) => required).map(({ id }) => [id, 'Test']));

const personOf = (visit: Visit) => ({ name: visit.patient.name, mail: mailOf(visit), phone: '0400 00 00 00' });

const bodyOf = (visit: Visit, { id, service }: Slot) => ({
  service,
  slots: [id],
  person: personOf(visit),
  known: false,
  reason: visit.patient.reason,
  answers: answersOf(visit),
  consent: true,
  language: 'nl',
  website: '',
});

/** Asks for an appointment; one that is made is cancelled at the end. */
async function book(visit: Visit, slot: Slot, key: string, patch: object = {}) {
  const body = { ...bodyOf(visit, slot), proof: await freshProof(visit), ...patch };
  const reply = await visit.ask('POST', '/appointments', { body, key });
  const { manage } = (reply.json ?? {}) as Partial<Appointment>;
  if (reply.status < 300 && typeof manage === 'string') {
    visit.leavings.push(() => visit.ask('POST', '/appointment/cancel', { token: manage, body: {}, key: freshKey() }));
  }
  return reply;
}

const offers = (slots: readonly Slot[], { id }: Slot) => slots.some((one) => one.id === id);

const made = new WeakMap<Visit, { readonly key: string; readonly id: string }>();

const fields: Check = {
  name: 'booking-refused',
  says: 'A booking without consent, proof or a good address is refused, by its field',
  where: 'components > schemas > Booking',
  async run(visit) {
    const [slot] = ready(visit);
    const person = { ...personOf(visit), mail: 'nobody' };
    const { errors = {} } = refuses(await book(visit, slot, freshKey(), { person }), 'with what is no mail', 'invalid');
    if (errors['person.mail'] === undefined)
      throw new Fault('errors does not name person.mail', 'components > schemas > Problem');
    refuses(await book(visit, slot, freshKey(), { consent: false }), 'without consent', 'invalid', 'bad-request');
    refuses(
      await book(visit, slot, freshKey(), { proof: undefined }),
      'without a proof',
      'proof-needed',
      'bad-request',
    );
    const { challenge } = await freshProof(visit);
    const proof = { challenge: `${challenge}x`, nonce: '0' };
    refuses(await book(visit, slot, freshKey(), { proof }), 'with a forged challenge', 'proof-needed');
  },
};

const make: Check = {
  name: 'book',
  says: 'A slot that is held becomes an appointment, for whom it was asked',
  where: appointmentAt,
  async run(visit) {
    const [slot] = ready(visit);
    const { hold: canHold } = known(visit.practice, 'the practice').can;
    const held = canHold ? fits<Hold>(await holdOf(visit, [slot]), ['POST', '/holds'], 201) : undefined;
    const hold = held && { id: held.id, token: held.token };
    const key = freshKey();
    const reply = await book(visit, slot, key, { ...(hold && { hold }) });
    const told = fits<Appointment>(reply, booking, 201);
    visit.appointment = told;
    made.set(visit, { key, id: told.id });
    const [session, more] = told.sessions;
    if (!session || more || session.slot.id !== slot.id) throw new Fault(`asked for ${slot.id}, it tells of another`);
    if (session.status !== 'booked') throw new Fault(`its session is ${session.status}`);
    if (told.person.name !== visit.patient.name) throw new Fault('its person is not the one who booked');
    if (offers(await slotsNow(visit), slot))
      throw new Fault(`${slot.id} is booked and still offered`, 'paths > /slots > get');
  },
};

const replay: Check = {
  name: 'book-replay',
  says: 'The same key books once; for something else it is refused',
  where: keyAt,
  async run(visit) {
    const [, other] = ready(visit);
    const { key, id } = known(made.get(visit), 'an appointment');
    const again = await visit.ask('POST', '/appointments/recall', { body: {}, key });
    const recalled = fits<Appointment>(again, ['POST', '/appointments/recall'], 200);
    if (recalled.id !== id)
      throw new Fault('recall tells of another appointment', 'paths > /appointments/recall > post');
    refuses(await book(visit, other, key), 'with a key that was used for another slot', 'key-reused');
    const twin = freshKey();
    const first = await book(visit, other, twin);
    const one = fits<Appointment>(first, booking, 201);
    const two = fits<Appointment>(await book(visit, other, twin), booking, 200, 201);
    await visit.ask('POST', '/appointment/cancel', { token: one.manage, body: {}, key: freshKey() });
    if (one.id !== two.id) throw new Fault('the same key made a second appointment');
  },
};

const closed: Check = {
  name: 'recall',
  says: 'A key of which nothing became is closed by asking',
  where: 'paths > /appointments/recall > post',
  async run(visit) {
    const [, other] = ready(visit);
    const key = freshKey();
    fits(await visit.ask('POST', '/appointments/recall', { body: {}, key }), ['POST', '/appointments/recall'], 204);
    const late = await book(visit, other, key);
    if (late.status < 300) throw new Fault('a booking that came after it was made all the same');
    refuses(late, 'with a key that was closed');
  },
};

const clash: Check = {
  name: 'book-taken',
  says: 'Who books what is booked is told, with alternatives',
  where: 'paths > /appointments > post > responses > 409',
  async run(visit) {
    const [slot] = ready(visit);
    known(visit.appointment, 'an appointment');
    const reply = await book(visit, slot, freshKey());
    const problem = refuses(reply, 'for a slot that is booked', 'slot-taken');
    fits(reply, booking, 409);
    await checkTaken(visit, problem, slot);
  },
};

const proofs: Check = {
  name: 'proof-once',
  says: 'A proof of work is good once',
  where: 'paths > /challenges > post',
  async run(visit) {
    const [, other] = ready(visit);
    const proof = await freshProof(visit);
    const first = fits<Appointment>(await book(visit, other, freshKey(), { proof }), booking, 201);
    await visit.ask('POST', '/appointment/cancel', { token: first.manage, body: {}, key: freshKey() });
    refuses(await book(visit, other, freshKey(), { proof }), 'with a proof that was used', 'proof-needed');
  },
};

const read: Check = {
  name: 'read',
  says: 'The token of an appointment opens it, and nothing else does',
  where: 'paths > /appointment > get',
  async run(visit) {
    const { ask } = visit;
    const { id, manage } = known(visit.appointment, 'an appointment');
    const found = fits<Appointment>(await ask('GET', '/appointment', { token: manage }), ['GET', '/appointment'], 200);
    if (found.id !== id) throw new Fault('it opens another appointment');
    const changed = `${manage.slice(0, -2)}${manage.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const token of [undefined, id, changed]) {
      refuses(await ask('GET', '/appointment', { token }), 'with another token', 'unauthorized');
    }
  },
};

const secret: Check = {
  name: 'private',
  says: 'Nothing everybody may read tells of who booked',
  where: 'info',
  async run(visit) {
    const { id } = known(visit.service, 'a service');
    const { patient, ask } = visit;
    const { manage } = known(visit.appointment, 'an appointment');
    const range = known(visit.range, 'a range of days');
    for (const reply of [
      await ask('GET', '/practice'),
      await ask('GET', '/slots', { query: { service: id, ...range } }),
    ]) {
      for (const text of [patient.name, patient.reason, manage]) {
        if (reply.text.includes(text)) throw new Fault(`${reply.asked} tells of who booked`);
      }
    }
  },
};

const move: Check = {
  name: 'move',
  says: 'The token moves a session: the old slot comes free, the new one goes, and the same key moves once',
  where: 'paths > /appointment/move > post',
  async run(visit) {
    const [slot, other] = ready(visit);
    const { manage, sessions } = known(visit.appointment, 'an appointment');
    const { id, sequence, uid } = sessions[0]!;
    const key = freshKey();
    const send = () =>
      visit.ask('POST', '/appointment/move', { token: manage, body: { session: id, slot: other.id }, key });
    const one = fits<Appointment>(await send(), ['POST', '/appointment/move'], 200);
    visit.appointment = { ...one, manage };
    const moved = one.sessions.find((session) => session.id === id);
    if (moved?.slot.id !== other.id) throw new Fault(`it is not at ${other.id}`);
    if (moved.sequence <= sequence || moved.uid !== uid)
      throw new Fault('a calendar would not see the change: uid stays, sequence goes up');
    const free = await slotsNow(visit);
    if (!offers(free, slot)) throw new Fault(`${slot.id} was left and is not offered`);
    if (offers(free, other)) throw new Fault(`${other.id} was taken and is still offered`);
    const two = fits<Appointment>(await send(), ['POST', '/appointment/move'], 200);
    if (two.sessions[0]?.sequence !== moved.sequence) throw new Fault('the same key moved it twice', keyAt);
  },
};

const cancel: Check = {
  name: 'cancel',
  says: 'The token cancels, once; the slot comes free',
  where: 'paths > /appointment/cancel > post',
  async run(visit) {
    const { manage, sessions } = known(visit.appointment, 'an appointment');
    const { id, slot } = sessions[0]!;
    const send = () =>
      visit.ask('POST', '/appointment/cancel', { token: manage, body: { session: id }, key: freshKey() });
    const { sessions: after } = fits<Appointment>(await send(), ['POST', '/appointment/cancel'], 200);
    if (after[0]?.status !== 'cancelled') throw new Fault(`its session is ${after[0]?.status ?? 'gone'}`);
    if (!offers(await slotsNow(visit), slot)) throw new Fault(`${slot.id} was cancelled and is not offered`);
    const again = fits<Appointment>(await send(), ['POST', '/appointment/cancel'], 200);
    if (again.sessions[0]?.sequence !== after[0].sequence) throw new Fault('what is cancelled was cancelled again');
  },
};

/** Appointments, in order. */
export const appointmentChecks: readonly Check[] = [
  fields,
  make,
  replay,
  closed,
  clash,
  proofs,
  read,
  secret,
  move,
  cancel,
];
