// An attempt to book, and a letter: with which proof and key, and what becomes of one nobody answered. The server is a script.
import { beforeEach, describe, expect, it } from 'vitest';
import { restSource } from '../../../../src/practice/booking/rest.js';
import {
  appointment,
  now,
  person,
  problem,
  request,
  scripted,
  type Asked,
  type Script,
} from '../../../support/booking/agendas/scripted-rest.js';

let asked: Asked[] = [];
beforeEach(() => void (asked = []));
const source = (script: Script, base?: string) => scripted(asked, script, base);

describe('booking', () => {
  const posts = (): Asked[] => asked.filter(({ what }) => what === 'POST /appointments');
  const keysOf = (): string[] => posts().map(({ headers }) => headers['idempotency-key']!);

  it('sends hours by their id with a proof, and no moments in words', async () => {
    const booked = await source(() => ({ status: 201, json: appointment })).book(request, { key: 'k' });
    expect(booked).toEqual({ ok: true, kind: 'booked', appointment, earlier: false });
    const [{ body, headers }] = posts() as [Asked];
    expect(body).toMatchObject({ service: 'kine', slots: ['a', 'b'], proof: { challenge: 'c1', nonce: '0' } });
    expect(body).not.toHaveProperty('preferred');
    expect(headers['idempotency-key']).toBe('k');
  });

  it('has its proof ready where that was prepared, and one is good for one appointment', async () => {
    const of = source(() => ({ status: 201, json: appointment }));
    await of.prepare!();
    await of.book(request, { key: 'k1' });
    await of.book(request, { key: 'k2' });
    expect(asked.map(({ what }) => what)).toEqual([
      'POST /challenges',
      'POST /appointments',
      'POST /challenges',
      'POST /appointments',
    ]);
  });

  it('again after no answer is the same attempt under the same key', async () => {
    let lost = true;
    const of = source(() => (lost ? undefined : { status: 201, json: appointment }));
    expect(await of.book(request, { key: 'k1' })).toEqual({ ok: false, reason: 'offline' });
    lost = false;
    expect(await of.book(request, { key: 'k2' })).toMatchObject({ ok: true, earlier: false });
    expect(keysOf()).toEqual(['k1', 'k1', 'k1', 'k1']);
    await of.book(request, { key: 'k3' });
    expect(keysOf().at(-1)).toBe('k3');
  });

  it('of something else after no answer first closes that attempt; what had become of it is told', async () => {
    let lost = true;
    const of = source(({ what }) =>
      what.endsWith('/recall') ? { json: appointment } : lost ? undefined : { status: 201, json: appointment },
    );
    await of.book(request, { key: 'k1' });
    lost = false;
    const other = await of.book({ ...request, reason: 'knie' }, { key: 'k2' });
    expect(other).toEqual({ ok: true, kind: 'booked', appointment, earlier: true });
    const recall = asked.at(-1)!;
    expect([recall.what, recall.body, recall.headers['idempotency-key']]).toEqual([
      'POST /appointments/recall',
      {},
      'k1',
    ]);
    expect(posts()).toHaveLength(3);
  });

  it('of something else goes on where nothing had become of it, and never again under a closed key', async () => {
    let lost = true;
    const of = source(({ what }) =>
      what.endsWith('/recall') ? { status: 204 } : lost ? undefined : { status: 201, json: appointment },
    );
    await of.book(request, { key: 'k1' });
    lost = false;
    expect(await of.book({ ...request, reason: 'knie' }, { key: 'k2' })).toMatchObject({ ok: true, earlier: false });
    expect(keysOf().at(-1)).toBe('k2');
    await of.book(request, { key: 'k1' });
    const last = keysOf().at(-1)!;
    expect([last === 'k1', /^[\da-f]{32}$/.test(last)]).toEqual([false, true]);
  });

  it('waits with something else until it is known what became of the first', async () => {
    const of = source(() => undefined);
    await of.book(request, { key: 'k1' });
    expect(await of.book({ ...request, reason: 'knie' }, { key: 'k2' })).toEqual({ ok: false, reason: 'offline' });
    expect(new Set(keysOf())).toEqual(new Set(['k1']));
    expect(asked.at(-1)!.what).toBe('POST /appointments/recall');
  });

  it('that was refused is closed: something else is asked at once', async () => {
    for (const name of ['slot-taken', 'invalid', 'too-many']) {
      asked = [];
      const of = source(() => problem(name));
      await of.book(request, { key: 'k1' });
      await of.book({ ...request, reason: 'knie' }, { key: 'k2' });
      expect(
        asked.map(({ what }) => what),
        name,
      ).not.toContain('POST /appointments/recall');
      expect(keysOf(), name).toEqual(['k1', 'k2']);
    }
  });

  it('that was refused for being too many stays open where an earlier try may have arrived', async () => {
    let answers: ReturnType<Script>[] = [undefined, problem('too-many')];
    const of = source(({ what }) => {
      if (what.endsWith('/recall')) return { status: 204 };
      const [first, ...rest] = answers;
      answers = rest;
      return first;
    });
    await of.book(request, { key: 'k1' });
    answers = [{ status: 201, json: appointment }];
    await of.book({ ...request, reason: 'knie' }, { key: 'k2' });
    expect(asked.map(({ what }) => what)).toContain('POST /appointments/recall');
  });

  it('whose answer cannot be read stays open', async () => {
    const of = source(({ what }) => (what.endsWith('/recall') ? { status: 204 } : { status: 201, json: {} }));
    expect(await of.book(request, { key: 'k1' })).toEqual({ ok: false, reason: 'malformed' });
    await of.book({ ...request, reason: 'knie' }, { key: 'k2' });
    expect(asked.map(({ what }) => what)).toContain('POST /appointments/recall');
  });
});

describe('a letter to the practice', () => {
  const wish = {
    service: 'kine',
    weekdays: [1],
    parts: [],
    person,
    consent: true,
    language: 'nl' as const,
    website: '',
  };

  it('is written with a proof, good for one', async () => {
    const of = source(() => ({ status: 202, json: {} }));
    expect(await of.joinWaitingList!(wish, { key: 'k1' })).toEqual({ ok: true });
    expect(await of.find!('m@a.example', 'fr', { key: 'k2' })).toEqual({ ok: true });
    expect(asked.map(({ what }) => what)).toEqual([
      'POST /challenges',
      'POST /waiting-list',
      'POST /challenges',
      'POST /appointment/find',
    ]);
    expect([asked[1], asked[3]].map((one) => one!.headers['idempotency-key'])).toEqual(['k1', 'k2']);
    expect(asked[1]!.body).toEqual({ ...wish, proof: { challenge: 'c1', nonce: '0' } });
    expect(asked[3]!.body).toMatchObject({ mail: 'm@a.example', language: 'fr' });
  });

  it('that is refused says why, and keeps its proof', async () => {
    const of = source(() => problem('too-many'));
    expect(await of.find!('x', 'nl', { key: 'k' })).toEqual({ ok: false, reason: 'too-many', retryAfter: 7 });
    await of.find!('x', 'nl', { key: 'k' });
    expect(asked.filter(({ what }) => what === 'POST /challenges')).toHaveLength(1);
  });

  it('without a proof is not written', async () => {
    const of = restSource({
      base: 'https://a.example',
      now: () => now,
      wait: async () => undefined,
      fetch: async (url) => {
        asked.push({ what: String(url), body: undefined, headers: {} });
        return Response.json({});
      },
    });
    expect(await of.find!('x', 'nl', { key: 'k' })).toEqual({ ok: false, reason: 'malformed' });
    expect(await of.book(request, { key: 'k' })).toEqual({ ok: false, reason: 'malformed' });
    expect(new Set(asked.map(({ what }) => what))).toEqual(new Set(['https://a.example/challenges']));
  });
});
