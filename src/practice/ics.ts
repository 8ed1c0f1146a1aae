// Entries for the visitor's own calendar, as an .ics file (RFC 5545). Pure.
import { manyLines } from './plain-text.js';
import { addDays, readInstant } from '../platform/time/zone.js';

/**
 * When: from and to, RFC 3339; a whole day, wherever the calendar is; or each day from one on, so many `times` or without end,
 * for some minutes at a clock.
 */
type Span =
  | { readonly start: string; readonly end: string }
  | { readonly day: string }
  | { readonly daily: string; readonly clock: string; readonly minutes: number; readonly times?: number };

/** One event of a calendar file. */
export type CalendarEntry = Span & {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly location?: string;
  readonly description?: string;
  /** Mail address of the practice. */
  readonly organizer?: string;
  readonly cancelled?: boolean;
  /** Whether the calendar says so when it begins. */
  readonly alarm?: boolean;
};

/**
 * A calendar file's text: backslash, semicolon, comma and line ends escaped (RFC 5545, 3.3.11). Readers that know more
 * line ends than the standard, such as NEL, would begin a line of the file at one.
 */
export function escapeText(text: string): string {
  return manyLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Lines of at most 75 octets, never broken inside a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const size = point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** An instant (ms or RFC 3339) as 20261207T080000Z; throws RangeError when it is no time. */
export function utcStamp(at: number | string): string {
  const instant = typeof at === 'number' ? at : (readInstant(at) ?? Number.NaN);
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

const mailSafe = (address: string) => address.replace(/[^\w.@+-]/g, '');

const plainDay = (day: string): string => day.replaceAll('-', '');

/**
 * A whole day ends where the next begins, and takes no time of anybody (RFC 5545, 3.6.1). What comes each day is on the wall
 * clock of wherever its person is (3.3.12): it keeps its time over a change of clock and in another zone.
 */
const span = (entry: Span): string[] =>
  'daily' in entry
    ? [
        `DTSTART:${plainDay(entry.daily)}T${entry.clock.replace(':', '')}00`,
        `DURATION:PT${entry.minutes}M`,
        `RRULE:FREQ=DAILY${entry.times ? `;COUNT=${entry.times}` : ''}`,
        'TRANSP:TRANSPARENT',
      ]
    : 'day' in entry
      ? [
          `DTSTART;VALUE=DATE:${plainDay(entry.day)}`,
          `DTEND;VALUE=DATE:${plainDay(addDays(entry.day, 1))}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${utcStamp(entry.start)}`, `DTEND:${utcStamp(entry.end)}`];

const alarm = (summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(summary)}`,
  'TRIGGER:PT0S',
  'END:VALARM',
];

function event(entry: CalendarEntry, stamp: number | string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${utcStamp(stamp)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(entry.sequence))}`,
    ...span(entry),
    `SUMMARY:${escapeText(entry.summary)}`,
    ...(entry.location ? [`LOCATION:${escapeText(entry.location)}`] : []),
    ...(entry.description ? [`DESCRIPTION:${escapeText(entry.description)}`] : []),
    ...(entry.organizer ? [`ORGANIZER:mailto:${mailSafe(entry.organizer)}`] : []),
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(entry.alarm ? alarm(entry.summary) : []),
    'END:VEVENT',
  ];
}

/** The calendar file; METHOD is CANCEL when everything in it is cancelled (RFC 5546). */
export function toIcs(entries: readonly CalendarEntry[], stamp: number | string): string {
  const gone = entries.length > 0 && entries.every((entry) => entry.cancelled);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kinekit//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${gone ? 'CANCEL' : 'PUBLISH'}`,
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
