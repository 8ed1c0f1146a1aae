// The builder of embeds: what it writes works on a fresh page, every widget as a tag and five in every form; it keeps nothing,
// and is used by keyboard and on a phone.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pageTags } from '../../scripts/build/pages.js';
import { languages } from '../../scripts/languages.js';
import { serveFolder } from '../../scripts/serve-folder.js';
import { readers, seen } from './support/readers.js';
import { everyWidget, test } from './support/runner.js';
import { dist, drawn, root, until, withPage, type Visit } from './support/site.js';

async function withKit(use: (url: string) => Promise<void>): Promise<void> {
  const { url, close } = await serveFolder(dist);
  await use(url).finally(close);
}

async function open(page: Page, kit: string, lang = 'nl'): Promise<void> {
  await page.goto(`${kit}/embed/${lang}.html`);
  await page.locator('main form').waitFor();
}
const choose = async (page: Page, tag: string): Promise<void> => {
  await page.locator(`select:has(option[value="${tag}"])`).selectOption(tag);
};
const chooseForm = async (page: Page, form: string): Promise<void> => {
  await page.locator('select:has(option[value="data"])').selectOption(form);
};
const written = (page: Page): Promise<string[]> =>
  page.locator('textarea').evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));

/** A fresh page of somebody else with what was copied in it: head first, or all in the body where there is one piece. */
async function paste(page: Page, pieces: readonly string[]): Promise<void> {
  const [head, body] = pieces.length > 1 ? pieces : ['', pieces[0]];
  await page.route('http://praktijk.example/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html><head><meta charset="utf-8"><title>Praktijk</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto('http://praktijk.example/');
}
const withBoth = (use: (builder: Visit, fresh: Visit, kit: string) => Promise<void>): Promise<void> =>
  withKit((kit) => withPage((builder) => withPage((fresh) => use(builder, fresh, kit))));

/** The kit as a server lets others use it: serve-folder says nothing about origins. */
async function shared(page: Page, kit: string): Promise<void> {
  await page.route(`${kit}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
}

test(
  'the tag it writes works on a fresh page, for every widget',
  () =>
    withBoth(async (builder, fresh, kit) => {
      await shared(fresh.page, kit);
      await open(builder.page, kit);
      for (const tag of pageTags) {
        await choose(builder.page, tag);
        const pieces = await written(builder.page);
        assert.equal(pieces.length, 2, tag);
        assert.match(pieces[0]!, /integrity="sha384-[\w+/=]{64}"/);
        await fresh.page.unrouteAll({ behavior: 'wait' });
        await shared(fresh.page, kit);
        await paste(fresh.page, pieces);
        await drawn(fresh.page, tag);
        assert.deepEqual(fresh.noise, [], tag);
      }
      assert.deepEqual(builder.noise, []);
    }),
  everyWidget,
);

test('a kit that is another than the one the tag was written for is refused', () =>
  withBoth(async (builder, fresh, kit) => {
    await open(builder.page, kit);
    const [head = '', body = ''] = await written(builder.page);
    await shared(fresh.page, kit);
    await paste(fresh.page, [head.replace(/sha384-./, (found) => `sha384-${found.endsWith('A') ? 'B' : 'A'}`), body]);
    await until('the browser says so', () => fresh.noise.some((said) => said.includes('integrity')));
    assert.equal(await fresh.page.locator('pain-scale .frame').count(), 0);
  }));

for (const tag of ['pain-scale', 'load-glass', 'step-goal', 'back-tips', 'book-appointment']) {
  test(`every form it writes works: ${tag}`, () =>
    withBoth(async (builder, fresh, kit) => {
      const { page } = builder;
      await shared(fresh.page, kit);
      await open(page, kit);
      await choose(page, tag);
      await page.getByText('Een eigen kleur').click();
      await page.locator('select:has(option[value="6px"])').selectOption('0');
      await page.getByLabel(/^Telefoon/).fill('09 123 45 67');
      for (const form of ['tag', 'data'] as const) {
        await chooseForm(page, form);
        await fresh.page.unrouteAll({ behavior: 'wait' });
        await shared(fresh.page, kit);
        await paste(fresh.page, await written(page));
        await drawn(fresh.page, tag);
        const radius = fresh.page.locator(`${tag} .frame`).evaluate((frame) => getComputedStyle(frame).borderRadius);
        assert.equal(await radius, '0px', form);
        // Help names the practice that was told.
        await fresh.page.locator(`${tag} [part=help-button]`).click();
        await fresh.page.locator(`${tag} dialog a[href="tel:091234567"]`).waitFor();
      }
      await chooseForm(page, 'wordpress');
      assert.deepEqual(await written(page), [`[${tag.replaceAll('-', '_')} lang="nl"]`]);
      await chooseForm(page, 'frame');
      await fresh.page.unrouteAll({ behavior: 'wait' });
      await paste(fresh.page, await written(page));
      await fresh.page.frameLocator('iframe').locator(`${tag} .frame`).waitFor();
      await until('the frame is as high as the page in it', async () => {
        const inside = await fresh.page.frames()[1]!.evaluate(() => document.documentElement.scrollHeight);
        return inside === (await fresh.page.locator('iframe').evaluate((frame) => frame.clientHeight));
      });
      await chooseForm(page, 'link');
      const [address = ''] = await written(page);
      const picture = await seen(page, await page.locator('.qr').screenshot(), {});
      assert.equal(await readers['zxing']!(picture), address);
      await fresh.page.goto(address);
      await drawn(fresh.page, tag);
      assert.deepEqual([builder.noise, fresh.noise], [[], []]);
    }));
}

test('it keeps nothing, asks nobody else, and its address stays', () =>
  withKit((kit) =>
    withPage(async ({ page, requests }) => {
      await open(page, kit, 'fr');
      const before = page.url();
      await choose(page, 'load-glass');
      await page.locator('input[type=text]').first().fill('stress:3');
      await page.locator('iframe').contentFrame().locator('load-glass .frame').waitFor();
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, [0, 0, '']);
      assert.equal(page.url(), before);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(kit) && !url.startsWith('data:')),
        [],
      );
      await page.reload();
      await page.locator('main form').waitFor();
      assert.ok((await written(page))[1]?.includes('<pain-scale'));
    }),
  ));

const axe = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
for (const scheme of ['light', 'dark'] as const) {
  test(`it is clean to axe in four languages, and fits a phone: ${scheme}`, () =>
    withKit((kit) =>
      withPage(
        async ({ page, noise }) => {
          for (const lang of languages) {
            await open(page, kit, lang);
            await page.locator('iframe').contentFrame().locator('pain-scale .frame').waitFor();
            await page.evaluate(axe);
            const found = await page.evaluate(async () => {
              const { violations } = await (
                window as unknown as {
                  axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
                }
              ).axe.run();
              return violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`);
            });
            assert.deepEqual(found, [], lang);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390, lang);
          }
          assert.deepEqual(noise, []);
        },
        { viewport: { width: 390, height: 844 }, colorScheme: scheme },
      ),
    ));
}

test('it is used by keyboard: from the choice to what is copied', () =>
  withKit((kit) =>
    withPage(
      async ({ page }) => {
        await open(page, kit, 'en');
        const reach = async (selector: string): Promise<void> => {
          for (let turn = 0; turn < 60; turn++) {
            if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return;
            await page.keyboard.press('Tab');
          }
          throw new Error(`Tab never reaches ${selector}`);
        };
        await reach('select:has(optgroup)');
        const [, before] = await written(page);
        await page.keyboard.press('ArrowDown');
        await until('another widget is written', async () => (await written(page))[1] !== before);
        const [, other] = await written(page);
        await reach('input[type=checkbox]');
        await page.keyboard.press('Space');
        await until('what was ticked is written', async () => (await written(page))[1] !== other);
        await reach('.code + .code button');
        await page.keyboard.press('Enter');
        await page.getByRole('status').getByText('Copied').waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await written(page))[1]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  ));
