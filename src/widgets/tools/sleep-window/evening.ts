// The evening's reminder as an entry for the person's own calendar. Pure: what it is called comes in.
import type { CalendarEntry } from '../../../practice/ics.js';

/** A quarter of an hour each day from `daily` on at `at` (HH:MM), with an alarm. One clock time has the same id again. */
export const eachEvening = (daily: string, at: string, summary: string, description: string): CalendarEntry => ({
  uid: `sleep-${at.replace(':', '')}@kinekit`,
  sequence: 0,
  daily,
  clock: at,
  minutes: 15,
  summary,
  description,
  alarm: true,
});
