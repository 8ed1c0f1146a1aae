// The article page in Firefox, over WebDriver BiDi: the widgets draw and answer there too.
import assert from 'node:assert/strict';
import { sameClock } from '../../scripts/test/clock-on.js';
import { launchFirefox } from '../support/firefox.js';
import { test } from './support/runner.js';
import { until, withSite } from './support/site.js';

test('in Firefox the article draws its widgets, and eight on the pain scale gets its answer', () =>
  withSite(async (site) => {
    const browser = await launchFirefox();
    try {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(sameClock);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site.url}/waarom-doet-het-vandaag-meer-pijn.html`);
      for (const tag of ['load-glass', 'pain-scale', 'step-goal']) {
        const height = `document.querySelector('${tag}').shadowRoot?.querySelector('.frame')?.getBoundingClientRect().height ?? 0`;
        await until(`${tag} is drawn`, async () => (await page.evaluate<number>(height)) > 200, 3e4);
      }
      const root = `document.querySelector('pain-scale').shadowRoot`;
      await page.evaluate(
        `{ const slider = ${root}.querySelector('input[type=range]'); slider.valueAsNumber = 8; ` +
          "slider.dispatchEvent(new Event('input')); slider.dispatchEvent(new Event('change')); }",
      );
      const says = (what: string): Promise<boolean> =>
        page.evaluate(`${root}.querySelector('.answer').innerText.includes('${what}')`);
      await until('it asks when that was', () => says('8 op 10.'));
      await page.evaluate(`${root}.querySelector('input[value=during]').click()`);
      await until('the answer', () => says('8 op 10 is nu te veel.'));
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
    }
  }));
