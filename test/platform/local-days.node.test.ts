// Days on the clock of the place, against Intl's own.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { localDays } from '../../src/platform/time/local-days.js';
import { dayOf as dayIn } from '../../src/platform/time/zone.js';

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

  // Where the clock changes at midnight, the moment of the change decides the date.
  it.each(['America/Havana', 'Asia/Beirut', 'America/Santiago', 'Africa/Casablanca'])(
    'turns the date in %s on the quarter of an hour the zone does, forwards, backwards and in jumps',
    (place) => {
      const quarter = 9e5;
      const from = Date.UTC(2024, 0);
      const turns: number[] = [];
      for (let at = from, last = ''; at < from + 370 * 864e5; at += quarter) {
        const day = dayIn(at, place);
        if (day !== last) turns.push(at);
        last = day;
      }
      expect(turns.length).toBeGreaterThan(369);
      const beside = turns.slice(1).flatMap((at) => [at - 1, at]);
      for (const moments of [beside, [...beside].reverse(), beside.map((_, i) => beside[(i * 37) % beside.length]!)]) {
        const dayOf = localDays(place);
        for (const at of moments)
          expect(new Date(dayOf(at) * 864e5).toISOString().slice(0, 10), new Date(at).toISOString()).toBe(
            dayIn(at, place),
          );
      }
    },
  );

  it('asks the zone a handful of times for ten years of hours, and nothing for those it had already', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const dayOf = localDays('Europe/Brussels');
    const [from, to] = [Date.UTC(2015, 0), Date.UTC(2025, 0)];
    const all = (): void => {
      for (let at = from; at < to; at += 36e5) dayOf(at);
    };
    try {
      all();
      // Two ends of each of the 148 stretches, which lie against each other, and a search by halves for each of 20 changes.
      const once = asked.mock.calls.length;
      expect(once).toBeGreaterThan(148);
      expect(once).toBeLessThan(148 + 1 + 20 * 13);
      all();
      expect(asked.mock.calls.length).toBe(once);
    } finally {
      asked.mockRestore();
    }
  });

  it('uses UTC in a zone nobody knows', () => expect(localDays('Mars/Olympus')(864e5 * 5 + 1)).toBe(5));
});
