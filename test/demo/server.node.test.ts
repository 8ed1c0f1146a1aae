// The demo server below its client: what it answers, refuses and keeps.
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { routes } from '../../booking/server/src/api/routes.js';
import {
  ask,
  bookRaw,
  freshKey,
  freshProof,
  keyOf,
  kineOn,
  openDemo,
  type Demo,
} from '../support/booking/booking-server.js';

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(() => demo.remove());

it('has every route in the API description, and no other', async () => {
  const { paths } = parse(await readFile('booking/openapi.yaml', 'utf8')) as { paths: Record<string, object> };
  const told = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => method !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(told.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
});

it('answers with problem details that say what to do', async () => {
  expect((await ask(demo, 'GET', '/nowhere')).status).toBe(404);
  const wrong = await ask(demo, 'PUT', '/appointments');
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await ask(demo, 'POST', '/holds', { body: { slots: [] } })).json.type).toMatch(/key-required$/);
  expect((await ask(demo, 'POST', '/holds', { body: '{', key: freshKey() })).status).toBe(400);
  expect((await ask(demo, 'POST', '/holds', { body: `"${'x'.repeat(40_000)}"`, key: freshKey() })).status).toBe(413);
  const errors = await bookRaw(demo, (await kineOn(demo)).slice(0, 1), freshKey(), { consent: false });
  expect([errors.status, errors.type, errors.json.errors]).toEqual([
    422,
    'application/problem+json',
    { consent: 'consent' },
  ]);
});

it('gives the same answer for the same key, and refuses the key for anything else', async () => {
  const [first, second] = await kineOn(demo);
  if (!first || !second) throw new Error('no slots');
  const made = await bookRaw(demo, [first], keyOf('this-test'));
  expect(made.status).toBe(201);
  const again = await bookRaw(demo, [first], keyOf('this-test'));
  expect([again.status, again.json]).toEqual([201, made.json]);
  expect((await bookRaw(demo, [second], keyOf('this-test'))).json.type).toMatch(/key-reused$/);
});

it('books against a proof of work only, and each proof once', async () => {
  const slots = await kineOn(demo);
  const [first, second] = [slots[0], slots.at(-1)];
  if (!first || !second) throw new Error('no slots');
  expect((await bookRaw(demo, [first], freshKey(), { proof: undefined })).status).toBe(403);
  const proof = await freshProof(demo);
  expect((await bookRaw(demo, [first], freshKey(), { proof })).status).toBe(201);
  expect((await bookRaw(demo, [second], freshKey(), { proof })).json.type).toMatch(/proof-needed$/);
  expect((await bookRaw(demo, [second], freshKey(), { website: 'x' })).json.type).toMatch(/refused$/);
});

it('sends pages and answers under a strict policy, and nothing of the API to a cache', async () => {
  const { headers } = await ask(demo, 'GET', '/practice');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  expect((await fetch(`${demo.url}/..%2f..%2fpackage.json`)).status).toBe(404);
});

it('takes a key that cannot be guessed only: as long as 128 random bits are', async () => {
  const slots = await kineOn(demo);
  const hold = (key: string) => ask(demo, 'POST', '/holds', { body: { slots: [slots[0]!.id] }, key });
  const short = await hold('a'.repeat(21));
  expect([short.status, short.json.type]).toEqual([400, 'urn:kinekit:problem:key-required']);
  expect((await hold('a'.repeat(22))).status).toBe(201);
  expect((await hold('a'.repeat(129))).status).toBe(400);
});
