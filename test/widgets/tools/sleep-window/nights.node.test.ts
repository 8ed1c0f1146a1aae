// Nights by the calendar of where somebody is: the last seven, a night that is changed, and the night the clock changes.
import { describe, expect, it } from 'vitest';
import { toIcs } from '../../../../src/practice/ics.js';
import { eachEvening } from '../../../../src/widgets/tools/sleep-window/evening.js';
import { noonOf } from '../../../../src/platform/time/zone.js';
import {
  isNight,
  lastNights,
  nightOf,
  shiftTonight,
  two,
  weekOf,
} from '../../../../src/widgets/tools/sleep-window/nights.js';

const at = (text: string): number => Date.parse(text);
const [bed, up] = [23 * 60, 7 * 60];

describe('the nights', () => {
  it('are the last seven by the calendar of the zone, also over a change of clock', () => {
    const late = at('2026-03-29T22:30:00Z');
    expect(lastNights(late, 'Europe/Brussels')[6]).toBe('2026-03-29');
    expect(lastNights(late, 'UTC')[6]).toBe('2026-03-28');
    const nights = lastNights(late, 'Europe/Brussels');
    expect(nights).toHaveLength(7);
    expect(nights[0]).toBe('2026-03-23');
  });

  it('find a night by the day it began, and know its weekday', () => {
    const log = [{ at: noonOf('2026-03-27'), zone: 'Europe/Brussels', bed: 10, up: 480 }];
    expect(nightOf(log, '2026-03-27')).toBe(log[0]);
    expect(weekOf(log, lastNights(at('2026-03-29T12:00:00Z'), 'Europe/Brussels'))).toEqual([
      { weekday: 5, bed: 10, up: 480 },
    ]);
    expect([
      isNight({ bed: 10, up: 480 }),
      isNight({ bed: -1, up: 480 }),
      isNight({ bed: '10', up: 1 }),
      isNight({}),
    ]).toEqual([true, false, false, false]);
  });

  it('say when the clock changes tonight, and on no other night', () => {
    const zone = 'Europe/Brussels';
    expect(shiftTonight(at('2026-03-28T20:00:00Z'), zone, bed, up)).toBe(1);
    expect(shiftTonight(at('2026-10-24T20:00:00Z'), zone, bed, up)).toBe(-1);
    expect(shiftTonight(at('2026-03-28T20:00:00Z'), zone, 30, 510)).toBe(1);
    for (const day of ['2026-03-27', '2026-03-29', '2026-10-25', '2026-06-15'])
      expect(shiftTonight(at(`${day}T20:00:00Z`), zone, bed, up), day).toBe(0);
    expect(shiftTonight(at('2026-03-28T20:00:00Z'), 'America/New_York', bed, up)).toBe(0);
    // Half an hour, in the south.
    expect(shiftTonight(at('2026-04-04T10:00:00Z'), 'Australia/Lord_Howe', bed, up)).toBe(-0.5);
  });

  it('make an evening that keeps its clock wherever the calendar is', () => {
    const lines = toIcs([eachEvening('2026-03-28', two(22 * 60), 'x', 'y')], at('2026-03-28T12:00:00Z')).split('\r\n');
    expect(lines).toContain('DTSTART:20260328T220000');
    expect(lines).toContain('RRULE:FREQ=DAILY');
    expect(lines).toContain('DURATION:PT15M');
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });
});
