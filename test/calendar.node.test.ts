// No test hangs on the day, the zone or the language of the machine: all take the clock of scripts/test/clock.js.
import { describe, expect, it } from 'vitest';
import { systemClock } from '../src/platform/time/clock.js';
import { begin, nodeZone } from '../scripts/test/clock.js';
import { calendarFaults, type Allowed } from './support/sources/calendar.js';
import { readTree } from './support/sources/tree.js';

/** What may, each line with its reason. */
const allowed: readonly Allowed[] = [
  {
    file: 'scripts/test/clock-on.js',
    line: 'const ahead = begin - Date.now();',
    why: 'measures how far the clock of the tests is from the real one',
  },
  { file: 'scripts/test/dates.ts', line: 'const today = new Date();', why: 'today is one of the dates' },
  {
    file: 'test/calendar.node.test.ts',
    line: 'const asked = [new Date().getTime(), Date.now(), Date.parse(Date()) + 1000];',
    why: 'asks the clock that was set, in every way there is',
  },
  {
    file: 'test/support/clock.ts',
    line: 'clock.set(Date.now() + ms);',
    why: 'reads the clock that was set, to let time pass on it',
  },
  {
    file: 'test/booking/guide.node.test.ts',
    line: 'const realNow = (): number => performance.timeOrigin;',
    why: 'visits a server that runs as a practice runs it, on the clock of this machine',
  },
  {
    file: 'test/support/booking/booking-process.ts',
    line: 'now: () => (since === undefined ? sunday : sunday + Math.round(performance.timeOrigin + performance.now() - since)),',
    why: 'measures how long ago the test began, which started several such servers, one after the other',
  },
  {
    file: 'test/support/booking/torture/torture.ts',
    line: 'const clock = { since: Math.round(performance.timeOrigin + began), staleAfter: 2000 };',
    why: 'tells those servers when it began',
  },
];

/** When this module was loaded: a clock that is set later than its modules load would show the real day here. */
const loaded = systemClock.now();

describe('the clock of the tests', () => {
  it('is set before any module of a test is loaded', () => {
    expect(loaded).toBeGreaterThanOrEqual(begin);
    expect(loaded - begin).toBeLessThan(30 * 60_000);
    expect(systemClock.zone()).toBe(nodeZone);
  });

  it('runs on, and is one with every way to ask for it', () => {
    const before = systemClock.now();
    const asked = [new Date().getTime(), Date.now(), Date.parse(Date()) + 1000];
    for (const at of asked) expect(at).toBeGreaterThanOrEqual(before);
    expect(systemClock.now()).toBeGreaterThanOrEqual(Math.max(...asked.slice(0, 2)));
    expect(new Date(0)).toBeInstanceOf(Date);
    expect(new Date(0).constructor).toBe(Date);
  });
});

describe('the sources of the tests', () => {
  it('leave no day, zone or language to the machine', () =>
    expect(calendarFaults(readTree(['test', 'stories', 'scripts/test']), allowed)).toEqual([]));

  const faults = (...lines: string[]): string[] => calendarFaults(new Map([['test/x.test.ts', lines.join('\n')]]), []);

  it('are caught reading the clock', () =>
    expect(
      faults(
        'const a = new Date();',
        'const b = Date.now();',
        'const c = { now: globalThis.Date.now };',
        'const d = Date();',
        'const e = performance.timeOrigin;',
      ),
    ).toEqual([
      'test/x.test.ts:1 reads the clock of this machine: const a = new Date();',
      'test/x.test.ts:2 reads the clock of this machine: const b = Date.now();',
      'test/x.test.ts:3 reads the clock of this machine: const c = { now: globalThis.Date.now };',
      'test/x.test.ts:4 reads the clock of this machine: const d = Date();',
      'test/x.test.ts:5 reads the clock of this machine: const e = performance.timeOrigin;',
    ]));

  it.each([
    'const a = new Date(2027, 2, 28);',
    "const b = new Date('2027-03-28T02:30');",
    'const c = Date.parse(`${day}T02:30:00`);',
    'const d = at.getHours();',
    "const e = at.toLocaleDateString('nl');",
    "const f = new Intl.DateTimeFormat('nl', { hour: 'numeric' });",
  ])('are caught reading the zone in %j', (line) =>
    expect(faults(line)).toEqual([`test/x.test.ts:1 reads the zone of this machine: ${line}`]),
  );

  it.each([
    'const a = at.toLocaleString();',
    'const b = new Intl.NumberFormat().format(1);',
    'const c = Intl.DateTimeFormat(undefined, { timeZone: zone });',
    'const d = words.sort((a, b) => a.localeCompare(b));',
    'const e = word.toLocaleUpperCase();',
  ])('are caught reading the language in %j', (line) =>
    expect(faults(line)).toEqual([`test/x.test.ts:1 reads the language of this machine: ${line}`]),
  );

  it('may say an instant, count in UTC, name zone and language, and speak of it in words', () =>
    expect(
      faults(
        "const a = [new Date(0), new Date('2027-03-28'), Date.parse(`${day}T00:00:00Z`), Date.UTC(2027, 2), at.getUTCDay()];",
        "const b = new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Brussels' });",
        "const c = [at.toLocaleString('nl', { timeZone: zone }), a.localeCompare(b, 'nl'), performance.now()];",
        "// new Date() is what a test must not do, nor 'Date.now()'.",
        "const d = 'Date.now()';",
      ),
    ).toEqual([]));

  it('have no allowance that no line needs', () =>
    expect(
      calendarFaults(new Map(), [{ file: 'test/x.test.ts', line: 'Date.now()', why: 'it was there once' }]),
    ).toEqual(['not needed: test/x.test.ts: Date.now()']));
});
