// An agenda on a real CalDAV server, read as the file it publishes: an event that is put there takes its hour.
import { expect, it } from 'vitest';
import { icalSource } from '../../../src/practice/booking/agendas/ical/ical-source.js';
import { infoAt } from '../../support/booking/agendas/agenda-info.js';
import { monday, sunday } from '../../support/booking/booking-server.js';
import { openRadicale } from '../../support/booking/outside/radicale.js';

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

it('leaves over what nobody has put into the agenda', async () => {
  const server = await openRadicale();
  try {
    const authorization = `Basic ${Buffer.from(`${server.user}:${server.password}`).toString('base64')}`;
    const clocks = async (): Promise<string[]> => {
      const source = icalSource(infoAt(server.calendar), {
        now: () => sunday,
        fetch: (input, init) => fetch(input, { ...init, headers: { ...(init?.headers as object), authorization } }),
      });
      const found = await source.slots({ service: 'appointment', from: monday, to: monday });
      return found.ok ? found.slots.map(({ start }) => start.slice(11, 16)) : expect.fail(found.reason);
    };
    const zone = 'TZID=Europe/Brussels';
    await server.put(
      'weekly',
      event('weekly', `DTSTART;${zone}:20260907T090000`, `DTEND;${zone}:20260907T100000`, 'RRULE:FREQ=WEEKLY;BYDAY=MO'),
    );
    const before = await clocks();
    expect([before.includes('08:30'), before.includes('09:00'), before.includes('09:30')]).toEqual([
      true,
      false,
      false,
    ]);
    await server.put('once', event('once', 'DTSTART:20261123T130000Z', 'DTEND:20261123T140000Z'));
    const after = await clocks();
    expect(before.filter((clock) => !after.includes(clock))).toEqual(['14:00', '14:30']);
    await server.dav('DELETE', 'weekly.ics');
    expect((await clocks()).slice(0, 4)).toEqual(['08:00', '08:30', '09:00', '09:30']);
  } finally {
    await server.close();
  }
}, 60_000);
