// Six brakes on recovery, each a factor of the body: which are on, and which to loosen first. Pure. Nothing is added up, as
// each rests on a study of its own (recovery-never-added).
import type { ClaimId } from '../evidence/registry.js';
import type { FactorId, Levels } from './factors.js';

/** In the order in which they stand around the wheel. */
export const brakeIds = [
  'poor-sleep',
  'poor-food',
  'alcohol',
  'inactivity',
  'stress',
  'smoking',
] as const satisfies FactorId[];
export type BrakeId = (typeof brakeIds)[number];

export const brakeClaims = [
  'recovery-stress',
  'recovery-smoking',
  'recovery-smoking-rats',
  'recovery-alcohol',
  'recovery-sleep',
  'recovery-food',
  'recovery-movement',
  'recovery-reinforce',
  'recovery-never-added',
  'recovery-to-do',
  'glass-regular-sleep',
] as const satisfies readonly ClaimId[];

export const brakesOn = (levels: Levels): readonly BrakeId[] => brakeIds.filter((id) => levels[id]);

/** What disturbs sleep, and so goes round (recovery-reinforce). */
const circle: readonly BrakeId[] = ['stress', 'alcohol', 'smoking'];
export const inCircle = (levels: Levels): readonly BrakeId[] => circle.filter((id) => levels[id]);

/**
 * Which to begin with: sleep, as the others meet there (recovery-reinforce); else what disturbs it, else what is left. An order
 * of ours, measured by nobody, and said so; how many are on and how heavily plays no part.
 */
export const firstBrake = (levels: Levels): BrakeId | undefined =>
  (['poor-sleep', ...circle, 'inactivity', 'poor-food'] as const).find((id) => levels[id]);
