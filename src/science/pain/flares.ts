// Cycles in a course of pain: days that lie clearly above what is usual, by one plain rule of this kit, so that one can be
// laid beside another. Pure.
//
// A flare is 'a worsening of your condition that lasts from hours to weeks that is difficult to tolerate and generally impacts
// your usual activities and/or emotions' (Costa 2019, claim pain-flare-meaning). Scores show the worsening alone: whether it
// was a flare is for the person to say, and no score denies one. What is worse is taken from the person's own level, the
// median of four weeks on either side. A cycle begins when a day lies above that level by more than the measuring alone may
// differ (pain-measure-error), or at the top of the scale where less is left, and ends before three days in a row without.
// The bands of change.ts do not serve here: they were measured on people whose pain grew less.
import { painMeasureError, painScaleRange } from '../evidence/claims.js';
import { median } from './lowess.js';
import type { Days } from './trend.js';

export interface Flare {
  /** First and last day, days since 1970 on the wall clock. */
  readonly from: number;
  readonly to: number;
  /** Days it lasted, both ends counted. */
  readonly days: number;
  /** Highest daily median, and the first day it was reached. */
  readonly peak: number;
  readonly peakDay: number;
  /** The person's own level around it. */
  readonly level: number;
  /** Not over yet: the record ends within it. */
  readonly open: boolean;
  /** Given by whoever wrote the scores down. */
  readonly name?: string;
}

/** Days on either side the person's own level is taken from. */
const reach = 28;
/** Days without a worse score, calm or silent, that end a flare. */
const calm = 3;

const [, top] = painScaleRange.value;
/** Points above one's own level that make a day clearly worse: the first whole number beyond the error of measuring. */
const clear = Math.ceil(painMeasureError.value);
/** A level this close to the top leaves less than half a point: no day can be told to be worse. */
const closest = 0.5;

/** The least score that is clearly worse than `level`; undefined where the scale has no room to show it. */
export const worseFrom = (level: number): number | undefined =>
  level > top - closest ? undefined : Math.min(level + clear, top);

const summed = (days: Days, first: number, last: number, level: number, open: boolean, name?: string): Flare => {
  let peak = first;
  for (let i = first; i <= last; i++) if (days.median[i]! > days.median[peak]!) peak = i;
  const from = days.day[first]!;
  const to = days.day[last]!;
  return {
    from,
    to,
    days: to - from + 1,
    peak: days.median[peak]!,
    peakDay: days.day[peak]!,
    level,
    open,
    ...(name !== undefined && { name }),
  };
};

/** The person's own level on each day: the median of the days within four weeks on either side. */
export function ownLevel({ day, median: value }: Days): Float64Array {
  let left = 0;
  let right = 0;
  return Float64Array.from(day, (now) => {
    while (day[left]! < now - reach) left++;
    while (right < day.length && day[right]! <= now + reach) right++;
    return median(value.subarray(left, right));
  });
}

/** Whether the person lived, on some days, so close to the top of the scale that no score could show a worsening. */
export const hidden = (days: Days): boolean => ownLevel(days).some((level) => worseFrom(level) === undefined);

/** Cycles in order of time. One bad day alone is none: at least two days. */
export function flares(days: Days): Flare[] {
  const { day, median: value } = days;
  const level = ownLevel(days);
  const found: Flare[] = [];
  let first = -1;
  let last = -1;
  const close = (open: boolean): void => {
    if (first >= 0 && day[last]! > day[first]!) found.push(summed(days, first, last, level[first]!, open));
    first = -1;
  };
  for (let i = 0; i < day.length; i++) {
    if (first >= 0 && day[i]! - day[last]! > calm) close(false);
    if (!(value[i]! >= worseFrom(level[i]!)!)) continue;
    if (first < 0) first = i;
    last = i;
  }
  close(day.length > 0 && day[day.length - 1]! - day[last]! < calm);
  return found;
}

/** Cycles somebody named: all days between the first and the last that carry the name. `names[i]` belongs to `day[i]`. */
export function named(days: Days, names: readonly (string | undefined)[]): Flare[] {
  const level = ownLevel(days);
  return [...new Set(names)]
    .filter((name) => name !== undefined)
    .map((name) => {
      const first = names.indexOf(name);
      return summed(days, first, names.lastIndexOf(name), level[first]!, false, name);
    });
}
