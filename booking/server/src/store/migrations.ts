// The tables, step by step. A step that was released is never changed: the next one follows it. Times are ms, lists and
// letters JSON. Touches nothing but the database it is given.
import { fillSought, second } from './admin/tables.js';
import { third } from './busy/calendars.js';
import type { Queries } from './database.js';
import { fourth } from './keeping.js';

/** SQL, or what SQL alone cannot do. */
export type Act = string | ((queries: Queries) => Promise<void>);

/** What differs between the two. */
interface Dialect {
  /** A number that counts up by itself. */
  readonly serial: string;
  readonly kind: 'sqlite' | 'postgres';
  /** Refuses time of one care giver that overlaps other time of the same: the rule that decides every race. */
  readonly guard: readonly string[];
}

/** No time is longer: it bounds how far back an overlap is looked for. */
const longest = 24 * 3_600_000;

const overlap = `SELECT 1 FROM taken WHERE care_giver = NEW.care_giver AND id <> NEW.id
  AND from_ms < NEW.until_ms AND from_ms > NEW.from_ms - ${longest} AND until_ms > NEW.from_ms`;

const dialects = {
  sqlite: {
    kind: 'sqlite',
    serial: 'INTEGER PRIMARY KEY AUTOINCREMENT',
    guard: ['INSERT', 'UPDATE'].map(
      (act) => `CREATE TRIGGER taken_once_${act.toLowerCase()} BEFORE ${act} ON taken WHEN EXISTS (${overlap})
        BEGIN SELECT RAISE(ABORT, 'taken'); END`,
    ),
  },
  postgres: {
    kind: 'postgres',
    serial: 'BIGSERIAL PRIMARY KEY',
    guard: [
      'CREATE EXTENSION IF NOT EXISTS btree_gist',
      `ALTER TABLE taken ADD CONSTRAINT taken_once
        EXCLUDE USING gist (care_giver WITH =, int8range(from_ms, until_ms) WITH &&)`,
    ],
  },
} as const satisfies Record<string, Dialect>;

const person = 'name TEXT NOT NULL, mail TEXT NOT NULL, phone TEXT NOT NULL, language TEXT NOT NULL';

const first = ({ serial, guard }: Dialect, guarded: boolean): readonly string[] => [
  `CREATE TABLE appointment (id TEXT PRIMARY KEY, ${person}, told TEXT NOT NULL, made BIGINT NOT NULL,
    confirm_by BIGINT, last_end BIGINT NOT NULL)`,
  'CREATE INDEX appointment_mail ON appointment (mail)',
  'CREATE INDEX appointment_end ON appointment (last_end)',
  'CREATE INDEX appointment_confirm ON appointment (confirm_by) WHERE confirm_by IS NOT NULL',
  `CREATE TABLE session (id TEXT PRIMARY KEY, appointment TEXT NOT NULL REFERENCES appointment (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, slot TEXT NOT NULL, service TEXT NOT NULL, care_giver TEXT NOT NULL, starts TEXT NOT NULL,
    ends TEXT NOT NULL, from_ms BIGINT NOT NULL, status TEXT NOT NULL CHECK (status IN ('booked', 'cancelled')),
    sequence INTEGER NOT NULL, uid TEXT NOT NULL)`,
  'CREATE INDEX session_appointment ON session (appointment)',
  `CREATE TABLE hold (id TEXT PRIMARY KEY, who TEXT NOT NULL, slots TEXT NOT NULL, expires BIGINT NOT NULL,
    extensions_left INTEGER NOT NULL, became TEXT REFERENCES appointment (id) ON DELETE CASCADE)`,
  'CREATE INDEX hold_who ON hold (who, expires)',
  'CREATE INDEX hold_expires ON hold (expires)',
  `CREATE TABLE taken (id TEXT PRIMARY KEY, care_giver TEXT NOT NULL, from_ms BIGINT NOT NULL, to_ms BIGINT NOT NULL,
    until_ms BIGINT NOT NULL, hold TEXT REFERENCES hold (id) ON DELETE CASCADE,
    session TEXT REFERENCES session (id) ON DELETE CASCADE, expires BIGINT,
    CHECK (from_ms < to_ms AND to_ms <= until_ms AND until_ms - from_ms <= ${longest}),
    CHECK ((hold IS NULL) <> (session IS NULL)))`,
  'CREATE INDEX taken_time ON taken (care_giver, from_ms)',
  'CREATE INDEX taken_from ON taken (from_ms)',
  'CREATE INDEX taken_hold ON taken (hold) WHERE hold IS NOT NULL',
  'CREATE INDEX taken_session ON taken (session) WHERE session IS NOT NULL',
  'CREATE INDEX taken_expires ON taken (expires) WHERE expires IS NOT NULL',
  ...(guarded ? guard : []),
  `CREATE TABLE key_use (hash TEXT PRIMARY KEY, print TEXT NOT NULL, status INTEGER NOT NULL, body TEXT,
    at BIGINT NOT NULL)`,
  'CREATE INDEX key_use_at ON key_use (at)',
  'CREATE TABLE challenge (hash TEXT PRIMARY KEY, at BIGINT NOT NULL)',
  'CREATE INDEX challenge_at ON challenge (at)',
  `CREATE TABLE asked (seq ${serial}, who TEXT NOT NULL, sessions INTEGER NOT NULL, at BIGINT NOT NULL)`,
  'CREATE INDEX asked_who ON asked (who, at)',
  `CREATE TABLE waiting (id TEXT PRIMARY KEY, service TEXT NOT NULL, care_giver TEXT NOT NULL, weekdays TEXT NOT NULL,
    parts TEXT NOT NULL, ${person}, at BIGINT NOT NULL, told BIGINT)`,
  'CREATE INDEX waiting_service ON waiting (service, at)',
  `CREATE TABLE outbox (seq ${serial}, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, session TEXT, recipient TEXT NOT NULL,
    letter TEXT, due BIGINT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, claimed BIGINT,
    doubtful INTEGER NOT NULL DEFAULT 0, sent BIGINT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed')))`,
  "CREATE INDEX outbox_due ON outbox (due) WHERE state = 'waiting'",
  "CREATE INDEX outbox_sending ON outbox (claimed) WHERE state = 'sending'",
  'CREATE INDEX outbox_session ON outbox (session) WHERE session IS NOT NULL',
];

/** Every step so far: version n is the nth. */
export function migrationsOf(kind: keyof typeof dialects, guarded: boolean): readonly (readonly Act[])[] {
  const dialect = dialects[kind];
  return [first(dialect, guarded), [...second(dialect, guarded), fillSought], third, fourth];
}
