// The tables of the admin page: the second step. Like every step that was released it is never changed. Touches nothing but
// the database it is given.
import type { Queries } from '../database.js';
import { personOf, text } from '../rows.js';
import { soughtOf } from './sought.js';

/** No time is longer, ms; as the first step has it. */
const longest = 24 * 3_600_000;

/** Time is of a hold, of a session or blocked. SQLite cannot change a rule of a table: the table is made anew. */
const takenAnew = (guard: readonly string[]): readonly string[] => [
  `CREATE TABLE taken_next (id TEXT PRIMARY KEY, care_giver TEXT NOT NULL, from_ms BIGINT NOT NULL, to_ms BIGINT NOT NULL,
    until_ms BIGINT NOT NULL, hold TEXT REFERENCES hold (id) ON DELETE CASCADE,
    session TEXT REFERENCES session (id) ON DELETE CASCADE, expires BIGINT,
    block TEXT REFERENCES block (id) ON DELETE CASCADE,
    CHECK (from_ms < to_ms AND to_ms <= until_ms AND until_ms - from_ms <= ${longest}),
    CHECK ((hold IS NOT NULL) + (session IS NOT NULL) + (block IS NOT NULL) = 1))`,
  `INSERT INTO taken_next (id, care_giver, from_ms, to_ms, until_ms, hold, session, expires)
    SELECT id, care_giver, from_ms, to_ms, until_ms, hold, session, expires FROM taken`,
  'DROP TABLE taken',
  'ALTER TABLE taken_next RENAME TO taken',
  'CREATE INDEX taken_time ON taken (care_giver, from_ms)',
  'CREATE INDEX taken_from ON taken (from_ms)',
  'CREATE INDEX taken_hold ON taken (hold) WHERE hold IS NOT NULL',
  'CREATE INDEX taken_session ON taken (session) WHERE session IS NOT NULL',
  'CREATE INDEX taken_expires ON taken (expires) WHERE expires IS NOT NULL',
  ...guard,
];

const takenWider: readonly string[] = [
  'ALTER TABLE taken ADD COLUMN block TEXT REFERENCES block (id) ON DELETE CASCADE',
  'ALTER TABLE taken DROP CONSTRAINT taken_check1',
  'ALTER TABLE taken ADD CHECK (num_nonnulls(hold, session, block) = 1)',
];

/** What differs between the two. */
interface Dialect {
  readonly kind: 'sqlite' | 'postgres';
  readonly serial: string;
  readonly guard: readonly string[];
}

/** The step, but for what SQL alone cannot do. */
export const second = ({ kind, serial, guard }: Dialect, guarded: boolean): readonly string[] => [
  `CREATE TABLE staff (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, password TEXT NOT NULL, care_giver TEXT,
    language TEXT NOT NULL, made BIGINT NOT NULL, failures INTEGER NOT NULL DEFAULT 0,
    locked_until BIGINT NOT NULL DEFAULT 0)`,
  `CREATE TABLE staff_session (hash TEXT PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    made BIGINT NOT NULL, seen BIGINT NOT NULL)`,
  'CREATE INDEX staff_session_staff ON staff_session (staff)',
  `CREATE TABLE audit (seq ${serial}, at BIGINT NOT NULL, staff TEXT NOT NULL, act TEXT NOT NULL, about TEXT)`,
  'CREATE INDEX audit_at ON audit (at)',
  'CREATE INDEX audit_about ON audit (about) WHERE about IS NOT NULL',
  'CREATE TABLE feed (care_giver TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, names INTEGER NOT NULL, made BIGINT NOT NULL)',
  `CREATE TABLE block (id TEXT PRIMARY KEY, care_giver TEXT NOT NULL, from_ms BIGINT NOT NULL, to_ms BIGINT NOT NULL,
    note TEXT NOT NULL)`,
  'CREATE INDEX block_to ON block (to_ms)',
  ...(kind === 'sqlite' ? takenAnew(guarded ? guard : []) : takenWider),
  'CREATE INDEX taken_block ON taken (block) WHERE block IS NOT NULL',
  'CREATE INDEX session_from ON session (from_ms)',
  "ALTER TABLE appointment ADD COLUMN sought TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE waiting ADD COLUMN sought TEXT NOT NULL DEFAULT ''",
  'ALTER TABLE outbox ADD COLUMN about TEXT',
  'CREATE INDEX outbox_about ON outbox (about) WHERE about IS NOT NULL',
];

/** By what people are found, for who was there before. */
export async function fillSought({ all }: Queries): Promise<void> {
  for (const table of ['appointment', 'waiting']) {
    for (const row of await all(`SELECT id, name, mail, phone, language FROM ${table}`)) {
      await all(`UPDATE ${table} SET sought = ?2 WHERE id = ?1`, [text(row, 'id'), soughtOf(personOf(row).person)]);
    }
  }
}
