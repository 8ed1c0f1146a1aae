// A part of the way to an appointment that cannot be fetched: that is said in a sentence, a press tries again, and nothing is lost.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { booked, confirm, details, goOn, hours, person, stepIs, tick, toHours } from '../support/acts.js';
import { test } from '../support/runner.js';
import { until, withPage, withSite } from '../support/site.js';

/** Nothing of a part comes from now on; counts how often it was asked for. */
async function without(page: Page, part: RegExp): Promise<{ asked(): number; comes(): Promise<void> }> {
  let asked = 0;
  await page.route(part, (route) => {
    asked++;
    return route.abort();
  });
  return { asked: () => asked, comes: () => page.unroute(part) };
}

const alert = (page: Page) => page.locator('book-appointment').getByRole('alert');

test('the details that cannot be fetched are said, tried again by a press, and the hour is still the one that was chosen', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      const steps = await without(page, /\/dist\/[0-9a-f]{8}\/steps\.js/);
      await toHours(page, site);
      await tick(hours(page).first());
      const bar = await page.locator('book-appointment .bar').innerText();
      await goOn(page);
      await alert(page)
        .getByText(/Kijk je internet na\. Wat je invulde, blijft staan\./)
        .waitFor();
      assert.ok(steps.asked() > 0, 'it was the part that did not come');
      assert.equal(await page.getByLabel('Naam', { exact: true }).count(), 0);
      // Still away: the press is heard, and the sentence stays.
      const before = steps.asked();
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await until('it is asked for again', () => steps.asked() > before);
      await alert(page)
        .getByText(/Kijk je internet na\. Wat je invulde, blijft staan\./)
        .waitFor();
      await steps.comes();
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await stepIs(page, 'Jouw gegevens');
      await page.getByLabel('Naam', { exact: true }).waitFor();
      assert.equal(await alert(page).count(), 0);
      const [hour = ''] = /\d+\.\d\d/.exec(bar) ?? [];
      assert.ok((await page.locator('book-appointment .sum').innerText()).includes(hour), `${hour} is still chosen`);
      await details(page);
      await confirm(page);
      assert.ok((await booked(page)).includes(hour));
    }),
  ));

test('a calendar file that cannot be written yet is said beside the appointment that stands, and comes at the next press', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      const files = await without(page, /\/dist\/[0-9a-f]{8}\/calendar-files\.js/);
      await toHours(page, site);
      await tick(hours(page).first());
      await goOn(page);
      await details(page);
      await confirm(page);
      const said = await booked(page);
      // Nobody is bothered with it before they ask.
      assert.equal(await alert(page).count(), 0);
      const offer = page.getByRole('button', { name: 'Zet in je agenda' });
      await offer.click();
      await alert(page)
        .getByText(/^Het bestand laadt nu niet\. Kijk je internet na en probeer het opnieuw\./)
        .waitFor();
      assert.ok(files.asked() > 1, 'it was the part that did not come');
      assert.equal(await booked(page), said, 'the appointment stands');
      await page.getByText(person.mail).first().waitFor();
      await files.comes();
      const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
      assert.match(download.suggestedFilename(), /\.ics$/);
      await alert(page).waitFor({ state: 'detached' });
    }),
  ));
