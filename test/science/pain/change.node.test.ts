// When a difference between two scores counts, at each start and at each edge; and what advice rests on.
import { describe, expect, it } from 'vitest';
import { advice } from '../../../src/science/pain/advice.js';
import { change } from '../../../src/science/pain/change.js';
import { settleFromHours, settlingClaims } from '../../../src/science/pain/settling.js';
import { zone } from '../../../src/science/pain/zones.js';
import { isScore, limitOr, zoneClaims } from '../../../src/science/pain/scale.js';

describe('a change', () => {
  it('is judged by the band of its start, each with its claim', () => {
    const low = { band: [1, 1], claims: ['pain-change-from-low', 'pain-change-average'] };
    const middle = { band: [2, 2], claims: ['pain-change-from-middle', 'pain-change-average'] };
    const high = { band: [3, 4], claims: ['pain-change-from-high', 'pain-change-average'] };
    for (const start of [1, 2, 4, 4.4]) expect(change(start, 0), `${start}`).toMatchObject(low);
    for (const start of [4.5, 5, 6, 7, 7.4]) expect(change(start, 0), `${start}`).toMatchObject(middle);
    for (const start of [7.5, 8, 9, 10]) expect(change(start, 0), `${start}`).toMatchObject(high);
  });
  it('from below 1 has no band', () => {
    for (const start of [0, 0.5, 0.9]) expect(change(start, 0)).toEqual({ ok: false, reason: 'no-band', claims: [] });
  });
  it('is counted in tenths, without the last binary digit', () => {
    expect(change(7.3, 2.1)).toMatchObject({ points: -5.2, direction: 'less' });
    expect(change(3, 3)).toMatchObject({ points: 0, direction: 'same', meaningful: 'no' });
    expect(change(3, 3.04)).toMatchObject({ points: 0, direction: 'same' });
  });
  it('is judged only where pain grew less, as nobody measured what worse is', () => {
    for (const [before, after] of [
      [3, 3.1],
      [3, 9],
      [0, 4],
    ] as const)
      expect(change(before, after)).toEqual({ ok: false, reason: 'only-less', claims: [] });
  });
  it('counts from the lower end on, and is unsure below the upper one', () => {
    expect([4.9, 5, 5.9, 6, 7].map((after) => change(9, after))).toMatchObject([
      { meaningful: 'yes' },
      { meaningful: 'yes' },
      { meaningful: 'unsure' },
      { meaningful: 'unsure' },
      { meaningful: 'no' },
    ]);
    expect([3.1, 3, 2.9].map((after) => change(5, after))).toMatchObject([
      { meaningful: 'no' },
      { meaningful: 'yes' },
      { meaningful: 'yes' },
    ]);
  });
  it('is only of two scores on one scale', () => {
    const vas = (value: number) => ({ value, scale: 'vas' as const });
    expect(change(vas(6), vas(4))).toEqual({ ok: false, reason: 'only-nrs', claims: [] });
    expect(change({ value: 6 }, { value: 4, scale: 'nrs' })).toMatchObject({ ok: true });
    expect(change(3, vas(3))).toEqual({ ok: false, reason: 'mixed-scales', claims: [] });
    for (const [before, after] of [
      [10.1, 3],
      [3, 10.1],
      [3, -0.1],
      [-1, 3],
      [Number.NaN, 3],
      [3, Number.NaN],
    ] as const)
      expect(change(before, after)).toEqual({ ok: false, reason: 'out-of-range', claims: [] });
  });
});

describe('a score', () => {
  it('is one from 0 up to 10', () => {
    expect([-0.1, 0, 5.5, 10, 10.1, Number.NaN].map(isScore)).toEqual([false, true, true, true, false, false]);
  });
  it('may have a limit at either end of the scale', () => {
    expect([0, 10, -1, 10.1].map(limitOr)).toEqual([0, 10, 5, 5]);
    expect([zone(1, 0), zone(10, 10), zone(3, 3), zone(0, 0)]).toEqual([
      'too-much',
      'acceptable',
      'acceptable',
      'none',
    ]);
  });
});

describe('what settles', () => {
  it('is of the same day up to 24 hours, and within the rule up to 48', () => {
    expect([0.5, 1.1, 24.1, 48.1, Number.NaN].map(settleFromHours)).toEqual([
      'hour',
      'same-day',
      '48h',
      'longer',
      undefined,
    ]);
  });
});

describe('advice', () => {
  const scale = ['pain-scale-range', 'pain-acceptable-max'];
  const settles = ['pain-duration-counts', 'pain-settles-within'];

  it('rests on the scale, on pain being part of recovery, and on what it says besides', () => {
    expect([...zoneClaims, ...settlingClaims]).toEqual([...scale, ...settles]);
    expect(advice(3, undefined).claims).toEqual(['pain-scale-range', 'pain-tell-therapist']);
    for (const moment of ['before', 'during'] as const) {
      expect(advice(3, moment).claims).toEqual([...scale, 'pain-part-of-recovery']);
      expect(advice(6, moment).claims).toEqual([...scale, 'pain-part-of-recovery', 'pain-tell-therapist']);
    }
    expect(advice(0, 'after').claims).toEqual([...scale, 'pain-part-of-recovery', ...settles]);
    expect(advice(3, 'after', 'hour').claims).toEqual([...scale, 'pain-part-of-recovery', ...settles]);
    expect(advice(6, 'after').claims).toEqual([...scale, 'pain-part-of-recovery', 'pain-tell-therapist', ...settles]);
  });
  it('has a key for each way it can go', () => {
    const settled = (value: number) =>
      ([undefined, 'hour', 'same-day', '48h', 'longer'] as const).map((settle) => advice(value, 'after', settle).key);
    expect(settled(3)).toEqual([
      'after-acceptable-ask',
      'after-acceptable-fine',
      'after-acceptable-fine',
      'after-acceptable-within-rule',
      'after-acceptable-step-too-big',
    ]);
    expect(settled(0)).toEqual(Array(5).fill('after-none'));
    expect(advice(3, undefined).key).toBe('ask-moment');
  });
  it('keeps calling too much pain too much, however long it stays', () => {
    expect(advice(7, 'after', 'longer')).toMatchObject({ verdict: 'too-much', tell: true });
    expect(advice(7, 'after', 'hour')).toMatchObject({ verdict: 'too-much', tell: true });
    expect(advice(0, 'after', 'longer')).toMatchObject({ verdict: 'none', tell: false });
    expect(advice(4, 'during', undefined, 3)).toMatchObject({ verdict: 'too-much', tell: true });
    expect(advice(7, undefined).tell).toBe(true);
  });
});
