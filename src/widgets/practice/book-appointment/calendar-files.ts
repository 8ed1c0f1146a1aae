// Calendar entries of an appointment: file and links. Fetched when an appointment stands. The name says only the practice.
import { googleLink, outlookLink, type CalendarLink } from '../../../practice/booking/calendar.js';
import { toIcs, type CalendarEntry } from '../../../practice/ics.js';
import type { Appointment, BookingPractice } from '../../../practice/booking/source.js';
import { download } from '../../../platform/files.js';

export interface Calendar {
  readonly google: string;
  readonly outlook: string;
  /** Offers the file; `stamp` is the time of writing, ms since 1970. */
  save(stamp: number): void;
}

function entriesOf(appointment: Appointment, practice: BookingPractice): (CalendarEntry & CalendarLink)[] {
  return appointment.sessions.map(({ slot, uid, sequence, status }) => ({
    uid,
    sequence,
    start: slot.start,
    end: slot.end,
    summary: practice.name,
    cancelled: status === 'cancelled',
    ...(practice.address ? { location: practice.address } : {}),
    ...(practice.mail ? { organizer: practice.mail } : {}),
  }));
}

/** Undefined for an appointment without sessions. The links open the first session that stands. */
export function calendarOf(appointment: Appointment, practice: BookingPractice): Calendar | undefined {
  const entries = entriesOf(appointment, practice);
  const first = entries.find((entry) => !entry.cancelled) ?? entries[0];
  if (!first) return undefined;
  return {
    google: googleLink(first),
    outlook: outlookLink(first),
    save: (stamp) => download(`${practice.name}.ics`, 'text/calendar;charset=utf-8', toIcs(entries, stamp)),
  };
}
