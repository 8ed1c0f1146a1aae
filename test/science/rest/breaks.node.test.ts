// Breaks: against a desk simulated second by second; rest, short locks, waking, putting off, and clocks that are set.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  everyOr,
  fresh,
  later,
  minutesLeft,
  passed,
  quiet,
  rested,
  silence,
  standUp,
  type Desk,
} from '../../../src/science/rest/breaks.js';

const minute = 60_000;
const half = 30 * minute;

/** The same told another way: a list of what happened, second by second, and when the call comes. */
const callAt = (
  script: readonly (readonly [seconds: number, how: 'there' | 'asleep'])[],
  every: number,
): number | undefined => {
  let [sat, hush, now] = [0, 0, 0];
  for (const [seconds, how] of script) {
    if (how === 'asleep' && seconds * 1000 >= rested) [sat, hush] = [0, quiet / 1000];
    else if (how === 'asleep') [sat, hush] = [sat + seconds, quiet / 1000];
    now += how === 'asleep' ? seconds : 0;
    for (let second = 0; how === 'there' && second < seconds; second++) {
      now++;
      sat++;
      hush = Math.max(0, hush - 1);
      if (sat >= every / 1000 && !hush) return now;
    }
  }
  return undefined;
};

describe('a break', () => {
  it('is called when a desk simulated second by second calls it, in 300 random days', () => {
    const piece = fc.tuple(fc.integer({ min: 1, max: 1500 }), fc.constantFrom('there' as const, 'asleep' as const));
    let compared = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(20, 30, 45), (script, minutes) => {
        const every = minutes * minute;
        let [desk, now, called]: [Desk, number, number | undefined] = [fresh, 0, undefined];
        for (const [seconds, how] of script) {
          for (let second = 0; how === 'there' && second < seconds; second++) {
            desk = after(desk, 1000, every);
            now++;
            if (desk.phase === 'due') called ??= now;
          }
          if (how === 'asleep') {
            desk = after(desk, seconds * 1000, every, 'asleep');
            now += seconds;
          }
          if (called !== undefined) break;
        }
        expect(called).toBe(callAt(script, every));
        compared++;
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThanOrEqual(200);
  });

  it('is the same however the time is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 * minute }), { maxLength: 30 }), (pieces) => {
        const sum = pieces.reduce((a, b) => a + b, 0);
        const cut = pieces.reduce((desk, ms) => after(desk, ms, half), fresh);
        expect(cut).toEqual(after(fresh, sum, half));
      }),
    );
  });

  it('is never called right after waking, nor before its time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: half - 1 }), fc.integer({ min: 1, max: 864e5 }), (sat, away) => {
        const woken = after(after(fresh, sat, half), away, half, 'asleep');
        expect(woken.phase).toBe('sitting');
        expect(after(woken, quiet - 1, half).phase).toBe('sitting');
        expect(minutesLeft(woken, half)).toBeGreaterThanOrEqual(quiet / minute);
      }),
    );
  });

  it('begins anew after a rest, and not after a short lock', () => {
    const sat = after(fresh, 20 * minute, half);
    expect(after(sat, rested, half, 'asleep')).toMatchObject({ for: 0, rested: true });
    expect(after(sat, 3 * minute, half, 'asleep')).toMatchObject({ for: 23 * minute, rested: false });
    const due = after(fresh, half, half);
    expect(after(due, rested, half, 'asleep').phase).toBe('sitting');
    expect(after(due, minute, half, 'asleep').phase).toBe('due');
  });

  it('says that one has rested until it is time again', () => {
    const woken = after(after(fresh, 20 * minute, half), rested, half, 'asleep');
    expect(woken.rested).toBe(true);
    expect(after(woken, half - 1, half).rested).toBe(true);
    expect(after(woken, half, half)).toMatchObject({ phase: 'due', rested: false });
    expect(after(after(woken, half, half), minute, half)).toMatchObject({ phase: 'due', rested: false });
  });

  it('takes a page the browser had stopped for no rest', () => {
    const sat = after(fresh, 20 * minute, half);
    expect(after(sat, 3 * 60 * minute, half, 'stopped')).toMatchObject({ phase: 'sitting', rested: false });
    expect(after(after(sat, 3 * 60 * minute, half, 'stopped'), quiet, half).phase).toBe('due');
  });

  it('lets who stands sit again, also when nobody said so, and comes back when it is put off', () => {
    expect(after(standUp(), rested - 1, half).phase).toBe('up');
    expect(after(standUp(), rested, half)).toEqual(fresh);
    expect(after(later(half), 5 * minute - 1, half).phase).toBe('sitting');
    expect(after(later(half), 5 * minute, half).phase).toBe('due');
  });

  it('counts by steady time where the clock was set back, and takes a long leap for sleep', () => {
    expect(passed(1000, 1000, false)).toEqual([1000, 'there']);
    expect(passed(-3_600_000, 1000, false)).toEqual([1000, 'there']);
    expect(passed(3_600_000, 1000, false)).toEqual([3_600_000, 'asleep']);
    expect(passed(3_600_000, 3_600_000, true)).toEqual([3_600_000, 'stopped']);
    expect(passed(60_000, 60_000, false)).toEqual([60_000, 'there']);
    expect(passed(silence - 1, 0, true)).toEqual([silence - 1, 'there']);
    expect(passed(silence, 0, false)).toEqual([silence, 'asleep']);
    expect(passed(-1, -1, false)).toEqual([0, 'there']);
  });

  it('offers what can be chosen, and the usual for anything else', () => {
    expect([20, '30', ' 45 ', 'x', '', undefined, 31, NaN].map(everyOr)).toEqual([20, 30, 45, 30, 30, 30, 30, 30]);
    expect(minutesLeft(fresh, half)).toBe(30);
    expect(minutesLeft(after(fresh, half - 1, half), half)).toBe(1);
  });

  it('never goes wrong on any time', () => {
    fc.assert(
      fc.property(fc.double(), (ms) => {
        const desk = after(fresh, ms, half);
        expect(desk.for).toBeGreaterThanOrEqual(0);
        expect(minutesLeft(desk, half)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
