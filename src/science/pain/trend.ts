// The line through a course of pain: what remains when the swings of hours and days are looked through. Pure.
//
// Chosen: LOWESS on daily medians. A median per day, so that a day with twenty scores weighs as one; local, because pain
// does not go in one straight line for months, which Theil-Sen assumes; robust, because a peak is not a trend.
// Its uncertainty: variance of the local fit (Cleveland & Devlin, J Am Stat Assoc 1988;83:596-610) with a spread from the
// median deviation, widened because days resemble the day before (Bence, Ecology 1995;76:628-639).
import { clamp } from '../clamp.js';
import { lowess, median } from './lowess.js';

/** Days with at least one score, ascending. `day`: days since 1970 on the wall clock. */
export interface Days {
  readonly day: Int32Array;
  readonly median: Float64Array;
}

export interface TrendPoint {
  /** Days since 1970, the middle of the day (.5). */
  readonly x: number;
  readonly y: number;
  /** Ends of the 95 % band of the line, 0 to 10. */
  readonly low: number;
  readonly high: number;
}

/** Longest silence in days a line is drawn through; after more it starts anew. */
export const longestGap = 28;
/** Fewest days with a score that make a line. */
export const fewestDays = 10;
/** Days one point of the line looks at: half of the course, within these. */
const [shortest, longest] = [28, 91];

/** Medians per day of scores in order of time; `day[i]` is the day of `value[i]`. */
export function dayMedians(day: ArrayLike<number>, value: Float64Array): Days {
  const days: number[] = [];
  const medians: number[] = [];
  for (let start = 0; start < value.length;) {
    let end = start + 1;
    while (end < value.length && day[end] === day[start]) end++;
    days.push(day[start]!);
    medians.push(end - start === 1 ? value[start]! : median(value.subarray(start, end)));
    start = end;
  }
  return { day: Int32Array.from(days), median: Float64Array.from(medians) };
}

/** How much the days resemble the day before, 0 to 0.8: the correlation of neighbours, outliers cut to `most`. */
function likeness(off: Float64Array, most: number): number {
  let both = 0;
  let own = 0;
  const cut = (i: number): number => clamp(off[i], -most, most);
  for (let i = 0; i < off.length; i++) {
    own += cut(i) ** 2;
    if (i) both += cut(i) * cut(i - 1);
  }
  // Scores that never left the line leave the rounding of its sums, and that resembles itself.
  return own > 1e-9 ? clamp(both / own, 0, 0.8) : 0;
}

/** One stretch without long silence. */
function stretch(day: Int32Array, value: Float64Array): TrendPoint[] {
  const n = day.length;
  const span = day[n - 1]! - day[0]! + 1;
  const window = clamp(span / 2, shortest, longest);
  const { y, leverage } = lowess(day, value, Math.max(fewestDays, (n * window) / span), {
    apart: Math.max(1, span / 400),
  });
  const off = value.map((v, i) => v - y[i]!);
  // A whole number stands for half a point either way: 1/12 of variance, also when all days were given the same number.
  const variance = (1.4826 * median(off.map(Math.abs))) ** 2 + 1 / 12;
  const like = likeness(off, 3 * Math.sqrt(variance));
  const inflated = (variance * (1 + like)) / (1 - like);
  const held = (v: number): number => clamp(v, 0, 10);
  return Array.from(y, (fit, i) => {
    const half = 1.96 * Math.sqrt(inflated * leverage[i]!);
    return { x: day[i]! + 0.5, y: held(fit), low: held(fit - half), high: held(fit + half) };
  });
}

/** The line, in one stretch per silence of more than 28 days; stretches of fewer than 10 days with a score have none. */
export function trend({ day, median: value }: Days): TrendPoint[][] {
  const found: TrendPoint[][] = [];
  for (let start = 0, i = 1; i <= day.length; i++) {
    if (i < day.length && day[i]! - day[i - 1]! <= longestGap) continue;
    if (i - start >= fewestDays) found.push(stretch(day.subarray(start, i), value.subarray(start, i)));
    start = i;
  }
  return found;
}
