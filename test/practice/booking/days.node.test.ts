// Slots as a visitor reads them: days, parts, weeks and closures, in the practice's zone whatever the visitor's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as days from '../../../src/practice/booking/days.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import { readPractice } from '../../../src/practice/booking/read.js';
import { dayOf, instantOf, weekdayOf, withOffset } from '../../../src/platform/time/zone.js';
import { deLinde } from '../../../demo/server/practice.js';

const zone = 'Europe/Brussels';
const at = (day: string, clock: string, careGiver = 'noor'): Slot => {
  const start = instantOf(day, clock, zone);
  const id = `${day} ${clock} ${careGiver}`;
  return { id, start: withOffset(start, zone), end: withOffset(start + 18e5, zone), service: 'kine', careGiver };
};
const some = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 8, max: 19 }), fc.constantFrom('noor', 'bram'))
    .map(([day, hour, giver]) =>
      at(new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10), `${String(hour).padStart(2, '0')}:00`, giver),
    ),
);

it('puts each slot once, in order of time, and leaves out what has no time', () => {
  const [late, early] = [at('2026-12-07', '14:00'), at('2026-12-07', '09:00')];
  expect(days.inOrder([late, { ...early, id: 'x', start: 'straks' }, early, late])).toEqual([early, late]);
  expect(days.firstAvailable([late, early])).toEqual(early);
  expect(days.firstAvailable([])).toBeUndefined();
});

it('loses and adds no slot when it sorts them by day, and counts the same', () => {
  fc.assert(
    fc.property(some, (slots) => {
      const sorted = days.byDay(slots, zone);
      expect(sorted.flatMap((day) => day.slots)).toEqual(days.inOrder(slots));
      expect(sorted.map((day) => day.date)).toEqual([...new Set(sorted.map((day) => day.date))].sort());
      for (const { date, slots: own } of sorted) {
        for (const slot of own) expect(dayOf(Date.parse(slot.start), zone)).toBe(date);
        expect(days.countPerDay(slots, zone).get(date)).toBe(own.length);
      }
    }),
  );
});

it('keeps an hour near midnight on the day of the practice', () => {
  expect(days.byDay([{ ...at('2026-12-07', '09:00'), start: '2026-12-06T23:30:00Z' }], zone)[0]?.date).toBe(
    '2026-12-07',
  );
});

it('splits the day at 12:00 and at 18:00, and the parts together are the whole', () => {
  const part = (clock: string): string => days.partOf(at('2026-12-07', clock), zone);
  expect(['11:59', '12:00', '17:59', '18:00'].map(part)).toEqual(['morning', 'afternoon', 'afternoon', 'evening']);
  fc.assert(
    fc.property(some, (slots) => {
      const parts = (['morning', 'afternoon', 'evening'] as const).flatMap((one) => days.inPart(slots, one, zone));
      expect(days.inOrder(parts)).toEqual(days.inPart(slots, undefined, zone));
    }),
  );
});

it('shows a part of the day alone, or all of it', () => {
  const [nine, two, seven] = [at('2026-12-07', '09:00'), at('2026-12-07', '14:00'), at('2026-12-07', '19:00')];
  const all = [seven, nine, two];
  expect(days.inPart(all, 'morning', zone)).toEqual([nine]);
  expect(days.inPart(all, 'afternoon', zone)).toEqual([two]);
  expect(days.inPart(all, 'evening', zone)).toEqual([seven]);
  expect(days.inPart(all, undefined, zone)).toEqual([nine, two, seven]);
});

it('draws four weeks where a month ends on a Sunday', () => {
  const weeks = days.monthGrid('2027-02');
  expect([weeks.length, weeks[0]![0], weeks.at(-1)!.at(-1)]).toEqual([4, '2027-02-01', '2027-02-28']);
});

it('shows one slot per moment, whoever it is with', () => {
  const both = [at('2026-12-07', '09:00', 'noor'), at('2026-12-07', '09:00', 'bram'), at('2026-12-07', '10:00')];
  expect(days.oncePerMoment(both).map((slot) => slot.start.slice(11, 16))).toEqual(['09:00', '10:00']);
});

it('repeats the same clock every week, also over the change of the clocks, and skips a week without a place', () => {
  const weeks = ['2026-10-19', '2026-10-26', '2026-11-09'].map((day) => at(day, '10:00'));
  const others = [at('2026-11-02', '10:00', 'bram'), at('2026-11-02', '11:00')];
  const found = days.weekly(weeks[0]!, [...others, ...weeks], 4, zone);
  expect(found.map((slot) => slot.start)).toEqual([
    '2026-10-19T10:00:00+02:00',
    '2026-10-26T10:00:00+01:00',
    '2026-11-09T10:00:00+01:00',
  ]);
});

it('draws a month in whole weeks from Monday, with every day of it once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
      const month = `${year}-${String(number).padStart(2, '0')}`;
      const weeks = days.monthGrid(month);
      const own = weeks.flat().filter((day) => day.startsWith(month));
      expect(own.length).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
      expect(new Set(weeks.flat()).size).toBe(weeks.length * 7);
      for (const week of weeks) expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(days.addMonths(days.addMonths(month, 5), -5)).toBe(month);
    }),
  );
});

it('says a day and an hour as the language does', () => {
  expect(days.sayDay('2026-12-07', 'nl-BE')).toBe('maandag 7 december');
  expect(days.sayDay('2026-12-07', 'de', true)).toBe('Montag, 7. Dezember 2026');
  expect(days.sayDay('2026-03-01', 'en-GB', true)).toMatch(/^Sunday,? 1 March 2026$/);
  expect(days.sayDate('2026-02-14', 'nl-BE')).toBe('14 februari 2026');
  expect(days.sayTime('2026-12-07T08:05:00Z', 'nl', zone)).toBe('09:05');
  expect(days.sayTime('2026-12-07T08:05:00Z', 'fr-BE', zone)).toBe('09\u00a0h\u00a005');
});

it('gives a second clock only to a visitor for whom it differs', () => {
  const moment = '2026-12-07T10:00:00+01:00';
  expect(days.bothClocks(moment, zone, 'Europe/Paris').visitor).toBeUndefined();
  expect(days.bothClocks(moment, zone).visitor).toBeUndefined();
  expect(days.bothClocks(moment, zone, 'Pacific/Auckland').visitor).toEqual({ date: '2026-12-07', time: '22:00' });
});

it('falls back to Dutch where a language is missing', () => {
  expect(days.inLanguage({ nl: 'Rug', fr: 'Dos' }, 'fr-BE')).toBe('Dos');
  expect(['de', 'es', ''].map((language) => days.inLanguage({ nl: 'Rug', fr: 'Dos' }, language))).toEqual(
    Array(3).fill('Rug'),
  );
});

it('puts hours of one moment in the order of their ids, each id once', () => {
  const [a, b] = [
    { ...at('2026-12-07', '09:00'), id: 'a' },
    { ...at('2026-12-07', '09:00'), id: 'b' },
  ];
  for (const list of [
    [a, b],
    [b, a],
    [b, a, b],
  ])
    expect(days.inOrder(list)).toEqual([a, b]);
});

it('knows each language of the kit by its first two letters, in any case', () => {
  const words = { nl: 'Rug', fr: 'Dos', en: 'Back', de: 'Rücken' };
  const said = ['nl', 'fr-BE', 'EN-gb', 'de', 'nl-BE', 'x'].map((language) => days.inLanguage(words, language));
  expect(said).toEqual(['Rug', 'Dos', 'Back', 'Rücken', 'Rug', 'Rug']);
});

it('says both clocks where day or hour differ, and 1970 of what is no time', () => {
  expect(days.bothClocks('2026-12-07T23:30:00+01:00', zone, 'Asia/Tokyo')).toEqual({
    practice: { date: '2026-12-07', time: '23:30' },
    visitor: { date: '2026-12-08', time: '07:30' },
  });
  expect(days.bothClocks('2026-12-07T10:00:00+01:00', 'Etc/GMT-14', 'Etc/GMT+10').visitor).toEqual({
    date: '2026-12-06',
    time: '23:00',
  });
  expect(days.bothClocks('straks', 'UTC')).toEqual({ practice: { date: '1970-01-01', time: '00:00' } });
});

it('adds months over the end of a year, forwards and back', () => {
  expect([1, 12, -11, -12].map((count) => days.addMonths('2026-11', count))).toEqual([
    '2026-12',
    '2027-11',
    '2025-12',
    '2025-11',
  ]);
});

it('repeats only with the same care giver, and as often as asked', () => {
  const four = ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'].map((day) => at(day, '10:00'));
  expect(days.weekly(four[0]!, four, 2, zone)).toEqual(four.slice(0, 2));
  expect(days.weekly(four[0]!, four, 0, zone)).toEqual([]);
  const bram = four.map((slot) => ({ ...slot, careGiver: 'bram' }));
  expect(days.weekly(four[0]!, [four[0]!, ...bram.slice(1)], 4, zone)).toEqual([four[0]]);
});

describe('closures', () => {
  const xmas = { from: '2026-12-24', to: '2027-01-03', reason: { nl: 'kerstvakantie' } };

  it('count both their ends, and nothing beside them', () => {
    const on = (day: string): boolean => days.closedOn([xmas], day) === xmas;
    expect(['2026-12-23', '2026-12-24', '2027-01-01', '2027-01-03', '2027-01-04'].map(on)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(days.closedOn(undefined, '2026-12-24')).toBeUndefined();
  });

  it('are read from the API one by one: a bad one is left out, the practice stays', () => {
    const can = { hold: true, manage: true, waitingList: true };
    const bad = [5, { from: '2026-12-24' }, { from: '2026-02-30', to: '2026-03-01' }, { from: xmas.to, to: xmas.from }];
    expect(readPractice({ ...deLinde, can, closures: [...bad, xmas] })?.closures).toEqual([xmas]);
    const { closures: _closures, ...without } = deLinde;
    expect(readPractice({ ...without, can })).not.toHaveProperty('closures');
  });
});
