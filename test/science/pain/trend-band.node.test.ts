// The band round the line through a course of pain, written out from the papers trend.ts names: Cleveland & Devlin 1988 for
// what a local fit carries of one point's variance, Bence 1995 for days that resemble the day before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowess } from '../../../src/science/pain/lowess.js';
import { dayMedians, trend, type Days } from '../../../src/science/pain/trend.js';

const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
const middle = (list: readonly number[]): number => {
  const sorted = ascending(list);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Line and band of a course without a long silence, `neighbours` days at a time. */
function plain(day: readonly number[], value: readonly number[], neighbours: number, apart: number) {
  const { y, leverage } = lowess(day, value, neighbours, { apart });
  const off = value.map((v, i) => v - y[i]!);
  // The median deviation, scaled to a standard deviation, and the rounding of a whole number.
  const variance = (1.4826 * middle(off.map(Math.abs))) ** 2 + 1 / 12;
  const cut = off.map((v) => within(v, -3 * Math.sqrt(variance), 3 * Math.sqrt(variance)));
  const own = cut.reduce((sum, v) => sum + v * v, 0);
  const like = own > 1e-9 ? within(cut.slice(1).reduce((sum, v, i) => sum + v * cut[i]!, 0) / own, 0, 0.8) : 0;
  return [...y].map((fit, i) => {
    const half = 1.96 * Math.sqrt(variance * ((1 + like) / (1 - like)) * leverage[i]!);
    return [day[i]! + 0.5, ...[fit, fit - half, fit + half].map((v) => within(v, 0, 10))];
  });
}

const days = (day: readonly number[], value: readonly number[]): Days => ({
  day: Int32Array.from(day),
  median: Float64Array.from(value),
});
const rows = (course: Days): number[][] =>
  trend(course).flatMap((s) => s.map(({ x, y, low, high }) => [x, y, low, high]));
const every = (n: number, step = 1): number[] => Array.from({ length: n }, (_, i) => 20_000 + i * step);

/** All within a billionth. */
function alike(found: readonly number[][], wanted: readonly (readonly number[])[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((row, i) => row.forEach((v, j) => expect(v, `${i} ${j}`).toBeCloseTo(wanted[i]![j]!, 9)));
}

describe('the band of the trend', () => {
  it('is the plain one for any scores, on days that follow or not', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 10 })), {
      minLength: 28,
      maxLength: 56,
    });
    fc.assert(
      fc.property(steps, (list) => {
        let now = 20_000;
        const day = list.map(([step]) => (now += step));
        const value = list.map(([, v]) => v);
        const span = day.at(-1)! - day[0]! + 1;
        // Half of the course, four weeks at least.
        const neighbours = Math.max(10, (day.length * Math.max(28, span / 2)) / span);
        alike(rows(days(day, value)), plain(day, value, neighbours, 1));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a month: at four weeks', 31, 1, 28, 1],
    ['two months: at half of it', 60, 1, 30, 1],
    ['a year: at a quarter', 364, 1, 91, 1],
    ['three years: the same, fitted every few days', 1000, 1, 91, 2.5],
    ['a score every five days: at ten days that have one', 20, 5, 10, 1],
    ['a score every three weeks: at ten too', 15, 21, 10, 1],
  ])('looks, over %s, at as many days as the course is long', (_, n, step, neighbours, apart) => {
    const day = every(n, step);
    const value = day.map((_day, i) => Math.round(5 + 2 * Math.sin(i / 9) + 1.4 * Math.sin(i * i)));
    alike(rows(days(day, value)), plain(day, value, neighbours, apart));
  });

  it('is half a point of rounding where all days had the same number, and ends with the scale', () => {
    const day = every(40);
    const { leverage } = lowess(
      day,
      day.map(() => 5),
      28,
    );
    rows(
      days(
        day,
        day.map(() => 5),
      ),
    ).forEach(([, y, low, high], i) => {
      expect(y).toBeCloseTo(5, 9);
      expect(high! - y!).toBeCloseTo(1.96 * Math.sqrt(leverage[i]! / 12), 9);
      expect(y! - low!).toBeCloseTo(high! - y!, 9);
    });
    for (const end of [0, 10])
      for (const [, y, low, high] of rows(
        days(
          day,
          day.map(() => end),
        ),
      )) {
        expect(y).toBeCloseTo(end, 9);
        expect(end ? high : low).toBe(end);
        expect(high! - low!).toBeGreaterThan(0.1);
      }
  });

  it('is not made wider by peaks that come in pairs: a day counts as three deviations at most', () => {
    const day = every(60);
    const peaks = day.map((_day, i) => (i % 20 > 17 ? 10 : 4 + (((i * 7) % 5) - 2) / 2));
    alike(rows(days(day, peaks)), plain(day, peaks, 30, 1));
  });

  it('grows no further where each day is nearly the day before', () => {
    const day = every(80);
    const slow = day.map((_day, i) => 5 + 4 * Math.sin(i / 4));
    alike(rows(days(day, slow)), plain(day, slow, 40, 1));
  });
});

describe('the stretches of the trend', () => {
  it('end after more than 28 days without a score, and each begins with its own first day', () => {
    const gap = (days_: number) => every(24).map((d, i) => (i < 12 ? d : d + days_ - 1));
    expect(
      trend(
        days(
          gap(28),
          gap(28).map(() => 5),
        ),
      ).map((s) => s.length),
    ).toEqual([24]);
    const two = trend(
      days(
        gap(29),
        gap(29).map((_d, i) => (i < 12 ? 3 : 7)),
      ),
    );
    expect(two.map((s) => [s.length, s[0]!.x, s.at(-1)!.x])).toEqual([
      [12, 20_000.5, 20_011.5],
      [12, 20_040.5, 20_051.5],
    ]);
    expect(two.map((s) => Math.round(s[5]!.y))).toEqual([3, 7]);
  });

  it('are none of nothing, and leave out one of nine days beside one of ten', () => {
    expect(trend(days([], []))).toEqual([]);
    const day = [...every(9), ...every(10).map((d) => d + 100)];
    expect(
      trend(
        days(
          day,
          day.map(() => 5),
        ),
      ).map((s) => [s.length, s[0]!.x]),
    ).toEqual([[10, 20_100.5]]);
  });
});

describe('the median of a day', () => {
  it('is of that day alone, also of the last, and keeps days in their order', () => {
    const { day, median } = dayMedians([5, 5, 6, 9, 9, 9, 9], Float64Array.from([2, 5, 7, 1, 2, 6, 9]));
    expect([[...day], [...median]]).toEqual([
      [5, 6, 9],
      [3.5, 7, 4],
    ]);
    expect(dayMedians([], new Float64Array(0)).day).toHaveLength(0);
  });
});
