// Every change of clock from 2024 to 2035 against two implementations of others: Temporal's polyfill and Luxon. A part of the zones
// in `npm test`, all of them with `npm run zones`. All three read the machine's own table of zones; zone-native.node.test.ts asks browsers, which have another.
import { Temporal } from '@js-temporal/polyfill';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, offsetOf, withOffset } from '../../src/platform/time/zone.js';
import { around, begin, faultsOf } from '../support/zones/compare.js';
import { changesHere } from '../support/zones/tables.js';
import { readings } from '../support/zones/readings.js';
import { zonesOf } from '../support/zones/zone-names.js';

const all = Intl.supportedValuesOf('timeZone');
const zones = zonesOf(all);

/** What Luxon says otherwise at a moment, in words; and whether the whole text of a moment is its. */
function faultsByLuxon(at: number, zone: string): string[] {
  const luxon = DateTime.fromMillis(at, { zone });
  const [own, theirs] = [
    `${dayOf(at, zone)} ${clockOf(at, zone)} ${offsetOf(at, zone)} ${withOffset(at, zone)}`,
    luxon
      .toFormat('yyyy-MM-dd HH:mm ')
      .concat(`${luxon.offset} `, luxon.toISO({ suppressMilliseconds: true })!.replace('Z', '+00:00')),
  ];
  return own === theirs ? [] : [`${zone}: ${own}, Luxon says ${theirs}`];
}

describe(`${zones.length} of ${all.length} zones`, () => {
  const changes = zones.map((zone) => [zone, changesHere(zone)!.map(([at]) => at)] as const);

  it('have changes to look at', () => {
    expect(changes.flatMap(([, moments]) => moments).length).toBeGreaterThan(zones.length * 4);
  });

  it('are read around each change, from moment to clock and back, as Temporal reads them', () => {
    expect(changes.flatMap(([zone, moments]) => faultsOf(Temporal, readings.own, zone, moments))).toEqual([]);
  }, 600_000);

  it('are read around each change as Luxon reads them', () => {
    const faults = changes.flatMap(([zone, moments]) =>
      [begin, ...moments].flatMap((change) => around.flatMap((by) => faultsByLuxon(change + by, zone))),
    );
    expect(faults).toEqual([]);
  }, 600_000);
});
