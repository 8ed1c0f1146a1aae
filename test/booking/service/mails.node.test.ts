// What goes out besides a confirmation: reminders, news for who waits, the question to confirm a course. And what never does:
// anything personal into the log.
import { expect, it, vi } from 'vitest';
import { deLinde } from '../../../demo/server/practice.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import {
  ask,
  bookRaw,
  freshKey,
  freshProof,
  keyOf,
  kineOn,
  sunday,
  using,
  type Demo,
} from '../../support/booking/booking-server.js';
import { mailsIn, type ReadMail } from '../../support/booking/mails.js';

vi.setConfig({ testTimeout: 60_000 });

const hour = 3_600_000;
const mila = 'mila@voorbeeld.example';
const cancel = (demo: Demo, token: string) =>
  ask(demo, 'POST', '/appointment/cancel', { token, body: {}, key: freshKey() });
const to = async (demo: Demo, address: string): Promise<ReadMail[]> => {
  await demo.mailed();
  return (await mailsIn(demo.folder)).filter((mail) => mail.to === address);
};
const tokenIn = (mail: ReadMail | undefined): string => /#manage=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

it('reminds of a session a day before, once, and not of one that was moved or cancelled', async () => {
  let now = sunday;
  await using(
    async (demo) => {
      const [tuesday, thursday] = [await kineOn(demo, '2026-11-24'), await kineOn(demo, '2026-11-26')];
      const kept = await bookRaw(demo, [tuesday[0]!]);
      const gone = await bookRaw(demo, [tuesday[4]!]);
      const moved = await bookRaw(demo, [tuesday[8]!]);
      await cancel(demo, gone.json.manage as string);
      const move = { session: moved.json.sessions[0].id as string, slot: thursday[0]!.id };
      await ask(demo, 'POST', '/appointment/move', { token: moved.json.manage, body: move, key: freshKey() });
      const reminders = async (on: Demo) => (await to(on, mila)).filter(({ text }) => text.includes('herinnering'));
      expect(await reminders(demo)).toEqual([]);
      now = Date.parse(tuesday[0]!.start) - 24 * hour + 4 * hour;
      const next = await demo.again();
      const [one, ...more] = await reminders(next);
      expect(more).toEqual([]);
      expect(one?.text).toContain('dinsdag 24 november 2026, 08:00');
      expect(one?.text).toContain('minstens 24 uur vooraf');
      const read = await ask(next, 'GET', '/appointment', { token: tokenIn(one) });
      expect(read.json.id).toBe(kept.json.id);
      now = Date.parse(thursday[0]!.start) - hour;
      const last = await next.again();
      expect((await reminders(last)).map(({ text }) => /(\w+dag) \d/.exec(text)?.[1])).toEqual([
        'dinsdag',
        'donderdag',
      ]);
      return last;
    },
    { now: () => now },
  );
});

it('tells who waits when an hour that suits comes free, the longest waiting first, and once a day', () =>
  using(async (demo) => {
    const slots = await kineOn(demo);
    const made = await bookRaw(demo, [slots[0]!]);
    const other = await bookRaw(demo, [slots[4]!]);
    const wait = async (mail: string, patch: object): Promise<void> => {
      const person = { name: 'Iemand', mail, phone: '0400 00 00 00' };
      const body = { service: 'kine', person, consent: true, proof: await freshProof(demo), ...patch };
      expect((await ask(demo, 'POST', '/waiting-list', { body, key: freshKey() })).status).toBe(201);
    };
    await wait('first@voorbeeld.example', { weekdays: [1], parts: ['morning'], careGiver: 'noor', language: 'fr' });
    await wait('evening@voorbeeld.example', { parts: ['evening'] });
    await wait('bram@voorbeeld.example', { careGiver: 'bram' });
    await wait('tuesday@voorbeeld.example', { weekdays: [2] });
    await wait('any@voorbeeld.example', {});
    await wait(mila, {});
    await cancel(demo, made.json.manage as string);
    const [told, ...more] = await to(demo, 'first@voorbeeld.example');
    expect(more).toEqual([]);
    expect(told?.subject).toContain('Un créneau');
    expect(told?.text).toContain('lundi 23 novembre 2026');
    expect(told?.text).toContain(`${demo.url}/fr/rendez-vous.html`);
    expect(await to(demo, 'any@voorbeeld.example')).toHaveLength(1);
    for (const name of ['evening', 'bram', 'tuesday']) expect(await to(demo, `${name}@voorbeeld.example`)).toEqual([]);
    expect((await to(demo, mila)).filter(({ subject }) => subject.includes('vrij'))).toEqual([]);
    await cancel(demo, other.json.manage as string);
    expect(await to(demo, 'first@voorbeeld.example')).toHaveLength(1);
  }));

const course = (slots: readonly Slot[]): Slot[] => [slots[0]!, slots[4]!, slots[8]!];

it('holds a course until the link in its mail was opened, then tells the practice', async () => {
  let now = sunday;
  await using(
    async (demo) => {
      const slots = course(await kineOn(demo));
      const made = await bookRaw(demo, slots);
      expect([made.status, Date.parse(made.json.confirmBy as string) - now]).toEqual([201, 30 * 60_000]);
      expect(await to(demo, deLinde.mail)).toEqual([]);
      const [asked] = await to(demo, mila);
      expect(asked?.text).toContain('binnen 30 minuten');
      // Nothing is called settled before it is.
      expect(asked?.text).toContain('We houden deze uren even voor je vast:');
      expect(asked?.text).not.toContain('vastgelegd');
      // Who typed the address has a token too, but not the one that went by mail.
      expect((await ask(demo, 'GET', '/appointment', { token: made.json.manage })).json.confirmBy).toBeDefined();
      now += 29 * 60_000;
      const read = await ask(demo, 'GET', '/appointment', { token: tokenIn(asked) });
      expect([read.status, read.json.confirmBy]).toEqual([200, undefined]);
      expect(await to(demo, deLinde.mail)).toHaveLength(1);
      now += 40 * 60_000;
      const next = await demo.again();
      expect((await ask(next, 'GET', '/appointment', { token: made.json.manage })).json.sessions).toHaveLength(3);
      expect((await bookRaw(next, [slots[1]!])).status).toBe(409);
      return next;
    },
    { now: () => now, practice: { ...deLinde, confirmMinutes: 30, noticeMinutes: 0 } },
  );
});

it('gives the hours of a course back when nobody opened the link, and says so', async () => {
  let now = sunday;
  await using(
    async (demo) => {
      const slots = course(await kineOn(demo));
      const made = await bookRaw(demo, slots);
      const [asked] = await to(demo, mila);
      now += 30 * 60_000;
      expect((await ask(demo, 'GET', '/appointment', { token: tokenIn(asked) })).status).toBe(410);
      expect((await kineOn(demo)).map(({ id }) => id)).toEqual(expect.arrayContaining(slots.map(({ id }) => id)));
      expect((await bookRaw(demo, [slots[0]!])).status).toBe(201);
      const next = await demo.again();
      await vi.waitFor(async () =>
        expect((await to(next, mila)).some(({ text }) => text.includes('weer vrij:'))).toBe(true),
      );
      expect((await ask(next, 'GET', '/appointment', { token: made.json.manage })).json.sessions).toEqual(
        slots.map(() => expect.objectContaining({ status: 'cancelled' }) as unknown),
      );
      return next;
    },
    { now: () => now, practice: { ...deLinde, confirmMinutes: 30 } },
  );
});

it('opens nothing by a key alone after a day', async () => {
  let now = sunday;
  await using(
    async (demo) => {
      await bookRaw(demo, [(await kineOn(demo))[0]!], keyOf('recalled'));
      const recall = async () =>
        (await ask(demo, 'POST', '/appointments/recall', { body: {}, key: keyOf('recalled') })).status;
      expect(await recall()).toBe(200);
      now += 24 * hour + 1;
      expect(await recall()).toBe(410);
    },
    { now: () => now },
  );
});

it('logs routes and statuses, and nothing of anybody', async () => {
  const lines: string[] = [];
  await using(
    async (demo) => {
      const slot = (await kineOn(demo))[0]!;
      const person = { name: 'Geheime Naam', mail: 'geheim@voorbeeld.example', phone: '0499 88 77 66' };
      const made = await bookRaw(demo, [slot], keyOf('geheime-sleutel'), { person, reason: 'Geheime reden' });
      await bookRaw(demo, [slot], freshKey(), { person, reason: 'Geheime reden' });
      await bookRaw(demo, [slot], freshKey(), { person: { ...person, mail: 'geheim@' } });
      await ask(demo, 'POST', '/holds', { body: '{"geheim":', key: keyOf('geheime-sleutel') });
      await ask(demo, 'GET', '/appointment', { token: made.json.manage });
      await ask(demo, 'GET', '/nowhere?mail=geheim@voorbeeld.example');
      await fetch(`${demo.url}/geheim?naam=geheim`);
      await demo.mailed();
      const said = lines.join('');
      expect(said).toContain('"route":"/api/booking/v1/appointments","status":201');
      for (const secret of [
        /geheim/i,
        /88 77 66/,
        new RegExp(made.json.manage as string),
        new RegExp(made.json.id as string),
        /remoteAddress|forwarded|authorization/i,
      ]) {
        expect(said).not.toMatch(secret);
      }
    },
    { log: { write: (line) => void lines.push(line) } },
  );
});

it('leads to the page in the language it was booked in, and asked for again, in the language of that question', () =>
  using(async (demo) => {
    const slots = await kineOn(demo);
    const pages = {
      nl: '/afspraak.html',
      fr: '/fr/rendez-vous.html',
      en: '/en/appointment.html',
      de: '/de/termin.html',
    };
    const links = async (): Promise<readonly string[]> =>
      (await to(demo, mila)).flatMap(({ text }) => [...text.matchAll(/https?:\S+(?=#manage=)/g)].map(([link]) => link));
    for (const [i, language] of (Object.keys(pages) as (keyof typeof pages)[]).entries()) {
      expect((await bookRaw(demo, [slots[i * 2]!], freshKey(), { language })).status).toBe(201);
    }
    expect([...(await links())].sort()).toEqual(
      Object.values(pages)
        .map((page) => demo.url + page)
        .sort(),
    );
    const sought = { mail: mila, language: 'de', proof: await freshProof(demo) };
    await ask(demo, 'POST', '/appointment/find', { body: sought, key: freshKey() });
    // Four appointments, each with its link, on the German page.
    await expect.poll(async () => (await links()).length).toBe(8);
    expect((await links()).filter((link) => link === demo.url + pages.de).length).toBe(5);
  }));
