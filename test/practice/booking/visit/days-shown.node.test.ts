// The rows of the list of days: days with places, and what lies between them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedOn } from '../../../../src/practice/booking/days.js';
import type { Closure } from '../../../../src/practice/booking/source.js';
import { addDays, weekdayOf } from '../../../../src/platform/time/zone.js';
import { rowsOf } from '../../../../src/practice/booking/visit/days-shown.js';
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
