// One visitor who wants too much, and bodies nobody's page sends.
import { expect, it, vi } from 'vitest';
import type { Slot } from '../../../src/practice/booking/source.js';
import {
  ask,
  bookRaw,
  freshKey,
  kineOn,
  monday,
  plenty,
  using,
  type Demo,
} from '../../support/booking/booking-server.js';

vi.setConfig({ testTimeout: 60_000 });

const days = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'];
const manySlots = async (demo: Demo): Promise<Slot[]> =>
  (await Promise.all(days.map((day) => kineOn(demo, day)))).flat();
const apart = (slots: readonly Slot[]): Slot[] => slots.filter((_, index) => index % 2 === 0);

it('keeps aside no more sessions for one address than its share, however many ask at once', () =>
  using(
    async (demo) => {
      const slots = apart(await manySlots(demo));
      const groups = Array.from({ length: 12 }, (_, n) => slots.slice(n * 4, n * 4 + 4)).filter(
        (group) => group.length === 4,
      );
      expect(groups.length).toBeGreaterThan(9);
      const replies = await Promise.all(
        groups.map((group) =>
          ask(demo, 'POST', '/holds', { body: { slots: group.map(({ id }) => id) }, key: freshKey() }),
        ),
      );
      const statuses = replies.map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(groups.length - 5);
    },
    { limits: { ...plenty, holds: 20, held: 20 } },
  ));

it('books no more sessions for one address in a day, and for one mail address, than their share', () =>
  using(
    async (demo) => {
      const slots = apart(await manySlots(demo));
      const named = (mail: string) => ({ person: { name: 'Mila', mail, phone: '0400 00 00 00' } });
      const at = async (n: number, mail: string): Promise<number> =>
        (await bookRaw(demo, slots.slice(n * 2, n * 2 + 2), freshKey(), named(mail))).status;
      expect([await at(0, 'a@voorbeeld.example'), await at(1, 'a@voorbeeld.example')]).toEqual([201, 201]);
      expect(await at(2, 'a@voorbeeld.example')).toBe(429);
      expect([await at(2, 'b@voorbeeld.example'), await at(3, 'c@voorbeeld.example')]).toEqual([201, 429]);
    },
    { limits: { ...plenty, perMail: 4, perDay: 6 } },
  ));

it('takes the word of a proxy it trusts on where a visitor comes from, and of nobody else', async () => {
  const limits = { ...plenty, reads: 2 };
  const three = async (demo: Demo, addresses: readonly string[]): Promise<number[]> => {
    const found: number[] = [];
    for (const address of addresses) {
      found.push((await ask(demo, 'GET', '/practice', { headers: { 'x-forwarded-for': address } })).status);
    }
    return found;
  };
  const others = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
  await using(
    async (demo) => {
      expect(await three(demo, others)).toEqual([200, 200, 429]);
    },
    { limits },
  );
  await using(
    async (demo) => {
      expect(await three(demo, others)).toEqual([200, 200, 200]);
      expect(await three(demo, ['2001:db8:1:2::a', '2001:db8:1:2::b', '2001:db8:1:2:3::c'])).toEqual([200, 200, 429]);
    },
    { limits, trustedProxies: ['127.0.0.1'] },
  );
});

it('says how long to wait, as a problem, and lets a site call from the browser only when it is named', () =>
  using(
    async (demo) => {
      const from = (origin: string) => ask(demo, 'GET', '/practice', { headers: { origin } });
      const [ours, theirs, third] = [
        await from('https://praktijk.example'),
        await from('https://evil.example'),
        await from('x'),
      ];
      expect(ours.headers.get('access-control-allow-origin')).toBe('https://praktijk.example');
      expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
      for (const { headers } of [ours, theirs]) expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect([third.status, third.type, Number(third.headers.get('retry-after')) > 0]).toEqual([
        429,
        'application/problem+json',
        true,
      ]);
      const asked = await fetch(`${demo.api}/appointments`, {
        method: 'OPTIONS',
        headers: { origin: 'https://praktijk.example', 'access-control-request-method': 'POST' },
      });
      expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
        204,
        expect.stringContaining('idempotency-key'),
      ]);
    },
    { limits: { ...plenty, reads: 2 }, origins: ['https://praktijk.example'] },
  ));

it('refuses what no page sends with a sentence, and never falls over it', () =>
  using(async (demo) => {
    const [slot] = await kineOn(demo, monday);
    const good = {
      slots: [slot!.id],
      person: { name: 'Mila', mail: 'm@voorbeeld.example', phone: '0400 00 00 00' },
      consent: true,
    };
    const with1 = (patch: object): string => JSON.stringify({ ...good, ...patch });
    const bodies = [
      ...[
        '[',
        '{',
        'null',
        '1',
        '"x"',
        '[]',
        '{}',
        '\ufeff{}',
        '{"slots":null}',
        '{"slots":{}}',
        '{"slots":[[]]}',
        '{"slots":[null]}',
      ],
      '['.repeat(16_000) + ']'.repeat(16_000),
      '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000),
      with1({ answers: { a: [] } }),
      `{"slots":["x"],"__proto__":{"consent":true},"constructor":{"prototype":{}}}`,
      ...[null, [], 'x', 1, true, { name: [] }, { name: 'a', mail: {}, phone: 1 }].map((person) => with1({ person })),
      ...[
        { language: 'xx' },
        { known: 'yes' },
        { hold: {} },
        { hold: { id: 1, token: 2 } },
        { website: [] },
        { proof: [] },
      ].map(with1),
      ...[{ proof: { challenge: 'x', nonce: 'y'.repeat(21) } }, { proof: { challenge: '', nonce: '' } }].map(with1),
      ...["'; DROP TABLE taken; --", '\u0000', '../../etc/passwd', '${7*7}', '\ud800', 'a'.repeat(201)].map((id) =>
        with1({ slots: [id] }),
      ),
      with1({ slots: Array.from({ length: 19 }, (_, n) => `s${n}`) }),
      with1({ prescription: { date: '2031-01-01', prescriber: 'dr', sessions: 9 } }),
    ];
    for (const path of ['/appointments', '/holds', '/waiting-list', '/appointment/move']) {
      for (const body of bodies) {
        // A hold needs no more than slots, and these are some.
        if (path === '/holds' && body.includes(slot!.id)) continue;
        const { status, type, json } = await ask(demo, 'POST', path, { body, key: freshKey() });
        const shown = `${path} ${body.slice(0, 60)}`;
        expect([shown, status >= 400 && status < 500, type]).toEqual([shown, true, 'application/problem+json']);
        expect(json.title).not.toBe('');
      }
    }
    for (const query of [
      '',
      '?service=kine&from=2026-02-30&to=2026-03-01',
      '?service=kine&from=2026-01-01&to=2027-01-01',
      '?service[]=1',
    ]) {
      expect((await ask(demo, 'GET', `/slots${query}`)).status).toBe(400);
    }
    expect((await ask(demo, 'GET', '/practice')).status).toBe(200);
  }));
