// What an appointment costs a visitor with a phone: taps, screens and, with a keyboard, key presses. Counted on the demo practice.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { person, stepIs } from './support/acts.js';
import { measure, phone, read } from './support/budget.js';
import { test } from './support/runner.js';
import { drawn, withPage, withSite, type Site } from './support/site.js';

/** As the widget stands on a page of its own. */
const open = (page: Page, site: Site): Promise<unknown> => measure(page, site, 'book-appointment', 'nl');
const screens = async (page: Page): Promise<number> => (await read(page, 'book-appointment')).px / phone.height;

const finger = { viewport: phone, hasTouch: true, isMobile: true, timezoneId: 'Europe/Brussels' };

test('six taps lead from the page to an appointment on a day of one’s choice; each step keeps its height', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await open(page, site);
      let taps = 0;
      const tap = async (target: Locator): Promise<void> => {
        taps++;
        await target.tap();
      };
      const widget = page.locator('book-appointment');
      const heights: Record<string, number> = { service: await screens(page) };
      await tap(page.getByRole('button', { name: /^Kinesitherapie/ }));
      await stepIs(page, 'Kies een dag en een uur');
      await widget.locator('.hour').first().waitFor();
      assert.equal(await widget.locator('.bar').count(), 0, 'nothing is chosen yet');
      await tap(widget.locator('label.day').nth(1));
      await tap(widget.locator('.hour').nth(2));
      const bar = widget.locator('.bar');
      const { bottom, top } = await bar.evaluate((one) => one.getBoundingClientRect());
      assert.ok(top > 0 && bottom <= phone.height + 1, `the way on is in sight: ${top} to ${bottom}`);
      heights['when'] = await screens(page);
      await tap(bar.getByRole('button', { name: 'Verder' }));
      await stepIs(page, 'Jouw gegevens');
      heights['details'] = await screens(page);
      // A phone fills these in, or somebody types them: no taps but those to get there.
      await page.getByLabel('Naam', { exact: true }).fill(person.name);
      await page.getByLabel('E-mail', { exact: true }).fill(person.mail);
      await page.getByLabel('Telefoon', { exact: true }).fill(person.phone);
      await tap(page.getByText('mag mijn gegevens gebruiken'));
      await tap(page.getByRole('button', { name: 'Maak de afspraak' }));
      await stepIs(page, 'Je afspraak staat vast.');
      heights['done'] = await screens(page);
      assert.equal(taps, 6);
      const { details, ...rest } = heights;
      for (const [step, high] of Object.entries(rest)) assert.ok(high <= 1.6, `${step}: ${high.toFixed(2)} screens`);
      assert.ok(details! <= 2, `details: ${details!.toFixed(2)} screens`);
    }, finger),
  ));

test('at most 25 key presses book an appointment, those that write the details apart', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await open(page, site);
        await drawn(page, 'book-appointment');
        let presses = 0;
        const press = async (key: string): Promise<void> => {
          presses++;
          assert.ok(presses < 60, 'the way is never found');
          await page.keyboard.press(key);
        };
        const at = (): Promise<string> =>
          page.evaluate(() => {
            const one = document.querySelector('book-appointment')!.shadowRoot!.activeElement;
            return one ? `${one.localName} ${one.id} ${one.getAttribute('name') ?? ''} ${one.textContent}` : '';
          });
        const to = async (what: RegExp): Promise<void> => {
          while (!what.test(await at())) await press('Tab');
        };
        await to(/Kinesitherapie/);
        await press('Enter');
        await stepIs(page, 'Kies een dag en een uur');
        await page.locator('book-appointment .hour').first().waitFor();
        await to(/input {2}hour/);
        await press(' ');
        await to(/Verder/);
        await press('Enter');
        await stepIs(page, 'Jouw gegevens');
        for (const [id, text] of [
          ['person-name', person.name],
          ['person-mail', person.mail],
          ['person-phone', person.phone],
        ] as const) {
          await to(new RegExp(id));
          await page.keyboard.insertText(text);
        }
        await to(/consent/);
        await press(' ');
        await to(/Maak de afspraak/);
        await press('Enter');
        await stepIs(page, 'Je afspraak staat vast.');
        assert.ok(presses <= 25, `${presses} presses`);
      },
      { viewport: phone },
    ),
  ));
