// When somebody is busy, out of a calendar file: worked out by hand, and where no rule has an end, ended.
import ICAL from 'node-ical';
import { expect, it, vi } from 'vitest';
import { readBusy, type Window } from '../../../booking/server/src/busy/calendar.js';
import { readApart } from '../../../booking/server/src/busy/read-apart.js';
import { withOffset } from '../../../src/platform/time/zone.js';
import { calendar, event } from '../../support/booking/outside/calendars.js';

vi.setConfig({ testTimeout: 60_000 });

const zone = 'Europe/Brussels';
const window: Window = {
  from: Date.parse('2026-10-19T00:00:00+02:00'),
  to: Date.parse('2026-11-09T00:00:00+01:00'),
  zone,
};

/** Stretches on the practice's clock. */
const said = (text: string, of = window): string[] => {
  const read = readBusy(text, of);
  if (!read.ok) return [read.fault];
  return read.busy.map(([from, to]) => `${withOffset(from, zone).slice(5, 16)} ${withOffset(to, zone).slice(5, 16)}`);
};

const outlook = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
  ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
  ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
].join('\r\n');

const weekly = [
  'UID:week',
  'DTSTART;TZID=Europe/Brussels:20261019T090000',
  'DTEND;TZID=Europe/Brussels:20261019T100000',
];

it.each<[string, string, string[]]>([
  ['in UTC', event('DTSTART:20261020T070000Z', 'DTEND:20261020T080000Z'), ['10-20T09:00 10-20T10:00']],
  ['with a duration', event('DTSTART:20261020T070000Z', 'DURATION:PT45M'), ['10-20T09:00 10-20T09:45']],
  [
    'of whole days',
    event('DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261026'),
    ['10-24T00:00 10-25T00:00', '10-25T00:00 10-25T23:00', '10-25T23:00 10-26T00:00'],
  ],
  ['of one day without an end', event('DTSTART;VALUE=DATE:20261020'), ['10-20T00:00 10-21T00:00']],
  ['without a zone', event('DTSTART:20261020T090000', 'DTEND:20261020T100000'), ['10-20T09:00 10-20T10:00']],
  [
    'in another zone',
    event('DTSTART;TZID=America/New_York:20261026T090000', 'DURATION:PT1H'),
    ['10-26T14:00 10-26T15:00'],
  ],
  [
    'in a zone with words before it',
    event('DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20261020T090000', 'DURATION:PT1H'),
    ['10-20T10:00 10-20T11:00'],
  ],
  [
    'in a zone of the file',
    `${outlook}\r\n${event('DTSTART;TZID=Customized Time Zone:20261020T090000', 'DURATION:PT1H')}`,
    ['10-20T09:00 10-20T10:00'],
  ],
  [
    'in a zone of the file, in winter',
    `${outlook}\r\n${event('DTSTART;TZID=Customized Time Zone:20261027T090000', 'DURATION:PT1H')}`,
    ['10-27T09:00 10-27T10:00'],
  ],
  [
    'in a zone nobody described',
    event('DTSTART;TZID=Nowhere:20261020T090000', 'DURATION:PT1H'),
    ['10-20T09:00 10-20T10:00'],
  ],
  [
    'every week, over the change of clock',
    event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3'),
    ['10-19T09:00 10-19T10:00', '10-26T09:00 10-26T10:00', '11-02T09:00 11-02T10:00'],
  ],
  [
    'every week since years',
    event('DTSTART;TZID=Europe/Brussels:20150105T090000', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY'),
    ['10-19T09:00 10-19T09:30', '10-26T09:00 10-26T09:30', '11-02T09:00 11-02T09:30'],
  ],
  [
    'but for one',
    event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Brussels:20261026T090000'),
    ['10-19T09:00 10-19T10:00', '11-02T09:00 11-02T10:00'],
  ],
  [
    'and once more',
    event(...weekly, 'RDATE;TZID=Europe/Brussels:20261021T140000'),
    ['10-19T09:00 10-19T10:00', '10-21T14:00 10-21T15:00'],
  ],
  [
    'one moved, one cancelled',
    [
      event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event(
        'UID:week',
        'RECURRENCE-ID;TZID=Europe/Brussels:20261026T090000',
        'DTSTART;TZID=Europe/Brussels:20261027T110000',
        'DURATION:PT30M',
      ),
      event(
        'UID:week',
        'RECURRENCE-ID;TZID=Europe/Brussels:20261102T090000',
        'DTSTART;TZID=Europe/Brussels:20261102T090000',
        'STATUS:CANCELLED',
      ),
    ].join('\r\n'),
    ['10-19T09:00 10-19T10:00', '10-27T11:00 10-27T11:30'],
  ],
  [
    'one moved here from beyond the window',
    [
      event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=9'),
      event(
        'UID:week',
        'RECURRENCE-ID;TZID=Europe/Brussels:20261130T090000',
        'DTSTART;TZID=Europe/Brussels:20261020T110000',
        'DURATION:PT30M',
      ),
    ].join('\r\n'),
    ['10-19T09:00 10-19T10:00', '10-20T11:00 10-20T11:30', '10-26T09:00 10-26T10:00', '11-02T09:00 11-02T10:00'],
  ],
  ['shown as free', event('DTSTART:20261020T070000Z', 'DTEND:20261020T080000Z', 'TRANSP:TRANSPARENT'), []],
  [
    'shown as free by Outlook',
    event('DTSTART:20261020T070000Z', 'DTEND:20261020T080000Z', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
    [],
  ],
  ['cancelled', event('DTSTART:20261020T070000Z', 'DTEND:20261020T080000Z', 'STATUS:CANCELLED'), []],
  ['that take no time', event('DTSTART:20261020T070000Z'), []],
  ['that end before they begin', event('DTSTART:20261020T070000Z', 'DTEND:20261020T060000Z'), []],
  ['long ago', event('DTSTART:20060101T070000Z', 'DTEND:20060101T080000Z'), []],
  [
    'that overlap, as one',
    [
      event('DTSTART:20261020T070000Z', 'DTEND:20261020T080000Z'),
      event('DTSTART:20261020T073000Z', 'DTEND:20261020T090000Z'),
    ].join('\r\n'),
    ['10-20T09:00 10-20T11:00'],
  ],
  [
    'as published free-busy time',
    [
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20261020T070000Z/PT1H,20261021T070000Z/20261021T080000Z',
      'FREEBUSY;FBTYPE=FREE:20261022T070000Z/PT1H',
      'END:VFREEBUSY',
    ].join('\r\n'),
    ['10-20T09:00 10-20T10:00', '10-21T09:00 10-21T10:00'],
  ],
])('reads events %s', (_, parts, stretches) => {
  expect(said(calendar(parts))).toEqual(stretches);
});

it('keeps long absences in pieces that reach no further than the window', () => {
  const away = calendar(event('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20280101'));
  const read = readBusy(away, window);
  if (!read.ok) return expect.fail(read.fault);
  expect([read.busy[0]?.[0], read.busy.at(-1)?.[1]]).toEqual([window.from, window.to]);
  for (const [index, [from, to]] of read.busy.entries()) {
    expect(to - from).toBeLessThanOrEqual(86_400_000);
    if (index) expect(from).toBe(read.busy[index - 1]![1]);
  }
});

it.each(['', 'hallo', '<html></html>', 'BEGIN:VCARD\r\nEND:VCARD', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT', '\u0000\u0001'])(
  'says that %j is no calendar',
  (text) => {
    expect(said(text)).toEqual(['not-a-calendar']);
  },
);

it('agrees with another reader on a year of rules', () => {
  const rules = [
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=-1TH',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=MONTHLY;BYDAY=1MO,3MO',
    'FREQ=DAILY;UNTIL=20270301T120000Z',
    'FREQ=WEEKLY;COUNT=20;WKST=SU;BYDAY=SU,MO',
  ];
  const year = { from: Date.parse('2026-11-01T00:00:00Z'), to: Date.parse('2027-11-01T00:00:00Z'), zone };
  for (const rule of rules) {
    const text = calendar(event('DTSTART;TZID=Europe/Brussels:20260105T090000', 'DURATION:PT1H', `RRULE:${rule}`));
    const [other] = Object.values(ICAL.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
    if (other?.type !== 'VEVENT' || !other.rrule) return expect.fail(`no rule in ${rule}`);
    const theirs = ICAL.expandRecurringEvent(other, { from: new Date(year.from), to: new Date(year.to) });
    const ours = readBusy(text, year);
    expect([rule, ours.ok && ours.busy.map(([from]) => from)]).toEqual([
      rule,
      theirs.map(({ start }) => start.getTime()).filter((at) => at >= year.from && at < year.to),
    ]);
  }
});

// What is counted has all the time of a busy machine; what never ends is cut off soon.
it.each([
  ['a rule that never comes', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'too-slow', 3000],
  ['every second for ever', 'RRULE:FREQ=SECONDLY', 'too-much', 60_000],
] as const)('ends %s', { timeout: 90_000 }, async (_, rule, fault, patience) => {
  const text = calendar(event('DTSTART:20000101T070000Z', 'DURATION:PT1S', rule));
  expect(await readApart(text, window, patience)).toEqual({ ok: false, fault });
  expect(await readApart(calendar(event('DTSTART:20261020T070000Z', 'DURATION:PT1H')), window)).toMatchObject({
    ok: true,
    busy: [[Date.parse('2026-10-20T07:00:00Z'), Date.parse('2026-10-20T08:00:00Z')]],
  });
});
