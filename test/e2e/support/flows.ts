// What a person does in each widget on the demo pages, from beginning to end, with whatever hand they have.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { hours, person, stepIs } from './acts.js';
import type { Hand } from './hands.js';
import { until } from './site.js';

/** A widget in the hand of a person. */
export interface Use {
  readonly page: Page;
  readonly tool: Locator;
  readonly hand: Hand;
}

const says = (tool: Locator, text: string | RegExp): Promise<void> => tool.getByText(text).first().waitFor();
const heads = (tool: Locator, name: string | RegExp): Promise<void> => tool.getByRole('heading', { name }).waitFor();
/** By its whole name: 'Opnieuw' is not 'Wis alles van dit toestel', which leaves a moment after it was pressed. */
const button = (tool: Locator, name: string | RegExp): Locator => tool.getByRole('button', { name, exact: true });
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

/** Each figure with its reference; then folded again. */
async function sources({ tool, hand }: Use): Promise<void> {
  const fold = tool.locator('summary', { hasText: 'Waar komt dit vandaan?' });
  await hand.press(fold);
  await tool.locator('[data-source] .small').first().waitFor();
  await hand.press(fold);
}

/** Keeps what was done on the device, after the question, and takes it all back. */
async function remembered({ page, tool, hand }: Use): Promise<void> {
  await hand.press(button(tool, 'Bewaar op dit toestel'));
  await button(tool, 'Ja, bewaar').waitFor();
  assert.equal(await stored(page), 0, 'nothing is kept before the answer');
  await hand.press(button(tool, 'Ja, bewaar'));
  await says(tool, 'Bewaard op dit toestel.');
  assert.ok(await stored(page));
  await hand.press(button(tool, 'Bewaar op dit toestel'));
  await hand.press(button(tool, 'Wis alles van dit toestel'));
  await until('the device holds nothing', async () => (await stored(page)) === 0);
}

/** The red flags open, and close by their own button. */
async function help({ page, tool, hand }: Use): Promise<void> {
  await hand.press(button(tool, 'Wanneer meteen hulp?'));
  const dialog = tool.getByRole('dialog');
  await dialog.getByText('112').first().waitFor();
  await hand.press(dialog.getByRole('button').last());
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await page.locator('dialog[open]').count(), 0);
}

/** Moment of the appointment that stands as the page says it. */
const standing = (tool: Locator): Promise<string> => tool.locator('.hour-box strong').innerText();

/** By tag: the demo page it is on, and the whole walk through it. */
export const flows: Record<string, { at: string; flow: (use: Use) => Promise<void> }> = {
  'load-glass': {
    at: '/waarom-doet-het-vandaag-meer-pijn.html',
    async flow(use) {
      const { tool, hand } = use;
      const nights = tool.getByRole('slider', { name: 'Slechte nachten' });
      await hand.slide(nights, 4);
      await says(tool, 'heel veel');
      await hand.slide(nights, 1);
      await says(tool, 'een beetje');
      for (const name of ['Kraantje', 'Grootte van je glas']) {
        await hand.choose(tool.getByRole('radio', { name }));
        await hand.slide(tool.getByRole('slider', { name }), 1);
      }
      await heads(tool, /Je glas (heeft ruimte|is half vol|is leeg)\./);
      await remembered(use);
      await hand.press(button(tool, 'Speel vier weken af'));
      await says(tool, 'En als je één ding verandert?');
      await hand.choose(tool.getByRole('radio', { name: 'Vaste slaapuren' }));
      await hand.press(button(tool, 'Terug naar nu'));
      await hand.press(button(tool, 'Opnieuw'));
      await heads(tool, 'In dit voorbeeld is het glas bijna vol.');
      await sources(use);
      await help(use);
    },
  },
  'pain-scale': {
    at: '/waarom-doet-het-vandaag-meer-pijn.html',
    async flow(use) {
      const { tool, hand } = use;
      const slider = tool.getByRole('slider');
      await hand.slide(slider, 8);
      await heads(tool, '8 op 10.');
      await says(tool, 'Voor, tijdens of na je oefening?');
      await hand.choose(tool.getByRole('radio', { name: 'Na', exact: true }));
      await heads(tool, '8 op 10 is nu te veel.');
      await hand.slide(slider, 4);
      await heads(tool, '4 op 10, en dat mag.');
      await hand.choose(tool.getByRole('radio', { name: 'Langer' }));
      await says(tool, /dan was de stap te groot\. Geen paniek/);
      await hand.choose(tool.getByRole('radio', { name: 'Binnen het uur' }));
      await says(tool, /dan is de stap meestal goed/);
      await remembered(use);
      await hand.press(button(tool, 'Opnieuw'));
      await heads(tool, 'Zet de schuif waar jouw pijn nu zit.');
      await sources(use);
      await help(use);
    },
  },
  'step-goal': {
    at: '/',
    async flow(use) {
      const { tool, hand } = use;
      await hand.type(tool.getByRole('textbox', { name: 'Je gemiddelde nu' }), '4000');
      await heads(tool, /Je doel is 5.000 stappen per dag\./);
      await hand.press(button(tool, 'Je gemiddelde nu: 100 meer'));
      await heads(tool, /Je doel is 5.100 stappen per dag\./);
      await hand.press(tool.getByText('Leeftijd en grootte van een stap'));
      await hand.choose(tool.getByRole('radio', { name: '60 of ouder' }));
      await hand.press(tool.getByText('Wat zeggen studies?'));
      await says(tool, /Vanaf 60 vlakt het verschil volgens/);
      await hand.type(tool.getByRole('textbox', { name: 'Stappen vandaag' }), '3000');
      await heads(tool, /Nog 2.100 stappen tot je doel van vandaag\./);
      await remembered(use);
      await hand.press(button(tool, 'Opnieuw'));
      await heads(tool, 'Hoeveel stappen zet je nu op een gewone dag?');
      await sources(use);
      await help(use);
    },
  },
  'protein-calculator': {
    at: '/eiwit-voor-je-spieren.html',
    async flow(use) {
      const { tool, hand } = use;
      const grams = (said: RegExp): Promise<boolean> =>
        until(String(said), async () => said.test(await tool.locator('[part~=answer]').innerText()));
      await hand.choose(tool.getByRole('radio', { name: 'Nierziekte' }));
      await heads(tool, 'Voor jou geven we hier geen getal.');
      await hand.choose(tool.getByRole('radio', { name: 'Geen van deze' }));
      await hand.choose(tool.getByRole('radio', { name: 'Man', exact: true }));
      await hand.type(tool.getByRole('textbox', { name: 'Gewicht' }), '80');
      await hand.type(tool.getByRole('textbox', { name: 'Lengte' }), '182');
      await hand.type(tool.getByRole('textbox', { name: 'Leeftijd' }), '34');
      await grams(/\b160\b/);
      await hand.press(tool.getByText('Doel, maaltijden en plantaardig'));
      await hand.choose(tool.getByRole('radio', { name: 'Op zeker' }));
      await grams(/\b176\b/);
      await hand.press(button(tool, 'Maaltijden per dag: minder'));
      await grams(/\b59\b/);
      await hand.choose(tool.getByRole('checkbox', { name: 'Ik eet vooral plantaardig' }));
      await remembered(use);
      await sources(use);
      await help(use);
    },
  },
  'book-appointment': {
    at: '/afspraak.html',
    async flow(use) {
      const { page, tool, hand } = use;
      const service = button(tool, /^Kinesitherapie/);
      await hand.press(service);
      await hours(page).first().waitFor({ state: 'attached' });
      await hand.choose(tool.getByRole('radio', { name: /^Noor Verlinden/ }));
      await hours(page).first().waitFor({ state: 'attached' });
      await hand.choose(hours(page).first());
      await hand.press(button(tool, 'Verder'));
      await stepIs(page, 'Jouw gegevens');
      await hand.type(tool.getByLabel('Naam', { exact: true }), person.name);
      await hand.press(button(tool, 'Maak de afspraak'));
      await says(tool, 'Vul je e-mailadres in.');
      await hand.type(tool.getByLabel('E-mail', { exact: true }), person.mail);
      await hand.type(tool.getByLabel('Telefoon', { exact: true }), person.phone);
      await hand.choose(tool.getByRole('checkbox', { name: /mag mijn gegevens gebruiken/ }));
      await hand.press(button(tool, 'Maak de afspraak'));
      await stepIs(page, 'Je afspraak staat vast.');
      const made = await standing(tool);
      await hand.press(button(tool, 'Verzet'));
      await stepIs(page, 'Naar wanneer verzetten we?');
      await hand.choose(hours(page).last());
      await hand.press(button(tool, 'Verzet naar dit uur'));
      await stepIs(page, 'Je afspraak is verzet.');
      assert.notEqual(await standing(tool), made);
      await hand.press(button(tool, 'Annuleer'));
      await hand.press(button(tool, 'Ja, annuleer'));
      await stepIs(page, 'Je afspraak is geannuleerd.');
      await says(tool, 'Dit uur is weer vrij.');
      await help(use);
    },
  },
};
