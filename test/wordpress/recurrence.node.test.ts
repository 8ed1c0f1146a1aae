// When what comes back comes back, as PHP reckons it, against ical.js: the same rules, hundreds of them, the same days.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../wordpress/includes/agenda');
const hasPhp = spawnSync('php', ['-v']).status === 0;

/** Runs PHP with the readers of calendars and gives back what it says. */
function php<T>(code: string, input: unknown): T {
  const files = ['zone', 'recurrence', 'ical-values', 'ical']
    .map((name) => `require '${folder}/${name}.php';`)
    .join('');
  const said = `define( 'ABSPATH', 1 ); ${files} $in = json_decode( file_get_contents( 'php://stdin' ), true ); echo json_encode( ${code} );`;
  return JSON.parse(execFileSync('php', ['-r', said], { encoding: 'utf8', input: JSON.stringify(input) })) as T;
}

const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 864e5;
const dayText = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

interface Case {
  readonly rule: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** What begins counts for ical.js, also where its own rule does not mean that day: such cases begin on the first that it means. */
function begun(one: Case): Case {
  const first = oracle({ ...one, rule: one.rule.replace(/;COUNT=\d+/, ''), from: one.start, to: one.start + 800 })[1];
  return first === undefined ? one : { ...one, start: first };
}

/** Days of a rule between two days, as ical.js has them. */
function oracle({ rule, start, from, to }: Case): number[] {
  const steps = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(dayText(start)));
  const days: number[] = [];
  for (let next = steps.next(); next; next = steps.next()) {
    const day = dayNumber(next.toString().slice(0, 10));
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const some = <T>(from: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(from, { minLength: 1, maxLength: most });
const part = (name: string, from: fc.Arbitrary<unknown[] | number>): fc.Arbitrary<string> =>
  from.map((value) => `;${name}=${Array.isArray(value) ? value.join() : value}`);
const or = (one: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), one);

const byDay = part('BYDAY', some(fc.constantFrom(...weekdays), 3));
const placed = part(
  'BYDAY',
  some(
    fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(...weekdays)).map(([n, day]) => `${n}${day}`),
    2,
  ),
);
/** Never two names of one day: ical.js counts such a day twice. */
const byDate = part(
  'BYMONTHDAY',
  fc.oneof(some(fc.constantFrom(1, 5, 13, -1, -3), 3), some(fc.constantFrom(28, 29, 30, 31), 3)),
);
const byMonth = part(
  'BYMONTH',
  some(fc.integer({ min: 1, max: 12 }), 4).map((list) => list.sort((a, b) => a - b)),
);

/** Rules as calendars write them: each part where it has one meaning. */
const rules = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constant('FREQ=DAILY'), or(byDay), or(byMonth)),
      fc.tuple(fc.constant('FREQ=WEEKLY'), byDay, or(fc.constantFrom(';WKST=SU', ';WKST=MO', ';WKST=TH'))),
      fc.tuple(
        fc.constant('FREQ=MONTHLY'),
        fc.oneof(
          placed,
          byDate,
          fc.tuple(byDay, or(part('BYSETPOS', some(fc.constantFrom(1, -1), 1)))).map((both) => both.join('')),
        ),
      ),
      fc.tuple(fc.constant('FREQ=YEARLY'), byMonth, fc.oneof(fc.constant(''), placed, byDate)),
    ),
    or(part('INTERVAL', fc.integer({ min: 1, max: 4 }))),
    or(part('COUNT', fc.integer({ min: 1, max: 40 }))),
  )
  .map(([head, interval, count]) => head.join('') + interval + count);

describe.runIf(hasPhp)('busy time that comes back', () => {
  it('comes back on the days ical.js says, for three hundred rules', () => {
    const cases = fc
      .sample(
        fc
          .record({
            rule: rules,
            first: fc.integer({ min: 0, max: 1500 }),
            later: fc.integer({ min: -60, max: 900 }),
            length: fc.integer({ min: 1, max: 400 }),
          })
          .map(({ rule, first, later, length }): Case => {
            const start = dayNumber('2022-01-01') + first;
            return { rule, start, from: start + later, to: start + later + length };
          }),
        { numRuns: 300, seed: 14 },
      )
      .map(begun);
    const found = php<number[][]>(
      `array_map( fn( $one ) => Kinekit\\Ical\\days_of_rule( Kinekit\\Ical\\read_rule( $one['rule'] ), $one['start'], $one['from'], $one['to'] ), $in )`,
      cases,
    );
    const said = cases.map((one, i) => ({ ...one, days: found[i]!.map(dayText) }));
    expect(said).toEqual(cases.map((one) => ({ ...one, days: oracle(one).map(dayText) })));
    expect(found.filter((days) => days.length > 2).length).toBeGreaterThan(100);
  });

  const busy = (lines: readonly string[], zone = 'Europe/Brussels'): string[][] | null => {
    const file = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
    const span = `strtotime( '2026-01-01T00:00:00Z' ), strtotime( '2027-01-01T00:00:00Z' )`;
    const found = php<{ busy: [number, number][] } | null>(`Kinekit\\Ical\\busy_in( $in[0], ${span}, $in[1] )`, [
      file,
      zone,
    ]);
    return found && found.busy.map((pair) => pair.map((at) => new Date(at * 1e3).toISOString().slice(0, 16)));
  };
  const event = (...lines: readonly string[]): string[] => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'];

  it('stays at its clock where the clock changes, and lasts as long', () => {
    const lines = event(
      'DTSTART;TZID=Europe/Brussels:20261018T090000',
      'DTEND;TZID=Europe/Brussels:20261018T100000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
    );
    expect(busy(lines)).toEqual([
      ['2026-10-18T07:00', '2026-10-18T08:00'],
      ['2026-10-25T08:00', '2026-10-25T09:00'],
      ['2026-11-01T08:00', '2026-11-01T09:00'],
    ]);
  });

  it('takes whole days from midnight to midnight where the practice is', () => {
    expect(busy(event('DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261026'))).toEqual([
      ['2026-10-23T22:00', '2026-10-25T23:00'],
    ]);
  });

  it('reads zones as Outlook calls them, periods of busy time, and until when', () => {
    expect(busy(event('DTSTART;TZID="Romance Standard Time":20260701T090000', 'DURATION:PT30M'))).toEqual([
      ['2026-07-01T07:00', '2026-07-01T07:30'],
    ]);
    const periods = [
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20260701T070000Z/PT1H,20260702T070000Z/20260702T080000Z',
      'END:VFREEBUSY',
    ];
    expect(busy(periods)).toHaveLength(2);
    const until = event(
      'DTSTART:20260701T070000Z',
      'DTEND:20260701T080000Z',
      'RRULE:FREQ=DAILY;UNTIL=20260703T070000Z',
    );
    expect(busy(until)).toHaveLength(3);
  });

  it('refuses what is no calendar, and half of one', () => {
    const read = (file: string): unknown => php(`Kinekit\\Ical\\busy_in( $in, 0, 1, 'UTC' )`, file);
    expect(read('<html></html>')).toBeNull();
    expect(read('BEGIN:VCALENDAR\r\nBEGIN:VEVENT')).toBeNull();
  });

  it('is quick with the largest file that is read', () => {
    const lines = Array.from({ length: 600 }, (_, i) =>
      event(
        'DTSTART:20100104T070000Z',
        'DTEND:20100104T080000Z',
        `RRULE:FREQ=${i % 2 ? 'DAILY' : 'YEARLY;BYMONTH=2;BYMONTHDAY=30'}`,
      ),
    ).flat();
    expect(busy(lines)!.length).toBeGreaterThan(300);
  }, 20_000);
});
