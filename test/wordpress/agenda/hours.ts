// Free hours in PHP against those of kinekit-booking: two programs, one answer, around changes of clock too.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { freeSlots, slotOf } from '../../../booking/server/src/agenda/agenda.js';
import type { Hours, Practice } from '../../../booking/server/src/agenda/practice.js';
import { deLinde } from '../../../demo/server/practice.js';
import { agendaOf as written } from '../../../scripts/wordpress/site/practice.js';
import { addDays, instantOf } from '../../../src/platform/time/zone.js';
import { test } from '../../e2e/support/runner.js';
import { agendaOf, nameOf, type Place } from './places.js';

/** Days on which clocks change there, or near it. */
const changes: Readonly<Record<string, readonly string[]>> = {
  'Europe/Brussels': ['2026-10-25', '2027-03-28', '2026-12-24'],
  'Australia/Lord_Howe': ['2027-04-04', '2026-10-04'],
  'America/St_Johns': ['2026-11-01', '2027-03-14'],
  'America/Santiago': ['2027-04-03', '2026-09-06'],
  'Asia/Kathmandu': ['2027-01-01'],
  'Pacific/Apia': ['2026-12-31'],
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Up to three stretches of a day in order, which may touch. */
const someHours: fc.Arbitrary<readonly Hours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 287 }), { minLength: 2, maxLength: 6 })
  .map((marks) => {
    const inOrder = [...marks].sort((a, b) => a - b);
    const pairs = inOrder.flatMap((mark, i) => (i % 2 ? [[inOrder[i - 1]!, mark] as const] : []));
    return pairs.map(([from, to]): Hours => [clock(from * 5), clock(to * 5)]);
  });

const someCase = fc
  .record({
    place: fc.constantFrom(
      ...Object.entries(changes).flatMap(([zone, days]) => days.map((day) => [zone, day] as const)),
    ),
    weekly: fc.array(someHours, { minLength: 14, maxLength: 14 }),
    exception: someHours,
    rules: fc.record({
      bufferMinutes: fc.constantFrom(0, 5, 15),
      stepMinutes: fc.constantFrom(5, 15, 20, 45),
      noticeMinutes: fc.constantFrom(0, 120, 1440),
      horizonDays: fc.constantFrom(2, 84),
    }),
    minutes: fc.constantFrom(20, 30, 60, 90),
    busy: fc.array(fc.tuple(fc.integer({ min: -20, max: 1200 }), fc.integer({ min: 1, max: 40 }), fc.boolean()), {
      maxLength: 12,
    }),
    closed: fc.boolean(),
    giver: fc.constantFrom('', 'noor', 'bram'),
    late: fc.integer({ min: 0, max: 36 }),
  })
  .map(({ place: [zone, day], weekly, exception, rules, minutes, busy, closed, giver, late }) => {
    const first = addDays(day, -1);
    const begin = instantOf(first, '00:00', zone);
    const week = (from: number) => Object.fromEntries(weekly.slice(from, from + 7).map((hours, i) => [i + 1, hours]));
    const practice: Practice = {
      ...deLinde,
      ...rules,
      zone,
      services: [{ id: 'kine', name: { nl: 'Kine' }, minutes, careGivers: ['noor', 'bram'], sessions: 1 }],
      careGivers: deLinde.careGivers.filter(({ id }) => id !== 'lies'),
      weekly: { noor: week(0), bram: week(7) },
      exceptions: [{ careGiver: 'noor', day, hours: exception }],
      closures: closed ? [{ from: addDays(day, 1), to: addDays(day, 1) }] : [],
    };
    const taken = busy.map(([from, length, bram]) => ({
      careGiver: bram ? 'bram' : 'noor',
      from: begin + from * 3e5,
      to: begin + (from + length) * 3e5,
    }));
    return {
      practice,
      range: { service: 'kine', careGiver: giver, from: first, to: addDays(day, 3) },
      taken,
      now: begin + late * 36e5,
    };
  });

export function hoursTests(place: Place): void {
  test(`${nameOf(place)}: PHP offers the hours kinekit-booking offers, whatever the zone and the clock do`, async () => {
    const { ask, folder } = await agendaOf(place);
    const cases = fc.sample(someCase, { numRuns: 300, seed: 14 });
    const seconds = (ms: number) => ms / 1e3;
    const file = path.join(folder, '../cases.json');
    const said = cases.map(({ practice, range, taken, now }) => ({
      practice: { ...written(practice), zone: practice.zone },
      range,
      busy: taken.map((one) => ({ ...one, from: seconds(one.from), to: seconds(one.to) })),
      now: seconds(now),
    }));
    fs.writeFileSync(file, JSON.stringify(said));
    const found = await ask<string[][]>(
      `array_map( fn( $c ) => array_map( fn( $s ) => $s['id'] . ' ' . $s['start'] . ' ' . $s['end'], free_slots( ` +
        `array( 'zone' => $c['practice']['zone'] ) + clean_config( $c['practice'] ), $c['range'], $c['busy'], $c['now'] ) ), ` +
        `json_decode( file_get_contents( '${file}' ), true ) )`,
    );
    const expected = cases.map(({ practice, range, taken, now }) =>
      freeSlots(practice, range, taken, now).map(({ id, start, end }) => `${id} ${start} ${end}`),
    );
    assert.deepEqual(found, expected);
    const all = expected.flat();
    // Not of nothing, and both sides of a change are in it.
    assert.ok(all.length > 5000, String(all.length));
    assert.ok(all.some((one) => one.includes('+02:00')) && all.some((one) => one.includes('+01:00')));
    // What is offered is known by its id, and nothing else is.
    const known = await ask<string[]>(
      `array_merge( ...array_map( fn( $c ) => array_map( fn( $id ) => (string) to_json( slot_of( array( 'zone' => $c['practice']['zone'] ) ` +
        `+ clean_config( $c['practice'] ), $id, $c['now'] )['offered'] ?? null ), array( 'kine.noor.20261025T010000Z', 'kine.noor.20261025T003000Z', ` +
        `'kine.bram.20270328T010000Z', 'kine.lies.20261025T010000Z', 'kine.noor.20261099T010000Z' ) ), json_decode( file_get_contents( '${file}' ), true ) ) )`,
    );
    const ids = ['20261025T010000Z', '20261025T003000Z'].map((stamp) => `kine.noor.${stamp}`);
    const others = ['kine.bram.20270328T010000Z', 'kine.lies.20261025T010000Z', 'kine.noor.20261099T010000Z'];
    assert.deepEqual(
      known,
      cases.flatMap(({ practice, now }) =>
        [...ids, ...others].map((id) => String(slotOf(practice, id, now)?.offered ?? null)),
      ),
    );
  });
}
