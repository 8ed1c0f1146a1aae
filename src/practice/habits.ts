// Which habit was done on which day, by the calendar of where the person is. A day without one is nothing: it is not stored, not
// counted, and ends nothing. Pure; time comes in.
import { daysBetween, isDay, noonOf } from '../platform/time/zone.js';
import { habits, type Habit } from '../science/rest/habits.js';

/** `at`: a moment of its own for each day and habit, so that it is one entry however often it is set, and in two tabs. */
export interface Ticked {
  readonly at: string;
  /** IANA zone the person was in. */
  readonly zone: string;
  readonly habit: Habit;
}

const isHabit = (raw: unknown): raw is Habit => (habits as readonly unknown[]).includes(raw);

/** The moment of a habit on a day. */
export const momentOf = (day: string, habit: Habit): string => noonOf(day).replace(/0Z$/, `${habits.indexOf(habit)}Z`);

export const dayTicked = ({ at }: Pick<Ticked, 'at'>): string => at.slice(0, 10);

export const isTicked = ({ at, habit }: Record<string, unknown>): boolean =>
  isHabit(habit) && typeof at === 'string' && isDay(at.slice(0, 10)) && at === momentOf(at.slice(0, 10), habit);

/** What was done on a day, in the order of the plan. */
export const doneOn = (log: readonly Ticked[], day: string): readonly Habit[] =>
  habits.filter((habit) => log.some((each) => each.habit === habit && dayTicked(each) === day));

/** How often each was done. */
export const timesOf = (log: readonly Ticked[]): Readonly<Record<Habit, number>> =>
  Object.fromEntries(habits.map((habit) => [habit, log.filter((each) => each.habit === habit).length])) as Record<
    Habit,
    number
  >;

/** The habit done most often, the first of the plan where two are; undefined where none was done. */
export const mostOf = (times: Readonly<Record<Habit, number>>): Habit | undefined => {
  const most = Math.max(...habits.map((habit) => times[habit]));
  return most > 0 ? habits.find((habit) => times[habit] === most) : undefined;
};

export interface Course {
  /** Whole days since the first that was noted; 0 on that day. */
  readonly days: number;
  /** Week of the plan, from 1. */
  readonly week: number;
  /** Whole days since the last that was noted. */
  readonly away: number;
}

/** How far the plan is on `today`; undefined before it began. What was noted of days to come counts as of today. */
export function courseOf(log: readonly Ticked[], today: string): Course | undefined {
  const days = log.map(dayTicked).sort();
  if (!days.length) return undefined;
  const since = (day: string): number => Math.max(0, daysBetween(day, today));
  const gone = since(days[0]!);
  return { days: gone, week: Math.floor(gone / 7) + 1, away: since(days.at(-1)!) };
}
