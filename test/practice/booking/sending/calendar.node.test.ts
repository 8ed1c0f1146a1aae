// Links that open an appointment in the calendars of Google and Outlook, read back as those read an address.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleLink, outlookLink } from '../../../../src/practice/booking/calendar.js';

const entry = { start: '2026-12-07T10:00:00+01:00', end: '2026-12-07T10:30:00+01:00', summary: 'Kine & co: 50 % knie' };
/** What an address must write otherwise, and halves of a sign, which may come to stand beside each other. */
const words = fc.string({ unit: fc.constantFrom('a', 'é', '👍', '\ud83d', '\udc4d', '&', '=', '+', '%', ' ', '#') });
const read = (link: string): { at: string; query: Record<string, string> } => {
  const { origin, pathname, searchParams } = new URL(link);
  return { at: origin + pathname, query: Object.fromEntries(searchParams) };
};

describe('Google', () => {
  it('is told the moment in UTC, what and where', () =>
    expect(read(googleLink({ ...entry, location: 'Dorp 1, Gent' }))).toEqual({
      at: 'https://calendar.google.com/calendar/render',
      query: {
        action: 'TEMPLATE',
        text: entry.summary,
        dates: '20261207T090000Z/20261207T093000Z',
        location: 'Dorp 1, Gent',
      },
    }));
});

describe('Outlook', () => {
  it('is told the moment in UTC, what and where', () =>
    expect(read(outlookLink({ ...entry, location: 'Dorp 1, Gent' }))).toEqual({
      at: 'https://outlook.live.com/calendar/0/deeplink/compose',
      query: {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: entry.summary,
        startdt: '2026-12-07T09:00:00.000Z',
        enddt: '2026-12-07T09:30:00.000Z',
        location: 'Dorp 1, Gent',
      },
    }));
});

describe.each([
  ['Google', googleLink, 'text'],
  ['Outlook', outlookLink, 'subject'],
] as const)('%s', (_name, linkOf, what) => {
  it('is told no place where there is none', () => {
    for (const location of [undefined, ''])
      expect(read(linkOf({ ...entry, ...(location !== undefined && { location }) })).query).not.toHaveProperty(
        'location',
      );
  });

  it('reads any name as it is, but for halves of a sign, which no address can hold', () => {
    fc.assert(
      fc.property(words, (summary) => {
        expect(read(linkOf({ ...entry, summary })).query[what] ?? '').toBe(summary.replace(/\p{Surrogate}/gu, ''));
      }),
    );
    expect(read(linkOf({ ...entry, summary: 'a\ud83db\udc4d👍' })).query[what]).toBe('ab👍');
  });

  it('is told nothing of what is no time', () =>
    expect(() => linkOf({ ...entry, start: 'straks' })).toThrow(RangeError));
});
