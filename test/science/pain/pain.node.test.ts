// The pain rules: zones, the 48-hour rule, and what is said.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { advice, type Moment } from '../../../src/science/pain/advice.js';
import { settleFromHours, settleTimes, settling } from '../../../src/science/pain/settling.js';
import { limitHolds, zone } from '../../../src/science/pain/zones.js';
import { limitOr } from '../../../src/science/pain/scale.js';

describe('a score', () => {
  it('is acceptable up to and including 5, too much from 6', () => {
    expect([0, 1, 5, 6, 10].map((n) => zone(n))).toEqual(['none', 'acceptable', 'acceptable', 'too-much', 'too-much']);
    expect(zone(5.1)).toBe('too-much');
  });
  it('follows the limit of the therapist, and only one on the scale', () => {
    expect(zone(4, 3)).toBe('too-much');
    expect([limitOr(3), limitOr(11), limitOr(Number.NaN), limitOr()]).toEqual([3, 5, 5, 5]);
  });
  it('off the scale is never reassured', () => {
    for (const off of [-1, 11, Number.NaN, Infinity]) expect(zone(off)).toBe('too-much');
  });
});

describe('settling', () => {
  it('keeps the rule of 48 hours', () => {
    expect([0, 1, 2, 24, 25, 48, 49].map(settleFromHours)).toEqual([
      'hour',
      'hour',
      'same-day',
      'same-day',
      '48h',
      '48h',
      'longer',
    ]);
    expect(settleFromHours(-1)).toBeUndefined();
    expect(settleTimes.map(settling)).toEqual(['fine', 'fine', 'within-rule', 'step-too-big']);
  });
});

describe('advice', () => {
  it('is one key for a moment, a zone and a course', () => {
    expect(advice(0, 'before').key).toBe('before-none');
    expect(advice(5, 'during').key).toBe('during-acceptable');
    expect(advice(0, 'after', 'longer').key).toBe('after-none');
    expect(advice(5, 'after').key).toBe('after-acceptable-ask');
    expect(advice(6, 'after', '48h').key).toBe('after-too-much-within-rule');
  });
  it('tells the therapist of too much pain and of a step too big', () => {
    expect(advice(6, 'during')).toMatchObject({ tell: true });
    expect(advice(6, 'during').claims).toContain('pain-tell-therapist');
    expect(advice(3, 'after', 'longer').tell).toBe(true);
    expect(advice(3, 'after', 'hour').tell).toBe(false);
  });
  it('asks for the moment while it is not known, and says nothing of the score until then', () => {
    const settle = fc.option(fc.constantFrom(...settleTimes), { nil: undefined });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), settle, (score, course) => {
        expect(advice(score, undefined, course)).toMatchObject({ key: 'ask-moment', verdict: undefined });
      }),
    );
    expect(advice(5, undefined).claims).not.toContain('pain-acceptable-max');
  });
  it('calls a score acceptable only during and after an exercise, and not once it lingers', () => {
    expect([0, 5, 6].map((n) => advice(n, 'before').verdict)).toEqual([undefined, undefined, undefined]);
    expect([0, 5, 6].map((n) => advice(n, 'during').verdict)).toEqual(['none', 'acceptable', 'too-much']);
    expect(settleTimes.map((time) => advice(5, 'after', time).verdict)).toEqual([
      'acceptable',
      'acceptable',
      'acceptable',
      undefined,
    ]);
    expect(['', 'before', 'during', 'after', 'x', undefined].map(limitHolds)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
  it('never grows calmer as the score rises', () => {
    const order = [undefined, 'none', 'acceptable', 'too-much'];
    const moment = fc.constantFrom<Moment | undefined>(undefined, 'before', 'during', 'after');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), moment, (n, when) => {
        const [less, more] = [advice(n, when), advice(n + 1, when)];
        expect(order.indexOf(more.verdict)).toBeGreaterThanOrEqual(order.indexOf(less.verdict));
        expect(more.tell || !less.tell).toBe(true);
      }),
    );
  });
});
