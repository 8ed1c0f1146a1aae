// What every store promises. The same tests on SQLite and on PostgreSQL.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { TakenTime } from '../../../booking/server/src/store/kept.js';
import { Taken } from '../../../booking/server/src/store/database.js';
import { add, appointment, at, busy, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

onBoth('a store', (use) => {
  it(
    'keeps an appointment as it was given, over a restart',
    use(async ({ open }) => {
      const first = await open();
      const times = [time('a-1', noon, 30), time('a-2', noon + hour, 45, 'bram')];
      await add(first, 'a', times);
      const second = await open();
      expect(await second.read.appointment('a')).toEqual(appointment('a', times));
      expect(await busy(second)).toHaveLength(2);
      expect(await second.read.appointment('b')).toBeUndefined();
    }),
  );

  it(
    'lets nobody take time that overlaps, and keeps nothing of who tried',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 60)]);
      for (const [from, minutes] of [
        [noon, 60],
        [noon + 59 * 60_000, 30],
        [noon - 29 * 60_000, 30],
        [noon - hour, 480],
      ]) {
        const times = [time('b-1', noon + 10 * hour, 30), time('b-2', from!, minutes!)];
        await expect(add(store, 'b', times)).rejects.toBeInstanceOf(Taken);
      }
      expect(await store.read.appointment('b')).toBeUndefined();
      expect(await busy(store)).toHaveLength(1);
      await add(store, 'c', [
        time('c-1', noon + hour, 30),
        time('c-2', noon - hour, 60),
        time('c-3', noon, 60, 'bram'),
      ]);
    }),
  );

  it(
    'keeps the buffer after a session free too',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30, 'noor', 15)]);
      await expect(add(store, 'b', [time('b-1', noon + 44 * 60_000, 30, 'noor', 15)])).rejects.toBeInstanceOf(Taken);
      await expect(add(store, 'b', [time('b-1', noon - 44 * 60_000, 30, 'noor', 15)])).rejects.toBeInstanceOf(Taken);
      await add(store, 'b', [
        time('b-1', noon + 45 * 60_000, 30, 'noor', 15),
        time('b-2', noon - 45 * 60_000, 30, 'noor', 15),
      ]);
    }),
  );

  it(
    'control: without the rule in the database both have the hour',
    use(async ({ open }) => {
      const store = await open({ guarded: false });
      await add(store, 'a', [time('a-1', noon, 60)]);
      await add(store, 'b', [time('b-1', noon, 60)]);
      expect(await busy(store)).toHaveLength(2);
    }),
  );

  it(
    'takes what can be taken and nothing else, whatever lengths are tried at once from two openings',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      let number = 0;
      const attempt = fc.record({
        start: fc.integer({ min: 0, max: 40 }),
        length: fc.constantFrom(1, 2, 3, 4, 8),
        giver: fc.constantFrom('noor', 'bram'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(attempt, { minLength: 8, maxLength: 16 }), async (attempts) => {
          const base = noon + ++number * 48 * hour;
          const wished = attempts.map(({ start, length, giver }, index) =>
            time(`${number}-${index}`, base + start * 15 * 60_000, length * 15, giver),
          );
          const done = await Promise.allSettled(wished.map((one, index) => add(stores[index % 2]!, one.id, [one])));
          const won = wished.filter((_, index) => done[index]!.status === 'fulfilled');
          const overlaps = (a: TakenTime, b: TakenTime): boolean =>
            a !== b && a.careGiver === b.careGiver && a.from < b.to && b.from < a.to;
          expect(won.some((a) => won.some((b) => overlaps(a, b)))).toBe(false);
          for (const lost of wished.filter((one) => !won.includes(one))) {
            expect(won.some((one) => overlaps(one, lost))).toBe(true);
          }
          const faults = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
          expect(faults.every((fault) => fault instanceof Taken)).toBe(true);
          expect(await stores[0].read.busy(base, base + 48 * hour, base)).toHaveLength(won.length);
        }),
        { numRuns: 12 },
      );
    }),
  );

  it(
    'gives the time of a hold back when it ends, expires or becomes an appointment',
    use(async ({ open }) => {
      const store = await open();
      const hold = (id: string, from: number): Promise<void> =>
        store.write((writes) =>
          writes.addHold({ id, slots: [], expires: noon + 600, extensionsLeft: 2 }, 'somebody', [
            time(`${id}-1`, from, 30),
          ]),
        );
      await hold('h', noon);
      await expect(add(store, 'a', [time('a-1', noon, 30)])).rejects.toBeInstanceOf(Taken);
      expect([await store.read.heldBy('somebody', noon), await store.read.heldBy('other', noon)]).toEqual([1, 0]);
      expect([(await busy(store)).length, (await busy(store, noon + 600)).length]).toEqual([1, 0]);
      await store.write(async (writes) => {
        await writes.sweep(noon + 600);
        const times = [time('a-1', noon, 30)];
        await writes.addAppointment(appointment('a', times), times, noon);
        await writes.noteBecame('h', 'a');
      });
      expect([await store.read.became('h'), await store.read.hold('h')]).toEqual(['a', undefined]);
      await hold('i', noon + hour);
      await store.write((writes) => writes.dropHold('i'));
      await add(store, 'b', [time('b-1', noon + hour, 30)]);
    }),
  );

  it(
    'moves a session to free time and back, and takes no time it gave up',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)]);
      const move = (from: number): Promise<void> =>
        store.write(async (writes) => {
          const [session] = (await writes.appointment('a'))!.sessions;
          const slot = { ...session!.slot, start: at(from), end: at(from + 30 * 60_000) };
          await writes.changeSessions(
            [{ ...session!, slot, sequence: session!.sequence + 1 }],
            [time('a-1', from, 30)],
          );
        });
      await move(noon + 15 * 60_000);
      await expect(add(store, 'b', [time('b-1', noon, 30)])).rejects.toBeInstanceOf(Taken);
      await move(noon + hour);
      await add(store, 'b', [time('b-1', noon, 30)]);
      await expect(move(noon)).rejects.toBeInstanceOf(Taken);
      expect((await store.read.appointment('a'))!.sessions[0]).toMatchObject({
        sequence: 2,
        slot: { start: at(noon + hour) },
      });
    }),
  );

  it(
    'opens a key once: the second that asks waits, and reads what the first did',
    use(async ({ open }) => {
      const stores = [await open(), await open()];
      const seen = await Promise.all(
        stores.map((store) =>
          store.write(async (writes) => {
            if (!(await writes.openKey('k', 'print', noon))) return (await writes.key('k'))?.body;
            await writes.closeKey({ hash: 'k', status: 201, body: { id: 'x' } });
            return 'first';
          }),
        ),
      );
      expect(seen.filter((one) => one === 'first')).toHaveLength(1);
      expect(seen.filter((one) => one !== 'first')).toEqual([{ id: 'x' }]);
      const failed = stores[0]!.write(async (writes) => {
        await writes.openKey('other', 'print', noon);
        throw new Error('refused');
      });
      await expect(failed).rejects.toThrow('refused');
      expect(await stores[0]!.read.key('other')).toBeUndefined();
    }),
  );

  it(
    'counts what an address booked and what a mail address has ahead, and uses a challenge once',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30), time('a-2', noon + 5 * hour, 30)]);
      expect(await store.read.aheadOf('zoe@voorbeeld.example', noon + hour)).toBe(1);
      await store.write(async (writes) => {
        await writes.noteAsked('who', 3, noon);
        await writes.noteAsked('who', 2, noon - hour);
      });
      expect([await store.read.askedBy('who', noon - 2 * hour), await store.read.askedBy('who', noon - 1)]).toEqual([
        5, 3,
      ]);
      const use1 = await store.write((writes) => writes.useChallenge('c', noon));
      expect([use1, await store.write((writes) => writes.useChallenge('c', noon))]).toEqual([true, false]);
    }),
  );

  it(
    'lets an appointment stand when its mail was confirmed in time, and not after',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)], { confirmBy: noon + 1000 });
      await add(store, 'b', [time('b-1', noon + hour, 30)], { confirmBy: noon + 1000 });
      expect(await store.write((writes) => writes.confirm('a', noon + 999))).toBe(true);
      expect(await store.write((writes) => writes.confirm('b', noon + 1000))).toBe(false);
      expect(await store.read.busy(noon, noon + 5 * hour, noon + 5000)).toHaveLength(1);
    }),
  );
});
