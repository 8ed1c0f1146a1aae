// The four weeks of the glass: the course, its weeks and what the water did. Pure.
import type { BodyState } from '../../../../science/body/model.js';
import { changes, simulate, type ChangeId, type GlassDay } from '../../../../science/body/simulate.js';

export const days = 28;
const weekDays = 7;

/** Four weeks from a glass that still has room, with one change from the first day or none. */
export const fourWeeks = (state: BodyState, change?: ChangeId): readonly GlassDay[] =>
  simulate(state, days, change && { day: 0, ...changes[change] }, Math.min(0.2, simulate(state, 0)[0]?.level ?? 0));

/** Week 1 to 4 of a day 0 to 28. */
export const weekOf = (day: number): number => Math.min(4, Math.floor(Math.max(0, day - 1) / weekDays) + 1);

/** What the water did in the past week, and whether it has been high for long (glass-spiral). */
export const courseAt = (
  course: readonly GlassDay[],
  day: number,
): 'begins' | 'strained' | 'rises' | 'falls' | 'steady' => {
  const now = course[day];
  const before = course[Math.max(0, day - weekDays)];
  if (!now || !before || day < 2) return 'begins';
  const rise = now.level - before.level;
  if (now.strain > 0.2 && rise > -0.02) return 'strained';
  return rise > 0.02 ? 'rises' : rise < -0.02 ? 'falls' : 'steady';
};
