// dist/integrity.json and LICENSES.txt against what is built, and a changed chunk, which an import map with integrity refuses.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { filesIn, integrity } from '../../../scripts/build/files.js';
import { test } from '../support/runner.js';
import { snippet } from '../support/snippets.js';
import { dist, drawn, ownPage, root, until, withPage, withSite, type Site } from '../support/site.js';

const read = (name: string): string => fs.readFileSync(path.join(dist, name), 'utf8');
const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;

test('integrity.json has every file of the kit but itself, as its bytes are', () => {
  const files = filesIn(dist).filter((name) => name !== 'integrity.json');
  assert.deepEqual(Object.keys(hashes), files);
  for (const name of files) assert.equal(hashes[name], integrity(fs.readFileSync(path.join(dist, name))), name);
  return Promise.resolve();
});

test('LICENSES.txt has the licence of each package with code in the bundle, and of none that is not in it', () => {
  const named = [...read('LICENSES.txt').matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(\S+\)$/gm)].map((found) => found[1]!);
  const contents = JSON.parse(fs.readFileSync(path.join(root, '.cache/contents.json'), 'utf8')) as Record<
    string,
    Record<string, number>
  >;
  const packageOf = (module: string): string => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? '';
  const modules = Object.values(contents).flatMap((each) => Object.entries(each));
  const withCode = new Set(modules.flatMap(([module, bytes]) => (bytes && packageOf(module)) || []));
  const touched = new Set(modules.flatMap(([module]) => packageOf(module) || []));
  assert.deepEqual(
    [...withCode].filter((name) => !named.includes(name)),
    [],
  );
  assert.deepEqual(
    named.filter((name) => !touched.has(name)),
    [],
  );
  assert.ok(named.includes('lit-html'));
  for (const words of ['Redistribution and use', 'Permission is hereby granted'])
    assert.ok(read('LICENSES.txt').includes(words));
  return Promise.resolve();
});

const loader = `<script type="module" src="/dist/kinekit.js" integrity="${hashes['kinekit.js']}"></script>`;
/** What the document's script prints for a page in Dutch, without its tag. */
const printed = execFileSync(process.execPath, ['--input-type=module', '-', dist, '/dist/', 'nl'], {
  input: snippet('docs/getting-it.md', 'importmap.mjs'),
  encoding: 'utf8',
});
const map = /<script type="importmap">(.*)<\/script>/.exec(printed)![1]!;

/** Opens a page with one widget; `head` before the loader, whose inline script the policy allows by its hash. */
async function open(page: Page, site: Site, json: string): Promise<void> {
  const head = json && `<script type="importmap">${json}</script>`;
  const allowed = `'sha256-${createHash('sha256').update(json).digest('base64')}'`;
  const policy = (strict: string): string => strict.replace("script-src 'self'", `script-src 'self' ${allowed}`);
  const body = '<pain-scale><p>Hoeveel pijn?</p></pain-scale>';
  await page.goto(await ownPage(page, site, body, { head: head + loader, policy }));
}

/** Gives this chunk a few bytes more. */
async function change(page: Page, chunk: string): Promise<void> {
  await page.route(`**/dist/*/${chunk}.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nglobalThis.changed = true;` });
  });
}

test('with an import map of a page’s chunks and their integrity the widget comes, to its answer', () =>
  withSite((site) =>
    withPage(async ({ page, noise, requests }) => {
      await open(page, site, map);
      await drawn(page, 'pain-scale');
      await page.locator('pain-scale input[type=range]').press('ArrowRight');
      await page.locator('pain-scale .answer h3').waitFor();
      const known = (JSON.parse(map) as { integrity: Record<string, string> }).integrity;
      const chunks = requests.map((url) => new URL(url).pathname).filter((name) => /^\/dist\/\w{8}\//.test(name));
      assert.ok(chunks.length > 2);
      assert.deepEqual(
        chunks.filter((name) => !known[name]),
        [],
      );
      assert.deepEqual(noise, []);
    }),
  ));

for (const chunk of ['core', 'pain-scale.nl']) {
  test(`a changed ${chunk}.js is refused by an import map with integrity, and the fallback stays`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        await change(page, chunk);
        await open(page, site, map);
        await until('the browser says so', () => noise.some((said) => /integrity/i.test(said)));
        assert.equal(await page.evaluate(() => 'changed' in globalThis), false);
        assert.ok(await page.getByText('Hoeveel pijn?').isVisible());
      }),
    ));
}

test('control: without an import map a changed chunk runs', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await change(page, 'pain-scale.nl');
      await open(page, site, '');
      await drawn(page, 'pain-scale');
      assert.equal(await page.evaluate(() => 'changed' in globalThis), true);
    }),
  ));
