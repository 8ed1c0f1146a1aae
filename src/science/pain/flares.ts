// Cycles in a course of pain: flares, found by one plain rule of this kit, so that one can be laid beside another. Pure.
//
// 'A worsening of your condition that lasts from hours to weeks' (Costa 2019, claim pain-flare-meaning). What is worse is
// taken from the person's own level: the median of four weeks on either side. A flare begins when a day lies above that
// level by what the sources call meaningful from there (change.ts), and ends before three days in a row without.
import { painChangeFromHigh, painChangeFromLow, painChangeFromMiddle } from '../evidence/claims.js';
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
/** Days below that end a flare. */
const calm = 3;
/** Longest silence within a flare, in days. */
const silence = 7;

/** Points above one's own level that make a day worse; as the bands of change.ts, below 1 as from 1. */
export const risesBy = (level: number): number => {
  const start = Math.max(1, Math.round(level));
  const band = [painChangeFromLow, painChangeFromMiddle, painChangeFromHigh].find(
    ({ value }) => start <= value.start[1],
  );
  return band?.value.change[0] ?? painChangeFromHigh.value.change[0];
};

const summed = (days: Days, first: number, last: number, level: number, open: boolean, name?: string): Flare => {
  let top = first;
  for (let i = first; i <= last; i++) if (days.median[i]! > days.median[top]!) top = i;
  const from = days.day[first]!;
  const to = days.day[last]!;
  return {
    from,
    to,
    days: to - from + 1,
    peak: days.median[top]!,
    peakDay: days.day[top]!,
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

/** Flares in order of time. One bad day alone is none: at least two days. */
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
    if (first >= 0 && (day[i]! - day[i - 1]! > silence || day[i]! - day[last]! > calm)) close(false);
    if (value[i]! < level[i]! + risesBy(level[i]!)) continue;
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
