// The outbox of every store, and what is forgotten. The same tests on SQLite and on PostgreSQL.
import { expect, it, vi } from 'vitest';
import type { Queries } from '../../../booking/server/src/store/database.js';
import { outboxOf } from '../../../booking/server/src/store/outbox.js';
import { openPostgres } from '../../../booking/server/src/store/postgres.js';
import { openSqlite } from '../../../booking/server/src/store/sqlite.js';
import type { Store } from '../../../booking/server/src/store/store.js';
import { add, at, busy, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

/** Nothing is so old. */
const never = {
  ...{ keys: 0, challenges: 0, holds: 0, asked: 0, wishes: 0 },
  ...{ failedMails: 0, sentMails: 0, staffSessions: 0, audit: 0 },
};

const letter = { from: 'a@b.example', subject: 's', text: 't' };
const addMail = (store: Store, id: string, session?: string): Promise<void> =>
  store.write((writes) =>
    writes.addMails([{ id, kind: 'reminder', to: 'x@y.example', letter, due: noon, ...(session ? { session } : {}) }]),
  );
const claim = (store: Store, now: number, staleBefore: number) =>
  store.write((writes) => writes.claimMails(now, staleBefore, 9));

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
        await writes.mailLater(later!, noon + 50, false);
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
    'does not put back a mail that a second sender took over and sent, and goes on with the others',
    use(async ({ open }) => {
      const store = await open();
      await addMail(store, 'slow');
      const [first] = await claim(store, noon, 0);
      const [second] = await claim(store, noon + hour, noon);
      expect([second!.seq, second!.doubtful]).toEqual([first!.seq, true]);
      await store.write((writes) => writes.mailSent(second!.seq, noon + hour));
      await store.write((writes) => writes.mailLater(first!, noon + hour, true));
      await store.write((writes) => writes.mailFailed(first!));
      expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 1, doubtful: 1, failed: 0 });
      await addMail(store, 'next');
      expect((await claim(store, noon + 2 * hour, noon)).map(({ id }) => id)).toEqual(['next']);
    }),
  );

  it(
    'leaves a mail to whoever claimed it last, and believes anybody who says that it went out',
    use(async ({ open }) => {
      const store = await open();
      await addMail(store, 'slow');
      const [first] = await claim(store, noon, 0);
      const [second] = await claim(store, noon + hour, noon);
      await store.write(async (writes) => {
        await writes.mailFailed(first!);
        await writes.mailLater(first!, noon, false);
        await writes.mailUntried(first!);
      });
      expect(await claim(store, noon + hour, noon)).toEqual([]);
      expect((await store.read.outbox()).failed).toBe(0);
      await store.write((writes) => writes.mailLater(second!, noon, true));
      expect(await store.read.outbox()).toMatchObject({ waiting: 1, sent: 0 });
      await store.write((writes) => writes.mailSent(first!.seq, noon + hour));
      expect(await store.read.outbox()).toMatchObject({ waiting: 0, sent: 1 });
    }),
  );

  it(
    'gives back a mail that was not tried as if it had never been claimed',
    use(async ({ open }) => {
      const store = await open();
      await addMail(store, 'm');
      const [mail] = await claim(store, noon, 0);
      await store.write((writes) => writes.mailUntried(mail!));
      expect(await claim(store, noon, 0)).toEqual([mail]);
      expect((await store.read.outbox()).doubtful).toBe(0);
    }),
  );

  it(
    'does not send a reminder again whose session was moved or cancelled while it was being sent',
    use(async ({ open }) => {
      const store = await open();
      await addMail(store, 'm', 's-1');
      const [mail] = await claim(store, noon, 0);
      await store.write((writes) => writes.dropReminders('s-1'));
      await store.write((writes) => writes.mailLater(mail!, noon, false));
      expect(await claim(store, noon + hour, noon + hour)).toEqual([]);
      await store.write((writes) => writes.mailSent(mail!.seq, noon));
      expect(await store.read.outbox()).toEqual({ waiting: 0, sent: 0, doubtful: 0, failed: 0 });
    }),
  );

  it(
    'does not claim a reminder that is dropped, nor a mail that is said to have gone out, while it looks for what is due',
    use(async ({ place, open }) => {
      const store = await open();
      await addMail(store, 'slow');
      const [slow] = await claim(store, noon, 0);
      await store.write((writes) => writes.freeClaims(noon));
      await addMail(store, 'm', 's-1');
      const meanwhile = (): Promise<void> =>
        store.write(async (writes) => {
          await writes.dropReminders('s-1');
          await writes.mailSent(slow!.seq, noon);
        });
      const database = await (place.startsWith('postgres') ? openPostgres : openSqlite)(place, {});
      // On SQLite one writes at a time: nothing comes in between.
      if (database.kind === 'sqlite') await meanwhile();
      const claimed = await database.transaction((queries) => {
        const all: Queries['all'] = async (sql, values) => {
          const rows = await queries.all(sql, values);
          if (rows.length && sql.startsWith('SELECT')) await meanwhile();
          return rows;
        };
        return outboxOf({ ...queries, all }).claimMails(noon, 0, 9);
      });
      await database.close();
      expect(claimed).toEqual([]);
      expect(await store.read.outbox()).toMatchObject({ waiting: 0, sent: 1 });
    }),
  );

  it(
    'passes over a mail without words, that a server of an earlier version put back, and sends the others',
    use(async ({ place, open }) => {
      const store = await open();
      for (const id of ['empty', 'next']) await addMail(store, id);
      const database = await (place.startsWith('postgres') ? openPostgres : openSqlite)(place, {});
      await database.transaction(({ all }) =>
        all("UPDATE outbox SET letter = NULL, recipient = '' WHERE id = 'empty'"),
      );
      await database.close();
      expect((await claim(store, noon, 0)).map(({ id }) => id)).toEqual(['next']);
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

  it(
    'forgets mails that went out, and no others',
    use(async ({ open }) => {
      const store = await open();
      for (const id of ['early', 'late', 'waiting']) await addMail(store, id);
      const [early, late, waiting] = await claim(store, noon, 0);
      await store.write(async (writes) => {
        await writes.mailSent(early!.seq, noon);
        await writes.mailSent(late!.seq, noon + hour);
        await writes.mailLater(waiting!, noon, false);
      });
      await store.write((writes) => writes.purge({ ...never, sentMails: noon }));
      expect(await store.read.outbox()).toMatchObject({ waiting: 1, sent: 2 });
      await store.write((writes) => writes.purge({ ...never, sentMails: noon + hour }));
      expect(await store.read.outbox()).toMatchObject({ waiting: 1, sent: 1 });
    }),
  );

  it(
    'counts from the last session as it is now: one moved to an earlier day, and one that was cancelled, is not waited for',
    use(async ({ open }) => {
      const store = await open();
      const day = 24 * hour;
      const isThere = async (id: string, before: number): Promise<boolean> => {
        await store.write((writes) => writes.purge({ ...never, appointments: before }));
        return (await store.read.appointment(id)) !== undefined;
      };
      await add(store, 'moved', [time('m-1', noon + 9 * day, 30)]);
      await add(store, 'part', [time('p-1', noon + hour, 30), time('p-2', noon + 8 * day, 30)]);
      await add(store, 'whole', [time('w-1', noon + 7 * day, 30)]);
      await store.write(async (writes) => {
        const [moved] = (await writes.appointment('moved'))!.sessions;
        const slot = { ...moved!.slot, start: at(noon), end: at(noon + hour / 2) };
        await writes.changeSessions([{ ...moved!, slot, sequence: 1 }], [time('m-1', noon, 30)]);
        for (const id of ['part', 'whole']) {
          const last = (await writes.appointment(id))!.sessions.at(-1)!;
          await writes.changeSessions([{ ...last, status: 'cancelled', sequence: 1 }], []);
        }
      });
      expect([await isThere('moved', noon + hour / 2), await isThere('moved', noon + hour)]).toEqual([true, false]);
      expect([await isThere('part', noon + hour), await isThere('part', noon + day)]).toEqual([true, false]);
      // Where no session stands, the last that did counts.
      expect([await isThere('whole', noon + 7 * day), await isThere('whole', noon + 8 * day)]).toEqual([true, false]);
    }),
  );
});
