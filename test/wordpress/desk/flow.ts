// A day at the desk, by browser and without script: the reception sees, adds by phone, moves, cancels, prints and exports; a care
// giver sees the own agenda.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { tick } from '../../e2e/support/acts.js';
import { test } from '../../e2e/support/runner.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { at, openDesk, press } from './browser.js';
import { arranged, other, own, peopleOf } from './people.js';

const send = (page: Page, name: string | RegExp): Promise<void> =>
  press(page, page.getByRole('button', { name, exact: true }));

/** Mails to somebody, as they came out of the sink. */
const mailsTo = ({ sink }: Agenda, who: string): string[] =>
  sink.mails.filter(({ to }) => to === who).map(({ text }) => text);

export function flowTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('the reception books by phone, moves and cancels, without script', async (agenda) => {
    await peopleOf(agenda);
    await agenda.clear();
    await at(
      agenda,
      'kinekit_receptionist',
      async (page) => {
        await openDesk(page, agenda, '', '&day=2026-11-23');
        assert.equal(await page.locator('h1').textContent(), 'Maandag 23 november 2026');
        await openDesk(page, agenda, 'new', `&service=kine&giver=${own}&day=2026-11-23`);
        await tick(page.getByLabel('09:00', { exact: true }));
        await page.getByLabel('Naam').fill('Mila Peeters');
        await page.getByLabel('Telefoon').fill('0400');
        await page.getByLabel('E-mail', { exact: false }).first().fill('mila@voorbeeld.example');
        await page.getByLabel('Waarvoor de patiënt komt').fill('Nek <b>stijf</b>');
        await send(page, 'Leg vast');
        // Refused with what was typed, and where it is wrong.
        await page.getByText('Typ een telefoonnummer van 6 tot 15 cijfers.').waitFor();
        assert.equal(await page.getByLabel('Naam').inputValue(), 'Mila Peeters');
        assert.equal(await page.getByLabel('Waarvoor de patiënt komt').inputValue(), 'Nek <b>stijf</b>');
        assert.equal(await page.getByLabel('09:00', { exact: true }).isChecked(), true);
        await page.getByLabel('Telefoon').fill('0400 00 00 00');
        await send(page, 'Leg vast');
        await page.getByText('De afspraak staat vast.').waitFor();
        assert.equal(await page.locator('h1').textContent(), 'Mila Peeters');
        assert.doesNotMatch(page.url(), /Mila|Peeters|mila/);

        await press(page, page.getByRole('link', { name: /^Verzet/ }));
        await page.getByLabel('Dag').fill('2026-11-24');
        await send(page, 'Zoek vrije uren');
        await tick(page.getByLabel('Ander uur').first());
        await page.locator('input[name=other]').fill('19:00');
        await send(page, 'Verzet');
        await page.getByText('De afspraak is verzet.').waitFor();
        await page.getByText('dinsdag 24 november 2026, 19:00').first().waitFor();

        await page.locator('summary', { hasText: 'Annuleer' }).click();
        await send(page, /^Ja, .*: dinsdag 24 november 2026, 19:00$/);
        await page.getByText('De afspraak is geannuleerd.').waitFor();
        await openDesk(page, agenda, '', '&day=2026-11-24');
        assert.equal(await page.locator('.kinekit-session').count(), 0);
        await page.getByText('1 geannuleerd').waitFor();
      },
      false,
    );
    await agenda.chores();
    const texts = mailsTo(agenda, 'mila@voorbeeld.example');
    assert.equal(texts.length, 3, texts.join('\n---\n'));
    const log = await agenda.ask<string[]>(
      `$GLOBALS['wpdb']->get_col( "SELECT act FROM {$GLOBALS['wpdb']->prefix}kinekit_act ORDER BY seq" )`,
    );
    assert.deepEqual(
      log.filter((act) => act !== 'opened'),
      ['made', 'moved', 'cancelled'],
    );
  });

  it('an hour somebody has is given to nobody else, and all that was typed stays', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    await agenda.ask(arranged({ clock: '10:00' }));
    const fields = {
      service: 'kine',
      giver: own,
      day: '2026-11-23',
      hour: '10:00',
      name: 'Wim Wachter',
      phone: '0400 11 11 11',
    };
    const answer = await people.kinekit_receptionist.act('new', 'make', { ...fields, language: 'nl' });
    assert.equal(answer.status, 200);
    const html = await answer.text();
    assert.match(html, /Dit is niet vrij: maandag 23 november 2026, 10:00/);
    assert.match(html, /value="Wim Wachter"/);
    assert.equal(await agenda.ask(`count( agenda( 0, PHP_INT_MAX ) )`), 1);
  });

  it('time is blocked, nobody can book in it, and it is given back', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const reception = people.kinekit_receptionist;
    const free = `count( free( array( 'service' => 'kine', 'careGiver' => '${own}', 'from' => '2026-11-23', 'to' => '2026-11-23' ) ) )`;
    assert.ok((await agenda.ask<number>(free)) > 0);
    const block = { giver: own, from: '2026-11-23', to: '2026-11-23', whole: 'yes', note: 'Vorming' };
    assert.equal((await reception.act('block', 'block', block)).status, 303);
    assert.equal(await agenda.ask(free), 0);
    const [{ id }] = (await agenda.ask<{ id: string }[]>(`blocks( 0, PHP_INT_MAX )`)) as [{ id: string }];
    // A care giver has no say in the time of another.
    const others = await agenda.ask<string>(
      `block( '${other}', instant_of( '2026-11-23', '12:00', 'Europe/Brussels' ), instant_of( '2026-11-23', '13:00', 'Europe/Brussels' ), '' )`,
    );
    assert.equal((await people.kinekit_care_giver.act('block', 'free', { id: others })).status, 404);
    assert.equal((await people.kinekit_care_giver.act('block', 'free', { id })).status, 303);
    assert.ok((await agenda.ask<number>(free)) > 0);
    assert.equal(await agenda.ask(`count( blocks( 0, PHP_INT_MAX ) )`), 1);
  });

  it('time right after a session is blocked, whatever is kept free between two, and time of a session is not', async (agenda) => {
    const people = await peopleOf(agenda);
    const before = await agenda.ask<object>('config()');
    await agenda.clear();
    try {
      await agenda.ask(
        `update_option( CONFIG_OPTION, array( 'rules' => array( 'bufferMinutes' => 10 ) + config()['rules'] ) + config() )`,
      );
      await agenda.ask(arranged({ clock: '11:00' }));
      const ends = await agenda.ask<string>(`clock_of( agenda( 0, PHP_INT_MAX )[0]['to'], 'Europe/Brussels' )`);
      const block = (clock: string): Promise<Response> =>
        people.kinekit_receptionist.act('block', 'block', {
          giver: own,
          from: '2026-11-23',
          'from-clock': clock,
          to: '2026-11-23',
          'to-clock': '13:00',
        });
      assert.equal((await block('11:15')).status, 200);
      assert.equal((await block(ends)).status, 303);
      assert.deepEqual(
        await agenda.ask(
          `array_map( fn( $one ) => clock_of( $one['from'], 'Europe/Brussels' ), blocks( 0, PHP_INT_MAX ) )`,
        ),
        [ends],
      );
      // What is blocked is still nobody else's.
      assert.equal((await block(ends)).status, 200);
      assert.equal(await agenda.ask(`count( blocks( 0, PHP_INT_MAX ) )`), 1);
    } finally {
      await agenda.configure(before);
    }
  });

  it('somebody is found by their number however it is written, and by their name in any language of the site', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const made = (name: string, phone: string, clock: string): Promise<unknown> =>
      agenda.ask(
        `( function () { add_filter( 'locale', fn() => 'de_DE' ); return ${arranged({ name, clock }).replace('0400 00 00 00', phone)}; } )()`,
      );
    await made('Jürgen Müller', '0400 11 22 33', '09:00');
    await made('Mila Peeters', '+32 (0)400 44 55 66', '10:00');
    const found = async (sought: string): Promise<string[]> => {
      const html = await (await people.kinekit_receptionist.act('search', 'search', { sought })).text();
      return ['Jürgen Müller', 'Mila Peeters'].filter((name) => html.includes(`<strong>${name}</strong>`));
    };
    for (const [number, name] of [
      ['11 22 33', 'Jürgen Müller'],
      ['44/55.66', 'Mila Peeters'],
    ] as const) {
      for (const before of ['0400 ', '0400/', '+32 400 ', '+32 (0)400-', '0032400']) {
        const sought = before + number.replaceAll(' ', before === '0400/' ? '.' : ' ');
        assert.deepEqual(await found(sought), [name], sought);
      }
    }
    for (const sought of ['muller', 'Müller', 'MULLER jürgen']) {
      assert.deepEqual(await found(sought), ['Jürgen Müller'], sought);
    }
    assert.deepEqual(await found('0400 99'), []);
  });

  it('where the database cannot be asked the desk says so, and is there again after it', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const log = path.join(agenda.folder, '../debug.log');
    const before = fs.existsSync(log) ? fs.readFileSync(log) : '';
    const plugin = path.join(agenda.folder, 'wp-content/mu-plugins/elsewhere.php');
    fs.writeFileSync(
      plugin,
      `<?php add_filter( 'query', fn( $asked ) => str_replace( 'wp_kinekit_', 'wp_elsewhere_', $asked ) );`,
    );
    try {
      const reception = people.kinekit_receptionist;
      for (const screen of ['day', 'week']) {
        assert.match(
          await (await reception.see(screen, { day: '2026-11-23' })).text(),
          /De databank antwoordt niet/,
          screen,
        );
      }
      const act = await reception.act('block', 'block', {
        giver: own,
        from: '2026-11-23',
        to: '2026-11-23',
        whole: 'yes',
      });
      assert.equal(act.status, 503);
      assert.match(await act.text(), /De databank antwoordt niet/);
    } finally {
      fs.rmSync(plugin);
      // What WordPress wrote of it was to be expected.
      fs.writeFileSync(log, before);
    }
    assert.doesNotMatch(await (await people.kinekit_receptionist.see('day')).text(), /De databank antwoordt niet/);
  });

  it('a day is printed without what is not paper’s, and saved as a table that counts nothing', async (agenda) => {
    await peopleOf(agenda);
    await agenda.clear();
    await agenda.ask(arranged({ name: '=1+2 Mila', reason: '@SOM(A1)' }));
    await at(agenda, 'kinekit_receptionist', async (page) => {
      await openDesk(page, agenda, '', '&day=2026-11-23');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByText('=1+2 Mila').isVisible(), true);
      for (const screen of ['#adminmenu', '#wpadminbar', '.kinekit-tools', '.kinekit-free']) {
        assert.equal(await page.locator(screen).first().isVisible(), false, screen);
      }
      await page.emulateMedia({ media: 'screen' });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Bewaar als CSV' }).click(),
      ]);
      const text = fs.readFileSync(await file.path(), 'utf8');
      assert.equal(file.suggestedFilename(), 'agenda-2026-11-23.csv');
      assert.match(text, /;'=1\+2 Mila;0400 00 00 00;mila@voorbeeld\.example;;ja;'@SOM\(A1\);/);
    });
  });

  it('a care giver sees and finds the own patients only', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    await agenda.ask(arranged({ name: 'Eigen Patient' }));
    const id = await agenda.ask<string>(arranged({ giver: other, name: 'Andere Patient' }));
    const giver = people.kinekit_care_giver;
    for (const screen of ['day', 'week']) {
      const html = await (await giver.see(screen, { day: '2026-11-23', giver: other })).text();
      assert.match(html, /Eigen Patient/);
      assert.doesNotMatch(html, /Andere Patient/);
    }
    const found = await (await giver.act('search', 'search', { sought: 'patient' })).text();
    assert.match(found, /Eigen Patient/);
    assert.doesNotMatch(found, /Andere Patient/);
    const list = await (await giver.act('day', 'csv', { from: '2026-11-23', to: '2026-11-23', giver: other })).text();
    assert.match(list, /Eigen Patient/);
    assert.doesNotMatch(list, /Andere Patient/);
    const both = await (await people.kinekit_receptionist.act('search', 'search', { sought: 'patient' })).text();
    assert.match(both, /Eigen Patient[^]*Andere Patient|Andere Patient[^]*Eigen Patient/);
    assert.equal((await giver.see('appointment', { id })).status, 404);
  });
}
