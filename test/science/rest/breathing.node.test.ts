// Breathing along: where in a breath one is, against counting second by second; signals, whole breaths, and what is no rhythm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breathAt,
  breathLength,
  minutesOr,
  rhythmOf,
  sessionLength,
  signalsIn,
  usual,
} from '../../../src/science/rest/breathing.js';

const rhythm = fc.record({ in: fc.integer({ min: 2, max: 10 }), out: fc.integer({ min: 2, max: 10 }) });

/** Told off aloud, second by second: the way a person would count. */
function* toldOff(into: number, out: number): Generator<[half: 'in' | 'out', count: number, breath: number]> {
  for (let breath = 0; ; breath++) {
    for (let count = 1; count <= into; count++) yield ['in', count, breath];
    for (let count = 1; count <= out; count++) yield ['out', count, breath];
  }
}

describe('breathing', () => {
  it('is six breaths a minute at the usual rhythm', () => {
    expect(usual).toEqual({ in: 4, out: 6 });
    expect(60_000 / breathLength(usual)).toBe(6);
    expect(sessionLength(2, usual)).toBe(120_000);
  });

  it('is at each second of ten minutes where a person who counts is, in five rhythms', () => {
    let compared = 0;
    for (const [into, out] of [
      [4, 6],
      [3, 5],
      [2, 2],
      [5, 7],
      [10, 3],
    ] as const) {
      const counted = toldOff(into, out);
      for (let second = 0; second < 600; second++) {
        const [half, count, breath] = counted.next().value!;
        for (const ms of [0, 1, 500, 999]) {
          const at = breathAt(second * 1000 + ms, { in: into, out });
          expect(at).toEqual({ half, count, of: half === 'in' ? into : out, breath });
        }
        compared++;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(200);
  });

  it('lasts whole breaths, at least the minutes and less than a breath longer', () => {
    fc.assert(
      fc.property(rhythm, fc.integer({ min: 1, max: 10 }), (each, minutes) => {
        const length = sessionLength(minutes, each);
        expect(length % breathLength(each)).toBe(0);
        expect(length).toBeGreaterThanOrEqual(minutes * 60_000);
        expect(length).toBeLessThan(minutes * 60_000 + breathLength(each));
      }),
    );
  });

  it('signals each half where it begins, and the end once, however the time is cut into stretches', () => {
    fc.assert(
      fc.property(rhythm, fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 40 }), (each, cuts) => {
        const length = sessionLength(2, each);
        const bounds = [0, ...cuts.map((_, i) => cuts.slice(0, i + 1).reduce((a, b) => a + b, 0)), length + 1].sort(
          (a, b) => a - b,
        );
        const pieces = bounds.slice(1).flatMap((to, i) => signalsIn(bounds[i]!, to, each, length));
        expect(pieces).toEqual(signalsIn(0, Infinity, each, length));
        for (const { at, sound } of pieces) {
          const { half, count } = breathAt(at, each);
          if (sound === 'end') expect(at).toBe(length);
          else expect([half, count]).toEqual([sound, 1]);
        }
        expect(pieces.filter(({ sound }) => sound === 'end')).toHaveLength(1);
        expect(pieces.filter(({ sound }) => sound === 'in')).toHaveLength(length / breathLength(each));
      }),
    );
  });

  it('begins each half in its turn, from where one looks on and up to where, and no half after the end', () => {
    const told = (from: number, to: number, length: number): string =>
      signalsIn(from, to, { in: 4, out: 6 }, length)
        .map(({ at, sound }) => `${at} ${sound}`)
        .join(', ');
    expect(told(0, Infinity, 20_000)).toBe('0 in, 4000 out, 10000 in, 14000 out, 20000 end');
    expect(told(0, 4000, 20_000)).toBe('0 in');
    expect(told(4000, 10_000, 20_000)).toBe('4000 out');
    expect(told(4001, 10_001, 20_000)).toBe('10000 in');
    expect(told(14_001, 20_000, 20_000)).toBe('');
    expect(told(14_001, 20_001, 20_000)).toBe('20000 end');
    expect(told(0, Infinity, 2000)).toBe('0 in, 2000 end');
  });

  it('takes whole counts and minutes within bounds, and the usual ones for anything else', () => {
    expect(rhythmOf('5', 7)).toEqual({ in: 5, out: 7 });
    expect([rhythmOf(2, '10'), rhythmOf('10', 2)]).toEqual([
      { in: 2, out: 10 },
      { in: 10, out: 2 },
    ]);
    expect([minutesOr(1), minutesOr(' 10 '), minutesOr(11)]).toEqual([1, 10, 2]);
    for (const wrong of ['', ' ', 'abc', '1', '11', '4.5', -4, NaN, Infinity, null, undefined, [4], {}])
      expect(rhythmOf(wrong, wrong)).toEqual(usual);
    expect([minutesOr('10'), minutesOr('0'), minutesOr('1e9'), minutesOr(undefined)]).toEqual([10, 2, 2, 2]);
  });

  it('never goes wrong on any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e9 }), rhythm, (ms, each) => {
        const { count, of } = breathAt(ms, each);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(of);
      }),
    );
  });
});
