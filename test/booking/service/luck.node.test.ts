// Hard luck at the door: many who say nothing, who say it slowly, and HTTP nobody means.
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { oddBodies } from '../../../booking/server/src/check/checks/hostile.js';
import { ask, freshKey, monday, using, type Demo } from '../../support/booking/booking-server.js';
import { hostile } from '../../support/booking/hostile.js';
import { openSlow, speak, type Slow } from '../../support/booking/sockets.js';

vi.setConfig({ testTimeout: 120_000 });

const api = '/api/booking/v1';
const get = `GET ${api}/practice HTTP/1.1\r\nHost: here\r\n\r\n`;
const half = `GET ${api}/practice HTTP/1.1\r\nHost: here\r\nX-Slow: `;
const halfBody = `POST ${api}/holds HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"a`;

const isServed = async (demo: Demo): Promise<void> => {
  expect((await ask(demo, 'GET', '/practice')).status).toBe(200);
};

/** Node's own server without an end to its patience. */
async function patient(use: (url: string) => Promise<void>, most = 1e6): Promise<void> {
  const server = http.createServer({ headersTimeout: 0, requestTimeout: 0 }, (_, response) => response.end());
  server.maxConnections = most;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('ends who sends head or body a byte at a time, or nothing, and serves others meanwhile; a server with patience keeps them all', () =>
  patient((control) =>
    using(async (demo) => {
      const slow: Slow[] = [];
      try {
        const begun = performance.now();
        for (const url of [demo.url, control]) {
          slow.push(await openSlow(url, 200, half, 'a'), await openSlow(url, 200, halfBody, 'a'));
          slow.push(await openSlow(url, 200, '', ''));
        }
        await isServed(demo);
        const [ours, kept] = [slow.slice(0, 3), slow.slice(3)];
        await Promise.all(ours.map(({ ended }) => ended()));
        // Ten seconds for the head and fifteen for all, looked at every two; the rest is for a machine that is busy.
        expect(performance.now() - begun).toBeLessThan(45_000);
        expect(kept.map(({ open }) => open())).toEqual([200, 200, 200]);
        await isServed(demo);
      } finally {
        for (const one of slow) one.close();
      }
    }),
  ));

it('serves others with 2,000 connections open, in a bounded room', () =>
  using(async (demo) => {
    const before = process.memoryUsage().rss;
    const idle = await openSlow(demo.url, 2000, '', '');
    try {
      expect(idle.open()).toBe(2000);
      const replies = await Promise.all(Array.from({ length: 50 }, () => ask(demo, 'GET', '/practice')));
      expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
      // Both ends are in this process: 100 KB each is far more than either takes.
      expect(process.memoryUsage().rss - before).toBeLessThan(2000 * 2 * 100_000);
    } finally {
      idle.close();
    }
    await isServed(demo);
  }));

it('control: a server that takes no more than are there serves nobody else', () =>
  patient(async (url) => {
    const idle = await openSlow(url, 1000, '', '');
    try {
      const turned = await Promise.all(Array.from({ length: 5 }, () => speak(url, get).catch(() => undefined)));
      expect(turned.flatMap((one) => one?.statuses ?? [])).toEqual([]);
    } finally {
      idle.close();
    }
  }, 1000));

const post = (head: string, body = ''): string =>
  `POST ${api}/holds HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nIdempotency-Key: ${freshKey()}\r\n${head}\r\n\r\n${body}`;
const hidden = `GET ${api}/kinekit-hidden HTTP/1.1\r\nHost: here\r\n\r\n`;

it('answers a row of requests in one go in their order', () =>
  using(async ({ url }) => {
    const row = Array.from({ length: 30 }, (_, index) => (index % 3 === 2 ? hidden : get)).join('');
    const { statuses } = await speak(url, row);
    expect(statuses).toEqual(Array.from({ length: 30 }, (_, index) => (index % 3 === 2 ? 404 : 200)));
    const mixed = await speak(url, post('Content-Length: 2', '{}') + get);
    expect(mixed.statuses).toEqual([422, 200]);
  }));

/** What no proxy and no server may understand in two ways: one refusal, and what hides behind it is not read. */
const odd: readonly (readonly [name: string, text: string])[] = [
  ['a length and chunks', post(`Content-Length: 4\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${hidden}`)],
  ['two lengths', post(`Content-Length: 2\r\nContent-Length: ${hidden.length}`, `{}${hidden}`)],
  ['a length with a sign', post('Content-Length: +2', `{}${hidden}`)],
  ['a length in hexadecimals', post('Content-Length: 0x2', `{}${hidden}`)],
  ['a negative length', post('Content-Length: -1', hidden)],
  ['chunks that are none', post('Transfer-Encoding: chunked', `zz\r\n{}\r\n0\r\n\r\n${hidden}`)],
  ['an encoding nobody knows', post('Transfer-Encoding: cow', `{}${hidden}`)],
  ['chunks twice', post('Transfer-Encoding: chunked, cow', `0\r\n\r\n${hidden}`)],
  ['a space before the colon', `GET ${api}/practice HTTP/1.1\r\nHost : here\r\n\r\n${hidden}`],
  ['a zero in a header', `GET ${api}/practice HTTP/1.1\r\nHost: he\0re\r\n\r\n${hidden}`],
  ['a header of 64 KB', `GET ${api}/practice HTTP/1.1\r\nHost: here\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`],
  ['no host', `GET ${api}/practice HTTP/1.1\r\n\r\n${hidden}`],
  ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a version nobody knows', `GET ${api}/practice HTTP/7.3\r\nHost: here\r\n\r\n${hidden}`],
  ['a method nobody knows', `COW ${api}/practice HTTP/1.1\r\nHost: here\r\n\r\n${hidden}`],
  ['bytes', `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03${hidden}`],
];

it.each(odd)('refuses %s once, and reads nothing behind it', (_, text) =>
  using(async (demo) => {
    const { statuses, said } = await speak(demo.url, Buffer.from(text, 'latin1'));
    expect(statuses.length).toBeLessThanOrEqual(1);
    for (const status of statuses) expect([400, 404, 405, 413, 417, 431, 501, 505]).toContain(status);
    expect(said).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
    await isServed(demo);
  }),
);

it('control: what hides behind an honest request is read', () =>
  using(async ({ url }) => {
    expect((await speak(url, get + hidden)).statuses).toEqual([200, 404]);
  }));

it('takes whole addresses, other methods, bodies where none are due and promises of more, and never falls', () =>
  using(async (demo) => {
    const lines = [
      `GET http://evil.example${api}/practice HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
      `GET ${api}/practice HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\n\r\nhallo`,
      `OPTIONS * HTTP/1.1\r\nHost: here\r\n\r\n`,
      `TRACE ${api}/practice HTTP/1.1\r\nHost: here\r\nCookie: secret=1\r\n\r\n`,
      `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
      `HEAD ${api}/practice HTTP/1.1\r\nHost: here\r\n\r\n`,
      `GET ${api}/practice HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      post('Expect: 100-continue\r\nContent-Length: 99999999'),
      post('Content-Encoding: gzip\r\nContent-Length: 2', '{}'),
      `GET ${api}/holds/%ff HTTP/1.1\r\nHost: here\r\n\r\n`,
      `GET ${api}/../../../../etc/passwd HTTP/1.1\r\nHost: here\r\n\r\n`,
      `GET //evil.example/%2e%2e HTTP/1.1\r\nHost: here\r\n\r\n`,
    ];
    for (const line of lines) {
      const { statuses, said } = await speak(demo.url, line);
      expect([line.slice(0, 40), statuses.every((status) => status < 500)]).toEqual([line.slice(0, 40), true]);
      expect(said).not.toMatch(/secret=1|root:/);
    }
    await isServed(demo);
  }));

it('refuses five hundred hostile texts wherever a text goes, or takes them, and never falls', () =>
  using(async (demo) => {
    for (const typed of hostile) {
      const said = JSON.stringify(typed).slice(0, 60);
      const person = { name: typed, mail: typed, phone: typed };
      const body = {
        service: typed,
        slots: [typed],
        person,
        reason: typed,
        answers: { [typed]: typed },
        consent: true,
      };
      const query = new URLSearchParams({ service: typed, careGiver: typed, from: monday, to: monday });
      const replies = await Promise.all([
        ask(demo, 'GET', `/slots?${query.toString()}`),
        ask(demo, 'POST', '/holds', { body: { slots: [typed] }, key: freshKey() }),
        ask(demo, 'POST', '/appointments', { body, key: freshKey() }),
        ask(demo, 'POST', '/waiting-list', { body: { ...body, careGiver: typed }, key: freshKey() }),
      ]);
      const [slots, ...refused] = replies.map(({ status }) => status);
      expect([said, slots! < 500, refused.every((status) => status >= 400 && status < 500)]).toEqual([
        said,
        true,
        true,
      ]);
    }
    await isServed(demo);
  }));

it('refuses bodies that are deep, wide, huge or odd on every route, as problem details', () =>
  using(async (demo) => {
    const huge: readonly (readonly [string, string | Uint8Array])[] = [
      ['40 KB', JSON.stringify({ slots: ['x'.repeat(40_000)] })],
      ['2 MB', `{"slots":["${'x'.repeat(2_000_000)}"]}`],
      ['32 KB of blanks', ' '.repeat(32_000)],
      ['UTF-16', Buffer.from('{"slots":["x"]}', 'utf16le')],
      ['what was pressed', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
    ];
    const paths = [
      '/holds',
      '/appointments',
      '/appointments/recall',
      '/waiting-list',
      '/appointment/find',
      '/appointment/move',
    ];
    for (const path of paths) {
      for (const [name, body] of [...oddBodies('kine.noor.20000101T000000Z'), ...huge]) {
        const reply = await fetch(demo.api + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': freshKey() },
          body: body as string,
        }).catch(() => undefined);
        // A recall needs no more than an object; what is too large may be cut off before it is answered.
        const status = reply?.status ?? 413;
        const fits = path === '/appointments/recall' ? status === 204 || status < 500 : status >= 400 && status < 500;
        expect([path, name, fits ? 'refused' : status]).toEqual([path, name, 'refused']);
        if (status >= 400 && reply) expect(reply.headers.get('content-type')).toBe('application/problem+json');
        await reply?.arrayBuffer();
      }
    }
    await isServed(demo);
  }));
