// Under the strictest policy: every page draws its widgets without a violation; two copies of the kit do not fight.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { registry } from '../../../src/registry.js';
import { headings } from '../support/acts.js';
import { addressOf } from '../../../scripts/demo/places.js';
import { pages, type PageId } from '../../../scripts/demo/words/types.js';
import { languages } from '../../../scripts/languages.js';
import { test } from '../support/runner.js';
import { dist, drawn, ownPage, until, withPage, withSite } from '../support/site.js';

/** The page for a lesson shows every metaphor there is. */
const metaphors = Object.entries(registry).flatMap(([tag, family]) => (family === 'metaphors' ? [tag] : []));

const demo: Readonly<Record<PageId, readonly string[]>> = {
  home: ['step-goal'],
  why: ['load-glass', 'pain-scale', 'step-goal'],
  protein: ['protein-calculator', 'step-goal', 'pain-scale'],
  gallery: [...metaphors, 'protein-calculator', 'read-next'],
  visit: ['book-appointment'],
  privacy: [],
};

for (const page of pages) {
  for (const lang of languages) {
    const address = addressOf(lang, page);
    test(`${address} is clean under the strict policy, and draws its widgets`, () =>
      withSite((site) =>
        withPage(async ({ page: tab, noise }) => {
          await tab.goto(site.url + address, { waitUntil: 'networkidle' });
          // What lies in a fold is drawn when it is opened.
          for (const tag of demo[page]) {
            const fold = tab.locator('details', { has: tab.locator(tag) });
            if ((await fold.count()) && !(await fold.getAttribute('open').then((open) => open !== null)))
              await fold.locator('> summary').click();
            await drawn(tab, tag);
          }
          assert.deepEqual(noise, []);
        }),
      ));
  }
}

for (const tag of Object.keys(registry).filter((name) => name !== 'practice-context')) {
  test(`the stand-alone pages of ${tag} are clean under the strict policy in four languages`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        for (const lang of ['nl', 'fr', 'en', 'de']) {
          await page.goto(`${site.url}/dist/pages/${tag}.${lang}.html`, { waitUntil: 'networkidle' });
          await drawn(page, tag);
          const first = (await headings(page)).filter(({ level }) => level === 1);
          assert.equal(first.length, 1, `${tag} in ${lang} is the page's heading`);
        }
        assert.deepEqual(noise, []);
      }),
    ));
}

test('control: an inline style and a string given to innerHTML are caught', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await page.goto(await ownPage(page, site, '<p style="color: red">x</p>', { head: '' }));
      await until('the style is reported', () => noise.some((said) => said.startsWith('violation: style-src')));
      await page
        .evaluate(() => (document.body.innerHTML = '<b>x</b>'))
        .then(
          () => assert.fail('the string was let through'),
          () => undefined,
        );
      await until('the string is reported', () => noise.some((said) => said.includes('require-trusted-types-for')));
    }),
  ));

const loader = '<script type="module" src="/dist/kinekit.js"></script>';
const whole = (lang: string): string => `<script type="module" src="/dist/kinekit.${lang}.js"></script>`;

const pairs: Record<string, string> = {
  'the loader, then the whole kit': loader + whole('nl'),
  'the whole kit, then the loader': whole('nl') + loader,
  'the whole kit twice': whole('nl') + '<script type="module" src="/dist/kinekit.nl.js?again"></script>',
  'the whole kit in Dutch and in French': whole('nl') + whole('fr'),
};

for (const [what, head] of Object.entries(pairs)) {
  test(`${what}: one of them works, no error`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        await page.goto(await ownPage(page, site, '<pain-scale></pain-scale>', { head }), { waitUntil: 'networkidle' });
        await drawn(page, 'pain-scale');
        assert.deepEqual(noise, []);
      }),
    ));
}

/** The kit from another address: what a page that embeds a practice's own copy meets. */
async function withCopy(use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const file = path.join(dist, path.normalize(new URL(request.url ?? '/', 'http://x').pathname));
    const found = file.startsWith(dist) && fs.existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    response.end(found ? fs.readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    await use(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Two addresses of one site, both allowed by the strict policy as it stands: a theme's copy beside a plugin's. */
for (const order of ['the first, then the other', 'the other, then the first']) {
  test(`the kit from two addresses of one site under the strict policy, ${order}: one of them works, no violation`, () =>
    withSite((site) =>
      withPage(async ({ page, noise, requests }) => {
        await page.route('**/copy/**', async (route) => {
          const there = route.request().url().replace('/copy/', '/dist/');
          await route.fulfill({ response: await route.fetch({ url: there }) });
        });
        const tags = [loader, '<script type="module" src="/copy/kinekit.js"></script>'];
        const head = (order.startsWith('the first') ? tags : tags.reverse()).join('');
        await page.goto(await ownPage(page, site, '<pain-scale></pain-scale><load-glass></load-glass>', { head }), {
          waitUntil: 'networkidle',
        });
        await drawn(page, 'pain-scale', 'load-glass');
        assert.deepEqual(noise, []);
        assert.equal(requests.filter((url) => url.endsWith('/core.js')).length, 1, 'one copy of Lit');
        assert.ok(requests.includes(`${site.url}/copy/kinekit.js`) && requests.includes(`${site.url}/dist/kinekit.js`));
      }),
    ));
}

/** Another host's script needs its place in script-src: no policy of 'self' lets it in. */
for (const order of ['here, then elsewhere', 'elsewhere, then here']) {
  test(`the kit from two hosts, ${order}: one of them works, no error`, () =>
    withCopy((copy) =>
      withSite((site) =>
        withPage(async ({ page, noise, requests }) => {
          const tags = [loader, `<script type="module" src="${copy}/kinekit.js"></script>`];
          const head = (order.startsWith('here') ? tags : tags.reverse()).join('');
          const policy = (strict: string): string => strict.replace("script-src 'self'", `script-src 'self' ${copy}`);
          await page.goto(await ownPage(page, site, '<pain-scale></pain-scale>', { head, policy }), {
            waitUntil: 'networkidle',
          });
          await drawn(page, 'pain-scale');
          assert.deepEqual(noise, []);
          assert.equal(requests.filter((url) => url.endsWith('/core.js')).length, 1, 'one copy of Lit');
          assert.ok(requests.includes(`${copy}/kinekit.js`));
        }),
      ),
    ));
}
