// The waiting list: who waits is told when an hour that suits comes free. Touches the store.
import { clockOf, dayOf, readInstant, weekdayOf } from '../../../../src/platform/time/zone.js';
import type { PartOfDay, Slot } from '../../../../src/practice/booking/source.js';
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

/** Tells who waits that hours came free, but not the one who gave them back. */
export async function tellWaiting(desk: Desk, writes: Writes, freed: readonly Slot[], by: string): Promise<void> {
  const { practice } = desk;
  const now = desk.now();
  for (const slot of freed) {
    if ((readInstant(slot.start) ?? 0) < now + practice.noticeMinutes * 60_000) continue;
    const waiting = await writes.wishes(slot.service, now - quiet);
    const pleased = waiting.filter((wish) => wish.person.mail !== by && suits(wish, slot, practice.zone));
    for (const wish of pleased.slice(0, toldAtOnce)) {
      await writes.noteTold(wish.id, now);
      await writes.addMails(desk.post.cameFree(wish, slot, now));
    }
  }
}
