// A rhythm of sleep: bedtimes against the calendar of Date, times as people write them, and how far the middle moved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hoursOr,
  leastHours,
  lengthOf,
  middleOf,
  mostHours,
  readHours,
  regular,
  rhythmFor,
  wakeOr,
  type Night,
} from '../../../src/science/rest/sleep.js';
import { readClock } from '../../../src/science/input/clock.js';

/** The same by a calendar: a moment on some day, so many hours earlier. */
const before = (minutes: number, hours: number): number => {
  const at = new Date(Date.UTC(2026, 5, 15, 0, minutes));
  at.setTime(at.getTime() - hours * 36e5);
  return at.getUTCHours() * 60 + at.getUTCMinutes();
};
const minutes = fc.integer({ min: 0, max: 1439 });
const night = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), bed: minutes, up: minutes });

describe('a rhythm of sleep', () => {
  it('goes to bed when a calendar does, for each quarter of the day and each number of hours', () => {
    let compared = 0;
    for (let up = 0; up < 1440; up += 15)
      for (let hours = leastHours; hours <= mostHours; hours += 0.5) {
        const rhythm = rhythmFor(up, hours);
        expect(rhythm).toEqual({ up, bed: before(up, hours), screens: before(up, hours + 1) });
        expect(lengthOf(rhythm)).toBe(hours * 60);
        compared++;
      }
    expect(compared).toBeGreaterThanOrEqual(200);
  });

  it('reads times as people write them, and nothing else', () => {
    const times = {
      '7:30': 450,
      '7.30': 450,
      '07u30': 450,
      '7 h 30': 450,
      '7': 420,
      '7h': 420,
      '0:00': 0,
      '23:59': 1439,
    };
    for (const [text, expected] of Object.entries(times)) expect(readClock(text), text).toBe(expected);
    for (const wrong of ['', ' ', 'abc', '24:00', '7:60', '-7', '7:3', '1e3', '99', null, undefined, NaN])
      expect(readClock(wrong), String(wrong)).toBe(undefined);
    expect([wakeOr('x'), wakeOr('6:15')]).toEqual([420, 375]);
  });

  it('reads hours as a text or a number, and as nothing else', () => {
    expect([readHours(' 8 '), readHours('7,5'), readHours(8)]).toEqual([8, 7.5, 8]);
    for (const wrong of [[8], ['8'], true, new Date(8), { valueOf: () => 8 }])
      expect(readHours(wrong), String(wrong)).toBeUndefined();
  });

  it('is never shorter than the sources advise', () => {
    expect([hoursOr('7'), hoursOr('8,5'), hoursOr(9.5), hoursOr('10')]).toEqual([7, 8.5, 9.5, 10]);
    for (const wrong of ['6.5', '5', '0', '10.5', '7.25', '', ' ', 'abc', NaN, Infinity, null, undefined, -8])
      expect(hoursOr(wrong), String(wrong)).toBe(8);
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(hoursOr(any)).toBeGreaterThanOrEqual(leastHours);
        expect(wakeOr(any)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(readHours('6')).toBe(undefined);
  });

  it('knows the middle of a night on either side of midnight', () => {
    expect(middleOf({ bed: 23 * 60, up: 7 * 60 })).toBe(15 * 60);
    expect(middleOf({ bed: 0, up: 8 * 60 })).toBe(16 * 60);
    expect(middleOf({ bed: 30, up: 7 * 60 + 30 }) - middleOf({ bed: 23 * 60 + 30, up: 6 * 60 + 30 })).toBe(60);
  });

  it('says how far the middle moved from three nights on, and how much later at the weekend', () => {
    const at = (weekday: number, bed: number, up: number): Night => ({ weekday, bed, up });
    expect(regular([at(1, 1380, 420), at(2, 1380, 420)])).toBe(undefined);
    expect(regular([at(1, 1380, 420), at(2, 1400, 440), at(5, 10, 500), at(6, 10, 500)])).toEqual({
      nights: 4,
      spread: 75,
      weekend: 65,
    });
    expect(regular([at(1, 1380, 420), at(2, 1380, 420), at(3, 1380, 420)])).toEqual({
      nights: 3,
      spread: 0,
      weekend: undefined,
    });
  });

  it('never moves by less than nothing nor by more than a day, in any order', () => {
    fc.assert(
      fc.property(fc.array(night, { minLength: 3, maxLength: 7 }), (nights) => {
        const found = regular(nights)!;
        expect(found.spread).toBeGreaterThanOrEqual(0);
        expect(found.spread).toBeLessThanOrEqual(2160);
        expect(regular([...nights].reverse())!.spread).toBe(found.spread);
      }),
    );
  });
});
