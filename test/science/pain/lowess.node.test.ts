// The smoothing against a plain one, written out from Cleveland's description without a thought for speed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowess, median } from '../../../src/science/pain/lowess.js';

const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

/** Cleveland 1979 with the cut-offs of R's lowess(): the line, and what each of its values weighs the points with. */
function plain(x: readonly number[], y: readonly number[], k: number, iterations: number) {
  let trust = x.map(() => 1);
  const fit = (at: number): readonly number[] => {
    const reach = ascending(x.map((v) => Math.abs(v - at)))[k - 1]! || 1;
    const near = x.map((v, i) => {
      const r = Math.abs(v - at) / reach;
      return trust[i]! * (r <= 0.001 ? 1 : r > 0.999 ? 0 : (1 - r ** 3) ** 3);
    });
    const all = sum(near);
    if (!all) return x.map((v) => (v === at ? 1 : 0));
    const mean = sum(near.map((w, i) => w * x[i]!)) / all;
    const spread = sum(near.map((w, i) => w * (x[i]! - mean) ** 2)) / all;
    const tilt = Math.sqrt(spread) > reach * 1e-4 ? (at - mean) / spread : 0;
    return near.map((w, i) => (w / all) * (1 + tilt * (x[i]! - mean)));
  };
  for (let turn = 0; ; turn++) {
    const weights = x.map(fit);
    const line = weights.map((row) => sum(row.map((w, i) => w * y[i]!)));
    const off = line.map((value, i) => Math.abs(y[i]! - value));
    const far = 6 * median(off);
    if (turn === iterations || far < 1e-7) return { line, leverage: weights.map((row) => sum(row.map((w) => w * w))) };
    trust = off.map((each) => {
      const r = each / far;
      return r <= 0.001 ? 1 : r > 0.999 ? 0 : (1 - r * r) ** 2;
    });
  }
}

/** Days with a score, some with gaps between them, and whole scores with peaks. */
const course = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 })), { minLength: 6, maxLength: 40 })
  .map((steps) => {
    let now = 0;
    return { x: steps.map(([step]) => (now += step)), y: steps.map(([, value]) => value) };
  });

describe('the smoothing', () => {
  it('is the plain one, in its line and in how much of one point it carries', () => {
    fc.assert(
      fc.property(
        course,
        fc.integer({ min: 4, max: 20 }),
        fc.integer({ min: 0, max: 3 }),
        ({ x, y }, k, iterations) => {
          const neighbours = Math.min(k, x.length);
          const fast = lowess(x, y, neighbours, { iterations });
          const slow = plain(x, y, neighbours, iterations);
          slow.line.forEach((value, i) => expect(fast.y[i], `y ${i}`).toBeCloseTo(value, 6));
          slow.leverage.forEach((value, i) => expect(fast.leverage[i], `leverage ${i}`).toBeCloseTo(value, 6));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what lies far from the line: three turns when nobody says how many', () => {
    const x = Array.from({ length: 30 }, (_, i) => i);
    const y = x.map((v) => (v % 7 === 3 ? 10 : 4 + Math.sin(v * v)));
    const usual = lowess(x, y, 12).y;
    expect([...usual]).toEqual([...lowess(x, y, 12, { iterations: 3 }).y]);
    expect([...usual]).not.toEqual([...lowess(x, y, 12, { iterations: 2 }).y]);
    const mean = (line: Float64Array) => sum([...line]) / line.length;
    expect(mean(usual)).toBeLessThan(4.2);
    expect(mean(lowess(x, y, 12, { iterations: 0 }).y)).toBeGreaterThan(4.6);
  });

  it('takes at least two neighbours, and all there are where more are asked for', () => {
    const x = [0, 1, 2, 5, 6, 9];
    const y = [3, 4, 2, 6, 5, 8];
    for (const few of [-4, 0, 1, 2, 2.4]) expect([...lowess(x, y, few).y]).toEqual([...lowess(x, y, 2).y]);
    for (const many of [6.4, 7, 99]) expect([...lowess(x, y, many).y]).toEqual([...lowess(x, y, 6).y]);
  });

  it('gives scores of one day one place on the line', () => {
    const x = [1, 1, 1, 2, 3, 3, 4, 5, 6, 6];
    const y = [2, 9, 4, 5, 3, 6, 4, 5, 7, 2];
    const { y: line, leverage } = lowess(x, y, 6);
    const slow = plain(x, y, 6, 3);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [4, 5],
      [8, 9],
    ] as const)
      expect([line[a], leverage[a]]).toEqual([line[b], leverage[b]]);
    line.forEach((value, i) => expect(value).toBeCloseTo(slow.line[i]!, 6));
  });

  it('has nothing to say of no points, and repeats a single one', () => {
    expect(lowess([], [], 5).y).toHaveLength(0);
    expect([...lowess([3], [7], 5).y]).toEqual([7]);
    expect([...lowess([3, 3], [4, 8], 5).y]).toEqual([6, 6]);
  });

  it('reads off on straight lines between knots that lie apart, and ends in a knot', () => {
    const x = Array.from({ length: 23 }, (_, i) => i);
    const y = x.map((v) => 5 + 3 * Math.sin(v * v));
    const whole = lowess(x, y, 9, { iterations: 0 });
    const apart = lowess(x, y, 9, { iterations: 0, apart: 4 });
    for (const part of ['y', 'leverage'] as const)
      for (let i = 0; i < 23; i++) {
        const from = i >= 20 ? 20 : i - (i % 4);
        const to = Math.min(22, from + 4);
        const share = (i - from) / (to - from);
        const straight = whole[part][from]! + share * (whole[part][to]! - whole[part][from]!);
        expect(apart[part][i], `${part} ${i}`).toBeCloseTo(straight, 9);
      }
  });
});

describe('the middle', () => {
  it('leaves the values in their order, few or many', () => {
    for (const n of [5, 64, 65, 200]) {
      const values = Float64Array.from({ length: n }, (_, i) => (i * 37) % 101);
      const before = [...values];
      const sorted = ascending(before);
      expect(median(values)).toBe((sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2);
      expect([...values]).toEqual(before);
    }
  });
});
