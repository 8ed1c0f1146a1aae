// A score of 0 to 10 in one of three zones. Advice, never a diagnosis. Pure.
import { painScaleRange } from '../evidence/claims.js';
import { isScore, limitOr } from './scale.js';

/** None; acceptable up to and including the limit; too much above it. */
export type Zone = 'none' | 'acceptable' | 'too-much';

/** Whether the limit says anything at this moment: the source names it for during and after an exercise, not for before. */
export const limitHolds = (moment: string | undefined): boolean => moment === 'during' || moment === 'after';

/** The zone of `value`; what is off the scale is 'too-much', as doubt is never reassured. */
export const zone = (value: number, limit?: number): Zone => {
  if (!isScore(value)) return 'too-much';
  return value === painScaleRange.value[0] ? 'none' : value <= limitOr(limit) ? 'acceptable' : 'too-much';
};
