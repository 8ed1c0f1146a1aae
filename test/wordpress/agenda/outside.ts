// The API as others see it: the contract's own check, questions that are asked again, visitors who ask too much, other sites.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { runCheck } from '../../../booking/server/src/check/cli.js';
import { hostileTexts, oddBodies } from '../../../booking/server/src/check/checks/hostile.js';
import { systemClock } from '../../../src/platform/time/clock.js';
import { test } from '../../e2e/support/runner.js';
import { ask, bookRaw, freshKey, kineOn, monday, sunday } from '../../support/booking/booking-server.js';
import { agendaOf, nameOf, type Agenda, type Place } from './places.js';
import { bookingPage } from './visitor.js';

export function outsideTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('kinekit-booking-check finds that it speaks the API', async (agenda) => {
    await agenda.clear();
    agenda.set({ now: systemClock.now() });
    const said: string[] = [];
    const code = await runCheck(['--write', '--mail=mila@voorbeeld.example', agenda.api], {
      out: (line) => said.push(line),
      err: (line) => said.push(line),
    });
    agenda.set({ now: sunday });
    await agenda.clear();
    assert.equal(code, 0, said.filter((line) => !line.startsWith('ok')).join('\n'));
    assert.ok(said.filter((line) => line.startsWith('ok')).length > 30, said.join('\n'));
  });

  it('who has the answer already is told in no words that nothing changed, until something does', async (agenda) => {
    await agenda.clear();
    for (const asked of ['/practice', `/slots?service=kine&from=${monday}&to=${monday}`]) {
      const first = await ask(agenda, 'GET', asked);
      const tag = first.headers.get('etag') ?? '';
      assert.match(tag, /^W\/"[0-9a-f]{32}"$/);
      const again = await ask(agenda, 'GET', asked, { headers: { 'if-none-match': tag } });
      assert.deepEqual([again.status, again.json], [304, '']);
      const [slot] = await kineOn(agenda);
      assert.equal((await bookRaw(agenda, [slot!])).status, 201);
      const after = await ask(agenda, 'GET', asked, { headers: { 'if-none-match': tag } });
      assert.equal(after.status, asked === '/practice' ? 304 : 200, asked);
      assert.doesNotMatch(JSON.stringify(first.json), /mila|peeters|0400/i);
    }
  });

  it('whatever is sent is refused or taken; nothing falls over, and PHP has nothing to say', async (agenda) => {
    await agenda.clear();
    const paths = ['/holds', '/appointments', '/appointment/move', '/appointment/find', '/waiting-list'];
    const texts = hostileTexts.flatMap((text) => [
      JSON.stringify({
        slots: [text],
        person: { name: text, mail: text, phone: text },
        reason: text,
        consent: true,
        website: '',
      }),
      JSON.stringify({
        session: text,
        slot: text,
        mail: text,
        language: text,
        service: text,
        careGiver: text,
        proof: text,
      }),
      JSON.stringify({
        [text]: text,
        slots: text,
        hold: { id: text, token: text },
        answers: { [text]: text },
        proof: {},
      }),
    ]);
    const bodies = [...oddBodies('kine.noor.20261123T070000Z').map(([, body]) => body), ...texts];
    const wrong: string[] = [];
    let refused = 0;
    for (const [n, body] of bodies.entries()) {
      const asked = paths[n % paths.length]!;
      const answer = await fetch(agenda.api + asked, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': freshKey() },
        body: body as BodyInit,
      });
      const isProblem = (answer.headers.get('content-type') ?? '').startsWith('application/problem+json');
      if (answer.status >= 400 && answer.status < 500 && isProblem) refused++;
      else if (answer.status !== 201) wrong.push(`${asked} ${answer.status} ${String(body).slice(0, 80)}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(refused > 90, String(refused));
    assert.deepEqual(agenda.complaints(), []);
  });

  it('another site gets no word of it with the cookies of who is logged in here', async (agenda) => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await ask(agenda, method, '/practice', { headers: { origin: 'https://elders.example' } });
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  it('who writes too often is asked to wait, and no address is kept to count by', async (agenda) => {
    await agenda.clear();
    await agenda.configure({ limits: { writesPerMinute: 5 } });
    try {
      const sent = [];
      for (let n = 0; n < 7; n++) sent.push(await ask(agenda, 'POST', '/challenges'));
      assert.deepEqual(
        sent.map(({ status }) => status),
        [201, 201, 201, 201, 201, 429, 429],
      );
      assert.match(sent.at(-1)!.headers.get('retry-after') ?? '', /^\d+$/);
      const names = await agenda.ask<string[]>(`$wpdb->get_col( "SELECT name FROM {$wpdb->prefix}kinekit_tally" )`);
      assert.ok(names.length > 0 && names.every((name) => !name.includes('127.0.0.1')), names.join());
    } finally {
      await agenda.configure({});
    }
  });

  it('its address is said on pages with a widget, and a token of one kind opens nothing of another', async (agenda) => {
    const html = await (await fetch(await bookingPage(agenda))).text();
    assert.match(html, /<practice-context[^>]* booking-kind="rest"/);
    assert.match(html, new RegExp(`booking-url="${agenda.api}"`));
    await agenda.clear();
    const [slot] = await kineOn(agenda);
    const booked = await bookRaw(agenda, [slot!]);
    const { id, manage } = booked.json as { id: string; manage: string };
    assert.equal((await ask(agenda, 'GET', '/appointment', { token: manage })).json.id, id);
    for (const token of [`${id}.${manage.split('.')[1]!.replace(/^./, 'x')}`, id, '', `${manage}x`]) {
      assert.equal((await ask(agenda, 'GET', '/appointment', { token })).status, 401, token);
    }
    const hold = await ask(agenda, 'PATCH', `/holds/${id}`, { token: manage });
    assert.equal(hold.status, 401);
    // Nothing of the API is on a site that did not choose it.
    await agenda.ask(
      `update_option( 'kinekit_settings', array( 'booking-kind' => 'request' ) + \\Kinekit\\settings() )`,
    );
    try {
      assert.equal((await fetch(`${agenda.api}/practice`)).status, 404);
    } finally {
      await agenda.ask(
        `update_option( 'kinekit_settings', array( 'booking-kind' => 'wordpress' ) + \\Kinekit\\settings() )`,
      );
    }
  });
  it('while its tables are those of another version it serves nobody, and brings them up when somebody may', async (agenda) => {
    await agenda.clear();
    const [slot] = await kineOn(agenda);
    const { manage } = (await bookRaw(agenda, [slot!])).json as { manage: string };
    await agenda.ask(`update_option( STEP_OPTION, 0 )`);
    const away = await ask(agenda, 'GET', '/practice');
    assert.deepEqual([away.status, away.json.type], [503, 'urn:kinekit:problem:unavailable']);
    assert.match(away.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await fetch(agenda.url)).status, 200);
    // WP-CLI may; the steps are made again over what is there.
    assert.equal((await agenda.cli('option', 'get', 'kinekit_agenda_step')).trim(), '1');
    const there = await ask(agenda, 'GET', '/appointment', { token: manage });
    assert.equal(there.json.sessions[0].slot.id, slot!.id);
    assert.equal((await bookRaw(agenda, [slot!])).status, 409);
    assert.deepEqual(agenda.complaints(), []);
  });

  it('tables the database refused are said to who can change that, and are made once it allows them', async (agenda) => {
    const plugin = path.join(agenda.folder, 'wp-content/mu-plugins/refuses.php');
    fs.writeFileSync(
      plugin,
      `<?php add_filter( 'dbdelta_create_queries', fn( $all ) => array_diff_key( $all, array( 'wp_kinekit_feed' => 1 ) ) );`,
    );
    const said = `( function () { wp_set_current_user( 1 ); ob_start(); do_action( 'admin_notices' ); return ob_get_clean(); } )()`;
    try {
      await agenda.ask(
        `array( $wpdb->query( "DROP TABLE {$wpdb->prefix}kinekit_feed" ), update_option( STEP_OPTION, 0 ) )`,
      );
      assert.equal((await agenda.cli('option', 'get', 'kinekit_agenda_step')).trim(), '0');
      assert.match(await agenda.ask<string>(said), /De databank maakte de tabellen van de agenda niet/);
      assert.equal((await ask(agenda, 'GET', '/practice')).status, 503);
    } finally {
      fs.rmSync(plugin);
    }
    assert.equal((await agenda.cli('option', 'get', 'kinekit_agenda_step')).trim(), '1');
    assert.doesNotMatch(await agenda.ask<string>(said), /tabellen van de agenda/);
    assert.equal((await ask(agenda, 'GET', '/practice')).status, 200);
    assert.deepEqual(agenda.complaints(), []);
  });

  it('the tables of a site go with it when it is deleted from a network', async (agenda) => {
    const dropped = await agenda.ask<string[]>(`apply_filters( 'wpmu_drop_tables', array(), 1 )`);
    const there = await agenda.ask<string[]>(`$wpdb->get_col( "SHOW TABLES LIKE '%kinekit%'" )`);
    assert.equal(there.length, 14);
    assert.deepEqual(dropped.filter((name) => name.includes('kinekit')).sort(), there.sort());
  });

  it('the mail address of who looks after the site is not published for that of the practice', async (agenda) => {
    const mailOf = async (typed: string): Promise<unknown> => {
      await agenda.ask(`update_option( 'kinekit_settings', array( 'mail' => '${typed}' ) + \\Kinekit\\settings() )`);
      return (await ask(agenda, 'GET', '/practice')).json.mail as unknown;
    };
    await agenda.ask(`update_option( 'admin_email', 'beheer@elders.example' )`);
    try {
      assert.equal(await mailOf(''), undefined);
      // Letters to the practice still come to somebody.
      assert.equal(await agenda.ask(`practice()['mail']`), 'beheer@elders.example');
      assert.equal(await mailOf('hallo@delinde.example'), 'hallo@delinde.example');
    } finally {
      await mailOf('hallo@delinde.example');
      await agenda.ask(`update_option( 'admin_email', 'hallo@delinde.example' )`);
    }
  });

  it('a zone that is none says nothing, and one in other capitals is known', async (agenda) => {
    const zoneOf = (typed: string) =>
      agenda.ask<string>(
        `array( update_option( 'kinekit_settings', array( 'zone' => '${typed}' ) + \\Kinekit\\settings() ), practice_zone() )[1]`,
      );
    try {
      assert.deepEqual(
        [await zoneOf('Europe/Brusels'), await zoneOf('europe/london'), await zoneOf('Asia/Calcutta')],
        ['Europe/Brussels', 'Europe/London', 'Asia/Calcutta'],
      );
    } finally {
      await zoneOf('');
    }
  });

  it('a site without a zone of its own has that of the country', async (agenda) => {
    const zoneOf = (country: string) =>
      agenda.ask<string>(
        `array( update_option( 'timezone_string', '' ), ` +
          `update_option( 'kinekit_settings', array( 'country' => '${country}' ) + \\Kinekit\\settings() ), practice_zone() )[2]`,
      );
    try {
      assert.deepEqual(
        [await zoneOf('NL'), await zoneOf('UK'), await zoneOf('')],
        ['Europe/Amsterdam', 'Europe/London', 'Europe/Brussels'],
      );
    } finally {
      await agenda.ask(`update_option( 'timezone_string', 'Europe/Brussels' )`);
    }
  });
}
