// A practice whose agenda speaks the booking API (booking/openapi.yaml). Touches fetch, and Web Crypto for the proof.
import { isObject } from '../../platform/is-object.js';
import { systemClock } from '../../platform/time/clock.js';
import { addDays, readInstant } from '../../platform/time/zone.js';
import { newKey } from './draft.js';
import { readHold, readSlots } from './read-slot.js';
import { readAppointment, readChallenge, readErrors, readPractice } from './read.js';
import { send, waitBy } from './send.js';
import type { Ask, Problem, Reply, Transport } from './send.js';
import type { BookingRequest, BookingSource, Failure, Outcome, Slot, SlotQuery, WriteCall } from './source.js';
import type { Appointment, Booked } from './source.js';
import { proofs } from './with-proof.js';

const day = 86_400_000;

/** Where the API is, and what a test may replace. */
export interface RestOptions {
  /** Base address, with or without a slash at the end. Plain http only on this machine. */
  readonly base: string;
  readonly fetch?: typeof fetch;
  /** Time in ms. */
  readonly now?: () => number;
  readonly wait?: Transport['wait'];
}

const failure = (reason: Exclude<Failure['reason'], 'slot-taken' | 'invalid' | 'too-many'>): Failure => ({
  ok: false,
  reason,
});

function failureOf(reply: Exclude<Reply, { ok: true }>, now: number): Failure {
  if ('failed' in reply) return reply.failed;
  const said = isObject(reply.json) ? reply.json : {};
  switch (reply.problem) {
    case 'slot-taken':
      return { ok: false, reason: 'slot-taken', alternatives: readSlots(said['alternatives'], now - day) ?? [] };
    case 'invalid': {
      const fields = readErrors(said['errors']);
      // No field of the form: the hours themselves are not what the server offers.
      if ('slots' in fields || 'slot' in fields) return { ok: false, reason: 'slot-taken', alternatives: [] };
      return { ok: false, reason: 'invalid', fields };
    }
    case 'too-many':
    case 'too-fast':
      return { ok: false, reason: 'too-many', retryAfter: reply.retryAfter };
    case 'expired':
      return failure('expired');
    case 'unauthorized':
    case 'not-found':
      return failure('gone');
    case 'too-late':
      return failure('too-late');
    default:
      return failure('refused');
  }
}

/** Personal details never travel in the clear; this machine is the exception, for development. */
const inTheClear = (base: string) => /^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/i.test(base);

const idsOf = (slots: readonly Slot[]) => slots.map((slot) => slot.id);

const holdIn = (json: unknown) => {
  const hold = readHold(json);
  return hold && { hold };
};

const appointmentIn = (json: unknown) => {
  const appointment = readAppointment(json);
  return appointment && { appointment };
};

/** The slots that were asked for; undefined when the answer cannot be read. `now` in ms. */
function slotsIn(json: unknown, { service, careGiver, from, to }: SlotQuery, now: number) {
  const said = isObject(json) ? json : {};
  const then = readInstant(said['now']);
  if (then === undefined) return undefined;
  // The zone is not known here: a day more on each side holds every zone's days.
  const [first, end] = [Date.parse(addDays(from, -1)), Date.parse(addDays(to, 2))];
  const slots = readSlots(said['slots'], Math.max(then, now - day), (slot) => {
    const start = readInstant(slot.start) ?? 0;
    const asked = slot.service === service && (!careGiver || slot.careGiver === careGiver);
    return asked && start >= first && start < end;
  });
  return slots && { slots };
}

/** What is sent: slots by their id; preferred moments belong to a request by mail. */
function bodyOf({ slots, preferred: _preferred, ...rest }: BookingRequest): object {
  return { ...rest, slots: idsOf(slots) };
}

/** A source that speaks the booking API. Keeps one proof of work, one unanswered attempt and the keys that were closed. */
export function restSource(options: RestOptions): BookingSource {
  const now = options.now ?? systemClock.now;
  const transport: Transport = {
    base: options.base.replace(/\/+$/, ''),
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    wait: options.wait ?? waitBy,
  };
  const refusedHere: Problem = { ok: false, problem: 'refused', status: 0, json: {}, retryAfter: 0, repeated: false };
  /** An attempt to book of which we do not know whether it arrived. */
  let open: { readonly key: string; readonly body: object } | undefined;
  /** Keys a recall has closed, under which nothing can be done any more; and the one that took the place of each. */
  const renewed = new Map<string, string>();

  const ask = (one: Ask): Promise<Reply> =>
    inTheClear(transport.base) ? Promise.resolve(refusedHere) : send(transport, one);

  async function get<T extends object>(one: Ask, read: (json: unknown) => T | undefined): Promise<Outcome<T>> {
    const reply = await ask(one);
    if (!reply.ok) return failureOf(reply, now());
    const value = read(reply.json);
    return value ? { ok: true, ...value } : failure('malformed');
  }

  const { prepare, withProof, spent } = proofs({
    now,
    wait: transport.wait,
    challenge: (call) =>
      get({ method: 'POST', path: '/challenges', ...call }, (json) => {
        const challenge = readChallenge(json);
        return challenge && { challenge };
      }),
  });

  /** Closes an attempt that had no answer: either it had become an appointment, or it never will. */
  const recall = (key: string, call: WriteCall) =>
    get<{ appointment: Appointment | undefined }>(
      { method: 'POST', path: '/appointments/recall', body: {}, ...call, key },
      (json) => (json === undefined ? { appointment: undefined } : appointmentIn(json)),
    );

  async function attempt(body: object, call: WriteCall): Promise<Outcome<Booked>> {
    /** Whether an earlier try under this key may have arrived as well. */
    let unsure = false;
    const { failed, reply } = await withProof(call, async (proof) => {
      const wasOpen = open?.key === call.key;
      open = { key: call.key, body };
      const said = await ask({ method: 'POST', path: '/appointments', body: { ...body, proof }, ...call });
      if ('problem' in said) {
        unsure = wasOpen || said.repeated;
        if (said.problem === 'proof-needed' && !unsure) open = undefined;
      }
      return said;
    });
    if (failed) return failed;
    if (!reply.ok) {
      // Only a refusal for being too many says nothing about what an earlier attempt became.
      if ('problem' in reply && !(reply.problem.startsWith('too-') && unsure)) open = undefined;
      return failureOf(reply, now());
    }
    const appointment = readAppointment(reply.json);
    if (!appointment) return failure('malformed');
    open = undefined;
    spent();
    return { ok: true, kind: 'booked', appointment, earlier: false };
  }

  /** A write with a proof of work that is answered by no more than that it was done. */
  async function write(path: string, body: object, call: WriteCall): Promise<Outcome<object>> {
    const { failed, reply } = await withProof(call, (proof) =>
      ask({ method: 'POST', path, body: { ...body, proof }, ...call }),
    );
    if (failed) return failed;
    if (!reply.ok) return failureOf(reply, now());
    spent();
    return { ok: true };
  }

  const holdPath = (id: string) => `/holds/${encodeURIComponent(id)}`;

  return {
    describe: (call = {}) =>
      get({ method: 'GET', path: '/practice', ...call }, (json) => {
        const practice = readPractice(json);
        return practice && { practice };
      }),
    slots: (asked, call = {}) => {
      const { service, careGiver, from, to } = asked;
      const query = new URLSearchParams({ service, from, to, ...(careGiver ? { careGiver } : {}) });
      return get({ method: 'GET', path: `/slots?${query.toString()}`, ...call }, (json) => slotsIn(json, asked, now()));
    },
    hold: (slots, call) => get({ method: 'POST', path: '/holds', body: { slots: idsOf(slots) }, ...call }, holdIn),
    extend: ({ id, token }, call = {}) => get({ method: 'PATCH', path: holdPath(id), token, ...call }, holdIn),
    release: ({ id, token }, call = {}) => get({ method: 'DELETE', path: holdPath(id), token, ...call }, () => ({})),
    async prepare(call = {}) {
      await prepare(call);
    },
    async book(request, call) {
      const body = bodyOf(request);
      if (open && JSON.stringify(open.body) !== JSON.stringify(body)) {
        const earlier = await recall(open.key, call);
        if (!earlier.ok) return earlier;
        renewed.set(open.key, newKey());
        open = undefined;
        if (earlier.appointment) return { ok: true, kind: 'booked', appointment: earlier.appointment, earlier: true };
      }
      let { key } = open ?? call;
      for (let next = renewed.get(key); next; next = renewed.get(key)) key = next;
      return attempt(body, { ...call, key });
    },
    read: (manage, call = {}) => get({ method: 'GET', path: '/appointment', token: manage, ...call }, appointmentIn),
    reschedule: (manage, session, slot, call) =>
      get(
        { method: 'POST', path: '/appointment/move', token: manage, body: { session, slot: slot.id }, ...call },
        appointmentIn,
      ),
    cancel: (manage, session, call) =>
      get(
        { method: 'POST', path: '/appointment/cancel', token: manage, body: session ? { session } : {}, ...call },
        appointmentIn,
      ),
    find: (mail, language, call) => write('/appointment/find', { mail, language }, call),
    joinWaitingList: (wish, call) => write('/waiting-list', wish, call),
  };
}
