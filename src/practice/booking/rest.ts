// A practice whose agenda speaks the booking API (booking/openapi.yaml). Touches fetch, and Web Crypto for the proof.
import { isObject } from '../../platform/is-object.js';
import { systemClock } from '../../platform/time/clock.js';
import { addDays, readInstant } from '../../platform/time/zone.js';
import { prove } from './proof-of-work.js';
import type { Proof } from './proof-of-work.js';
import { readAppointment, readChallenge, readErrors, readHold, readPractice, readSlots } from './read.js';
import { send, waitBy } from './send.js';
import type { Ask, Problem, Reply, Transport } from './send.js';
import type { BookingRequest, BookingSource, Call, Failure, Outcome, Slot, WaitingWish, WriteCall } from './source.js';
import type { Appointment, Booked } from './source.js';

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
    case 'invalid':
      return { ok: false, reason: 'invalid', fields: readErrors(said['errors']) };
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

/** What is sent: slots by their id; preferred moments belong to a request by mail. */
function bodyOf({ slots, preferred: _preferred, ...rest }: BookingRequest): object {
  return { ...rest, slots: idsOf(slots) };
}

/** A source that speaks the booking API. Keeps one proof of work and one unanswered attempt; nothing else. */
export function restSource(options: RestOptions): BookingSource {
  const now = options.now ?? systemClock.now;
  const transport: Transport = {
    base: options.base.replace(/\/+$/, ''),
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    wait: options.wait ?? waitBy,
  };
  const refusedHere: Problem = { ok: false, problem: 'refused', status: 0, json: {}, retryAfter: 0, repeated: false };
  let ready: { readonly proof: Proof; readonly until: number } | undefined;
  /** An attempt to book of which we do not know whether it arrived. */
  let open: { readonly key: string; readonly body: object } | undefined;

  const ask = (one: Ask): Promise<Reply> =>
    inTheClear(transport.base) ? Promise.resolve(refusedHere) : send(transport, one);

  async function get<T extends object>(one: Ask, read: (json: unknown) => T | undefined): Promise<Outcome<T>> {
    const reply = await ask(one);
    if (!reply.ok) return failureOf(reply, now());
    const value = read(reply.json);
    return value ? { ok: true, ...value } : failure('malformed');
  }

  async function proof(call: Call): Promise<Outcome<{ proof: Proof }>> {
    if (ready && ready.until > now()) return { ok: true, proof: ready.proof };
    const asked = await get({ method: 'POST', path: '/challenges', ...call }, (json) => {
      const challenge = readChallenge(json);
      return challenge && { challenge };
    });
    if (!asked.ok) return asked;
    const proved = await prove(asked.challenge, call.signal);
    if (!proved.ok) return failure(proved.reason === 'aborted' ? 'aborted' : 'refused');
    ready = { proof: proved.proof, until: (readInstant(asked.challenge.expires) ?? 0) - 5000 };
    return { ok: true, proof: proved.proof };
  }

  /** Closes an attempt that had no answer: either it had become an appointment, or it never will. */
  const recall = (key: string, call: WriteCall) =>
    get<{ appointment: Appointment | undefined }>(
      { method: 'POST', path: '/appointments/recall', body: {}, ...call, key },
      (json) => (json === undefined ? { appointment: undefined } : appointmentIn(json)),
    );

  async function attempt(body: object, call: WriteCall): Promise<Outcome<Booked>> {
    for (let turn = 0; ; turn++) {
      const proved = await proof(call);
      if (!proved.ok) return proved;
      const wasOpen = open?.key === call.key;
      open = { key: call.key, body };
      const reply = await ask({
        method: 'POST',
        path: '/appointments',
        body: { ...body, proof: proved.proof },
        ...call,
      });
      if (reply.ok) {
        const appointment = readAppointment(reply.json);
        if (!appointment) return failure('malformed');
        open = undefined;
        ready = undefined;
        return { ok: true, kind: 'booked', appointment, earlier: false };
      }
      if ('failed' in reply) return reply.failed;
      const unsure = wasOpen || reply.repeated;
      if (reply.problem === 'proof-needed' && turn < 2) {
        ready = undefined;
        if (!unsure) open = undefined;
      } else if (reply.problem === 'too-fast' && turn < 2 && reply.retryAfter <= 5) {
        await transport.wait(reply.retryAfter * 1000, call.signal);
        if (call.signal?.aborted) return failure('aborted');
      } else {
        // Only a refusal for being too many says nothing about what an earlier attempt became.
        if (!(reply.problem.startsWith('too-') && unsure)) open = undefined;
        return failureOf(reply, now());
      }
    }
  }

  async function wait(wish: WaitingWish, call: WriteCall): Promise<Outcome<object>> {
    for (let turn = 0; ; turn++) {
      const proved = await proof(call);
      if (!proved.ok) return proved;
      const reply = await ask({
        method: 'POST',
        path: '/waiting-list',
        body: { ...wish, proof: proved.proof },
        ...call,
      });
      if (reply.ok) {
        ready = undefined;
        return { ok: true };
      }
      if ('failed' in reply || turn >= 2) return failureOf(reply, now());
      if (reply.problem === 'proof-needed') ready = undefined;
      else if (reply.problem === 'too-fast' && reply.retryAfter <= 5) {
        await transport.wait(reply.retryAfter * 1000, call.signal);
      } else return failureOf(reply, now());
    }
  }

  const holdPath = (id: string) => `/holds/${encodeURIComponent(id)}`;

  return {
    describe: (call = {}) =>
      get({ method: 'GET', path: '/practice', ...call }, (json) => {
        const practice = readPractice(json);
        return practice && { practice };
      }),
    slots: ({ service, careGiver, from, to }, call = {}) => {
      const query = new URLSearchParams({ service, from, to, ...(careGiver ? { careGiver } : {}) });
      return get({ method: 'GET', path: `/slots?${query.toString()}`, ...call }, (json) => {
        const said = isObject(json) ? json : {};
        const then = readInstant(said['now']);
        if (then === undefined) return undefined;
        // The zone is not known here: a day more on each side holds every zone's days.
        const [first, end] = [Date.parse(addDays(from, -1)), Date.parse(addDays(to, 2))];
        const slots = readSlots(said['slots'], Math.max(then, now() - day), (slot) => {
          const start = readInstant(slot.start) ?? 0;
          const asked = slot.service === service && (!careGiver || slot.careGiver === careGiver);
          return asked && start >= first && start < end;
        });
        return slots && { slots };
      });
    },
    hold: (slots, call) => get({ method: 'POST', path: '/holds', body: { slots: idsOf(slots) }, ...call }, holdIn),
    extend: ({ id, token }, call = {}) => get({ method: 'PATCH', path: holdPath(id), token, ...call }, holdIn),
    release: ({ id, token }, call = {}) => get({ method: 'DELETE', path: holdPath(id), token, ...call }, () => ({})),
    async prepare(call = {}) {
      await proof(call);
    },
    async book(request, call) {
      const body = bodyOf(request);
      if (open && JSON.stringify(open.body) !== JSON.stringify(body)) {
        const earlier = await recall(open.key, call);
        if (!earlier.ok) return earlier;
        open = undefined;
        if (earlier.appointment) return { ok: true, kind: 'booked', appointment: earlier.appointment, earlier: true };
      }
      return attempt(body, { ...call, key: open?.key ?? call.key });
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
    joinWaitingList: wait,
  };
}
