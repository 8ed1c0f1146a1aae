// The page for the practice (booking/server/src/admin) in a real browser: by keyboard and without script, on a phone and on a
// desk, light and dark, on paper; and what a patient typed stays text.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { systemClock } from '../../src/platform/time/index.js';
import { addDays, dayOf } from '../../src/platform/time/zone.js';
import { openStore } from '../../booking/server/src/store/open.js';
import { addPeople, words } from '../support/booking/desk.js';
import { test } from './support/runner.js';
import { withPage, withSite, type Site, type Visit } from './support/site.js';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Desk extends Visit {
  readonly site: Site;
  /** A Monday to come. */
  readonly monday: string;
  readonly open: (where: string) => Promise<void>;
}

/** Runs `use` at a desk with Ria signed in. */
const atDesk = (use: (desk: Desk) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> =>
  withSite(async (site) => {
    const store = await openStore(path.join(site.folder, 'appointments.jsonl'));
    await addPeople(store);
    await store.close();
    await withPage(async (visit) => {
      const { page } = visit;
      const open = async (where: string): Promise<void> => {
        await page.goto(`${site.url}/admin/${where}`);
      };
      await open('sign-in');
      await page.getByLabel('Naam').fill('ria');
      await page.getByLabel('Wachtwoord').fill(words);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Meld je af' }).waitFor();
      const today = dayOf(systemClock.now(), 'Europe/Brussels');
      const ahead = (8 - (new Date(`${today}T00:00:00Z`).getUTCDay() || 7)) % 7 || 7;
      await use({ ...visit, site, open, monday: addDays(today, ahead) });
    }, options);
  });

/** An appointment by phone at an hour of one's own. */
async function book({ page, open, monday }: Desk, name: string, hour = '07:00', reason = 'Knie'): Promise<void> {
  await open(`new?giver=noor&day=${monday}`);
  await page.locator('#hour-other').check();
  await page.locator('[name=other]').fill(hour);
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Telefoon').fill('0499 12 34 56');
  await page.getByLabel('Waarvoor de patiënt komt').fill(reason);
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De afspraak staat vast.').waitFor();
}

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string, role = ''): Promise<void> {
  const wanted = page.locator(role || 'a, button, summary, input, select, textarea', { hasText: name }).first();
  const field = page.getByLabel(name, { exact: true }).first();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    for (const one of [wanted, field]) {
      if ((await one.count()) && (await page.locator(':focus').and(one).count())) return;
    }
  }
  assert.fail(`${name} is not reached by Tab`);
}

test('the desk books, moves and cancels by keyboard alone, on a browser without script', () =>
  atDesk(
    async (desk) => {
      const { page, open, monday } = desk;
      await open(`new?giver=noor&day=${monday}`);
      await tabTo(page, '08:00');
      await page.keyboard.press('Space');
      await tabTo(page, 'Naam');
      await page.keyboard.type('Jef Claes');
      await tabTo(page, 'Telefoon');
      await page.keyboard.type('0499 12 34 56');
      await page.keyboard.press('Enter');
      await page.getByText('De afspraak staat vast.').waitFor();
      await tabTo(page, 'Verzet', 'a');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Verzet een beurt' }).waitFor();
      await tabTo(page, '08:30');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, 'Verzet', 'button');
      await page.keyboard.press('Enter');
      await page.getByText('De afspraak is verzet.').waitFor();
      await tabTo(page, 'Annuleer', 'summary');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Ja, annuleer');
      await page.keyboard.press('Enter');
      await page.getByText('De afspraak is geannuleerd.').waitFor();
      assert.deepEqual(desk.noise, []);
    },
    { javaScriptEnabled: false },
  ));

const pages = (monday: string): readonly string[] => [
  ...[
    `day?day=${monday}`,
    `day?day=${monday}&giver=noor`,
    `week?day=${monday}&giver=noor`,
    `new?giver=noor&day=${monday}`,
  ],
  ...['search', 'waiting-list', 'block', 'feeds', 'log', 'appointment/none'],
];

/** Every page of the desk, one by one, with something on it. */
async function everyPage(desk: Desk, look: (where: string) => Promise<void>): Promise<void> {
  const { page, open, monday } = desk;
  await book(desk, 'Zoë Vandenbroucke-Van Wassenhove');
  await look('appointment');
  await page.getByText('Annuleer', { exact: true }).click();
  await look('cancel');
  await page.getByRole('link', { name: /^Verzet/ }).click();
  await look('move');
  await page.goBack();
  await page.getByRole('link', { name: 'Gegevens: geef mee of wis' }).click();
  await page.getByText('Wis wat aangeduid is').click();
  await look('person');
  for (const where of pages(monday)) {
    await open(where);
    await look(where);
  }
  await page.getByText('Meer').click();
  const { width = 0 } = page.viewportSize() ?? {};
  for (const name of ['Wachtlijst', 'Logboek']) {
    const box = await page.getByRole('link', { name }).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= width, `${name} lies outside the window`);
  }
  await look('menu');
  await open('new');
  await page.getByLabel('Naam').fill('x');
  await page.getByLabel('Telefoon').fill('bel mij');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByRole('alert').waitFor();
  await look('mend');
  await page.getByRole('button', { name: 'Meld je af' }).click();
  await page.getByRole('heading', { name: 'Meld je aan' }).waitFor();
  await look('sign-in');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1200]) {
    test(`axe finds nothing on any page of the desk, ${colorScheme}, ${width} pixels wide`, () =>
      atDesk(
        async (desk) => {
          const { page } = desk;
          await everyPage(desk, async (where) => {
            await page.evaluate(axeSource);
            const { violations } = await page.evaluate(() =>
              (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
            );
            const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
            assert.deepEqual({ where, said }, { where, said: [] });
          });
          assert.deepEqual(
            desk.noise.filter((one) => !/status of 4(04|22)/.test(one)),
            [],
          );
        },
        { colorScheme, viewport: { width, height: 900 } },
      ));
  }
}

for (const [width, size] of [
  [320, 16],
  [640, 32],
] as const) {
  test(`no page of the desk is wider than a window of ${width} pixels with letters of ${size}`, () =>
    atDesk(
      (desk) =>
        everyPage(desk, async (where) => {
          const wide = await desk.page.evaluate((letters) => {
            document.documentElement.style.fontSize = `${letters}px`;
            return document.documentElement.scrollWidth - innerWidth;
          }, size);
          assert.deepEqual({ where, wide: Math.max(0, wide) }, { where, wide: 0 });
        }),
      { viewport: { width, height: 900 } },
    ));
}

test('what a patient typed stays text, and no page asks anything of another address', () =>
  atDesk(async (desk) => {
    const { page, open, monday, site, noise, requests } = desk;
    const name = '<img src=x onerror=alert(1)>';
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.dismiss();
    });
    await book(desk, name, '07:00', '</p><script>alert(2)</script>');
    await page.getByRole('heading', { name }).waitFor();
    await open(`day?day=${monday}`);
    await page.getByText(name).first().waitFor();
    assert.equal(await page.locator('img, script, iframe').count(), 0);
    assert.equal(asked, 0);
    assert.deepEqual(noise, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${site.url}/admin`)),
      [],
    );
  }));

test('on paper stand the sessions with reason and number, and nothing to press', () =>
  atDesk(async (desk) => {
    const { page, open, monday } = desk;
    await book(desk, 'Jef Claes', '07:00', 'Knie, sinds mei');
    await open(`day?day=${monday}`);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('main').innerText();
    for (const said of ['Jef Claes', 'Knie, sinds mei', '0499 12 34 56', 'Noor Verlinden'])
      assert.ok(shown.includes(said), said);
    for (const said of ['vrij', 'Vorige dag', 'CSV']) assert.ok(!shown.includes(said), said);
    assert.equal(await page.locator('button:visible, nav:visible').count(), 0);
  }));
