// Rows of the tables of the admin page as the things they stand for. Pure.
import { readInstant } from '../../../../../src/platform/time/zone.js';
import type { Row } from '../database.js';
import { knownLanguage } from '../languages.js';
import { json, personOf, sessionOf, text, wishOf } from '../rows.js';
import type { Told } from '../kept.js';
import type { Act, AgendaEntry, AuditLine, Feed, KeptBlock, NotedWish, StaffMember, StaffSession } from './kept.js';

const orNone = (row: Row, name: string) => (row[name] === null ? undefined : text(row, name));

/** Somebody who may sign in. */
export const memberOf = (row: Row): StaffMember => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  password: text(row, 'password'),
  careGiver: orNone(row, 'care_giver'),
  language: knownLanguage(text(row, 'language')),
  failures: Number(row['failures']),
  lockedUntil: Number(row['locked_until']),
});

/** Somebody signed in. */
export const staffSessionOf = (row: Row): StaffSession => ({
  member: memberOf(row),
  made: Number(row['session_made']),
  seen: Number(row['session_seen']),
});

/** A session with its appointment. */
export function entryOf(row: Row): AgendaEntry {
  const session = sessionOf(row);
  return {
    session,
    from: readInstant(session.slot.start) ?? 0,
    to: readInstant(session.slot.end) ?? 0,
    appointment: text(row, 'appointment'),
    ...personOf(row),
    told: json<Told>(row, 'told'),
    ...(row['confirm_by'] === null ? {} : { confirmBy: Number(row['confirm_by']) }),
  };
}

/** Time that is blocked. */
export const blockOf = (row: Row): KeptBlock => ({
  id: text(row, 'id'),
  careGiver: text(row, 'care_giver'),
  from: Number(row['from_ms']),
  to: Number(row['to_ms']),
  note: text(row, 'note'),
});

/** A wish and when it was made. */
export const notedOf = (row: Row): NotedWish => ({
  wish: wishOf(row),
  at: Number(row['at']),
  told: row['told'] === null ? undefined : Number(row['told']),
});

/** A line of the audit log. */
export const lineOf = (row: Row): AuditLine => ({
  seq: Number(row['seq']),
  at: Number(row['at']),
  staff: text(row, 'staff'),
  act: text(row, 'act') as Act,
  about: orNone(row, 'about'),
});

/** A calendar address. */
export const feedOf = (row: Row): Feed => ({
  careGiver: text(row, 'care_giver'),
  hash: text(row, 'hash'),
  names: Number(row['names']) === 1,
  made: Number(row['made']),
});
