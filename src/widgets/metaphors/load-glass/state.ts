// What the glass is set to: from attributes, the page's record or the opening example. Pure.
import { isFactorId, type FactorId, type Level, type Levels } from '../../../science/body/factors.js';
import type { BodyState } from '../../../science/body/model.js';
import { changes, simulate, type ChangeId, type Day } from '../../../science/body/simulate.js';

/** The opening story: bad nights, worries, pressure at work. Tap 0.33 and capacity 0.5 read 'almost full'. */
export const example: BodyState = {
  levels: { 'poor-sleep': 3, worry: 2, 'work-pressure': 3 },
  tap: 0.33,
  capacity: 0.5,
};

export const days = 28;
const weekDays = 7;

/** The levels in an object or a text such as 'poor-sleep:3, worry:2'. Unknown ids and levels outside 0-4 are left out;
 * undefined when nothing is left. */
export function readLevels(raw: unknown): Levels | undefined {
  const pairs =
    typeof raw === 'string'
      ? raw.split(',').map((pair) => pair.split(':').map((part) => part.trim()))
      : raw && typeof raw === 'object'
        ? Object.entries(raw)
        : [];
  const known = pairs.flatMap(([id, level]): [FactorId, Level][] => {
    const n = level === '' ? Number.NaN : Number(level);
    return typeof id === 'string' && isFactorId(id) && n >= 0 && n <= 4 ? [[id, Math.round(n) as Level]] : [];
  });
  return known.length ? Object.fromEntries(known) : undefined;
}

/** A number of 0 to 1, or undefined. */
export const readShare = (raw: unknown): number | undefined => {
  if (raw === null || raw === '' || (typeof raw === 'string' && !raw.trim())) return undefined;
  const n = Number(raw);
  return n >= 0 && n <= 1 ? n : undefined;
};

/** What makes sense of a page's attributes or of its record; what does not is left out. */
export function readBody(rawLevels: unknown, rawTap: unknown, rawCapacity: unknown): Partial<BodyState> {
  const levels = readLevels(rawLevels);
  const tap = readShare(rawTap ?? null);
  const capacity = readShare(rawCapacity ?? null);
  return { ...(levels && { levels }), ...(tap !== undefined && { tap }), ...(capacity !== undefined && { capacity }) };
}

/** Factors that weigh something, in the order they were given. */
export const poured = (levels: Levels): readonly FactorId[] =>
  (Object.keys(levels) as FactorId[]).filter((id) => levels[id]);

/** The same, heaviest first: only three clouds are drawn. */
export const heaviest = (levels: Levels): readonly FactorId[] =>
  [...poured(levels)].sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0));

/** Four weeks from a glass that still has room, with one change from the first day or none. */
export const fourWeeks = (state: BodyState, change?: ChangeId): readonly Day[] =>
  simulate(state, days, change && { day: 0, ...changes[change] }, Math.min(0.2, simulate(state, 0)[0]?.level ?? 0));

/** Week 1 to 4 of a day 0 to 28. */
export const weekOf = (day: number): number => Math.min(4, Math.floor(Math.max(0, day - 1) / weekDays) + 1);

/** What the water did in the past week, and whether it has been high for long (glass-spiral). */
export const courseAt = (course: readonly Day[], day: number): 'begins' | 'strained' | 'rises' | 'falls' | 'steady' => {
  const now = course[day];
  const before = course[Math.max(0, day - weekDays)];
  if (!now || !before || day < 2) return 'begins';
  const rise = now.level - before.level;
  if (now.strain > 0.2 && rise > -0.02) return 'strained';
  return rise > 0.02 ? 'rises' : rise < -0.02 ? 'falls' : 'steady';
};
