// Zones against Intl's own clock, and moments written on the clock of a zone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, instantOf, readInstant, withOffset } from '../../src/platform/time/zone.js';

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

describe('a moment with its offset', () => {
  it('is the wall clock, in winter, summer, halves and the far west', () => {
    expect(withOffset(Date.parse('2026-11-22T08:30:00.000Z'), 'Europe/Brussels')).toBe('2026-11-22T09:30:00+01:00');
    expect(withOffset(Date.parse('2026-07-01T08:30:00.000Z'), 'Europe/Brussels')).toBe('2026-07-01T10:30:00+02:00');
    expect(withOffset(Date.UTC(2026, 0, 1), 'Asia/Kolkata')).toBe('2026-01-01T05:30:00+05:30');
    expect(withOffset(Date.UTC(2026, 0, 1), 'America/St_Johns')).toBe('2025-12-31T20:30:00-03:30');
  });

  it('is in UTC where the zone is unknown', () => {
    expect(withOffset(Date.parse('2026-11-22T08:30:00Z'), 'Mars/Olympus')).toBe('2026-11-22T08:30:00+00:00');
  });

  it('names the same moment in every zone, also when its clock ran seconds apart from all others', () => {
    const everywhere = fc.constantFrom('Africa/Monrovia', 'Pacific/Apia', 'UTC', 'America/Caracas', 'Europe/Brussels');
    fc.assert(
      fc.property(fc.integer({ min: -2e9, max: 4e9 }), everywhere, (seconds, zone) => {
        expect(Date.parse(withOffset(seconds * 1000, zone))).toBe(seconds * 1000);
      }),
    );
  });

  it('is refused for what is no time', () => {
    for (const zone of ['UTC', 'Mars/Olympus']) expect(() => withOffset(Number.NaN, zone)).toThrow(RangeError);
  });
});
