// The outbox of every store, and what is forgotten. The same tests on SQLite and on PostgreSQL.
import { expect, it, vi } from 'vitest';
import { add, busy, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

/** Nothing is so old. */
const never = {
  ...{ keys: 0, challenges: 0, holds: 0, asked: 0, wishes: 0 },
  ...{ failedMails: 0, staffSessions: 0, audit: 0 },
};

onBoth('an outbox', (use) => {
  it(
    'hands a mail to one sender at a time; a claim that was left is doubtful, what was sent keeps no words',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      const letter = { from: 'a@b.example', subject: 's', text: 't' };
      await stores[0].write((writes) =>
        writes.addMails([
          ...[1, 2, 3, 4].map((n) => ({ id: `m${n}`, kind: 'booked' as const, to: 'x@y.example', letter, due: noon })),
          { id: 'late', kind: 'reminder' as const, to: 'x@y.example', letter, due: noon + hour, session: 's-1' },
        ]),
      );
      const claims = await Promise.all(
        stores.map((store) => store.write((writes) => writes.claimMails(noon, noon - 1, 2))),
      );
      expect(
        claims
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['m1', 'm2', 'm3', 'm4']);
      const [sent, later, ...left] = claims.flat();
      await stores[0].write(async (writes) => {
        await writes.mailSent(sent!.seq, noon);
        await writes.mailLater(later!.seq, noon + 50, false);
      });
      expect(await stores[0].write((writes) => writes.claimMails(noon + 10, noon - 1, 9))).toEqual([]);
      const again = await stores[0].write((writes) => writes.claimMails(noon + 10, noon + 5, 9));
      expect(again.map(({ id, doubtful, tries }) => [id, doubtful, tries])).toEqual(
        left.map(({ id }) => [id, true, 1]),
      );
      await stores[0].write((writes) => writes.dropReminders('s-1'));
      expect((await stores[0].write((writes) => writes.claimMails(noon + 2 * hour, 0, 9))).map(({ id }) => id)).toEqual(
        [later!.id],
      );
      expect(await stores[0].read.outbox()).toEqual({ waiting: 3, sent: 1, doubtful: 2, failed: 0 });
    }),
  );

  it(
    'forgets what is too old, and an appointment with everything that hangs on it',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)]);
      await store.write((writes) => writes.purge({ ...never, appointments: noon }));
      expect(await store.read.appointment('a')).toBeDefined();
      await store.write((writes) => writes.purge({ ...never, appointments: noon + hour }));
      expect([await store.read.appointment('a'), await busy(store)]).toEqual([undefined, []]);
    }),
  );
});
