// Time kept free after a session: what is offered can be had, whatever the practice changed, and a block begins where a session
// ends. On SQLite and on PostgreSQL.
import { expect, it, vi } from 'vitest';
import { Taken } from '../../../booking/server/src/store/database.js';
import { deLinde } from '../../../demo/server/practice.js';
import { ask, bookRaw, freshKey, kineOn, monday, openDemo, sunday } from '../../support/booking/booking-server.js';
import { textOf, withDesk } from '../../support/booking/desk.js';
import { add, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 120_000 });

const minute = 60_000;

onBoth('the buffer after a session', (use) => {
  it(
    'shrinks to what the practice keeps now, for sessions and holds, and never grows',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30, 'noor', 15)]);
      const kept = { id: 'h', slots: [], expires: noon + 9 * hour, extensionsLeft: 2 };
      await store.write((writes) => writes.addHold(kept, 'who', [time('h-1', noon + 2 * hour, 30, 'noor', 15)]));
      const shorten = (minutes: number, now = noon): Promise<void> =>
        store.write((writes) => writes.shortenBuffers(minutes * minute, now));
      const after = (id: string, minutes: number): Promise<void> =>
        add(store, id, [time(`${id}-1`, noon + minutes * minute, 10)]);
      await shorten(30);
      await shorten(5, noon + 45 * minute);
      await expect(after('b', 44)).rejects.toBeInstanceOf(Taken);
      await shorten(5);
      for (const begin of [34, 154]) await expect(after('b', begin)).rejects.toBeInstanceOf(Taken);
      await after('b', 35);
      await after('c', 155);
    }),
  );

  it(
    'of sessions that were booked with a longer one takes no hour that is offered',
    use(async ({ place, open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30, 'noor', 15)]);
      const demo = await openDemo({ database: place, practice: { ...deLinde, bufferMinutes: 0 } });
      try {
        const slots = await kineOn(demo);
        expect(slots.map(({ start }) => start)).toContain('2026-11-23T13:30:00+01:00');
        const refused: string[] = [];
        for (const { id, start } of slots) {
          const held = await ask(demo, 'POST', '/holds', { body: { slots: [id] }, key: freshKey() });
          if (held.status !== 201) {
            refused.push(`${start} ${held.status}`);
            continue;
          }
          const { id: hold, token } = held.json as { id: string; token: string };
          expect((await ask(demo, 'DELETE', `/holds/${hold}`, { token })).status).toBe(204);
        }
        expect(refused).toEqual([]);
      } finally {
        await demo.remove();
      }
    }),
  );

  it(
    'is no reason to refuse a block that begins where the session ends, and stands again when that is gone',
    use(({ place }) =>
      withDesk(
        async ({ demo, as, store }) => {
          const at = (clock: string): number => Date.parse(`${monday}T${clock}:00+01:00`);
          const offered = async (): Promise<string[]> => (await kineOn(demo)).map(({ start }) => start.slice(11, 16));
          const slot = (await kineOn(demo)).find(({ start }) => start.slice(11, 16) === '10:00')!;
          expect((await bookRaw(demo, [slot])).status).toBe(201);
          const ria = await as('ria');
          await ria.get('/admin/block');
          const form = { giver: 'noor', from: monday, to: monday, 'to-clock': '11:30' };
          const over = await ria.post('/admin/block', { ...form, 'from-clock': '10:29' });
          expect([over.status, textOf(over).includes('Mila Peeters')]).toEqual([422, true]);
          const made = await ria.post('/admin/block', { ...form, 'from-clock': '10:30' });
          expect(made.path).toBe('/admin/block?done=blocked');
          const [block] = await store.read.blocks(sunday, sunday + 48 * hour);
          expect([block!.from, block!.to]).toEqual([at('10:30'), at('11:30')]);
          const busy = await store.read.busy(at('10:30'), at('11:30'), sunday);
          expect(busy).toEqual([{ careGiver: 'noor', from: at('10:30'), to: at('11:30') }]);
          expect((await bookRaw(demo, [slot])).status).toBe(409);
          expect(await offered()).not.toContain('10:00');
          await ria.get('/admin/block');
          expect((await ria.post(`/admin/block/${block!.id}/free`)).path).toBe('/admin/block?done=freed');
          const free = await offered();
          expect(['10:00', '10:30', '10:45'].map((one) => free.includes(one))).toEqual([false, false, true]);
        },
        { database: place, practice: { ...deLinde, bufferMinutes: 10 } },
      ),
    ),
  );
});
