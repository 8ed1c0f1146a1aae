// The page each widget has for itself (dist/pages/): what its address may say, and what a stranger may not make it say.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';
import { languages } from '../../scripts/languages.js';
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
