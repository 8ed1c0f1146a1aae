// Days with and without: what is counted, when nothing is compared yet, and chance against an exact count of all ways.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byChance,
  compare,
  countDays,
  leastDays,
  leastEach,
  pondLevel,
  weightOf,
  type NoticedDay,
  type Share,
} from '../../../src/science/pain/noticed.js';

const day = (more: boolean | undefined, ...noticed: string[]): NoticedDay => ({ noticed, more });
const share = (n: number, of: number): Share => ({ n, of });
const counted = (withIt: Share, without: Share) => ({
  days: share(withIt.of, withIt.of + without.of),
  all: share(withIt.n + without.n, withIt.of + without.of),
  withIt,
  without,
});

/** In whole numbers: Pascal's triangle, and every table with the same sums. */
const pascal: bigint[][] = [[1n]];
for (let n = 1; n <= 30; n++)
  pascal.push(Array.from({ length: n + 1 }, (_, k) => (pascal[n - 1]![k - 1] ?? 0n) + (pascal[n - 1]![k] ?? 0n)));
const exact = (a: number, n: number, b: number, m: number): number => {
  const ways = (x: number): bigint => (pascal[n]![x] ?? 0n) * (pascal[m]![a + b - x] ?? 0n);
  let less = 0n;
  for (let x = 0; x <= n; x++) if (ways(x) <= ways(a)) less += ways(x);
  return Number((less * 10n ** 15n) / pascal[n + m]![a + b]!) / 1e15;
};

describe('days that were noted', () => {
  it('are counted with and without, and a day on which nothing was said of pain on neither side', () => {
    const week = [
      day(true, 'nights'),
      day(true, 'nights', 'drive'),
      day(false, 'nights'),
      day(true, 'drive'),
      day(false),
      day(false, 'drive'),
      day(undefined, 'nights'),
    ];
    expect(countDays(week, 'nights')).toEqual({
      days: share(4, 7),
      all: share(3, 6),
      withIt: share(2, 3),
      without: share(1, 3),
    });
    expect(countDays([], 'nights').days).toEqual(share(0, 0));
    expect(countDays(week, 'never')).toMatchObject({ days: share(0, 7), withIt: share(0, 0) });
  });

  it('count each said day on exactly one side', () => {
    const days = fc.array(
      fc.record({ noticed: fc.subarray(['a', 'b', 'c']), more: fc.constantFrom(true, false, undefined) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(days, (list) => {
        const { days: noted, all, withIt, without } = countDays(list, 'a');
        expect(withIt.of + without.of).toBe(all.of);
        expect(withIt.n + without.n).toBe(all.n);
        expect(noted.of).toBe(list.length);
        expect(withIt.of).toBeLessThanOrEqual(noted.n);
      }),
    );
  });
});

describe('chance', () => {
  it('is 34 of 70 for the tea that was tasted: three right of four (Fisher 1935)', () => {
    expect(byChance(share(3, 4), share(1, 4))).toBeCloseTo(34 / 70, 12);
    expect(byChance(share(4, 4), share(0, 4))).toBeCloseTo(2 / 70, 12);
  });

  it('agrees with whole numbers for every table of up to eight days a side', () => {
    let tables = 0;
    for (let n = 0; n <= 8; n++)
      for (let m = 0; m <= 8; m++)
        for (let a = 0; a <= n; a++)
          for (let b = 0; b <= m; b++, tables++)
            expect(byChance(share(a, n), share(b, m)), `${a}/${n} ${b}/${m}`).toBeCloseTo(exact(a, n, b, m), 12);
    expect(tables).toBeGreaterThan(2000);
  });

  it('is one number of 0 to 1, the same whichever side comes first', () => {
    const side = fc.nat(14).chain((of) => fc.nat(of).map((n) => share(n, of)));
    fc.assert(
      fc.property(side, side, (one, other) => {
        const p = byChance(one, other);
        expect(p > 0 && p <= 1).toBe(true);
        expect(byChance(other, one)).toBeCloseTo(p, 10);
        expect(p).toBeCloseTo(exact(one.n, one.of, other.n, other.of), 10);
      }),
    );
  });
});

describe('what the days say', () => {
  it('is nothing before a week in all and three days on either side', () => {
    expect(compare(counted(share(3, 3), share(0, 3)))).toBe('few');
    expect(compare(counted(share(2, 2), share(0, 20)))).toBe('few');
    expect(compare(counted(share(20, 20), share(0, 2)))).toBe('few');
    expect(compare(counted(share(2, 3), share(1, 4)))).toBe('chance');
    expect(compare(counted(share(3, 3), share(0, 6)))).toBe('more');
    expect(compare(counted(share(6, 6), share(0, 3)))).toBe('more');
    expect([leastDays, leastEach]).toEqual([7, 3]);
  });

  it('is that they go together only where chance rarely does that, and says which way', () => {
    expect(compare(counted(share(4, 4), share(0, 4)))).toBe('more');
    expect(compare(counted(share(0, 4), share(4, 4)))).toBe('less');
    expect(compare(counted(share(3, 4), share(1, 4)))).toBe('chance');
    expect(compare(counted(share(2, 4), share(3, 6)))).toBe('same');
    // Just on either side of one in twenty.
    expect(byChance(share(3, 3), share(0, 4))).toBeCloseTo(1 / 35, 12);
    expect(compare(counted(share(3, 3), share(0, 4)))).toBe('more');
    expect(byChance(share(3, 3), share(1, 5))).toBeGreaterThan(0.05);
    expect(compare(counted(share(3, 3), share(1, 5)))).toBe('chance');
  });
});

describe('the pond', () => {
  it('is half full where both are even, and never dry nor over its brim', () => {
    expect(pondLevel(0, 0)).toBe(0.5);
    expect(pondLevel(4, 4)).toBe(0.5);
    // Two thirds of the way to the brim for six more that make it rise: a week that stands out, not a flood.
    expect(pondLevel(6, 0)).toBeCloseTo(0.82, 3);
    expect(pondLevel(1, 7)).toBeCloseTo(0.18, 3);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (rises, drains) => {
        const level = pondLevel(rises, drains);
        expect(level > 0 && level < 1).toBe(true);
        expect(pondLevel(rises + 1, drains)).toBeGreaterThanOrEqual(level);
        expect(pondLevel(rises, drains + 1)).toBeLessThanOrEqual(level);
        expect(pondLevel(drains, rises)).toBeCloseTo(1 - level, 12);
      }),
    );
  });

  it('weighs a factor from no day to nearly each', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(weightOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });
});
