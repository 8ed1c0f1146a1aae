// An agenda on a real CalDAV server, read as the file it publishes: the contract of every source, with what three producers wrote
// in it; and an event that is put there takes its hour.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { icalSource } from '../../../src/practice/booking/agendas/ical/ical-source.js';
import { infoAt } from '../../support/booking/agendas/agenda-info.js';
import { apple, google, outlook } from '../../support/booking/agendas/calendars.js';
import { serveFiles } from '../../support/booking/agendas/file-server.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { monday, sunday } from '../../support/booking/booking-server.js';
import { openRadicale, type Radicale } from '../../support/booking/outside/radicale.js';

let server: Radicale;
beforeAll(async () => {
  server = await openRadicale({ published: true });
}, 60_000);
afterAll(() => server?.close());

const event = (uid: string, ...lines: readonly string[]): string =>
  [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//De Linde//NL',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTAMP:20261101T080000Z',
    ],
    ...[...lines, 'SUMMARY:Bezet', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

/** The free hours of a week from Monday on, as a visitor of the page is offered them. */
async function starts(url: string, to = monday): Promise<string[]> {
  const source = icalSource(infoAt(url), { now: () => sunday });
  const found = await source.slots({ service: 'appointment', from: monday, to });
  return found.ok ? found.slots.map(({ start }) => start) : expect.fail(found.reason);
}
const clocks = async (): Promise<string[]> => (await starts(server.calendar)).map((start) => start.slice(11, 16));

/** One event of that file no reader can make sense of: the server does not take it, with reason. */
const sound = apple.replace(/BEGIN:VEVENT\r\nDTSTAMP:\w+\r\nUID:1B2C3D4E-0005[^]*?END:VEVENT\r\n/, '');

/** What the server itself does to a file: of a zone that only the file explains, it cuts off the half hour (python-vobject). */
const served = (text: string): string => text.replaceAll('+0530', '+0500');

describe.each([
  ['Google', google],
  ['Outlook', outlook],
  ['Apple', sound],
] as const)('what %s wrote, on the server', (producer, text) => {
  bookingContract(`iCalendar (${producer}, live)`, async () => {
    await server.fill(text);
    let asked = 0;
    const counting: typeof fetch = (...args) => (asked++, fetch(...args));
    const source = icalSource(infoAt(server.calendar), { now: () => sunday, fetch: counting });
    return { source, asked: () => asked, close: async () => {} };
  });

  it('leaves over the same hours as the file it serves', async () => {
    await server.fill(text);
    const files = await serveFiles({ '/agenda.ics': served(text) });
    try {
      const theirs = await starts(server.calendar, '2026-11-29');
      expect(theirs.length).toBeGreaterThan(10);
      expect(theirs).toEqual(await starts(`${files.base}/agenda.ics`, '2026-11-29'));
    } finally {
      await files.stop();
    }
  });
});

it('takes no event that no reader can make sense of', async () => {
  expect(sound).not.toBe(apple);
  await expect(server.fill(apple)).rejects.toThrow('not taken: 400');
});

it('leaves over what nobody has put into the agenda', async () => {
  const zone = 'TZID=Europe/Brussels';
  await server.fill(
    event('weekly', `DTSTART;${zone}:20260907T090000`, `DTEND;${zone}:20260907T100000`, 'RRULE:FREQ=WEEKLY;BYDAY=MO'),
  );
  const before = await clocks();
  expect([before.includes('08:30'), before.includes('09:00'), before.includes('09:30')]).toEqual([true, false, false]);
  await server.put('once', event('once', 'DTSTART:20261123T130000Z', 'DTEND:20261123T140000Z'));
  const after = await clocks();
  expect(before.filter((clock) => !after.includes(clock))).toEqual(['14:00', '14:30']);
  await server.dav('DELETE', 'once.ics');
  expect(await clocks()).toEqual(before);
}, 60_000);
