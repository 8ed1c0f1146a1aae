// Breathing along: where in a breath one is after so long, and when each half begins. Pure; a count is a second.
import { breathSlow, breathTimes } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';

/** What breathing along rests on. */
export const breathingClaims = [
  'breath-slow',
  'breath-times',
  'breath-studies',
  'evening-routine',
] as const satisfies readonly ClaimId[];

/** Counts in and out. */
export interface Rhythm {
  readonly in: number;
  readonly out: number;
}

/** The one the source names (breath-slow): with a count a second it is six breaths a minute. */
export const usual: Rhythm = { in: breathSlow.value[0], out: breathSlow.value[1] };
/** What can be set: counts of each half, and minutes. Limits of the form. */
export const counts = [2, 10] as const;
export const minutesOf = [1, 10] as const;
/** The source's own (breath-times). */
export const usualMinutes: number = breathTimes.value.minutes;
export const timesADay: number = breathTimes.value.times;

const second = 1000;

const whole = (value: unknown, [low, high]: readonly [number, number], otherwise: number): number => {
  const n = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof n === 'number' && Number.isInteger(n) && n >= low && n <= high ? n : otherwise;
};

/** A rhythm of whole counts; the usual ones for what is none. */
export const rhythmOf = (into: unknown, out: unknown): Rhythm => ({
  in: whole(into, counts, usual.in),
  out: whole(out, counts, usual.out),
});

/** Whole minutes; the usual ones for what is none. */
export const minutesOr = (minutes: unknown): number => whole(minutes, minutesOf, usualMinutes);

/** One breath, ms. */
export const breathLength = (rhythm: Rhythm): number => (rhythm.in + rhythm.out) * second;

/** How long it lasts, ms: whole breaths only, the last one ends at or after the minutes. */
export const sessionLength = (minutes: number, rhythm: Rhythm): number => {
  const one = breathLength(rhythm);
  return Math.ceil((minutes * 60 * second) / one) * one;
};

export interface Breath {
  readonly half: 'in' | 'out';
  /** From 1. */
  readonly count: number;
  readonly of: number;
  /** Which breath, from 0. */
  readonly breath: number;
}

/** Where one is `ms` after the beginning. */
export function breathAt(ms: number, rhythm: Rhythm): Breath {
  const one = breathLength(rhythm);
  const at = Math.max(0, ms);
  const breath = Math.floor(at / one);
  const counted = Math.floor((at - breath * one) / second);
  const into = counted < rhythm.in;
  return {
    half: into ? 'in' : 'out',
    count: (into ? counted : counted - rhythm.in) + 1,
    of: into ? rhythm.in : rhythm.out,
    breath,
  };
}

export interface Signal {
  /** ms after the beginning. */
  readonly at: number;
  readonly sound: 'in' | 'out' | 'end';
}

/** What begins from `from` on and before `to` (ms), up to the end of a session of `length` ms. */
export function signalsIn(from: number, to: number, rhythm: Rhythm, length: number): Signal[] {
  const one = breathLength(rhythm);
  const list: Signal[] = [];
  const last = Math.min(to, length);
  for (let start = Math.max(0, Math.floor(from / one)) * one; start < last; start += one)
    list.push({ at: start, sound: 'in' }, { at: start + rhythm.in * second, sound: 'out' });
  if (length < to) list.push({ at: length, sound: 'end' });
  return list.filter(({ at }) => at >= from && at < to && at <= length);
}
