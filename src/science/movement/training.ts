// Forms of training as doors in one wall: which somebody likes, where and with whom, decides; no form is ranked above another.
// Pure.
import type { ClaimId } from '../evidence/registry.js';

/** What the doors rest on. */
export const trainingClaims = [
  'training-hayden',
  'training-owen',
  'training-enjoy',
  'training-walking',
  'training-strength',
  'training-calm',
  'movement-start',
  'movement-minutes',
  'red-flags-training',
] as const satisfies readonly ClaimId[];

export const doors = ['strength', 'endurance', 'calm'] as const;
export type Door = (typeof doors)[number];

/** The door of that name, or nothing for anything else. */
export const doorOf = (raw: unknown): Door | undefined => doors.find((door) => door === raw);

/** Times a week somebody keeps it up: one to four. No source says how many are best. */
export const most = 4;

/** A whole number of times, or one for anything else: a small start. */
export function timesOf(raw: unknown): number {
  const times = Number(String(raw).trim() || Number.NaN);
  return Number.isInteger(times) && times >= 1 && times <= most ? times : 1;
}

/** Where and with whom, as a place in a list of four: without a wish, outside, together, both. */
export const settingOf = (outside: boolean, together: boolean): number => Number(outside) + 2 * Number(together);
