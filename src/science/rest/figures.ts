// Figures of rest and of habits, where several widgets take one from the same topic: they lie in what widgets share, once. Data only.
import {
  breakHalfHour,
  eveningRoutine,
  habitMissedDay,
  habitTime,
  sleepHours,
  sleepTakesWeeks,
  startWeeks,
  worriesHalfHour,
} from '../evidence/claims.js';

/** Minutes between two breaks (break-half-hour). */
export const halfHour: number = breakHalfHour.value;
/** Hours before sleep from which screens are put away (evening-routine). */
export const screensAway: number = eveningRoutine.value;
/** Minutes in which what was parked gets its time (worries-half-hour). */
export const worryHalfHour: number = worriesHalfHour.value;
/** Hours of sleep a night, for adults and from an age on (sleep-hours). */
export const sleepNight = sleepHours.value;
/** Weeks until a fixed rhythm is felt (sleep-takes-weeks). */
export const rhythmWeeks = sleepTakesWeeks.value;
/** Weeks that are a start (start-weeks). */
export const beginWeeks = startWeeks.value;
/** Days until a habit goes by itself (habit-time), and how many people were followed over a missed day (habit-missed-day). */
export const habitDays = habitTime.value;
export const followedPeople = habitMissedDay.value;
