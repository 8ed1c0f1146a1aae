// How sure the line is: the band against courses of which the truth is known, and what one point of the line looks at.
import { describe, expect, it } from 'vitest';
import { lowess } from '../../../src/science/pain/lowess.js';
import { dayMedians, fewestDays, longestGap, trend, type Days } from '../../../src/science/pain/trend.js';

/** Numbers without chance, 0 to 1: mulberry32. */
const even = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const days = (values: ArrayLike<number>, step = 1): Days => ({
  day: Int32Array.from(values, (_, i) => 20_000 + i * step),
  median: Float64Array.from(values),
});
/** Whole scores that swing round a level; `like`: how much a day resembles the day before. */
function swinging(seed: number, n: number, level: (i: number) => number, like: number): Days {
  const next = even(seed);
  const bell = (): number => Array.from({ length: 12 }, next).reduce((all, each) => all + each, -6);
  let now = bell();
  return days(
    Array.from({ length: n }, (_, i) => {
      now = like * now + Math.sqrt(1 - like * like) * bell();
      return Math.max(0, Math.min(10, Math.round(level(i) + 1.2 * now)));
    }),
  );
}

/** In how many of 60 courses the band of their middle day holds the level they swing round, in percent. */
const held = (n: number, level: (i: number) => number, like: number): number => {
  const middle = n >> 1;
  const holds = (seed: number): boolean => {
    const { low, high } = trend(swinging(seed, n, level, like))[0]![middle]!;
    return low <= level(middle) && level(middle) <= high;
  };
  return (Array.from({ length: 60 }, (_, i) => holds(7919 * i + n)).filter(Boolean).length * 100) / 60;
};

describe('the band of 95 %', () => {
  it('holds the truth about that often, level or falling, in a short course and in a long one', () => {
    for (const n of [40, 91])
      for (const level of [() => 5, (i: number) => 7 - (3 * i) / n]) {
        const often = held(n, level, 0);
        expect(often, `${n}`).toBeGreaterThan(88);
        expect(often, `${n}`).toBeLessThan(99);
      }
  });

  it('does not promise much more where days resemble the day before', () => {
    expect(held(91, () => 5, 0.6)).toBeGreaterThan(82);
  });

  it('is wider where days resemble each other, by what that costs', () => {
    const width = (like: number): number => {
      const wide = (seed: number): number => {
        const { low, high } = trend(swinging(seed, 120, () => 5, like))[0]![60]!;
        return high - low;
      };
      return Array.from({ length: 15 }, (_, i) => wide(104_729 * i + 1)).reduce((all, each) => all + each, 0) / 15;
    };
    expect(width(0.6) / width(0)).toBeGreaterThan(1.3);
    expect(width(0.6) / width(0)).toBeLessThan(1.7);
  });

  it('is a quarter of a point where somebody gave the same number for a season: a whole number is a rounded one', () => {
    const { low, y, high } = trend(days(Array<number>(60).fill(4)))[0]![30]!;
    expect(y).toBeCloseTo(4, 9);
    expect(high - low).toBeGreaterThan(0.2);
    expect(high - low).toBeLessThan(0.35);
    expect(high - y).toBeCloseTo(y - low, 9);
  });

  it('ends at the ends of the scale', () => {
    for (const end of [0, 10]) {
      const point = trend(days(Array<number>(30).fill(end)))[0]![15]!;
      expect(end ? point.high : point.low).toBe(end);
      expect(end ? point.low : point.high).not.toBe(end);
    }
  });
});

describe('a point of the line', () => {
  const values = (n: number): number[] => Array.from({ length: n }, (_, i) => Math.round(5 + 3 * Math.sin(i * i)));
  const line = (of: Days): number[] => trend(of)[0]!.map(({ y }) => y);
  const smooth = (of: Days, neighbours: number, apart = 1): number[] => [
    ...lowess(of.day, of.median, neighbours, { apart }).y,
  ];

  it('lies in the middle of its day', () => {
    expect(trend(days(values(12)))[0]!.map(({ x }) => x)).toEqual(values(12).map((_, i) => 20_000.5 + i));
  });
  it('looks at half of the course, at four weeks of a short one, at three months of a long one', () => {
    expect(line(days(values(80)))).toEqual(smooth(days(values(80)), 40));
    expect(line(days(values(40)))).toEqual(smooth(days(values(40)), 28));
    expect(line(days(values(350)))).toEqual(smooth(days(values(350)), 91));
  });
  it('looks at ten days with a score where there are few in that time', () => {
    const sparse = days(values(40), 20);
    expect(line(sparse)).toEqual(smooth(sparse, 10, 781 / 400));
  });
  it('of years is fitted at four hundred places, and read off between', () => {
    const long = days(values(1200));
    expect(line(long)).toEqual(smooth(long, 91, 3));
  });
});

describe('a silence', () => {
  const after = (silence: number): number =>
    trend({
      day: Int32Array.from({ length: 40 }, (_, i) => (i < 20 ? i : i + silence - 1)),
      median: new Float64Array(40).fill(5),
    }).length;

  it('of four weeks is drawn through, of a day more is not', () => {
    expect([longestGap, after(1), after(28), after(29)]).toEqual([28, 1, 1, 2]);
  });
  it('leaves no line where fewer than ten days follow it', () => {
    const broken = (n: number) =>
      trend({
        day: Int32Array.from({ length: 20 + n }, (_, i) => (i < 20 ? i : i + 100)),
        median: new Float64Array(20 + n).fill(5),
      });
    expect(fewestDays).toBe(10);
    expect([broken(0), broken(9), broken(10)].map((lines) => lines.map((each) => each.length))).toEqual([
      [20],
      [20],
      [20, 10],
    ]);
  });
});

describe('the days', () => {
  it('come from scores in order of time, one each, none from none', () => {
    const { day, median } = dayMedians([5, 5, 5, 5, 9], Float64Array.from([8, 1, 3, 4, 7]));
    expect([[...day], [...median]]).toEqual([
      [5, 9],
      [3.5, 7],
    ]);
    expect(dayMedians([], new Float64Array(0)).day).toHaveLength(0);
  });
});
