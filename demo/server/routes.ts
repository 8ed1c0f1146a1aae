// Every route of the booking API, as booking/openapi.yaml describes it. Touches the desk, the gate and the post.
import * as desk from './desk.js';
import { bookingOf, fieldsOf, proofOf, rangeOf, slotIdsOf, textOf, waitingOf } from './input.js';
import type { Gate } from './limits.js';
import type { Post } from './mail.js';
import { refuse } from './problems.js';
import type { Answer } from './problems.js';
import type { KeptAppointment, KeptHold } from './state.js';
import type { TokenKind } from './tokens.js';
import { sign, verify } from './tokens.js';

/** Everything a route works with. */
export interface House {
  readonly desk: desk.Desk;
  readonly gate: Gate;
  readonly secret: Buffer;
  readonly post: Post;
  readonly holdsPerClient: number;
  /** Hold id to the address that asked for it. */
  readonly holders: Map<string, string>;
}

/** One request, read. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: string;
  readonly from: string;
  readonly keyed: desk.Keyed;
}

/** One route; `keyed` ones ask for an Idempotency-Key. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly keyed?: boolean;
  readonly handle: (house: House, asked: Asked) => Answer | Promise<Answer>;
}

/** A hold as its visitor gets it. */
export const tellHold = (house: House, hold: KeptHold) => ({
  ...desk.toldHold(house.desk, hold),
  token: sign(house.secret, 'hold', hold.id),
});

/** An appointment as its visitor gets it. */
export const tellAppointment = (
  house: House,
  { id, sessions, person }: Pick<KeptAppointment, 'id' | 'sessions' | 'person'>,
) => ({ id, sessions, person, manage: sign(house.secret, 'manage', id) });

const subject = (house: House, kind: TokenKind, token: string): string =>
  verify(house.secret, kind, token) ?? refuse('unauthorized', {}, { 'www-authenticate': 'Bearer' });

function heldBy(house: House, asked: Asked): string {
  const id = subject(house, 'hold', asked.token);
  return id === asked.params['hold'] ? id : refuse('unauthorized', {}, { 'www-authenticate': 'Bearer' });
}

function checkHolds(house: House, from: string): void {
  const { state, now } = house.desk;
  let active = 0;
  for (const [id, who] of house.holders) {
    if ((state.holds.get(id)?.expires ?? 0) <= now()) house.holders.delete(id);
    else if (who === from) active++;
  }
  if (active >= house.holdsPerClient) refuse('too-many', {}, { 'retry-after': '600' });
}

const checkPot = (website: string): void => void (website && refuse('refused'));

/** All routes. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/practice',
    handle: ({ desk: { practice } }) => {
      const { weekly: _w, exceptions: _e, bufferMinutes: _b, stepMinutes: _s, language: _l, ...told } = practice;
      return { status: 200, body: { ...told, can: { hold: true, manage: true, waitingList: true } } };
    },
  },
  {
    method: 'GET',
    path: '/slots',
    handle: (house, { query }) => ({ status: 200, body: desk.free(house.desk, rangeOf(query)) }),
  },
  {
    method: 'POST',
    path: '/challenges',
    handle: (house) => ({ status: 201, body: house.gate.issue(house.desk.now()) }),
  },
  {
    method: 'POST',
    path: '/holds',
    keyed: true,
    handle: async (house, { body, from, keyed }) => {
      checkHolds(house, from);
      const hold = await desk.hold(house.desk, slotIdsOf(fieldsOf(body)), keyed);
      house.holders.set(hold.id, from);
      return { status: 201, body: tellHold(house, hold) };
    },
  },
  {
    method: 'PATCH',
    path: '/holds/{hold}',
    handle: async (house, asked) => ({
      status: 200,
      body: tellHold(house, await desk.extend(house.desk, heldBy(house, asked))),
    }),
  },
  {
    method: 'DELETE',
    path: '/holds/{hold}',
    handle: async (house, asked) => {
      await desk.release(house.desk, heldBy(house, asked));
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/appointments',
    keyed: true,
    handle: async (house, { body, keyed }) => {
      const input = bookingOf(body, house.desk.practice);
      checkPot(input.request.website);
      const proof = proofOf(fieldsOf(body));
      const held = input.hold && subject(house, 'hold', input.hold.token);
      house.gate.check(proof, house.desk.now());
      const { appointment, made } = await desk.book(house.desk, input, proof.challenge, held, keyed);
      if (made) house.post.booked(appointment, tellAppointment(house, appointment).manage);
      return { status: made ? 201 : 200, body: tellAppointment(house, appointment) };
    },
  },
  {
    method: 'POST',
    path: '/appointments/recall',
    keyed: true,
    handle: async (house, { keyed }) => {
      await desk.close(house.desk, keyed);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/appointment',
    handle: (house, { token }) => ({
      status: 200,
      body: tellAppointment(house, desk.find(house.desk, subject(house, 'manage', token))),
    }),
  },
  {
    method: 'POST',
    path: '/appointment/move',
    keyed: true,
    handle: async (house, { token, body, keyed }) => {
      const id = subject(house, 'manage', token);
      const fields = fieldsOf(body);
      const moved = await desk.move(house.desk, id, textOf(fields, 'session'), textOf(fields, 'slot'), keyed);
      const told = tellAppointment(house, moved);
      house.post.changed(moved, told.manage);
      return { status: 200, body: told };
    },
  },
  {
    method: 'POST',
    path: '/appointment/cancel',
    keyed: true,
    handle: async (house, { token, body, keyed }) => {
      const id = subject(house, 'manage', token);
      const session = textOf(fieldsOf(body), 'session', '') || undefined;
      const told = await desk.cancel(house.desk, id, session, keyed);
      house.post.changed(told, tellAppointment(house, told).manage);
      return { status: 200, body: tellAppointment(house, told) };
    },
  },
  {
    method: 'POST',
    path: '/waiting-list',
    keyed: true,
    handle: async (house, { body, keyed }) => {
      const { wish, website } = waitingOf(body, house.desk.practice);
      checkPot(website);
      const proof = proofOf(fieldsOf(body));
      house.gate.check(proof, house.desk.now());
      const kept = await desk.wait(house.desk, wish, proof.challenge, keyed);
      house.post.waits(kept);
      return { status: 201, body: { id: kept.id } };
    },
  },
];
