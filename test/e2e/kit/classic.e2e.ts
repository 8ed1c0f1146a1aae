// Pages that cannot load a module: a tag manager's script tag, a plugin that inlines or combines scripts.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from '../support/runner.js';
import { dist, drawn, ownPage, until, withPage, withSite } from '../support/site.js';

const body = '<pain-scale></pain-scale><div data-kine="step-goal"></div>';
/** The policy with this page's own inline script allowed, as a page with such a plugin must have it. */
const inlined = (strict: string): string => strict.replace(/script-src [^;]*/, "script-src 'self' 'unsafe-inline'");

for (const file of ['kinekit.classic.js', 'kinekit.nl.js']) {
  test(`${file} as a classic script in the head brings the widgets`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        await page.goto(await ownPage(page, site, body, { head: `<script src="/dist/${file}"></script>` }));
        await drawn(page, 'pain-scale', 'step-goal');
        assert.deepEqual(noise, []);
      }),
    ));

  test(`${file} added by a script of a tag manager brings the widgets`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        // A tag manager writes addresses as text: such a page cannot ask for Trusted Types.
        const policy = (strict: string): string => strict.replace(/require-trusted-types-for [^;]*;?/, '');
        await page.goto(await ownPage(page, site, body, { head: '', policy }), { waitUntil: 'networkidle' });
        await page.evaluate(
          (src) => document.head.append(Object.assign(document.createElement('script'), { src })),
          `/dist/${file}`,
        );
        await drawn(page, 'pain-scale', 'step-goal');
        assert.deepEqual(noise, []);
      }),
    ));
}

test('the whole kit works inlined, and in one file with other scripts before and behind it', () =>
  withSite(async (site) => {
    const kit = fs.readFileSync(path.join(dist, 'kinekit.nl.js'), 'utf8');
    const heads = [`<script>${kit}</script>`, '<script src="/combined.js"></script>'];
    for (const head of heads) {
      await withPage(async ({ page, noise }) => {
        await page.route('**/combined.js', (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: `"use strict";var before=1\n;${kit}\n;(function(){globalThis.behind=before})()`,
          }),
        );
        await page.goto(await ownPage(page, site, body, { head, policy: inlined }));
        await drawn(page, 'pain-scale', 'step-goal');
        assert.deepEqual(noise, []);
        if (head.includes('combined')) assert.equal(await page.evaluate('behind'), 1);
      });
    }
  }));

test('the classic loader that is inlined says in one sentence what to use instead', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      const code = fs.readFileSync(path.join(dist, 'kinekit.classic.js'), 'utf8');
      await page.goto(await ownPage(page, site, body, { head: `<script>${code}</script>`, policy: inlined }));
      await until('it says so', () => said.some((text) => /kinekit: .*kinekit\.nl\.js/.test(text)));
    }),
  ));
