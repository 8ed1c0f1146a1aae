// Five hundred strings that somebody types to break a page: in every field, in addresses, in ids. Nothing of them becomes
// markup, nothing falls over, and what may be kept is shown as it was typed.
import { expect, it, vi } from 'vitest';
import type { Store } from '../../../booking/server/src/store/store.js';
import { addDays } from '../../../src/platform/time/zone.js';
import { oneLine } from '../../../src/practice/plain-text.js';
import { withDesk, type Browser, type Page } from '../../support/booking/desk.js';
import { hostile, strange } from '../../support/booking/hostile.js';

vi.setConfig({ testTimeout: 240_000 });

it('control: markup that is not ours is found', () => {
  for (const text of [
    '<p><img src="x"></p>',
    '<p onclick="x">',
    '<a href="javascript:1">',
    '<p class=x>',
    '<p "x">',
    '< p>',
  ]) {
    expect([text, strange({ text }).length > 0]).toEqual([text, true]);
  }
  expect(strange({ text: '<!doctype html><p class="a" id="b">x > y " z</p><input required>' })).toEqual([]);
});

const noon = '2027-01-04';

/** Everything that can be typed at the desk, with one string in every place. */
async function type(ria: Browser, typed: string, number: number): Promise<Page[]> {
  const day = addDays(noon, number);
  const person = { name: typed, mail: typed, language: typed, reason: typed, prescriber: typed };
  const when = { service: typed, giver: typed, day, hour: 'other', other: '07:00' };
  const query = new URLSearchParams({
    ...when,
    ...person,
    wish: typed,
    like: typed,
    done: typed,
    lang: typed,
    before: typed,
  });
  const inPath = encodeURIComponent(typed.replace(/\p{Surrogate}/gu, ''))
    .slice(0, 90)
    .replace(/%[^%]?$/, '');
  const phone = '0499 12 34 56';
  // Each string in all the fields that are kept, in an address, and in two of the others by turns.
  const others: readonly (() => Promise<Page>)[] = [
    () =>
      ria.post('/admin/new', {
        ...person,
        service: 'kine',
        giver: 'noor',
        day: typed,
        hour: typed,
        other: typed,
        phone: typed,
      }),
    () =>
      ria.post('/admin/block', {
        giver: typed,
        from: day,
        to: day,
        'from-clock': '12:00',
        'to-clock': '12:30',
        note: typed,
      }),
    () => ria.post('/admin/search', { sought: typed }),
    () => ria.post('/admin/new', { ...person, ...when, phone, known: typed, tell: typed, weeks: typed }),
    () =>
      ria.post('/admin/block', {
        from: typed,
        to: typed,
        'from-clock': typed,
        'to-clock': typed,
        note: typed,
        whole: typed,
      }),
    () => ria.ask('POST', '/admin/search', `_csrf=${ria.csrf}&sought=${inPath}%&sought[]=${inPath}&${inPath}=%E0%A4`),
  ];
  const where = ['day', 'week', 'new', 'block', 'log', `appointment/${inPath}`][number % 6]!;
  return [
    await ria.post('/admin/new', { ...when, name: typed, reason: typed, mail: '', phone, wish: typed }),
    await others[number % 3]!(),
    await others[3 + (number % 3)]!(),
    await ria.get(number % 7 ? `/admin/${where}?${query}` : `/agenda/${inPath}`),
  ];
}

async function clear(store: Store): Promise<void> {
  const from = Date.parse(noon);
  const blocks = await store.read.blocks(from, from + 600 * 24 * 3_600_000);
  await store.write(async (writes) => {
    for (const { id } of blocks) await writes.dropBlock(id);
  });
}

it('takes or refuses each with a sentence, and shows none of them as markup', () =>
  withDesk(async ({ as, nobody, store }) => {
    expect([hostile.length, new Set(hostile).size > 480]).toEqual([500, true]);
    const ria = await as('ria');
    await ria.get('/admin/new');
    let kept = 0;
    for (const [number, typed] of hostile.entries()) {
      const said = JSON.stringify(typed).slice(0, 60);
      for (const page of await type(ria, typed, number)) {
        expect([said, page.path.slice(0, 60), page.status < 500]).toEqual([said, page.path.slice(0, 60), true]);
        expect([said, page.status === 303 ? [] : strange(page)]).toEqual([said, []]);
        expect([said, page.headers.get('set-cookie') ?? '']).toEqual([said, expect.not.stringContaining('a=b')]);
        const made = page.path.startsWith('/admin/appointment/') && page.status === 303;
        if (!made) continue;
        const shown = await ria.get(page.path);
        expect([said, strange(shown)]).toEqual([said, []]);
        // Escaped as preact does it: what was typed stands there whole.
        const name = oneLine(Buffer.from(typed).toString())
          .replace(/&/g, '&amp;')
          .replace(/</g, '&lt;')
          .replace(/"/g, '&quot;');
        expect([said, shown.text.includes(`<h1>${name}</h1>`)]).toEqual([said, true]);
        kept++;
      }
      // What is there is shown on the next page: two of each are enough.
      if (number % 2) await clear(store);
    }
    expect(kept).toBeGreaterThan(200);
    for (const where of [
      `/admin/day?day=${noon}`,
      `/admin/week?day=${addDays(noon, 70)}&giver=noor`,
      '/admin/block',
      '/admin/log',
    ]) {
      expect([where, strange(await ria.get(where))]).toEqual([where, []]);
    }
    const browser = nobody();
    await browser.get('/admin/sign-in');
    for (const typed of hostile.filter((_, index) => index % 45 === 0)) {
      const page = await browser.post('/admin/sign-in', { name: typed, password: typed, lang: typed });
      expect([page.status, strange(page)]).toEqual([401, []]);
    }
  }));

it('refuses bodies no form sends, and is there afterwards', () =>
  withDesk(async ({ as }) => {
    const ria = await as('ria');
    const as1 = (type: string) => ({ 'content-type': type });
    for (const [body, type] of [
      ['{"_csrf":1}', 'application/json'],
      ['x', 'text/plain'],
      ['--x\r\n', 'multipart/form-data; boundary=x'],
      [`_csrf=${'a'.repeat(70_000)}`, 'application/x-www-form-urlencoded'],
      [`_csrf=${ria.csrf}&${'a=1&'.repeat(12_000)}`, 'application/x-www-form-urlencoded'],
      ['_csrf[__proto__]=x&__proto__=y&constructor=z', 'application/x-www-form-urlencoded'],
    ] as const) {
      const page = await ria.ask('POST', '/admin/search', body, as1(type));
      expect([body.slice(0, 20), page.status < 500, strange(page)]).toEqual([body.slice(0, 20), true, []]);
    }
    for (const where of [
      '/admin/%',
      '/admin/%E0%A4%A',
      '/admin//',
      '/admin/day/x',
      '/admin/../admin/day',
      '/admin/style.css?x',
    ]) {
      expect([where, (await ria.get(where)).status < 500]).toEqual([where, true]);
    }
    expect((await ria.get('/admin')).status).toBe(200);
  }));
