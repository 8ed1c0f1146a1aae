// What is kept of a person: handed over and erased by WordPress's own tools and by the desk, and forgotten in time.
import assert from 'node:assert/strict';
import { test } from '../../e2e/support/runner.js';
import { sunday } from '../../support/booking/booking-server.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { arranged, peopleOf, type Person } from './people.js';

const mail = 'mila@voorbeeld.example';

/** Everything in our tables and options, as text. */
const everything =
  `( function () { global $wpdb; $all = array( $wpdb->get_col( "SELECT option_value FROM $wpdb->options WHERE option_name LIKE '%kinekit%'" ) ); ` +
  `foreach ( TABLES as $table ) { $all[] = $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}kinekit_$table" ); } ` +
  `return wp_json_encode( $all, JSON_UNESCAPED_UNICODE ); } )()`;

/** Takes all steps of a tool of WordPress, as its page does by script. */
async function tool(agenda: Agenda, owner: Person, kind: 'export' | 'erase'): Promise<string> {
  const action = kind === 'export' ? 'export_personal_data' : 'remove_personal_data';
  const id = await agenda.ask<number>(`wp_create_user_request( '${mail}', '${action}', array(), 'confirmed' )`);
  const name = `wp-privacy-${kind}-personal-data`;
  const security = await owner.nonce(`${name}-${id}`);
  let said = '';
  for (let step = 1; step < 20; step++) {
    const which: Record<string, string> =
      kind === 'export' ? { exporter: String(step), sendAsEmail: 'false' } : { eraser: String(step) };
    const body = new URLSearchParams({ action: name, id: String(id), page: '1', security, ...which });
    const answer = await owner.ask('/wp-admin/admin-ajax.php', { method: 'POST', body });
    const { success, data } = JSON.parse(await answer.text()) as { success: boolean; data: unknown };
    if (!success) {
      // WordPress takes no second request of a kind for one address.
      await agenda.ask(`(bool) wp_delete_post( ${id}, true )`);
      return said;
    }
    said += JSON.stringify(data);
  }
  throw new Error('there is no end to it');
}

export function privacyTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  const fill = async (agenda: Agenda): Promise<string> => {
    await agenda.clear();
    const id = await agenda.ask<string>(arranged({ name: 'Mila Peeters', reason: 'Sinds de Noordzeeloop' }));
    await agenda.ask(
      `add_wish( array( 'id' => 'wish', 'service' => 'kine', 'careGiver' => '', 'weekdays' => array(), 'parts' => array(), 'language' => 'nl', ` +
        `'person' => array( 'name' => 'Mila Peeters', 'mail' => 'Mila@Voorbeeld.example', 'phone' => '0400 00 00 00' ) ) )`,
    );
    assert.match(await agenda.ask<string>(everything), /Peeters/);
    return id;
  };

  it('WordPress hands over what is kept of a person, and erases it for good', async (agenda) => {
    const { administrator } = await peopleOf(agenda);
    await fill(agenda);
    await agenda.ask(arranged({ name: 'Wim Wachter', clock: '15:00' }).replaceAll(mail, 'wim@voorbeeld.example'));
    const told = await tool(agenda, administrator, 'export');
    assert.match(told, /Mila Peeters/);
    assert.match(told, /Sinds de Noordzeeloop/);
    assert.match(told, /23 november 2026/);
    assert.doesNotMatch(told, /Wachter/);
    await tool(agenda, administrator, 'erase');
    const left = await agenda.ask<string>(everything);
    assert.doesNotMatch(left, /Peeters|Noordzee|mila@/i);
    assert.match(left, /Wachter/);
    // The hour is free again, and that something was erased stays in the log.
    assert.equal(await agenda.ask(`count( busy( 0, PHP_INT_MAX - 90000 ) )`), 1);
    assert.match(left, /"act":"erased"/);
  });

  it('the desk hands over and erases what was ticked, and nothing that was not asked for twice', async (agenda) => {
    const { kinekit_receptionist: reception } = await peopleOf(agenda);
    const id = await fill(agenda);
    const asks = { id };
    const file = await reception.act('person', 'export', { 'which[]': id }, { asks });
    assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="person.json"/);
    const told = (await file.json()) as { appointments: { person: { name: string } }[]; waitingList: unknown[] };
    assert.equal(told.appointments[0]!.person.name, 'Mila Peeters');
    assert.deepEqual(told.waitingList, []);
    assert.equal((await reception.act('person', 'erase', { 'which[]': id }, { asks })).status, 200);
    assert.match(await agenda.ask<string>(everything), /Noordzee/);
    assert.equal((await reception.act('person', 'erase', { 'which[]': id, sure: 'yes' }, { asks })).status, 303);
    const left = await agenda.ask<string>(everything);
    assert.doesNotMatch(left, /Noordzee/);
    assert.match(left, /Mila@Voorbeeld/);
  });

  it('what was kept long enough is forgotten by itself, and what was not stays', async (agenda) => {
    const people = await peopleOf(agenda);
    await fill(agenda);
    await agenda.ask(`update_option( CONFIG_OPTION, array( 'keepDays' => 30 ) + config() )`);
    try {
      await agenda.ask(arranged({ day: '2026-12-20', name: 'Later Bezoek' }));
      agenda.set({ now: sunday + 20 * 864e5 });
      await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
      assert.match(await agenda.ask<string>(everything), /Mila Peeters/);
      agenda.set({ now: sunday + 40 * 864e5 });
      await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
      const left = await agenda.ask<string>(everything);
      assert.doesNotMatch(left, /Mila Peeters/);
      assert.match(left, /Later Bezoek/);
    } finally {
      agenda.set({ now: sunday });
      await agenda.ask(`update_option( CONFIG_OPTION, array( 'keepDays' => 0 ) + config() )`);
    }
    assert.ok(people);
  });

  it('what somebody waits for is handed over under its own name, with all that was wished', async (agenda) => {
    await peopleOf(agenda);
    await agenda.clear();
    await agenda.ask(arranged({ name: 'Mila Peeters' }));
    await agenda.ask(
      `add_wish( array( 'id' => 'wish', 'service' => 'kine', 'careGiver' => 'noor', 'weekdays' => array( 1, 4 ), 'parts' => array( 'morning' ), ` +
        `'language' => 'nl', 'person' => array( 'name' => 'Mila Peeters', 'mail' => '${mail}', 'phone' => '0400 00 00 00' ) ) )`,
    );
    interface Item {
      readonly group_id: string;
      readonly group_label: string;
      readonly data: readonly { readonly name: string; readonly value: string }[];
    }
    const ours = `apply_filters( 'wp_privacy_personal_data_exporters', array() )['kinekit-agenda']['callback']( '${mail}' )['data']`;
    const [visit, wish] = await agenda.ask<Item[]>(ours);
    assert.notEqual(visit!.group_id, wish!.group_id);
    assert.notEqual(visit!.group_label, wish!.group_label);
    const said = wish!.data.map(({ value }) => value).join('\n');
    for (const told of [/Noor/, /maandag, donderdag/, /voormiddag/, /nog geen/]) assert.match(said, told);
  });

  it('where the agenda was turned off, what it kept is handed over, forgotten in time and erased', async (agenda) => {
    const { administrator } = await peopleOf(agenda);
    const kind = (said: string): Promise<unknown> =>
      agenda.ask(`update_option( 'kinekit_settings', array( 'booking-kind' => '${said}' ) + \\Kinekit\\settings() )`);
    await fill(agenda);
    await agenda.ask(arranged({ day: '2026-12-20', name: 'Later Bezoek' }));
    await agenda.ask(
      `add_mails( array( mail_of( 'booked', 'x', '${mail}', array( 'subject' => 'x', 'text' => 'x' ) ) ) )`,
    );
    await agenda.ask(`update_option( CONFIG_OPTION, array( 'keepDays' => 30 ) + config() )`);
    await kind('request');
    try {
      const told = await tool(agenda, administrator, 'export');
      assert.match(told, /Sinds de Noordzeeloop/);
      // Also when the plugin itself was off in between.
      await agenda.ask(`wp_clear_scheduled_hook( CHORES )`);
      agenda.set({ now: sunday + 40 * 864e5 });
      await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
      const left = await agenda.ask<string>(everything);
      assert.doesNotMatch(left, /Noordzeeloop/);
      assert.match(left, /Later Bezoek/);
      assert.equal(agenda.sink.mails.length, 0);
      await tool(agenda, administrator, 'erase');
      assert.doesNotMatch(await agenda.ask<string>(everything), /Later Bezoek|mila@/i);
    } finally {
      agenda.set({ now: sunday });
      await kind('wordpress');
      await agenda.ask(`update_option( CONFIG_OPTION, array( 'keepDays' => 0 ) + config() )`);
    }
  });

  it('the privacy guide of WordPress has a text about appointments', async (agenda) => {
    const { administrator } = await peopleOf(agenda);
    const html = await (await administrator.ask('/wp-admin/options-privacy.php?tab=policyguide')).text();
    assert.match(html, /Wie op onze site een afspraak maakt, geeft ons een naam/);
  });
}
