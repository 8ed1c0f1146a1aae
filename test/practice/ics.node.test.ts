// Calendar files against RFC 5545.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText, fold, toIcs, utcStamp } from '../../src/practice/ics.js';

it('folds lines at 75 octets without breaking a character, and unfolds to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const plain = text.replace(/[\r\n]/g, '');
      const folded = fold(plain);
      for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(folded.replace(/\r\n /g, '')).toBe(plain);
    }),
  );
});

it('escapes text as RFC 5545, 3.3.11 says, and cancels under the same UID', () => {
  expect(escapeText('a,b;c\\d\r\ne')).toBe('a\\,b\\;c\\\\d\\ne');
  const at = { uid: 'u@x', sequence: 1, start: '2026-12-07T10:00:00+01:00', end: '2026-12-07T10:30:00+01:00' };
  const ics = toIcs([{ ...at, summary: 'De Linde', cancelled: true }], Date.UTC(2026, 0));
  expect(ics).toContain('METHOD:CANCEL\r\n');
  expect(ics).toContain('DTSTART:20261207T090000Z\r\nDTEND:20261207T093000Z\r\n');
  expect(ics).toContain('STATUS:CANCELLED\r\n');
});

it('writes a whole day as that day wherever the calendar is, over the end of a month, and takes nobody’s time', () => {
  const ics = toIcs(
    [{ uid: 'u@x', sequence: 0, day: '2026-02-28', summary: 'Wandelen', alarm: true }],
    Date.UTC(2026, 0),
  );
  expect(ics).toContain('DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\nTRANSP:TRANSPARENT\r\n');
  expect(ics).toContain(
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Wandelen\r\nTRIGGER:PT0S\r\nEND:VALARM\r\nEND:VEVENT',
  );
});

it('lets what comes each day end after so many times, or never', () => {
  const daily = { uid: 'a', sequence: 0, daily: '2026-03-28', clock: '20:00', minutes: 5, summary: 'x' };
  expect(toIcs([{ ...daily, times: 28 }], 0)).toContain('RRULE:FREQ=DAILY;COUNT=28\r\n');
  expect(toIcs([daily], 0)).toContain('RRULE:FREQ=DAILY\r\n');
});

it('is, whole, what RFC 5545 asks of an appointment', () => {
  const entry = {
    uid: 'a;b@x',
    sequence: 2.9,
    start: '2026-12-07T10:00:00+01:00',
    end: '2026-12-07T10:30:00+01:00',
    summary: 'Kine, knie',
    location: 'Dorp 1; Gent',
    description: 'regel 1\nregel 2',
    organizer: 'in<fo>+kine@a-b.example',
    alarm: true,
  };
  expect(toIcs([entry], '2026-11-30T08:00:00.500Z').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kinekit//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a\\;b@x',
    'DTSTAMP:20261130T080000Z',
    'SEQUENCE:2',
    'DTSTART:20261207T090000Z',
    'DTEND:20261207T093000Z',
    'SUMMARY:Kine\\, knie',
    'LOCATION:Dorp 1\\; Gent',
    'DESCRIPTION:regel 1\\nregel 2',
    'ORGANIZER:mailto:info+kine@a-b.example',
    'STATUS:CONFIRMED',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Kine\\, knie',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('has only what was said of a daily moment', () => {
  const daily = { uid: 'a', sequence: -1, daily: '2026-03-28', clock: '20:05', minutes: 5, times: 2, summary: 'x' };
  expect(toIcs([daily], 0).split('\r\n').slice(5, -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTAMP:19700101T000000Z',
    'SEQUENCE:0',
    'DTSTART:20260328T200500',
    'DURATION:PT5M',
    'RRULE:FREQ=DAILY;COUNT=2',
    'TRANSP:TRANSPARENT',
    'SUMMARY:x',
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ]);
});

it('cancels where all of it is cancelled, and only then', () => {
  const day = { uid: 'a', sequence: 0, day: '2026-02-28', summary: 'x' };
  const method = (...entries: Parameters<typeof toIcs>[0]): string => /METHOD:(\w+)/.exec(toIcs(entries, 0))![1]!;
  expect(method()).toBe('PUBLISH');
  expect(method({ ...day, cancelled: true }, { ...day, uid: 'b', cancelled: true })).toBe('CANCEL');
  expect(method({ ...day, cancelled: true }, { ...day, uid: 'b' })).toBe('PUBLISH');
});

it('stamps a moment in UTC, to the second, and refuses what is none', () => {
  expect(utcStamp(Date.UTC(2026, 10, 30, 8, 5, 9, 999))).toBe('20261130T080509Z');
  expect(utcStamp('2026-11-30T08:05:09.25+01:00')).toBe('20261130T070509Z');
  for (const none of ['straks', '', Number.NaN]) expect(() => utcStamp(none)).toThrow(RangeError);
});

it('folds exactly at 75 octets: one more begins another line', () => {
  expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
  expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  expect(fold('a'.repeat(75 + 74 + 1))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  for (const [sign, octets] of [
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ] as const) {
    const fits = 'a'.repeat(75 - octets);
    expect(fold(fits + sign)).toBe(fits + sign);
    expect(fold(`${fits}a${sign}`)).toBe(`${fits}a\r\n ${sign}`);
  }
});
