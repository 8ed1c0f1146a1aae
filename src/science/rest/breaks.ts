// When it is time to stand up: what was sat, what counts as rest, and no call right after a device woke. Pure; time comes in.
import type { ClaimId } from '../evidence/registry.js';
import { halfHour } from './figures.js';

/** What a break rests on. */
export const breakClaims = ['break-half-hour', 'break-studies'] as const satisfies readonly ClaimId[];

const minute = 60_000;

/** Minutes that can be chosen; the source's own is the usual one (break-half-hour). */
export const usualEvery: number = halfHour;
export const everyOf: readonly number[] = [20, usualEvery, 45];

/** One of those that can be chosen; the usual one for anything else. */
export const everyOr = (minutes: unknown): number =>
  everyOf.find((each) => String(each) === String(minutes).trim()) ?? usualEvery;

/** Away so long, one has rested: then it begins anew. Shorter, as a locked screen, changes nothing. Ours, no source's. */
export const rested = 5 * minute;
/** Nobody is called in the first so many ms after the device woke. Ours too. */
export const quiet = 2 * minute;
/** A call put off comes back after so long. */
export const putOff = 5 * minute;

export type Phase = 'sitting' | 'due' | 'up';

export interface Desk {
  readonly phase: Phase;
  /** ms sat since the last rest; while up, ms stood. */
  readonly for: number;
  /** ms in which nobody is called yet. */
  readonly quiet: number;
  /** The last time away counted as rest. */
  readonly rested: boolean;
}

export const fresh: Desk = { phase: 'sitting', for: 0, quiet: 0, rested: false };

/** How time went by: somebody there, the device asleep, or a page the browser had stopped, which says nothing of anyone. */
export type Passed = 'there' | 'asleep' | 'stopped';

/** The desk after `elapsed` ms more, with a call every `every` ms. */
export function after(desk: Desk, elapsed: number, every: number, how: Passed = 'there'): Desk {
  const ms = elapsed > 0 ? elapsed : 0;
  if (how === 'asleep' && ms >= rested) return { ...fresh, quiet, rested: true };
  const more = desk.for + ms;
  // Who stood so long and said nothing sits again.
  if (desk.phase === 'up') return more >= rested ? fresh : { ...desk, for: more };
  const still = how === 'there' ? Math.max(0, desk.quiet - ms) : quiet;
  const due = desk.phase === 'due' || (more >= every && still === 0);
  return { phase: due ? 'due' : 'sitting', for: more, quiet: still, rested: desk.rested && !due };
}

export const standUp = (): Desk => ({ ...fresh, phase: 'up' });
export const later = (every: number): Desk => ({ ...fresh, for: Math.max(0, every - putOff) });

/** Whole minutes until the call, at least one. */
export const minutesLeft = (desk: Desk, every: number): number =>
  Math.max(1, Math.ceil(Math.max(every - desk.for, desk.quiet) / minute));

/** A page not heard of for so long, ms, had no timers: a browser holds those of a page out of sight back to one a minute. */
export const silence = 2 * minute;

/**
 * What passed between two looks, by the device's clock and by steady time, each ms: steady time stands still while some devices
 * sleep, and the device's clock can be set. One set back counts by steady time; one set forward far looks like sleep, and
 * calls nobody.
 */
export function passed(wall: number, steady: number, stopped: boolean): readonly [ms: number, how: Passed] {
  const ms = Math.max(wall, steady, 0);
  return [ms, ms < silence ? 'there' : stopped ? 'stopped' : 'asleep'];
}
