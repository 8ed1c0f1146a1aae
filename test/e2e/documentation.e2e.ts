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
import type { Locator, Page } from 'playwright-core';
import { buildSite } from '../../scripts/docs/site.js';
import { serveFolder } from '../../scripts/serve-folder.js';
import { everyWidget, test } from './support/runner.js';
import { dist, drawn, until, withPage } from './support/site.js';

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
    return { url: (await serveFolder(out, { still: true })).url, pages };
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
  [390, 'dark'],
  [1280, 'dark'],
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
        // The page follows the reader's device, and the widget the page.
        await page.goto(`${url}/widgets/pain-scale.html`);
        await drawn(page, '.demo pain-scale');
        const shades = [await shade(page.locator('body')), await shade(page.locator('.demo pain-scale .frame'))];
        for (const each of shades) assert.equal(each < 128, colorScheme === 'dark', `${shades.join(' and ')} of 255`);
      }, options);
    },
    everyWidget,
  );
}

/** How light what is behind the words is, 0 to 255. */
const shade = (of: Locator): Promise<number> =>
  of.evaluate((element) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.fillStyle = getComputedStyle(element).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return Math.round((red + green + blue) / 3);
  });

test('its search works without a network, by keyboard, and says when there is nothing', async () => {
  const { url } = await site();
  await withPage(async ({ page, noise }) => {
    await page.goto(`${url}/decisions/0001-color-scheme.html`);
    const field = page.getByRole('searchbox', { name: 'Search' });
    const index = page.waitForResponse(/search\.json/);
    await field.focus();
    await (await index).finished();
    await page.context().setOffline(true);
    const links = page.locator('#found a');
    const offered = (): Promise<string[]> =>
      links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.split('#')[0]!));
    for (const [typed, href] of [
      ['protein', '/widgets/protein-calculator.html'],
      ['zzyzx', undefined],
      ['shortcode WordPress', '/wordpress.html'],
      ['color sceme', '/decisions/0001-color-scheme.html'],
    ] as const) {
      await field.press('Control+a');
      await page.keyboard.type(typed);
      if (href) await until(`${typed} finds ${href}`, async () => (await offered()).includes(url + href));
      else await page.locator('#found').getByText('Nothing found.').waitFor();
      assert.ok((await links.count()) <= 8);
    }
    await field.press('Escape');
    assert.equal(await field.inputValue(), '');
    assert.equal(await links.count(), 0);
    await page.keyboard.type('pain-scale');
    await links.first().waitFor();
    const [first = ''] = await offered();
    await page.context().setOffline(false);
    await page.keyboard.press('Tab');
    assert.ok(await links.first().evaluate((a) => a === document.activeElement));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${first}*`);
    assert.deepEqual(noise, []);
  });
});

test('the controls beside a widget change it, and the code that is copied', async () => {
  const { url } = await site();
  await withPage(async ({ page, noise }) => {
    await page.goto(`${url}/widgets/pain-scale.html`);
    const widget = page.locator('.demo pain-scale');
    const written = page.locator('[data-code]');
    const control = (name: string): Locator => page.locator('.knobs').getByLabel(name, { exact: true });
    await drawn(page, '.demo pain-scale');
    const english = await widget.locator('#title').innerText();
    await control('lang').selectOption('nl');
    await until('it speaks Dutch', async () => (await widget.locator('#title').innerText()) !== english);
    await control('value').fill('7');
    await control('value').press('Tab');
    await control('moment').selectOption('during');
    await until('it shows the score', async () => (await widget.locator('[part=answer] h3').innerText()).includes('7'));
    assert.equal(await written.innerText(), '<pain-scale lang="nl" value="7" moment="during"></pain-scale>');
    await control('disabled').check();
    await until('it cannot be moved', () => widget.locator('input[type=range]').isDisabled());
    await control('disabled').uncheck();
    await until('it can', () => widget.locator('input[type=range]').isEnabled());
    await control('moment').selectOption('');
    assert.equal(await written.innerText(), '<pain-scale lang="nl" value="7"></pain-scale>');
    assert.deepEqual(noise, []);
  });
});

test('a link that leads nowhere stops the build', async () => {
  const { render } = await import('../../scripts/docs/markdown.js');
  assert.throws(() => render('[x](gone.md)', 'docs/a.md', '', () => undefined), /gone\.md, which is not there/);
});
