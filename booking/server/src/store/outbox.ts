// The mails that must still go out. They are written in the transaction of what they tell: either both happened or neither.
import type { Transaction } from './database.js';
import type { ClaimedMail } from './kept.js';
import { mailOf } from './rows.js';
import type { Writes } from './store.js';

type Outbox = Pick<
  Writes,
  | 'addMails'
  | 'dropReminders'
  | 'freeClaims'
  | 'claimMails'
  | 'mailSent'
  | 'mailLater'
  | 'mailFailed'
  | 'mailUntried'
  | 'mailsDueNow'
>;

/** The row of a claim, as long as nobody else has claimed it or noted what became of it; ?1 and ?2 are the claim. */
const ours = "WHERE seq = ?1 AND tries = ?2 + 1 AND state = 'sending'";

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
      await all("DELETE FROM outbox WHERE session = ?1 AND state IN ('waiting', 'sending')", [session]);
    },
    async claimMails(now, staleBefore, most) {
      await lock('outbox');
      await freeClaims(staleBefore);
      const rows = await all(
        `SELECT * FROM outbox WHERE state = 'waiting' AND due <= ?1 AND letter IS NOT NULL
          ORDER BY due, seq LIMIT ?2`,
        [now, most],
      );
      const claimed: ClaimedMail[] = [];
      for (const row of rows) {
        // Since it was read, a reminder may have been dropped.
        const sql = `UPDATE outbox SET state = 'sending', claimed = ?2, tries = tries + 1
          WHERE seq = ?1 AND state = 'waiting' RETURNING seq`;
        if ((await all(sql, [Number(row['seq']), now])).length) claimed.push(mailOf(row));
      }
      return claimed;
    },
    async mailSent(seq, at) {
      // What went out went out, whoever has claimed it since: nobody needs to send it again.
      const sql = `UPDATE outbox SET state = 'sent', sent = ?2, letter = NULL, recipient = ''
        WHERE seq = ?1 AND state <> 'sent'`;
      await all(sql, [seq, at]);
    },
    async mailLater({ seq, tries }, due, doubtful) {
      const sql = `UPDATE outbox SET state = 'waiting', due = ?3, doubtful = CASE WHEN ?4 = 1 THEN 1 ELSE doubtful END
        ${ours}`;
      await all(sql, [seq, tries, due, doubtful ? 1 : 0]);
    },
    async mailFailed({ seq, tries }) {
      await all(`UPDATE outbox SET state = 'failed' ${ours}`, [seq, tries]);
    },
    async mailUntried({ seq, tries }) {
      await all(`UPDATE outbox SET state = 'waiting', tries = tries - 1 ${ours}`, [seq, tries]);
    },
    async mailsDueNow(now) {
      await all("UPDATE outbox SET due = ?1 WHERE state = 'waiting' AND tries > 0 AND due > ?1", [now]);
    },
  };
}
