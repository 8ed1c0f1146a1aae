// The letters of the agenda: reminders, the waiting list, a course that waits for its mail, a lost link, a mail server that is away.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from '../../e2e/support/runner.js';
import { until } from '../../e2e/support/site.js';
import { ask, bookRaw, freshKey, freshProof, kineOn, monday, sunday } from '../../support/booking/booking-server.js';
import type { ReadMail } from '../../support/booking/mails.js';
import { agendaOf, nameOf, type Agenda, type Place } from './places.js';

const minute = 6e4;
const mila = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const jan = { name: 'Jan Claes', mail: 'jan@voorbeeld.example', phone: '0400 00 00 01' };
const thursday = '2026-11-26';

const mailsTo = ({ sink }: Agenda, to: string): ReadMail[] => sink.mails.filter((mail) => mail.to === to);

const tokenIn = ({ text }: ReadMail): string => /#manage=(\S+)/.exec(text)?.[1] ?? '';

export function letterTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => {
      const agenda = await agendaOf(place);
      await agenda.clear();
      try {
        await run(agenda);
      } finally {
        agenda.set({ now: sunday });
        agenda.sink.mood = 'take';
      }
    });

  it('a reminder goes out a day before, once, and none of a session that was moved', async (agenda) => {
    const [slot] = await kineOn(agenda, thursday);
    const { manage, sessions } = (await bookRaw(agenda, [slot!])).json as {
      manage: string;
      sessions: { id: string }[];
    };
    const friday = (await kineOn(agenda, '2026-11-27'))[0]!;
    const moved = { session: sessions[0]!.id, slot: friday.id };
    assert.equal(
      (await ask(agenda, 'POST', '/appointment/move', { body: moved, key: freshKey(), token: manage })).status,
      200,
    );
    assert.equal(mailsTo(agenda, mila.mail).length, 2);
    agenda.set({ now: Date.parse('2026-11-25T12:00:00+01:00') });
    await agenda.chores();
    assert.equal(mailsTo(agenda, mila.mail).length, 2);
    agenda.set({ now: Date.parse('2026-11-26T12:00:00+01:00') });
    await agenda.chores();
    await agenda.chores();
    const mails = mailsTo(agenda, mila.mail);
    assert.equal(mails.length, 3);
    assert.match(mails[2]!.text, /Dit is een herinnering aan je afspraak:\n- vrijdag 27 november 2026, 08:00/);
  });

  it('who waits is told when an hour that suits comes free, and not who gave it back', async (agenda) => {
    const wish = async (person: typeof jan, weekdays: number[]) => {
      const body = {
        service: 'kine',
        careGiver: 'noor',
        weekdays,
        parts: ['morning'],
        person,
        consent: true,
        language: 'fr',
      };
      const sent = { body: { ...body, website: '', proof: await freshProof(agenda) }, key: freshKey() };
      assert.equal((await ask(agenda, 'POST', '/waiting-list', sent)).status, 201);
    };
    await wish(jan, [1]);
    await wish(mila, [1]);
    await wish({ ...jan, mail: 'elders@voorbeeld.example' }, [2]);
    assert.match(mailsTo(agenda, 'hallo@delinde.example')[0]!.text, /Deel van de dag: voormiddag/);
    const [slot] = await kineOn(agenda);
    const { manage } = (await bookRaw(agenda, [slot!])).json as { manage: string };
    await ask(agenda, 'POST', '/appointment/cancel', { body: {}, key: freshKey(), token: manage });
    const [told] = mailsTo(agenda, jan.mail);
    assert.match(told!.text, /^Bonjour Jan Claes,[^]*lundi 23 novembre 2026, 08\u00a0h\u00a000, Kinésithérapie/);
    assert.equal(mailsTo(agenda, 'elders@voorbeeld.example').length, 0);
    assert.equal(mailsTo(agenda, mila.mail).filter(({ subject }) => /créneau|vrij/.test(subject)).length, 0);
  });

  it('a course stands once the link in its mail is opened; one that nobody opened gives its hours back', async (agenda) => {
    await agenda.configure({ rules: { confirmMinutes: 30 } });
    try {
      const free = await kineOn(agenda);
      const course = await bookRaw(agenda, [free[0]!, free[4]!]);
      assert.match(course.json.confirmBy as string, /^2026-11-22T12:30:00\+01:00$/);
      const other = await bookRaw(agenda, [free[8]!, free[12]!], undefined, { person: jan });
      assert.equal(other.status, 201);
      assert.equal(mailsTo(agenda, 'hallo@delinde.example').length, 0);
      const [asked] = mailsTo(agenda, mila.mail);
      assert.match(asked!.text, /We houden deze uren even voor je vast:[^]*Open deze link binnen 30 minuten/);
      const read = await ask(agenda, 'GET', '/appointment', { token: tokenIn(asked!) });
      assert.deepEqual([read.status, read.json.confirmBy], [200, undefined]);
      assert.match(mailsTo(agenda, 'hallo@delinde.example')[0]!.subject, /^Nieuwe afspraak: .*\(\+1\)$/);
      agenda.set({ now: sunday + 31 * minute });
      const ids = (await kineOn(agenda)).map(({ id }) => id);
      assert.equal(ids.includes(free[0]!.id), false);
      assert.equal(ids.includes(free[8]!.id), true);
      await agenda.chores();
      assert.match(mailsTo(agenda, jan.mail)[1]!.text, /Je opende de link niet op tijd\./);
      assert.equal((await ask(agenda, 'GET', '/appointment', { token: other.json.manage as string })).status, 200);
    } finally {
      await agenda.configure({});
    }
  });

  it('a lost link is sent to its mail, and the answer is the same where there is none', async (agenda) => {
    const [slot] = await kineOn(agenda);
    await bookRaw(agenda, [slot!]);
    const find = async (mail: string) => {
      const body = { mail, language: 'nl', website: '', proof: await freshProof(agenda) };
      return ask(agenda, 'POST', '/appointment/find', { body, key: freshKey() });
    };
    const [there, none] = [await find('MILA@voorbeeld.example'), await find('niemand@voorbeeld.example')];
    assert.deepEqual([there.status, there.json], [202, {}]);
    assert.deepEqual([none.status, none.json], [202, {}]);
    await agenda.cli('cron', 'event', 'run', 'kinekit_find').catch(() => '');
    const found = await until('the mail', () => mailsTo(agenda, mila.mail)[1]);
    assert.match(found.text, /Je vroeg de link naar je afspraak\./);
    const read = await ask(agenda, 'GET', '/appointment', { token: tokenIn(found) });
    assert.equal(read.json.sessions[0].slot.id, slot!.id);
    assert.equal(mailsTo(agenda, 'niemand@voorbeeld.example').length, 0);
  });

  it('mails lead to the page in the language of the booking, where WPML or Polylang has one', async (agenda) => {
    const page = (title: string): Promise<number> =>
      agenda.ask(
        `wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${title}' ) )`,
      );
    const [chosen, french] = [await page('Afspraak'), await page('Rendez-vous')];
    const plugin = path.join(agenda.folder, 'wp-content/mu-plugins/pages.php');
    fs.writeFileSync(
      plugin,
      `<?php add_filter( 'wpml_object_id', fn( $id, $type, $original, $language ) =>
        array( ${chosen}, 'page', true, 'fr' ) === array( $id, $type, $original, $language ) ? ${french} : $id, 10, 4 );`,
    );
    await agenda.configure({ page: chosen });
    try {
      for (const [day, language] of [
        [monday, 'fr'],
        [thursday, 'de'],
      ] as const) {
        const [slot] = await kineOn(agenda, day);
        assert.equal((await bookRaw(agenda, [slot!], undefined, { language })).status, 201);
      }
      const links = mailsTo(agenda, mila.mail).map(({ text }) => /(\S+)#manage=/.exec(text)?.[1]);
      const addressOf = (id: number): Promise<string> => agenda.ask(`get_permalink( ${id} )`);
      assert.deepEqual(links, [await addressOf(french), await addressOf(chosen)]);
    } finally {
      fs.rmSync(plugin);
      await agenda.configure({});
    }
  });

  it('while the mail server is away, appointments are made; the mails go out when it is back', async (agenda) => {
    agenda.sink.mood = 'later';
    const [slot] = await kineOn(agenda);
    assert.equal((await bookRaw(agenda, [slot!])).status, 201);
    assert.equal(agenda.sink.mails.length, 0);
    const { json } = await ask(agenda, 'GET', '/health');
    assert.deepEqual([json.ok, json.mails.waiting, json.mails.sent], [true, 2, 0]);
    agenda.sink.mood = 'take';
    await agenda.chores();
    assert.equal(agenda.sink.mails.length, 0, 'it waits a little before it tries again');
    agenda.set({ now: sunday + 2 * minute });
    await agenda.chores();
    await agenda.chores();
    assert.deepEqual(agenda.sink.mails.map(({ to }) => to).sort(), ['hallo@delinde.example', mila.mail]);
    const emptied = await agenda.ask<number>(
      `(int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}kinekit_outbox WHERE state = 'sent' AND recipient = '' AND letter IS NULL" )`,
    );
    assert.equal(emptied, 2);
  });

  it('a mail of another plugin in the same request is as that plugin made it', async (agenda) => {
    const left = await agenda.ask<number>(
      `( function () { add_mails( array( mail_of( 'booked', 'x', '${mila.mail}', array( 'subject' => 'Ons', 'text' => 'Ons' ) ) ) ); ` +
        `send_due(); wp_mail( '${jan.mail}', 'Een', 'Een' ); wp_mail( '${jan.mail}', 'Twee', 'Twee' ); ` +
        `return $GLOBALS['phpmailer']->Timeout; } )()`,
    );
    const ids = agenda.sink.mails.map(({ id }) => id);
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 3, ids.join());
    assert.match(ids[0]!, /^<[0-9a-f]{32}@delinde\.example>$/);
    assert.equal(left, 300);
    assert.deepEqual(
      agenda.sink.mails.map(({ raw }) => /^Content-Transfer-Encoding: base64/m.test(raw)),
      [true, false, false],
    );
  });

  it('nothing that was typed gets into the heads of a mail, nor a link into one to somebody else', async (agenda) => {
    const [slot] = await kineOn(agenda);
    const names = ['Jan\r\nBcc: kwaad@elders.example', 'Zie https://elders.example', 'Jan\u2028Bcc: x@y.example'];
    for (const name of names) {
      const answer = await bookRaw(agenda, [slot!], undefined, { person: { ...jan, name } });
      assert.deepEqual([answer.status, answer.json.errors], [422, { 'person.name': 'characters' }], name);
    }
    for (const mail of [
      'jan@voorbeeld.example\r\nBcc: x@y.example',
      'jan@voorbeeld.example, x@y.example',
      'jan@voorbeeld',
    ]) {
      const answer = await bookRaw(agenda, [slot!], undefined, { person: { ...jan, mail } });
      assert.deepEqual([answer.status, answer.json.errors], [422, { 'person.mail': 'mail' }], mail);
    }
    const reason = 'Rug\n> Bij: iemand anders\u2028Naam: x';
    assert.equal((await bookRaw(agenda, [slot!], undefined, { person: jan, reason })).status, 201);
    const told = mailsTo(agenda, 'hallo@delinde.example')[0]!;
    assert.match(told.text, /> Rug\n> > Bij: iemand anders\n> Naam: x\n/);
    assert.deepEqual(
      agenda.sink.mails.map(({ to }) => to),
      [jan.mail, 'hallo@delinde.example'],
    );
    assert.equal(
      (await kineOn(agenda, monday)).some(({ id }) => id === slot!.id),
      false,
    );
  });
}
