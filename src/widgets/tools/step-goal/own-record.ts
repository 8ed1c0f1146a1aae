// What step-goal remembers for itself: when its plan began, the age and the size of a step. Pure.
import { isObject } from '../../../platform/is-object.js';
import type { Json } from '../../../practice/record/schema.js';

export interface Own {
  /** 'YYYY-MM-DD'. */
  readonly start?: string;
  readonly age?: string;
  readonly size?: number;
}

/** What is valid of what was kept. */
export const ownOf = (kept: Json | undefined): Own => {
  if (!isObject(kept)) return {};
  const { start, age, size } = kept;
  return {
    ...(typeof start === 'string' && /^\d{4}-\d\d-\d\d$/.test(start) && Date.parse(start) && { start }),
    ...(typeof age === 'string' && { age }),
    ...(typeof size === 'number' && { size }),
  };
};
