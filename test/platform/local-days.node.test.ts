// Days on the clock of the place, against Intl's own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDays } from '../../src/platform/time/local-days.js';

describe('the wall clock', () => {
  it.each(['Europe/Brussels', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'America/New_York', 'UTC'])(
    'gives %s the dates Intl gives it',
    (place) => {
      const dayOf = localDays(place);
      const format = new Intl.DateTimeFormat('en-CA', {
        timeZone: place,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2026, 0) }), (at) => {
          expect(new Date(dayOf(at) * 864e5).toISOString().slice(0, 10)).toBe(format.format(at));
        }),
      );
    },
  );

  it('uses UTC in a zone nobody knows', () => expect(localDays('Mars/Olympus')(864e5 * 5 + 1)).toBe(5));
});
