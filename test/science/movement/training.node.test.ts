// Doors of training: what is asked of them, whatever a page writes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorOf, doors, most, settingOf, timesOf } from '../../../src/science/movement/training.js';

describe('training', () => {
  it('has three doors, and no other', () => {
    for (const door of doors) expect(doorOf(door)).toBe(door);
    for (const raw of ['', 'Strength', null, undefined, 1, 'constructor']) expect(doorOf(raw)).toBeUndefined();
  });

  it('starts small: once a week for anything that is no number of times', () => {
    expect(['1', '2', ' 3 ', '4', 2].map(timesOf)).toEqual([1, 2, 3, 4, 2]);
    expect(['', '0', '5', '-1', '1.5', 'often', 'NaN', '1e9', null, undefined].map(timesOf)).toEqual(Array(10).fill(1));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (raw) => {
        const times = timesOf(raw);
        expect(Number.isInteger(times) && times >= 1 && times <= most).toBe(true);
      }),
    );
  });

  it('gives each wish its own place', () => {
    const wishes = [false, true].flatMap((together) => [false, true].map((outside) => settingOf(outside, together)));
    expect(wishes).toEqual([0, 1, 2, 3]);
  });
});
