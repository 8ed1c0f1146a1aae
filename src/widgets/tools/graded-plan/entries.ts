// The plan as whole days in the person's own calendar: each day that is no day of rest, six weeks ahead. Pure.
import type { CalendarEntry } from '../../../practice/ics.js';
import { daysBetween } from '../../../platform/time/zone.js';
import { daysOn, type Plan, type PlanExercise } from '../../../practice/plan.js';
import { ahead, type Climb } from '../../../science/movement/graded.js';

const weeks = 6;

/** `said`: an amount of that exercise, in words; a file made again has the same ids. */
export const entries = (
  { exercises, rest }: Plan,
  climbOf: (exercise: PlanExercise) => Climb,
  today: string,
  said: (exercise: PlanExercise, amount: number) => string,
): CalendarEntry[] => {
  const days = daysOn(today, rest, weeks * 7).filter((day) => daysBetween(today, day) < weeks * 7);
  return exercises.flatMap((exercise) => {
    const climb = climbOf(exercise);
    const begun = daysBetween(exercise.start, today);
    const coming = [climb.quotas.at(-1)!, ...ahead(exercise, climb, weeks)];
    return days.map((day): CalendarEntry => {
      const week = Math.floor((begun + daysBetween(today, day)) / 7) - Math.floor(begun / 7);
      return { uid: `${day}-${exercise.id}@kinekit`, sequence: 0, day, summary: said(exercise, coming[week]!) };
    });
  });
};
