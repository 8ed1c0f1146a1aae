// A calendar file for the visitor: written and offered when a button asks for it. Touches the download and the clock.
import { download } from '../../platform/files.js';
import { systemClock } from '../../platform/time/clock.js';
import { toIcs, type CalendarEntry } from '../../practice/ics.js';

/** `name` without its ending. */
export const calendarFile = (name: string, entries: readonly CalendarEntry[]): void =>
  download(`${name}.ics`, 'text/calendar', toIcs(entries, systemClock.now()));
