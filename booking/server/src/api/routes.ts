// Every route of the booking API, as booking/openapi.yaml describes it. Touches the desk and the gate.
import { dayOf, withOffset } from '../../../../src/platform/time/zone.js';
import * as appointments from '../desk/appointments.js';
import { free } from '../desk/desk.js';
import type { Desk } from '../desk/desk.js';
import * as finding from '../desk/finding.js';
import { extend, hold, release, toldHold } from '../desk/holds.js';
import { recall } from '../desk/keyed.js';
import type { Done, Key } from '../desk/keyed.js';
import { wait } from '../desk/waiting.js';
import type { Gate } from '../guard/gate.js';
import { sign, verify } from '../guard/tokens.js';
import type { TokenKind } from '../guard/tokens.js';
import type { KeptAppointment, KeptHold } from '../store/kept.js';
import { bookingOf, findOf, proofOf, rangeOf, slotIdsOf, waitingOf } from './input.js';
import { refuse } from './problems.js';
import type { Answer } from './problems.js';

/** Everything a route works with. */
export interface House {
  readonly desk: Desk;
  readonly gate: Gate;
  readonly secret: Buffer;
}

/** One request, read; the body has the shape that is described. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: object;
  readonly token: string;
  /** Stands for the address that asks. */
  readonly who: string;
  readonly key: Key;
}

/** One route; `keyed` ones ask for an Idempotency-Key. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly keyed?: boolean;
  /** No body is read. */
  readonly bare?: boolean;
  readonly handle: (house: House, asked: Asked) => Answer | Promise<Answer>;
}

const tellHold = ({ secret }: House, body: unknown): object => {
  const told = body as Pick<KeptHold, 'id' | 'slots'>;
  return { ...told, token: sign(secret, 'hold', told.id) };
};

function tellAppointment(
  house: House,
  kept: Pick<KeptAppointment, 'id' | 'sessions' | 'confirmBy' | 'person'>,
): object {
  const { id, sessions, person, confirmBy } = kept;
  const until = confirmBy === undefined ? {} : { confirmBy: withOffset(confirmBy, house.desk.practice.zone) };
  return { id, sessions, person, manage: sign(house.secret, 'manage', id), ...until };
}

/** What was kept of an answer, with who it was for: a name is kept in one place only. */
async function tellDone(house: House, { status, body }: Done): Promise<Answer> {
  if (body === undefined) return { status };
  const kept = body as Pick<KeptAppointment, 'id' | 'sessions' | 'confirmBy'>;
  const there = (await house.desk.store.read.appointment(kept.id)) ?? refuse('expired');
  return { status, body: tellAppointment(house, { ...kept, person: there.person }) };
}

const denied = () => refuse('unauthorized', {}, { 'www-authenticate': 'Bearer' });

const subject = (house: House, kind: TokenKind, token: string): string => verify(house.secret, kind, token) ?? denied();

/** The appointment of a manage token; one that came by mail also says that the mail was read. */
async function managed(house: House, token: string): Promise<string> {
  const mailed = verify(house.secret, 'mailed', token);
  if (mailed === undefined) return subject(house, 'manage', token);
  await appointments.confirm(house.desk, mailed);
  return mailed;
}

function heldBy(house: House, asked: Asked): string {
  const id = subject(house, 'hold', asked.token);
  return id === asked.params['hold'] ? id : denied();
}

const checkPot = (website: string): void => void (website && refuse('refused'));

/** All routes. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/practice',
    handle: ({ desk: { practice } }) => {
      const { weekly: _w, exceptions: _e, bufferMinutes: _b, stepMinutes: _s, language: _l, ...rest } = practice;
      const { remindHours: _r, confirmMinutes: _c, ...told } = rest;
      return { status: 200, body: { ...told, can: { hold: true, manage: true, waitingList: true, find: true } } };
    },
  },
  {
    method: 'GET',
    path: '/slots',
    handle: async (house, { query }) => ({ status: 200, body: await free(house.desk, rangeOf(query)) }),
  },
  {
    method: 'POST',
    path: '/challenges',
    bare: true,
    handle: (house) => ({ status: 201, body: house.gate.issue(house.desk.now()) }),
  },
  {
    method: 'POST',
    path: '/holds',
    keyed: true,
    handle: async (house, { body, who, key }) => {
      const { status, body: kept } = await hold(house.desk, slotIdsOf(body), who, key);
      return { status, body: tellHold(house, kept) };
    },
  },
  {
    method: 'PATCH',
    path: '/holds/{hold}',
    bare: true,
    handle: async (house, asked) => {
      const longer = await extend(house.desk, heldBy(house, asked));
      return { status: 200, body: tellHold(house, toldHold(house.desk, longer)) };
    },
  },
  {
    method: 'DELETE',
    path: '/holds/{hold}',
    bare: true,
    handle: async (house, asked) => {
      await release(house.desk, heldBy(house, asked));
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/appointments',
    keyed: true,
    handle: async (house, { body, who, key }) => {
      const { desk } = house;
      const input = bookingOf(body, desk.practice, dayOf(desk.now(), desk.practice.zone));
      checkPot(input.request.website);
      const { challenge, nonce } = proofOf(body);
      const held = input.hold && subject(house, 'hold', input.hold.token);
      house.gate.check({ challenge, nonce }, desk.now());
      return tellDone(house, await appointments.book(desk, input, { who, challenge, hold: held }, key));
    },
  },
  {
    method: 'POST',
    path: '/appointments/recall',
    keyed: true,
    handle: async (house, { key }) => tellDone(house, await recall(house.desk, key.hash)),
  },
  {
    method: 'GET',
    path: '/appointment',
    handle: async (house, { token }) => {
      const id = await managed(house, token);
      return { status: 200, body: tellAppointment(house, await appointments.find(house.desk, id)) };
    },
  },
  {
    method: 'POST',
    path: '/appointment/move',
    keyed: true,
    handle: async (house, { token, body, key }) => {
      const { session, slot } = body as { session: string; slot: string };
      const id = await managed(house, token);
      return tellDone(house, await appointments.move(house.desk, id, session, slot, key));
    },
  },
  {
    method: 'POST',
    path: '/appointment/cancel',
    keyed: true,
    handle: async (house, { token, body, key }) => {
      const { session } = body as { session?: string };
      const id = await managed(house, token);
      return tellDone(house, await appointments.cancel(house.desk, id, session || undefined, key));
    },
  },
  {
    method: 'POST',
    path: '/appointment/find',
    keyed: true,
    handle: async (house, { body, key }) => {
      const { mail, language, website } = findOf(body);
      checkPot(website);
      const proof = proofOf(body);
      house.gate.check(proof, house.desk.now());
      const done = await finding.ask(house.desk, proof.challenge, key);
      // After the answer: how long it takes tells nobody whether there is something. One that fails can be asked for again.
      setImmediate(() => void finding.tell(house.desk, mail, language).catch(() => undefined));
      return done;
    },
  },
  {
    method: 'POST',
    path: '/waiting-list',
    keyed: true,
    handle: async (house, { body, key }) => {
      const { wish, website } = waitingOf(body, house.desk.practice);
      checkPot(website);
      const proof = proofOf(body);
      house.gate.check(proof, house.desk.now());
      return wait(house.desk, wish, proof.challenge, key);
    },
  },
];
