// Who left the practice: somebody whose care giver it no longer has sees nobody's agenda, and the calendar link of a care giver
// ends with them.
import { expect, it, vi } from 'vitest';
import { removeMember } from '../../../booking/server/src/admin/access/people.js';
import { giverIn } from '../../../booking/server/src/admin/visit.js';
import type { Visit } from '../../../booking/server/src/admin/visit.js';
import { hash } from '../../../booking/server/src/guard/tokens.js';
import type { Store } from '../../../booking/server/src/store/store.js';
import { deLinde } from '../../../demo/server/practice.js';
import { sunday } from '../../support/booking/booking-server.js';
import { Browser, textOf, withDesk } from '../../support/booking/desk.js';
import { add, hour, noon, time } from '../../support/booking/kept.js';

vi.setConfig({ testTimeout: 120_000 });

const day = '2026-11-23';
const patients = ['Alfa', 'Beta', 'Gamma', 'Delta'];

/** Somebody signed in whose care giver is in no booking.yaml, beside patients of everybody. */
async function settle(store: Store): Promise<void> {
  const of = (name: string) => ({ person: { name, mail: `${name}@voorbeeld.example`, phone: '0400 00 00 00' } });
  await add(store, 'a', [time('a-1', noon, 30)], of('Alfa'));
  await add(store, 'b', [time('b-1', noon, 30, 'bram')], of('Beta'));
  await add(store, 'c', [time('c-1', noon + hour, 30, 'weg')], of('Gamma'));
  await store.write(async (writes) => {
    const member = { name: 'els', careGiver: 'weg', language: 'nl' as const, password: 'sealed' };
    await writes.addStaff({ id: 'id-els', ...member }, sunday);
    await writes.addStaffSession(hash('secret of els'), 'id-els', sunday);
    const when = { careGiver: '', weekdays: [], parts: [] };
    await writes.addWish({ id: 'w', service: 'kine', ...when, ...of('Delta'), language: 'nl' }, noon);
  });
}

const asEls = (url: string): Browser => {
  const browser = new Browser(url);
  browser.cookies.set('kine-desk', 'secret of els');
  return browser;
};

it('shows nobody to who is of a care giver the practice no longer has, and says why', () =>
  withDesk(async ({ demo, store, as }) => {
    await settle(store);
    const els = asEls(demo.url);
    for (const where of [
      '/admin',
      `/admin/day?day=${day}`,
      `/admin/week?day=${day}&giver=bram`,
      `/admin/agenda.csv?from=${day}&to=${day}`,
      `/admin/agenda.csv?from=${day}&to=${day}&giver=noor`,
      '/admin/new',
      '/admin/new?like=a',
      '/admin/new?wish=w',
      '/admin/search',
      '/admin/block',
      '/admin/feeds',
      '/admin/waiting-list',
      '/admin/appointment/a',
      '/admin/appointment/c',
      '/admin/person/a',
      '/admin/log',
    ]) {
      const page = await els.get(where);
      expect([where, page.status, patients.filter((name) => page.text.includes(name))]).toEqual([where, 403, []]);
      expect(textOf(page)).toContain('staat niet meer bij de praktijk');
    }
    const found = await els.post('/admin/search', { sought: 'voorbeeld' });
    expect([found.status, patients.filter((name) => found.text.includes(name))]).toEqual([403, []]);
    const person = { name: 'Nieuw', phone: '0499 12 34 56' };
    const made = await els.post('/admin/new', { service: 'kine', day, hour: 'other', other: '09:00', ...person });
    expect([made.status, await store.read.found('nieuw', 9)]).toEqual([403, []]);
    expect((await els.post('/admin/feeds/noor')).status).toBe(403);
    // The control: all of it is there, and what is about nobody but Els still goes.
    const ria = await as('ria');
    const whole = (await ria.get(`/admin/agenda.csv?from=${day}&to=${day}`)).text;
    expect(patients.filter((name) => whole.includes(name))).toEqual(['Alfa', 'Beta', 'Gamma']);
    await els.get('/admin');
    await els.post('/admin/language', { language: 'fr' });
    expect(textOf(await els.get('/admin'))).toContain('Il n’y a plus d’agenda');
    expect((await els.post('/admin/sign-out')).path).toBe('/admin/sign-in');
  }));

it('never takes one agenda for everybody’s, whether or not the practice has it', () => {
  const of = (careGiver: string | undefined): Visit =>
    ({ house: { desk: { practice: deLinde } }, member: { careGiver } }) as unknown as Visit;
  expect(['', 'bram', 'weg'].map((said) => giverIn(of('weg'), said))).toEqual(['weg', 'weg', 'weg']);
  expect(['', 'bram'].map((said) => giverIn(of('noor'), said))).toEqual(['noor', 'noor']);
  expect(['', 'bram', 'weg'].map((said) => giverIn(of(undefined), said))).toEqual([undefined, 'bram', undefined]);
});

const linkIn = (text: string): string => /value="(http[^"]*\/agenda\/[\w-]{32}\.ics)"/.exec(text)?.[1] ?? '';

async function linkOf(browser: Browser, careGiver: string): Promise<string> {
  await browser.get('/admin/feeds');
  return linkIn((await browser.post(`/admin/feeds/${careGiver}`, { names: 'yes' })).text);
}

it('ends the calendar link of a care giver who is removed, and of nobody else', () =>
  withDesk(async ({ as, nobody, store }) => {
    const noor = await as('noor');
    const [hers, his] = [await linkOf(noor, 'noor'), await linkOf(await as('ria'), 'bram')];
    expect([(await nobody().get(hers)).status, (await nobody().get(his)).status]).toEqual([200, 200]);
    expect(await removeMember(store, 'ria')).toBe(false);
    expect((await nobody().get(hers)).status).toBe(200);
    expect(await removeMember(store, 'noor')).toBe(true);
    expect([(await nobody().get(hers)).status, (await nobody().get(his)).status]).toEqual([404, 200]);
    expect((await store.read.feeds()).map(({ careGiver }) => careGiver)).toEqual(['bram']);
  }));

it('answers no calendar link of a care giver the practice no longer has', () =>
  withDesk(async ({ demo, as, nobody }) => {
    const link = await linkOf(await as('noor'), 'noor');
    expect((await nobody().get(link)).status).toBe(200);
    const careGivers = deLinde.careGivers.filter(({ id }) => id !== 'noor');
    const services = deLinde.services.map((one) => ({
      ...one,
      careGivers: one.careGivers.filter((id) => id !== 'noor'),
    }));
    const later = await demo.again({ practice: { ...deLinde, careGivers, services } });
    try {
      const { pathname } = new URL(link);
      expect((await new Browser(later.url).get(pathname)).status).toBe(404);
    } finally {
      await later.close();
    }
  }));
