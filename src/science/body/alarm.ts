// The smoke alarm: what sets it off, how loud, and how much danger there is. Two answers that are never one. Pure; the
// numbers and their reasons are in parameters.ts and in the table below.
import { clamp } from '../clamp.js';
import type { ClaimId } from '../evidence/registry.js';
import { factors, type FactorId } from './factors.js';
import { parameters as p } from './parameters.js';

export type StimulusId = 'steam' | 'toast' | 'fire' | 'warmth' | 'heat';

/** How much danger there is, in the words a picture uses. Nothing that happens is said to have none: steam scalds too. */
export type DangerWord = 'little' | 'great';
/** How an alarm is set: as it should be, too sensitive, at everything. */
export type AlarmWord = 'calm' | 'sensitive' | 'touchy';

export interface Stimulus {
  readonly id: StimulusId;
  /** What reaches the sensor, 0 to 1. */
  readonly signal: number;
  /** What it can damage, 0 to 1. It belongs to the stimulus: no alarm changes it (alarm-not-damage). */
  readonly danger: number;
}

/** What the alarm rests on. */
export const alarmClaims = [
  'alarm-not-damage',
  'alarm-set-sensitive',
  'alarm-sensitisers',
  'alarm-knowing-helps',
] as const satisfies readonly ClaimId[];

/** The examples of the source, smoke alarm first, then thermostat (alarm-set-sensitive). Fire and heat lie above every
 * threshold; toast smokes more than steam, and mild warmth is the least of all. The sizes are ours. */
export const stimuli: readonly Stimulus[] = [
  { id: 'steam', signal: 0.3, danger: 0.1 },
  { id: 'toast', signal: 0.5, danger: 0.12 },
  { id: 'fire', signal: 1, danger: 1 },
  { id: 'warmth', signal: 0.2, danger: 0.08 },
  { id: 'heat', signal: 0.9, danger: 0.8 },
];

/** The stimulus of that name; undefined for any other text. */
export const stimulusOf = (id: unknown): Stimulus | undefined => stimuli.find((s) => s.id === id);

/** The least signal that rings, 0 to 1; lower the more sensitive the alarm is set (0 to 1, as `sensitivity`). */
export const threshold = (sensitivity: number): number =>
  p.alarmCalm - (p.alarmCalm - p.alarmTouchy) * clamp(sensitivity, 0, 1);

/** How loud the alarm rings, 0 (silent) to 1, never less for more signal or more sensitivity. */
export function alarm({ signal }: Stimulus, sensitivity: number): number {
  const over = signal - threshold(sensitivity);
  return over < 0 ? 0 : clamp(p.alarmLoud + over, 0, 1);
}

/** Danger in words; it does not ask how the alarm is set. */
export const dangerWord = ({ danger }: Stimulus): DangerWord => (danger < 0.5 ? 'little' : 'great');

/** How an alarm is set, in words: 'sensitive' once toast sets it off, 'touchy' once steam does. */
export const alarmWord = (sensitivity: number): AlarmWord => {
  const rings = (id: StimulusId): boolean => stimuli.some((s) => s.id === id && alarm(s, sensitivity) > 0);
  return rings('steam') ? 'touchy' : rings('toast') ? 'sensitive' : 'calm';
};

/** The factors that make an alarm more sensitive, in the order of the sources. */
export const sensitisers: readonly FactorId[] = factors.filter(({ roles }) => roles.sensitises > 0).map(({ id }) => id);
