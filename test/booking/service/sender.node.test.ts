// Mails over SMTP: put off, refused, and cut off at the worst moment.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backoff, startSender, type Sender } from '../../../booking/server/src/mail/sender.js';
import { smtpTransport, type Transport } from '../../../booking/server/src/mail/transport.js';
import { openStore } from '../../../booking/server/src/store/open.js';
import type { Store } from '../../../booking/server/src/store/store.js';
import { bookRaw, kineOn, openDemo } from '../../support/booking/booking-server.js';
import { noon } from '../../support/booking/kept.js';
import { openMailSink, type MailSink } from '../../support/booking/mail-sink.js';

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let sink: MailSink;
let store: Store;
let now: number;
let running: Sender[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sender-'));
  sink = await openMailSink();
  store = await openStore(path.join(folder, 'a.db'));
  now = noon;
  running = [];
});
afterEach(async () => {
  for (const sender of running) await sender.stop();
  await store.close();
  await sink.close();
  await rm(folder, { recursive: true, force: true });
});

const toSink = (): Transport => {
  const smtp = { host: '127.0.0.1', port: sink.port, secure: false, requireTls: false };
  return smtpTransport(smtp, 'delinde.example');
};
const start = (transport = toSink(), alone = true): Sender => {
  const sender = startSender({ store, transport, now: () => now, log: () => undefined, alone });
  running.push(sender);
  return sender;
};
const letter = { from: 'hallo@delinde.example', subject: 'Zoë', text: 'Dag' };
const write = (...ids: string[]): Promise<void> =>
  store.write((writes) =>
    writes.addMails(ids.map((id) => ({ id, kind: 'booked', to: 'a@b.example', letter, due: now }))),
  );

it('sends each mail once, under a name of its own, without anything of the sender’s machine', async () => {
  await write('one', 'two');
  await start().settled();
  expect(sink.mails.map(({ id }) => id)).toEqual(['<one@delinde.example>', '<two@delinde.example>']);
  expect(sink.mails[0]).toMatchObject({ subject: 'Zoë', text: 'Dag', to: 'a@b.example', from: letter.from });
  expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 2, doubtful: 0, failed: 0 });
});

it('tries again what was put off, later each time, and gives up what was refused for good', async () => {
  sink.mood = 'later';
  await write('one');
  const sender = start();
  await sender.settled();
  expect(await store.read.outbox()).toMatchObject({ waiting: 1, sent: 0 });
  sink.mood = 'take';
  sender.poke();
  await sender.settled();
  expect(sink.mails).toEqual([]);
  now += backoff(0);
  sender.poke();
  await sender.settled();
  expect(sink.mails).toHaveLength(1);
  sink.mood = 'never';
  await write('two');
  sender.poke();
  await sender.settled();
  expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 1, doubtful: 0, failed: 1 });
  const waits = Array.from({ length: 25 }, (_, n) => backoff(n));
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect([waits[0], waits.at(-1)]).toEqual([30_000, 4 * 3_600_000]);
});

it('sends again under the same name what was cut off, and calls it doubtful', async () => {
  sink.mood = 'cut';
  await write('one');
  const sender = start();
  await sender.settled();
  expect(await store.read.outbox()).toEqual({ waiting: 1, sent: 0, doubtful: 1, failed: 0 });
  sink.mood = 'take';
  await sender.stop();
  await start().settled();
  expect(sink.mails.map(({ id }) => id)).toEqual(['<one@delinde.example>', '<one@delinde.example>']);
  expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 1, doubtful: 1, failed: 0 });
});

it('takes over, doubtful, what a sender that was killed had claimed', async () => {
  await write('one');
  await store.write((writes) => writes.claimMails(now, 0, 10));
  await start().settled();
  expect(sink.mails).toHaveLength(1);
  expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 1, doubtful: 1, failed: 0 });
});

it('sends nothing twice where another looks for what was left while a slow server takes many', async () => {
  const ids = Array.from({ length: 10 }, (_, n) => `m${n}`);
  await write(...ids);
  const transport = toSink();
  let sent = 0;
  const slow: Transport = {
    async send(mail, at) {
      // A minute each: after six, what was claimed at the beginning is older than a claim may be.
      now += 60_000;
      if (++sent === 7) await start(toSink(), false).settled();
      await transport.send(mail, at);
    },
    close: () => transport.close(),
  };
  await start(slow, false).settled();
  expect(sink.mails.map(({ id }) => id).sort()).toEqual(ids.map((id) => `<${id}@delinde.example>`));
  expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 10, doubtful: 0, failed: 0 });
});

it('stops within seconds where the mail server falls silent: what was not tried waits, and is not doubtful', async () => {
  sink.mood = 'silent';
  const silenced = sink.silenced();
  await write('one', 'two', 'three');
  const sender = start();
  await silenced;
  const begun = performance.now();
  await sender.stop();
  // The server would be waited for a minute.
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(await store.read.outbox()).toEqual({ waiting: 3, sent: 0, doubtful: 1, failed: 0 });
  sink.mood = 'take';
  await start().settled();
  expect(sink.mails.map(({ id }) => id).sort()).toEqual(['one', 'three', 'two'].map((id) => `<${id}@delinde.example>`));
  expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 3, doubtful: 1, failed: 0 });
});

it('gives back, not doubtful, a mail it claimed as it was stopped', async () => {
  await write('one', 'two');
  let stopped: Promise<void> | undefined;
  const watched: Store = {
    ...store,
    write: (work) =>
      store.write((writes) =>
        work({
          ...writes,
          claimMails: async (...asked) => {
            const mails = await writes.claimMails(...asked);
            stopped ??= sender.stop();
            return mails;
          },
        }),
      ),
  };
  const transport = toSink();
  const sender = startSender({ store: watched, transport, now: () => now, log: () => undefined });
  await sender.settled();
  await stopped;
  expect(sink.mails).toEqual([]);
  expect(await store.write((writes) => writes.claimMails(now, 0, 9))).toMatchObject([
    { id: 'one', tries: 0, doubtful: false },
    { id: 'two', tries: 0, doubtful: false },
  ]);
});

it('closes a server whose mail server never answers, and keeps the mails', async () => {
  let hangs = (): void => undefined;
  const hanging = new Promise<void>((resolve) => (hangs = resolve));
  const send = (): Promise<never> => {
    hangs();
    return new Promise(() => undefined);
  };
  const demo = await openDemo({ transport: { send, close: () => undefined } });
  try {
    const [slot] = await kineOn(demo);
    expect((await bookRaw(demo, [slot!])).status).toBe(201);
    await hanging;
  } finally {
    await demo.close();
  }
  const left = await openStore(path.join(demo.folder, 'appointments.db'));
  const state = await left.read.outbox();
  await left.close();
  await rm(demo.folder, { recursive: true, force: true });
  expect(state).toMatchObject({ sent: 0, doubtful: 1, failed: 0 });
  expect(state.waiting).toBeGreaterThan(1);
});
