// What must stay true of the day: bounded, rest never lowers it, a night gives back less when sleep is poor.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  batteryWord,
  bed,
  dayCurve,
  nextWake,
  nightWord,
  planHours,
  planned,
  readHours,
  wake,
} from '../../../src/science/body/day.js';
import { factorIds, type Level, type Levels } from '../../../src/science/body/factors.js';
import { charge } from '../../../src/science/body/model.js';
import { example } from '../../../src/science/body/read.js';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const levels = fc.dictionary(fc.constantFrom(...factorIds), level) as fc.Arbitrary<Levels>;
const tap = fc.double({ min: 0, max: 1, noNaN: true });
const kind = fc.constantFrom('work' as const, 'free' as const);
const rests = fc.subarray([...planHours], { maxLength: 5 });
const noWalks: readonly number[] = [];
const at = (course: ReturnType<typeof dayCurve>, hour: number) => course.find((h) => h.hour === hour)!.level;

describe('the day of the battery', () => {
  it('runs from waking to waking, begins where every picture shows it, and stays between empty and that', () => {
    fc.assert(
      fc.property(levels, tap, kind, rests, (l, open, k, r) => {
        const course = dayCurve(l, open, { kind: k, rests: r, walks: noWalks });
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
      fc.property(levels, tap, kind, rests, fc.constantFrom(...planHours), (l, open, k, r, hour) => {
        const without = dayCurve(l, open, { kind: k, rests: r.filter((h) => h !== hour), walks: noWalks });
        const rested = dayCurve(l, open, { kind: k, rests: [...r, hour], walks: noWalks });
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
        const free = dayCurve(l, open, { kind: 'free', rests: r, walks: noWalks });
        const heavier = dayCurve(more, open, { kind: 'free', rests: r, walks: noWalks });
        const worked = dayCurve(l, open, { kind: 'work', rests: r, walks: noWalks });
        for (const [i, h] of free.entries()) {
          expect(heavier[i]!.level).toBeLessThanOrEqual(h.level + 1e-12);
          expect(worked[i]!.level).toBeLessThanOrEqual(h.level + 1e-12);
        }
      }),
    );
  });
  it('gives back less of the day in a night with poor sleep', () => {
    const back = (poor: Level) => {
      const course = dayCurve({ stress: 2, 'poor-sleep': poor }, 0.3, { kind: 'work', rests: [], walks: [] });
      const evening = at(course, bed);
      return (at(course, nextWake) - evening) / (at(course, wake) - evening);
    };
    const shares = ([0, 1, 2, 3, 4] as const).map(back);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeCloseTo(0.95);
    expect(shares[4]).toBeCloseTo(0.475);
  });
  it('reads in words: the opening story ends low, a free day with nothing ends good, rest helps', () => {
    const story = (r: readonly number[]) =>
      at(dayCurve(example.levels, example.tap, { kind: 'work', rests: r, walks: noWalks }), bed);
    expect(batteryWord(charge(example.levels, example.tap))).toBe('half');
    expect(batteryWord(story([]))).toBe('low');
    expect(story([12, 15])).toBeGreaterThan(story([]) + 0.05);
    expect(batteryWord(at(dayCurve({}, 0.5, { kind: 'free', rests: [], walks: [] }), bed))).toBe('good');
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
    expect(readHours('15, 12,15')).toEqual([12, 15]);
    expect([readHours(' 10 ,21,'), readHours(18)]).toEqual([[10, 21], [18]]);
    expect(['', 'noon', '3', null, undefined].map(readHours)).toEqual([[], [], [], [], []]);
    const plain = dayCurve(example.levels, 0.3, { kind: 'work', rests: [], walks: [] });
    expect(dayCurve(example.levels, 0.3, { kind: 'work', rests: [3, Number.NaN, 23, 11.5], walks: [6, 30] })).toEqual(
      plain,
    );
  });
  it('is charged by a walk as by a rest, and by both in one hour no more than by one', () => {
    fc.assert(
      fc.property(levels, tap, kind, rests, (l, open, k, r) => {
        const rested = dayCurve(l, open, { kind: k, rests: r, walks: [] });
        expect(dayCurve(l, open, { kind: k, rests: [], walks: r })).toEqual(rested);
        expect(dayCurve(l, open, { kind: k, rests: r, walks: r })).toEqual(rested);
      }),
    );
  });
  it('leaves more in the evening with anything planned, as it says, whatever weighs', () => {
    fc.assert(
      fc.property(levels, tap, kind, fc.constantFrom(...planHours), (l, open, k, hour) => {
        const plain = at(dayCurve(l, open, { kind: k, rests: [], walks: [] }), bed);
        fc.pre(plain > 0);
        expect(at(dayCurve(l, open, { kind: k, rests: [], walks: [hour] }), bed)).toBeGreaterThan(plain);
      }),
    );
  });
  it('holds each moment in an hour of its own, however it is moved, and gives it back when taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...planHours), { maxLength: 6 }), fc.double(), (all, asked) => {
        const plan = { kind: 'work' as const, rests: all.slice(0, 3), walks: all.slice(3) };
        for (const which of ['rests', 'walks'] as const)
          for (const index of [...plan[which].keys(), plan[which].length]) {
            const next = planned(plan, which, index, asked);
            const used = [...next.rests, ...next.walks];
            expect(new Set(used).size).toBe(used.length);
            expect(used.every((hour) => planHours.includes(hour))).toBe(true);
            expect(next[which].length).toBe(Math.max(plan[which].length, index + 1));
            const out = planned(plan, which, index, undefined);
            expect(out[which]).toEqual(plan[which].filter((_, i) => i !== index));
          }
      }),
    );
  });
  it('steps over an hour that is taken, the way it came, and stays where there is none', () => {
    const plan = { kind: 'work' as const, rests: [12], walks: [13, 22] };
    expect(planned(plan, 'rests', 0, 13).rests).toEqual([14]);
    expect(planned({ ...plan, rests: [14] }, 'rests', 0, 13).rests).toEqual([12]);
    expect(planned({ ...plan, rests: [21] }, 'rests', 0, 22).rests).toEqual([21]);
    expect(planned(plan, 'walks', 0, -3).walks).toEqual([7, 22]);
    const full = { kind: 'free' as const, rests: planHours, walks: [] };
    expect(planned(full, 'walks', 0, 12)).toBe(full);
  });
});
