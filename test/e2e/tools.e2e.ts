// The tools on the demo pages: what is remembered and when, what the figures are, and each of them by keyboard at 320 px.
import assert from 'node:assert/strict';
import type { CDPSession, Page } from 'playwright-core';
import { fits, stepIs, tabTo, tick } from './support/acts.js';
import { test } from './support/runner.js';
import { drawn, ownPage, until, withPage, withSite } from './support/site.js';

const article = '/waarom-doet-het-vandaag-meer-pijn.html';
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('poor sleep in the glass is there after a reload only when the visitor agreed, and nothing is left once withdrawn', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const glass = page.locator('load-glass');
      const level = glass.locator('li', { hasText: 'Slechte nachten' }).getByRole('status');
      const open = async (): Promise<void> => {
        await page.goto(site.url + article);
        await drawn(page, 'load-glass');
        await level.waitFor();
      };
      const more = glass.getByRole('button', { name: 'Slechte nachten: meer' });
      await open();
      const before = await level.innerText();
      assert.equal(before, '3 van 4');
      await more.click();
      await level.getByText('4 van 4').waitFor();
      assert.equal(await stored(page), 0);
      await open();
      assert.equal(await level.innerText(), before, 'nothing was kept without asking');

      await more.click();
      await glass.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
      await glass.getByRole('button', { name: 'Ja, bewaar' }).click();
      await glass.getByText('Bewaard op dit toestel.').waitFor();
      await open();
      await level.getByText('4 van 4').waitFor();

      await glass.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
      await glass.getByRole('button', { name: 'Wis alles van dit toestel' }).click();
      await until('the device holds nothing', async () => (await stored(page)) === 0);
      await open();
      assert.equal(await level.innerText(), before);
      assert.deepEqual(noise, []);
    }),
  ));

/** Grams as the article gives them, for 80 kg and 65 kg: docs of the calculator name the sources. */
const figures = [
  { sex: 'Man', kg: '80', growth: '160', safe: '188', flexible: '96–120' },
  { sex: 'Vrouw', kg: '65', growth: '114', safe: '133', flexible: undefined },
];

test('the protein figures are those of the source, and the sources open with a reference for each', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await page.goto(`${site.url}/eiwit-voor-je-spieren.html`);
      await drawn(page, 'protein-calculator');
      const tool = page.locator('protein-calculator');
      const answer = tool.locator('[part~=answer]');
      for (const { sex, kg, growth, safe, flexible } of figures) {
        await tick(tool.getByRole('radio', { name: sex, exact: true }));
        await tool.getByRole('textbox', { name: 'Gewicht' }).fill(kg);
        await tool.getByRole('textbox', { name: 'Gewicht' }).press('Enter');
        for (const [goal, grams] of Object.entries({ Groei: growth, 'Zeker spelen': safe, Soepel: flexible })) {
          if (!grams) continue;
          await tick(tool.getByRole('radio', { name: goal }));
          const said = new RegExp(`(^|[^\\d–])${grams}([^\\d–]|$)`);
          await until(`${sex}, ${kg} kg, ${goal}: ${grams}`, async () => said.test(await answer.innerText()));
        }
      }
      await tool.getByText('Waar komt dit vandaan?').click();
      const claims = tool.locator('[data-claim]');
      await claims.first().waitFor();
      for (const claim of await claims.all()) {
        assert.ok(await claim.locator('.small').count(), `a reference under: ${await claim.innerText()}`);
      }
      assert.deepEqual(noise, []);
    }),
  ));

interface Keys {
  page: Page;
  tab: (name: RegExp) => Promise<void>;
  press: (...keys: string[]) => Promise<void>;
}

/** A short flow in each widget, with nothing but keys. */
const flows: Record<string, (keys: Keys) => Promise<void>> = {
  'load-glass': async ({ page, tab, press }) => {
    await tab(/^Slechte nachten: meer$/);
    await press('Enter');
    await page.locator('load-glass li', { hasText: 'Slechte nachten' }).getByText('4 van 4').waitFor();
    await tab(/^Kraantje open/);
    await press('End');
    await tab(/^Grootte van je glas/);
    await press('End');
    await page.getByRole('heading', { name: /Je glas (heeft ruimte|is half vol|is leeg)\./ }).waitFor();
  },
  'pain-scale': async ({ page, tab, press }) => {
    await tab(/^Hoeveel pijn voel je nu/);
    await press('End', 'ArrowLeft', 'ArrowLeft');
    await page.getByRole('heading', { name: '8 op 10 is nu te veel.' }).waitFor();
    await tab(/^Voor$/);
    await press('ArrowRight');
    await page.getByText('Boven 5 vraagt je lichaam om een kleinere stap.').waitFor();
  },
  'step-goal': async ({ page, tab, press }) => {
    await tab(/^Je gemiddelde nu$/);
    await page.keyboard.type('4000');
    await press('Enter');
    await page.getByRole('heading', { name: /Je doel is 5.?000 stappen per dag\./ }).waitFor();
  },
  'protein-calculator': async ({ page, tab, press }) => {
    await tab(/^(Man|Vrouw)$/);
    await press(' ');
    await tab(/^Gewicht$/);
    await page.keyboard.type('80');
    await press('Enter');
    await until('160 grams', async () => /\b160\b/.test(await page.locator('[part~=answer]').innerText()));
  },
  'book-appointment': async ({ page, tab, press }) => {
    await tab(/^Kinesitherapie/);
    await press('Enter');
    await stepIs(page, 'Bij wie kom je graag?');
    await tab(/^De eerste die vrij is/);
    await press('Enter');
    await page.locator('book-appointment input[name=hour]').first().waitFor({ state: 'attached' });
    await tab(/^\d{1,2}\.\d\d$/);
    await press(' ');
    await tab(/^Verder naar gegevens$/);
    await press('Enter');
    await stepIs(page, 'Jouw gegevens');
    for (const [field, text] of [
      ['Naam', 'An Peeters'],
      ['E-mail', 'an@peeters.example'],
      ['Telefoon', '0470 00 00 00'],
    ]) {
      await tab(new RegExp(`^${field}$`));
      await page.keyboard.type(text ?? '');
    }
    await tab(/mag mijn gegevens gebruiken/);
    await press(' ');
    await tab(/^Naar het overzicht$/);
    await press('Enter');
    await stepIs(page, 'Klopt dit?');
    await tab(/^Maak de afspraak$/);
    await press('Enter');
    await stepIs(page, 'Je afspraak staat vast.');
  },
};

for (const [tag, flow] of Object.entries(flows)) {
  test(`${tag} at 320 px is used from beginning to end with the keyboard alone, and nothing scrolls sideways`, () =>
    withSite((site) =>
      withPage(
        async ({ page, noise }) => {
          const address = tag === 'book-appointment' ? ' booking-url="/api/booking/v1"' : '';
          await page.goto(await ownPage(page, site, `<${tag}${address}></${tag}>`), { waitUntil: 'networkidle' });
          await drawn(page, tag);
          await fits(page);
          const session: CDPSession = await page.context().newCDPSession(page);
          await flow({
            page,
            tab: (name) => tabTo(page, session, name),
            press: async (...keys) => {
              for (const key of keys) await page.keyboard.press(key);
            },
          });
          await fits(page);
          assert.deepEqual(noise, []);
        },
        { viewport: { width: 320, height: 640 } },
      ),
    ));
}
