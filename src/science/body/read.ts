// What a body is set to, from what a page or a record holds: attributes, texts, objects from outside. Pure.
import { isFactorId, type FactorId, type Level, type Levels } from './factors.js';
import type { BodyState } from './model.js';

/**
 * The opening story of every picture: bad nights, worries, pressure at work. One story, so that pictures beside each
 * other agree before anyone has touched them. Tap 0.33 and capacity 0.5 read 'almost full'.
 */
export const example: BodyState = {
  levels: { 'poor-sleep': 3, worry: 2, 'work-pressure': 3 },
  tap: 0.33,
  capacity: 0.5,
};

/**
 * The levels in an object or a text such as 'poor-sleep:3, worry:2'. Unknown ids and levels outside 0-4 are left out;
 * undefined when nothing is left.
 */
export function readLevels(raw: unknown): Levels | undefined {
  const pairs =
    typeof raw === 'string'
      ? raw.split(',').map((pair) => pair.split(':').map((part) => part.trim()))
      : Object.entries(raw ?? {});
  const known = pairs.flatMap(([id, level]): [FactorId, Level][] => {
    const n = level === '' ? Number.NaN : Number(level);
    return typeof id === 'string' && isFactorId(id) && n >= 0 && n <= 4 ? [[id, Math.round(n) as Level]] : [];
  });
  return known.length ? Object.fromEntries(known) : undefined;
}

/** A number of 0 to 1, or undefined. */
export const readShare = (raw: unknown): number | undefined => {
  if (raw === null || (typeof raw === 'string' && !raw.trim())) return undefined;
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
export const weighing = (levels: Levels): readonly FactorId[] =>
  (Object.keys(levels) as FactorId[]).filter((id) => levels[id]);

/** The same, heaviest first: a picture has room for a few. */
export const heaviest = (levels: Levels): readonly FactorId[] =>
  [...weighing(levels)].sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0));
