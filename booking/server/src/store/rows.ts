// Rows as the things they stand for. Pure.
import { knownLanguage } from './languages.js';
import type { PartOfDay, Session, Slot } from '../../../../src/practice/booking/source.js';
import type { Row } from './database.js';
import type { ClaimedMail, KeptAppointment, KeptHold, KeptWish, KeyUse, MailKind, MailLetter, Told } from './kept.js';

/** A column as text. */
export const text = (row: Row, name: string) => String(row[name] ?? '');

/** A column that holds JSON. */
export const json = <T>(row: Row, name: string): T => JSON.parse(text(row, name)) as T;

/** Who it is of, and in which language. */
export const personOf = (row: Row) => ({
  person: { name: text(row, 'name'), mail: text(row, 'mail'), phone: text(row, 'phone') },
  language: knownLanguage(text(row, 'language')),
});

/** A hold. */
export const holdOf = (row: Row): KeptHold => ({
  id: text(row, 'id'),
  slots: json<Slot[]>(row, 'slots'),
  expires: Number(row['expires']),
  extensionsLeft: Number(row['extensions_left']),
});

/** A session. */
export const sessionOf = (row: Row): Session => ({
  id: text(row, 'id'),
  slot: {
    id: text(row, 'slot'),
    start: text(row, 'starts'),
    end: text(row, 'ends'),
    service: text(row, 'service'),
    careGiver: text(row, 'care_giver'),
  },
  status: row['status'] === 'cancelled' ? 'cancelled' : 'booked',
  sequence: Number(row['sequence']),
  uid: text(row, 'uid'),
});

/** An appointment with its sessions. */
export function appointmentOf(row: Row, sessions: readonly Row[]): KeptAppointment {
  const told = json<Told>(row, 'told');
  return {
    id: text(row, 'id'),
    sessions: sessions.map(sessionOf),
    ...personOf(row),
    told: { ...told, prescription: told.prescription },
    ...(row['confirm_by'] === null ? {} : { confirmBy: Number(row['confirm_by']) }),
  };
}

/** A use of a key; a status of 0 is one that was not closed. */
export const keyOf = (row: Row): KeyUse => ({
  hash: text(row, 'hash'),
  print: text(row, 'print'),
  status: Number(row['status']),
  body: row['body'] === null ? undefined : json(row, 'body'),
  at: Number(row['at']),
});

/** A wish. */
export const wishOf = (row: Row): KeptWish => ({
  id: text(row, 'id'),
  service: text(row, 'service'),
  careGiver: text(row, 'care_giver'),
  weekdays: json<number[]>(row, 'weekdays'),
  parts: json<PartOfDay[]>(row, 'parts'),
  ...personOf(row),
});

/** A mail to be sent. */
export const mailOf = (row: Row): ClaimedMail => ({
  seq: Number(row['seq']),
  id: text(row, 'id'),
  kind: text(row, 'kind') as MailKind,
  to: text(row, 'recipient'),
  letter: json<MailLetter>(row, 'letter'),
  due: Number(row['due']),
  tries: Number(row['tries']),
  doubtful: Number(row['doubtful']) === 1,
  ...(row['session'] === null ? {} : { session: text(row, 'session') }),
});
