// A care giver's agenda for the own calendar app, behind a secret address. Touches the store.
import { toIcs } from '../../../../../src/practice/ics.js';
import type { CalendarEntry } from '../../../../../src/practice/ics.js';
import { withOffset } from '../../../../../src/platform/time/zone.js';
import { hash } from '../../guard/tokens.js';
import { serviceName } from '../pages/said.js';
import { Missing } from '../visit.js';
import type { OpenVisit, Reply } from '../visit.js';

const day = 24 * 3_600_000;

/** A month back, a year on. */
const [back, ahead] = [31 * day, 366 * day];

/** The calendar of a secret; names only where that was asked for. */
export async function feedFile(visit: OpenVisit): Promise<Reply> {
  const { house, params, now, words } = visit;
  const { practice, store } = house.desk;
  const secret = /^([\w-]{32})\.ics$/.exec(params['file'] ?? '')?.[1];
  const feed = secret && (await store.read.feed(hash(secret)));
  // A care giver who left the practice has no agenda here, whoever still has the address of it.
  if (!feed || !practice.careGivers.some(({ id }) => id === feed.careGiver)) throw new Missing();
  const entries = await store.read.agenda(now - back, now + ahead, feed.careGiver);
  const blocks = await store.read.blocks(now - back, now + ahead, feed.careGiver);
  const events: CalendarEntry[] = [
    ...entries.map(({ session: { uid, sequence, slot, status }, person }) => ({
      uid,
      sequence,
      start: slot.start,
      end: slot.end,
      summary: feed.names ? `${person.name}, ${serviceName(visit, slot.service)}` : serviceName(visit, slot.service),
      location: practice.address,
      cancelled: status === 'cancelled',
    })),
    ...blocks.map(({ id, from, to, note }) => ({
      uid: `${id}@${house.desk.post.domain}`,
      sequence: 0,
      start: withOffset(from, practice.zone),
      end: withOffset(to, practice.zone),
      summary: note || words.agenda.blocked,
    })),
  ];
  // What is read by a subscription is published, also when everything in it is cancelled.
  const file = toIcs(events, now).replace('\r\nMETHOD:CANCEL\r\n', '\r\nMETHOD:PUBLISH\r\n');
  return { file, type: 'text/calendar; charset=utf-8' };
}
