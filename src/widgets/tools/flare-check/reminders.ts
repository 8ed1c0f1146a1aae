// The two moments to look again, as entries for the person's own calendar. Pure: what it is called comes in.
import { dueOf } from '../../../practice/pain-log/checks.js';
import type { CalendarEntry } from '../../../practice/ics.js';

/** A look takes no longer, ms. */
const look = 10 * 6e4;
/** The morning after, past waking: so much after the day has begun, ms. */
const waking = 4 * 36e5;

/** Of the moments that are still to come at `now` (ms). One check has the same ids again. */
export const reminders = (began: number, zone: string, now: number, summary: string): readonly CalendarEntry[] =>
  (['next-day', 'two-days'] as const)
    .map((moment) => [moment, dueOf(moment, began, zone) + (moment === 'next-day' ? waking : 0)] as const)
    .filter(([, at]) => at > now)
    .map(([moment, at]) => ({
      uid: `${began}-${moment}@kinekit`,
      sequence: 0,
      start: new Date(at).toISOString(),
      end: new Date(at + look).toISOString(),
      summary,
      alarm: true,
    }));
