// One person handed over and erased: really gone, from the tables and from the disk. And what retention removes by itself.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Transport } from '../../../booking/server/src/mail/transport.js';
import { ask, bookRaw, freshKey, freshProof, kineOn, sunday, wish } from '../../support/booking/booking-server.js';
import { withDesk, type DeskDemo } from '../../support/booking/desk.js';
import { noPostgres, openPostgres } from '../../support/booking/postgres.js';

vi.setConfig({ testTimeout: 120_000 });

const gone = { name: 'Wilhelmina Zonderspoor', mail: 'wilhelmina@zonderspoor.example', phone: '0477 98 76 54' };
const told = {
  person: gone,
  reason: 'Uitzonderlijkekniepijn',
  prescription: { date: '2026-11-02', prescriber: 'dr. Voorschrijverstein', sessions: 9 },
};
const traces = [
  'Wilhelmina',
  'Zonderspoor',
  'zonderspoor',
  '98 76 54',
  '477987654',
  'Uitzonderlijke',
  'Voorschrijverstein',
];

/** No mail leaves: all of them keep their words. */
const stuck: Transport = {
  send: () => Promise.reject(Object.assign(new Error('later'), { code: 'ECONNREFUSED', syscall: 'connect' })),
  close: () => undefined,
};

/** Somebody with an appointment, a wish, mails that wait, and a sister with the same mail address. */
async function settle({ demo, store, as }: DeskDemo) {
  const [first, second, third] = await kineOn(demo);
  const booked = await bookRaw(demo, [first!], freshKey(), told);
  const sister = await bookRaw(demo, [third!], freshKey(), {
    person: { ...gone, name: 'Anna', phone: '0411 11 11 11' },
  });
  const { service, language, consent, website } = wish([second!]);
  const list = { service, language, consent, website, person: gone, careGiver: '', weekdays: [], parts: [] };
  const waits = await ask(demo, 'POST', '/waiting-list', {
    body: { ...list, proof: await freshProof(demo) },
    key: freshKey(),
  });
  expect([booked.status, sister.status, waits.status]).toEqual([201, 201, 201]);
  await demo.mailed();
  const ria = await as('ria');
  const id = booked.json.id as string;
  await ria.get(`/admin/appointment/${id}`);
  await ria.post(`/admin/appointment/${id}/move/${id}-1`, {
    day: '2026-11-24',
    hour: 'other',
    other: '10:00',
    sequence: '0',
  });
  expect((await store.read.outbox()).waiting).toBeGreaterThan(5);
  return { ria, id, sister: sister.json.id as string, wished: waits.json.id as string };
}

it('hands over all that is kept of a person, as a file', () =>
  withDesk(
    async (desk) => {
      const { ria, id, wished, sister } = await settle(desk);
      const page = await ria.get(`/admin/person/${id}`);
      const ticked = [...page.text.matchAll(/<input[^>]*name="which"[^>]*>/g)].map(([input]) => [
        /value="([^"]*)"/.exec(input)![1],
        / checked/.test(input),
      ]);
      expect(ticked.sort()).toEqual(
        [
          [id, true],
          [sister, false],
          [wished, true],
        ].sort(),
      );
      const file = await ria.post(`/admin/person/${id}/export`, { which: [id, wished] });
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="person.json"');
      const given = JSON.parse(file.text) as Record<string, { person?: object; to?: string; text?: string }[]>;
      expect(given['appointments']).toEqual([
        expect.objectContaining({ id, person: gone, told: expect.anything() as object }),
      ]);
      expect(given['waitingList']).toEqual([expect.objectContaining({ id: wished, person: gone })]);
      expect(given['mailsNotYetSent']!.map(({ to }) => to).sort()).toEqual(
        expect.arrayContaining(['hallo@delinde.example', gone.mail]),
      );
      expect(file.text).not.toContain('Anna');
      expect((await ria.post(`/admin/person/${id}/export`, { which: ['x', "'"] })).status).toBe(422);
    },
    { transport: stuck },
  ));

const erase = async (desk: DeskDemo): Promise<void> => {
  const { ria, id, wished, sister } = await settle(desk);
  const where = `/admin/person/${id}/erase`;
  await ria.get(`/admin/person/${id}`);
  expect((await ria.post(where, { which: [id, wished] })).status).toBe(422);
  expect((await ria.post(where, { sure: 'yes' })).status).toBe(422);
  expect(await desk.store.read.appointment(id)).toBeDefined();
  const done = await ria.post(where, { which: [id, wished, sister], sure: 'yes' });
  expect(done.path).toBe('/admin/day?done=erased');
  expect((await ria.get(`/admin/appointment/${id}`)).status).toBe(404);
  expect((await ria.get(`/admin/person/${id}`)).status).toBe(404);
  expect(await desk.store.read.outbox()).toMatchObject({ waiting: 0 });
  const lines = await desk.store.read.trail(50);
  expect(lines.map(({ act, about }) => [act, about])).toEqual([
    ['erased', undefined],
    ['signed-in', undefined],
  ]);
  expect(JSON.stringify([lines, await desk.store.read.found('wilhelmina', 9), await desk.store.read.allWishes()])).toBe(
    JSON.stringify([lines, [], []]),
  );
  expect((await kineOn(desk.demo, '2026-11-24')).map(({ start }) => start.slice(11, 16))).toContain('10:00');
};

it('erases a person from the tables and from the file, its log and its free pages', () =>
  withDesk(
    async (desk) => {
      const bytes = (): string =>
        readdirSync(desk.demo.folder)
          .filter((name) => name.startsWith('appointments.db'))
          .map((name) => readFileSync(path.join(desk.demo.folder, name), 'latin1'))
          .join('');
      const seen: string[] = [];
      const before = settleAndLook(desk, () => seen.push(...traces.filter((trace) => bytes().includes(trace))));
      await before;
      // The control: all of it was there.
      expect([...new Set(seen)].sort()).toEqual([...traces].sort());
      expect(traces.filter((trace) => bytes().includes(trace))).toEqual([]);
    },
    { transport: stuck },
  ));

async function settleAndLook(desk: DeskDemo, look: () => void): Promise<void> {
  const { as } = desk;
  await erase({
    ...desk,
    async as(name) {
      look();
      return as(name);
    },
  });
}

it.skipIf(noPostgres)('erases a person on PostgreSQL too', async () => {
  const postgres = await openPostgres();
  try {
    await withDesk(erase, { transport: stuck, database: postgres.fresh() });
  } finally {
    await postgres.remove();
  }
});

it('leaves whoever was not ticked as they are', () =>
  withDesk(
    async (desk) => {
      const { ria, id, wished, sister } = await settle(desk);
      await ria.get(`/admin/person/${id}`);
      await ria.post(`/admin/person/${id}/erase`, { which: [id, wished], sure: 'yes' });
      const kept = await desk.store.read.appointment(sister);
      expect([kept?.person.name, kept?.sessions[0]?.status]).toEqual(['Anna', 'booked']);
      expect(await desk.store.read.mailsAbout([sister], gone.mail)).not.toEqual([]);
    },
    { transport: stuck },
  ));

it('removes by itself what was kept long enough, and notes that it did', () => {
  let now = sunday;
  return withDesk(
    async (desk) => {
      const { id } = await settle(desk);
      now += 40 * 24 * 3_600_000;
      const again = await desk.demo.again({ keepDays: 30 });
      try {
        await vi.waitFor(async () => expect(await desk.store.read.appointment(id)).toBeUndefined(), {
          timeout: 10_000,
        });
        const [line] = await desk.store.read.trail(1);
        expect(line).toMatchObject({ staff: 'kinekit-booking', act: 'expired', about: undefined });
      } finally {
        await again.close();
      }
    },
    { transport: stuck, now: () => now },
  );
});
