// The page each widget has for itself (dist/pages/): what its address may say, and what a stranger may not make it say.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';
import { pageTags, takesOf } from '../../scripts/build/pages.js';
import { languages } from '../../scripts/languages.js';
import { widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';
import { test } from './support/runner.js';
import { dist, drawn, withPage, withSite } from './support/site.js';

const folder = path.join(dist, 'pages');

test('every widget that shows something has a page in four languages, with its own title; practice-context has none', () => {
  const tags = Object.keys(registry).filter((tag) => tag !== 'practice-context');
  const pages = fs.readdirSync(folder).filter((name) => name.endsWith('.html'));
  assert.deepEqual(pages.sort(), tags.flatMap((tag) => languages.map((lang) => `${tag}.${lang}.html`)).sort());
  const titles = pages.map(
    (name) => /<title>(.+)<\/title>/.exec(fs.readFileSync(path.join(folder, name), 'utf8'))?.[1],
  );
  assert.equal(new Set(titles).size, pages.length, titles.join(' · '));
  assert.ok(titles.every((title) => !/\\|\$/.test(title ?? '\\')));
  return Promise.resolve();
});

test('the address of a page sets the widget and names the practice', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const about = { name: 'De Linde', phone: '09 000 00 00' };
      await page.route(`${site.url}/practice.json`, (route) => route.fulfill({ json: about }));
      await page.goto(`${site.url}/dist/pages/pain-scale.nl.html?max-ok=3&practice=/practice.json`);
      await drawn(page, 'pain-scale');
      assert.equal(await page.locator('pain-scale').getAttribute('max-ok'), '3');
      await page.goto(`${site.url}/dist/pages/book-appointment.nl.html?practice=/practice.json`);
      await page.locator('book-appointment a[href="tel:090000000"]').first().waitFor();
      assert.deepEqual(noise, []);
    }),
  ));

test('a link from elsewhere cannot send a patient to another server or name another practice', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      const evil = 'http://evil.example';
      const query = `booking-url=${evil}&practice=${evil}/p.json&onclick=alert(1)&style=color:red&src=${evil}&phone=1234`;
      await page.goto(`${site.url}/dist/pages/book-appointment.nl.html?${query}`);
      await drawn(page, 'book-appointment');
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        requests.filter((url) => url.startsWith(evil)),
        [],
      );
      const given = await page.locator('book-appointment').evaluate((widget) => widget.getAttributeNames());
      assert.deepEqual(given.sort(), ['data-takes', 'heading-level']);
      assert.equal(await page.locator('practice-context').count(), 0);
    }),
  ));

test('an address sets what the widget takes, and looks; the rest is left aside', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const given = async (query: string): Promise<Record<string, string>> => {
        await page.goto(`${site.url}/dist/pages/pain-scale.nl.html?${query}`);
        await drawn(page, 'pain-scale');
        return page.locator('pain-scale').evaluate((widget) => {
          const ours = widget.getAttributeNames().filter((name) => !['data-takes', 'heading-level'].includes(name));
          const root = document.documentElement;
          const looks = [...root.style].map((name) => [name, root.style.getPropertyValue(name)]);
          return Object.fromEntries([...ours.map((name) => [name, widget.getAttribute(name)]), ...looks]) as Record<
            string,
            string
          >;
        });
      };
      assert.deepEqual(await given('scale=vas&max-ok=3&lesson&value=4&moment=after&kine-accent=1f4d3a&kine-radius=0'), {
        scale: 'vas',
        'max-ok': '3',
        lesson: '',
        value: '4',
        moment: 'after',
        '--kine-accent': '#1f4d3a',
        '--kine-radius': '0',
      });
      assert.equal((await given('kine-scheme=dark'))['--kine-scheme'], 'dark');
      const hostile =
        'scale=cm&max-ok=11&lesson=maybe&texts=x&class=a&data-takes=onclick&kine-accent=url(//evil.example)&kine-radius=9em;x' +
        `&kine-scheme=light dark&--kine-ink=red&moment=${'a'.repeat(301)}&value=a%00b&kine-paper=000000&__proto__=1`;
      assert.deepEqual(await given(hostile), {});
      assert.deepEqual(noise, []);
    }),
  ));

test('no address of a page or of a server, and no name, can be set by a link', () => {
  const open = pageTags.flatMap((tag) =>
    takesOf(tag)
      .split(' ')
      .map((takes) => /^[\w-]+/.exec(takes)?.[0] ?? ''),
  );
  assert.ok(open.includes('max-ok') && open.includes('lesson'));
  const manifest = JSON.parse(fs.readFileSync(path.join(dist, '../custom-elements.json'), 'utf8')) as Manifest;
  const addresses = widgetsOf(manifest)
    .filter(({ tagName }) => tagName !== 'practice-context')
    .flatMap(({ attributes = [] }) => attributes)
    .filter(({ description = '' }) => /^Address|^Who /.test(description))
    .map(({ name }) => name);
  assert.ok(addresses.length >= 5, addresses.join());
  assert.deepEqual(
    addresses.filter((name) => open.includes(name)),
    [],
  );
  return Promise.resolve();
});
