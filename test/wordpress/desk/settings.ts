// The settings of the agenda: what is wrong is said where it is, what was typed stays, and what is saved is what visitors get.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { newContext } from '../../e2e/support/site.js';
import { test } from '../../e2e/support/runner.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { logIn } from '../support/wordpress.js';
import { press } from './browser.js';
import { peopleOf, signInOf } from './people.js';

export function settingsTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda, page: Page) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => {
      const agenda = await agendaOf(place);
      await peopleOf(agenda);
      await agenda.clear();
      const before = await agenda.ask<object>('config()');
      const context = await newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
      try {
        context.setDefaultTimeout(2e4);
        const page = await context.newPage();
        await logIn(page, agenda.url, ...signInOf('administrator'));
        await run(agenda, page);
      } finally {
        await context.close();
        await agenda.configure(before);
      }
    });

  const open = (page: Page, { url }: Agenda, asks: string): Promise<unknown> =>
    page.goto(`${url}/wp-admin/admin.php?page=kinekit-agenda-settings${asks}`);
  const save = (page: Page): Promise<void> => press(page, page.getByRole('button', { name: 'Bewaar', exact: true }));

  it('a care giver and a treatment are added, wrong hours are said, and visitors can book them', async (agenda, page) => {
    await open(page, agenda, '&part=givers&id=new');
    await page.getByLabel('Naam').fill('Élise D’Hondt');
    await page.getByLabel('maandag').fill('9-12, 11:30-15');
    await page.getByLabel('dinsdag').fill('8u tot tien');
    await page.getByLabel('woensdag').fill('9.30 - 12, 13:00 tot 17:30');
    await page.locator('[name="days[0][day]"]').fill('2026-11-25');
    await page.locator('[name="days[0][hours]"]').fill('25:00-26:00');
    await save(page);
    assert.equal(await page.getByText('Typ uren zoals 08:30-12:00').count(), 3);
    assert.equal(await page.getByLabel('maandag').inputValue(), '9-12, 11:30-15');
    assert.equal(await page.getByLabel('maandag').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.getByLabel('woensdag').inputValue(), '9.30 - 12, 13:00 tot 17:30');
    assert.equal(await page.locator('[name="days[0][hours]"]').inputValue(), '25:00-26:00');
    await page.getByLabel('maandag').fill('9-12');
    await page.getByLabel('dinsdag').fill('');
    await page.locator('[name="days[0][hours]"]').fill('');
    await save(page);
    await page.getByText('Bewaard.').waitFor();
    const giver = await agenda.ask<{ hours: Record<string, string[]>; exceptions: object[] }>(
      `care_giver( 'elise-d-hondt' )`,
    );
    assert.deepEqual(giver.hours['1'], ['09:00-12:00']);
    assert.deepEqual(giver.hours['3'], ['09:30-12:00', '13:00-17:30']);
    assert.deepEqual(giver.exceptions, [{ day: '2026-11-25', hours: [] }]);

    await open(page, agenda, '&part=services&id=new');
    await page.getByLabel('Behandeling (Nederlands)').fill('Bekkenbodem');
    await page.getByLabel('Minuten, in stappen van vijf').fill('45');
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await save(page);
    await page.getByText('Kies iets uit de lijst.').waitFor();
    await page.getByLabel('Élise D’Hondt').check();
    await save(page);
    await page.getByText('Bewaard.').waitFor();
    const slots = await agenda.ask<{ start: string }[]>(
      `free( array( 'service' => 'bekkenbodem', 'from' => '2026-11-23', 'to' => '2026-11-25' ) )`,
    );
    assert.equal(slots[0]!.start, '2026-11-23T09:00:00+01:00');
    assert.ok(slots.every(({ start }) => start.startsWith('2026-11-23')));
  });

  it('days closed and rules are kept, and a last day before the first is refused', async (agenda, page) => {
    await open(page, agenda, '&part=closures');
    const n = (await page.locator('[name$="[from]"]').count()) - 3;
    const [from, to] = [page.locator(`[name="closures[${n}][from]"]`), page.locator(`[name="closures[${n}][to]"]`)];
    await from.fill('2026-11-25');
    await to.fill('2026-11-24');
    await page.locator(`[name="closures[${n}][reason]"]`).fill('Vorming <b>');
    await save(page);
    await page.getByText('De laatste dag komt na de eerste.').waitFor();
    assert.equal(await page.locator('[name$="[reason]"]').nth(n).inputValue(), 'Vorming <b>');
    await page.locator('[name$="[to]"]').nth(n).fill('2026-11-26');
    await save(page);
    await page.getByText('Bewaard.').waitFor();
    const closed = await agenda.ask<{ from: string; to: string }[]>(`practice()['closures']`);
    assert.ok(closed.some((one) => one.from === '2026-11-25' && one.to === '2026-11-26'));

    await open(page, agenda, '&part=rules');
    await page.locator('[name=cancelHours]').fill('48');
    await page.locator('[name=noticeMinutes]').fill('60');
    await page.locator('[name=keepDays]').fill('3650');
    await save(page);
    await page.getByText('Bewaard.').waitFor();
    const { rules, keepDays } = await agenda.ask<{ rules: Record<string, number>; keepDays: number }>('config()');
    assert.deepEqual([rules['cancelHours'], rules['noticeMinutes'], keepDays], [48, 60, 3650]);
    const people = await peopleOf(agenda);
    const wrong = await people.administrator.act(
      'settings',
      'save-rules',
      { cancelHours: '-3', noticeMinutes: 'veel' },
      { asks: { part: 'rules' } },
    );
    const html = await wrong.text();
    assert.match(html, /value="veel"/);
    assert.match(html, /Typ een heel getal binnen de grenzen/);
    assert.equal((await agenda.ask<{ rules: Record<string, number> }>('config()')).rules['noticeMinutes'], 60);
  });

  it('a question of its own is asked of whoever books, and its answers stay when it goes', async (agenda, page) => {
    await open(page, agenda, '&part=questions&id=new');
    await page.getByLabel('Langste antwoord in tekens').fill('9000');
    await page.getByLabel('Moet ingevuld worden').check();
    await page.getByLabel('Vraag (Nederlands)').fill('Welke sport doe je?');
    await page.getByLabel('Vraag (Français)').fill('Quel sport faites-vous ?');
    await page.locator('form.kinekit-card').evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await save(page);
    assert.equal(await page.getByLabel('Langste antwoord in tekens').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.getByLabel('Vraag (Nederlands)').inputValue(), 'Welke sport doe je?');
    assert.equal(await page.getByLabel('Moet ingevuld worden').isChecked(), true);
    await page.getByLabel('Langste antwoord in tekens').fill('60');
    await save(page);
    await page.getByText('Bewaard.').waitFor();
    await page.getByText('Moet ingevuld worden.').waitFor();
    const asked = async (): Promise<{ id: string; label: Record<string, string> }[]> =>
      ((await (await fetch(`${agenda.api}/practice`)).json()) as { questions: [] }).questions;
    const [question] = await asked();
    const { id, label, ...more } = question!;
    assert.deepEqual(
      [id, label['nl'], label['fr']],
      ['welke-sport-doe-je', 'Welke sport doe je?', 'Quel sport faites-vous ?'],
    );
    assert.deepEqual(more, { required: true, max: 60 });

    await page.getByRole('link', { name: 'Welke sport doe je?' }).click();
    await page.getByText('Verwijder deze vraag').first().click();
    await page.getByRole('checkbox', { name: /nagekeken/ }).check();
    await press(page, page.getByRole('button', { name: 'Verwijder deze vraag' }));
    await page.getByText('Bewaard.').waitFor();
    assert.deepEqual(await asked(), []);
    assert.deepEqual(await agenda.ask(`answered( array( '${id}' => 'Zwemmen' ), 'nl' )`), [[id, 'Zwemmen']]);
  });

  it('one more than a list may have is refused with a sentence, and nothing of the list is lost', async (agenda) => {
    const { administrator } = await peopleOf(agenda);
    const config = await agenda.ask<{ questions: object[] }>('config()');
    const label = { nl: 'Vraag' };
    const questions = Array.from({ length: 30 }, (_, i) => ({ id: `vraag-${i}`, label, required: false, max: 9 }));
    await agenda.configure({ ...config, questions });
    const asks = { part: 'questions', id: 'new' };
    const refused = await administrator.act(
      'settings',
      'save-question',
      { 'label[nl]': 'Nog een', max: '9' },
      { asks },
    );
    assert.match(await refused.text(), /Hiervan kunnen er 30 zijn/);
    assert.equal((await agenda.ask<{ questions: object[] }>('config()')).questions.length, 30);
  });

  it('a site with plain permalinks is told that nobody can book, and where to change it', async (agenda, page) => {
    const notice = page.getByText('niemand kan boeken');
    await page.goto(`${agenda.url}/wp-admin/`);
    assert.equal(await notice.count(), 0);
    const was = await agenda.ask<string>(`get_option( 'permalink_structure' )`);
    await agenda.ask(`update_option( 'permalink_structure', '' )`);
    try {
      await page.goto(`${agenda.url}/wp-admin/`);
      assert.equal(await notice.count(), 1);
      await page.getByRole('link', { name: 'Kies andere permalinks' }).click();
      assert.match(page.url(), /options-permalink\.php$/);
    } finally {
      await agenda.ask(`update_option( 'permalink_structure', '${was}' )`);
    }
  });

  it('a care giver is removed only when it is asked twice, and the appointments stay', async (agenda) => {
    const { administrator } = await peopleOf(agenda);
    const asks = { part: 'givers', id: 'lies' };
    assert.equal((await administrator.act('settings', 'drop-giver', {}, { asks })).status, 200);
    assert.notEqual(await agenda.ask(`care_giver( 'lies' )`), null);
    assert.equal((await administrator.act('settings', 'drop-giver', { sure: 'yes' }, { asks })).status, 303);
    assert.equal(await agenda.ask(`care_giver( 'lies' )`), null);
  });
}
