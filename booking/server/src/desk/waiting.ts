// The waiting list: who waits is told when an hour that suits comes free. Touches the store.
import { clockOf, dayOf, readInstant, weekdayOf } from '../../../../src/platform/time/zone.js';
import type { PartOfDay, Slot } from '../../../../src/practice/booking/source.js';
import { closedOn } from '../../../../src/practice/booking/days.js';
import { busyOf, isFree, momentAt, slotId, slotOf } from '../agenda/agenda.js';
import type { Pattern } from '../agenda/agenda.js';
import { refuse } from '../api/problems.js';
import { hash, randomId } from '../guard/tokens.js';
import type { KeptWish } from '../store/kept.js';
import type { Writes } from '../store/store.js';
import type { Desk } from './desk.js';
import { once } from './keyed.js';
import type { Done, Key } from './keyed.js';

/** Notes a wish for the waiting list. */
export async function wait(desk: Desk, wish: Omit<KeptWish, 'id'>, challenge: string, key: Key): Promise<Done> {
  const done = await once(desk, key, async (writes) => {
    if (!(await writes.useChallenge(hash(challenge), desk.now()))) return refuse('proof-needed');
    const kept: KeptWish = { ...wish, id: randomId() };
    await writes.addWish(kept, desk.now());
    await writes.addMails(desk.post.waits(kept, desk.now()));
    return { status: 201, body: { id: kept.id } };
  });
  desk.mailed();
  return done;
}

const partOf = (clock: string): PartOfDay => (clock < '12:00' ? 'morning' : clock < '18:00' ? 'afternoon' : 'evening');

/** Whether an hour is one somebody waits for. */
export function suits({ careGiver, weekdays, parts }: KeptWish, slot: Slot, zone: string): boolean {
  const at = readInstant(slot.start) ?? 0;
  return (
    (careGiver === '' || careGiver === slot.careGiver) &&
    (!weekdays.length || weekdays.includes(weekdayOf(dayOf(at, zone)))) &&
    (!parts.length || parts.includes(partOf(clockOf(at, zone))))
  );
}

/** So many are told of one hour, the longest waiting first: more would race for nothing. */
const toldAtOnce = 3;

/** One mail a day is enough, ms. */
const quiet = 24 * 3_600_000;

/**
 * The hour as anybody could book it now: offered, and free. What is given back need not be: it was moved by a quarter of an
 * hour, or the desk had made it on a day the practice is closed.
 */
async function bookable(desk: Desk, writes: Writes, { service, careGiver, start }: Slot): Promise<Slot | undefined> {
  const { practice } = desk;
  const now = desk.now();
  const from = readInstant(start) ?? 0;
  // Another agenda's own hours are not known here, and asking would keep everybody waiting: any hour of an open day may be one.
  const anyHour: Pattern = (_, __, ___, day) =>
    closedOn(practice.closures, day) ? [] : [momentAt(practice, service, careGiver, from)];
  const found = slotOf(practice, slotId(service, careGiver, from), now, desk.bridge && anyHour);
  if (!found?.offered) return undefined;
  const time = busyOf(found.slot);
  const buffer = practice.bufferMinutes * 60_000;
  const busy = await writes.busy(time.from - buffer, time.to + buffer, now);
  return isFree(practice, busy, time) ? found.slot : undefined;
}

/** Tells who waits that hours came free, but not the one who gave them back. */
export async function tellWaiting(desk: Desk, writes: Writes, freed: readonly Slot[], by: string): Promise<void> {
  const { practice } = desk;
  const now = desk.now();
  for (const gone of freed) {
    const slot = await bookable(desk, writes, gone);
    if (!slot) continue;
    const waiting = await writes.wishes(slot.service, now - quiet);
    const pleased = waiting.filter((wish) => wish.person.mail !== by && suits(wish, slot, practice.zone));
    for (const wish of pleased.slice(0, toldAtOnce)) {
      await writes.noteTold(wish.id, now);
      await writes.addMails(desk.post.cameFree(wish, slot, now));
    }
  }
}
