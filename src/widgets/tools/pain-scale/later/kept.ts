// What this device kept of earlier scores: the last one, and the one of which it is not known yet how fast it settled. Pure.
import type { PainEntry } from '../../../../practice/record/schema.js';
import type { Settle } from '../../../../science/pain/settling.js';

export interface Kept {
  readonly last?: PainEntry | undefined;
  /** After an exercise, with pain, and nobody said how fast it settled. */
  readonly open?: PainEntry | undefined;
}

/** Who comes back later than this, in ms, no longer knows how fast it settled. */
const remembered = 14 * 864e5;

/** Of one scale, as the two are never mixed. What was kept since `opened` (ms) is on the screen. */
export function keptOf(log: readonly PainEntry[], scale: PainEntry['scale'], opened: number): Kept {
  const before = log.filter((entry) => entry.scale === scale && Date.parse(entry.at) < opened);
  const after = before.findLast(({ moment }) => moment === 'after');
  // Of a check, flare-check asks.
  const waits =
    after && !after.check && after.value > 0 && !after.settle && Date.parse(after.at) >= opened - remembered;
  return { last: before.at(-1), open: waits ? after : undefined };
}

/** The log in which `entry` has settled so. */
export const settledIn = (log: readonly PainEntry[], entry: PainEntry, settle: Settle): PainEntry[] =>
  log.map((each) =>
    each.at === entry.at && each.scale === entry.scale && each.moment === entry.moment ? { ...each, settle } : each,
  );
