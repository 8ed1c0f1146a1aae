// Checks in the pain log: when their scores are due, in any zone and over a change of clock, and how they lie in the log.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, dueOf, withCheck, type KeptCheck } from '../../../src/practice/pain-log/checks.js';
import type { PainEntry } from '../../../src/practice/record/schema.js';
import { checkMoments } from '../../../src/science/pain/check.js';

const at = (text: string): number => Date.parse(text);
const iso = (ms: number): string => new Date(ms).toISOString();

describe('when a score is due', () => {
  it('is the next morning and the same hour two days later, also where the clock changes', () => {
    const zone = 'Europe/Brussels';
    const began = at('2026-10-24T18:00:00+02:00');
    expect(iso(dueOf('next-day', began, zone))).toBe(iso(at('2026-10-25T05:00:00+01:00')));
    expect(iso(dueOf('two-days', began, zone))).toBe(iso(at('2026-10-26T18:00:00+01:00')));
    const spring = at('2026-03-28T07:30:00+01:00');
    expect(iso(dueOf('next-day', spring, zone))).toBe(iso(at('2026-03-29T05:00:00+02:00')));
    expect(iso(dueOf('two-days', spring, zone))).toBe(iso(at('2026-03-30T07:30:00+02:00')));
  });

  it('of an activity just before midnight is after one night, and just after it too', () => {
    const zone = 'Europe/Brussels';
    expect(iso(dueOf('next-day', at('2026-11-22T23:59:00+01:00'), zone))).toBe(iso(at('2026-11-23T05:00:00+01:00')));
    expect(iso(dueOf('next-day', at('2026-11-23T00:01:00+01:00'), zone))).toBe(iso(at('2026-11-24T05:00:00+01:00')));
  });

  it('is two dates later on the same wall clock, wherever one is', () => {
    const zones = ['Europe/Brussels', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];
    const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2036-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (began, timeZone) => {
        const [next, two] = [dueOf('next-day', began, timeZone), dueOf('two-days', began, timeZone)];
        expect(next).toBeGreaterThan(began);
        expect(two).toBeGreaterThan(next);
        expect(Math.abs(two - began - 48 * 36e5)).toBeLessThanOrEqual(36e5 + 6e4);
        const clock = (ms: number): string =>
          new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(ms);
        // An hour that is skipped cannot be the same.
        if (Math.abs(two - began - 48 * 36e5) < 6e4) expect(clock(two)).toBe(clock(began));
      }),
    );
  });

  it('with a zone this machine does not know follows UTC', () =>
    expect(iso(dueOf('two-days', at('2026-11-22T10:00:00Z'), 'Mars/Olympus'))).toBe('2026-11-24T10:00:00.000Z'));
});

const other: PainEntry = { at: '2026-11-20T10:00:00.000Z', zone: 'UTC', scale: 'nrs', value: 4, moment: 'after' };
const began = at('2026-11-22T10:00:00.000Z');
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const kept = fc
  .record({ values: fc.tuple(score, score, score, score, score), activity: fc.constantFrom('', 'gras maaien') })
  .map(({ values, activity }): KeptCheck => ({
    check: iso(began),
    zone: 'Europe/Brussels',
    scores: Object.fromEntries(checkMoments.map((m, i) => [m, values[i]] as const).filter(([, v]) => v !== undefined)),
    ...(activity && { activity }),
    exercise: 'walking',
  }))
  .filter(({ scores }) => Object.keys(scores).length > 0);

describe('a check in the log', () => {
  it('comes out as it went in, leaves the rest alone, and is there once however often it is written', () => {
    fc.assert(
      fc.property(kept, kept, fc.nat(30 * 864e5), (first, second, later) => {
        const now = began + later;
        const log = withCheck(withCheck([other], first, now), second, now + 1);
        expect(log[0]).toEqual(other);
        expect(checksOf(log)).toEqual([second]);
        expect(log).toHaveLength(1 + Object.keys(second.scores).length);
      }),
    );
  });

  it('gives each score the time it was felt, also when it is filled in later, and keeps that when the figure changes', () => {
    const scores = { before: 2, during: 4, after: 5, 'next-day': 3, 'two-days': 2 };
    const check: KeptCheck = { check: iso(began), zone: 'UTC', scores };
    const times = (log: readonly PainEntry[]): unknown =>
      Object.fromEntries(log.map(({ moment, at: when }) => [moment, when]));
    const late = withCheck([], check, began + 9 * 864e5);
    expect(times(late)).toEqual({
      before: iso(began),
      during: iso(began),
      after: iso(began),
      'next-day': '2026-11-24T09:00:00.000Z',
      'two-days': '2026-11-24T22:00:00.000Z',
    });
    const soon = withCheck([], { ...check, scores: { before: 2, after: 5, 'next-day': 4 } }, began + 22 * 36e5);
    expect(times(soon)).toMatchObject({ 'next-day': iso(began + 22 * 36e5) });
    const changed = withCheck(soon, { ...check, scores: { before: 2, after: 5, 'next-day': 1 } }, began + 30 * 36e5);
    expect(times(changed)).toEqual(times(soon));
  });

  it('is called as its first score says, and a note by another score stays with that score', () => {
    const scores = { before: 2, during: 4, after: 5 };
    const check: KeptCheck = { check: iso(began), zone: 'UTC', scores, activity: 'tuinieren' };
    const noted = withCheck([], check, began).map((entry) =>
      entry.moment === 'after' ? { ...entry, note: 'warmte hielp' } : entry,
    );
    expect(checksOf(noted)).toEqual([check]);
    const next = { ...check, scores: { ...scores, 'next-day': 3 } };
    const notes = (log: readonly PainEntry[]): unknown => log.map(({ moment, note }) => [moment, note]);
    expect(notes(withCheck(noted, next, began + 864e5))).toEqual([
      ['before', 'tuinieren'],
      ['during', undefined],
      ['after', 'warmte hielp'],
      ['next-day', undefined],
    ]);
  });

  it('takes its name along where an earlier score is filled in later', () => {
    const check: KeptCheck = { check: iso(began), zone: 'UTC', scores: { after: 5 }, activity: 'tuinieren' };
    const log = withCheck(withCheck([], check, began), { ...check, scores: { before: 2, after: 5 } }, began);
    expect(log.map(({ note }) => note)).toEqual(['tuinieren', undefined]);
    expect(checksOf(log.toReversed())).toMatchObject([{ activity: 'tuinieren' }]);
  });

  it('is made of whole scores of the scale of figures alone', () => {
    const entry = (more: object): PainEntry => ({ ...other, check: iso(began), ...more });
    expect(checksOf([entry({ scale: 'vas' }), entry({ moment: 'x' }), other])).toEqual([]);
    expect(checksOf([entry({ moment: 'before', value: 1 })])).toEqual([
      { check: iso(began), zone: 'UTC', scores: { before: 1 } },
    ]);
  });
});
