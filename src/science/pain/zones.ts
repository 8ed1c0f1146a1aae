// A score of 0 to 10 in one of three zones. Advice, never a diagnosis. Pure.
import { painAcceptableMax, painScaleRange } from '../evidence/claims.js';

/** None; acceptable up to and including the limit; too much above it. */
export type Zone = 'none' | 'acceptable' | 'too-much';

export const zoneClaims = [painScaleRange.id, painAcceptableMax.id] as const;

const [lowest, highest] = painScaleRange.value;

/** Whether `value` is on the scale, 0 to 10; fractions count (a visual scale), NaN does not. */
export const isScore = (value: number): boolean => value >= lowest && value <= highest;

/** The therapist's own limit when it is on the scale, otherwise 5 (pain-acceptable-max). */
export const limitOr = (limit: number = painAcceptableMax.value): number =>
  isScore(limit) ? limit : painAcceptableMax.value;

/** Whether the limit says anything at this moment: the source names it for during and after an exercise, not for before. */
export const limitHolds = (moment: string | undefined): boolean => moment === 'during' || moment === 'after';

/** The zone of `value`; what is off the scale is 'too-much', as doubt is never reassured. */
export const zone = (value: number, limit?: number): Zone => {
  if (!isScore(value)) return 'too-much';
  return value === lowest ? 'none' : value <= limitOr(limit) ? 'acceptable' : 'too-much';
};
