// The faults booking plugins are known by, one by one: each is tried, and does nothing here.
import assert from 'node:assert/strict';
import { newContext } from '../../e2e/support/site.js';
import { test } from '../../e2e/support/runner.js';
import { hostile } from '../../support/booking/hostile.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { logIn } from '../support/wordpress.js';
import { arranged, other, own, peopleOf, signInOf } from './people.js';

const cancelledOf = `count( array_filter( agenda( 0, PHP_INT_MAX ), fn( $one ) => 'booked' !== $one['session']['status'] ) )`;

/**
 * A hundred of them that a database can hold and WordPress makes no pictures of: on five days of two care givers, in the name and
 * in the reason; the same on the waiting list.
 */
const hundred = hostile
  .filter(
    (text) =>
      text.trim() === text &&
      text &&
      text.length < 150 &&
      Buffer.from(text).toString() === text &&
      !/[\p{Extended_Pictographic}\p{Cc}]/u.test(text),
  )
  .slice(0, 100);
const everywhere =
  `( function () { foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(hundred)).toString('base64')}' ), true ) as $i => $text ) { ` +
  `$giver = array( '${own}', '${other}' )[ $i % 2 ]; $day = '2026-11-' . ( 23 + $i % 5 ); $clock = sprintf( '%02d:00', 7 + intdiv( $i, 10 ) ); ` +
  `arrange( array( 'slots' => array( place_at( 'kine', $giver, $day, $clock ) ), ` +
  `'person' => array( 'name' => $text, 'mail' => 'mila@voorbeeld.example', 'phone' => '0400 00 00 00' ), 'language' => 'nl', 'tell' => false, ` +
  `'told' => array( 'reason' => $text, 'known' => true, 'prescription' => null, 'answers' => array() ) ) ); ` +
  `add_wish( array( 'id' => 'wish' . $i, 'service' => 'kine', 'careGiver' => '', 'weekdays' => array(), 'parts' => array(), 'language' => 'nl', ` +
  `'person' => array( 'name' => $text, 'mail' => 'mila@voorbeeld.example', 'phone' => '0400 00 00 00' ) ) ); } ` +
  `return array_values( array_unique( array_column( agenda( 0, PHP_INT_MAX ), 'appointment' ) ) ); } )()`;

export function faultTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('an id opens nothing of somebody else', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const id = await agenda.ask<string>(arranged({ giver: other, name: 'Geheime Patient' }));
    const [giver, reader] = [people.kinekit_care_giver, people.subscriber];
    const asks = { id, session: `${id}-1` };
    const tries = [
      giver.see('appointment', { id }),
      giver.see('move', asks),
      giver.see('new', { like: id }),
      giver.see('person', { id }),
      giver.act('appointment', 'cancel', { session: asks.session, sequence: '0' }, { asks }),
      giver.act('move', 'move', { giver: own, day: '2026-11-24', hour: '09:00', sequence: '0' }, { asks }),
      giver.act('person', 'export', { 'which[]': id }, { asks }),
      giver.act('person', 'erase', { 'which[]': id, sure: 'yes' }, { asks }),
      reader.see('appointment', { id }),
      people.none.ask(`/wp-json/kinekit/v1/appointment?id=${id}`),
      people.administrator.ask(`/wp-json/kinekit/v1/appointment`, { headers: { Authorization: `Bearer ${id}` } }),
    ];
    for (const [i, answer] of (await Promise.all(tries)).entries()) {
      assert.ok([401, 403, 404].includes(answer.status), `try ${i}: ${answer.status}`);
      assert.doesNotMatch(await answer.text(), /Geheime/, `try ${i}`);
    }
    assert.equal(await agenda.ask(cancelledOf), 0);
    // The same acts are done for who may, so that the tries could have succeeded.
    const may = await people.kinekit_receptionist.act(
      'appointment',
      'cancel',
      { session: asks.session, sequence: '0' },
      { asks },
    );
    assert.equal(may.status, 303);
    assert.equal(await agenda.ask(cancelledOf), 1);
  });

  it('a care giver raises no rights of their own', async (agenda) => {
    const people = await peopleOf(agenda);
    const giver = people.kinekit_care_giver;
    const rights =
      `( function () { $user = get_user_by( 'login', 'kinekit_care_giver' ); ` +
      `return array( $user->roles, $user->has_cap( 'kinekit_see_all' ), \\Kinekit\\Desk\\care_giver_of( $user->ID ) ); } )()`;
    const before = await agenda.ask<unknown[]>(rights);
    assert.deepEqual(before, [['kinekit_care_giver'], false, own]);
    const id = await agenda.ask<number>(`get_user_by( 'login', 'kinekit_care_giver' )->ID`);
    const profile = {
      _wpnonce: await giver.nonce(`update-user_${id}`),
      action: 'update',
      user_id: String(id),
      email: 'kinekit_care_giver@delinde.example',
      nickname: 'Noor',
      role: 'administrator',
      kinekit_care_giver: other,
      kinekit_see_all: '1',
      'capabilities[kinekit_see_all]': '1',
    };
    await giver.ask('/wp-admin/profile.php', { method: 'POST', body: new URLSearchParams(profile) });
    const rest = await giver.nonce('wp_rest');
    const asked = {
      roles: ['administrator'],
      meta: { kinekit_care_giver: other, wp_capabilities: { administrator: true } },
    };
    const headers = { 'X-WP-Nonce': rest, 'Content-Type': 'application/json' };
    const me = await giver.ask('/wp-json/wp/v2/users/me', { method: 'POST', headers, body: JSON.stringify(asked) });
    assert.ok([400, 401, 403].includes(me.status), String(me.status));
    const settings = await giver.act(
      'settings',
      'save-giver',
      { name: 'Bram', user: String(id) },
      { asks: { part: 'givers', id: other } },
    );
    assert.equal(settings.status, 403);
    const options = await giver.ask('/wp-admin/options.php', {
      method: 'POST',
      body: new URLSearchParams({
        option_page: 'kinekit',
        action: 'update',
        _wpnonce: await giver.nonce('kinekit-options'),
      }),
    });
    assert.equal(options.status, 403);
    assert.deepEqual(await agenda.ask(rights), before);
  });

  it('nobody who is not signed in changes what stands', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const id = await agenda.ask<string>(arranged({}));
    const asks = { id, session: `${id}-1` };
    const nonce = await people.kinekit_receptionist.nonce('kinekit-desk-appointment');
    const desk = await people.none.act(
      'appointment',
      'cancel',
      { session: asks.session, sequence: '0' },
      { asks, nonce },
    );
    assert.equal(desk.status, 302);
    const { session } = asks;
    for (const [path, said] of [
      ['/appointment/cancel', { session }],
      ['/appointment/move', { session, slot: `kine.${own}.20261124T080000Z` }],
    ] as const) {
      const body = JSON.stringify(said);
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'abcdefghij0123456789xyz' };
      const answer = await people.none.ask(`/wp-json/kinekit/v1${path}`, { method: 'POST', headers, body });
      assert.equal(answer.status, 401);
    }
    // An author's own cookie and nonce of WordPress's REST server open nothing either.
    const nonced = { 'X-WP-Nonce': await people.author.nonce('wp_rest'), 'Idempotency-Key': 'klmnopqrst0123456789xyz' };
    const author = await people.author.ask('/wp-json/kinekit/v1/appointment/cancel', {
      method: 'POST',
      headers: { ...nonced, 'Content-Type': 'application/json' },
      body: JSON.stringify({ session }),
    });
    assert.equal(author.status, 401);
    assert.equal(await agenda.ask(cancelledOf), 0);
  });

  it('no page of another site reads along with somebody’s cookies', async (agenda) => {
    const people = await peopleOf(agenda);
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const path = method === 'GET' ? '/practice' : '/appointment/cancel';
      const headers = { Origin: 'https://elders.example' };
      const answer = await people.administrator.ask(`/wp-json/kinekit/v1${path}`, { method, headers });
      const credentials = answer.headers.get('access-control-allow-credentials');
      const origin = answer.headers.get('access-control-allow-origin');
      assert.ok(!(credentials === 'true' && origin), `${method}: ${origin} with credentials`);
    }
    // A form on another site has no nonce; the cookie alone does nothing.
    const forged = await people.administrator.act(
      'block',
      'block',
      { giver: own, from: '2026-11-25', whole: 'yes' },
      { nonce: '' },
    );
    assert.equal(forged.status, 403);
  });

  it('no mail of the practice carries what a stranger wrote', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const reception = people.kinekit_receptionist;
    const fields = {
      service: 'kine',
      giver: own,
      day: '2026-11-23',
      hour: '11:00',
      phone: '0400 00 00 00',
      language: 'nl',
      tell: 'yes',
    };
    const mail = 'mila@voorbeeld.example';
    for (const name of ['Koop op https://elders.example', 'www.elders.example', 'A\u202eB http://elders.example']) {
      assert.equal((await reception.act('new', 'make', { ...fields, name, mail })).status, 200, name);
    }
    const lines = await reception.act('new', 'make', {
      ...fields,
      name: 'Mila',
      mail: `${mail}\r\nBcc: allen@elders.example`,
    });
    assert.equal(lines.status, 200);
    assert.equal(await agenda.ask(`count( agenda( 0, PHP_INT_MAX ) )`), 0);
    const reason = 'Kijk op https://elders.example\nBcc: allen@elders.example';
    assert.equal((await reception.act('new', 'make', { ...fields, name: 'Mila Peeters', mail, reason })).status, 303);
    await agenda.chores();
    const mails = agenda.sink.mails.filter(({ to }) => to === mail);
    assert.equal(mails.length, 1);
    assert.doesNotMatch(mails[0]!.raw, /elders/);
  });

  it('a hundred hostile names and reasons are text wherever the desk shows them', async (agenda) => {
    const people = await peopleOf(agenda);
    await agenda.clear();
    const ids = await agenda.ask<string[]>(everywhere);
    assert.equal(ids.length, 100);
    const context = await newContext({ viewport: { width: 1280, height: 900 } });
    try {
      const page = await context.newPage();
      const hit: string[] = [];
      page.on('dialog', (dialog) => {
        hit.push(dialog.message());
        void dialog.dismiss();
      });
      await logIn(page, agenda.url, ...signInOf('kinekit_receptionist'));
      const screens = [
        '&day=2026-11-23',
        `-week&day=2026-11-23&giver=${own}`,
        `-week&day=2026-11-23&giver=${other}`,
        '-waiting',
      ];
      for (const screen of screens) {
        await page.goto(`${agenda.url}/wp-admin/admin.php?page=kinekit-agenda${screen}`);
        const alien = await page.evaluate(() =>
          [...document.querySelectorAll('.kinekit-desk *')]
            .filter(
              (one) =>
                /^(script|img|svg|iframe|base|b|i|object|embed|style|link|meta|title)$/i.test(one.tagName) ||
                [...one.attributes].some(({ name }) => name.startsWith('on')),
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        assert.deepEqual(alien, [], screen);
      }
      const shown = await page.locator('.kinekit-card > h2').allTextContents();
      assert.equal(shown.length, 100);
      // WordPress's esc_html() leaves what reads as a character reference as it is.
      const typed = hundred.filter((text) => !/&#?\w+;/.test(text));
      assert.deepEqual(
        typed.filter((text) => !shown.includes(text)),
        [],
      );
      assert.deepEqual(hit, []);
    } finally {
      await context.close();
    }
    // Each by itself, and some in the fields of a form.
    const raw = hundred.filter((text) => /[<>]/.test(text));
    assert.ok(raw.length > 30);
    for (let i = 0; i < ids.length; i += 10) {
      const ten = ids.slice(i, i + 10);
      const pages = [
        ...ten.map((id) => people.kinekit_receptionist.see('appointment', { id })),
        people.kinekit_receptionist.see('new', { like: ten[0]! }),
      ];
      for (const html of await Promise.all((await Promise.all(pages)).map((answer) => answer.text()))) {
        const desk = html.slice(html.indexOf('class="wrap kinekit-desk'));
        for (const text of raw) {
          if (/<(script|img|svg|iframe|base|object|b|i)[\s/>]/i.test(text)) assert.ok(!desk.includes(text), text);
        }
      }
    }
  });
}
