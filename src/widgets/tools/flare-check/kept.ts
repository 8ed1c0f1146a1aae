// Which of the checks this device kept is shown: one that waits for a score, or one that was finished a moment ago. Pure.
import { checksOf, dueOf, withCheck, type KeptCheck } from '../../../practice/pain-log/checks.js';
import { isObject } from '../../../platform/is-object.js';
import type { KineRecord, PainEntry } from '../../../practice/record/schema.js';
import { check } from '../../../science/pain/check.js';

const day = 864e5;
/** Who comes back later than this no longer knows how it was. */
const remembered = 14 * day;
/** An answer stays so long in sight after its last score was due. */
const fresh = 2 * day;

export interface Kept {
  /** The one to go on with. */
  readonly now?: KeptCheck | undefined;
  /** The last one that is over. */
  readonly last?: KeptCheck | undefined;
}

export function keptOf(log: readonly PainEntry[], at: number): Kept {
  const all = checksOf(log);
  const newest = all.at(-1);
  if (!newest) return {};
  const age = at - Date.parse(newest.check);
  const stays = check(newest.scores).known
    ? at - dueOf('two-days', Date.parse(newest.check), newest.zone) < fresh
    : age < remembered;
  const last = all.findLast((each) => check(each.scores).known && !(stays && each === newest));
  return { now: stays ? newest : undefined, last };
}

/** Names of the exercises of a plan that was kept: what is written so is about that exercise. */
export const namesIn = (plan: KineRecord['plan']): string[] =>
  (Array.isArray(plan?.['exercises']) ? plan['exercises'] : []).flatMap((each) =>
    isObject(each) && typeof each['name'] === 'string' ? [each['name']] : [],
  );

/** The log with this check in it as it is now; `was`: what it was known by, as the day it was can be said anew. */
export const relaid = (
  log: readonly PainEntry[],
  was: string | undefined,
  { activity, ...kept }: KeptCheck,
  now: number,
): PainEntry[] =>
  withCheck(
    log.filter((entry) => !was || entry.check !== was || was === kept.check),
    { ...kept, ...(activity && { activity }) },
    now,
  );
