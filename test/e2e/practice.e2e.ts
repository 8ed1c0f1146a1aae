// The site of the demo practice as somebody sees and uses it: pictures, one edge, the gallery with its folds, the languages.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { addressOf } from '../../scripts/demo/places.js';
import { words } from '../../scripts/demo/words/index.js';
import { pages } from '../../scripts/demo/words/types.js';
import { languages } from '../../scripts/languages.js';
import { test } from './support/runner.js';
import { drawn, until, withPage, withSite } from './support/site.js';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of languages) {
    test(`axe finds nothing on any page of the practice in ${lang}, ${colorScheme}`, () =>
      withSite((site) =>
        withPage(
          async ({ page, noise }) => {
            for (const at of pages) {
              await page.goto(site.url + addressOf(lang, at), { waitUntil: 'networkidle' });
              await page.evaluate(axeSource);
              const { violations } = await page.evaluate(() =>
                (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
              );
              const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
              assert.deepEqual({ at, said }, { at, said: [] });
            }
            assert.deepEqual(noise, []);
          },
          { colorScheme, viewport: { width: 390, height: 844 } },
        ),
      ));
  }
}

/** Addresses of the folds that are open. */
const opened = (page: Page): Promise<string[]> =>
  page.locator('details[name=image][open] > .image').evaluateAll((all) => all.map(({ id }) => id));

test('the gallery shows one image at a time: by its fold, by the link to the next, and by an address', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      const address = site.url + addressOf('nl', 'gallery');
      await page.goto(address);
      assert.deepEqual(await opened(page), ['glas']);
      await drawn(page, 'load-glass');
      await page.locator('details[name=image] > summary', { hasText: 'De batterij' }).click();
      await drawn(page, 'recovery-battery');
      assert.deepEqual(await opened(page), ['batterij']);
      await page.getByRole('link', { name: 'Volgend beeld: Het web' }).click();
      await until('the next one is open', async () => String(await opened(page)) === 'web');
      await page.goto('about:blank');
      await page.goto(`${address}#muur`);
      await until('the one of the address is open', async () => String(await opened(page)) === 'muur');
      await drawn(page, 'brick-wall');
    }),
  ));

test('without a script the gallery opens and closes, and an address opens its image', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await page.goto(`${site.url}${addressOf('de', 'gallery')}#wald`);
        await until('the one of the address is open', async () => String(await opened(page)) === 'wald');
        assert.equal(await page.locator('spark-forest p').isVisible(), true);
        await page.locator('details[name=image] > summary', { hasText: words.de.gallery.images.bottle.name }).click();
        assert.deepEqual(await opened(page), ['flasche']);
      },
      { javaScriptEnabled: false },
    ),
  ));

test('what somebody sets in one image moves the others', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      const drawing = async (): Promise<string> =>
        (await page.locator('spark-forest svg[aria-hidden]').first().innerHTML()).replace(/<!--.*?-->/g, '');
      const forest = async (first: () => Promise<void>): Promise<string> => {
        await page.goto(site.url + addressOf('nl', 'gallery'));
        await drawn(page, 'load-glass');
        await first();
        await page.locator('details[name=image] > summary', { hasText: 'Het bos' }).click();
        await drawn(page, 'spark-forest');
        return drawing();
      };
      const left = await forest(async () => undefined);
      assert.equal(await forest(async () => undefined), left, 'control: alike where nothing was set');
      const nights = page.locator('load-glass').getByRole('slider', { name: 'Slechte nachten' });
      await forest(() => nights.press('Home'));
      await until('the forest follows', async () => (await drawing()) !== left);
    }),
  ));

test('closed, the gallery is about three phone screens in each language', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        for (const lang of languages) {
          await page.goto(site.url + addressOf(lang, 'gallery'), { waitUntil: 'networkidle' });
          await drawn(page, 'read-next');
          await page.locator('details[open] > summary').click();
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          assert.ok(height < 3.5 * 844, `${lang}: ${height}`);
        }
      },
      { viewport: { width: 390, height: 844 } },
    ),
  ));

for (const width of [390, 768, 1280]) {
  test(`at ${width} px everything begins at one edge, nothing is cut off, and a picture is in the first screen`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          for (const lang of languages) {
            for (const at of pages) {
              await page.goto(site.url + addressOf(lang, at), { waitUntil: 'networkidle' });
              const found = await page.evaluate(() => {
                const shown = [...document.querySelectorAll('.brand, main > *, book-appointment, .foot strong')].filter(
                  (each) => each.getClientRects().length && each.localName !== 'picture',
                );
                return {
                  edges: [...new Set(shown.map((each) => Math.round(each.getBoundingClientRect().left)))],
                  over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                };
              });
              const place = addressOf(lang, at);
              assert.equal(found.edges.length, 1, `${place}: ${String(found.edges)}`);
              assert.equal(found.over, 0, place);
            }
            await page.goto(site.url + addressOf(lang, 'home'), { waitUntil: 'networkidle' });
            const hero = await page.locator('.hero img').evaluate((img: HTMLImageElement) => ({
              bottom: img.getBoundingClientRect().bottom,
              drawn: img.complete && img.naturalWidth > 0,
              source: img.currentSrc,
            }));
            assert.ok(hero.drawn && hero.bottom < 500, JSON.stringify(hero));
            assert.match(hero.source, width < 896 ? /square-narrow\.svg/ : /square-wide\.svg/);
            const act = await page.locator('main .act').boundingBox();
            assert.ok(act && act.y + act.height < 844, 'the way to an appointment is in the first screen');
          }
        },
        { viewport: { width, height: 844 } },
      ),
    ));
}

test('the language of a page leads to the same page in another, and its widgets speak it', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await page.goto(site.url + addressOf('nl', 'why'));
      for (const lang of ['fr', 'en', 'de', 'nl'] as const) {
        await page.getByRole('banner').getByRole('link', { name: lang.toUpperCase(), exact: true }).click();
        await page.waitForURL(`**${addressOf(lang, 'why')}`);
        await drawn(page, 'pain-scale');
        const said = { nl: 'Hoeveel pijn', fr: 'douleur', en: 'pain', de: 'Schmerzen' }[lang];
        await page.locator('pain-scale').getByRole('heading', { name: said }).first().waitFor();
      }
    }),
  ));

/** How bright what `png` shows is on the whole, 0 to 1. */
const brightness = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0, 1, 1);
    return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3)) / 255;
  }, png.toString('base64'));

// A portrait is one file for both schemes and a landscape two, so what is asked is what is seen.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a ${colorScheme} page the pictures are ${colorScheme}`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          await page.goto(site.url, { waitUntil: 'networkidle' });
          const pictures = await page.locator('picture img').all();
          assert.equal(pictures.length, 4);
          for (const picture of pictures) {
            const bright = await brightness(page, await picture.screenshot());
            assert.equal(bright < 0.5, colorScheme === 'dark', `${await picture.getAttribute('src')}: ${bright}`);
          }
        },
        { colorScheme },
      ),
    ));
}
