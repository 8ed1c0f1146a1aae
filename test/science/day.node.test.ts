// What must stay true of the day: bounded, rest never lowers it, a night gives back less when sleep is poor.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  batteryWord,
  bed,
  dayCurve,
  nextWake,
  nightWord,
  readRests,
  restHours,
  wake,
} from '../../src/science/body/day.js';
import { factorIds, type Level, type Levels } from '../../src/science/body/factors.js';
import { charge } from '../../src/science/body/model.js';
import { example } from '../../src/science/body/read.js';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const levels = fc.dictionary(fc.constantFrom(...factorIds), level) as fc.Arbitrary<Levels>;
const tap = fc.double({ min: 0, max: 1, noNaN: true });
const kind = fc.constantFrom('work' as const, 'free' as const);
const rests = fc.subarray([...restHours]);
const at = (course: ReturnType<typeof dayCurve>, hour: number) => course.find((h) => h.hour === hour)!.level;

describe('the day of the battery', () => {
  it('runs from waking to waking, begins where every picture shows it, and stays between empty and that', () => {
    fc.assert(
      fc.property(levels, tap, kind, rests, (l, open, k, r) => {
        const course = dayCurve(l, open, { kind: k, rests: r });
        expect(course.map((h) => h.hour)).toEqual(Array.from({ length: 25 }, (_, i) => wake + i));
        expect(course[0]!.level).toBe(charge(l, open));
        for (const h of course) {
          expect(h.level).toBeGreaterThanOrEqual(0);
          expect(h.level).toBeLessThanOrEqual(course[0]!.level + 1e-12);
        }
      }),
    );
  });
  it('is never lowered by a rest, at any hour; before the rest nothing changes', () => {
    fc.assert(
      fc.property(levels, tap, kind, rests, fc.constantFrom(...restHours), (l, open, k, r, hour) => {
        const without = dayCurve(l, open, { kind: k, rests: r.filter((h) => h !== hour) });
        const rested = dayCurve(l, open, { kind: k, rests: [...r, hour] });
        for (const [i, h] of rested.entries()) {
          expect(h.level).toBeGreaterThanOrEqual(without[i]!.level - 1e-12);
          if (h.hour <= hour) expect(h.level).toBe(without[i]!.level);
        }
        expect(at(rested, hour + 1)).toBeGreaterThan(at(without, hour + 1) - 1e-12);
      }),
    );
  });
  it('is never higher when more weighs, or on a day of work', () => {
    fc.assert(
      fc.property(levels, tap, rests, fc.constantFrom(...factorIds), (l, open, r, id) => {
        const more: Levels = { ...l, [id]: Math.min(4, (l[id] ?? 0) + 1) as Level };
        const free = dayCurve(l, open, { kind: 'free', rests: r });
        const heavier = dayCurve(more, open, { kind: 'free', rests: r });
        const worked = dayCurve(l, open, { kind: 'work', rests: r });
        for (const [i, h] of free.entries()) {
          expect(heavier[i]!.level).toBeLessThanOrEqual(h.level + 1e-12);
          expect(worked[i]!.level).toBeLessThanOrEqual(h.level + 1e-12);
        }
      }),
    );
  });
  it('gives back less of the day in a night with poor sleep', () => {
    const back = (poor: Level) => {
      const course = dayCurve({ stress: 2, 'poor-sleep': poor }, 0.3, { kind: 'work', rests: [] });
      const evening = at(course, bed);
      return (at(course, nextWake) - evening) / (at(course, wake) - evening);
    };
    const shares = ([0, 1, 2, 3, 4] as const).map(back);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeCloseTo(0.95);
    expect(shares[4]).toBeCloseTo(0.475);
  });
  it('reads in words: the opening story ends low, a free day with nothing ends good, rest helps', () => {
    const story = (r: readonly number[]) => at(dayCurve(example.levels, example.tap, { kind: 'work', rests: r }), bed);
    expect(batteryWord(charge(example.levels, example.tap))).toBe('half');
    expect(batteryWord(story([]))).toBe('low');
    expect(story([12, 15])).toBeGreaterThan(story([]) + 0.05);
    expect(batteryWord(at(dayCurve({}, 0.5, { kind: 'free', rests: [] }), bed))).toBe('good');
    expect([0, 0.1, 0.35, 0.65, 0.9, Number.NaN].map(batteryWord)).toEqual([
      'empty',
      'low',
      'half',
      'good',
      'full',
      'empty',
    ]);
    expect(([0, 2, 4] as const).map((n) => nightWord({ 'poor-sleep': n }))).toEqual(['well', 'partly', 'little']);
  });
  it('reads rests from a text, and does nothing at hours that are none', () => {
    expect(readRests('15, 12,15')).toEqual([12, 15]);
    expect([readRests(' 10 ,21,'), readRests(18)]).toEqual([[10, 21], [18]]);
    expect(['', 'noon', '3', null, undefined].map(readRests)).toEqual([[], [], [], [], []]);
    const plain = dayCurve(example.levels, 0.3, { kind: 'work', rests: [] });
    expect(dayCurve(example.levels, 0.3, { kind: 'work', rests: [3, Number.NaN, 11] })).toEqual(plain);
  });
});
