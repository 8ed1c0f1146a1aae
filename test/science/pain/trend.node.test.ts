// The line through a course of pain: against R and statsmodels, and what no peak, scale or direction may do to it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swing, longTerm, firstFrom } from '../../../src/science/pain/course.js';
import { exampleScores } from '../../../src/science/pain/example.js';
import { lowess, median } from '../../../src/science/pain/lowess.js';
import { dayMedians, trend, type Days } from '../../../src/science/pain/trend.js';

/** R's `cars`: speed and stopping distance. */
const cars = {
  speed: [
    4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17,
    17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
  ],
  distance: [
    2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32,
    40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
  ],
  /** statsmodels 0.15 lowess(frac=2/3, it=3, delta=0), which agrees with R's lowess(cars). */
  smooth: [
    4.9655, 4.9655, 13.1245, 13.1245, 15.8586, 18.5797, 21.2803, 21.2803, 21.2803, 24.1293, 24.1293, 27.1195, 27.1195,
    27.1195, 27.1195, 30.0273, 30.0273, 30.0273, 30.0273, 32.9625, 32.9625, 32.9625, 32.9625, 36.7577, 36.7577, 36.7577,
    40.4351, 40.4351, 43.4635, 43.4635, 43.4635, 46.8855, 46.8855, 46.8855, 46.8855, 50.7932, 50.7932, 50.7932, 56.4912,
    56.4912, 56.4912, 56.4912, 56.4912, 67.5858, 73.0797, 78.6432, 78.6432, 78.6432, 78.6432, 84.3287,
  ],
};

const score = (n: number): number => Math.max(0, Math.min(10, Math.round(n)));
/** Whole scores around `level(i)`, one a day from day 20000 on. */
const daily = (n: number, level: (i: number) => number, swings = 1.5): Days => ({
  day: Int32Array.from({ length: n }, (_, i) => 20_000 + i),
  median: Float64Array.from({ length: n }, (_, i) => score(level(i) + swings * Math.sin(i * i * 0.37))),
});
const line = (days: Days) => trend(days).flat();

describe('lowess', () => {
  it('agrees with R and statsmodels on the cars', () => {
    const { y } = lowess(cars.speed, cars.distance, Math.floor((50 * 2) / 3 + 1e-10));
    y.forEach((value, i) => expect(value, String(i)).toBeCloseTo(cars.smooth[i]!, 3));
  });

  it('agrees with statsmodels on sixty days of pain with three peaks', () => {
    const pain = [
      6, 7, 7, 6, 5, 6, 7, 5, 4, 4, 10, 10, 6, 5, 5, 7, 6, 5, 6, 7, 5, 5, 5, 6, 4, 4, 4, 4, 6, 5, 5, 4, 6, 6, 5, 6, 6,
      4, 5, 4, 9, 4, 3, 3, 4, 6, 3, 5, 3, 5, 5, 5, 5, 5, 2, 5, 2, 5, 5, 4,
    ];
    // lowess(frac=30/60, it=3, delta=0), each sixth.
    const smooth = [6.122, 5.849, 5.573, 5.319, 5.151, 4.965, 4.704, 4.498, 4.372, 4.418];
    const { y } = lowess([...pain.keys()], pain, 30);
    smooth.forEach((value, i) => expect(y[i * 6]).toBeCloseTo(value, 2));
  });

  it('goes through a straight line exactly, whatever the distances', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 12, maxLength: 60 }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (xs, slope) => {
          const x = [...xs].sort((a, b) => a - b);
          const { y } = lowess(
            x,
            x.map((v) => 3 + slope * v),
            10,
          );
          y.forEach((value, i) => expect(value).toBeCloseTo(3 + slope * x[i]!, 5));
        },
      ),
    );
  });

  it('keeps the slope of a burst of days within years of silence', () => {
    const x = [...Array.from({ length: 12 }, (_, i) => i), 9000];
    const { y } = lowess(
      x,
      x.map((v) => 3 + 0.25 * v),
      10,
    );
    y.forEach((value, i) => expect(value).toBeCloseTo(3 + 0.25 * x[i]!, 5));
  });

  it('reads a long line off between its knots to within a tenth of a point', () => {
    const { day, median: value } = daily(900, (i) => 5 + 2 * Math.sin(i / 90));
    const whole = lowess(day, value, 91).y;
    const quick = lowess(day, value, 91, { apart: 3 }).y;
    whole.forEach((v, i) => expect(Math.abs(v - quick[i]!)).toBeLessThan(0.1));
  });

  it('finds the middle of any list', () => {
    expect(median([3])).toBe(3);
    expect(median([9, 1, 2, 8])).toBe(5);
    expect(median([])).toBeNaN();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 }), (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const half = sorted.length / 2;
        expect(median(list)).toBe((sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2);
      }),
    );
  });
});

describe('the trend', () => {
  it('follows a slow fall through the swings', () => {
    const points = line(daily(91, (i) => 6 - (2 * i) / 90));
    expect(points[0]!.y).toBeCloseTo(6, 0);
    expect(points.at(-1)!.y).toBeCloseTo(4, 0);
    for (const { low, y, high } of points) expect(low < y && y < high).toBe(true);
  });

  it('is not moved by peaks: one day in ten at 10 lifts it by less than half a point', () => {
    const calm = daily(120, () => 4);
    const peaks = { ...calm, median: calm.median.map((v, i) => (i % 10 === 5 ? 10 : v)) };
    const was = line(calm);
    line(peaks).forEach(({ y }, i) => expect(Math.abs(y - was[i]!.y)).toBeLessThan(0.5));
  });

  it('is the same backwards when time runs backwards', () => {
    const days = daily(80, (i) => 7 - i / 20);
    const back = { day: days.day.map((d) => -d).reverse(), median: days.median.slice().reverse() };
    const forth = line(days);
    line(back)
      .reverse()
      .forEach(({ y }, i) => expect(y).toBeCloseTo(forth[i]!.y, 6));
  });

  it('is the same line a point higher when every score is a point higher', () => {
    const days = daily(60, () => 4, 1);
    const higher = line({ ...days, median: days.median.map((v) => v + 1) });
    line(days).forEach(({ y }, i) => expect(higher[i]!.y).toBeCloseTo(y + 1, 6));
  });

  it('stops at four weeks of silence and starts anew', () => {
    const days = daily(60, () => 5);
    const day = days.day.map((d, i) => (i < 30 ? d : d + 40));
    expect(trend({ ...days, day }).map((s) => s.length)).toEqual([30, 30]);
    expect(trend({ ...days, day: days.day.map((d, i) => (i < 30 ? d : d + 27)) })).toHaveLength(1);
  });

  it('draws no line through fewer than ten days', () => {
    expect(trend(daily(9, () => 5))).toEqual([]);
    expect(trend(daily(10, () => 5))).toHaveLength(1);
  });

  it('stays on the scale and finite for any scores on any days', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 })), { maxLength: 80 }),
        (steps) => {
          let now = 0;
          const day = Int32Array.from(steps, ([step]) => (now += step));
          for (const { y, low, high } of line({ day, median: Float64Array.from(steps, ([, v]) => v) })) {
            expect(low >= 0 && low <= y && y <= high && high <= 10).toBe(true);
          }
        },
      ),
    );
  });

  it('is surer with more days, and less sure where days resemble each other', () => {
    const width = (days: Days): number => {
      const { low, high } = line(days)[Math.floor(days.day.length / 2)]!;
      return high - low;
    };
    expect(width(daily(180, () => 5))).toBeLessThan(width(daily(20, () => 5)));
    const waves = daily(91, (i) => 5 + 2 * Math.sin(i / 3), 0);
    const shuffled = { ...waves, median: waves.median.map((_, i) => waves.median[(i * 37) % 91]!) };
    expect(width(waves)).toBeGreaterThan(width(shuffled));
  });

  it('weighs a day with twenty scores as one day', () => {
    const { day, median: middles } = dayMedians([1, 1, 1, 2, 3, 3], Float64Array.from([2, 9, 3, 5, 4, 6]));
    expect([...day]).toEqual([1, 2, 3]);
    expect([...middles]).toEqual([3, 5, 5]);
  });
});

describe('the long term', () => {
  it('says two points less over three months, and that people from 6 called that slightly better', () => {
    const found = longTerm(trend(daily(120, (i) => 6.3 - (1.7 * i) / 91, 0.8)), 'nrs')!;
    expect(found).toMatchObject({ whole: true, points: -2, direction: 'less' });
    expect(found.change).toMatchObject({ ok: true, meaningful: 'yes', band: [2, 2] });
  });

  it('calls the same two points from 9 less than what people there called slightly better', () => {
    const found = longTerm(trend(daily(120, (i) => (i < 60 ? 9 : 7), 0.4)), 'nrs')!;
    expect(found.change).toMatchObject({ meaningful: 'no', band: [3, 4] });
  });

  it('is the same or unclear on a level course, and silent below four weeks', () => {
    expect(['same', 'unclear']).toContain(longTerm(trend(daily(120, () => 5)), 'nrs')!.direction);
    expect(longTerm(trend(daily(27, () => 5)), 'nrs')).toBeUndefined();
    expect(longTerm([], 'nrs')).toBeUndefined();
  });

  it('turns around when time does', () => {
    const course = daily(100, (i) => 7 - i / 25);
    const back = { ...course, median: course.median.slice().reverse() };
    expect(longTerm(trend(course), 'nrs')!.points).toBe(-longTerm(trend(back), 'nrs')!.points);
  });

  it('gives swings in tenths and finds nothing where nothing is', () => {
    const scores = {
      at: Float64Array.from([10, 20, 30]),
      value: Float64Array.from([2.1, 7.3, 5]),
      day: Int32Array.from([1, 2, 3]),
    };
    expect(swing(scores, 10, 20)).toEqual({ low: 2.1, high: 7.3, points: 5.2, count: 2 });
    expect(swing(scores, 31, 99)).toBeUndefined();
    expect([firstFrom([1, 3, 5], 3), firstFrom([1, 3, 5], 6), firstFrom([], 1)]).toEqual([1, 3, 0]);
  });
});

describe('the example', () => {
  it('is the course of the source: heavy in 2015, free after two years, heavy in 2023, gone', () => {
    const all = exampleScores();
    const highest = (from: string, to: string): number =>
      Math.max(...all.filter((s) => s.at >= Date.parse(from) && s.at < Date.parse(to)).map((s) => s.value));
    expect(highest('2015-04-01', '2015-12-31')).toBeGreaterThan(6);
    expect(highest('2017-06-01', '2021-06-01')).toBeLessThanOrEqual(1);
    expect(highest('2023-09-01', '2023-11-01')).toBeGreaterThan(6);
    expect(highest('2024-05-01', '2025-01-01')).toBeLessThanOrEqual(1);
    expect(all.filter((s) => s.note).map((s) => s.note)).toEqual([
      'studies',
      'hernia',
      'trained',
      'stiff',
      'landing',
      'gone',
    ]);
    expect(exampleScores()).toEqual(all);
  });
});
