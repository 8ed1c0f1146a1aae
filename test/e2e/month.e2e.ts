// A patient's week across the change to summer time, and the return after a month: what was kept in each tool, in figures, on the
// page for the visit; then saved as a file, erased, and brought back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { tick } from './support/acts.js';
import { test } from './support/runner.js';
import { drawn, ownPage, until, withPage, withSite } from './support/site.js';

/** Evenings of Flanders; in the night before the sixth the clock goes forward an hour. */
const evenings = [
  '2026-03-24T20:00:00+01:00',
  '2026-03-25T20:00:00+01:00',
  '2026-03-26T20:30:00+01:00',
  '2026-03-27T20:00:00+01:00',
  '2026-03-28T23:30:00+01:00',
  '2026-03-29T20:00:00+02:00',
  '2026-03-30T00:30:00+02:00',
] as const;
const month = '2026-04-29T09:00:00+02:00';

const scores = [6, 5, 7, 4, 6, 5, 3] as const;
const steps = [4200, 3900, 5100, 4800, 4500, 6000, 5400] as const;
/** To bed and up; the night that began on each evening, told the day after. */
const nights = [
  ['23:00', '07:00'],
  ['23:30', '07:00'],
  ['23:00', '06:30'],
  ['00:15', '07:45'],
  ['23:45', '08:15'],
  ['23:00', '07:00'],
] as const;

const every = ['pain-scale', 'step-goal', 'sleep-window'] as const;
const begins = [
  'flare-check',
  'graded-plan',
  'protein-calculator',
  'magnesium-guide',
  'load-glass',
  'recovery-check',
  'trigger-list',
  'start-plan',
  'desk-check',
  'worry-park',
  'breathing-pacer',
  'micro-break',
] as const;

const said = async (tool: Locator): Promise<string> =>
  (await tool.locator('[part~=answer]').innerText()).replace(/\s+/g, ' ');
const says = (tool: Locator, text: string): Promise<unknown> =>
  until(`${text}`, async () => (await said(tool)).includes(text));
const press = (tool: Locator, name: string | RegExp): Promise<void> =>
  tool.getByRole('button', { name }).first().click();

/** Keeps what stands there: asks the first time, and says so each time. */
async function keep(page: Page, tag: string): Promise<void> {
  const tool = page.locator(tag);
  await press(tool, 'Bewaar op dit toestel');
  const yes = tool.getByRole('button', { name: 'Ja, bewaar' });
  const done = tool.getByText('Bewaard op dit toestel.');
  await yes.or(done).first().waitFor();
  if (await yes.isVisible()) await yes.click();
  await done.waitFor();
}

/** What is done on each evening. */
async function evening(page: Page, day: number): Promise<void> {
  const pain = page.locator('pain-scale');
  await pain.getByRole('slider').first().fill(String(scores[day]));
  await keep(page, 'pain-scale');
  const goal = page.locator('step-goal');
  if (day === 0) {
    await goal.getByRole('textbox', { name: 'Je gemiddelde nu' }).fill('4800');
    await goal.getByRole('textbox', { name: 'Je gemiddelde nu' }).press('Enter');
  }
  await goal.getByRole('textbox', { name: 'Stappen vandaag' }).fill(String(steps[day]));
  await goal.getByRole('textbox', { name: 'Stappen vandaag' }).press('Enter');
  await keep(page, 'step-goal');
  const night = nights[day - 1];
  if (!night) return;
  const sleep = page.locator('sleep-window');
  await sleep.getByText('Mijn week').click();
  await tick(sleep.getByRole('radio').last());
  await sleep.getByLabel('In bed om').fill(night[0]);
  await sleep.getByLabel('Eruit om').fill(night[1]);
  await sleep.getByLabel('Eruit om').blur();
  await keep(page, 'sleep-window');
}

/** What begins on the first evening. */
async function begin(page: Page): Promise<void> {
  const check = page.locator('flare-check');
  for (const [i, value] of [2, 4, 5].entries()) {
    await tick(check.getByRole('radio').nth(i));
    await check.getByRole('slider').fill(String(value));
  }
  await check.getByText('Wat was het, en wanneer?').click();
  await check.getByRole('textbox', { name: 'Welke activiteit?' }).fill('Wandelen');
  await check.getByRole('textbox', { name: 'Welke activiteit?' }).press('Enter');
  await keep(page, 'flare-check');
  await page.locator('graded-plan').getByRole('slider').first().fill('10');
  await keep(page, 'graded-plan');
  const glass = page.locator('load-glass');
  await glass.getByRole('slider', { name: 'Slechte nachten' }).fill('3');
  await keep(page, 'load-glass');
  const worry = page.locator('worry-park');
  await worry.getByRole('textbox', { name: 'Wat houdt je bezig?' }).fill('rekening');
  await press(worry, 'Parkeer');
  await says(worry, 'Eén gedachte geparkeerd');
  const desk = page.locator('desk-check');
  await tick(desk.getByRole('radio', { name: 'Wat laag' }));
  await says(desk, 'Zet je scherm wat hoger.');
  await keep(page, 'desk-check');
  const list = page.locator('trigger-list');
  await list.getByRole('combobox', { name: 'Wat viel je vandaag op?' }).fill('lang gereden');
  await press(list, 'Doet stijgen');
  await keep(page, 'trigger-list');
  await tick(page.locator('start-plan').getByRole('checkbox').first());
  await keep(page, 'start-plan');
  await tick(page.locator('recovery-check').getByRole('checkbox', { name: 'Roken' }));
  await keep(page, 'recovery-check');
  const plates = page.locator('magnesium-guide');
  await tick(
    plates.getByRole('radio', { name: 'Geen van deze' }).or(plates.locator('input[name=applies][value=none]')).first(),
  );
  await tick(plates.locator('input[value=oats]'));
  await keep(page, 'magnesium-guide');
  for (const tag of ['breathing-pacer', 'micro-break']) {
    await press(page.locator(tag), 'Begin');
    await page
      .locator(tag)
      .getByRole('button', { name: /^Pau[sz]e/ })
      .click();
    await page.locator(tag).getByRole('button', { name: 'Ga verder' }).waitFor();
  }
}

/** The score that is due on an evening after the activity, and the plan for that day. */
async function follow(page: Page, day: number): Promise<void> {
  const plan = page.locator('graded-plan');
  await press(plan, /^Gedaan/);
  await says(plan, 'Gedaan: 10 minuten.');
  if (day === 0) return;
  const check = page.locator('flare-check');
  await tick(check.getByRole('radio').nth(2 + day));
  await check.getByRole('slider').fill(String([3, 2][day - 1]));
  await says(check, day === 1 ? 'Nog één nacht.' : 'Terug binnen 48 uur.');
}

/** The text of a file that a button hands over. */
async function file(page: Page, tool: Locator, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(tool, name)]);
  return readFile(await download.path(), 'utf8');
}

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('a week across summer time and the return after a month: the page for the visit, a file, erased and brought back', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const at = async (moment: string, tags: readonly string[]): Promise<void> => {
        await page.addInitScript((now) => {
          const clock = (globalThis as unknown as Record<symbol, { set(to: number): void }>)[
            Symbol.for('kinekit/test-clock')
          ];
          clock?.set(now);
        }, Date.parse(moment));
        const body = tags.map((tag) => `<${tag}></${tag}>`).join('');
        await page.goto(await ownPage(page, site, body, { address: `/${tags.join('-').slice(0, 60)}.html` }));
        await drawn(page, ...tags);
      };
      for (const [day, moment] of evenings.entries()) {
        const some = day === 0 ? begins : day < 3 ? (['flare-check', 'graded-plan'] as const) : [];
        await at(moment, [...every, ...some]);
        if (day === 0) await begin(page);
        if (day < 3) await follow(page, day);
        await evening(page, day);
      }

      await at(month, [...every, ...begins, 'visit-summary']);
      // What was kept is there a month later, in each tool by itself.
      const again: Readonly<Record<string, string>> = {
        'pain-scale': 'Op maandag 30 maart bewaarde je 3 op 10.',
        // From 4,800, a thousand more every other week; and from ten minutes, two more a week.
        'step-goal': 'Je doel is 7.800 stappen per dag.',
        'graded-plan': 'Vandaag 20 minuten.',
        'flare-check': 'Terug binnen 48 uur.',
        'desk-check': 'Zet je scherm wat hoger.',
        'worry-park': 'Wat je schreef, staat hier niet meer.',
        'recovery-check': 'Begin bij je slaap.',
      };
      for (const [tag, sentence] of Object.entries(again)) await says(page.locator(tag), sentence);
      assert.equal(await page.locator('load-glass').getByRole('slider', { name: 'Slechte nachten' }).inputValue(), '3');
      const visit = page.locator('visit-summary');
      await visit.getByRole('textbox', { name: 'Wat wil je weer kunnen?' }).fill('Een uur wandelen.');
      await visit.getByRole('textbox', { name: 'Wat wil je vragen?' }).fill('Mag ik tillen?');
      await visit.getByRole('textbox', { name: 'Wat wil je vragen?' }).press('Enter');
      await press(visit, 'Toon de pagina');
      const sheet = visit.locator('[part~=page]');
      const read = async (): Promise<string> => (await sheet.innerText()).replace(/\s+/g, ' ');
      const whole = await read();
      for (const sentence of [
        'Een uur wandelen.',
        'Mag ik tillen?',
        // Daily medians, the scores of the check among them: 4.5, 4, 4.5, 4, 6, 5 and 3.
        'de laatste week meestal 4,5 op 10',
        'In de laatste week lag er 5 punten tussen mijn laagste en mijn hoogste cijfer.',
        // 33,900 over seven days, to the hundred.
        'Gemiddeld 4.800 per dag, op 7 dagen.',
        'Begonnen bij 4.800.',
        'In 6 nachten lag het midden hoogstens 75 minuten uit elkaar.',
        'In het weekend 60 minuten later.',
        'De laatste week: 0 dagen gedaan, 7 gepland.',
        'lang gereden (1 dag)',
        'De pijn zakte op tijd: 1 keer. De stap was te groot: 0 keer.',
      ])
        assert.ok(whole.includes(sentence), `${sentence}\n${whole}`);

      await visit.getByText('Bestanden en wissen').click();
      const json = await file(page, visit, 'Bewaar als bestand (JSON)');
      const bundle = JSON.parse(await file(page, visit, 'Voor een patiëntendossier (FHIR)')) as {
        entry: { resource: { code?: { coding?: { code: string }[] }; valueQuantity?: { value: number } } }[];
      };
      const observed = (code: string): (number | undefined)[] =>
        bundle.entry
          .filter(({ resource }) => resource.code?.coding?.some((each) => each.code === code))
          .map(({ resource }) => resource.valueQuantity?.value);
      assert.deepEqual(observed('41950-7'), steps);
      for (const score of scores) assert.ok(observed('72514-3').includes(score), String(score));

      await press(visit, 'Wis alles van dit toestel');
      await press(visit, 'Ja, wis alles');
      await until('nothing is left', async () => (await stored(page)) === 0);
      assert.equal(await sheet.count(), 0);
      await page.reload();
      await drawn(page, 'visit-summary', 'load-glass');
      assert.equal(await stored(page), 0);
      await visit.getByText('Bestanden en wissen').click();
      await visit
        .locator('input[type=file]')
        .setInputFiles({ name: 'mijn.json', mimeType: 'application/json', buffer: Buffer.from(json) });
      await visit.getByText('Het bestand staat erbij.').waitFor();
      await press(visit, 'Ja, bewaar');
      await until('it is kept again', async () => (await stored(page)) === 1);
      assert.equal(await file(page, visit, 'Bewaar als bestand (JSON)'), json);
      await press(visit, 'Toon de pagina');
      assert.equal(await read(), whole);
      assert.deepEqual(noise, []);
    }),
  ));
