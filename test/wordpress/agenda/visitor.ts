// A visitor on the page of the practice: books, moves and cancels by the link in a real mail, on WordPress and nothing else.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { test } from '../../e2e/support/runner.js';
import { booked, confirm, details, goOn, hours, person, stepIs, tick } from '../../e2e/support/acts.js';
import { drawn, until, withPage } from '../../e2e/support/site.js';
import { ask } from '../../support/booking/booking-server.js';
import type { ReadMail } from '../../support/booking/mails.js';
import type { Slot } from '../../../src/practice/booking/source.js';
import { agendaOf, nameOf, type Agenda, type Place } from './places.js';

/** The page as a practice makes it: the pattern, published, and chosen for the links in mails. */
export async function bookingPage(agenda: Agenda, more: object = {}): Promise<string> {
  const id = await agenda.ask<number>(
    `wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Afspraak', 'post_content' => ` +
      `wp_slash( \\WP_Block_Patterns_Registry::get_instance()->get_registered( 'kinekit/page-appointment' )['content'] ) ) )`,
  );
  await agenda.configure({ page: id, ...more });
  return agenda.ask<string>(`get_permalink( ${id} )`);
}

/** The newest mail to somebody, once it is there. */
const mailTo = (agenda: Agenda, to: string, count: number): Promise<ReadMail> =>
  until(`mail ${count} to ${to}`, () => {
    const mails = agenda.sink.mails.filter((mail) => mail.to === to);
    return mails.length === count ? mails.at(-1) : undefined;
  });

const linkIn = ({ text }: ReadMail): string => /https?:\/\/\S+#manage=\S+/.exec(text)?.[0] ?? '';

/** A line of a calendar file, unfolded. */
const line = (ics: string | undefined, name: string): string =>
  new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec((ics ?? '').replace(/\r\n[ \t]/g, '').replace(/\r\n/g, '\n'))?.[1] ?? '';

function checkCalendar({ ics, raw }: ReadMail, method: string, sequence: string): void {
  assert.ok(ics, raw);
  // Line ends as RFC 5545 has them, no line over 75 octets.
  assert.equal(ics.replaceAll('\r\n', '').includes('\n'), false);
  assert.ok(ics.split('\r\n').every((one) => Buffer.byteLength(one) <= 75));
  assert.match(ics, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
  assert.equal(line(ics, 'METHOD'), method);
  assert.equal(line(ics, 'SEQUENCE'), sequence);
  assert.match(line(ics, 'UID'), /^[0-9a-f]{32}-1@delinde\.example$/);
  assert.equal(line(ics, 'ORGANIZER'), 'mailto:hallo@delinde.example');
  assert.match(raw, new RegExp(`text/calendar;[^]*method=${method}`));
}

const freeAt = async (agenda: Agenda, stamp: string): Promise<boolean> => {
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
  const { json } = await ask(agenda, 'GET', `/slots?service=kine&from=${day}&to=${day}`);
  return (json.slots as Slot[]).some(({ id }) => id.endsWith(`.${stamp}`));
};

async function toHoursOn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page, 'book-appointment');
  await page.getByRole('button', { name: /^Kinesitherapie/ }).click();
  await hours(page).first().waitFor({ state: 'attached' });
}

export function visitorTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('a visitor books, and moves and cancels by the link in the mail', async (agenda) => {
    await agenda.clear();
    const questions = [{ id: 'sport', label: { nl: 'Welke sport doe je?' }, required: true, max: 60 }];
    const address = await bookingPage(agenda, { questions });
    await withPage(async ({ page, noise, requests }) => {
      await toHoursOn(page, address);
      // Somebody with the first free care giver for that hour: nobody was chosen.
      await tick(hours(page).first());
      await goOn(page);
      await details(page);
      await page.getByLabel('Welke sport doe je?').fill('Zwemmen');
      await confirm(page);
      await booked(page);

      const made = await mailTo(agenda, person.mail, 1);
      assert.equal(made.from, 'site@delinde.example');
      assert.equal(made.subject, 'Je afspraak bij Kinepraktijk De Linde');
      assert.match(made.text, /^Dag An Peeters,\n\nJe afspraak is vastgelegd:\n- maandag 23 november 2026, /);
      checkCalendar(made, 'PUBLISH', '0');
      const told = await mailTo(agenda, 'hallo@delinde.example', 1);
      assert.match(told.subject, /^Nieuwe afspraak: maandag 23 november 2026/);
      assert.match(told.text, /Naam: An Peeters\nTelefoon: 0470 00 00 00/);
      assert.match(told.text, /Welke sport doe je\?\n> Zwemmen\n/);
      checkCalendar(told, 'PUBLISH', '0');
      // Asked no longer, and told all the same.
      await agenda.ask(`update_option( CONFIG_OPTION, array( 'questions' => array() ) + get_option( CONFIG_OPTION ) )`);
      assert.ok(linkIn(made).startsWith(`${address}#manage=`), made.text);

      await page.goto('about:blank');
      await page.goto(linkIn(made));
      await page.getByRole('button', { name: /^Verzet: / }).click();
      await stepIs(page, 'Naar wanneer verzetten we?');
      await hours(page).first().waitFor({ state: 'attached' });
      await tick(hours(page).last());
      await page.getByRole('button', { name: 'Verzet naar dit uur' }).click();
      await stepIs(page, 'Je afspraak is verzet.');
      const moved = await mailTo(agenda, person.mail, 2);
      assert.match((await mailTo(agenda, 'hallo@delinde.example', 2)).text, /\nsport:\n> Zwemmen\n/);
      checkCalendar(moved, 'PUBLISH', '1');
      assert.notEqual(line(moved.ics, 'DTSTART'), line(made.ics, 'DTSTART'));
      assert.equal(line(moved.ics, 'UID'), line(made.ics, 'UID'));
      assert.equal(await freeAt(agenda, line(made.ics, 'DTSTART')), true);

      await page.goto('about:blank');
      await page.goto(linkIn(moved));
      await page.getByRole('button', { name: /^Annuleer: / }).click();
      await page.getByRole('button', { name: 'Ja, annuleer' }).click();
      await stepIs(page, 'Je afspraak is geannuleerd.');
      checkCalendar(await mailTo(agenda, person.mail, 3), 'CANCEL', '2');
      assert.match((await mailTo(agenda, 'hallo@delinde.example', 3)).subject, /^Afspraak geannuleerd: /);
      assert.deepEqual(noise, []);
      const asked = requests.filter((one) => /^https?:/.test(one));
      assert.deepEqual(
        asked.filter((one) => !one.startsWith(agenda.url)),
        [],
      );
      // Nothing personal in an address.
      assert.deepEqual(
        asked.filter((one) => one.includes('/wp-json/') && /peeters|0470/i.test(one)),
        [],
      );
    });
  });
}

/** The last of a place. */
export function uninstallTests(place: Place): void {
  test(`${nameOf(place)}: uninstalled, the agenda leaves no table, no option, no role and nothing to be done`, async () => {
    const agenda = await agendaOf(place);
    assert.deepEqual(agenda.complaints(), []);
    const left = `array(
      count( $wpdb->get_col( "SHOW TABLES LIKE '%kinekit%'" ) ),
      (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%kinekit%'" ),
      false !== strpos( serialize( get_option( 'cron' ) ), 'kinekit_' . 'c' ),
      count( preg_grep( '/^kinekit_/', array_keys( wp_roles()->roles ) ) ) )`;
    const [tables, options, due, roles] = await agenda.ask<[number, number, boolean, number]>(left);
    assert.ok(tables >= 14 && options >= 4 && due && roles === 2, `${tables} ${options} ${due} ${roles}`);
    await agenda.cli('plugin', 'deactivate', 'kinekit');
    assert.deepEqual(await agenda.ask(left), [tables, options, false, roles]);
    await agenda.cli('plugin', 'uninstall', 'kinekit');
    assert.deepEqual(await agenda.ask(left), [0, 0, false, 0]);
  });
}
