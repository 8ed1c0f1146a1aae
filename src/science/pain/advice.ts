// What to say about a score before, during or after an exercise: a key for words, never words. Pure.
import { painPartOfRecovery, painTellTherapist } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import { settling, settlingClaims, type Settle, type Settling } from './settling.js';
import { zone, zoneClaims, type Zone } from './zones.js';

export type Moment = 'before' | 'during' | 'after';

export type AdviceKey =
  `${'before' | 'during'}-${Zone}` | 'after-none' | `after-${Exclude<Zone, 'none'>}-${'ask' | Settling}`;

export interface Advice {
  readonly key: AdviceKey;
  readonly zone: Zone;
  /** Whether to say that the therapist should hear of it. */
  readonly tell: boolean;
  readonly claims: readonly ClaimId[];
}

/** Advice on `value` (0 to 10) at `moment`; after an exercise how fast it settles counts too, and is asked for while
 * unknown. `limit` is the therapist's own instead of 5. Off the scale reads as too much. */
export function advice(value: number, moment: Moment, settle?: Settle, limit?: number): Advice {
  const where = zone(value, limit);
  const tell = where === 'too-much';
  const claims: ClaimId[] = [...zoneClaims, painPartOfRecovery.id];
  if (tell) claims.push(painTellTherapist.id);
  if (moment !== 'after') return { key: `${moment}-${where}`, zone: where, tell, claims };
  if (where === 'none') return { key: 'after-none', zone: where, tell, claims };
  const course = settle ? settling(settle) : 'ask';
  return {
    key: `after-${where}-${course}`,
    zone: where,
    tell: tell || course === 'step-too-big',
    claims: [...claims, ...settlingClaims],
  };
}
