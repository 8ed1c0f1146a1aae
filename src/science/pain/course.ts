// What a course of pain shows, as figures for a sentence: how it swings, and what became of it in three months. Pure.
import { clamp } from '../clamp.js';
import type { ClaimId } from '../evidence/registry.js';
import { change, type Change, type Scale } from './change.js';
import type { TrendPoint } from './trend.js';

/** Scores of one scale in order of time. `at`: ms since 1970. */
export interface Scores {
  readonly at: Float64Array;
  readonly value: Float64Array;
}

export interface Swing {
  readonly low: number;
  readonly high: number;
  readonly points: number;
  readonly count: number;
}

/** Index of the first of ascending `list` that is at least `x`; its length when none is. */
export function firstFrom(list: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lowest and highest score from `from` up to and including `to` (ms); undefined when there is none. */
export function swing({ at, value }: Scores, from: number, to: number): Swing | undefined {
  const start = firstFrom(at, from);
  let [low, high, i] = [Infinity, -Infinity, start];
  for (; i < at.length && at[i]! <= to; i++) {
    if (value[i]! < low) low = value[i]!;
    if (value[i]! > high) high = value[i]!;
  }
  // Tenths: 7.3 − 2.1 is 5.2, not 5.199….
  return i > start ? { low, high, points: Math.round((high - low) * 10) / 10, count: i - start } : undefined;
}

export interface LongTerm {
  /** Days between both ends of the line that are compared. */
  readonly days: number;
  /** Three months, or all there is when that is less. */
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
  /** In half points: the line is not known finer. Below 0 is less pain. */
  readonly points: number;
  /** 'unclear': the difference lies within the uncertainty of the line; 'same' only where a whole point would have shown. */
  readonly direction: 'less' | 'more' | 'same' | 'unclear';
  /** What people called such a difference, by where it began; only where pain grew less. */
  readonly change: Change;
  readonly claims: readonly ClaimId[];
}

/** Three months, and how many days may be missing from them. */
export const longDays = 91;
const missing = 7;
/** Below four weeks a line says nothing of the long term. */
const fewest = 28;

/** A line that could hide a whole point does not say that nothing changed. */
const directionOf = (points: number, difference: number, unsure: number): LongTerm['direction'] => {
  if (points ? Math.abs(difference) < unsure : unsure > 1) return 'unclear';
  return points < 0 ? 'less' : points ? 'more' : 'same';
};

/**
 * The last point of the line against the one three months before, or against its first when it is shorter. Undefined
 * below four weeks, and when nothing was noted around that time.
 */
export function longTerm(line: readonly (readonly TrendPoint[])[], scale: Scale): LongTerm | undefined {
  const all = line.flat();
  const last = all.at(-1);
  const first = all[0];
  if (!last || !first) return undefined;
  const wanted = last.x - longDays;
  const whole = first.x <= wanted + missing;
  const start = whole ? all.find((p) => p.x >= wanted) : first;
  if (!start || last.x - start.x < (whole ? longDays - fewest : fewest)) return undefined;
  const difference = last.y - start.y;
  const unsure = Math.hypot(last.high - last.low, start.high - start.low) / 2;
  const points = Math.round(difference * 2) / 2;
  const direction = directionOf(points, difference, unsure);
  const to = clamp(start.y + points, 0, 10);
  const judged = change({ value: start.y, scale }, { value: to, scale });
  return {
    days: Math.round(last.x - start.x),
    whole,
    from: start.y,
    to: last.y,
    points,
    direction,
    change: judged,
    claims: ['pain-look-at-months', ...judged.claims],
  };
}
