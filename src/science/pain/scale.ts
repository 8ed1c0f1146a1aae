// The scale of pain and its limit: what a score is, and up to where it is acceptable. Pure.
import { painAcceptableMax, painScaleRange } from '../evidence/claims.js';

export const zoneClaims = [painScaleRange.id, painAcceptableMax.id] as const;

const [lowest, highest] = painScaleRange.value;

/** Whether `value` is on the scale, 0 to 10; fractions count (a visual scale), NaN does not. */
export const isScore = (value: number): boolean => value >= lowest && value <= highest;

/** The therapist's own limit when it is on the scale, otherwise 5 (pain-acceptable-max). */
export const limitOr = (limit: number = painAcceptableMax.value): number =>
  isScore(limit) ? limit : painAcceptableMax.value;
