// Documents of every make: without a doctype, read from right to left, with other letters, with a base elsewhere, written by a
// script, taken out of a template, in a frame that may do nothing but run scripts, in XML. A widget answers there as anywhere.
import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { test } from '../support/runner.js';
import { drawn, until, withPage, withSite } from '../support/site.js';

const tag = '<script type="module" src="/dist/kinekit.js"></script>';
const scale = '<pain-scale lang="nl"><a href="/">Pijnschaal</a></pain-scale>';
const page = (body: string, { html = 'lang="nl"', head = '', doctype = '<!doctype html>' } = {}): string =>
  `${doctype}<html ${html}><head><meta charset="utf-8"><title>Een pagina</title>${head}</head><body>${body}</body></html>`;

interface Place {
  readonly text: string;
}

const places: Readonly<Record<string, Place>> = {
  'without a doctype': { text: page(tag + scale, { doctype: '' }) },
  'read from right to left': { text: page(tag + scale, { html: 'lang="nl" dir="rtl"' }) },
  'with letters of 10 px at its root': { text: page(tag + scale, { html: 'lang="nl" style="font-size:10px"' }) },
  'with letters of 28 px at its root': { text: page(tag + scale, { html: 'lang="nl" style="font-size:28px"' }) },
  'with a base elsewhere': { text: page(tag + scale, { head: '<base href="/elders/diep/">' }) },
  'that a script has written': { text: page(`${tag}<script>document.write(${JSON.stringify(scale)})</script>`) },
  'that comes out of a template': {
    text: page(
      `${tag}<template>${scale}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true))</script>`,
    ),
  },
  'that is moved without being taken out': {
    text: page(
      `${tag}<main></main>${scale}<script>addEventListener('load',()=>{const main=document.querySelector('main');` +
        `(main.moveBefore??main.insertBefore).call(main,document.querySelector('pain-scale'),null)})</script>`,
    ),
  },
  'in a frame that may run scripts and nothing else': {
    text: page(`<iframe sandbox="allow-scripts" style="width:380px;height:760px" src="/inner"></iframe>`),
  },
};

const answers = async (where: Page | Frame): Promise<void> => {
  const slider = where.locator('pain-scale input[type=range]').first();
  await slider.focus();
  await slider.press('End');
  await until('it answers', async () => (await slider.inputValue()) === '10');
};

for (const [name, { text }] of Object.entries(places)) {
  test(`a widget answers on a page ${name}`, () =>
    withSite((site) =>
      withPage(
        async ({ page, noise }) => {
          await page.route('**/plaats', (route) =>
            route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
          );
          // A frame without an origin gets a module only where its server says that others may have it.
          await page.route('**/dist/**', async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
          });
          await page.route('**/inner', (route) =>
            route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: text.replace(/<iframe.*<\/iframe>/, tag + scale),
            }),
          );
          await page.goto(`${site.url}/plaats`);
          const [, inner] = page.frames();
          const where = inner ?? page;
          await where.locator('pain-scale .frame').first().waitFor();
          if (!inner) await drawn(page, 'pain-scale');
          await answers(where);
          assert.equal(
            await where.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            true,
            'no wider than its window',
          );
          assert.deepEqual(noise, []);
        },
        { viewport: { width: 390, height: 800 } },
      ),
    ));
}

test('a page in XML that cannot take script keeps what stands in the widget', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await page.route('**/plaats', (route) =>
          route.fulfill({
            contentType: 'application/xhtml+xml',
            body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Een pagina</title></head><body>${tag}${scale}</body></html>`,
          }),
        );
        await page.goto(`${site.url}/plaats`);
        await page.waitForLoadState('networkidle');
        // Drawn, or left as it was: never an empty place.
        const seen = await page.evaluate(() => {
          const widget = document.querySelector('pain-scale')!;
          return !!widget.shadowRoot?.querySelector('.frame') || !!widget.querySelector('a')?.checkVisibility();
        });
        assert.ok(seen);
      },
      { viewport: { width: 390, height: 800 } },
    ),
  ));
