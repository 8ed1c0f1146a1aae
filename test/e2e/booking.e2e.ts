// An appointment on the demo practice: made, moved, cancelled, raced for, and kept in hand when the agenda fails.
import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import {
  booked,
  confirm,
  details,
  goOn,
  hours,
  manageLink,
  offered,
  person,
  stepIs,
  tick,
  toHours,
} from './support/acts.js';
import { test } from './support/runner.js';
import { mailsIn } from '../support/booking/mails.js';
import { drawn, until, withPage, withSite, type Site } from './support/site.js';

test('an appointment is made, moved and cancelled by its link, while the server restarts in between', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await toHours(page, site);
      await tick(hours(page).first());
      await goOn(page);
      await details(page);
      await confirm(page);
      await booked(page);
      const link = await manageLink(page);
      assert.match(link, /#manage=/, 'the token stands where no server sees it');
      const session = page.locator('book-appointment li.session');
      const manage = async (): Promise<string> => {
        await page.goto('about:blank');
        await page.goto(link);
        const said = await session.locator('p').innerText();
        assert.doesNotMatch(page.url(), /manage/, 'the token leaves the address');
        return said;
      };

      // What a page still fetches while the server is away is not what this is about.
      await page.waitForLoadState('networkidle');
      await site.restart();
      const made = await manage();
      await page.getByRole('button', { name: /^Verzet: / }).click();
      await stepIs(page, 'Naar wanneer verzetten we?');
      await hours(page).first().waitFor({ state: 'attached' });
      await tick(hours(page).last());
      await page.getByRole('button', { name: 'Verzet naar dit uur' }).click();
      await stepIs(page, 'Je afspraak is verzet.');
      await page.waitForLoadState('networkidle');
      await site.restart();
      const moved = await manage();
      assert.notEqual(moved, made, 'the new hour outlives the server');
      const [, time = '', giver = ''] = /, (\d+\.\d\d) uur[^]*bij (?!jou )([^,\n]+)/.exec(moved) ?? [];
      assert.equal((await offered(page, site, giver)).includes(time), false, `${time} with ${giver} is not free`);
      await manage();
      await page.getByRole('button', { name: /^Annuleer: / }).click();
      await page.getByRole('button', { name: 'Ja, annuleer' }).click();
      await stepIs(page, 'Je afspraak is geannuleerd.');
      await page.waitForLoadState('networkidle');
      await site.restart();
      assert.match(await manage(), /geannuleerd/);
      assert.ok((await offered(page, site, giver)).includes(time), `${time} with ${giver} is free again`);
      assert.deepEqual(noise, []);
    }),
  ));

test('two visitors want one hour: one gets it, the other gets hours nearby and books one of those', () =>
  withSite((site) =>
    withPage(({ page: an }) =>
      withPage(async ({ page: bo }) => {
        const both = [an, bo] as const;
        await Promise.all(both.map((page) => toHours(page, site, 'Noor Verlinden')));
        await Promise.all(both.map((page) => tick(hours(page).first())));
        await Promise.all(both.map(goOn));
        const near = (page: Page) => page.locator('book-appointment [role=alert] button.near');
        const loser = await until('one of them is told', async () => {
          for (const page of both) if (await near(page).count()) return page;
          return undefined;
        });
        const winner = loser === an ? bo : an;
        await stepIs(winner, 'Jouw gegevens');
        assert.match(
          await loser.locator('book-appointment [role=alert]').innerText(),
          /Dit uur is net weg. Past een van deze uren jou ook\?/,
        );
        await near(loser).first().click();
        await goOn(loser);
        await Promise.all([details(winner), details(loser, { ...person, name: 'Bo Claes', mail: 'bo@claes.example' })]);
        await Promise.all(both.map(confirm));
        const [first, second] = await Promise.all(both.map(booked));
        assert.notEqual(first, second, 'another hour or another care giver');
      }),
    ),
  ));

test('hours offered in place of one that is gone can be told apart: who takes over is said', () =>
  withSite((site) =>
    withPage(({ page: an }) =>
      withPage(async ({ page: bo }) => {
        for (const page of [an, bo]) {
          await toHours(page, site, 'Noor Verlinden');
          await tick(hours(page).first());
        }
        await goOn(an);
        await stepIs(an, 'Jouw gegevens');
        await goOn(bo);
        const near = bo.locator('book-appointment [role=alert] button.near');
        await near.first().waitFor();
        const said = await near.allInnerTexts();
        assert.deepEqual(said, [...new Set(said)]);
      }),
    ),
  ));

const failures: Record<string, { answer: (route: Route) => Promise<void>; says: string }> = {
  'an error 500': {
    answer: (route) => route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }),
    says: 'Er liep iets mis bij de agenda, niet bij jou.',
  },
  'a page of HTML': {
    answer: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welkom</h1>' }),
    says: 'De agenda gaf een antwoord dat we niet begrijpen.',
  },
  'JSON that means something else': {
    answer: (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"hallo":[1,null]}' }),
    says: 'De agenda gaf een antwoord dat we niet begrijpen.',
  },
  'no answer at all': { answer: () => Promise.resolve(), says: 'De agenda antwoordt niet op tijd.' },
};
/** Ten seconds of patience pass in half a second; nothing else about time changes. */
const impatient = `AbortSignal.timeout = ((real) => (ms) => real.call(AbortSignal, ms / 20))(AbortSignal.timeout)`;

const says = async (page: Page, sentence: string): Promise<void> => {
  await page.getByRole('alert').getByText(sentence).waitFor();
  const contact = page.locator('book-appointment .contact');
  assert.equal(await contact.getByRole('link', { name: '09 000 00 00' }).isVisible(), true);
  assert.equal(await contact.getByRole('link', { name: 'hallo@delinde.example' }).isVisible(), true);
};

for (const [what, { answer, says: sentence }] of Object.entries(failures)) {
  test(`the agenda gives ${what}: one sentence, phone and mail stay, and so does what was typed; then it books`, () =>
    withSite((site) =>
      withPage(async ({ page }) => {
        await page.addInitScript(impatient);
        const api = `${site.api}/**`;
        await page.route(api, answer);
        await page.goto(`${site.url}/afspraak.html`);
        await drawn(page, 'book-appointment');
        await says(page, sentence);
        await page.unroute(api);
        await toHours(page, site);
        await tick(hours(page).first());
        await goOn(page);
        await details(page);
        await page.route(api, answer);
        await confirm(page);
        await says(page, sentence);
        await stepIs(page, 'Jouw gegevens');
        assert.equal(await page.getByLabel('Naam', { exact: true }).inputValue(), person.name);
        assert.equal(await page.getByLabel('E-mail', { exact: true }).inputValue(), person.mail);
        assert.equal(await page.getByLabel('Telefoon', { exact: true }).inputValue(), person.phone);
        await page.unroute(api);
        await confirm(page);
        await booked(page);
      }),
    ));
}

const kept = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(history.state));
/** Whatever of the visitor stands where a page may keep things, or in the address. */
const stored = async (page: Page): Promise<string> =>
  page.url() +
  (await page.evaluate(() =>
    JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
  ));

test('the hour outlives a reload, also right after the tap; what was typed does not, and the page says so', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await toHours(page, site);
      await page.evaluate(() => history.replaceState({ theirs: 1 }, ''));
      await tick(hours(page).first());
      await page.reload();
      await stepIs(page, 'Kies een dag en een uur');
      await page.getByRole('button', { name: 'Verder', exact: true }).waitFor();
      await goOn(page);
      await stepIs(page, 'Jouw gegevens');
      const hour = await page.locator('book-appointment .sum .big').innerText();
      await page.getByLabel('Naam', { exact: true }).fill(person.name);
      await page.getByLabel('Telefoon', { exact: true }).fill(person.phone);
      await page.reload();
      await stepIs(page, 'Jouw gegevens');
      await page.getByText('Je uur staat er nog.').waitFor();
      assert.equal(await page.locator('book-appointment .sum .big').innerText(), hour);
      await page.getByText(/We houden dit uur/).waitFor();
      const name = page.getByLabel('Naam', { exact: true });
      assert.equal(await name.inputValue(), '');
      const refill = page.getByText('Vul het nog eens in.');
      await refill.waitFor();
      const top = (await name.boundingBox())!.y;
      await name.fill('A');
      await refill.waitFor({ state: 'hidden' });
      assert.equal((await name.boundingBox())!.y, top, 'what is no longer said keeps its room');
      await page.getByText('Je uur staat er nog.').waitFor();
      await name.fill('');
      await refill.waitFor();
      await details(page);
      assert.doesNotMatch(await stored(page), /Peeters|0470/);
      await confirm(page);
      await booked(page);
      await until('nothing is kept', async () => (await kept(page)) === '{"theirs":1}');
      assert.doesNotMatch(await stored(page), /Peeters|0470|manage/);
      assert.deepEqual(noise, []);
    }),
  ));

test('a link within the page takes the hour along, and no entry holds it once it is booked', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await toHours(page, site);
      await tick(hours(page).first());
      await goOn(page);
      await stepIs(page, 'Jouw gegevens');
      await page.evaluate(() => (location.hash = 'inhoud'));
      await until('it is kept in the new entry', async () => (await kept(page)).includes('kine.'));
      await page.reload();
      await stepIs(page, 'Jouw gegevens');
      await details(page);
      await confirm(page);
      await booked(page);
      await page.evaluate(() => history.back());
      await until('the entry before is reached', () => page.evaluate(() => !location.hash));
      await until('nothing is kept there either', async () => !(await kept(page)).includes('kine.'));
      await booked(page);
    }),
  ));

test('somebody who only looks leaves nothing in the history of the tab', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await toHours(page, site);
      await page
        .getByRole('radio', { name: /plaatsen$/ })
        .nth(1)
        .press(' ');
      await page.getByRole('button', { name: 'Maand' }).click();
      await page.locator('book-appointment table').waitFor();
      assert.equal(await page.evaluate(() => history.state as unknown), null);
    }),
  ));

/** The link in the mail that was sent to somebody who asked for it. */
const linkMailed = async (site: Site, mail: string): Promise<string | undefined> => {
  const sent = (await mailsIn(site.folder)).filter(({ to, text }) => to === mail && text.includes('Je vroeg de link'));
  return /https?:\S+#manage=\S+/.exec(sent[0]?.text ?? '')?.[0];
};

test('somebody who lost the link has it sent, and finds the appointment by it', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await toHours(page, site);
      await tick(hours(page).first());
      await goOn(page);
      await details(page);
      await confirm(page);
      const made = await booked(page);
      await page.goto('about:blank');
      await page.goto(`${site.url}/afspraak.html#manage%3D%3E`);
      await page.getByText('Deze link werkt niet of is niet meer geldig.').waitFor();
      const links: string[] = [];
      for (const mail of ['niemand@peeters.example', person.mail]) {
        await page.getByRole('button', { name: 'Vind mijn afspraak' }).first().click();
        await page.getByLabel('E-mail', { exact: true }).fill(mail);
        await page.getByRole('button', { name: 'Stuur me de link' }).click();
        await stepIs(page, 'Kijk in je mail.');
        if (mail === person.mail) links.push(await until('the mail is there', () => linkMailed(site, mail)));
        await page.getByRole('button', { name: 'Nog een afspraak maken' }).click();
      }
      await page.goto('about:blank');
      await page.goto(links[0]!);
      const [hour = ''] = /\d+\.\d\d/.exec(made) ?? [];
      assert.ok((await page.locator('book-appointment li.session p').innerText()).includes(hour));
    }),
  ));
