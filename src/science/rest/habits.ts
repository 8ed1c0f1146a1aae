// The start plan: five habits, how long it runs, and what a plant of the picture knows of how often. Pure.
import { beginWeeks } from './figures.js';
import type { ClaimId } from '../evidence/registry.js';

export const habitClaims = [
  'start-walk',
  'start-daily',
  'start-weeks',
  'start-relapse',
  'breath-times',
  'evening-routine',
  'habit-time',
  'habit-missed-day',
] as const satisfies readonly ClaimId[];

/** As the source has them: a walk and breathing, magnesium, water, moving each half hour, the evening. */
export const habits = ['walk', 'magnesium', 'water', 'move', 'evening'] as const;
export type Habit = (typeof habits)[number];

const [leastWeeks, mostWeeks] = beginWeeks;

/** Weeks the plan runs: whole, as the source has them; the most for anything else. */
export const weeksOr = (weeks: unknown): number => {
  const n = Number(typeof weeks === 'string' && !weeks.trim() ? NaN : weeks);
  return Number.isInteger(n) && n >= leastWeeks && n <= mostWeeks ? n : mostWeeks;
};

/** Times after which a plant no longer grows: once a day for as long as a plan can be. */
const grown = mostWeeks * 7;

/** How tall a plant is, 0 to 1: by how often, in any order. It has no days, so none can be missed. */
export const growth = (times: number): number => Math.sqrt(Math.min(Math.max(times, 0), grown) / grown);
