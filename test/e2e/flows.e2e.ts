// Each widget on the demo pages from beginning to end: with the mouse alone, the keys alone, a finger on a small screen.
import assert from 'node:assert/strict';
import { fits } from './support/acts.js';
import { flows } from './support/flows.js';
import { ways } from './support/hands.js';
import { test } from './support/runner.js';
import { drawn, withPage, withSite } from './support/site.js';

for (const way of ways) {
  for (const [tag, { at, flow }] of Object.entries(flows)) {
    test(`${tag} on its demo page is used from beginning to end with ${way.name}`, () =>
      withSite((site) =>
        withPage(async ({ page, noise }) => {
          await page.goto(site.url + at, { waitUntil: 'networkidle' });
          await drawn(page, tag);
          await flow({ page, tool: page.locator(tag).first(), hand: way.hand(page) });
          await fits(page);
          assert.deepEqual(noise, []);
        }, way.screen),
      ));
  }
}

test('a first press on text far down in a widget leaves the page where it is, and a label there is heard', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await page.goto(`${site.url}/eiwit-voor-je-spieren.html`, { waitUntil: 'networkidle' });
        await drawn(page, 'protein-calculator');
        const tool = page.locator('protein-calculator');
        const scrolled = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
        const text = tool.locator('.answer p').first();
        await text.scrollIntoViewIfNeeded();
        const before = await scrolled();
        await text.click();
        assert.equal(await scrolled(), before, 'the page stays');
        await page.mouse.click(2, 2);
        const none = tool.getByRole('radio', { name: 'Geen van deze' });
        await ways[0]?.hand(page).choose(none);
        assert.equal(await none.isChecked(), true, 'the press counts');
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await tool.evaluate((host: HTMLElement) => host.focus());
        const role = await tool.evaluate((host) => host.shadowRoot?.activeElement?.localName);
        assert.equal(role, 'input', 'focus from outside still goes to the first control');
      },
      { viewport: { width: 390, height: 600 } },
    ),
  ));
