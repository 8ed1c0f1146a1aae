// The plan as it is kept: what is valid of any JSON, what the checks of the log say of it, and the days of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/platform/time/zone.js';
import { answersOf, daysOn, exerciseOf, planOf, restOf } from '../../src/practice/plan.js';
import type { Json, PainEntry } from '../../src/practice/record/schema.js';

const day = '2026-11-23';
const walking = exerciseOf({ id: 'walking', name: 'Wandelen', base: 10, start: '2026-11-16' }, day)!;

describe('a plan that was kept', () => {
  it('comes back as it was', () => {
    const plan = { exercises: [walking], rest: [7] };
    expect(planOf(JSON.parse(JSON.stringify(plan)) as Json, day)).toEqual(plan);
    expect(walking).toMatchObject({ unit: 'minutes', sets: 1, base: 10, grow: 2, goal: 30, start: '2026-11-16' });
  });

  it('of any JSON has only exercises that can be done, each once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        for (const raw of [
          a,
          { exercises: a, rest: b },
          { exercises: [a, { ...walking, base: b }, walking, walking] },
        ]) {
          const { exercises, rest } = planOf(raw as Json, day);
          expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
          for (const { base, grow, goal, sets } of exercises) {
            expect([base, grow, goal, sets].every((n) => Number.isInteger(n) && n > 0)).toBe(true);
            expect(goal).toBeGreaterThanOrEqual(base);
          }
          expect(rest.length).toBeLessThan(7);
        }
      }),
    );
  });

  it('never rests all week', () => {
    expect(restOf([7, 6, 7, 9, 'x'])).toEqual([6, 7]);
    expect(restOf([1, 2, 3, 4, 5, 6, 7])).toEqual([]);
  });
});

describe('what the checks say', () => {
  const entries = (check: string, values: readonly number[], more: object = {}): PainEntry[] =>
    ['before', 'during', 'after', 'next-day', 'two-days'].slice(0, values.length).map((moment, i) => ({
      at: check,
      zone: 'Europe/Brussels',
      scale: 'nrs',
      value: values[i]!,
      moment,
      check,
      ...more,
    }));

  it('is told of the exercise by its id or its name, once it is known, on the day it was done', () => {
    const log = [
      ...entries('2026-11-17T23:30:00.000Z', [2, 5, 6, 6, 5], { exercise: 'walking' }),
      ...entries('2026-11-20T09:00:00.000Z', [2, 4, 4, 2], { note: ' wandelen' }),
      ...entries('2026-11-21T09:00:00.000Z', [2, 4, 4], { exercise: 'walking' }),
      ...entries('2026-11-21T10:00:00.000Z', [2, 5, 6, 6, 5], { note: 'gras maaien' }),
      ...entries('2026-11-10T10:00:00.000Z', [2, 5, 6, 6, 5], { exercise: 'walking' }),
    ];
    expect(answersOf(log, walking)).toEqual([
      { day: 2, bad: true },
      { day: 4, bad: false },
    ]);
  });
});

describe('the days', () => {
  it('are counted by the calendar, also over a change of clock, and leave out the days of rest', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysOn('2026-11-27', [6, 7], 4)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']);
    expect(daysOn('2026-11-27', [], 2)).toEqual(['2026-11-27', '2026-11-28']);
  });
});
