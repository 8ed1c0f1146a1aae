// What is free: both changes of clock, buffers, closures, exceptions, notice and horizon. Worked out by hand.
import { expect, it } from 'vitest';
import { alternativesTo, freeSlots } from '../../booking/server/src/agenda/agenda.js';
import type { Hours, Practice } from '../../booking/server/src/agenda/practice.js';
import { deLinde } from '../../demo/server/practice.js';
import { readInstant } from '../../src/platform/time/zone.js';

const night: Hours = ['01:00', '04:00'];
const every = { 1: [night], 2: [night], 3: [night], 4: [night], 5: [night], 6: [night], 7: [night] };
/** Noor works each night from one to four: the hours in which clocks change. */
const practice: Practice = {
  ...deLinde,
  stepMinutes: 30,
  noticeMinutes: 0,
  weekly: { noor: every },
  exceptions: [],
  closures: [],
};
const on = (day: string, change: Partial<Practice> = {}, busy: [string, string][] = []) =>
  freeSlots(
    { ...practice, ...change },
    { service: 'kine', careGiver: 'noor', from: day, to: day },
    busy.map(([from, to]) => ({ careGiver: 'noor', from: readInstant(from)!, to: readInstant(to)! })),
    Date.parse(`${day}T00:00:00Z`) - 864e5,
  ).map(({ start }) => start.slice(11));

it('has an hour more to work in when the clock goes back, and no instant twice', () => {
  const starts = on('2026-10-25');
  expect(starts).toHaveLength(8);
  expect(starts).toEqual([
    ...['01:00:00+02:00', '01:30:00+02:00', '02:00:00+02:00', '02:30:00+02:00'],
    ...['02:00:00+01:00', '02:30:00+01:00', '03:00:00+01:00', '03:30:00+01:00'],
  ]);
});

it('skips the hour that is not there when the clock goes forward', () => {
  expect(on('2026-03-29')).toEqual(['01:00:00+01:00', '01:30:00+01:00', '03:00:00+02:00', '03:30:00+02:00']);
});

it('keeps the buffer free on both sides of an appointment, and not a minute more', () => {
  const busy: [string, string][] = [['2026-11-24T02:00:00+01:00', '2026-11-24T02:30:00+01:00']];
  const clocks = (change: Partial<Practice>) => on('2026-11-24', change, busy).map((start) => start.slice(0, 5));
  expect(clocks({ bufferMinutes: 0 })).toEqual(['01:00', '01:30', '02:30', '03:00', '03:30']);
  expect(clocks({ bufferMinutes: 15 })).toEqual(['01:00', '03:00', '03:30']);
  expect(clocks({ bufferMinutes: 30 })).toEqual(['01:00', '03:00', '03:30']);
});

it('offers nothing on a day that is closed, first and last included, and other hours on an exception', () => {
  const closures = [{ from: '2026-11-24', to: '2026-11-25' }];
  const exceptions = [{ careGiver: 'noor', day: '2026-11-26', hours: [['09:00', '10:00'] as const] }];
  const counts = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((day) =>
    on(day, { closures, exceptions }),
  );
  expect(counts.map((list) => list.length)).toEqual([6, 0, 0, 2]);
});

it('offers nothing before its notice is over or after its horizon', () => {
  const range = { service: 'kine', careGiver: 'noor', from: '2026-11-20', to: '2026-12-20' };
  const now = readInstant('2026-11-24T00:30:00+01:00')!;
  const found = freeSlots({ ...practice, noticeMinutes: 90, horizonDays: 3 }, range, [], now).map(({ start }) => start);
  expect([found[0], found.at(-1)]).toEqual(['2026-11-24T02:00:00+01:00', '2026-11-27T03:30:00+01:00']);
});

it('offers six near alternatives: none left out is closer than one that is told', () => {
  const now = readInstant('2026-11-20T00:00:00+01:00')!;
  const range = { service: 'kine', careGiver: 'noor', from: '2026-11-17', to: '2026-12-08' };
  const all = freeSlots({ ...practice, horizonDays: 30 }, range, [], now);
  for (const lost of [all[0]!, all[20]!, all[41]!]) {
    const others = alternativesTo({ ...practice, horizonDays: 30 }, lost, [], now);
    const apart = ({ start }: { start: string }) => Math.abs(Date.parse(start) - Date.parse(lost.start));
    const left = all.filter(({ id }) => !others.some((other) => other.id === id));
    expect(others).toHaveLength(6);
    expect(Math.max(...others.map(apart))).toBeLessThanOrEqual(Math.min(...left.map(apart)));
    expect(others.map(({ start }) => start)).toEqual(others.map(({ start }) => start).sort());
  }
});
