// The documentation as `npm run docs:build` makes it, with the kit under test: every page is opened on a phone and looked at by
// axe; nothing on the console, no request to elsewhere, no link that leads nowhere. Wider windows: a sample
// of each kind of page, as their style sheet is one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { buildSite } from '../../scripts/docs/site.js';
import { serveFolder } from '../../scripts/serve-folder.js';
import { everyWidget, test } from './support/runner.js';
import { dist, drawn, withPage } from './support/site.js';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Built {
  readonly url: string;
  readonly pages: readonly string[];
}
let building: Promise<Built> | undefined;
const site = (): Promise<Built> =>
  (building ??= (async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-docs-'));
    process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    const out = path.join(folder, 'docs-site');
    const pages = await buildSite(out, dist);
    // Served until the process ends.
    return { url: (await serveFolder(out)).url, pages };
  })());

/** Violations of axe, and whether the page is wider than its window. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ];
}

const tagOf = (href: string): string | undefined => /^widgets\/([\w-]+)\.html$/.exec(href)?.[1];

async function look(page: Page, url: string, href: string): Promise<string[]> {
  await page.goto(`${url}/${href}`);
  const tag = tagOf(href);
  if (tag && tag !== 'practice-context') await drawn(page, `.demo ${tag}`);
  return (await faults(page)).map((fault) => `${href}: ${fault}`);
}

const phone = { width: 390, height: 844 };

// Two halves, side by side.
for (const half of [0, 1]) {
  test(
    `every page of the documentation is whole on a phone, and asks nobody else (${half + 1} of 2)`,
    async () => {
      const { url, pages } = await site();
      const mine = pages.filter((_, i) => i % 2 === half);
      assert.ok(mine.length > 30);
      const found: string[] = [];
      const links = new Set<string>();
      await withPage(
        async ({ page, noise, requests }) => {
          for (const href of mine) {
            found.push(...(await look(page, url, href)));
            const all = await page.evaluate(() =>
              [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((a) => a.href),
            );
            for (const link of all) if (link.startsWith(url)) links.add(link.split(/[#?]/)[0]!);
          }
          assert.deepEqual(found, []);
          assert.deepEqual(noise, []);
          assert.deepEqual(
            requests.filter((each) => !each.startsWith(url) && !each.startsWith('data:')),
            [],
          );
        },
        { viewport: phone },
      );
      const dead = [];
      for (const link of links) if (!(await fetch(link)).ok) dead.push(link);
      assert.deepEqual(dead, []);
    },
    everyWidget,
  );
}

for (const [width, colorScheme] of [
  [768, 'light'],
  [1280, 'light'],
] as const) {
  test(
    `pages of each kind are whole at ${width} pixels, ${colorScheme}`,
    async () => {
      const { url } = await site();
      const options = { viewport: { width, height: 900 }, colorScheme };
      await withPage(async ({ page, noise }) => {
        const found: string[] = [];
        for (const href of [
          'index.html',
          'frameworks.html',
          'widgets/pain-scale.html',
          'decisions/0001-color-scheme.html',
        ])
          found.push(...(await look(page, url, href)));
        assert.deepEqual(found, []);
        assert.deepEqual(noise, []);
      }, options);
    },
    everyWidget,
  );
}

test('a link that leads nowhere stops the build', async () => {
  const { render } = await import('../../scripts/docs/markdown.js');
  assert.throws(() => render('[x](gone.md)', 'docs/a.md', '', () => undefined), /gone\.md, which is not there/);
});
