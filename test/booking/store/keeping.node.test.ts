// What was kept longer than was promised, by earlier versions, goes when this one starts; and is not kept any more.
import { expect, it, vi } from 'vitest';
import { migrationsOf } from '../../../booking/server/src/store/migrations.js';
import { openPostgres } from '../../../booking/server/src/store/postgres.js';
import { openSqlite } from '../../../booking/server/src/store/sqlite.js';
import type { Database, Row } from '../../../booking/server/src/store/database.js';
import { add, appointment, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

const openAt = (place: string): Promise<Database> =>
  (place.startsWith('postgres') ? openPostgres : openSqlite)(place, {});

/** Asks the tables themselves. */
async function asked(place: string, sql: string): Promise<Row[]> {
  const database = await openAt(place);
  try {
    return await database.all(sql);
  } finally {
    await database.close();
  }
}

onBoth('what is kept', (use) => {
  it(
    'does not say who kept hours aside, nor which, once they are booked',
    use(async ({ place, open }) => {
      const store = await open();
      const times = [time('a-1', noon, 30)];
      const slots = appointment('a', times).sessions.map(({ slot }) => slot);
      await store.write((writes) =>
        writes.addHold({ id: 'h', slots, expires: noon + hour, extensionsLeft: 2 }, 'whoever', [
          time('h-1', noon + hour, 30),
        ]),
      );
      const held = async (): Promise<string> => JSON.stringify(await asked(place, 'SELECT who, slots FROM hold'));
      expect(await held()).toMatch(/whoever.*slot a-1/);
      await add(store, 'a', times);
      await store.write((writes) => writes.noteBecame('h', 'a'));
      expect(await held()).toBe('[{"who":"","slots":"[]"}]');
      expect(await store.read.became('h')).toBe('a');
    }),
  );

  it(
    'loses, of earlier versions, who kept hours aside, later ends, and mails without words that stopped all others',
    use(async ({ place, open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)]);
      await add(store, 'b', [time('b-1', noon + hour, 30)]);
      const letter = { from: 'p@x.example', subject: 's', text: 't' };
      await store.write((writes) =>
        writes.addMails(
          ['old', 'next'].map((id) => ({ id, kind: 'booked' as const, to: 'z@x.example', letter, due: noon })),
        ),
      );
      const database = await openAt(place);
      await database.transaction(async ({ all }) => {
        await all('DROP INDEX outbox_sent');
        await all('DELETE FROM migration WHERE version > 3');
        await all(
          `INSERT INTO hold (id, who, slots, expires, extensions_left, became) VALUES ('h', 'whoever', '[1]', 0, 2, 'a')`,
        );
        await all("UPDATE session SET sequence = 1 WHERE id = 'a-1'");
        await all('UPDATE appointment SET last_end = ?1', [noon + 9 * hour]);
        await all("UPDATE outbox SET letter = NULL, recipient = '', sent = ?1, tries = 1 WHERE id = 'old'", [noon]);
      });
      await database.close();
      const later = await open();
      expect(await asked(place, 'SELECT who, slots, became FROM hold')).toEqual([
        { who: '', slots: '[]', became: 'a' },
      ]);
      expect(await asked(place, 'SELECT id, last_end FROM appointment ORDER BY id')).toEqual([
        { id: 'a', last_end: noon + hour / 2 },
        // Nobody moved it.
        { id: 'b', last_end: noon + 9 * hour },
      ]);
      expect((await later.write((writes) => writes.claimMails(noon, 0, 9))).map(({ id }) => id)).toEqual(['next']);
      expect(await later.read.outbox()).toMatchObject({ waiting: 1, sent: 1 });
      expect(await asked(place, 'SELECT MAX(version) AS version FROM migration')).toEqual([
        { version: migrationsOf(later.kind, true).length },
      ]);
    }),
  );
});
