// What must stay true of the bottle: its weight never changes, what is felt only grows with time, and it eases.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { stillFelt, felt, feltWord, grams, holding, longest } from '../../../src/science/body/holding.js';

const seconds = fc.double({ min: 0, max: 200_000, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const hour = 3600;

describe('the bottle', () => {
  it('weighs 500 grams and knows no time at which it weighs anything else', () => {
    expect(grams).toBe(500);
  });
  it('is light for minutes, painful after an hour, unbearable after a day', () => {
    expect([0, 60, 300, 599].map(feltWord)).toEqual(['light', 'light', 'light', 'light']);
    expect([600, hour - 1].map(feltWord)).toEqual(['heavy', 'heavy']);
    expect([hour, 12 * hour, 24 * hour - 1].map(feltWord)).toEqual(['painful', 'painful', 'painful']);
    expect([24 * hour, 48 * hour].map(feltWord)).toEqual(['unbearable', 'unbearable']);
  });
  it('feels heavier the longer it is held, from nothing to all', () => {
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        expect(felt(long)).toBeGreaterThanOrEqual(felt(short));
        expect(felt(a)).toBeGreaterThanOrEqual(0);
        expect(felt(a)).toBeLessThanOrEqual(1);
      }),
    );
    expect([0, longest, longest * 2].map(felt)).toEqual([0, 1, 1]);
    expect(felt(hour)).toBeGreaterThan(0.5);
  });
  it('eases once it is put down, faster than it came, down to nothing', () => {
    fc.assert(
      fc.property(share, seconds, seconds, (before, a, b) => {
        const [soon, late] = [Math.min(a, b), Math.max(a, b)];
        expect(stillFelt(before, late)).toBeLessThanOrEqual(stillFelt(before, soon));
        expect(stillFelt(before, soon)).toBeLessThanOrEqual(before);
      }),
    );
    expect(stillFelt(1, 0)).toBe(1);
    expect(stillFelt(1, 180)).toBe(0.5);
    expect(stillFelt(1, longest)).toBeLessThan(1e-6);
  });
  it('takes no time for what is no time', () => {
    for (const odd of [Number.NaN, -5, undefined, '60', null]) expect(holding(odd)).toBe(0);
    expect(felt(Number.NaN)).toBe(0);
    expect(stillFelt(0.5, Number.NaN)).toBe(0.5);
  });
});
