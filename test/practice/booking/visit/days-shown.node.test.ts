// The rows of the list of days: days with places, and what lies between them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedOn } from '../../../../src/practice/booking/days.js';
import type { Closure, Slot } from '../../../../src/practice/booking/source.js';
import { addDays, weekdayOf } from '../../../../src/platform/time/zone.js';
import { dotsOf, hoursOf, rowsOf } from '../../../../src/practice/booking/visit/days-shown.js';
import { within } from '../../../support/within.js';

const first = '2026-11-23';
const day = (date: string) => ({ date, slots: [] });

describe('the days between two days with places', () => {
  it('are each in one gap, split where a closure begins or ends; open weekends at an edge are left out', () => {
    const closure = fc
      .record({ from: fc.integer({ min: -5, max: 60 }), days: fc.nat(20) })
      .map(({ from, days }): Closure => ({ from: addDays(first, from), to: addDays(first, from + days) }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(closure, { maxLength: 4 }), (apart, closures) => {
        const last = addDays(first, apart);
        const gaps = rowsOf([day(first), day(last)], 2, closures).flatMap((row) => (row.kind === 'gap' ? [row] : []));
        const holding = (date: string) => gaps.filter(({ from, to }) => from <= date && date <= to);
        for (let i = 1; i < apart; i++) {
          const date = addDays(first, i);
          const closed = closedOn(closures, date);
          const [gap, second] = holding(date);
          expect(second).toBeUndefined();
          if (gap) expect(closedOn(closures, gap.from)).toBe(closed);
          else expect([closed, weekdayOf(date) > 5]).toEqual([undefined, true]);
        }
        expect(gaps.every(({ from, to }) => first < from && from <= to && to < last)).toBe(true);
      }),
    );
  });

  it('are found at once, also where a source names an hour in the year 9999', () => {
    const closures = [{ from: '2026-12-24', to: '9999-12-31' }];
    expect(within(500, () => rowsOf([day(first), day('9999-12-31')], 2, closures))).toEqual([
      { kind: 'day', day: day(first) },
      { kind: 'gap', from: '2026-11-24', to: '2026-12-23' },
      { kind: 'gap', from: '2026-12-24', to: '9999-12-30' },
      { kind: 'day', day: day('9999-12-31') },
    ]);
  });
});

describe('the hours of a day', () => {
  const zone = 'Europe/Brussels';
  /** Half hours from and till, in UTC; Brussels is an hour ahead. */
  const hours = (from: number, till: number): Slot[] =>
    Array.from({ length: (till - from) * 2 }, (_, i) => {
      const at = Date.UTC(2026, 10, 23, from) + i * 18e5;
      const [start, end] = [at, at + 18e5].map((ms) => new Date(ms).toISOString());
      return { id: start!, start: start!, end: end!, service: 'kine', careGiver: 'noor' };
    });
  const full = { date: first, slots: [...hours(7, 11), ...hours(12, 17), ...hours(17, 19)] };
  const none = (): boolean => false;
  const clocks = (all: boolean, chosen: (slot: Slot) => boolean = none): unknown =>
    hoursOf(full, zone, all, chosen).map(([part, slots]) => [part, slots.map(({ start }) => start.slice(11, 16))]);

  it('are three of each part and far apart, the first of each among them; six of a day with one part', () => {
    expect(clocks(false)).toEqual([
      ['morning', ['07:00', '08:00', '09:30']],
      ['afternoon', ['12:00', '13:30', '15:00']],
      ['evening', ['17:00', '17:30', '18:00']],
    ]);
    const morning = hoursOf({ date: first, slots: hours(6, 11) }, zone, false, none);
    expect(morning.map(([part, slots]) => [part, slots.length])).toEqual([['morning', 6]]);
    const lopsided = hoursOf({ date: first, slots: [...hours(10, 10.5), ...hours(12, 17)] }, zone, false, none);
    expect(lopsided.map(([part, slots]) => [part, slots.length])).toEqual([
      ['morning', 1],
      ['afternoon', 6],
    ]);
  });

  it('give the chosen one its place too, and are all of them when asked', () => {
    const chosen = (slot: Slot): boolean => slot.start.includes('T16:30');
    expect(clocks(false, chosen)).toContainEqual(['afternoon', ['12:00', '13:30', '15:00', '16:30']]);
    expect(hoursOf(full, zone, true, none).flatMap(([, slots]) => slots)).toEqual(full.slots);
  });

  it('are all there where there are few, in their order, and never more than a row of each part where nothing is chosen', () => {
    fc.assert(
      fc.property(fc.subarray(full.slots), (slots) => {
        const shown = hoursOf({ date: first, slots }, zone, false, none).flatMap(([, some]) => some);
        expect(shown).toEqual(slots.filter((slot) => shown.includes(slot)));
        expect(shown.length).toBeLessThanOrEqual(9);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(slots.length, 6));
      }),
    );
  });

  it('are few, some or many, in one dot to three', () => {
    expect([1, 3, 4, 11, 12, 40].map(dotsOf)).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
