// The bridge to Easy!Appointments, on the recorded shapes of its published API: a stand-in that behaves as its source does, not that
// program itself.
import { expect, it, vi } from 'vitest';
import { easyAppointments } from '../../../booking/server/src/bridge/easyappointments.js';
import { checkEndpoint, type Result } from '../../../booking/server/src/check/run.js';
import { deLinde } from '../../../demo/server/practice.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import {
  ask,
  bookRaw,
  freshKey,
  freshProof,
  monday,
  sunday,
  using,
  type Demo,
} from '../../support/booking/booking-server.js';
import { mailsIn } from '../../support/booking/mails.js';
import { easyKey, openEasy, type Easy, type EasyFault } from '../../support/booking/outside/easy-appointments.js';

vi.setConfig({ testTimeout: 60_000 });

const [kine, longer] = deLinde.services;
const practice = {
  ...deLinde,
  services: [
    { ...kine!, minutes: 30, sessions: 3, careGivers: ['noor', 'bram'] },
    { ...longer!, minutes: 45, careGivers: ['noor'] },
  ],
  careGivers: deLinde.careGivers.slice(0, 2),
  weekly: {},
  exceptions: [],
  closures: [],
  bufferMinutes: 0,
};

interface Bridged {
  readonly demo: Demo;
  readonly easy: Easy;
  readonly log: string[];
}

async function bridged(use: (of: Bridged) => Promise<void>, key = easyKey): Promise<void> {
  const easy = await openEasy();
  const log: string[] = [];
  const { id = '' } = practice.services[1] ?? {};
  const adapter = easyAppointments({
    ...{ url: easy.url, key, zone: practice.zone, timeout: 1000 },
    ...{ givers: { noor: 2, bram: 3 }, services: { [kine!.id]: 6, [id]: 7 } },
  });
  try {
    await using((demo) => use({ demo, easy, log }), { practice, adapter, log: { write: (line) => log.push(line) } });
  } finally {
    await easy.close();
  }
}

const slotsOn = async (demo: Demo, day = monday): Promise<Slot[]> =>
  (await ask(demo, 'GET', `/slots?service=${kine!.id}&careGiver=noor&from=${day}&to=${day}`)).json.slots as Slot[];

const at = (slots: readonly Slot[], clock: string): Slot =>
  slots.find(({ start }) => start.slice(11, 16) === clock) ?? expect.fail(`no ${clock}`);

it('speaks the whole API: kinekit-booking-check finds nothing wrong, and nothing stays in the agenda', () =>
  bridged(async ({ demo, easy }) => {
    const options = {
      ...{
        url: demo.api,
        extent: 'write' as const,
        service: undefined,
        careGiver: undefined,
        day: monday,
        mail: undefined,
      },
      ...{ now: () => sunday, timeout: 10_000, wait: () => Promise.reject(new Error('asked to wait')) },
    };
    const results: Result[] = [];
    for await (const result of checkEndpoint(options)) results.push(result);
    expect(results.filter(({ result }) => result !== 'ok')).toEqual([]);
    expect(easy.appointments).toEqual([]);
    expect(easy.asked).toContain('POST /appointments');
  }));

it('offers what the agenda has, asks it once for a while, and writes there who comes and why', () =>
  bridged(async ({ demo, easy }) => {
    easy.book(`${monday} 09:00:00`);
    const slots = await slotsOn(demo);
    expect(slots.map(({ start }) => start.slice(11, 16)).slice(0, 2)).toEqual(['09:30', '09:45']);
    const count = easy.asked.length;
    expect(await slotsOn(demo)).toEqual(slots);
    expect(easy.asked).toHaveLength(count);
    const booked = await bookRaw(demo, [at(slots, '10:00')]);
    expect([booked.status, booked.json.sessions[0].slot.start]).toEqual([201, `${monday}T10:00:00+01:00`]);
    expect(easy.appointments.at(-1)).toMatchObject({
      ...{ start: `${monday} 10:00:00`, end: `${monday} 10:30:00`, providerId: 2, serviceId: 6 },
      notes: expect.stringContaining('Mila Peeters\n0400 00 00 00\nmila@voorbeeld.example\nRug') as string,
    });
    expect(easy.customers).toMatchObject([{ firstName: 'Mila', lastName: 'Peeters', email: 'mila@voorbeeld.example' }]);
    const person = { name: 'Mila', mail: 'Mila@Voorbeeld.example', phone: '0400 00 00 00' };
    expect((await bookRaw(demo, [at(slots, '11:00')], freshKey(), { person })).status).toBe(201);
    expect(easy.customers).toHaveLength(1);
  }));

it('moves and cancels there, and says so when the practice removed it itself', () =>
  bridged(async ({ demo, easy }) => {
    const slots = await slotsOn(demo);
    const { json } = await bookRaw(demo, [at(slots, '10:00')]);
    const body = { session: json.sessions[0].id as string, slot: at(slots, '14:00').id };
    const send = (what: string, sent: object) =>
      ask(demo, 'POST', `/appointment/${what}`, { token: json.manage as string, body: sent, key: freshKey() });
    expect((await send('move', body)).status).toBe(200);
    expect(easy.appointments).toMatchObject([
      { start: `${monday} 14:00:00`, notes: expect.stringContaining('Rug') as string },
    ]);
    easy.meanwhile = () => undefined;
    easy.book(`${monday} 15:00:00`);
    expect((await send('move', { ...body, slot: at(slots, '15:00').id })).status).toBe(409);
    expect(easy.appointments[0]).toMatchObject({ start: `${monday} 14:00:00` });
    const gone = easy.appointments.shift();
    expect((await send('move', { ...body, slot: at(slots, '16:00').id })).json.type).toMatch(/not-found$/);
    easy.appointments.unshift(gone!);
    expect((await send('cancel', {})).json.sessions[0].status).toBe('cancelled');
    expect(easy.appointments).toHaveLength(1);
    expect((await slotsOn(demo)).map(({ id }) => id)).toContain(body.slot);
  }));

it('gives way to who books in the agenda itself, before and at the very moment', () =>
  bridged(async ({ demo, easy }) => {
    const slots = await slotsOn(demo);
    easy.book(`${monday} 10:00:00`);
    const late = await bookRaw(demo, [at(slots, '10:00')]);
    expect([late.status, late.json.taken]).toEqual([409, [at(slots, '10:00').id]]);
    expect(late.json.alternatives.length).toBeGreaterThan(0);
    // Control: the agenda itself lets two have one hour.
    easy.meanwhile = () => {
      easy.meanwhile = () => undefined;
      easy.book(`${monday} 14:15:00`);
    };
    const race = await bookRaw(demo, [at(slots, '14:00')]);
    expect(race.status).toBe(409);
    expect(easy.asked.filter((one) => one === 'POST /appointments')).toHaveLength(1);
    expect(easy.appointments.map(({ start }) => start.slice(11, 16))).toEqual(['10:00', '14:15']);
  }));

it('takes back the first session when the second cannot be had', () =>
  bridged(async ({ demo, easy }) => {
    const slots = await slotsOn(demo);
    let turn = 0;
    easy.meanwhile = () => void (++turn === 2 && easy.book(`${monday} 11:00:00`));
    const reply = await bookRaw(demo, [at(slots, '10:00'), at(slots, '11:00')]);
    expect([reply.status, turn]).toEqual([409, 2]);
    expect(easy.appointments.map(({ notes }) => notes)).toEqual(['by phone']);
  }));

it('knows an appointment again whose answer was lost', () =>
  bridged(async ({ demo, easy }) => {
    const slots = await slotsOn(demo);
    easy.fault = (method, path) => (method === 'POST' && path === '/appointments' ? 'lost' : undefined);
    const { status, json } = await bookRaw(demo, [at(slots, '10:00')]);
    expect([status, easy.appointments.length]).toEqual([201, 1]);
    easy.fault = () => undefined;
    await ask(demo, 'POST', '/appointment/cancel', { token: json.manage as string, body: {}, key: freshKey() });
    expect(easy.appointments).toEqual([]);
  }));

const faults: readonly EasyFault[] = ['401', '429', '500', 'silent', 'odd', 'huge', 'elsewhere'];

it.each(faults)('says that it cannot, writes nothing, and tells nobody the key, when the agenda answers %s', (fault) =>
  bridged(async ({ demo, easy, log }) => {
    const slots = await slotsOn(demo);
    const said: string[] = [];
    const look = async (reply: ReturnType<typeof ask>): Promise<void> => {
      const { status, type, json } = await reply;
      expect([status, type]).toEqual([503, 'application/problem+json']);
      said.push(JSON.stringify(json));
    };
    const tuesday = '2026-11-24';
    const key = freshKey();
    easy.fault = () => fault;
    await look(ask(demo, 'GET', `/slots?service=${kine!.id}&from=${tuesday}&to=${tuesday}`));
    easy.fault = (method, path) => (method === 'POST' && path === '/appointments' ? fault : undefined);
    await look(bookRaw(demo, [at(slots, '10:00')], key));
    expect(easy.appointments).toEqual([]);
    easy.fault = () => undefined;
    expect((await bookRaw(demo, [at(slots, '10:00')], key)).status).toBe(201);
    expect(log.join('')).toMatch(/AGENDA_(?:REFUSED|BUSY|FAULT|SILENT|ODD)/);
    for (const text of [...said, ...log]) expect(text).not.toContain(easyKey);
  }),
);

it('tells who waits of an hour that comes free, though the hours are the agenda’s', () =>
  bridged(async ({ demo }) => {
    const waiting = 'wacht@voorbeeld.example';
    const person = { name: 'Wie Wacht', mail: waiting, phone: '0400 00 00 00' };
    const wished = { service: kine!.id, person, consent: true, language: 'nl', proof: await freshProof(demo) };
    expect((await ask(demo, 'POST', '/waiting-list', { body: wished, key: freshKey() })).status).toBe(201);
    const told = async (): Promise<number> => {
      await demo.mailed();
      return (await mailsIn(demo.folder)).filter(({ to }) => to === waiting).length;
    };
    const slots = await slotsOn(demo);
    const made = await bookRaw(demo, [at(slots, '10:00')]);
    const { manage: token } = made.json as { manage: string };
    expect(await told()).toBe(0);
    expect((await ask(demo, 'POST', '/appointment/cancel', { token, body: {}, key: freshKey() })).status).toBe(200);
    expect(await told()).toBe(1);
  }));

it('has no desk of its own: the agenda is the desk', () =>
  bridged(async ({ demo }) => {
    expect((await fetch(`${demo.url}/admin/sign-in`)).status).toBe(404);
  }));

it('with a key the agenda does not know, offers nothing rather than guessing', () =>
  bridged(async ({ demo }) => {
    expect((await ask(demo, 'GET', `/slots?service=${kine!.id}&from=${monday}&to=${monday}`)).status).toBe(503);
    expect((await ask(demo, 'GET', '/practice')).status).toBe(200);
  }, 'another-key-of-nobody'));
