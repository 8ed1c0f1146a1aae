// The mails that must still go out. They are written in the transaction of what they tell: either both happened or neither.
import type { Transaction } from './database.js';
import { mailOf } from './rows.js';
import type { Writes } from './store.js';

type Outbox = Pick<
  Writes,
  'addMails' | 'dropReminders' | 'freeClaims' | 'claimMails' | 'mailSent' | 'mailLater' | 'mailFailed' | 'mailsDueNow'
>;

/** The outbox in a transaction. */
export function outboxOf({ all, lock }: Transaction): Outbox {
  /** Somebody claimed these and was cut off: they may have gone out, or not. */
  async function freeClaims(before: number): Promise<void> {
    const sql = "UPDATE outbox SET state = 'waiting', doubtful = 1 WHERE state = 'sending' AND claimed <= ?1";
    await all(sql, [before]);
  }
  return {
    freeClaims,
    async addMails(mails) {
      for (const { id, kind, session, to, letter, due, about } of mails) {
        await all(
          'INSERT INTO outbox (id, kind, session, recipient, letter, due, about) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)',
          [id, kind, session ?? null, to, JSON.stringify(letter), due, about ?? null],
        );
      }
    },
    async dropReminders(session) {
      await all("DELETE FROM outbox WHERE session = ?1 AND state = 'waiting'", [session]);
    },
    async claimMails(now, staleBefore, most) {
      await lock('outbox');
      await freeClaims(staleBefore);
      const rows = await all("SELECT * FROM outbox WHERE state = 'waiting' AND due <= ?1 ORDER BY due, seq LIMIT ?2", [
        now,
        most,
      ]);
      for (const row of rows) {
        await all("UPDATE outbox SET state = 'sending', claimed = ?2, tries = tries + 1 WHERE seq = ?1", [
          Number(row['seq']),
          now,
        ]);
      }
      return rows.map(mailOf);
    },
    async mailSent(seq, at) {
      await all("UPDATE outbox SET state = 'sent', sent = ?2, letter = NULL, recipient = '' WHERE seq = ?1", [seq, at]);
    },
    async mailLater(seq, due, doubtful) {
      await all(
        "UPDATE outbox SET state = 'waiting', due = ?2, doubtful = CASE WHEN ?3 = 1 THEN 1 ELSE doubtful END WHERE seq = ?1",
        [...[seq, due, doubtful ? 1 : 0]],
      );
    },
    async mailFailed(seq) {
      await all("UPDATE outbox SET state = 'failed' WHERE seq = ?1", [seq]);
    },
    async mailsDueNow(now) {
      await all("UPDATE outbox SET due = ?1 WHERE state = 'waiting' AND tries > 0 AND due > ?1", [now]);
    },
  };
}
