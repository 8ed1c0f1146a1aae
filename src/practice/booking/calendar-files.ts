// What a visitor keeps of an appointment: an .ics file to save and links for two calendars. Touches the document on save.
import { googleLink, outlookLink, toIcs } from './calendar.js';
import type { CalendarEntry } from './calendar.js';
import type { Appointment, Description } from './source.js';

/** Links for the first session that stands, and a way to save them all. */
export interface CalendarFiles {
  readonly google: string;
  readonly outlook: string;
  /** Saves the .ics; `now` in ms, for its stamp. */
  readonly save: (now: number) => void;
}

const entriesOf = ({ sessions }: Appointment, practice: Description): CalendarEntry[] =>
  sessions.map(({ slot, uid, sequence, status }) => ({
    uid,
    sequence,
    start: slot.start,
    end: slot.end,
    summary: practice.name,
    cancelled: status === 'cancelled',
    ...(practice.address ? { location: practice.address } : {}),
    ...(practice.mail ? { organizer: practice.mail } : {}),
  }));

/** A name every file system takes: no separators, controls or marks that turn the direction of writing. */
const fileName = (name: string): string =>
  name
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"*/:<>?\\|]+/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .slice(-100) || 'kinekit';

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What can be kept of an appointment; undefined when it has no sessions. */
export function calendarOf(appointment: Appointment, practice: Description): CalendarFiles | undefined {
  const entries = entriesOf(appointment, practice);
  const first = entries.find((entry) => !entry.cancelled) ?? entries[0];
  if (!first) return undefined;
  return {
    google: googleLink(first),
    outlook: outlookLink(first),
    save: (now) => saveFile(`${practice.name}.ics`, toIcs(entries, now)),
  };
}
