// Every change of clock from 2024 to 2035 against two implementations of others: Temporal's polyfill and Luxon. A part of the zones
// in `npm test`, all of them with `npm run zones`. All three read the machine's own table of zones.
import { Temporal } from '@js-temporal/polyfill';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, instantOf, offsetOf, withOffset } from '../../src/platform/time/zone.js';

const all = Intl.supportedValuesOf('timeZone');
/** Odd ones by name, and each twelfth of the rest. */
const odd = [
  'Europe/Brussels',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'America/Nuuk',
  'Asia/Gaza',
];
const zones =
  process.env['KINE_ZONES'] === 'all' ? all : [...new Set([...odd, ...all.filter((_, index) => index % 12 === 0)])];

const [begin, end] = [Date.UTC(2024, 0), Date.UTC(2036, 0)];
const day = 86_400_000;

/** The first moment of each new offset, found by Luxon's offsets alone: a change shows from one noon to the next. */
function changesOf(zone: string): number[] {
  const offset = (at: number): number => DateTime.fromMillis(at, { zone }).offset;
  const found: number[] = [];
  for (let at = begin; at < end; at += 5 * day) {
    let [low, high] = [at, at + 5 * day];
    if (offset(low) === offset(high)) continue;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

const minute = 60_000;
/** Moments around a change: a day, hours, and a minute before and after. */
const around = [-day, -121 * minute, -minute, 0, minute, 59 * minute, 121 * minute, day];

const temporal = (at: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** What differs at a moment, in words. */
function faultsAt(at: number, zone: string): string[] {
  const [theirs, luxon] = [temporal(at, zone), DateTime.fromMillis(at, { zone })];
  const own = `${dayOf(at, zone)} ${clockOf(at, zone)} ${offsetOf(at, zone)}`;
  const others = [
    `${theirs.toPlainDate().toString()} ${theirs.toPlainTime().toString().slice(0, 5)} ${theirs.offsetNanoseconds / 6e10}`,
    luxon.toFormat('yyyy-MM-dd HH:mm ').concat(String(luxon.offset)),
  ];
  const whole = withOffset(at, zone) === luxon.toISO({ suppressMilliseconds: true })?.replace('Z', '+00:00');
  return others
    .filter((one) => one !== own)
    .map((one) => `${zone}: ${own}, another says ${one}`)
    .concat(whole ? [] : [`${zone}: ${at}`]);
}

/** What differs of a wall clock: skipped and double hours as RFC 5545 has them, which is Temporal's 'compatible'. */
function faultsOfClock(wall: string, zone: string): string[] {
  const theirs = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
  const own = instantOf(wall.slice(0, 10), wall.slice(11, 16), zone);
  return own === theirs ? [] : [`${zone}: ${wall} is ${own}, another says ${theirs}`];
}

describe(`${zones.length} of ${all.length} zones`, () => {
  const changes = zones.map((zone): [string, number[]] => [zone, changesOf(zone)]);

  it('have changes to look at', () => {
    expect(changes.flatMap(([, moments]) => moments).length).toBeGreaterThan(zones.length * 4);
  });

  it('are read around each change as others read them', () => {
    const faults = changes.flatMap(([zone, moments]) =>
      [begin, ...moments].flatMap((change) => around.flatMap((by) => faultsAt(change + by, zone))),
    );
    expect(faults).toEqual([]);
  }, 600_000);

  it('give each wall clock around a change the moment that others give it', () => {
    const faults = changes.flatMap(([zone, moments]) =>
      moments.flatMap((change) => {
        const before = temporal(change - 90 * minute, zone)
          .toPlainDateTime()
          .round('minute');
        return Array.from({ length: 13 }, (_, index) =>
          before
            .add({ minutes: index * 15 })
            .toString()
            .slice(0, 16),
        ).flatMap((wall) => faultsOfClock(wall, zone));
      }),
    );
    expect(faults).toEqual([]);
  }, 600_000);
});
