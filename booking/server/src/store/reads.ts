// Asks the database. Every question goes by an index: it costs the same with ten appointments and with a hundred thousand.
import type { Queries } from './database.js';
import { adminReadsOf } from './admin/reads.js';
import { calendarReadsOf } from './busy/calendars.js';
import { appointmentOf, holdOf, keyOf, wishOf } from './rows.js';
import type { Reads } from './store.js';

/** A session may have begun so long before the range and still reach into it, ms. */
const reach = 24 * 3_600_000;

/** Reads on a connection. */
export function readsOf(queries: Queries): Reads {
  const { all } = queries;
  const count = async (sql: string, values: readonly (string | number)[]) =>
    Number((await all(sql, values))[0]?.['n'] ?? 0);
  return {
    ...adminReadsOf(queries),
    ...calendarReadsOf(queries),
    async busy(from, to, now, except = {}) {
      const rows = await all(
        `SELECT care_giver, from_ms, to_ms FROM taken WHERE from_ms > ?1 AND from_ms < ?2 AND to_ms > ?3
          AND (expires IS NULL OR expires > ?4) AND COALESCE(hold, '') <> ?5 AND COALESCE(session, '') <> ?6
          UNION ALL SELECT care_giver, from_ms, to_ms FROM calendar_time
          WHERE from_ms > ?1 AND from_ms < ?2 AND to_ms > ?3`,
        [from - reach, to, from, now, except.hold || '-', except.session || '-'],
      );
      return rows.map((row) => ({
        careGiver: String(row['care_giver']),
        from: Number(row['from_ms']),
        to: Number(row['to_ms']),
      }));
    },
    async hold(id) {
      const [row] = await all('SELECT * FROM hold WHERE id = ?1 AND became IS NULL', [id]);
      return row && holdOf(row);
    },
    async became(hold) {
      const [row] = await all('SELECT became FROM hold WHERE id = ?1 AND became IS NOT NULL', [hold]);
      return row && String(row['became']);
    },
    async appointment(id) {
      const [row] = await all('SELECT * FROM appointment WHERE id = ?1', [id]);
      return row && appointmentOf(row, await all('SELECT * FROM session WHERE appointment = ?1 ORDER BY place', [id]));
    },
    async key(hash) {
      const [row] = await all('SELECT * FROM key_use WHERE hash = ?1', [hash]);
      return row && keyOf(row);
    },
    heldBy: (who, now) =>
      count(
        `SELECT COUNT(*) AS n FROM hold JOIN taken ON taken.hold = hold.id
          WHERE hold.who = ?1 AND hold.expires > ?2 AND taken.expires > ?2`,
        [who, now],
      ),
    askedBy: (who, since) =>
      count('SELECT COALESCE(SUM(sessions), 0) AS n FROM asked WHERE who = ?1 AND at > ?2', [who, since]),
    aheadOf: (mail, now) =>
      count(
        `SELECT COUNT(*) AS n FROM appointment JOIN session ON session.appointment = appointment.id
          WHERE LOWER(appointment.mail) = LOWER(?1) AND appointment.last_end > ?2 AND session.from_ms > ?2 AND session.status = 'booked'`,
        [mail, now],
      ),
    async ahead(mail, now) {
      const rows = await all(
        `SELECT appointment.id AS id, MIN(session.from_ms) AS next FROM appointment
          JOIN session ON session.appointment = appointment.id
          WHERE LOWER(appointment.mail) = LOWER(?1) AND appointment.last_end > ?2 AND session.from_ms > ?2
          AND session.status = 'booked' AND (appointment.confirm_by IS NULL OR appointment.confirm_by > ?2)
          GROUP BY appointment.id ORDER BY next LIMIT 20`,
        [mail, now],
      );
      return rows.map((row) => String(row['id']));
    },
    async wishes(service, notToldSince) {
      const sql = `SELECT * FROM waiting WHERE service = ?1 AND (told IS NULL OR told < ?2) ORDER BY at, id LIMIT 200`;
      return (await all(sql, [service, notToldSince])).map(wishOf);
    },
    async lapsed(now) {
      const rows = await all('SELECT id FROM appointment WHERE confirm_by <= ?1 ORDER BY confirm_by LIMIT 100', [now]);
      return rows.map((row) => String(row['id']));
    },
    async outbox() {
      const rows = await all('SELECT state, doubtful, COUNT(*) AS n FROM outbox GROUP BY state, doubtful');
      const sum = (is: (state: string, doubtful: boolean) => boolean) =>
        rows
          .filter((row) => is(String(row['state']), Number(row['doubtful']) === 1))
          .reduce((total, row) => total + Number(row['n']), 0);
      return {
        waiting: sum((state) => state === 'waiting' || state === 'sending'),
        sent: sum((state) => state === 'sent'),
        doubtful: sum((_, doubtful) => doubtful),
        failed: sum((state) => state === 'failed'),
      };
    },
  };
}
