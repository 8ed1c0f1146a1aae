// Layout shift: a script that comes late moves nothing where kinekit.css keeps room, and much where it does not.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { registry } from '../../../src/registry.js';
import { shiftOf } from '../support/shift.js';
import { test } from '../support/runner.js';
import { ownPage, root, until, withPage, withSite } from '../support/site.js';

/** Widgets with measured room: `npm run measure:reserve` adds one, and measures again after a change of looks. */
const room = fs.readFileSync(path.join(root, 'scripts/build/reserve.css'), 'utf8');
const tags = Object.keys(registry).filter((tag) => room.includes(`${tag}:not(:defined)`));
const again = 'is the room measured? npm run measure:reserve';
/** The practice as the demo tells about it; its booking is by agenda, or by mail where no address is given. */
const booking = (address = ''): string =>
  `<practice-context class="around" name="Kinepraktijk De Linde" phone="09 000 00 00" mail="hallo@delinde.example">` +
  `<book-appointment${address}><p>Bel of mail ons.</p></book-appointment></practice-context>`;
const between = (text: string): string => `<p>${`${text} `.padEnd(400, 'Een alinea van het artikel. ')}</p>`;
const agenda = ' booking-url="/api/booking/v1"';
const bodyOf = (widget: string): string => `<main>${between('Ervoor.')}${widget}${between('Erna.').repeat(8)}</main>`;
/** A widget between two paragraphs, with its fallback. */
const pageOf = (tag: string): string =>
  bodyOf(tag === 'book-appointment' ? booking(agenda) : `<${tag}><p>Even geduld.</p></${tag}>`);
const script = '<script type="module" src="/dist/kinekit.js"></script>';
const sheets = '<link rel="stylesheet" href="/linde.css"><link rel="stylesheet" href="/dist/kinekit.css">';

const pages: Record<string, readonly string[]> = {
  '/': ['step-goal'],
  '/waarom-doet-het-vandaag-meer-pijn.html': ['load-glass', 'pain-scale', 'step-goal'],
  '/eiwit-voor-je-spieren.html': ['protein-calculator', 'step-goal', 'pain-scale'],
  '/afspraak.html': ['book-appointment'],
};

/** Fails with what moved when anything did. */
async function stands(page: Page, url: string, drawn: readonly string[], late?: number): Promise<void> {
  const { total, moved } = await shiftOf(page, url, drawn, late);
  assert.ok(total < 0.001, `${url} shifts by ${total} (${again}): ${moved.join(', ')}`);
}

test('the room of the five widgets of the demo is measured', async () => {
  const five = ['book-appointment', 'load-glass', 'pain-scale', 'protein-calculator', 'step-goal'];
  assert.deepEqual(
    five.filter((tag) => !tags.includes(tag)),
    [],
  );
});

for (const width of [320, 390, 760, 1200]) {
  test(`at ${width} px an appointment on a page without a practice moves nothing either`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          for (const lang of ['nl', 'de']) {
            const widget = '<book-appointment><p>Bel of mail ons.</p></book-appointment>';
            const url = await ownPage(page, site, bodyOf(widget), { head: `${sheets}${script}`, lang });
            await stands(page, url, ['book-appointment'], 300);
            await page.unrouteAll();
          }
        },
        { viewport: { width, height: 4000 } },
      ),
    ));

  const viewport = { width, height: 4000 };

  test(`at ${width} px the picture of the square that is late moves nothing either`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          await page.route('**/pictures/square-*', async (route) => {
            await until('the page is painted', () =>
              page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0),
            );
            await route.continue();
          });
          await stands(page, `${site.url}/`, ['step-goal']);
        },
        { viewport },
      ),
    ));

  test(`at ${width} px a script that is 1.5 s late moves nothing on the demo pages`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          for (const [address, drawn] of Object.entries(pages)) await stands(page, site.url + address, drawn, 1500);
        },
        { viewport },
      ),
    ));

  test(`at ${width} px a late script moves nothing around any widget, nor inside it`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          for (const tag of tags) {
            const address = `/own-${tag}.html`;
            await stands(page, await ownPage(page, site, pageOf(tag), { head: sheets + script, address }), [tag]);
          }
        },
        { viewport },
      ),
    ));
}

test('a practice that books by mail is drawn without a shift too', () =>
  withSite((site) =>
    withPage(
      async ({ page }) =>
        stands(page, await ownPage(page, site, bodyOf(booking()), { head: sheets + script }), ['book-appointment']),
      { viewport: { width: 390, height: 4000 } },
    ),
  ));

test('without script kinekit.css keeps no room: the fallback stands alone', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await page.goto(await ownPage(page, site, bodyOf('<load-glass><p>Even.</p></load-glass>'), { head: sheets }));
        const box = await page.locator('load-glass').boundingBox();
        assert.ok(box && box.height < 60, `${box?.height}`);
      },
      { javaScriptEnabled: false },
    ),
  ));

for (const tag of ['book-appointment', 'load-glass']) {
  test(`control: without kinekit.css the page around ${tag} shifts`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          const head = sheets.replace(/<link[^>]*kinekit.css">/, '') + script;
          const { total } = await shiftOf(page, await ownPage(page, site, pageOf(tag), { head }), [tag]);
          assert.ok(total > 0.05, `${total}`);
        },
        { viewport: { width: 390, height: 4000 } },
      ),
    ));
}
