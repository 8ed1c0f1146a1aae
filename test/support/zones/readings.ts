// How zones are read: by the kit, and wrongly in the ways people usually do, which a comparison must find.
import * as zone from '../../../src/platform/time/zone.js';
import { day, type Reading } from './compare.js';

const { dayOf, clockOf, offsetOf, instantOf } = zone;
const own: Reading = { dayOf, clockOf, offsetOf, instantOf };

/** The offset of a year's first day, all year. */
const lasting = (at: number, name: string): number => offsetOf(Date.UTC(new Date(at).getUTCFullYear(), 0, 2), name);
const lastingIso = (at: number, name: string): string => new Date(at + lasting(at, name) * 6e4).toISOString();

/** The wall clock at the offset of the day before or after, whatever the zone does in between. */
const withOffsetOf =
  (by: number): Reading['instantOf'] =>
  (date, clock, name) => {
    const wall = Date.parse(`${date}T${clock}:00Z`);
    return wall - offsetOf(wall + by * day, name) * 6e4;
  };

export const readings = {
  own,
  'an offset that lasts': {
    ...own,
    dayOf: (at, name) => lastingIso(at, name).slice(0, 10),
    clockOf: (at, name) => lastingIso(at, name).slice(11, 16),
    offsetOf: lasting,
  },
  'the offset of the day before': { ...own, instantOf: withOffsetOf(-1) },
  'the offset of the day after': { ...own, instantOf: withOffsetOf(1) },
  'whole hours only': { ...own, offsetOf: (at, name) => Math.round(offsetOf(at, name) / 60) * 60 },
} as const satisfies Readonly<Record<string, Reading>>;

export type ReadingName = keyof typeof readings;
