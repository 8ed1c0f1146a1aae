// Asks the database for the admin page.
import type { Person } from '../../../../../src/practice/booking/source.js';
import type { Queries, Row } from '../database.js';
import type { KeptAppointment, MailLetter } from '../kept.js';
import { appointmentOf, json, text, wishOf } from '../rows.js';
import type { AdminReads } from './asked.js';
import { blockOf, entryOf, feedOf, lineOf, memberOf, notedOf, staffSessionOf } from './rows.js';
import { figuresOf, folded, literally, soughtIn, tellingFigures } from './sought.js';

/** A session may have begun so long before the range and still reach into it, ms. */
export const reach = 24 * 3_600_000;

/** Two patterns for `sought`: the same mail, or the same name and number. What there is none of matches nobody. */
function likenessOf({ name, mail, phone }: Person): [byMail: string, byName: string] {
  const [who, address, figures] = [folded(name), folded(mail), figuresOf(phone).slice(-tellingFigures)].map(literally);
  return [address ? `%\n${address}\n%` : '', who && figures ? `${who}\n%\n%${figures}` : ''];
}

/** Rows of a table that may be of a person. */
const ofPerson = "(sought LIKE ?1 ESCAPE '\\' OR sought LIKE ?2 ESCAPE '\\')";

/** Mails about appointments and wishes with these ids; of before mails said what they are about, by this address. */
export async function mailRows({ all }: Queries, ids: readonly string[], mail: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const id of ids) rows.push(...(await all('SELECT * FROM outbox WHERE about = ?1', [id])));
  const address = folded(mail);
  if (!address) return rows;
  // The address also stands in a mail to the practice.
  const old = `SELECT * FROM outbox WHERE about IS NULL
    AND (LOWER(recipient) = ?1 OR LOWER(COALESCE(letter, '')) LIKE ?2 ESCAPE '\\')`;
  return [...rows, ...(await all(old, [address, `%${literally(address)}%`]))];
}

/** Reads on a connection. */
export function adminReadsOf(queries: Queries): AdminReads {
  const { all } = queries;
  const whole = async (row: Row): Promise<KeptAppointment> =>
    appointmentOf(row, await all('SELECT * FROM session WHERE appointment = ?1 ORDER BY place', [text(row, 'id')]));
  return {
    async staffNamed(name) {
      const [row] = await all('SELECT * FROM staff WHERE name = ?1', [name]);
      return row && memberOf(row);
    },
    allStaff: async () => (await all('SELECT * FROM staff ORDER BY name')).map(memberOf),
    async staffSession(hash) {
      const [row] = await all(
        `SELECT staff.*, staff_session.made AS session_made, staff_session.seen AS session_seen
          FROM staff_session JOIN staff ON staff.id = staff_session.staff WHERE staff_session.hash = ?1`,
        [hash],
      );
      return row && staffSessionOf(row);
    },
    async agenda(from, to, careGiver = '') {
      const rows = await all(
        `SELECT session.*, appointment.name, appointment.mail, appointment.phone, appointment.language,
            appointment.told, appointment.confirm_by
          FROM session JOIN appointment ON appointment.id = session.appointment
          WHERE session.from_ms > ?1 AND session.from_ms < ?2 AND (?3 = '' OR session.care_giver = ?3)
          ORDER BY session.from_ms, session.id`,
        [from - reach, to, careGiver],
      );
      return rows.map(entryOf).filter((entry) => entry.to > from);
    },
    async blocks(from, to, careGiver = '') {
      const rows = await all(
        `SELECT * FROM block WHERE to_ms > ?1 AND from_ms < ?2 AND (?3 = '' OR care_giver = ?3) ORDER BY from_ms, id`,
        [from, to, careGiver],
      );
      return rows.map(blockOf);
    },
    async block(id) {
      const [row] = await all('SELECT * FROM block WHERE id = ?1', [id]);
      return row && blockOf(row);
    },
    async found(typed, most, careGiver = '') {
      const like = soughtIn(typed);
      if (!like) return [];
      const rows = await all(
        `SELECT * FROM appointment WHERE sought LIKE ?1 ESCAPE '\\' AND (?2 = '' OR EXISTS
            (SELECT 1 FROM session WHERE session.appointment = appointment.id AND session.care_giver = ?2))
          ORDER BY last_end DESC, id LIMIT ?3`,
        [`%${literally(like)}%`, careGiver, most],
      );
      return Promise.all(rows.map(whole));
    },
    allWishes: async () => (await all('SELECT * FROM waiting ORDER BY at, id LIMIT 1000')).map(notedOf),
    async trail(most, before = Number.MAX_SAFE_INTEGER) {
      return (await all('SELECT * FROM audit WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2', [before, most])).map(lineOf);
    },
    feeds: async () => (await all('SELECT * FROM feed')).map(feedOf),
    async feed(hash) {
      const [row] = await all('SELECT * FROM feed WHERE hash = ?1', [hash]);
      return row && feedOf(row);
    },
    async wish(id) {
      const [row] = await all('SELECT * FROM waiting WHERE id = ?1', [id]);
      return row && wishOf(row);
    },
    async alike(person) {
      const likeness = likenessOf(person);
      const made = await all(`SELECT * FROM appointment WHERE ${ofPerson} ORDER BY last_end`, likeness);
      const wished = await all(`SELECT * FROM waiting WHERE ${ofPerson} ORDER BY at`, likeness);
      const appointments: KeptAppointment[] = [];
      for (const row of made) appointments.push(await whole(row));
      return { appointments, wishes: wished.map(wishOf) };
    },
    async mailsAbout(ids, mail) {
      const rows = (await mailRows(queries, ids, mail)).filter((row) => row['letter'] !== null);
      return rows.map((row) => {
        const { subject, text: words } = json<MailLetter>(row, 'letter');
        return { to: text(row, 'recipient'), subject, text: words };
      });
    },
  };
}
