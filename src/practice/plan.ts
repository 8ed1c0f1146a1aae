/** The plan to build up as the record keeps it, and what checks in the pain log say of it. Pure. */
import { addDays, dayOf, daysBetween, isDay, zoneOrUtc } from '../platform/time/zone.js';
import { check, tooBig } from '../science/pain/check.js';
import {
  baseOr,
  goalOr,
  growOr,
  planUnits,
  type Ladder,
  type PlanAnswer,
  type PlanUnit,
} from '../science/movement/graded.js';
import { isObject } from '../platform/is-object.js';
import { checksOf } from './pain-log/checks.js';
import type { Json, PainEntry } from './record/schema.js';

export interface PlanExercise extends Ladder {
  /** Letters, digits and hyphens; the doses are kept by it. */
  readonly id: string;
  /** As the person reads it. */
  readonly name: string;
  /** How often the quota is done on one day. */
  readonly sets: number;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
}

export interface Plan {
  readonly exercises: readonly PlanExercise[];
  /** Days of rest, 1 (Monday) to 7. */
  readonly rest: readonly number[];
}

const mostExercises = 12;
const mostSets = 10;

const numberOf = (raw: unknown): number | undefined =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;

/** Whole sets, 1 to 10. */
export const setsOr = (raw: unknown): number => Math.min(mostSets, Math.max(1, Math.round(numberOf(raw) ?? 1)));

/** An exercise as it may be; undefined for what has no name or no start. `day`: where it says no first day. */
export function exerciseOf(raw: unknown, day: string): PlanExercise | undefined {
  if (!isObject(raw)) return undefined;
  const { id, name, unit: wish, start } = raw;
  const unit: PlanUnit = planUnits.find((each) => each === wish) ?? 'minutes';
  const base = baseOr(numberOf(raw['base']) ?? Number.NaN, unit);
  if (typeof id !== 'string' || !/^[a-z][\w-]{0,39}$/i.test(id) || base === undefined) return undefined;
  return {
    id,
    name: (typeof name === 'string' && name.trim().slice(0, 80)) || id,
    unit,
    sets: setsOr(raw['sets']),
    base,
    grow: growOr(numberOf(raw['grow']), base, unit),
    goal: goalOr(numberOf(raw['goal']), base, unit),
    start: isDay(start) ? start : day,
  };
}

/** Weekdays of rest, each once; never all seven. */
export const restOf = (raw: unknown): number[] => {
  const days = (Array.isArray(raw) ? raw : []).filter(
    (day): day is number => Number.isInteger(day) && day >= 1 && day <= 7,
  );
  const once = [...new Set(days)].sort((a, b) => a - b);
  return once.length > 6 ? [] : once;
};

/** What is valid of a plan that was kept; `day`: today. */
export function planOf(raw: Json | undefined, day: string): Plan {
  const { exercises, rest } = isObject(raw) ? raw : { exercises: undefined, rest: undefined };
  const list = (Array.isArray(exercises) ? exercises : []).slice(0, mostExercises);
  const found = list.map((each) => exerciseOf(each, day)).filter((each) => each !== undefined);
  return {
    exercises: found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i),
    rest: restOf(rest),
  };
}

const plain = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** What the checks of the log say of an exercise: those under its id or its name, on the day the activity was. */
export const answersOf = (log: readonly PainEntry[], { id, name, start }: PlanExercise): PlanAnswer[] =>
  checksOf(log).flatMap((kept) => {
    const found = check(kept.scores);
    const about = kept.exercise ? kept.exercise === id : plain(kept.activity) === plain(name);
    if (!about || !found.known) return [];
    const day = daysBetween(start, dayOf(Date.parse(kept.check), zoneOrUtc(kept.zone)));
    return day < 0 ? [] : [{ day, bad: tooBig(found) }];
  });

/** The days from `day` on that are no days of rest, so many of them. */
export function daysOn(day: string, rest: readonly number[], count: number): string[] {
  const all = Array.from({ length: Math.min(count, 366) * 7 }, (_, i) => addDays(day, i));
  return all.filter((each) => !rest.includes(new Date(`${each}T12:00:00Z`).getUTCDay() || 7)).slice(0, count);
}
