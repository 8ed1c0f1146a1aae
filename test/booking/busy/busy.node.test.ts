// Care givers' own calendars: their busy time is not offered, outlives a restart, and stays when a calendar vanishes. On a web
// server of the test, and on Radicale.
import { expect, it, vi } from 'vitest';
import type { CalendarSource } from '../../../booking/server/src/busy/fetch.js';
import type { Demo } from '../../support/booking/booking-server.js';
import { ask, bookRaw, kineOn, monday, using } from '../../support/booking/booking-server.js';
import { textOf, withDesk } from '../../support/booking/desk.js';
import { calendar, event, openWeb } from '../../support/booking/outside/calendars.js';
import { openRadicale } from '../../support/booking/outside/radicale.js';

vi.setConfig({ testTimeout: 60_000 });

const morning = event(`DTSTART;TZID=Europe/Brussels:20261123T080000`, 'DTEND;TZID=Europe/Brussels:20261123T120000');
const from = (url: string, patch: Partial<CalendarSource> = {}): CalendarSource => ({
  careGiver: 'noor',
  url,
  private: true,
  ...patch,
});
const clocks = async (demo: Demo, day = monday, careGiver = 'noor'): Promise<string[]> =>
  (await kineOn(demo, day, 'kine', careGiver)).map(({ start }) => start.slice(11, 16));

it('does not offer what is busy there, to one care giver only, and refuses it to who saw it before', async () => {
  const web = await openWeb((_, response) => response.writeHead(200).end(calendar(morning)));
  try {
    await using(async (before) => {
      const slots = await kineOn(before);
      const others = await clocks(before, monday, 'bram');
      expect(slots[0]?.start).toBe(`${monday}T08:00:00+01:00`);
      const demo = await before.again({ calendars: [from(web.url)] });
      await demo.calendarsRead();
      const after = await clocks(demo);
      expect(after).toEqual(slots.map(({ start }) => start.slice(11, 16)).filter((clock) => clock >= '12:00'));
      expect(await clocks(demo, monday, 'bram')).toEqual(others);
      const late = await bookRaw(demo, [slots[0]!]);
      expect([late.status, late.json.taken]).toEqual([409, [slots[0]!.id]]);
      expect(late.json.alternatives.length).toBeGreaterThan(0);
      const public1 = JSON.stringify((await ask(demo, 'GET', '/practice')).json);
      expect(public1).not.toContain(web.url);
      expect(public1).not.toContain('Tandarts');
      return demo;
    });
  } finally {
    await web.close();
  }
});

it('keeps the last known when it vanishes or breaks, over a restart too, and says so at the desk', async () => {
  let answer: [number, string] = [200, calendar(morning)];
  const web = await openWeb((_, response) => response.writeHead(answer[0]).end(answer[1]));
  try {
    await withDesk(
      async ({ demo, as }) => {
        await demo.calendarsRead();
        const busy = await clocks(demo);
        expect(busy[0]! >= '12:00').toBe(true);
        const ria = await as('ria');
        const day = async (): Promise<string> => textOf(await ria.get(`/admin/day?day=${monday}`));
        expect(await day()).not.toContain('eigen agenda');
        for (const [status, text, why] of [
          [404, '', 'hij staat niet meer op dat adres'],
          [401, '', 'naam of wachtwoord klopt niet'],
          [200, '<html>', 'wat daar staat, is geen agenda'],
        ] as const) {
          answer = [status, text];
          await demo.calendarsRead();
          expect(await clocks(demo)).toEqual(busy);
          expect(await day()).toContain(
            `De eigen agenda van ${'Noor Verlinden'} kon niet gelezen worden: ${why}. Wat er op zondag 22 november 2026, 12:00 in stond, blijft meetellen.`,
          );
        }
        expect(textOf(await ria.get(`/admin/day?day=${monday}&giver=bram`))).not.toContain('eigen agenda');
        expect(textOf(await (await as('bram')).get(`/admin/week?day=${monday}`))).not.toContain('eigen agenda');
        answer = [200, calendar()];
        await demo.calendarsRead();
        expect((await clocks(demo))[0]).toBe('08:00');
        expect(await day()).not.toContain('eigen agenda');
      },
      { calendars: [from(web.url)] },
    );
    answer = [200, calendar(morning)];
    await using(
      async (demo) => {
        await demo.calendarsRead();
        const busy = await clocks(demo);
        answer = [500, ''];
        const again = await demo.again();
        await again.calendarsRead();
        expect(await clocks(again)).toEqual(busy);
        const without = await again.again({ calendars: [] });
        await without.calendarsRead();
        expect((await clocks(without))[0]).toBe('08:00');
        return without;
      },
      { calendars: [from(web.url)] },
    );
  } finally {
    await web.close();
  }
});

it('says of one that was never read that it does not count yet', async () => {
  await withDesk(
    async ({ demo, as }) => {
      await demo.calendarsRead();
      const page = textOf(await (await as('noor')).get(`/admin/week?day=${monday}`));
      expect(page).toContain(
        'kon nog niet gelezen worden: er komt geen antwoord. Wat daarin staat, telt nog niet mee.',
      );
      expect((await clocks(demo))[0]).toBe('08:00');
    },
    { calendars: [from('http://127.0.0.1:1/')] },
  );
});

it('goes on while a calendar holds a rule without an end', async () => {
  const endless = calendar(
    event('DTSTART:20000101T070000Z', 'DURATION:PT1M', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'),
  );
  const web = await openWeb((_, response) => response.writeHead(200).end(endless));
  try {
    await using(
      async (demo) => {
        const begun = performance.now();
        expect((await clocks(demo)).length).toBeGreaterThan(0);
        expect(performance.now() - begun).toBeLessThan(5000);
        await demo.calendarsRead();
      },
      { calendars: [from(web.url)], calendarPatience: 2000 },
    );
  } finally {
    await web.close();
  }
});

it('reads a CalDAV server (Radicale) with a name and a password, and what changes there', async () => {
  const radicale = await openRadicale();
  try {
    await radicale.put('morning', calendar(morning));
    const weekly = ['UID:weekly', 'DTSTART;TZID=Europe/Brussels:20261116T130000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'];
    const moved = [
      ...['UID:weekly', 'RECURRENCE-ID;TZID=Europe/Brussels:20261130T130000'],
      ...['DTSTART;TZID=Europe/Brussels:20261130T150000', 'DURATION:PT1H'],
    ];
    await radicale.put('weekly', calendar(event(...weekly), event(...moved)));
    const { user, password } = radicale;
    const source = from(radicale.calendar, { user, password });
    await using(
      async (demo) => {
        await demo.calendarsRead();
        const [first, second] = [await clocks(demo), await clocks(demo, '2026-11-30')];
        expect(first.filter((clock) => clock < '14:00')).toEqual([]);
        expect(first).toContain('14:00');
        expect([second.includes('13:00'), second.includes('15:00'), second[0]]).toEqual([true, false, '08:00']);
        expect(await radicale.dav('DELETE', 'morning.ics')).toBe(200);
        await demo.calendarsRead();
        expect((await clocks(demo))[0]).toBe('08:00');
        const wrong = await demo.again({ calendars: [{ ...source, password: 'iets anders' }] });
        await wrong.calendarsRead();
        expect((await clocks(wrong)).includes('13:00')).toBe(false);
        return wrong;
      },
      { calendars: [source] },
    );
  } finally {
    await radicale.close();
  }
});
