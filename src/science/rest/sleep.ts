// A fixed rhythm of sleep: when to go to bed for when one gets up, and how much the middle of the night moved. Pure.
import { sleepNight } from './figures.js';
import type { ClaimId } from '../evidence/registry.js';
import { readClock } from '../input/clock.js';
import { screensAway } from './figures.js';

/** What a rhythm rests on. */
export const sleepClaims = [
  'sleep-hours',
  'sleep-regular',
  'evening-routine',
  'sleep-takes-weeks',
] as const satisfies readonly ClaimId[];

export const dayMinutes = 1440;
const hour = 60;

/** A clock of any number of minutes. */
export const clock = (minutes: number): number => ((minutes % dayMinutes) + dayMinutes) % dayMinutes;

/** Hours that can be chosen, in halves: never fewer than the least of the sources (sleep-hours). A night is not made shorter. */
export const leastHours: number = sleepNight.adults[0];
export const mostHours = 10;
const usualHours = 8;
const usualWake = 7 * hour;

export const wakeOr = (text: unknown): number => readClock(text) ?? usualWake;

/** Hours in halves within what can be chosen, as any land writes them; undefined for anything else. */
export const readHours = (text: unknown): number | undefined => {
  const plain = typeof text === 'string' ? text.trim().replace(',', '.') : typeof text === 'number' ? text : '';
  const n = plain === '' ? NaN : Number(plain);
  return n >= leastHours && n <= mostHours && Number.isInteger(n * 2) ? n : undefined;
};

export const hoursOr = (hours: unknown): number => readHours(hours) ?? usualHours;

export interface Rhythm {
  /** Minutes since midnight. */
  readonly bed: number;
  readonly up: number;
  readonly screens: number;
}

/** When to go to bed to lie so many hours until one gets up, and from when screens are put away (evening-routine). */
export const rhythmFor = (up: number, hours: number): Rhythm => {
  const bed = clock(up - hours * hour);
  return { bed, up: clock(up), screens: clock(bed - screensAway * hour) };
};

/** A night as it was: bed and up, minutes since midnight. */
export interface Night {
  /** Monday 1 to Sunday 7: the day it began. */
  readonly weekday: number;
  readonly bed: number;
  readonly up: number;
}

/** Minutes from going to bed to getting up. */
export const lengthOf = ({ bed, up }: Pick<Night, 'bed' | 'up'>): number => clock(up - bed) || dayMinutes;

/** The middle of a night, minutes since the noon before: a night that begins after midnight is the same night. */
export const middleOf = (night: Pick<Night, 'bed' | 'up'>): number =>
  clock(night.bed - 12 * hour) + lengthOf(night) / 2;

export interface Regular {
  readonly nights: number;
  /** Minutes between the earliest and the latest middle. */
  readonly spread: number;
  /** How many minutes later the middle lay at the weekend; undefined where either is missing. */
  readonly weekend: number | undefined;
}

/** Fewer nights say nothing. */
export const leastNights = 3;

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

/** How far apart the middles of the nights lay: all a diary can honestly say of regularity. Undefined below three nights. */
export function regular(nights: readonly Night[]): Regular | undefined {
  if (nights.length < leastNights) return undefined;
  const middles = nights.map(middleOf);
  const at = (free: boolean): number[] =>
    nights.filter(({ weekday }) => [5, 6].includes(weekday) === free).map(middleOf);
  const [free, bound] = [at(true), at(false)];
  return {
    nights: nights.length,
    spread: Math.round(Math.max(...middles) - Math.min(...middles)),
    weekend: free.length && bound.length ? Math.round(mean(free) - mean(bound)) : undefined,
  };
}
