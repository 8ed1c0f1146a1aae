// Real answers of the demo server against booking/openapi.yaml: every success and the refusals people meet.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import {
  ask,
  bookRaw,
  freshKey,
  freshProof,
  kineOn,
  openDemo,
  type Demo,
  type Sent,
} from '../support/booking/booking-server.js';
import { faultsOf, pointed } from '../support/booking/schema.js';

interface Answer {
  content?: Record<string, { schema: unknown }>;
  $ref?: string;
}
interface Api {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
}
const described = (text = readFileSync('booking/openapi.yaml', 'utf8')) =>
  parseDocument(text, { strict: true, uniqueKeys: true, stringKeys: true });
let api: Api;
let demo: Demo;
beforeAll(async () => {
  api = described().toJS() as Api;
  demo = await openDemo();
});
afterAll(() => demo.remove());

/** The schema told for an answer; a status that is not told is a `default`. */
function fits(method: string, path: string, sent: Sent): void {
  const told = api.paths[path]?.[method]?.responses;
  const answer = told?.[sent.status] ?? told?.['default'];
  const full = answer?.$ref ? (pointed(api, answer.$ref) as Answer) : answer;
  if (!full) throw new Error(`${method} ${path} has no answer ${sent.status}`);
  const type = sent.type.split(';')[0] ?? '';
  if (sent.status === 204) return expect(full.content).toBeUndefined();
  expect(Object.keys(full.content ?? {})).toContain(type);
  expect(faultsOf(sent.json, full.content?.[type]?.schema, api)).toEqual([]);
}

it('answers everything as it is described', async () => {
  fits('get', '/practice', await ask(demo, 'GET', '/practice'));
  fits('get', '/slots', await ask(demo, 'GET', '/slots?service=kine&from=2026-11-23&to=2026-12-23'));
  fits('post', '/challenges', await ask(demo, 'POST', '/challenges'));
  const [first, second, third] = await kineOn(demo).then((slots) => [slots[0]!, slots[4]!, slots[8]!] as const);
  const hold = await ask(demo, 'POST', '/holds', { body: { slots: [first.id] }, key: freshKey() });
  fits('post', '/holds', hold);
  const held = { token: hold.json.token as string };
  fits('patch', '/holds/{hold}', await ask(demo, 'PATCH', `/holds/${hold.json.id}`, held));
  fits('delete', '/holds/{hold}', await ask(demo, 'DELETE', `/holds/${hold.json.id}`, held));
  const made = await bookRaw(demo, [second]);
  expect(made.status).toBe(201);
  fits('post', '/appointments', made);
  const manage = { token: made.json.manage as string };
  fits('get', '/appointment', await ask(demo, 'GET', '/appointment', manage));
  const move = { session: made.json.sessions[0].id, slot: third.id };
  fits(
    'post',
    '/appointment/move',
    await ask(demo, 'POST', '/appointment/move', { ...manage, body: move, key: freshKey() }),
  );
  const taken = await bookRaw(demo, [third]);
  expect(taken.status).toBe(409);
  fits('post', '/appointments', taken);
  const cancel = await ask(demo, 'POST', '/appointment/cancel', { ...manage, body: {}, key: freshKey() });
  expect(cancel.json.sessions[0].status).toBe('cancelled');
  fits('post', '/appointment/cancel', cancel);
  fits('post', '/appointments/recall', await ask(demo, 'POST', '/appointments/recall', { body: {}, key: freshKey() }));
  const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
  const wish = { service: 'kine', person, consent: true, weekdays: [1], parts: ['morning'], language: 'nl' };
  const wait = { body: { ...wish, proof: await freshProof(demo) }, key: freshKey() };
  const joined = await ask(demo, 'POST', '/waiting-list', wait);
  expect(joined.status).toBe(201);
  fits('post', '/waiting-list', joined);
  fits('post', '/appointments', await bookRaw(demo, [first], freshKey(), { consent: false }));
  fits('get', '/appointment', await ask(demo, 'GET', '/appointment', { token: 'x.y' }));
});

it('control: an answer that lacks a field, or has a time that is none, is found', async () => {
  const slot = (await kineOn(demo))[0]!;
  const schema = { $ref: '#/components/schemas/Slot' };
  expect(faultsOf(slot, schema, api)).toEqual([]);
  expect(faultsOf({ ...slot, end: undefined, start: 'straks' }, schema, api)).toHaveLength(2);
  expect(faultsOf({ id: 'a' }, schema, api)).toHaveLength(4);
});

/** What is no valid description although it is YAML: faults of the parser, keys without a value, references to nothing. */
function slips(text?: string): string[] {
  const document = described(text);
  const found = [...document.errors, ...document.warnings].map(({ message }) => message);
  visit(document, {
    Pair(_, { key, value }) {
      if (value === null || (isScalar(value) && value.value === null)) found.push(`${String(key)} has no value`);
      const to = String(key) === '$ref' && isScalar(value) ? String(value.value) : '';
      if (to && document.getIn(to.split('/').slice(1)) === undefined) found.push(`${to} is nowhere`);
    },
  });
  return found;
}

it('is described in strict YAML in which every key says something and every reference leads somewhere', () => {
  expect(slips()).toEqual([]);
});

it('control: an unquoted comma, a key twice and a lost reference are found', () => {
  expect(slips('a: { description: Seconds, with 429, type: string }')).toEqual(['with 429 has no value']);
  expect(slips('a: 1\na: 2')).toHaveLength(1);
  expect(slips("a: { $ref: '#/b' }")).toEqual(['#/b is nowhere']);
});
