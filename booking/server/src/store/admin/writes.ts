// Changes the database for the admin page, within one transaction.
import type { Transaction } from '../database.js';
import type { AdminWrites } from './asked.js';
import { mailRows, reach } from './reads.js';
import { memberOf } from './rows.js';

/** Writes in a transaction. */
export function adminWritesOf(transaction: Transaction): AdminWrites {
  const { all } = transaction;
  const signOut = async (staff: string) => {
    await all('DELETE FROM staff_session WHERE staff = ?1', [staff]);
  };
  return {
    async addStaff({ id, name, password, careGiver, language }, at) {
      await all('INSERT INTO staff (id, name, password, care_giver, language, made) VALUES (?1, ?2, ?3, ?4, ?5, ?6)', [
        id,
        name,
        password,
        careGiver ?? null,
        language,
        at,
      ]);
    },
    async setPassword(id, password) {
      await all('UPDATE staff SET password = ?2, failures = 0, locked_until = 0 WHERE id = ?1', [id, password]);
      await signOut(id);
    },
    async setStaffLanguage(id, language) {
      await all('UPDATE staff SET language = ?2 WHERE id = ?1', [id, language]);
    },
    async dropStaff(id) {
      await all('DELETE FROM staff WHERE id = ?1', [id]);
    },
    async tryStaff(name, now, most, lockedUntil) {
      const [row] = await all(
        `UPDATE staff SET failures = failures + 1,
            locked_until = CASE WHEN failures + 1 >= ?3 THEN ?4 ELSE locked_until END
          WHERE name = ?1 AND locked_until <= ?2 RETURNING *`,
        [name, now, most, lockedUntil],
      );
      return row && memberOf(row);
    },
    async clearFailures(id) {
      await all('UPDATE staff SET failures = 0, locked_until = 0 WHERE id = ?1', [id]);
    },
    async addStaffSession(hash, staff, at) {
      await all('INSERT INTO staff_session (hash, staff, made, seen) VALUES (?1, ?2, ?3, ?3)', [hash, staff, at]);
    },
    async seeStaffSession(hash, at) {
      await all('UPDATE staff_session SET seen = ?2 WHERE hash = ?1', [hash, at]);
    },
    async dropStaffSession(hash) {
      await all('DELETE FROM staff_session WHERE hash = ?1', [hash]);
    },
    async noteAct({ at, staff, act, about }) {
      await all('INSERT INTO audit (at, staff, act, about) VALUES (?1, ?2, ?3, ?4)', [at, staff, act, about ?? null]);
    },
    async addBlock({ id, careGiver, from, to, note }, times) {
      await all('INSERT INTO block (id, care_giver, from_ms, to_ms, note) VALUES (?1, ?2, ?3, ?4, ?5)', [
        ...[id, careGiver, from, to, note],
      ]);
      // Nobody can book where time is blocked: what a session keeps free after it reaches no further than that. Else a block
      // could not begin where a session ends.
      await all(
        `UPDATE taken SET until_ms = ?2 WHERE care_giver = ?1 AND session IS NOT NULL AND to_ms <= ?2 AND until_ms > ?2
          AND from_ms > ?3`,
        [careGiver, from, from - reach],
      );
      for (const time of times) {
        await all(
          'INSERT INTO taken (id, care_giver, from_ms, to_ms, until_ms, block) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
          [time.id, time.careGiver, time.from, time.to, time.until, id],
        );
      }
    },
    async dropBlock(id) {
      await all('DELETE FROM block WHERE id = ?1', [id]);
    },
    async dropWish(id) {
      await all('DELETE FROM outbox WHERE about = ?1', [id]);
      await all('DELETE FROM waiting WHERE id = ?1', [id]);
    },
    async setFeed({ careGiver, hash, names, made }) {
      await all('DELETE FROM feed WHERE care_giver = ?1', [careGiver]);
      await all('INSERT INTO feed (care_giver, hash, names, made) VALUES (?1, ?2, ?3, ?4)', [
        ...[careGiver, hash, names ? 1 : 0, made],
      ]);
    },
    async dropFeed(careGiver) {
      await all('DELETE FROM feed WHERE care_giver = ?1', [careGiver]);
    },
    async erase(ids, mail) {
      for (const row of await mailRows(transaction, ids, mail)) {
        await all('DELETE FROM outbox WHERE seq = ?1', [Number(row['seq'])]);
      }
      for (const id of ids) {
        await all('DELETE FROM audit WHERE about = ?1', [id]);
        await all('DELETE FROM appointment WHERE id = ?1', [id]);
        await all('DELETE FROM waiting WHERE id = ?1', [id]);
      }
    },
  };
}
