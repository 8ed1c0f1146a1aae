// Mails over SMTP: put off, refused, and cut off at the worst moment.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backoff, startSender, type Sender } from '../../../booking/server/src/mail/sender.js';
import { smtpTransport } from '../../../booking/server/src/mail/transport.js';
import { openStore } from '../../../booking/server/src/store/open.js';
import type { Store } from '../../../booking/server/src/store/store.js';
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

const start = (): Sender => {
  const smtp = { host: '127.0.0.1', port: sink.port, secure: false, requireTls: false };
  const transport = smtpTransport(smtp, 'delinde.example');
  const sender = startSender({ store, transport, now: () => now, log: () => undefined, alone: true });
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
