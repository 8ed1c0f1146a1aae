// The busy time of care givers' own calendars: the third step of the tables, and what is asked of them and done to them. It is
// not in `taken`: there, what overlaps is refused, and somebody's calendar may say anything. Touches the database it is given.
import type { Act } from '../migrations.js';
import type { Queries, Transaction } from '../database.js';
import { text } from '../rows.js';
import type { Reads, Writes } from '../store.js';

/** The step. A mail address is found whatever its capitals. */
export const third: readonly Act[] = [
  `CREATE TABLE calendar (care_giver TEXT PRIMARY KEY, source TEXT NOT NULL, read_ms BIGINT, tried_ms BIGINT NOT NULL,
    fault TEXT, etag TEXT)`,
  `CREATE TABLE calendar_time (care_giver TEXT NOT NULL REFERENCES calendar (care_giver) ON DELETE CASCADE,
    from_ms BIGINT NOT NULL, to_ms BIGINT NOT NULL, CHECK (from_ms < to_ms))`,
  'CREATE INDEX calendar_time_from ON calendar_time (from_ms)',
  'CREATE INDEX calendar_time_giver ON calendar_time (care_giver)',
  'CREATE INDEX appointment_mail_lower ON appointment (LOWER(mail))',
];

/** Rows in one go. */
const batch = 200;

/** Reads. */
export const calendarReadsOf = ({ all }: Queries): Pick<Reads, 'calendars'> => ({
  async calendars() {
    const rows = await all('SELECT * FROM calendar ORDER BY care_giver');
    return rows.map((row) => ({
      careGiver: text(row, 'care_giver'),
      source: text(row, 'source'),
      read: row['read_ms'] === null ? undefined : Number(row['read_ms']),
      tried: Number(row['tried_ms']),
      fault: row['fault'] === null ? undefined : text(row, 'fault'),
      etag: row['etag'] === null ? undefined : text(row, 'etag'),
    }));
  },
});

type CalendarWrites = Pick<Writes, 'calendarRead' | 'calendarSame' | 'calendarFailed' | 'keepCalendars'>;

/** Writes. */
export const calendarWritesOf = ({ all, lock }: Transaction): CalendarWrites => ({
  async calendarRead({ careGiver, source, read, tried, etag }, busy) {
    await lock(`calendar ${careGiver}`);
    await all(
      `INSERT INTO calendar (care_giver, source, read_ms, tried_ms, fault, etag) VALUES (?1, ?2, ?3, ?4, NULL, ?5)
        ON CONFLICT (care_giver) DO UPDATE SET source = ?2, read_ms = ?3, tried_ms = ?4, fault = NULL, etag = ?5`,
      [careGiver, source, read ?? null, tried, etag ?? null],
    );
    await all('DELETE FROM calendar_time WHERE care_giver = ?1', [careGiver]);
    for (let from = 0; from < busy.length; from += batch) {
      const rows = busy.slice(from, from + batch);
      const places = rows.map((_, index) => `(?1, ?${2 * index + 2}, ?${2 * index + 3})`).join(', ');
      await all(`INSERT INTO calendar_time (care_giver, from_ms, to_ms) VALUES ${places}`, [careGiver, ...rows.flat()]);
    }
  },
  async calendarSame(careGiver, at) {
    await all('UPDATE calendar SET tried_ms = ?2, fault = NULL WHERE care_giver = ?1', [careGiver, at]);
  },
  async calendarFailed(careGiver, source, at, fault) {
    await all(
      `INSERT INTO calendar (care_giver, source, read_ms, tried_ms, fault) VALUES (?1, ?2, NULL, ?3, ?4)
        ON CONFLICT (care_giver) DO UPDATE SET tried_ms = ?3, fault = ?4`,
      [careGiver, source, at, fault],
    );
  },
  async keepCalendars(careGivers) {
    for (const row of await all('SELECT care_giver FROM calendar')) {
      const giver = text(row, 'care_giver');
      if (!careGivers.includes(giver)) await all('DELETE FROM calendar WHERE care_giver = ?1', [giver]);
    }
  },
});
