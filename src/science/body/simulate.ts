// The glass from day to day: slow filling, the downward spiral of a level that stays high, and the way back. Pure.
import { clamp } from '../clamp.js';
import type { FactorId, Level, Levels } from './factors.js';
import { glassLevel, inflow, type BodyState } from './model.js';
import { parameters as p } from './parameters.js';

/** A change of habit, growing to its full effect in `habitDays`. */
export interface HabitChange {
  /** The day it begins, 0 or later. */
  readonly day: number;
  /** Levels taken off a factor, 0 to 4. */
  readonly eases?: Readonly<Partial<Record<FactorId, number>>>;
  /** Added to the tap and the capacity, -1 to 1. */
  readonly tap?: number;
  readonly capacity?: number;
}

export interface GlassDay {
  readonly day: number;
  /** 0 empty, 1 the rim, at most 1.3. */
  readonly level: number;
  readonly inflow: number;
  /** What strain leaves of the tap and the capacity, 0 to 1. */
  readonly tap: number;
  readonly capacity: number;
  /** How long and how far the level has been high, 0 to 1. */
  readonly strain: number;
}

/** Two beginnings the sources name: fixed bedtimes, weekends too (glass-regular-sleep), and a daily walk
 * (glass-walking). The sizes are the model's own. */
export const changes = {
  'fixed-bedtimes': { eases: { 'poor-sleep': 2 }, tap: 0.25, capacity: 0.1 },
  'daily-walk': { eases: { inactivity: 2, stress: 1, worry: 1 }, tap: 0.2, capacity: 0.25 },
} as const satisfies Record<string, Omit<HabitChange, 'day'>>;

export type ChangeId = keyof typeof changes;

const grown = (change: HabitChange | undefined, day: number): number =>
  change ? clamp((day - change.day) / p.habitDays, 0, 1) : 0;

function habitsChanged(levels: Levels, change: HabitChange | undefined, share: number): Levels {
  const eases = change?.eases;
  if (!eases) return levels;
  const lower = (Object.entries(levels) as [FactorId, Level][]).map(([id, level]) => [
    id,
    clamp(level - share * (eases[id] ?? 0), 0, 4),
  ]);
  return Object.fromEntries(lower) as Levels;
}

const high = (level: number): number => clamp((level - p.highFrom) / (1 - p.highFrom), 0, 1);

const toward = (from: number, to: number, share: number): number => from + (to - from) * share;

/** The days 0 to `days` (at most 3650), starting at `start` or where the water would stand by itself. A high level
 * builds strain; strain closes the tap and shrinks the glass (glass-spiral); a change works the other way. */
export function simulate(state: BodyState, days: number, change?: HabitChange, start?: number): readonly GlassDay[] {
  const count = Math.floor(clamp(days, 0, 3650));
  const tap0 = clamp(state.tap, 0, 1);
  const capacity0 = clamp(state.capacity, 0, 1);
  let level = clamp(start ?? glassLevel(state), 0, p.topLevel);
  let strain = 0;
  let capacity = capacity0;
  const course: GlassDay[] = [];
  for (let day = 0; day <= count; day++) {
    const share = grown(change, day);
    const levels = habitsChanged(state.levels, change, share);
    const tap = clamp(tap0 + share * (change?.tap ?? 0), 0, 1) * (1 - p.strainTap * strain);
    course.push({ day, level, inflow: inflow(levels), tap, capacity, strain });
    const goal = clamp(capacity0 + share * (change?.capacity ?? 0), 0, 1) * (1 - p.strainGlass * strain);
    level = toward(level, glassLevel({ levels, tap, capacity }), p.levelPerDay);
    strain = toward(strain, high(level), p.strainPerDay);
    capacity = toward(capacity, goal, p.capacityPerDay);
  }
  return course;
}
