// A source that speaks the booking API, call by call: what travels, and what a problem becomes. The server is a script; whole
// visits to a running one are in sources.node.test.ts and visit/.
import { beforeEach, describe, expect, it } from 'vitest';
import { deLinde } from '../../../../demo/server/practice.js';
import {
  appointment,
  hold,
  problem,
  scripted,
  slot,
  type Asked,
  type Script,
} from '../../../support/booking/agendas/scripted-rest.js';

let asked: Asked[] = [];
beforeEach(() => void (asked = []));
const source = (script: Script, base?: string) => scripted(asked, script, base);
const tokenIn = ({ headers }: Asked): string | undefined => headers['authorization'];

describe('a call', () => {
  it('travels as the API has it, with its token and its key', async () => {
    const of = source(({ what }) => ({ json: what.includes('hold') ? hold : appointment }));
    expect(await of.hold([slot('a'), slot('b')], { key: 'k1' })).toEqual({ ok: true, hold });
    expect(await of.extend(hold)).toEqual({ ok: true, hold });
    expect(await of.release(hold)).toEqual({ ok: true });
    expect(await of.read('m')).toEqual({ ok: true, appointment });
    expect(await of.reschedule('m', 's', slot('b'), { key: 'k2' })).toEqual({ ok: true, appointment });
    expect(await of.cancel('m', 's', { key: 'k3' })).toEqual({ ok: true, appointment });
    expect(await of.cancel('m', undefined, { key: 'k4' })).toEqual({ ok: true, appointment });
    expect(asked.map((one) => [one.what, one.body, tokenIn(one), one.headers['idempotency-key']])).toEqual([
      ['POST /holds', { slots: ['a', 'b'] }, undefined, 'k1'],
      ['PATCH /holds/h%2F1', undefined, 'Bearer t', undefined],
      ['DELETE /holds/h%2F1', undefined, 'Bearer t', undefined],
      ['GET /appointment', undefined, 'Bearer m', undefined],
      ['POST /appointment/move', { session: 's', slot: 'b' }, 'Bearer m', 'k2'],
      ['POST /appointment/cancel', { session: 's' }, 'Bearer m', 'k3'],
      ['POST /appointment/cancel', {}, 'Bearer m', 'k4'],
    ]);
  });

  it('for the practice reads it', async () => {
    const can = { hold: true, manage: true, waitingList: true };
    expect(await source(() => ({ json: { ...deLinde, can } })).describe()).toMatchObject({
      ok: true,
      practice: { kind: 'slots', name: deLinde.name },
    });
    expect(asked.map(({ what }) => what)).toEqual(['GET /practice']);
  });

  it('that cannot be read is malformed', async () => {
    const of = source(() => ({ json: {} }));
    const calls = [
      of.describe(),
      of.read('m'),
      of.extend(hold),
      of.hold([], { key: 'k' }),
      of.cancel('m', 's', { key: 'k' }),
    ];
    for (const said of await Promise.all(calls)) expect(said).toEqual({ ok: false, reason: 'malformed' });
  });

  it.each(['http://a.example', 'HTTP://localhost.evil.example/', 'http://127.0.0.1.evil.example', 'http://[::1]x/'])(
    'is not made in the clear: %s',
    async (base) => {
      expect(await source(() => ({ json: hold }), base).extend(hold)).toEqual({ ok: false, reason: 'refused' });
      expect(asked).toEqual([]);
    },
  );

  it.each([
    'http://localhost:8080/api',
    'http://localhost',
    'http://127.0.0.1/',
    'http://[::1]:3000',
    'https://b.example',
    '/api',
  ])('is made on this machine and where it is safe: %s', async (base) => {
    expect(await source(() => ({ json: hold }), base).extend(hold)).toEqual({ ok: true, hold });
    expect(asked[0]!.what).toBe(`PATCH ${base.replace(/\/+$/, '')}/holds/h%2F1`);
  });
});

describe('free hours', () => {
  const range = { service: 'kine', from: '2026-12-07', to: '2026-12-13' };
  const answered = async (slots: readonly unknown[], query: object = {}, then = '2026-12-01T10:00:00+01:00') => {
    const said = await source(() => ({ json: { now: then, slots } })).slots({ ...range, ...query });
    return said.ok ? said.slots.map(({ id }) => id) : said.reason;
  };

  it('are asked for of a service, in a range, and of a care giver where one is wanted', async () => {
    await answered([], { service: 'a&b' });
    await answered([], { careGiver: 'noor' });
    expect(asked.map(({ what }) => what)).toEqual([
      'GET /slots?service=a%26b&from=2026-12-07&to=2026-12-13',
      'GET /slots?service=kine&from=2026-12-07&to=2026-12-13&careGiver=noor',
    ]);
  });

  it('are those that were asked for, and no others', async () => {
    const all = [slot('a'), slot('b', undefined, { service: 'dry' }), slot('c', undefined, { careGiver: 'bram' })];
    expect(await answered(all)).toEqual(['a', 'c']);
    expect(await answered(all, { careGiver: 'noor' })).toEqual(['a']);
    // A day more on each side holds the days of every zone.
    const edges = ['2026-12-05T23:59:59Z', '2026-12-06T00:00:00Z', '2026-12-14T23:59:59Z', '2026-12-15T00:00:00Z'];
    expect(await answered(edges.map((start) => slot(start, start)))).toEqual(edges.slice(1, 3));
  });

  it('are after the server’s own now, or a day before ours where that is later', async () => {
    const early = slot('early', '2026-12-07T08:00:00Z');
    expect(await answered([early, slot('late')], {}, '2026-12-07T08:30:00Z')).toEqual(['late']);
    const past = [slot('x', '2026-11-30T08:59:59Z'), slot('y', '2026-11-30T09:00:01Z')];
    expect(await answered(past, { from: '2026-11-29' }, '2020-01-01T00:00:00Z')).toEqual(['y']);
    expect(await answered([slot('a')], {}, 'straks')).toBe('malformed');
  });
});

describe('a problem', () => {
  it.each([
    ['expired', 'expired'],
    ['unauthorized', 'gone'],
    ['not-found', 'gone'],
    ['too-late', 'too-late'],
    ['refused', 'refused'],
    ['something-new', 'refused'],
  ])('%s is %s to the visitor', async (name, reason) =>
    expect(await source(() => problem(name)).extend(hold)).toEqual({ ok: false, reason }),
  );

  it('of too many says how long to wait', async () => {
    for (const name of ['too-many', 'too-fast'])
      expect(await source(() => problem(name)).extend(hold)).toEqual({ ok: false, reason: 'too-many', retryAfter: 7 });
  });

  it('of an hour that is gone brings others, not of yesterday', async () => {
    const alternatives = [slot('b'), slot('old', '2026-11-30T09:00:00Z'), slot('c', '2026-11-30T09:00:01Z'), 5];
    const found = await source(() => problem('slot-taken', { alternatives })).hold([slot('a')], { key: 'k' });
    expect(found).toMatchObject({ reason: 'slot-taken', alternatives: [{ id: 'b' }, { id: 'c' }] });
    expect(await source(() => problem('slot-taken')).hold([], { key: 'k' })).toMatchObject({ alternatives: [] });
  });

  it('of fields says which, and of the hours themselves that they are gone', async () => {
    const told = (errors: object) => source(() => problem('invalid', { errors })).hold([], { key: 'k' });
    expect(await told({ 'person.mail': 'mail' })).toEqual({
      ok: false,
      reason: 'invalid',
      fields: { 'person.mail': 'mail' },
    });
    for (const field of ['slots', 'slot'])
      expect(await told({ [field]: 'required' })).toEqual({ ok: false, reason: 'slot-taken', alternatives: [] });
  });
});
