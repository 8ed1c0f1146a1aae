// The plan as it is kept: what is valid of any JSON, what the checks of the log say of it, and the days of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/platform/time/zone.js';
import { answersOf, daysOn, exerciseOf, planOf, restOf, setsOr } from '../../src/practice/plan.js';
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

  it('has exercises under an id a record can hold, with the name that was given or the id', () => {
    const at = (more: object): unknown => exerciseOf({ id: 'walking', name: 'Wandelen', base: 10, ...more }, day);
    for (const id of ['a', 'Z', 'a-b_9', 'a'.repeat(40)]) expect(at({ id }), id).toMatchObject({ id });
    for (const id of ['', '9a', '-a', 'a b', ' a', 'a ', 'é', 'a'.repeat(41), 5, undefined])
      expect(at({ id }), String(id)).toBeUndefined();
    expect(at({ name: '  Trap op  ' })).toMatchObject({ name: 'Trap op' });
    expect(at({ name: 'x'.repeat(90) })).toMatchObject({ name: 'x'.repeat(80) });
    for (const name of ['', '  ', 5, undefined]) expect(at({ name })).toMatchObject({ name: 'walking' });
    for (const base of [undefined, '10', NaN, 0, -5]) expect(at({ base }), String(base)).toBeUndefined();
    expect(at({ unit: 'steps', base: 500 })).toMatchObject({ unit: 'steps', base: 500 });
    expect(at({ unit: 'miles' })).toMatchObject({ unit: 'minutes' });
    expect(at({ start: '2026-02-30' })).toMatchObject({ start: day });
    for (const raw of [undefined, null, 'walking', []]) expect(exerciseOf(raw, day)).toBeUndefined();
  });

  it('takes growth and goal as numbers alone, and the usual ones for anything else', () => {
    const usual = exerciseOf({ id: 'walking', base: 10 }, day)!;
    for (const wrong of ['3', null, NaN, Infinity])
      expect(exerciseOf({ id: 'walking', base: 10, grow: wrong, goal: wrong }, day)).toEqual(usual);
    expect(exerciseOf({ id: 'walking', base: 10, grow: 1, goal: 20 }, day)).toMatchObject({ grow: 1, goal: 20 });
  });

  it('does it one to ten times a day, whole', () => {
    expect([1, 10, 0, -3, 11, 2.4, 2.5, '3', NaN, Infinity, undefined].map(setsOr)).toEqual([
      1, 10, 1, 1, 10, 2, 3, 1, 1, 1, 1,
    ]);
    expect(exerciseOf({ id: 'walking', base: 10, sets: 3 }, day)).toMatchObject({ sets: 3 });
  });

  it('has twelve exercises at most, of those with one id the first, and none where it is no plan', () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ id: `e${i}`, base: 10 }));
    expect(planOf({ exercises: many } as unknown as Json, day).exercises.map(({ id }) => id)).toEqual(
      many.slice(0, 12).map(({ id }) => id),
    );
    const twice = [
      { id: 'a', base: 10 },
      { id: 'b', base: 10 },
      { id: 'a', base: 20 },
    ];
    expect(planOf({ exercises: twice }, day).exercises.map(({ id, base }) => [id, base])).toEqual([
      ['a', 10],
      ['b', 10],
    ]);
    for (const raw of [undefined, null, 'x', [], { exercises: 'x', rest: 5 }])
      expect(planOf(raw as Json, day)).toEqual({ exercises: [], rest: [] });
  });

  it('never rests all week', () => {
    expect(restOf([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(restOf([0, 8, 1.5, '3', 10, 2, 1])).toEqual([1, 2]);
    for (const none of [undefined, null, 'x', { 0: 1 }, 5]) expect(restOf(none)).toEqual([]);
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

describe('what the checks say of an exercise', () => {
  const noted = (check: string, more: object): PainEntry[] =>
    ['before', 'during', 'after', 'next-day'].map((moment) => ({
      at: check,
      zone: 'Europe/Brussels',
      scale: 'nrs',
      value: 2,
      moment,
      check,
      ...more,
    }));

  it('begins on its first day, in whatever letters it was written, and not under another id', () => {
    const first = '2026-11-16T09:00:00.000Z';
    expect(answersOf(noted(first, { note: 'WANDELEN ' }), walking)).toEqual([{ day: 0, bad: false }]);
    expect(answersOf(noted('2026-11-15T09:00:00.000Z', { note: 'wandelen' }), walking)).toEqual([]);
    expect(answersOf(noted(first, { note: 'wandelen', exercise: 'squats' }), walking)).toEqual([]);
    expect(answersOf(noted(first, {}), walking)).toEqual([]);
    expect(answersOf(noted(first, {}), { ...walking, name: ' ' })).toEqual([{ day: 0, bad: false }]);
    expect(answersOf(noted('2026-11-16T23:30:00.000Z', { exercise: 'walking', zone: 'Mars/X' }), walking)).toEqual([
      { day: 0, bad: false },
    ]);
  });
});

describe('the days', () => {
  it('are as many as were asked, a year at most, whatever the days of rest', () => {
    for (const rest of [[], [7], [1, 2, 3, 4, 5, 6]]) {
      const days = daysOn('2026-11-27', rest, 40);
      expect(days).toHaveLength(40);
      expect(new Set(days).size).toBe(40);
    }
    expect(daysOn('2026-11-27', [1, 2, 3, 4, 5, 6], 2)).toEqual(['2026-11-29', '2026-12-06']);
    expect(daysOn('2026-11-27', [], 0)).toEqual([]);
    expect(daysOn('2026-11-27', [1, 2, 3, 4, 5, 6], 1000)).toHaveLength(366);
  });

  it('are counted by the calendar, also over a change of clock, and leave out the days of rest', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysOn('2026-11-27', [6, 7], 4)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']);
    expect(daysOn('2026-11-27', [], 2)).toEqual(['2026-11-27', '2026-11-28']);
  });
});
