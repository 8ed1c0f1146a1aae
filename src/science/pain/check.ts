// One activity and its pain over two nights: whether the step was too big (48-hour rule). A key for words, never words. Pure.
//
// Back means: not higher than before the activity. One point higher may come from the measuring alone (pain-measure-error), so
// it says nothing of the step. What rises only after it was down, or never rose with the activity, is not laid on the step.
import { painMeasureError } from '../evidence/claims.js';
import { isScore, limitOr } from './scale.js';

export const checkMoments = ['before', 'during', 'after', 'next-day', 'two-days'] as const;
export type CheckMoment = (typeof checkMoments)[number];

/** Scores of 0 to 10; what is no score counts as not given. */
export type CheckScores = Readonly<Partial<Record<CheckMoment, number>>>;

/**
 * `calm`: it never rose. `settled-day`, `settled`: back the next day, or within two. `near`: about back. `late`: it rose only
 * later. `high`: back, but it was above the limit. `slow`: not back.
 */
export type CheckOutcome = 'calm' | 'settled-day' | 'settled' | 'near' | 'late' | 'high' | 'slow';

export interface Checked {
  readonly outcome: CheckOutcome;
  /** Whether pain during or after the activity was above the limit. */
  readonly high: boolean;
  /** Points the last score lies above the first; 0 when it does not. */
  readonly left: number;
}

export type Check = ({ readonly known: true } & Checked) | { readonly known: false; readonly missing: CheckMoment };

/** Points of difference that are beyond the error of measuring. */
const clear = Math.ceil(painMeasureError.value);

/** What the scores say of the step, or which one is needed first. `limit` is the therapist's own instead of 5. */
export function check(scores: CheckScores, limit?: number): Check {
  const given = (moment: CheckMoment): number | undefined => {
    const value = scores[moment];
    return value !== undefined && isScore(value) ? value : undefined;
  };
  const [before, during, after, nextDay, twoDays] = checkMoments.map(given);
  if (before === undefined) return { known: false, missing: 'before' };
  if (after === undefined) return { known: false, missing: during === undefined ? 'during' : 'after' };
  const last = twoDays ?? nextDay;
  if (last === undefined) return { known: false, missing: 'next-day' };
  if (twoDays === undefined && last > before) return { known: false, missing: 'two-days' };
  const peak = Math.max(after, during ?? after);
  const high = peak > limitOr(limit);
  const left = Math.max(0, last - before);
  const was = nextDay !== undefined && nextDay <= before;
  const outcome = ((): CheckOutcome => {
    if (left >= clear) return was || (nextDay === undefined && peak <= before) ? 'late' : 'slow';
    if (high) return 'high';
    if (left) return 'near';
    if (peak <= before && (nextDay ?? before) <= before) return 'calm';
    return was ? 'settled-day' : 'settled';
  })();
  return { known: true, outcome, high, left };
}

/** Whether the next step is smaller. */
export const tooBig = ({ outcome, high }: Checked): boolean => outcome === 'slow' || high;
