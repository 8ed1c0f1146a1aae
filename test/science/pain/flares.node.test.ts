// Days with more pain than usual: what is found, and who is never denied.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { flares, hidden, named, ownLevel, worseFrom } from '../../../src/science/pain/flares.js';
import type { Days } from '../../../src/science/pain/trend.js';

/** A day for each score, as it was given. */
const given = (scores: readonly number[]): Days => ({
  day: Int32Array.from(scores, (_, i) => 20_000 + i),
  median: Float64Array.from(scores),
});

describe('flares', () => {
  const course = (bad: Record<number, number>): Days => {
    return given(Array.from({ length: 100 }, (_, i) => bad[i] ?? 3));
  };

  it('finds a week above the own level, its peak and its length', () => {
    const found = flares(course({ 40: 5, 41: 7, 42: 8, 43: 6, 44: 5 }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      from: 20_040,
      to: 20_044,
      days: 5,
      peak: 8,
      peakDay: 20_042,
      level: 3,
      open: false,
    });
  });

  it('takes one bad day for no flare, and two calm days within one for part of it', () => {
    expect(flares(course({ 40: 9 }))).toEqual([]);
    expect(flares(course({ 40: 6, 43: 6 })).map((f) => f.days)).toEqual([4]);
    expect(flares(course({ 40: 6, 41: 6, 46: 6, 47: 6 }))).toHaveLength(2);
  });

  it('says that the last one is not over while the log ends in it', () => {
    expect(flares(course({ 97: 7, 98: 7, 99: 7 })).map((f) => f.open)).toEqual([true]);
  });

  it('asks for two points, beyond what the measuring may differ, or for the top of the scale where less is left', () => {
    expect([0, 2, 5, 7.5, 8, 9, 9.5].map(worseFrom)).toEqual([2, 4, 7, 9.5, 10, 10, 10]);
    expect([9.6, 10].map(worseFrom)).toEqual([undefined, undefined]);
  });

  /** So many days at a level, and then so many at another. */
  const then = (level: number, before: number, worse: number, length: number): Days =>
    given([...Array<number>(before).fill(level), ...Array<number>(length).fill(worse)]);

  it('sees the worst days of anybody who has room on the scale, however much pain is usual', () => {
    const level = fc.integer({ min: 0, max: 19 }).map((half) => half / 2);
    fc.assert(
      fc.property(level, fc.integer({ min: 2, max: 10 }), (usual, length) => {
        const found = flares(then(usual, 28, 10, length));
        expect(found).toMatchObject([{ days: length, peak: 10, level: usual }]);
        expect(hidden(then(usual, 28, 10, length))).toBe(false);
      }),
    );
  });

  it('knows that scores cannot show a worsening of pain that is at the top already', () => {
    expect(flares(then(10, 28, 10, 5))).toEqual([]);
    expect(hidden(then(10, 28, 10, 5))).toBe(true);
  });

  it('takes less than two points for measuring, also where pain is rare', () => {
    expect(flares(then(0, 28, 1, 2))).toEqual([]);
    expect(flares(then(0, 28, 2, 2))).toHaveLength(1);
    const less = fc.double({ min: 0, max: 1.9, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.array(less, { minLength: 2, maxLength: 60 }), (low, above) => {
        // Levels lie between the lowest and the highest score, so none is two points below any.
        expect(flares(given(above.map((more) => low + more)))).toEqual([]);
      }),
    );
  });

  it('sees no fewer of somebody’s worse days because every day of theirs hurts more', () => {
    const score = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 10, maxLength: 120 }),
        fc.integer({ min: 1, max: 3 }),
        (scores, more) => {
          const low = flares(given(scores));
          const high = flares(given(scores.map((each) => each + more)));
          for (const each of low) expect(high.some(({ from, to }) => from <= each.from && to >= each.to)).toBe(true);
        },
      ),
    );
  });

  it('lays cycles with a name from their first to their last day', () => {
    const days = course({});
    const names = Array.from(days.day, (_, i) => (i >= 10 && i <= 20 ? 'voorjaar' : undefined));
    expect(named(days, names)).toMatchObject([{ name: 'voorjaar', from: 20_010, to: 20_020, days: 11 }]);
  });

  it('ends with the third calm day, and is open until then', () => {
    const ended = (calm: number) =>
      flares(given([...Array<number>(40).fill(3), 7, 7, 7, ...Array<number>(calm).fill(3)])).map(({ open }) => open);
    expect([0, 1, 2, 3, 4].map(ended)).toEqual([[true], [true], [true], [false], [false]]);
    const between = (calm: number) =>
      flares(given([...Array<number>(40).fill(3), 7, 7, ...Array<number>(calm).fill(3), 7, 7])).map(({ days }) => days);
    expect([1, 2, 3].map(between)).toEqual([[5], [6], [2, 2]]);
  });

  it('goes over two days of silence, not over three', () => {
    const silent = (days: number): number[] => {
      const scores = [...Array<number>(40).fill(3), 7, 7, 7, 7];
      const day = Int32Array.from(scores, (_, i) => i + (i >= 42 ? days : 0));
      return flares({ day, median: Float64Array.from(scores) }).map((flare) => flare.days);
    };
    expect([0, 1, 2, 3, 6, 7].map(silent)).toEqual([[4], [5], [6], [2, 2], [2, 2], [2, 2]]);
  });

  it('has the first of its worst days as its peak', () => {
    expect(flares(course({ 40: 6, 41: 8, 42: 8, 43: 6 }))).toMatchObject([{ peak: 8, peakDay: 20_041 }]);
    expect(flares(course({ 40: 6, 41: 6, 42: 9 }))).toMatchObject([{ peak: 9, peakDay: 20_042 }]);
  });

  it('finds nothing in nothing, and nothing open after a calm end', () => {
    expect(flares(given([]))).toEqual([]);
    expect(hidden(given([]))).toBe(false);
    expect(flares(course({})).length).toBe(0);
    expect(flares(course({ 0: 7, 1: 7 }))).toMatchObject([{ from: 20_000, days: 2, open: false }]);
    expect(flares(course({ 0: 7, 1: 7, 40: 7, 41: 7 })).map(({ from }) => from)).toEqual([20_000, 20_040]);
    expect('name' in flares(course({ 40: 7, 41: 7 }))[0]!).toBe(false);
  });

  it('keeps cycles with different names apart, also of one day, and leaves out days without', () => {
    const days = given([3, 5, 6, 3, 8, 3]);
    expect(named(days, [undefined, 'a', 'a', undefined, 'b', undefined])).toMatchObject([
      { name: 'a', from: 20_001, to: 20_002, days: 2, peak: 6, peakDay: 20_002, level: 4, open: false },
      { name: 'b', from: 20_004, to: 20_004, days: 1, peak: 8, peakDay: 20_004, open: false },
    ]);
    expect(named(days, Array(6).fill(undefined))).toEqual([]);
  });

  it('takes the own level from four weeks on either side, and not a day more', () => {
    const scores = Float64Array.from([0, 0, 0, 8, 8, 8]);
    const at = (gap: number) => [
      ...ownLevel({ day: Int32Array.from([0, 1, 2, 2 + gap, 3 + gap, 4 + gap]), median: scores }),
    ];
    expect(at(28)).toEqual([0, 0, 0, 8, 8, 8]);
    expect(at(26)).toEqual([0, 0, 4, 4, 8, 8]);
    expect(at(200)).toEqual([0, 0, 0, 8, 8, 8]);
  });

  it('takes the own level from the days around, not from the flare', () => {
    expect(Math.max(...ownLevel(course({ 40: 9, 41: 9, 42: 9, 43: 9 })))).toBe(3);
  });
});
