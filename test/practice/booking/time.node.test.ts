// Zones against Intl's own clock, and calendar files against RFC 5545.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText, fold, toIcs } from '../../../src/practice/booking/calendar.js';
import { clockOf, dayOf, instantOf, readInstant, withOffset } from '../../../src/platform/time/zone.js';

const zones = fc.constantFrom('Europe/Brussels', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'UTC');
const instants = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) });

it('reads the clock of any zone as Intl does, and finds the instant back', () => {
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      const said = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      expect(`${dayOf(at, zone)} ${clockOf(at, zone)}`).toBe(said.format(at));
      expect(readInstant(withOffset(at, zone))).toBe(Math.floor(at / 1000) * 1000);
    }),
  );
});

it('takes the first of an hour that comes twice, and goes past an hour that is skipped', () => {
  expect(withOffset(instantOf('2026-10-25', '02:30', 'Europe/Brussels'), 'Europe/Brussels')).toBe(
    '2026-10-25T02:30:00+02:00',
  );
  expect(withOffset(instantOf('2026-03-29', '02:30', 'Europe/Brussels'), 'Europe/Brussels')).toBe(
    '2026-03-29T03:30:00+02:00',
  );
});

it.each(['2026-02-30T10:00:00Z', '2026-12-07T10:00:00', '2026-12-07', 'x', 5, null])('reads no time in %j', (text) =>
  expect(readInstant(text)).toBeUndefined(),
);

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
