// What is set aside: until when, whose turn it is, and when its words go; over changes of clock, midnight and other zones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf } from '../../src/platform/time/zone.js';
import {
  dueIn,
  isWorry,
  leftOf,
  mostLetters,
  parkedIn,
  stepsIn,
  swept,
  untilOf,
  winsOf,
  type Parked,
  type Step,
} from '../../src/practice/worries.js';

const zone = 'Europe/Brussels';
const at = (text: string): number => Date.parse(text);
const iso = (ms: number): string => new Date(ms).toISOString();
const parked = (text: string, until: string, where = zone): Parked => ({
  at: iso(at(until) - 36e5),
  zone: where,
  text,
  until: iso(at(until)),
});
const step = (text: string, moment: string, done?: boolean): Step => ({
  at: iso(at(moment)),
  zone,
  step: text,
  ...(done !== undefined && { done }),
});

describe('until when', () => {
  it('is the next time the clock shows it: today, or tomorrow where that is past or now', () => {
    const now = at('2026-03-23T12:00:00+01:00');
    expect(iso(untilOf(now, zone, '19:30'))).toBe(iso(at('2026-03-23T19:30:00+01:00')));
    expect(iso(untilOf(now, zone, '12:00'))).toBe(iso(at('2026-03-24T12:00:00+01:00')));
    expect(iso(untilOf(now, zone, '07:15'))).toBe(iso(at('2026-03-24T07:15:00+01:00')));
  });

  it('keeps its clock over a change of clock, and takes an hour that is skipped an hour on', () => {
    const evening = at('2026-03-28T20:00:00+01:00');
    expect(iso(untilOf(evening, zone, '19:30'))).toBe(iso(at('2026-03-29T19:30:00+02:00')));
    expect(clockOf(untilOf(evening, zone, '02:30'), zone)).toBe('03:30');
  });

  it('is always later, within two days, and on that clock', () => {
    const zones = fc.constantFrom('Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e12 }), zones, fc.integer({ min: 4 * 60, max: 1439 }), (now, where, m) => {
        const clock = [Math.floor(m / 60), m % 60].map((n) => String(n).padStart(2, '0')).join(':');
        const until = untilOf(now, where, clock);
        expect(until).toBeGreaterThan(now);
        expect(until - now).toBeLessThan(2 * 864e5);
        // In the hours of the night a clock can be skipped.
        expect(clockOf(until, where)).toBe(clock);
      }),
    );
  });
});

describe('whose time it is', () => {
  const log = [
    parked('later', '2026-03-23T21:00:00+01:00'),
    step('bellen', '2026-03-23T10:00:00+01:00'),
    parked('eerst', '2026-03-23T19:30:00+01:00'),
  ];

  it('is of what waits and has come, the first first', () => {
    expect(parkedIn(log).map(({ text }) => text)).toEqual(['eerst', 'later']);
    expect(dueIn(log, at('2026-03-23T19:29:59+01:00'))).toEqual([]);
    expect(dueIn(log, at('2026-03-23T19:30:00+01:00')).map(({ text }) => text)).toEqual(['eerst']);
    expect(dueIn(log, at('2026-04-23T19:30:00+02:00')).map(({ text }) => text)).toEqual(['eerst', 'later']);
  });

  it('lasts half an hour, and then no time is left', () => {
    const first = parkedIn(log)[0]!;
    expect(leftOf(first, at('2026-03-23T19:30:00+01:00'), 30)).toBe(30);
    expect(leftOf(first, at('2026-03-23T19:41:30+01:00'), 30)).toBe(19);
    expect(leftOf(first, at('2026-03-23T20:00:00+01:00'), 30)).toBe(0);
    expect(leftOf(first, at('2026-03-25T20:00:00+01:00'), 30)).toBe(0);
  });
});

describe('what was written', () => {
  it('goes a day after its time by the clock, also where a day has 23 or 25 hours', () => {
    const spring = [parked('a', '2026-03-28T19:30:00+01:00')];
    expect(swept(spring, at('2026-03-29T19:29:59+02:00'))).toBe(spring);
    expect(swept(spring, at('2026-03-29T19:30:00+02:00'))).toEqual([]);
    const autumn = [parked('a', '2026-10-24T19:30:00+02:00')];
    expect(swept(autumn, at('2026-10-25T19:29:59+01:00'))).toBe(autumn);
    expect(swept(autumn, at('2026-10-25T19:30:00+01:00'))).toEqual([]);
  });

  it('of a step that was taken leaves the taking without the words; of one that was not nothing', () => {
    const log = [step('bellen', '2026-03-23T19:40:00+01:00', true), step('nee', '2026-03-23T19:41:00+01:00')];
    const later = swept(log, at('2026-03-25T09:00:00+01:00'));
    expect(later).toEqual([{ ...log[0], step: '' }]);
    expect(stepsIn(later)).toEqual([]);
    expect(stepsIn([...log, parked('morgen', '2026-03-24T19:30:00+01:00')])).toEqual(log);
    expect(swept(later, at('2026-04-25T09:00:00+01:00'))).toBe(later);
  });

  it('never goes before its day is over, whatever is in the log', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 8 }), moment, (untils, now) => {
        const log = untils.map((until, i): Parked => ({ at: iso(i), zone, text: 'x', until: iso(until) }));
        const left = parkedIn(swept(log, now));
        for (const { until } of left) expect(now - Date.parse(until)).toBeLessThan(25 * 36e5 + 1);
        expect(left.length).toBeGreaterThanOrEqual(untils.filter((until) => now - until < 23 * 36e5).length);
      }),
    );
  });

  it('is read only as what it is', () => {
    const good = [
      { text: 'werk', until: '2026-03-23T19:30:00Z' },
      { text: 'x'.repeat(mostLetters), until: '2026-03-23T19:30:00Z' },
      { step: 'bellen' },
      { step: '', done: true },
    ];
    for (const raw of good) expect(isWorry(raw), JSON.stringify(raw)).toBe(true);
    const bad = [
      {},
      { text: ' ', until: '2026-03-23T19:30:00Z' },
      { text: 'x'.repeat(mostLetters + 1), until: '2026-03-23T19:30:00Z' },
      { text: 'werk', until: 'straks' },
      { text: 'werk' },
      { text: 7, until: '2026-03-23T19:30:00Z' },
      { step: 7 },
      { step: 'x', done: 'ja' },
    ];
    for (const raw of bad) expect(isWorry(raw), JSON.stringify(raw)).toBe(false);
  });
});

describe('small steps', () => {
  it('are counted over seven days of the calendar, today among them, and only when taken', () => {
    const now = at('2026-03-30T00:30:00+02:00');
    expect(dayOf(now, zone)).toBe('2026-03-30');
    const log = [
      step('te oud', '2026-03-23T23:59:00+01:00', true),
      step('net nog', '2026-03-24T00:00:00+01:00', true),
      step('', '2026-03-29T12:00:00+02:00', true),
      step('nog niet', '2026-03-29T12:01:00+02:00'),
      parked('werk', '2026-03-30T19:30:00+02:00'),
    ];
    expect(winsOf(log, now, zone)).toBe(2);
    expect(winsOf([{ ...step('x', '2026-03-29T12:00:00Z', true), zone: 'Mars/Olympus' }], now, zone)).toBe(1);
    expect(winsOf([], now, zone)).toBe(0);
  });
});
