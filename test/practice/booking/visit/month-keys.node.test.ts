// Where a key leads in a month, against Luxon's calendar, and which hours are offered of all there are.
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../../src/practice/booking/source.js';
import { dayByKey, dotsOf, offered, rowsOf } from '../../../../src/practice/booking/visit/days-shown.js';

const days = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => DateTime.fromISO('2024-01-01', { zone: 'utc' }).plus({ days: n }));
const [first, last] = ['2020-01-01', '2040-01-01'];

describe('a key in the month', () => {
  it('leads where the calendar has it: a day, a week, the ends of the week, a month of its own length', () => {
    fc.assert(
      fc.property(days, (day) => {
        const to = (key: string): string | undefined => dayByKey(key, day.toISODate()!, first, last);
        const by = (span: object): string => day.plus(span).toISODate()!;
        expect(to('ArrowLeft')).toBe(by({ days: -1 }));
        expect(to('ArrowRight')).toBe(by({ days: 1 }));
        expect(to('ArrowUp')).toBe(by({ weeks: -1 }));
        expect(to('ArrowDown')).toBe(by({ weeks: 1 }));
        expect(to('Home')).toBe(day.startOf('week').toISODate());
        expect(to('End')).toBe(day.endOf('week').toISODate());
        expect(to('PageUp')).toBe(by({ months: -1 }));
        expect(to('PageDown')).toBe(by({ months: 1 }));
        for (const other of ['Enter', 'a', 'Tab', '']) expect(to(other)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('never leads beyond what can be booked', () => {
    const to = (key: string, day: string): string | undefined => dayByKey(key, day, '2026-12-01', '2026-12-20');
    expect([to('ArrowLeft', '2026-12-01'), to('ArrowLeft', '2026-12-02')]).toEqual(['2026-12-01', '2026-12-01']);
    expect([to('ArrowRight', '2026-12-20'), to('ArrowRight', '2026-12-19')]).toEqual(['2026-12-20', '2026-12-20']);
    expect([to('PageUp', '2026-12-10'), to('PageDown', '2026-12-10')]).toEqual(['2026-12-01', '2026-12-20']);
  });
});

describe('the hours that are offered', () => {
  const zone = 'Europe/Brussels';
  const slot = (day: string, clock: string, careGiver = 'noor'): Slot => ({
    id: `${day} ${clock} ${careGiver}`,
    start: `${day}T${clock}:00+01:00`,
    end: `${day}T${clock.slice(0, 3)}45:00+01:00`,
    service: 'kine',
    careGiver,
  });
  const all = [
    slot('2026-12-08', '14:00'),
    slot('2026-12-07', '09:00'),
    slot('2026-12-07', '09:00', 'bram'),
    slot('2026-12-07', '19:00'),
  ];
  const ids = (anyone: boolean, part?: 'morning' | 'evening'): string[][] =>
    offered(all, anyone, part, zone).map((day) => day.slots.map(({ id }) => id));

  it('are one a moment where it does not matter with whom, and each where it does', () => {
    expect(ids(true)).toEqual([['2026-12-07 09:00 bram', '2026-12-07 19:00 noor'], ['2026-12-08 14:00 noor']]);
    expect(ids(false)).toEqual([
      ['2026-12-07 09:00 bram', '2026-12-07 09:00 noor', '2026-12-07 19:00 noor'],
      ['2026-12-08 14:00 noor'],
    ]);
  });

  it('are of a part of the day where one is asked for', () => {
    expect(ids(true, 'evening')).toEqual([['2026-12-07 19:00 noor']]);
    expect(ids(true, 'morning')).toEqual([['2026-12-07 09:00 bram']]);
  });

  it('stand in so many days, with what lies between them and nothing before or after', () => {
    const rows = rowsOf(offered([...all, slot('2026-12-18', '09:00')], true, undefined, zone), 2);
    expect(rows.map((row) => (row.kind === 'day' ? row.day.date : 'gap'))).toEqual(['2026-12-07', '2026-12-08']);
    const more = rowsOf(offered([...all, slot('2026-12-18', '09:00')], true, undefined, zone), 9);
    expect(more.map((row) => (row.kind === 'day' ? row.day.date : `${row.from} ${row.to}`))).toEqual([
      '2026-12-07',
      '2026-12-08',
      '2026-12-09 2026-12-17',
      '2026-12-18',
    ]);
  });
});

it('a day has one dot to three places, two to eleven, three from twelve on', () => {
  expect([0, 1, 3, 4, 11, 12, 99].map(dotsOf)).toEqual([1, 1, 1, 2, 2, 3, 3]);
});
