// Five habits by day: a skip neither raises nor breaks anything, in whatever order, over changes of clock and in other zones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../src/platform/time/zone.js';
import {
  courseOf,
  dayTicked,
  doneOn,
  isTicked,
  momentOf,
  mostOf,
  timesOf,
  type Ticked,
} from '../../src/practice/habits.js';
import { growth, habits, type Habit } from '../../src/science/rest/habits.js';

const zone = 'Europe/Brussels';
const tick = (day: string, habit: Habit): Ticked => ({ at: momentOf(day, habit), zone, habit });
const start = '2026-03-23';
const anyLog = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...habits)), { maxLength: 60 })
  .map((all) => {
    const log = all.map(([day, habit]) => tick(addDays(start, day), habit));
    return [...new Map(log.map((each) => [each.at, each])).values()];
  });

describe('what was done on a day', () => {
  it('is one entry for each day and habit', () => {
    expect(habits.map((habit) => momentOf(start, habit))).toEqual([
      '2026-03-23T12:00:00.000Z',
      '2026-03-23T12:00:00.001Z',
      '2026-03-23T12:00:00.002Z',
      '2026-03-23T12:00:00.003Z',
      '2026-03-23T12:00:00.004Z',
    ]);
    expect(dayTicked(tick(start, 'evening'))).toBe(start);
    const log = [tick(start, 'evening'), tick(start, 'walk'), tick('2026-03-24', 'water')];
    expect(doneOn(log, start)).toEqual(['walk', 'evening']);
    expect(doneOn(log, '2026-03-25')).toEqual([]);
  });

  it('is read only as what it is', () => {
    expect(habits.map((habit) => isTicked({ ...tick(start, habit) }))).toEqual([true, true, true, true, true]);
    const wrong = [
      {},
      { at: momentOf(start, 'walk'), habit: 'water' },
      { at: '2026-03-23T09:00:00.000Z', habit: 'walk' },
      { at: '2026-02-30T12:00:00.000Z', habit: 'walk' },
      { at: momentOf(start, 'walk'), habit: 'run' },
      { at: 7, habit: 'walk' },
    ];
    for (const raw of wrong) expect(isTicked(raw), JSON.stringify(raw)).toBe(false);
  });
});

describe('how often', () => {
  it('counts each, and the most of them', () => {
    const log = [tick(start, 'walk'), tick('2026-03-24', 'water'), tick('2026-03-25', 'water')];
    expect(timesOf(log)).toEqual({ walk: 1, magnesium: 0, water: 2, move: 0, evening: 0 });
    expect(mostOf(timesOf(log))).toBe('water');
    expect(mostOf(timesOf(log.slice(0, 2)))).toBe('walk');
    expect(mostOf(timesOf([]))).toBe(undefined);
  });

  it('does not know which days were skipped: the same times in any order and with any gaps make the same plant', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 1, max: 30 }), (log, gap) => {
        const apart = log.map(({ habit, at }) => {
          const day = dayTicked({ at });
          return tick(addDays(start, gap * Math.round((Date.parse(day) - Date.parse(start)) / 864e5)), habit);
        });
        expect(timesOf([...apart].reverse())).toEqual(timesOf(log));
      }),
    );
  });

  it('grows with each time and never shrinks by what is not done', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...habits), fc.integer({ min: 61, max: 90 }), (log, habit, day) => {
        const before = timesOf(log);
        const after = timesOf([...log, tick(addDays(start, day), habit)]);
        for (const each of habits) {
          expect(after[each] - before[each]).toBe(each === habit ? 1 : 0);
          expect(growth(after[each])).toBeGreaterThanOrEqual(growth(before[each]));
        }
      }),
    );
  });
});

describe('how far the plan is', () => {
  it('goes by the calendar, from the first day that was noted', () => {
    const log = [tick('2026-03-24', 'walk'), tick(start, 'water')];
    expect(courseOf([], start)).toBe(undefined);
    expect(courseOf(log, start)).toEqual({ days: 0, week: 1, away: 0 });
    expect(courseOf(log, '2026-03-29')).toEqual({ days: 6, week: 1, away: 5 });
    expect(courseOf(log, '2026-03-30')).toEqual({ days: 7, week: 2, away: 6 });
    expect(courseOf(log, '2026-04-20')).toEqual({ days: 28, week: 5, away: 27 });
  });

  it('never goes below its first day, where a clock was set back', () => {
    expect(courseOf([tick('2026-03-24', 'walk')], '2026-03-01')).toEqual({ days: 0, week: 1, away: 0 });
  });

  it('counts days of 23 and 25 hours as days', () => {
    for (const [before, after] of [
      ['2026-03-28T23:30:00+01:00', '2026-03-30T00:30:00+02:00'],
      ['2026-10-24T23:30:00+02:00', '2026-10-26T00:30:00+01:00'],
    ] as const) {
      const log = [tick(dayOf(Date.parse(before), zone), 'walk')];
      expect(courseOf(log, dayOf(Date.parse(after), zone))!.days).toBe(2);
    }
  });
});
