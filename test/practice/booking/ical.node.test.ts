// An agenda that is published as a calendar file: what is free of the practice's hours, as three producers write what is not.
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { busyIn } from '../../../src/practice/booking/agendas/ical/busy.js';
import { freeOn, icalSource } from '../../../src/practice/booking/agendas/ical/ical-source.js';
import { instantOf } from '../../../src/platform/time/zone.js';
import { infoAt, linde } from '../../support/booking/agendas/agenda-info.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { monday, sunday, wish } from '../../support/booking/booking-server.js';
import { apple, freeBusy, google, outlook } from '../../support/booking/agendas/calendars.js';
import { serveFiles } from '../../support/booking/agendas/file-server.js';

const now = (): number => sunday;
const zone = 'Europe/Brussels';

for (const [producer, text] of [
  ['Google', google],
  ['Outlook', outlook],
  ['Apple', apple],
] as const) {
  bookingContract(`iCalendar (${producer})`, async () => {
    const files = await serveFiles({ '/agenda.ics': text });
    return {
      source: icalSource(infoAt(`${files.base}/agenda.ics`), { now }),
      asked: () => files.asked.length,
      close: () => files.stop(),
    };
  });
}

const at = (clock: string, day = monday): number => instantOf(day, clock, zone);
const window = [at('00:00'), at('00:00', '2026-11-30')] as const;

/** 'HH:MM-HH:MM' of busy times of a day, in order. */
const busyOn = (text: string, day = monday): string[] => {
  const clock = (ms: number): string =>
    new Intl.DateTimeFormat('nl-BE', { timeZone: zone, timeStyle: 'short' }).format(ms);
  return busyIn(text, [at('00:00', day), at('23:59', day)], zone)!
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => `${clock(from)}-${clock(to)}`);
};

describe('busy times', () => {
  it('of Google: one moved, one left out, UTC, whole days, one called off', () => {
    expect(busyOn(google)).toEqual(['11:00-12:00', '14:00-15:00']);
    expect(busyOn(google, '2026-11-25')).toEqual([]);
    expect(busyOn(google, '2026-11-26')).toEqual(['00:00-00:00']);
    expect(busyOn(google, '2026-11-30')).toEqual(['09:00-10:00']);
  });
  it('of Outlook: zones under names of Windows, the fourth Monday, away and free', () => {
    expect(busyOn(outlook)).toEqual(['09:00-10:30', '14:00-15:00', '16:00-17:00']);
    expect(['2026-11-24', '2026-11-25', '2026-11-30'].map((day) => busyOn(outlook, day))).toEqual([
      ['16:00-17:00'],
      [],
      [],
    ]);
  });
  it('of Apple: a length, an extra time, no zone, every other week, over midnight', () => {
    expect(busyOn(apple)).toEqual(['08:30-10:00', '14:00-15:00', '22:00-08:30']);
    expect(busyOn(apple, '2026-11-24')).toEqual(['22:00-08:30']);
    expect(busyOn(apple, '2026-11-30')).toEqual(['17:00-18:00']);
  });
  it('of a file of free and busy only', () => expect(busyOn(freeBusy)).toEqual(['09:00-10:00', '14:00-14:30']));

  it.each([
    ['Google', google],
    ['Outlook', outlook],
  ])('are those another reader finds: %s', (_name, text) => {
    const others = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
      one?.type === 'VEVENT' && String(one.status) !== 'CANCELLED' && one.transparency !== 'TRANSPARENT'
        ? nodeIcal
            .expandRecurringEvent(one, { from: new Date(window[0]), to: new Date(window[1]) })
            .map(({ start, end }) => [start.getTime(), end.getTime()])
        : [],
    );
    const own = busyIn(text, [...window], zone)!;
    // What Outlook keeps free stands in a property of its own, which that reader does not know.
    const kept = others.filter(([from]) => !(text === outlook && from === at('11:00')));
    // A whole day is one of its reader's own zone there.
    const timed = (spans: readonly (readonly number[])[]): string[] =>
      spans
        .filter(([from, to]) => to! - from! < 12 * 3_600_000)
        .map(String)
        .sort();
    expect(timed(own)).toEqual(timed(kept));
  });

  it('keep their hour over a change of clock', () => {
    const across = google.replaceAll('20260907', '20260105');
    expect(busyOn(across, '2026-10-21')).toEqual(['09:00-10:00']);
    expect(busyOn(across, '2026-10-26')).toEqual(['09:00-10:00']);
  });
});

/** What this process has worked, in ms: what else the machine does is not in it. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

describe('a file that is wrong', () => {
  const one = (...lines: string[]): string =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  it.each(['', '<html>', 'BEGIN:VCARD\r\nEND:VCARD', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'])('is no calendar: %j', (text) =>
    expect(busyIn(text, [...window], zone)).toBeUndefined(),
  );
  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=1;COUNT=99999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=YEARLY;BYWEEKNO=60',
    'FREQ=YEARLY;BYYEARDAY=400',
  ])('does not keep the page: %s', (rule) => {
    const began = worked();
    const busy = busyIn(one('DTSTART:20000101T080000Z', 'DTEND:20000101T090000Z', `RRULE:${rule}`), [...window], zone);
    expect(worked() - began).toBeLessThan(2000);
    expect(busy === undefined || Array.isArray(busy)).toBe(true);
  });
  it('is none where all of it together asks too much', () => {
    const began = worked();
    const event = 'BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20000101T080000Z\r\nRRULE:FREQ=MINUTELY\r\nEND:VEVENT';
    const text = `BEGIN:VCALENDAR\r\n${`${event}\r\n`.repeat(5000)}END:VCALENDAR`;
    expect(busyIn(text, [...window], zone)).toBeUndefined();
    expect(worked() - began).toBeLessThan(20_000);
  });
  it('is told from a free week: the source says that it cannot be read, or is not there', async () => {
    const files = await serveFiles({ '/a.ics': '<html>', '/big.ics': 'x'.repeat(4_000_001) });
    const asked = { service: 'appointment', from: monday, to: monday };
    const of = (path: string) => icalSource(infoAt(files.base + path), { now }).slots(asked);
    expect(await of('/a.ics')).toEqual({ ok: false, reason: 'malformed' });
    expect(await of('/big.ics')).toEqual({ ok: false, reason: 'malformed' });
    expect(await of('/none.ics')).toEqual({ ok: false, reason: 'gone' });
    await files.stop();
    expect(await of('/a.ics')).toEqual({ ok: false, reason: 'offline' });
  });
});

describe('free times', () => {
  const hours = [{ days: ['su' as const], from: '01:00', till: '04:00' }];
  const clocks = (day: string): number => freeOn(day, hours, [], 30, zone).length;
  it('lose the hour that the clock skips, and have the one that comes twice once', () => {
    expect(clocks('2026-03-22')).toBe(6);
    expect(clocks('2026-03-29')).toBe(4);
    expect(clocks('2026-10-25')).toBe(6);
  });
  it('end before the practice closes, and are of the length that the settings say', async () => {
    const files = await serveFiles({ '/a.ics': google });
    const practice = { ...linde, hours: [{ days: ['mo' as const], from: '08:00', till: '10:10' }] };
    const info = infoAt(`${files.base}/a.ics`, { settings: { minutes: 45, notice: 20 * 60 + 30 } }, practice);
    const found = await icalSource(info, { now }).slots({ service: 'appointment', from: monday, to: monday });
    await files.stop();
    // At noon on Sunday, twenty hours and a half are until half past eight.
    expect(found.ok && found.slots.map(({ start, end }) => [start.slice(11, 16), end.slice(11, 16)])).toEqual([
      ['08:45', '09:30'],
    ]);
  });
});

it('asks for the hour by mail, and says nothing to the host of the file', async () => {
  const files = await serveFiles({ '/a.ics': google });
  const source = icalSource(infoAt(`${files.base}/a.ics`), { now });
  const found = await source.slots({ service: 'appointment', from: monday, to: monday });
  const before = files.asked.length;
  const outcome = await source.book(wish(found.ok ? found.slots.slice(0, 1) : []), { key: 'k' });
  expect(outcome.ok && outcome.kind === 'hand-over' && outcome.handOver.text).toContain(
    'maandag 23 november 2026, 08:00',
  );
  expect(files.asked.length).toBe(before);
  await files.stop();
});
