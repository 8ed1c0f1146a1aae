// The tools on the demo pages: what is remembered and when, and what the figures are.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { tick } from './support/acts.js';
import { test } from './support/runner.js';
import { drawn, ownPage, until, withPage, withSite } from './support/site.js';

const article = '/waarom-doet-het-vandaag-meer-pijn.html';
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('poor sleep in the glass is there after a reload only when the visitor agreed, and nothing is left once withdrawn', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const glass = page.locator('load-glass');
      const nights = glass.getByRole('slider', { name: 'Slechte nachten' });
      const level = (): Promise<string | null> => nights.getAttribute('aria-valuetext');
      const isMost = (): Promise<void> =>
        until('it weighs most', async () => (await level()) === 'heel veel').then(() => undefined);
      const open = async (): Promise<void> => {
        await page.goto(site.url + article);
        await drawn(page, 'load-glass');
        await nights.waitFor();
      };
      await open();
      const before = await level();
      assert.equal(before, 'veel');
      await nights.press('End');
      await isMost();
      assert.equal(await stored(page), 0);
      await open();
      assert.equal(await level(), before, 'nothing was kept without asking');

      await nights.press('End');
      await glass.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
      await glass.getByRole('button', { name: 'Ja, bewaar' }).click();
      await glass.getByText('Bewaard op dit toestel.').waitFor();
      await open();
      await isMost();

      await glass.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
      await glass.getByRole('button', { name: 'Wis alles van dit toestel' }).click();
      await until('the device holds nothing', async () => (await stored(page)) === 0);
      await open();
      assert.equal(await level(), before);
      assert.deepEqual(noise, []);
    }),
  ));

/** Grams for 80 kg and 65 kg: the claims of the calculator name the sources. */
const figures = [
  { sex: 'Man', kg: '80', growth: '160', safe: '176', flexible: '96–120' },
  { sex: 'Vrouw', kg: '65', growth: '114', safe: '133', flexible: undefined },
];

test('the protein figures are those of the source, and the sources open with a reference for each', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await page.goto(`${site.url}/eiwit-voor-je-spieren.html`);
      await drawn(page, 'protein-calculator');
      const tool = page.locator('protein-calculator');
      const answer = tool.locator('[part~=answer]');
      await tick(tool.getByRole('radio', { name: 'Geen van deze' }));
      await tool.getByRole('textbox', { name: 'Lengte' }).fill('178');
      await tool.getByRole('textbox', { name: 'Leeftijd' }).fill('34');
      await tool.getByText('Doel, maaltijden en plantaardig').click();
      for (const { sex, kg, growth, safe, flexible } of figures) {
        await tick(tool.getByRole('radio', { name: sex, exact: true }));
        await tool.getByRole('textbox', { name: 'Gewicht' }).fill(kg);
        await tool.getByRole('textbox', { name: 'Gewicht' }).press('Enter');
        for (const [goal, grams] of Object.entries({ Groei: growth, 'Op zeker': safe, 'Minder streng': flexible })) {
          if (!grams) continue;
          await tick(tool.getByRole('radio', { name: goal }));
          const said = new RegExp(`(^|[^\\d–])${grams}([^\\d–]|$)`);
          await until(`${sex}, ${kg} kg, ${goal}: ${grams}`, async () => said.test(await answer.innerText()));
        }
      }
      await tool.getByText('Waar komt dit vandaan?').click();
      await tool.locator('[data-claim]').first().waitFor();
      const loose = await tool
        .locator('[data-claim]')
        .evaluateAll((claims) =>
          claims
            .filter((claim) => !claim.closest('[data-source]')?.querySelector('.small'))
            .map((claim) => claim.textContent),
        );
      assert.deepEqual(loose, [], 'a reference above each claim');
      assert.deepEqual(noise, []);
    }),
  ));

test('without the network the red flags still leave the number of the country', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await page.route(/\/dist\/[0-9a-f]{8}\/help/, (route) => route.abort());
      const markup = '<pain-scale></pain-scale><practice-context country="FR"></practice-context>';
      await page.goto(await ownPage(page, site, markup), { waitUntil: 'networkidle' });
      await drawn(page, 'pain-scale');
      await page.getByRole('button', { name: 'Wanneer meteen hulp?' }).click();
      const link = page.getByRole('alert').getByRole('link');
      assert.equal(await link.getAttribute('href'), 'tel:15');
      await page.evaluate(() => document.querySelector('practice-context')?.setAttribute('country', 'CH'));
      await until('the number follows', async () => (await link.getAttribute('href')) === 'tel:144');
    }),
  ));

/** Every tool that offers a calendar file, and what brings it to where it does. */
const calendars: readonly (readonly [markup: string, act?: (page: Page) => Promise<void>])[] = [
  ['<sleep-window wake="6:30"></sleep-window>'],
  ['<graded-plan value="10"></graded-plan>'],
  [
    '<flare-check></flare-check>',
    async (page) => {
      for (const moment of await page
        .getByRole('radio')
        .all()
        .then((all) => all.slice(0, 3))) {
        await tick(moment);
        await page.getByRole('slider').press('ArrowRight');
      }
    },
  ],
];

for (const [markup, act] of calendars) {
  const tag = /[\w-]+/.exec(markup)![0];
  test(`${tag}: a calendar file that cannot be fetched is said, and comes at the next press`, () =>
    withSite((site) =>
      withPage(async ({ page }) => {
        const file = /\/dist\/[0-9a-f]{8}\/calendar-file/;
        await page.route(file, (route) => route.abort());
        await page.goto(await ownPage(page, site, markup));
        await drawn(page, tag);
        await act?.(page);
        const offer = page.locator(tag).getByRole('button', { name: /agenda/ });
        await offer.click();
        const said = page.locator(tag).getByRole('alert');
        await said.waitFor();
        assert.match((await said.textContent()) ?? '', /laadt nu niet/);
        await page.unroute(file);
        const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
        assert.match(download.suggestedFilename(), /\.ics$/);
        await said.waitFor({ state: 'detached' });
      }),
    ));
}
