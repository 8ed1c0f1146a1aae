// How this house reads zones against a Temporal, a polyfill's or a browser's own: around each change of clock, and each wall clock
// there. Pure; runs in Node and in a page.
import type { Temporal as Polyfill } from '@js-temporal/polyfill';

export type Temporal = typeof Polyfill;

/** What is compared: src/platform/time/zone, or one that is wrong on purpose. */
export interface Reading {
  dayOf(at: number, zone: string): string;
  clockOf(at: number, zone: string): string;
  offsetOf(at: number, zone: string): number;
  instantOf(day: string, clock: string, zone: string): number;
}

/** A change of clock: when, and the minutes ahead of UTC from then on. */
export type Change = readonly [at: number, minutes: number];

export const [begin, end] = [Date.UTC(2024, 0), Date.UTC(2036, 0)];
export const minute = 60_000;
export const day = 1440 * minute;
/** Moments around a change: a day, hours, and a minute before and after. */
export const around = [-day, -121 * minute, -minute, 0, minute, 59 * minute, 121 * minute, day];

const inZone = (temporal: Temporal, at: number, zone: string): Polyfill.ZonedDateTime =>
  temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** The changes of clock as Temporal itself tells them. */
export function changesBy(temporal: Temporal, zone: string): Change[] {
  const found: Change[] = [];
  // Two a year are usual, and Morocco has four.
  for (let at = begin; found.length < 100;) {
    const next = inZone(temporal, at, zone).getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= end) break;
    at = next.epochMilliseconds;
    found.push([at, next.offsetNanoseconds / 6e10]);
  }
  return found;
}

/** What differs at a moment, in words. */
function faultsAt(temporal: Temporal, own: Reading, at: number, zone: string): string[] {
  const theirs = inZone(temporal, at, zone);
  const clock = theirs.toPlainTime().toString().slice(0, 5);
  const said = `${own.dayOf(at, zone)} ${own.clockOf(at, zone)} ${own.offsetOf(at, zone)}`;
  const other = `${theirs.toPlainDate().toString()} ${clock} ${theirs.offsetNanoseconds / 6e10}`;
  return said === other ? [] : [`${zone}: ${said}, Temporal says ${other}`];
}

/** What differs of a wall clock: skipped and double hours as RFC 5545 has them, which is Temporal's 'compatible'. */
function faultsOfClock(temporal: Temporal, own: Reading, wall: string, zone: string): string[] {
  const plain = temporal.PlainDateTime.from(wall);
  const theirs = plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  const said = own.instantOf(wall.slice(0, 10), wall.slice(11, 16), zone);
  return said === theirs ? [] : [`${zone}: ${wall} is ${said}, Temporal says ${theirs}`];
}

/** The wall clocks around a change, each quarter of an hour. */
function clocksAround(temporal: Temporal, change: number, zone: string): string[] {
  const first = inZone(temporal, change - 90 * minute, zone)
    .toPlainDateTime()
    .round('minute');
  return Array.from({ length: 13 }, (_, index) =>
    first
      .add({ minutes: index * 15 })
      .toString()
      .slice(0, 16),
  );
}

/** All that a reading and a Temporal do not agree about, around these changes of a zone. */
export function faultsOf(temporal: Temporal, own: Reading, zone: string, changes: readonly number[]): string[] {
  return [
    ...[begin, ...changes].flatMap((at) => around.flatMap((by) => faultsAt(temporal, own, at + by, zone))),
    ...changes
      .flatMap((at) => clocksAround(temporal, at, zone))
      .flatMap((wall) => faultsOfClock(temporal, own, wall, zone)),
  ];
}
