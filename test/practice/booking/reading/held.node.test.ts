// An hour that is kept: for how many minutes still, and when no number of minutes can be believed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldAt, minutesLeft } from '../../../../src/practice/booking/held.js';

const now = Date.UTC(2026, 11, 7, 9);
const iso = (ms: number): string => new Date(ms).toISOString();
const hold = (expires: string) => ({ id: 'h', token: 't', slots: [], expires, extensionsLeft: 1 });

describe('a hold that comes in', () => {
  it('has minutes when it lasts more than half a minute and an hour at most, and is itself beside that', () => {
    const timed = (ms: number): boolean => heldAt(hold(iso(now + ms)), now).timed;
    expect([-3_600_000, 0, 30_000, 30_001, 600_000, 3_600_000, 3_600_001, 1e9].map(timed)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    const whole = hold(iso(now + 6e5));
    expect(heldAt(whole, now)).toEqual({ ...whole, timed: true });
  });

  it('has none when its end is no time', () => expect(heldAt(hold('straks'), now).timed).toBe(false));
});

describe('the minutes left', () => {
  it('are whole, never too few, and none when it is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_001, max: 3_600_000 }), fc.integer({ min: 0, max: 7_200_000 }), (ms, gone) => {
        const left = minutesLeft(heldAt(hold(iso(now + ms)), now), now + gone)!;
        expect(Number.isInteger(left)).toBe(true);
        if (gone >= ms) expect(left).toBe(0);
        else {
          expect(left * 60_000).toBeGreaterThanOrEqual(ms - gone);
          expect((left - 1) * 60_000).toBeLessThan(ms - gone);
        }
      }),
    );
  });

  it('are not said of a hold without them, and none of one whose end is no time', () => {
    expect(minutesLeft({ ...hold(iso(now + 6e5)), timed: false }, now)).toBeUndefined();
    expect(minutesLeft({ ...hold('straks'), timed: true }, now)).toBe(0);
  });
});
