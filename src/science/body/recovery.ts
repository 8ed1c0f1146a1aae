// What lets water out of the glass and what its size is made of. Data only.
import type { glassCapacityParts, glassRecovery } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import type { FactorId } from './factors.js';

export type RecoveryId = (typeof glassRecovery.value)[number];
export type CapacityPartId = (typeof glassCapacityParts.value)[number];

export interface Recovery {
  readonly id: RecoveryId;
  /** Factors it makes lighter, heaviest effect first. */
  readonly eases: readonly FactorId[];
  readonly claims: readonly ClaimId[];
}

export interface CapacityPart {
  readonly id: CapacityPartId;
  /** Genetics are given; the rest can be trained (glass-genetics-given). */
  readonly trainable: boolean;
  readonly claim: ClaimId;
}

const recovery = (id: RecoveryId, eases: readonly FactorId[], ...claims: ClaimId[]): Recovery => ({
  id,
  eases,
  claims: ['glass-recovery', ...claims],
});

/** In the order of the source (glass-recovery). */
export const recoveries: readonly Recovery[] = [
  recovery('regular-sleep', ['poor-sleep', 'stress'], 'glass-regular-sleep', 'recovery-sleep', 'sleep-takes-weeks'),
  recovery('movement', ['inactivity', 'stress', 'worry', 'overweight'], 'glass-walking', 'recovery-movement'),
  recovery('nourishing-food', ['poor-food', 'overweight', 'metabolic'], 'glass-overweight', 'recovery-food'),
  recovery(
    'fewer-stimulants',
    ['alcohol', 'smoking', 'caffeine', 'poor-sleep'],
    'glass-stimulants',
    'recovery-alcohol',
    'recovery-smoking',
  ),
  recovery('social-connection', ['loneliness', 'lack-of-support', 'worry'], 'glass-loneliness'),
  recovery('relaxation', ['stress', 'anxiety', 'worry'], 'recovery-stress', 'bottle-put-down'),
  recovery('professional-help', ['worry', 'anxiety', 'low-control', 'inactivity']),
];

/** What the size of the glass is made of, in the order of the source (glass-capacity-parts). */
export const capacityParts: readonly CapacityPart[] = [
  { id: 'genetics', trainable: false, claim: 'glass-genetics-given' },
  { id: 'lifestyle', trainable: true, claim: 'glass-capacity-parts' },
  { id: 'mental-resilience', trainable: true, claim: 'glass-capacity-parts' },
  { id: 'social-support', trainable: true, claim: 'glass-capacity-parts' },
];
