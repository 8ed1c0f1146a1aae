// What the server keeps: appointments over a restart, holds and their extensions, the waiting list, mails with a calendar.
import { expect, it } from 'vitest';
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
} from '../support/booking/booking-server.js';
import { mailsIn } from '../support/booking/mails.js';

const holdOf = (demo: Demo, id: string) => ask(demo, 'POST', '/holds', { body: { slots: [id] }, key: freshKey() });
const idsOf = async (demo: Demo) => (await kineOn(demo)).map(({ id }) => id);

it('has what was answered after a restart, and gives a key the same answer', () =>
  using(async (demo) => {
    const slot = (await kineOn(demo))[0]!;
    const made = await bookRaw(demo, [slot], keyOf('before-restart'));
    const next = await demo.again();
    const token = made.json.manage as string;
    expect((await ask(next, 'GET', '/appointment', { token })).json).toEqual(made.json);
    expect(await idsOf(next)).not.toContain(slot.id);
    expect((await bookRaw(next, [slot], keyOf('before-restart'))).json).toEqual(made.json);
    return next;
  }));

it('extends a hold twice by five minutes, keeps it over a restart, and gives the hour back when it is over', async () => {
  let now = sunday;
  await using(
    async (demo) => {
      const slot = (await kineOn(demo))[0]!;
      const { json } = await holdOf(demo, slot.id);
      const longer = (on: Demo) => ask(on, 'PATCH', `/holds/${json.id}`, { token: json.token });
      expect(Date.parse(json.expires) - now).toBe(10 * 60_000);
      expect((await longer(demo)).json.extensionsLeft).toBe(1);
      const next = await demo.again();
      expect(await idsOf(next)).not.toContain(slot.id);
      const last = await longer(next);
      expect(Date.parse(last.json.expires) - now).toBe(20 * 60_000);
      expect((await longer(next)).status).toBe(410);
      now += 20 * 60_000 - 1;
      expect(await idsOf(next)).not.toContain(slot.id);
      now += 1;
      expect(await idsOf(next)).toContain(slot.id);
      return next;
    },
    { now: () => now },
  );
});

it('lets one visitor hold only so many hours at once', () =>
  using(
    async (demo) => {
      const ids = await idsOf(demo);
      expect((await holdOf(demo, ids[0]!)).status).toBe(201);
      expect((await holdOf(demo, ids[4]!)).status).toBe(201);
      const third = await holdOf(demo, ids[8]!);
      expect([third.status, third.headers.get('retry-after')]).toEqual([429, '600']);
    },
    { limits: { holds: 2 } },
  ));

it('notes a wish for the waiting list once, however often it is sent', () =>
  using(async (demo) => {
    const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
    const send = async () =>
      ask(demo, 'POST', '/waiting-list', {
        body: { service: 'kine', person, consent: true, proof: await freshProof(demo) },
        key: keyOf('wish-of-mila'),
      });
    const [first, again] = [await send(), await send()];
    expect([first.status, again.json]).toEqual([201, first.json]);
    await demo.mailed();
    expect((await mailsIn(demo.folder)).map(({ subject }) => subject)).toEqual(['Nieuw op de wachtlijst']);
  }));

it('mails a calendar file under the same UID, with a higher sequence when the session is cancelled', () =>
  using(async (demo) => {
    const made = await bookRaw(demo, [(await kineOn(demo))[0]!]);
    await ask(demo, 'POST', '/appointment/cancel', { token: made.json.manage, body: {}, key: freshKey() });
    await demo.mailed();
    const mails = (await mailsIn(demo.folder)).filter(({ to }) => to === 'mila@voorbeeld.example');
    for (const { raw } of mails) {
      expect(raw.split('\r\n').every((line) => Buffer.byteLength(line) <= 998 && !line.includes('\n'))).toBe(true);
    }
    const files = mails.map(({ ics = '' }) => ics);
    const field = (ics: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(ics)?.[1];
    expect(files).toHaveLength(2);
    expect(new Set(files.map((ics) => field(ics, 'UID')))).toEqual(new Set([made.json.sessions[0].uid]));
    expect(files.map((ics) => [field(ics, 'METHOD'), field(ics, 'SEQUENCE')])).toEqual([
      ['PUBLISH', '0'],
      ['CANCEL', '1'],
    ]);
    for (const ics of files) {
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
      expect(field(ics, 'DTSTART')).toMatch(/^\d{8}T\d{6}Z$/);
    }
  }));
