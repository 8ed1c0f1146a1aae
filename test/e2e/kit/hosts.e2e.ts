// Pages that are hard to live on: style sheets that reset and hide everything, a practice that tells about itself late.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { fits } from '../support/acts.js';
import { flows } from '../support/flows.js';
import { ways } from '../support/hands.js';
import { test } from '../support/runner.js';
import { drawn, ownPage, until, withPage, withSite, type Site } from '../support/site.js';

/** The worst of resets and themes, on one page. */
const hostile = `
* { all: unset; box-sizing: content-box !important; }
*, *::before, *::after { margin: 0; padding: 0; border: 0; }
html { font-size: 62.5%; }
body { display: block; font: 16px/3 cursive; letter-spacing: 0.15em; word-spacing: 0.3em;
  text-transform: uppercase; text-align: right; text-indent: 3em; white-space: nowrap; visibility: visible; }
svg { max-width: 10px !important; height: 10px !important; fill: lime !important; }
button, input, select, label, summary, dialog { display: none !important; }
h1, h2, h3 { font-size: 90px !important; color: transparent !important; }
p, li, a { opacity: 0.1 !important; position: absolute !important; }
section, div, span { display: none !important; }
:host { display: none !important; }
.frame, .picture, .button, .row, .box, .field { display: none !important; width: 3px !important; }
:not(:defined) { visibility: hidden; }
`;

/** A page with `body` under the hostile sheet, which is the page's own. */
async function hostilePage(page: Page, site: Site, body: string): Promise<string> {
  await page.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: hostile }));
  const head = '<link rel="stylesheet" href="/hostile.css"><script type="module" src="/dist/kinekit.js"></script>';
  return ownPage(page, site, body, { head });
}

/** What is not as it should be in a widget's box, in words. */
const broken = (tool: Locator): Promise<string[]> =>
  tool.evaluate((host) => {
    const frame = host.shadowRoot?.querySelector('.frame');
    if (!frame) return ['no frame'];
    const box = frame.getBoundingClientRect();
    const found: string[] = [];
    if (box.width < innerWidth * 0.85) found.push(`the frame is ${box.width} px wide`);
    const picture = frame.querySelector('.picture svg')?.getBoundingClientRect();
    if (picture && (picture.width < box.width - 6 || picture.height < 60)) {
      if (innerWidth < 700) found.push(`the picture is ${picture.width} x ${picture.height}`);
    }
    for (const one of frame.querySelectorAll<HTMLElement>('h2, h3, p, button, label, summary, input, .box')) {
      const at = one.getBoundingClientRect();
      const hidden = one.closest(
        'details:not([open]) > :not(summary), dialog:not([open]), .vh, [hidden], [aria-hidden=true]',
      );
      if (hidden || (one instanceof HTMLInputElement && one.labels?.length)) continue;
      const name = `${one.localName} "${(one.textContent ?? '').trim().slice(0, 30)}"`;
      if (!one.checkVisibility({ opacityProperty: true }) || at.height < 12) found.push(`${name} is not seen`);
      if (at.right > box.right + 1 || at.left < box.left - 1) found.push(`${name} sticks out`);
      if (one.matches('button, summary') && at.height < 43) found.push(`${name} is ${at.height} px high`);
      const { textTransform, whiteSpace, textIndent } = getComputedStyle(one);
      if (textTransform !== 'none' || whiteSpace === 'nowrap' || textIndent !== '0px') {
        found.push(`${name}: ${textTransform} ${whiteSpace} ${textIndent}`);
      }
    }
    return found;
  });

for (const [tag, { flow }] of Object.entries(flows)) {
  test(`${tag} stays whole and works on a page whose style sheet resets and hides everything`, () =>
    withSite((site) =>
      withPage(
        async ({ page, noise }) => {
          const address = tag === 'book-appointment' ? ' booking-url="/api/booking/v1"' : '';
          await page.goto(await hostilePage(page, site, `<${tag}${address}></${tag}>`), { waitUntil: 'networkidle' });
          await drawn(page, tag);
          const tool = page.locator(tag);
          assert.deepEqual(await broken(tool), []);
          const [mouse] = ways;
          assert.ok(mouse);
          await flow({ page, tool, hand: mouse.hand(page) });
          await fits(page);
          assert.deepEqual(noise, []);
        },
        { viewport: { width: 390, height: 800 } },
      ),
    ));
}

/** Places that are as wide as what is in them, where a container on its own would have no width. */
const shrinking = [
  '<div class="row">W<p>Ernaast.</p></div>',
  '<div class="row"><div>W</div></div>',
  '<div class="float">W</div>',
  '<div class="inline">W</div>',
  '<table><tr><td>W</td></tr></table>',
  '<dialog open>W</dialog>',
  '<pain-scale class="float"></pain-scale>',
  '<pain-scale class="inline"></pain-scale>',
];

for (const width of [320, 600]) {
  test(`in a flex row, a float, a line, a table or a dialog a widget does not collapse, at ${width} px`, () =>
    withSite((site) =>
      withPage(
        async ({ page }) => {
          const styles = `dialog { position: static } .row { display: flex; flex-wrap: wrap } .float { float: left } .inline { display: inline-block }`;
          await page.route('**/rows.css', (route) => route.fulfill({ contentType: 'text/css', body: styles }));
          const places = shrinking.map((place) => `<div>${place.replace('W', '<pain-scale></pain-scale>')}</div>`);
          const head = '<link rel="stylesheet" href="/rows.css"><script type="module" src="/dist/kinekit.js"></script>';
          await page.goto(await ownPage(page, site, places.join(''), { head }), { waitUntil: 'networkidle' });
          const frames = await page.locator('pain-scale .frame').all();
          assert.equal(frames.length, shrinking.length);
          for (const [i, frame] of frames.entries()) {
            const box = await frame.boundingBox();
            assert.ok(box && box.width >= 256, `${box?.width} px in ${shrinking[i]}`);
          }
          await fits(page);
        },
        { viewport: { width, height: 800 } },
      ),
    ));
}

test('control: the same sheet does hide what is not in a shadow root', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await page.goto(await hostilePage(page, site, '<button>Een</button><section>Twee</section>'));
      assert.equal(await page.getByText('Een').isVisible(), false);
      assert.equal(await page.getByText('Twee').isVisible(), false);
    }),
  ));

test('a practice that tells about itself after the widgets are drawn still reaches them', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const body = '<main><book-appointment></book-appointment><pain-scale></pain-scale></main>';
      await page.goto(await ownPage(page, site, body), { waitUntil: 'networkidle' });
      await drawn(page, 'book-appointment', 'pain-scale');
      await page.getByText('Online boeken kan hier nu niet.').waitFor();
      await page.evaluate(() => {
        const practice = document.createElement('practice-context');
        practice.setAttribute('name', 'Kinepraktijk De Linde');
        practice.setAttribute('phone', '09 000 00 00');
        practice.setAttribute('booking-url', '/api/booking/v1');
        document.body.prepend(practice);
      });
      await page.getByRole('button', { name: /^Kinesitherapie/ }).waitFor();
      const help = page.locator('pain-scale').getByRole('button', { name: 'Wanneer meteen hulp?' });
      await help.click();
      const call = page
        .locator('pain-scale')
        .getByRole('dialog')
        .getByRole('link', { name: /09 000 00 00/ });
      await until('the practice can be called from the help', () => call.isVisible());
      assert.deepEqual(noise, []);
    }),
  ));

test('a practice around a widget reaches it from the whole kit, where the widget is defined first', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const body =
        '<practice-context name="Kinepraktijk De Linde" mail="hallo@delinde.example"><book-appointment></book-appointment></practice-context>';
      const head = '<script type="module" src="/dist/kinekit.nl.js"></script>';
      await page.goto(await ownPage(page, site, body, { head }), { waitUntil: 'networkidle' });
      await drawn(page, 'book-appointment');
      await page.locator('book-appointment').getByText('Wanneer kun je komen?').waitFor();
      assert.deepEqual(noise, []);
    }),
  ));
