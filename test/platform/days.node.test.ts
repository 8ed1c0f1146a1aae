// Calendar days and written moments, against Luxon and Temporal: which texts are one, and what comes before and after it.
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isDay,
  isZone,
  noonOf,
  readInstant,
  weekdayOf,
  zoneOrUtc,
} from '../../src/platform/time/zone.js';

const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((n) => DateTime.fromISO('1950-01-01', { zone: 'utc' }).plus({ days: n }).toISODate()!);

describe('a day', () => {
  it('so many days later or earlier, its weekday and how far two lie apart are those of Luxon', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        const there = DateTime.fromISO(day, { zone: 'utc' });
        const other = addDays(day, count);
        expect(other).toBe(there.plus({ days: count }).toISODate());
        expect(weekdayOf(day)).toBe(there.weekday);
        expect(daysBetween(day, other)).toBe(count);
      }),
    );
  });

  it('is one that exists, written in full', () => {
    for (const day of ['2026-11-30', '2024-02-29', '2000-02-29', '0001-01-01']) expect(isDay(day), day).toBe(true);
    for (const none of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])
      expect(isDay(none), none).toBe(false);
    for (const none of [
      '2026-1-30',
      ' 2026-11-30',
      '2026-11-30 ',
      '12026-11-30',
      '2026-11-300',
      '2026-11-30T00:00:00Z',
    ])
      expect(isDay(none), none).toBe(false);
    for (const none of ['', 20261130, null, undefined, ['2026-11-30'], new Date(0)]) expect(isDay(none)).toBe(false);
  });

  it('stands in a record as its noon in UTC', () => {
    expect(noonOf('2026-03-29')).toBe('2026-03-29T12:00:00.000Z');
  });
});

describe('a zone', () => {
  it('is one this machine knows, or UTC', () => {
    expect(['Europe/Brussels', 'UTC', 'Mars/Olympus', '', 'Europe'].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['Asia/Kathmandu', 'Mars/Olympus', ''].map(zoneOrUtc)).toEqual(['Asia/Kathmandu', 'UTC', 'UTC']);
  });
});

describe('a moment', () => {
  const clocks = fc.tuple(
    days,
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom('', '.5', '.25', '.123', '.123456789'),
    fc.constantFrom('Z', 'z', '+00:00', '-00:00', '+01:00', '-03:30', '+05:45', '+14:00', '-12:00', '+23:59'),
    fc.constantFrom('T', 't'),
  );

  it('is read as Temporal reads it, in capitals or not, with parts of a second or none', () => {
    fc.assert(
      fc.property(clocks, ([day, seconds, part, offset, t]) => {
        const time = new Date(seconds * 1000).toISOString().slice(11, 19);
        const text = `${day}${t}${time}${part}${offset}`;
        expect(readInstant(text), text).toBe(Temporal.Instant.from(text.toUpperCase()).epochMilliseconds);
      }),
    );
  });

  it('is nothing else that looks like one', () => {
    const right = '2026-12-07T10:00:00+01:00';
    expect(readInstant(right)).toBe(Date.UTC(2026, 11, 7, 9));
    for (const wrong of [
      ` ${right}`,
      `${right} `,
      `x${right}`,
      `${right}x`,
      `0${right}`,
      '2026-12-07 10:00:00+01:00',
      '2026-12-07T10:00+01:00',
      '2026-12-07T10:00:00',
      '2026-12-07T10:00:00.+01:00',
      '2026-12-07T10:00:00.1234567890+01:00',
      '2026-12-07T10:00:00,5+01:00',
      '2026-12-07T10:00:00+24:00',
      '2026-12-07T10:00:00+30:00',
      '2026-12-07T10:00:00+01:60',
      '2026-12-07T10:00:00+1:00',
      '2026-12-07T10:00:00+0100',
      '2026-12-07T10:00:00 01:00',
      '2026-12-07T24:00:00Z',
      '2026-12-07T10:60:00Z',
      '2026-12-07T10:00:60Z',
      '2026-02-29T10:00:00Z',
      '2026-06-31T10:00:00Z',
      '2026-12-7T10:00:00Z',
      '+002026-12-07T10:00:00Z',
      '٢٠٢٦-12-07T10:00:00Z',
    ])
      expect(readInstant(wrong), wrong).toBeUndefined();
    for (const wrong of ['', 0, Date.UTC(2026, 0), null, undefined, {}, [right], new Date(0)])
      expect(readInstant(wrong)).toBeUndefined();
  });
});
