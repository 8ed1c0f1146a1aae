// Links that open an appointment in Google's or Outlook's calendar. Pure.
import { readInstant } from '../../platform/time/zone.js';
import { utcStamp } from '../ics.js';

/** An appointment as those calendars take it. Times RFC 3339. */
export interface CalendarLink {
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location?: string;
}

function withQuery(base: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== '');
  const wellFormed = (text: string) => text.replace(new RegExp('\\p{Surrogate}', 'gu'), '');
  return `${base}?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value))}`).join('&')}`;
}

/** Opens the moment in Google Calendar; nothing personal but the practice is in it. */
export function googleLink(entry: CalendarLink): string {
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: entry.summary,
    dates: `${utcStamp(entry.start)}/${utcStamp(entry.end)}`,
    location: entry.location ?? '',
  });
}

/** Opens the moment in Outlook on the web. */
export function outlookLink(entry: CalendarLink): string {
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
