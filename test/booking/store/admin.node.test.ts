// What every store keeps for the admin page. The same tests on SQLite and on PostgreSQL.
import { expect, it, vi } from 'vitest';
import { Taken } from '../../../booking/server/src/store/database.js';
import { migrate } from '../../../booking/server/src/store/migrate.js';
import { migrationsOf } from '../../../booking/server/src/store/migrations.js';
import { openPostgres } from '../../../booking/server/src/store/postgres.js';
import { openSqlite } from '../../../booking/server/src/store/sqlite.js';
import { soughtOf } from '../../../booking/server/src/store/admin/sought.js';
import { add, appointment, hour, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

const ria = { id: 'r', name: 'Ria', password: 'sealed', careGiver: undefined, language: 'nl' as const };
const wish = {
  id: 'w',
  service: 'kine',
  careGiver: '',
  weekdays: [1],
  parts: ['morning' as const],
  person: { name: 'Zoë D’Hoore', mail: 'ZOE@voorbeeld.example', phone: '+32 400 00 00 00' },
  language: 'fr' as const,
};

onBoth('the people of a practice', (use) => {
  it(
    'counts tries that come at once, locks, and lets in again when that is over',
    use(async ({ open }) => {
      const stores = [await open(), await open()] as const;
      await stores[0].write((writes) => writes.addStaff(ria, noon));
      const tries = await Promise.all(
        Array.from({ length: 9 }, (_, n) =>
          stores[n % 2]!.write((writes) => writes.tryStaff('Ria', noon, 3, noon + 50)),
        ),
      );
      expect(
        tries
          .filter((one) => one)
          .map((one) => one!.failures)
          .sort(),
      ).toEqual([1, 2, 3]);
      const at = (now: number) => stores[1].write((writes) => writes.tryStaff('Ria', now, 3, now + 50));
      expect([await at(noon + 49), (await at(noon + 50))?.failures]).toEqual([undefined, 4]);
      await stores[0].write((writes) => writes.clearFailures('r'));
      expect((await at(noon + 51))?.failures).toBe(1);
      expect(await at(noon).then(() => stores[0].write((writes) => writes.tryStaff('nobody', noon, 3, noon)))).toBe(
        undefined,
      );
    }),
  );

  it(
    'ends sessions with a new password and with who they are of',
    use(async ({ open }) => {
      const store = await open();
      await store.write(async (writes) => {
        await writes.addStaff(ria, noon);
        await writes.addStaffSession('h', 'r', noon);
      });
      expect(await store.read.staffSession('h')).toMatchObject({ member: { name: 'Ria' }, made: noon, seen: noon });
      await store.write((writes) => writes.seeStaffSession('h', noon + 9));
      expect((await store.read.staffSession('h'))?.seen).toBe(noon + 9);
      await store.write((writes) => writes.setPassword('r', 'other'));
      expect(await store.read.staffSession('h')).toBeUndefined();
      expect((await store.read.staffNamed('Ria'))?.password).toBe('other');
      await store.write(async (writes) => {
        await writes.addStaffSession('i', 'r', noon);
        await writes.dropStaff('r');
      });
      expect([await store.read.staffSession('i'), await store.read.allStaff()]).toEqual([undefined, []]);
      await expect(
        store.write(async (writes) => {
          await writes.addStaff(ria, noon);
          await writes.addStaff({ ...ria, id: 's' }, noon);
        }),
      ).rejects.toThrow();
      expect(await store.read.allStaff()).toEqual([]);
    }),
  );

  it(
    'blocks time as it does any other: no appointment in it, none under it, all of it free again',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)]);
      const block = (id: string, from: number, to: number): Promise<void> =>
        store.write((writes) =>
          writes.addBlock({ id, careGiver: 'noor', from, to, note: 'overleg' }, [
            { id: `${id}-1`, careGiver: 'noor', from, to, until: to },
          ]),
        );
      await expect(block('x', noon - hour, noon + 1)).rejects.toBeInstanceOf(Taken);
      await block('y', noon + hour, noon + 2 * hour);
      await expect(add(store, 'b', [time('b-1', noon + 1.5 * hour, 30)])).rejects.toBeInstanceOf(Taken);
      expect((await store.read.blocks(noon, noon + 9 * hour)).map(({ id, note }) => [id, note])).toEqual([
        ['y', 'overleg'],
      ]);
      expect(await store.read.blocks(noon, noon + 9 * hour, 'bram')).toEqual([]);
      expect(await store.read.busy(noon, noon + 9 * hour, noon)).toHaveLength(2);
      await store.write((writes) => writes.dropBlock('y'));
      expect([await store.read.block('y'), await store.read.block('x')]).toEqual([undefined, undefined]);
      await add(store, 'b', [time('b-1', noon + 1.5 * hour, 30)]);
    }),
  );

  it(
    'reads an agenda in order, of one care giver or of all, cancelled sessions too',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon + hour, 30), time('a-2', noon + 30 * hour, 30)]);
      await add(store, 'b', [time('b-1', noon, 90, 'bram')]);
      await store.write(async (writes) => {
        const [session] = (await writes.appointment('a'))!.sessions;
        await writes.changeSessions([{ ...session!, status: 'cancelled', sequence: 1 }], []);
      });
      const read = async (from: number, to: number, giver?: string): Promise<unknown[]> =>
        (await store.read.agenda(from, to, giver)).map((one) => [one.session.id, one.session.status, one.person.name]);
      expect(await read(noon + hour, noon + 2 * hour)).toEqual([
        ['b-1', 'booked', 'Zoë D’Hoore'],
        ['a-1', 'cancelled', 'Zoë D’Hoore'],
      ]);
      expect(await read(noon, noon + 48 * hour, 'noor')).toHaveLength(2);
      expect(await read(noon + 90 * 60_000, noon + 3 * hour, 'bram')).toEqual([]);
    }),
  );

  it(
    'finds people without their accents, by any way to write a number, and takes what is typed for itself',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)]);
      await add(store, 'b', [time('b-1', noon + hour, 30, 'bram')], {
        person: { name: '50% Çelik_Öz', mail: '', phone: '+32 499 12 34 56' },
      });
      const ids = async (typed: string, giver?: string): Promise<string[]> =>
        (await store.read.found(typed, 10, giver)).map(({ id }) => id);
      for (const typed of ['zoe d', 'HOORE', 'ZOË', 'voorbeeld.EX'])
        expect([typed, await ids(typed)]).toEqual([typed, ['a']]);
      for (const typed of ['celik', '0499/12', '0032 499', '499 12 34', '0% ç', 'k_ö']) {
        expect([typed, await ids(typed)]).toEqual([typed, ['b']]);
      }
      for (const typed of ['%', '_', '\\', "' OR 1=1 --", '']) {
        expect([typed, (await ids(typed)).length < 2]).toEqual([typed, true]);
      }
      expect([await ids('e', 'noor'), await ids('e', 'lies')]).toEqual([['a'], []]);
    }),
  );

  it(
    'finds what may be of one person, and erases what is chosen with its mails and its lines in the log',
    use(async ({ open }) => {
      const store = await open();
      const letter = { from: 'p@x.example', subject: 's', text: 'Zoë D’Hoore kniepijn' };
      const mail = (id: string, to: string, about?: string) => ({
        ...{ id, kind: 'booked' as const, to, letter, due: noon },
        ...(about ? { about } : {}),
      });
      await add(store, 'a', [time('a-1', noon, 30)]);
      await add(store, 'child', [time('c-1', noon + hour, 30)], {
        person: { name: 'Kind', mail: 'zoe@voorbeeld.example', phone: '0411 11 11 11' },
      });
      await add(store, 'other', [time('o-1', noon + 2 * hour, 30)], {
        person: { name: 'Iemand', mail: 'anders@voorbeeld.example', phone: '0422 22 22 22' },
      });
      await store.write(async (writes) => {
        await writes.addWish(wish, noon);
        await writes.addMails([
          mail('m1', 'zoe@voorbeeld.example', 'a'),
          mail('m2', 'praktijk@x.example', 'a'),
          mail('m3', 'zoe@voorbeeld.example', 'child'),
          mail('m4', 'praktijk@x.example', 'w'),
          mail('m5', 'zoe@voorbeeld.example'),
          mail('m6', 'anders@voorbeeld.example', 'other'),
        ]);
        await writes.noteAct({ at: noon, staff: 'Ria', act: 'opened', about: 'a' });
        await writes.noteAct({ at: noon, staff: 'Ria', act: 'opened', about: 'other' });
      });
      const { person } = appointment('a', []);
      const alike = await store.read.alike(person);
      expect([alike.appointments.map(({ id }) => id), alike.wishes.map(({ id }) => id)]).toEqual([
        ['a', 'child'],
        ['w'],
      ]);
      expect(await store.read.mailsAbout(['a', 'w'], person.mail)).toHaveLength(4);
      await store.write((writes) => writes.erase(['a', 'w'], person.mail));
      expect([await store.read.appointment('a'), await store.read.wish('w')]).toEqual([undefined, undefined]);
      expect((await store.read.appointment('child'))?.person.name).toBe('Kind');
      expect((await store.write((writes) => writes.claimMails(noon, 0, 9))).map(({ id }) => id)).toEqual(['m3', 'm6']);
      expect((await store.read.trail(9)).map(({ about }) => about)).toEqual(['other']);
      await add(store, 'next', [time('n-1', noon, 30)]);
      expect((await store.read.alike({ name: '', mail: '', phone: '' })).appointments).toEqual([]);
    }),
  );

  it(
    'forgets sessions, lines of the log and the words of mails nobody took, and says how many appointments went',
    use(async ({ open }) => {
      const store = await open();
      await add(store, 'a', [time('a-1', noon, 30)]);
      const letter = { from: 'p@x.example', subject: 's', text: 'Zoë' };
      await store.write(async (writes) => {
        await writes.addStaff(ria, noon);
        await writes.addStaffSession('h', 'r', noon);
        await writes.noteAct({ at: noon, staff: 'Ria', act: 'made', about: 'a' });
        await writes.addMails([{ id: 'm', kind: 'booked', to: 'z@x.example', letter, due: noon, about: 'b' }]);
        const [mail] = await writes.claimMails(noon, 0, 1);
        await writes.mailFailed(mail!);
      });
      const at = { keys: 0, challenges: 0, holds: 0, asked: 0, wishes: 0, sentMails: 0 };
      const before = { ...at, failedMails: noon, staffSessions: noon, audit: noon };
      expect(await store.write((writes) => writes.purge(before))).toBe(0);
      expect([(await store.read.trail(9)).length, (await store.read.mailsAbout(['b'], '')).length]).toEqual([1, 1]);
      const after = { ...at, failedMails: noon + 1, staffSessions: noon + 1, audit: noon + 1 };
      expect(await store.write((writes) => writes.purge({ ...after, appointments: noon + hour }))).toBe(1);
      expect([await store.read.trail(9), await store.read.mailsAbout(['b'], '')]).toEqual([[], []]);
      expect(await store.read.staffSession('h')).toBeUndefined();
      await store.tidy();
    }),
  );

  it(
    'takes over the tables of before the admin page, with everything in them',
    use(async ({ place, open }) => {
      const database = await (place.startsWith('postgres') ? openPostgres : openSqlite)(place, {});
      // As the first version left them.
      const tables = ['taken', 'session', 'appointment', 'hold', 'key_use', 'challenge', 'asked', 'waiting', 'outbox'];
      await database.transaction(async (queries) => {
        for (const name of [
          'taken',
          'hold',
          ...tables.slice(1),
          'block',
          'staff_session',
          'staff',
          'audit',
          'feed',
          'calendar_time',
          'calendar',
          'migration',
        ]) {
          await queries.all(`DROP TABLE IF EXISTS ${name} ${database.kind === 'postgres' ? 'CASCADE' : ''}`);
        }
        const [first = []] = migrationsOf(database.kind, true);
        for (const act of first) if (typeof act === 'string') await queries.all(act);
        await queries.all('CREATE TABLE migration (version INTEGER PRIMARY KEY, at BIGINT NOT NULL)');
        await queries.all('INSERT INTO migration (version, at) VALUES (1, 1)');
        const kept = appointment('a', [time('a-1', noon, 30)]);
        const { person } = kept;
        await queries.all(
          `INSERT INTO appointment (id, name, mail, phone, language, told, made, last_end)
            VALUES ('a', ?1, ?2, ?3, 'fr', ?4, 1, ?5)`,
          [person.name, person.mail, person.phone, JSON.stringify(kept.told), noon + hour],
        );
        await queries.all(
          `INSERT INTO session (id, appointment, place, slot, service, care_giver, starts, ends, from_ms, status, sequence, uid)
            VALUES ('a-1', 'a', 0, 's', 'kine', 'noor', '2026-11-23T12:00:00+00:00', '2026-11-23T12:30:00+00:00', ?1, 'booked', 0, 'u')`,
          [noon],
        );
        await queries.all(
          `INSERT INTO taken (id, care_giver, from_ms, to_ms, until_ms, session) VALUES ('a-1', 'noor', ?1, ?2, ?2, 'a-1')`,
          [noon, noon + hour / 2],
        );
        await migrate(queries, database.kind, true, noon);
      });
      await database.close();
      const store = await open();
      expect((await store.read.found('zoe', 9)).map(({ id }) => id)).toEqual(['a']);
      await expect(add(store, 'b', [time('b-1', noon, 30)])).rejects.toBeInstanceOf(Taken);
      const shut = { id: 'x', careGiver: 'noor', from: noon + hour, to: noon + 2 * hour, note: '' };
      await store.write((writes) => writes.addBlock(shut, [{ ...shut, id: 'x-1', until: shut.to }]));
      await expect(add(store, 'b', [time('b-1', noon + hour, 30)])).rejects.toBeInstanceOf(Taken);
      await expect(
        store.write((writes) => writes.addBlock({ ...shut, id: 'z' }, [{ ...time('z-1', noon, 30) }])),
      ).rejects.toBeInstanceOf(Taken);
    }),
  );
});

it('control: what people are found by keeps its three parts apart', () => {
  expect(soughtOf({ name: ' Zoë  D’Hoore', mail: 'A@B.example', phone: '+32 (0)400' })).toBe(
    'zoe d’hoore\na@b.example\n320400',
  );
});
