// Calendar files against RFC 5545.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText, fold, toIcs } from '../../src/practice/ics.js';

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
