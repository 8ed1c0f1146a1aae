// What all checks share: what is known of the endpoint so far, and how an answer is held against the contract. Touches the
// endpoint by its client.
import { randomBytes } from 'node:crypto';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { describedAt, validatorAt } from '../api/description.js';
import type { components } from '../api/described/types.js';
import { problemPrefix } from '../api/problems.js';
import type { problems } from '../api/problems.js';
import { proves } from '../guard/gate.js';
import type { Client, Reply } from './client.js';

type Schemas = components['schemas'];
export type Slot = Schemas['Slot'];
export type Practice = Schemas['Practice'];
export type Hold = Schemas['Hold'];
export type Appointment = Schemas['Appointment'];

/** What is wrong, in a sentence, and where the contract says so when that is not where its check looks. */
export class Fault extends Error {
  constructor(
    message: string,
    readonly where?: string,
  ) {
    super(message);
  }
}

/** Why something could not be tried. */
export class LeftOut extends Error {}

/** What the person who checks chose. */
export interface Choice {
  readonly service: string | undefined;
  readonly careGiver: string | undefined;
  readonly day: string | undefined;
  /** Where the mails about the test appointment go; the practice's own when not told. */
  readonly mail: string | undefined;
}

/** What is known of the endpoint so far; a check that learns something adds it. */
export interface Visit {
  readonly ask: Client;
  readonly choice: Choice;
  /** Time here, ms. */
  readonly now: () => number;
  /** Name and complaint of nobody: to be found nowhere they should not be. */
  readonly patient: { readonly name: string; readonly reason: string };
  practice?: Practice;
  /** The service that is tried. */
  service?: Schemas['Service'];
  /** Time there, ms. */
  there?: number;
  range?: { readonly from: string; readonly to: string };
  /** Free slots; `[]` when there are none. */
  slots?: readonly Slot[];
  hold?: Hold;
  appointment?: Appointment;
  /** To be undone at the end, whatever happens. */
  readonly leavings: (() => Promise<unknown>)[];
}

/** One thing an endpoint must do. */
export interface Check {
  readonly name: string;
  /** What holds when it passes. */
  readonly says: string;
  /** Place in booking/openapi.yaml, its names parted by ' > '. */
  readonly where: string;
  readonly run: (visit: Visit) => Promise<void>;
}

/** The value an earlier check found, or a reason why this one cannot be tried. */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new LeftOut(`${what} is not known: see the checks before`);
  return value;
}

/** A key as the contract wants it. */
export const freshKey = () => randomBytes(24).toString('base64url');

const told = ({ instancePath, message = 'is wrong' }: ErrorObject) => `${instancePath || 'the body'} ${message}`;

const lower = (method: string) => method.toLowerCase();

/** Path and method of an operation, as the description has them. */
export type Operation = readonly [method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string];

function isIn(reply: Reply, [method, path]: Operation): void {
  const place = ['paths', path, lower(method), 'responses'];
  const found = describedAt([...place, String(reply.status)]) ?? describedAt([...place, 'default']);
  const where = [...place, describedAt([...place, String(reply.status)]) ? String(reply.status) : 'default'].join(
    ' > ',
  );
  if (!found) throw new Fault(`${reply.asked} answers ${reply.status}, which is nowhere in the contract`, where);
  const { content } = found.said as { readonly content?: Readonly<Record<string, object>> };
  if (!content) {
    if (reply.text) throw new Fault(`${reply.asked} answers ${reply.status} with a body; it has none`, where);
    return;
  }
  const [type = ''] = Object.keys(content);
  if (reply.type !== type) {
    throw new Fault(`${reply.asked} answers ${reply.status} as ${reply.type || 'nothing'}; it is ${type}`, where);
  }
  if (reply.json === undefined) throw new Fault(`${reply.asked} answers what is no JSON`, where);
  const validate = validatorAt([...found.place, 'content', type, 'schema']);
  if (validate(reply.json)) return;
  const errors = (validate.errors ?? []).slice(0, 3).map(told).join('; ');
  throw new Fault(`${reply.asked} answers ${reply.status}: ${errors}`, where);
}

/** The answer, which must have this status and the shape of the contract. */
export function fits<T>(reply: Reply, operation: Operation, ...statuses: readonly number[]): T {
  if (!statuses.includes(reply.status)) {
    const { type: problem } = (reply.json ?? {}) as { type?: unknown };
    const said = typeof problem === 'string' ? ` (${problem.slice(0, 80)})` : '';
    throw new Fault(`${reply.asked} answers ${reply.status}${said} where ${statuses.join(' or ')} is due`);
  }
  isIn(reply, operation);
  return reply.json as T;
}

/** A problem, as RFC 9457 has them. */
export type Problem = Schemas['Problem'] & {
  readonly taken?: readonly string[];
  readonly alternatives?: readonly Slot[];
};

const problemAt = 'components > schemas > Problem';

/** The answer, which must refuse: a 4xx with a problem of one of these names, or of any. */
export function refuses(reply: Reply, why: string, ...names: readonly (keyof typeof problems)[]): Problem {
  const due = names.length ? names.join(' or ') : 'a problem with a status from 400 to 499';
  if (reply.status < 400 || reply.status > 499) {
    throw new Fault(`${reply.asked} ${why}: answers ${reply.status} where ${due} is due`);
  }
  if (reply.type !== 'application/problem+json') {
    throw new Fault(
      `${reply.asked} ${why}: answers ${reply.status} as ${reply.type || 'nothing'}, not as application/problem+json`,
      'components > responses > Problem',
    );
  }
  const validate = validatorAt(['components', 'schemas', 'Problem']);
  if (!validate(reply.json)) {
    throw new Fault(`${reply.asked} ${why}: ${(validate.errors ?? []).slice(0, 3).map(told).join('; ')}`, problemAt);
  }
  const problem = reply.json as Problem;
  if (problem.status !== reply.status) {
    throw new Fault(`${reply.asked} ${why}: answers ${reply.status}, and its body says ${problem.status}`, problemAt);
  }
  if (!problem.title.trim()) throw new Fault(`${reply.asked} ${why}: its title says nothing`, problemAt);
  const name = problem.type.slice(problemPrefix.length);
  if (names.length && !names.some((one) => one === name)) {
    throw new Fault(`${reply.asked} ${why}: answers ${name} where ${due} is due`);
  }
  return problem;
}

/** The free slots of the service that is tried. */
export async function slotsNow(visit: Visit, range = known(visit.range, 'a range of days')): Promise<readonly Slot[]> {
  const { id } = known(visit.service, 'a service');
  const { careGiver } = visit.choice;
  const query = { service: id, ...range, ...(careGiver ? { careGiver } : {}) };
  const reply = await visit.ask('GET', '/slots', { query });
  return fits<{ readonly slots: readonly Slot[] }>(reply, ['GET', '/slots'], 200).slots;
}

const at = (text: string) => Date.parse(text);

/** Two slots that do not touch each other, late in the range: who looks for an appointment meanwhile misses the least. */
export function twoSlots(visit: Visit): readonly [Slot, Slot] {
  const slots = [...known(visit.slots, 'free slots')].reverse();
  const [first] = slots;
  if (!first) throw new LeftOut('nothing is free in the days that were asked for');
  const apart = (one: Slot) => at(one.end) < at(first.start) || at(one.start) > at(first.end);
  const second = slots.find((one) => one.careGiver === first.careGiver && apart(one));
  if (!second) throw new LeftOut('only one slot is free in the days that were asked for');
  return [first, second];
}

/** A challenge with the proof that it was worked on. */
export async function freshProof({ ask }: Visit): Promise<Schemas['Proof']> {
  const reply = await ask('POST', '/challenges');
  const { challenge, difficulty } = fits<Schemas['Challenge']>(reply, ['POST', '/challenges'], 201);
  for (let count = 0; ; count++) {
    const proof = { challenge, nonce: String(count) };
    if (proves(proof, difficulty)) return proof;
  }
}

/** Keeps slots aside; they are given back at the end. */
export async function holdOf(visit: Visit, slots: readonly Slot[], key = freshKey()): Promise<Reply> {
  const reply = await visit.ask('POST', '/holds', { body: { slots: slots.map(({ id }) => id) }, key });
  const { id, token } = (reply.json ?? {}) as Partial<Hold>;
  if (reply.status === 201 && typeof id === 'string' && typeof token === 'string') {
    visit.leavings.push(() => visit.ask('DELETE', `/holds/${encodeURIComponent(id)}`, { token }));
  }
  return reply;
}
