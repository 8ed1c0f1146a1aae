// Calendar files against RFC 5545.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText, fold, toIcs } from '../../../src/practice/booking/calendar.js';

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
