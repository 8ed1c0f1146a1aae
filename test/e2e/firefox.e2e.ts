// The article page in Firefox, over WebDriver BiDi: the widgets draw and answer there too.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { findBrowsers } from '../../scripts/browsers.js';
import { sameClock } from '../../scripts/test/clock-on.js';
import { pageZone } from '../../scripts/test/clock.js';
import { test } from './support/runner.js';
import { until, withSite } from './support/site.js';

/** As much of Puppeteer as this needs. */
interface Puppeteer {
  launch(options: { browser: 'firefox'; executablePath: string; headless: boolean; env: NodeJS.ProcessEnv }): Promise<{
    newPage(): Promise<{
      evaluateOnNewDocument(code: string): Promise<unknown>;
      on(event: 'pageerror', listener: (error: Error) => void): void;
      goto(url: string): Promise<unknown>;
      evaluate<T>(code: string): Promise<T>;
    }>;
    close(): Promise<void>;
  }>;
}

/** The Puppeteer the element tests run Firefox with: the one their runner brings along. */
function puppeteer(): Puppeteer {
  const runner = createRequire(createRequire(import.meta.url).resolve('@web/test-runner'));
  return createRequire(runner.resolve('@web/test-runner-chrome'))('puppeteer-core') as Puppeteer;
}

test('in Firefox the article draws its widgets, and eight on the pain scale gets its answer', () =>
  withSite(async (site) => {
    const { firefox } = findBrowsers();
    assert.ok(firefox, 'Firefox is there: apt-get install firefox-esr');
    const browser = await puppeteer().launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      env: { ...process.env, TZ: pageZone },
    });
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
