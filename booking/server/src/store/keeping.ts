// How long things are kept: when an appointment ended, and the fourth step of the tables, by which what was kept longer than
// was promised goes. Touches the database it is given.
import { readInstant } from '../../../../src/platform/time/zone.js';
import type { Queries, Row } from './database.js';
import type { Act } from './migrations.js';
import { text } from './rows.js';

/** When the last session ends, ms. A session that was cancelled counts only where none stands. */
export function lastEndOf(sessions: readonly { readonly ends: string; readonly status: string }[]): number {
  const standing = sessions.filter(({ status }) => status === 'booked');
  const ends = (standing.length ? standing : sessions).map((session) => readInstant(session.ends) ?? 0);
  return Math.max(0, ...ends);
}

const endsOf = (row: Row) => ({ ends: text(row, 'ends'), status: text(row, 'status') });

/** Notes when an appointment ends, from its sessions as they are now. */
export async function noteEnd({ all }: Queries, appointment: string): Promise<void> {
  const rows = await all('SELECT ends, status FROM session WHERE appointment = ?1', [appointment]);
  await all('UPDATE appointment SET last_end = ?2 WHERE id = ?1', [appointment, lastEndOf(rows.map(endsOf))]);
}

/** Appointments that were moved to an earlier day, or partly cancelled, ended later than they do. */
async function mendEnds(queries: Queries): Promise<void> {
  const rows = await queries.all(
    `SELECT DISTINCT appointment FROM session WHERE status = 'cancelled' OR sequence > 0 ORDER BY appointment`,
  );
  for (const row of rows) await noteEnd(queries, text(row, 'appointment'));
}

/** The step. */
export const fourth: readonly Act[] = [
  // Who kept hours aside that were booked long ago: nobody asks for it.
  "UPDATE hold SET who = '', slots = '[]' WHERE became IS NOT NULL",
  // What went out has no words left to send: a second sender had put it back.
  "UPDATE outbox SET state = 'sent' WHERE state IN ('waiting', 'sending') AND letter IS NULL",
  "CREATE INDEX outbox_sent ON outbox (sent) WHERE state = 'sent'",
  mendEnds,
];
