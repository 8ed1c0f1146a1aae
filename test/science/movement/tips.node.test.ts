// The order of the ten tips: every step stays among them, and the banks hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTip, tipOf, tips } from '../../../src/science/movement/tips.js';

describe('the ten tips', () => {
  it('are ten, and the first is to keep moving', () => {
    expect(tips).toHaveLength(10);
    expect(tips[0]).toBe('moving');
    expect(tipOf('back')).toBe('back');
    for (const raw of ['', 'eleven', 'constructor', null, 3]) expect(tipOf(raw)).toBeUndefined();
  });

  it('are walked one by one, and any walk ends where its steps say, between the banks', () => {
    expect(stepTip('moving', -1)).toBe('moving');
    expect(stepTip('patience', 1)).toBe('patience');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const)), (steps) => {
        let place = 0;
        let tip = tips[0] as (typeof tips)[number];
        for (const by of steps) {
          place = Math.min(9, Math.max(0, place + by));
          tip = stepTip(tip, by);
        }
        expect(tip).toBe(tips[place]);
      }),
    );
  });
});
