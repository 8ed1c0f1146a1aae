// The nights somebody noted: the day each began, to bed and up; and the change of clock in a night to come. Pure.
import { addDays, dayOf, instantOf, offsetOf, weekdayOf } from '../../../platform/time/zone.js';
import { clockText } from '../../../science/input/clock.js';
import { clock, type Night } from '../../../science/rest/sleep.js';
import type { Noted } from '../../../ui/shared/memory/diary.js';

/** `at` is noon in UTC of the day the night began: a night that is changed stays the same night. Minutes since midnight. */
export interface NightNoted extends Noted {
  readonly bed: number;
  readonly up: number;
}

export const isNight = ({ bed, up }: Record<string, unknown>): boolean =>
  [bed, up].every((each) => typeof each === 'number' && each >= 0 && each < 1440);

export const dayOfNight = ({ at }: Noted): string => at.slice(0, 10);

/** The days on which the last seven nights began, the earliest first: last night began yesterday. */
export const lastNights = (now: number, zone: string): readonly string[] => {
  const today = dayOf(now, zone);
  return Array.from({ length: 7 }, (_, i) => addDays(today, i - 7));
};

export const nightOf = (log: readonly NightNoted[], day: string): NightNoted | undefined =>
  log.find((each) => dayOfNight(each) === day);

/** Of those seven nights what was noted. */
export const weekOf = (log: readonly NightNoted[], days: readonly string[]): readonly Night[] =>
  days.flatMap((day) => {
    const night = nightOf(log, day);
    return night ? [{ weekday: weekdayOf(day), bed: night.bed, up: night.up }] : [];
  });

export const two = (minutes: number): string => clockText(clock(minutes));

/** Hours the clock goes forward (+) or back (-) in the night to come, from bed to up on the clocks of `zone`; mostly 0. */
export const shiftTonight = (now: number, zone: string, bed: number, up: number): number => {
  const evening = dayOf(now, zone);
  const from = instantOf(bed < 12 * 60 ? addDays(evening, 1) : evening, two(bed), zone);
  const to = instantOf(up < 12 * 60 || bed >= up ? addDays(evening, 1) : evening, two(up), zone);
  return (offsetOf(to, zone) - offsetOf(from, zone)) / 60;
};
