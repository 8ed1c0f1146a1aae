// Who may take which route: every route of the admin page as nobody, as the care giver whose agenda it is, as another care
// giver and as the reception. A route that is not in the table fails, and so does a line without a route.
import { expect, it, vi } from 'vitest';
import { adminRoutes } from '../../../booking/server/src/admin/routes.js';
import { hash } from '../../../booking/server/src/guard/tokens.js';
import type { Store } from '../../../booking/server/src/store/store.js';
import { add, hour, noon, time } from '../../support/booking/kept.js';
import { sunday } from '../../support/booking/booking-server.js';
import { Browser, textOf, withDesk, type Form } from '../../support/booking/desk.js';

vi.setConfig({ testTimeout: 120_000 });

/** in: sent to sign in. done: sent on. no: refused. none: as if it were not there. mend, stale, wrong: told, nothing done. */
type Cell = 'in' | 'page' | 'done' | 'no' | 'none' | 'mend' | 'stale' | 'wrong';

const cellOf = (status: number, to: string | null): Cell => {
  if (status === 303) return to === '/admin/sign-in' ? 'in' : 'done';
  const cells: Record<number, Cell> = { 200: 'page', 401: 'wrong', 403: 'no', 404: 'none', 409: 'stale', 422: 'mend' };
  return cells[status] ?? expect.fail(`${status}`);
};

const table: Readonly<Record<string, readonly [nobody: Cell, own: Cell, other: Cell, reception: Cell]>> = {
  'GET /admin/sign-in': ['page', 'page', 'page', 'page'],
  'POST /admin/sign-in': ['wrong', 'wrong', 'wrong', 'wrong'],
  'GET /agenda/:file': ['page', 'page', 'page', 'page'],
  'GET /admin': ['in', 'page', 'page', 'page'],
  'GET /admin/day': ['in', 'page', 'page', 'page'],
  'GET /admin/week': ['in', 'page', 'page', 'page'],
  'GET /admin/agenda.csv': ['in', 'page', 'page', 'page'],
  'GET /admin/new': ['in', 'page', 'page', 'page'],
  'POST /admin/new': ['in', 'mend', 'mend', 'mend'],
  'GET /admin/appointment/:id': ['in', 'page', 'none', 'page'],
  'GET /admin/appointment/:id/move/:session': ['in', 'page', 'none', 'page'],
  'POST /admin/appointment/:id/move/:session': ['in', 'done', 'none', 'done'],
  'POST /admin/appointment/:id/cancel/:session': ['in', 'done', 'none', 'done'],
  'GET /admin/search': ['in', 'page', 'page', 'page'],
  'POST /admin/search': ['in', 'page', 'page', 'page'],
  'GET /admin/block': ['in', 'page', 'page', 'page'],
  'POST /admin/block': ['in', 'mend', 'mend', 'mend'],
  'POST /admin/block/:id/free': ['in', 'done', 'none', 'done'],
  'GET /admin/feeds': ['in', 'page', 'page', 'page'],
  'POST /admin/feeds/:giver': ['in', 'page', 'none', 'page'],
  'POST /admin/feeds/:giver/end': ['in', 'done', 'none', 'done'],
  'POST /admin/language': ['in', 'done', 'done', 'done'],
  'POST /admin/sign-out': ['in', 'in', 'in', 'in'],
  'GET /admin/waiting-list': ['in', 'no', 'no', 'page'],
  'POST /admin/waiting-list/:id/strike': ['in', 'no', 'no', 'done'],
  'GET /admin/person/:id': ['in', 'no', 'no', 'page'],
  'POST /admin/person/:id/export': ['in', 'no', 'no', 'page'],
  'POST /admin/person/:id/erase': ['in', 'no', 'no', 'done'],
  'GET /admin/log': ['in', 'no', 'no', 'page'],
};

const who = ['nobody', 'noor', 'bram', 'ria'] as const;
const feedSecret = 'f'.repeat(32);
let number = 0;

/** An appointment, a block and a wish of their own for each cell: what one of them does is nothing to the next. */
async function freshThings(
  store: Store,
): Promise<{ readonly appointment: string; readonly block: string; readonly wish: string }> {
  const n = ++number;
  const from = noon + n * 3 * hour;
  const [appointment, block, wish] = [`a${n}`, `b${n}`, `w${n}`];
  await add(store, appointment, [time(`${appointment}-1`, from, 30)]);
  await store.write(async (writes) => {
    const shut = { id: block, careGiver: 'noor', from: from + hour, to: from + 2 * hour, note: '' };
    await writes.addBlock(shut, [{ ...shut, id: `${block}-1`, until: shut.to }]);
    const person = { name: 'Wie Wacht', mail: 'wacht@voorbeeld.example', phone: '0433 33 33 33' };
    const when = { weekdays: [], parts: [] };
    await writes.addWish({ id: wish, service: 'kine', careGiver: '', ...when, person, language: 'nl' }, noon);
    await writes.setFeed({ careGiver: 'noor', hash: hash(feedSecret), names: false, made: noon });
  });
  return { appointment, block, wish };
}

const formFor = (path: string, things: { readonly appointment: string }): Form => {
  if (path.endsWith('/sign-in')) return { name: 'ria', password: 'niet dit' };
  if (path.endsWith('/move/:session'))
    return {
      day: '2027-03-0' + ((number % 9) + 1),
      hour: 'other',
      other: `${6 + (number % 12)}:00`.padStart(5, '0'),
      sequence: '0',
    };
  if (path.endsWith('/cancel/:session')) return { sequence: '0' };
  if (path.endsWith('/export')) return { which: things.appointment };
  if (path.endsWith('/erase')) return { which: things.appointment, sure: 'yes' };
  if (path === '/admin/block') return { from: '2026-12-01', to: '2026-11-01' };
  return {};
};

it('answers every route to everybody as the table says, and to nobody else', () =>
  withDesk(async ({ demo, store }) => {
    const found: Record<string, Cell[]> = {};
    for (const { method, path } of adminRoutes) {
      for (const name of who) {
        const things = await freshThings(store);
        const browser = new Browser(demo.url);
        if (name !== 'nobody') {
          const secret = `secret-of-${name}-${number}`;
          await store.write((writes) => writes.addStaffSession(hash(secret), `id-${name}`, sunday));
          browser.cookies.set('kine-desk', secret);
        }
        await browser.get('/admin/sign-in');
        const id = path.includes('/block/')
          ? things.block
          : path.includes('/waiting-list/')
            ? things.wish
            : things.appointment;
        const url = path
          .replace(':file', `${feedSecret}.ics`)
          .replace(':id', id)
          .replace(':session', `${things.appointment}-1`)
          .replace(':giver', 'noor');
        const page = method === 'GET' ? await browser.get(url) : await browser.post(url, formFor(path, things));
        (found[`${method} ${path}`] ??= []).push(cellOf(page.status, page.headers.get('location')));
      }
    }
    expect(found).toEqual(table);
  }));

it('control: without the token of its form nothing is done, nor with that of another session', () =>
  withDesk(async ({ as, store }) => {
    const [ria, noor] = [await as('ria'), await as('noor')];
    for (const { method, path } of adminRoutes) {
      if (method === 'GET') continue;
      const url = path.replace(/:\w+/g, 'x');
      for (const token of ['', 'x', ria.csrf.slice(0, -1), noor.csrf]) {
        const { status } = await ria.ask('POST', url, { _csrf: token, name: 'ria', password: 'x' });
        expect([path, token.length, status]).toEqual([path, token.length, 403]);
      }
    }
    expect((await store.read.trail(99)).map(({ act }) => act)).toEqual(['signed-in', 'signed-in']);
  }));

it('shows a care giver the own agenda wherever it is asked for, and the reception all', () =>
  withDesk(async ({ as, store }) => {
    const named = (name: string) => ({ person: { name, mail: `${name}@voorbeeld.example`, phone: '0400 00 00 00' } });
    await add(store, 'a', [time('a-1', noon, 30)], named('Alfa'));
    await add(store, 'b', [time('b-1', noon, 30, 'bram')], named('Beta'));
    await add(store, 'c', [time('c-1', noon + hour, 30), time('c-2', noon + hour, 30, 'bram')], named('Gamma'));
    const [ria, noor] = [await as('ria'), await as('noor')];
    const names = (text: string): string[] => ['Alfa', 'Beta', 'Gamma'].filter((name) => text.includes(name));
    const day = '2026-11-23';
    for (const where of [
      `/admin/day?day=${day}`,
      `/admin/day?day=${day}&giver=bram`,
      `/admin/week?day=${day}&giver=bram`,
      `/admin/agenda.csv?from=${day}&to=${day}`,
      `/admin/agenda.csv?from=${day}&to=${day}&giver=bram`,
    ]) {
      expect([where, names((await noor.get(where)).text)]).toEqual([where, ['Alfa', 'Gamma']]);
    }
    expect(names((await ria.get(`/admin/day?day=${day}`)).text)).toEqual(['Alfa', 'Beta', 'Gamma']);
    expect(names((await ria.get(`/admin/week?day=${day}&giver=bram`)).text)).toEqual(['Beta', 'Gamma']);
    await noor.get('/admin/search');
    expect(names((await noor.post('/admin/search', { sought: 'voorbeeld' })).text)).toEqual(['Alfa', 'Gamma']);
    const gamma = textOf(await noor.get('/admin/appointment/c'));
    expect([gamma.includes('Noor Verlinden'), gamma.includes('Bram Okafor')]).toEqual([true, false]);
    expect((await noor.get('/admin/appointment/c/move/c-2')).status).toBe(404);
    expect((await noor.get('/admin/new?like=b')).text).not.toContain('Beta');
    expect(textOf(await noor.get('/admin/feeds'))).not.toContain('Bram Okafor');
    await noor.get('/admin/new');
    const made = await noor.post('/admin/new', {
      ...{ service: 'kine', giver: 'bram', day: '2026-11-24', hour: 'other', other: '09:00' },
      ...{ name: 'Delta', phone: '0400 00 00 00' },
    });
    const [own] = (await store.read.appointment(made.path.split(/[/?]/)[3]!))!.sessions;
    expect(own!.slot.careGiver).toBe('noor');
  }));
