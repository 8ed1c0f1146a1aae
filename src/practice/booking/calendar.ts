// Appointments for the visitor's own calendar: an .ics file (RFC 5545) and links for Google and Outlook. Pure.
import { manyLines } from '../plain-text.js';
import { readInstant } from '../../platform/time/zone.js';

/** One event of a calendar file. Times RFC 3339. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location?: string;
  readonly description?: string;
  /** Mail address of the practice. */
  readonly organizer?: string;
  readonly cancelled?: boolean;
}

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

function event(entry: CalendarEntry, stamp: number | string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${utcStamp(stamp)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(entry.sequence))}`,
    `DTSTART:${utcStamp(entry.start)}`,
    `DTEND:${utcStamp(entry.end)}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    ...(entry.location ? [`LOCATION:${escapeText(entry.location)}`] : []),
    ...(entry.description ? [`DESCRIPTION:${escapeText(entry.description)}`] : []),
    ...(entry.organizer ? [`ORGANIZER:mailto:${mailSafe(entry.organizer)}`] : []),
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** The calendar file; METHOD is CANCEL when everything in it is cancelled (RFC 5546). */
export function toIcs(entries: readonly CalendarEntry[], stamp: number | string): string {
  const gone = entries.length > 0 && entries.every((entry) => entry.cancelled);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kinekit//book-appointment//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${gone ? 'CANCEL' : 'PUBLISH'}`,
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function withQuery(base: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== '');
  const wellFormed = (text: string) => text.replace(new RegExp('\\p{Surrogate}', 'gu'), '');
  return `${base}?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value))}`).join('&')}`;
}

/** Opens the moment in Google Calendar; nothing personal but the practice is in it. */
export function googleLink(entry: CalendarEntry): string {
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: entry.summary,
    dates: `${utcStamp(entry.start)}/${utcStamp(entry.end)}`,
    location: entry.location ?? '',
  });
}

/** Opens the moment in Outlook on the web. */
export function outlookLink(entry: CalendarEntry): string {
  const iso = (at: string) => new Date(readInstant(at) ?? Number.NaN).toISOString();
  return withQuery('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.summary,
    startdt: iso(entry.start),
    enddt: iso(entry.end),
    location: entry.location ?? '',
  });
}
