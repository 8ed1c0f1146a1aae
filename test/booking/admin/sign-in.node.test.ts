// Signing in: passwords, the lock, sessions that end, cookies, headers.
import { expect, it, vi } from 'vitest';
import { addMember, changePassword, removeMember } from '../../../booking/server/src/admin/access/people.js';
import { opens, seal } from '../../../booking/server/src/admin/access/password.js';
import { idleFor, lockFor, longestSession, mostTries } from '../../../booking/server/src/admin/access/signing.js';
import { deLinde } from '../../../demo/server/practice.js';
import { plenty, sunday } from '../../support/booking/booking-server.js';
import { Browser, textOf, withDesk, words } from '../../support/booking/desk.js';

vi.setConfig({ testTimeout: 120_000 });

const minute = 60_000;

it('seals a password so that it cannot be read back, and opens for that one alone', async () => {
  const [one, two] = [await seal('correct paard batterij'), await seal('correct paard batterij')];
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect([one === two, one.includes('paard')]).toEqual([false, false]);
  expect([await opens('correct paard batterij', one), await opens('correct paard batterij', two)]).toEqual([
    true,
    true,
  ]);
  expect([await opens('correct paard batteri', one), await opens('', one), await opens('x', undefined)]).toEqual([
    false,
    false,
    false,
  ]);
  // The same letter, typed in two ways.
  expect(await opens('caf\u00e9 caf\u00e9 caf\u00e9', await seal('cafe\u0301 cafe\u0301 cafe\u0301'))).toBe(true);
});

it('lets in with name and password, keeps a cookie no script reads, and lets out', () =>
  withDesk(async ({ nobody, store }) => {
    const browser = nobody();
    expect((await browser.get('/admin')).path).toBe('/admin/sign-in');
    const page = await browser.get('/admin/sign-in');
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect([page.headers.get('cache-control'), page.headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ]);
    expect(page.text).not.toMatch(/<script|<style| style=| on\w+=/);
    const wrong = await browser.post('/admin/sign-in', { name: 'ria', password: 'niet dit wachtwoord' });
    expect([wrong.status, textOf(wrong).includes('horen niet bij elkaar')]).toEqual([401, true]);
    const other = await browser.post('/admin/sign-in', { name: 'wie', password: words });
    const bare = (text: string): string => text.replace(/_csrf" value="[^"]*"/, '');
    expect(bare(other.text)).toBe(bare(wrong.text));
    const right = await browser.post('/admin/sign-in', { name: 'ria', password: words });
    expect([right.status, right.path]).toEqual([303, '/admin']);
    const [set = ''] = right.headers.getSetCookie().filter((line) => line.startsWith('kine-desk='));
    expect(set).toMatch(/^kine-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const secret = browser.cookies.get('kine-desk')!;
    expect(JSON.stringify(await store.read.allStaff())).not.toContain(secret);
    expect((await browser.get('/admin')).status).toBe(200);
    const out = await browser.post('/admin/sign-out');
    expect([out.path, browser.cookies.has('kine-desk')]).toEqual(['/admin/sign-in', false]);
    browser.cookies.set('kine-desk', secret);
    expect((await browser.get('/admin')).path).toBe('/admin/sign-in');
    expect((await store.read.trail(9)).map(({ act, staff }) => `${staff} ${act}`)).toEqual([
      'ria signed-out',
      'ria signed-in',
      'ria refused',
    ]);
  }));

it('locks a name after five wrong passwords, also when they come at once, and opens it again after a quarter of an hour', () => {
  let now = sunday;
  return withDesk(
    async ({ nobody, store }) => {
      const browser = nobody();
      await browser.get('/admin/sign-in');
      const tries = Array.from({ length: mostTries + 3 }, () =>
        browser.ask('POST', '/admin/sign-in', { _csrf: browser.csrf, name: 'noor', password: 'fout fout fout' }),
      );
      expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(mostTries + 3).fill(401));
      expect((await browser.signIn('noor')).status).toBe(401);
      expect((await store.read.trail(20)).map(({ act }) => act).sort()).toEqual([
        'locked',
        ...Array<string>(mostTries - 1).fill('refused'),
      ]);
      expect((await nobody().signIn('bram')).path).toBe('/admin');
      now += lockFor - 1;
      expect((await browser.signIn('noor')).status).toBe(401);
      now += 1;
      expect((await browser.signIn('noor')).path).toBe('/admin');
      expect((await store.read.staffNamed('noor'))?.failures).toBe(0);
    },
    { now: () => now },
  );
});

it('ends a session after an hour of nothing, and after a working day whatever is done', () => {
  let now = sunday;
  return withDesk(
    async ({ as }) => {
      const browser = await as('ria');
      now += idleFor - 1;
      expect((await browser.get('/admin')).status).toBe(200);
      now += idleFor;
      expect((await browser.get('/admin')).path).toBe('/admin/sign-in');
      const busy = await as('ria');
      const end = now + longestSession;
      for (now += 50 * minute; now < end; now += 50 * minute) expect((await busy.get('/admin')).status).toBe(200);
      now = end;
      expect((await busy.get('/admin')).path).toBe('/admin/sign-in');
    },
    { now: () => now },
  );
});

it('lets nobody guess at many names, and says so', () =>
  withDesk(
    async ({ nobody }) => {
      const browser = nobody();
      await browser.get('/admin/sign-in');
      const found: number[] = [];
      for (const name of ['a', 'b', 'c', 'd']) {
        found.push((await browser.ask('POST', '/admin/sign-in', { _csrf: browser.csrf, name, password: 'x' })).status);
      }
      expect(found).toEqual([401, 401, 429, 429]);
    },
    { limits: { ...plenty, writes: 8 } },
  ));

it('marks its cookie for TLS alone where the practice is reached over it', () =>
  withDesk(
    async ({ nobody }) => {
      const browser = nobody();
      const page = await browser.signIn('ria');
      expect(page.headers.getSetCookie().join('\n')).toMatch(
        /^__Host-kine-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/m,
      );
    },
    { address: 'https://afspraken.praktijk.example' },
  ));

it('adds people with a sentence for what cannot be, and signs them out with a new password', () =>
  withDesk(async ({ demo, store }) => {
    const add = (patch: object): Promise<void> =>
      addMember(
        store,
        deLinde,
        { name: 'Els', careGiver: undefined, language: 'fr', password: words, ...patch },
        sunday,
      );
    await expect(add({ name: '' })).rejects.toThrow('one line');
    await expect(add({ name: 'Els\n' })).rejects.toThrow('one line');
    await expect(add({ careGiver: 'els' })).rejects.toThrow('There are: noor, bram, lies');
    await expect(add({ password: 'kort' })).rejects.toThrow('12');
    await expect(add({ name: 'ria' })).rejects.toThrow('already');
    await add({});
    const browser = new Browser(demo.url);
    expect((await browser.signIn('Els')).path).toBe('/admin');
    expect((await browser.get('/admin')).text).toContain('lang="fr"');
    await changePassword(store, 'Els', `${words} nieuw`);
    expect((await browser.get('/admin')).path).toBe('/admin/sign-in');
    expect((await browser.signIn('Els')).status).toBe(401);
    expect((await browser.signIn('Els', `${words} nieuw`)).path).toBe('/admin');
    await removeMember(store, 'Els');
    expect((await browser.get('/admin')).path).toBe('/admin/sign-in');
    await expect(removeMember(store, 'Els')).rejects.toThrow('Nobody');
  }));
