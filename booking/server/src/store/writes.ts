// Changes the database, within one transaction.
import { readInstant } from '../../../../src/platform/time/zone.js';
import { adminWritesOf } from './admin/writes.js';
import { calendarWritesOf } from './busy/calendars.js';
import { soughtOf } from './admin/sought.js';
import type { Transaction } from './database.js';
import { lastEndOf, noteEnd } from './keeping.js';
import type { TakenTime } from './kept.js';
import { outboxOf } from './outbox.js';
import { readsOf } from './reads.js';
import { text } from './rows.js';
import type { Writes } from './store.js';

/** In one order for everybody: two that want the same times wait for each other and never in a ring. */
const inOrder = (times: readonly TakenTime[]) =>
  [...times].sort((a, b) => (a.careGiver < b.careGiver ? -1 : a.careGiver > b.careGiver ? 1 : a.from - b.from));

/** No time is longer, ms: so far back one may have begun that is still to end. */
const longest = 24 * 3_600_000;

const take = `INSERT INTO taken (id, care_giver, from_ms, to_ms, until_ms, hold, session, expires)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

/** Writes in a transaction. */
export function writesOf(transaction: Transaction): Writes {
  const { all, lock } = transaction;
  async function takeAll(times: readonly TakenTime[], hold: string | null): Promise<void> {
    for (const { id, careGiver, from, to, until, expires } of inOrder(times)) {
      await all(take, [id, careGiver, from, to, until, hold, hold === null ? id : null, expires ?? null]);
    }
  }
  return {
    ...readsOf(transaction),
    ...outboxOf(transaction),
    ...adminWritesOf(transaction),
    ...calendarWritesOf(transaction),
    lock,
    async openKey(hash, print, at) {
      const sql = `INSERT INTO key_use (hash, print, status, body, at) VALUES (?1, ?2, 0, NULL, ?3)
        ON CONFLICT (hash) DO NOTHING RETURNING hash`;
      return (await all(sql, [hash, print, at])).length === 1;
    },
    async closeKey({ hash, status, body }) {
      const said = body === undefined ? null : JSON.stringify(body);
      await all('UPDATE key_use SET status = ?2, body = ?3 WHERE hash = ?1', [hash, status, said]);
    },
    async useChallenge(hash, at) {
      const sql = 'INSERT INTO challenge (hash, at) VALUES (?1, ?2) ON CONFLICT (hash) DO NOTHING RETURNING hash';
      return (await all(sql, [hash, at])).length === 1;
    },
    async sweep(now) {
      await all('DELETE FROM taken WHERE expires <= ?1', [now]);
    },
    async shortenBuffers(buffer, now) {
      // What becomes shorter meets nothing it did not meet before: the rule against overlaps holds.
      await all(
        `UPDATE taken SET until_ms = to_ms + ?1 WHERE block IS NULL AND from_ms > ?3 AND until_ms > ?2
          AND until_ms > to_ms + ?1`,
        [buffer, now, now - longest],
      );
    },
    async addHold({ id, slots, expires, extensionsLeft }, who, times) {
      await all('INSERT INTO hold (id, who, slots, expires, extensions_left) VALUES (?1, ?2, ?3, ?4, ?5)', [
        ...[id, who, JSON.stringify(slots), expires, extensionsLeft],
      ]);
      await takeAll(
        times.map((time) => ({ ...time, expires })),
        id,
      );
    },
    async extendHold({ id, expires, extensionsLeft }) {
      await all('UPDATE hold SET expires = ?2, extensions_left = ?3 WHERE id = ?1', [id, expires, extensionsLeft]);
      await all('UPDATE taken SET expires = ?2 WHERE hold = ?1', [id, expires]);
    },
    async freeHold(id) {
      await all('DELETE FROM taken WHERE hold = ?1', [id]);
    },
    async dropHold(id) {
      await all('DELETE FROM hold WHERE id = ?1 AND became IS NULL', [id]);
    },
    async noteBecame(hold, appointment) {
      // Who asks again knows its name: who it was of, and which hours, nobody needs any more.
      await all("UPDATE hold SET became = ?2, expires = 0, who = '', slots = '[]' WHERE id = ?1", [hold, appointment]);
    },
    async addAppointment({ id, person, language, told, confirmBy, sessions }, times, at) {
      const end = lastEndOf(sessions.map(({ slot, status }) => ({ ends: slot.end, status })));
      await all(
        `INSERT INTO appointment (id, name, mail, phone, language, told, made, confirm_by, last_end, sought)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
        [
          ...[id, person.name, person.mail, person.phone, language, JSON.stringify(told)],
          ...[at, confirmBy ?? null, end, soughtOf(person)],
        ],
      );
      for (const [place, { id: name, slot, status, sequence, uid }] of sessions.entries()) {
        await all(
          `INSERT INTO session
            (id, appointment, place, slot, service, care_giver, starts, ends, from_ms, status, sequence, uid)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`,
          [
            ...[name, id, place, slot.id, slot.service, slot.careGiver, slot.start, slot.end],
            ...[readInstant(slot.start) ?? 0, status, sequence, uid],
          ],
        );
      }
      await takeAll(
        times.map((time) => ({ ...time, expires: confirmBy })),
        null,
      );
    },
    async changeSessions(sessions, times) {
      const changed = new Set<string>();
      for (const { id, slot, status, sequence } of sessions) {
        const rows = await all(
          `UPDATE session SET slot = ?2, care_giver = ?3, starts = ?4, ends = ?5, from_ms = ?6, status = ?7, sequence = ?8
            WHERE id = ?1 RETURNING appointment`,
          [...[id, slot.id, slot.careGiver, slot.start, slot.end], readInstant(slot.start) ?? 0, status, sequence],
        );
        for (const row of rows) changed.add(text(row, 'appointment'));
        await all('DELETE FROM taken WHERE session = ?1', [id]);
      }
      for (const appointment of changed) await noteEnd(transaction, appointment);
      await takeAll(times, null);
    },
    async confirm(id, now) {
      const freed = await all(
        `UPDATE taken SET expires = NULL WHERE expires > ?2 AND session IN (SELECT id FROM session WHERE appointment = ?1)
          RETURNING id`,
        [id, now],
      );
      const booked = await all("SELECT id FROM session WHERE appointment = ?1 AND status = 'booked'", [id]);
      await all('UPDATE appointment SET confirm_by = NULL WHERE id = ?1', [id]);
      return freed.length === booked.length;
    },
    async noteAsked(who, sessions, at) {
      await all('INSERT INTO asked (who, sessions, at) VALUES (?1, ?2, ?3)', [who, sessions, at]);
    },
    async addWish({ id, service, careGiver, weekdays, parts, person, language }, at) {
      await all(
        `INSERT INTO waiting (id, service, care_giver, weekdays, parts, name, mail, phone, language, at, sought)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`,
        [
          ...[id, service, careGiver, JSON.stringify(weekdays), JSON.stringify(parts)],
          ...[person.name, person.mail, person.phone, language, at, soughtOf(person)],
        ],
      );
    },
    async noteTold(wish, at) {
      await all('UPDATE waiting SET told = ?2 WHERE id = ?1', [wish, at]);
    },
    async purge(before) {
      const { keys, challenges, holds, asked, wishes, appointments, failedMails, sentMails, staffSessions, audit } =
        before;
      await all('DELETE FROM key_use WHERE at < ?1', [keys]);
      await all('DELETE FROM challenge WHERE at < ?1', [challenges]);
      await all('DELETE FROM hold WHERE expires < ?1 AND became IS NULL', [holds]);
      await all('DELETE FROM asked WHERE at < ?1', [asked]);
      await all('DELETE FROM waiting WHERE at < ?1', [wishes]);
      await all("UPDATE outbox SET letter = NULL, recipient = '' WHERE state = 'failed' AND due < ?1", [failedMails]);
      await all("DELETE FROM outbox WHERE state = 'sent' AND sent < ?1", [sentMails]);
      await all('DELETE FROM staff_session WHERE made < ?1', [staffSessions]);
      await all('DELETE FROM audit WHERE at < ?1', [audit]);
      if (appointments === undefined) return 0;
      await all('DELETE FROM block WHERE to_ms < ?1', [appointments]);
      const old = await all('SELECT id FROM appointment WHERE last_end < ?1', [appointments]);
      for (const row of old) await all('DELETE FROM outbox WHERE about = ?1', [String(row['id'])]);
      await all('DELETE FROM appointment WHERE last_end < ?1', [appointments]);
      return old.length;
    },
  };
}
