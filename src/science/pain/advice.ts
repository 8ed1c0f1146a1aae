// What to say about a score before, during or after an exercise: a key for words, never words. Pure.
import { painScaleRange } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import { notYet, settling, settlingClaims, type Settle, type Settling } from './settling.js';
import { limitHolds, zone, type Zone } from './zones.js';
import { zoneClaims } from './scale.js';

export type Moment = 'before' | 'during' | 'after';

export type AdviceKey =
  | 'ask-moment'
  | `${'before' | 'during'}-${Zone}`
  | 'after-none'
  | `after-${Exclude<Zone, 'none'>}-${'ask' | 'wait' | Settling}`;

export interface Advice {
  readonly key: AdviceKey;
  /** What may be said of the score itself. Undefined where the limit does not hold, as before an exercise or at a moment
   * that is not known, and where a score within it took too long to settle. */
  readonly verdict: Zone | undefined;
  /** Whether to say that the therapist should hear of it. */
  readonly tell: boolean;
  readonly claims: readonly ClaimId[];
}

/** Advice on `value` (0 to 10) at `moment`, which is asked for while unknown; after an exercise how fast it settles counts
 * too, and is asked for as well, again later while nobody can know. `limit` is the therapist's own instead of 5. Off the scale reads as too much. */
export function advice(
  value: number,
  moment: Moment | undefined,
  settle?: Settle | typeof notYet,
  limit?: number,
): Advice {
  const where = zone(value, limit);
  const tell = where === 'too-much';
  const verdict = limitHolds(moment) ? where : undefined;
  if (!moment) return { key: 'ask-moment', verdict, tell, claims: [painScaleRange.id, 'pain-tell-therapist'] };
  const claims: ClaimId[] = [...zoneClaims, 'pain-part-of-recovery'];
  if (tell) claims.push('pain-tell-therapist');
  if (moment !== 'after') return { key: `${moment}-${where}`, verdict, tell, claims };
  if (where === 'none') return { key: 'after-none', verdict, tell, claims: [...claims, ...settlingClaims] };
  const course = settle === notYet ? 'wait' : settle ? settling(settle) : 'ask';
  const lingers = course === 'step-too-big';
  return {
    key: `after-${where}-${course}`,
    verdict: lingers && !tell ? undefined : verdict,
    tell: tell || lingers,
    claims: [...claims, ...settlingClaims],
  };
}
