// What a person does on the demo pages, by the words they see: fill the booking steps.
import type { Locator, Page } from 'playwright-core';
import { drawn, until, type Site } from './site.js';

/** Chooses by keyboard, as native radios and boxes are: they are drawn by their labels. */
export async function tick(choice: Locator): Promise<void> {
  await choice.focus();
  await choice.press(' ');
}

/** The heading of the step that is on screen. */
export const stepIs = (page: Page, head: string): Promise<void> =>
  page.getByRole('heading', { name: head, exact: true }).waitFor();

export const person = { name: 'An Peeters', mail: 'an@peeters.example', phone: '0470 00 00 00' };

/** Opens the booking page and goes to the hours of a service with `giver` ('first free' when absent). */
export async function toHours(page: Page, site: Site, giver = ''): Promise<void> {
  await page.goto(`${site.url}/afspraak.html`);
  await drawn(page, 'book-appointment');
  await page.getByRole('button', { name: /^Kinesitherapie/ }).click();
  await hours(page).first().waitFor({ state: 'attached' });
  if (giver) await tick(page.getByRole('radio', { name: new RegExp(`^${giver}`) }));
  await hours(page).first().waitFor({ state: 'attached' });
}

/** The hours of the open day. */
export const hours = (page: Page): Locator => page.locator('book-appointment input[name=hour]');

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Verder', exact: true }).click();

/** Types the details, as far as the button that sends. */
export async function details(page: Page, who = person): Promise<void> {
  await stepIs(page, 'Jouw gegevens');
  await page.getByLabel('Naam', { exact: true }).fill(who.name);
  await page.getByLabel('E-mail', { exact: true }).fill(who.mail);
  await page.getByLabel('Telefoon', { exact: true }).fill(who.phone);
  await tick(page.getByRole('checkbox', { name: /mag mijn gegevens gebruiken/ }));
}

export const confirm = (page: Page): Promise<void> => page.getByRole('button', { name: 'Maak de afspraak' }).click();

/** The appointment that stands, as the page says it: moment, service and with whom. */
export async function booked(page: Page): Promise<string> {
  await stepIs(page, 'Je afspraak staat vast.');
  const box = page.locator('book-appointment .hour-box');
  return `${await box.locator('strong').innerText()} ${await box.locator('p').first().innerText()}`;
}

/** The link by which the appointment on the screen is moved or cancelled. */
export const manageLink = async (page: Page): Promise<string> => {
  await page.locator('book-appointment summary', { hasText: 'link bewaren' }).click();
  return (await page.getByRole('link', { name: 'Link om te bewaren' }).getAttribute('href')) ?? '';
};

/** The hours of the first day with `giver` as they are written: '8.00'. */
export async function offered(page: Page, site: Site, giver: string): Promise<string[]> {
  await page.goto('about:blank');
  await toHours(page, site, giver);
  const all = page.getByRole('button', { name: /^Toon alle/ });
  if (await all.count()) await all.click();
  const said = await page.locator('book-appointment label.hour span').allInnerTexts();
  // The practice's clock; a visitor abroad reads their own after it.
  return said.map((text) => /^\S+/.exec(text)?.[0] ?? '');
}

/** No part of the page is wider than the window. */
export const fits = (page: Page): Promise<boolean> =>
  until('the page fits its width', () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  );

/** Headings as the browser gives them to a screen reader: `aria-level` on an h2 counts, which Playwright's roles pass by. */
export async function headings(page: Page): Promise<{ level: number; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => node.role?.value === 'heading' && !node.ignored)
    .map((node) => ({
      level: Number(node.properties?.find((one) => one.name === 'level')?.value.value),
      name: String(node.name?.value ?? ''),
    }));
}
