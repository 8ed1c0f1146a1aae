// Of which hours the waiting list is told: those anybody could book, and no others.
import { expect, it, vi } from 'vitest';
import { deLinde } from '../../../demo/server/practice.js';
import { ask, bookRaw, freshKey, freshProof, kineOn, monday, type Demo } from '../../support/booking/booking-server.js';
import { withDesk, type Browser } from '../../support/booking/desk.js';
import { mailsIn } from '../../support/booking/mails.js';

vi.setConfig({ testTimeout: 60_000 });

const waiting = 'wacht@voorbeeld.example';

/** Somebody whom any hour suits. */
async function wait(demo: Demo): Promise<void> {
  const person = { name: 'Wie Wacht', mail: waiting, phone: '0400 00 00 00' };
  const body = { service: 'kine', person, consent: true, language: 'nl', proof: await freshProof(demo) };
  expect((await ask(demo, 'POST', '/waiting-list', { body, key: freshKey() })).status).toBe(201);
}

const told = async (demo: Demo): Promise<string[]> => {
  await demo.mailed();
  return (await mailsIn(demo.folder)).filter((mail) => mail.to === waiting).map(({ text }) => text);
};

const slotAt = async (demo: Demo, clock: string) =>
  (await kineOn(demo)).find(({ start }) => start.slice(11, 16) === clock)!;

it('tells nobody of an hour that a session moved by a quarter of an hour still takes, and tells when it is cancelled', () =>
  withDesk(async ({ demo, as }) => {
    const [ten, quarter] = [await slotAt(demo, '10:00'), await slotAt(demo, '10:15')];
    const { json } = await bookRaw(demo, [ten]);
    await wait(demo);
    const { id, manage, sessions } = json as { id: string; manage: string; sessions: { id: string }[] };
    const session = sessions[0]!.id;
    const move = { token: manage, body: { session, slot: quarter.id }, key: freshKey() };
    expect((await ask(demo, 'POST', '/appointment/move', move)).status).toBe(200);
    expect(await told(demo)).toEqual([]);
    const ria = await as('ria');
    const where = `/admin/appointment/${id}/move/${session}`;
    await ria.get(where);
    const same = await ria.post(where, { giver: 'noor', day: monday, hour: 'other', other: '10:15', sequence: '1' });
    expect(same.path).toContain('done=moved');
    expect(await told(demo)).toEqual([]);
    // The control: an hour that does come free is told.
    await ask(demo, 'POST', '/appointment/cancel', { token: manage, body: {}, key: freshKey() });
    const [mail, ...more] = await told(demo);
    expect([mail?.includes('maandag 23 november 2026, 10:15'), more]).toEqual([true, []]);
  }));

/** By the desk, at an hour of its own choice, and called off again. */
async function makeAndCallOff(ria: Browser, day: string, clock: string): Promise<void> {
  await ria.get('/admin/new');
  const what = { service: 'kine', giver: 'noor', day, hour: 'other', other: clock };
  const made = await ria.post('/admin/new', { ...what, name: 'Jef Claes', phone: '0499 12 34 56' });
  const id = /appointment\/([\w-]+)/.exec(made.path)![1]!;
  await ria.get(`/admin/appointment/${id}`);
  const gone = await ria.post(`/admin/appointment/${id}/cancel/${id}-1`, { sequence: '0' });
  expect(gone.path).toContain('done=cancelled');
}

it('tells nobody of what the desk had made outside the hours, on a closed day, or beyond the days that are offered', () =>
  withDesk(async ({ demo, as }) => {
    await wait(demo);
    const ria = await as('ria');
    expect(deLinde.closures[0]).toMatchObject({ from: '2026-12-24' });
    for (const [day, clock] of [
      [monday, '21:35'],
      [monday, '10:05'],
      ['2026-12-24', '10:00'],
      ['2027-03-01', '10:00'],
    ] as const) {
      await makeAndCallOff(ria, day, clock);
      expect([day, clock, await told(demo)]).toEqual([day, clock, []]);
    }
    await makeAndCallOff(ria, monday, '10:00');
    expect(await told(demo)).toHaveLength(1);
  }));
