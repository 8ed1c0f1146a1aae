// Two ways between this agenda and a care giver's own: a secret link out that can be ended, and busy time in.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { test } from '../../e2e/support/runner.js';
import { sunday } from '../../support/booking/booking-server.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { arranged, other, own, peopleOf } from './people.js';

/** A calendar as a care giver has one: a weekly talk that is off once and later once, a free day that takes nothing, an alarm. */
const theirs = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//elders//NL',
  'BEGIN:VEVENT',
  'UID:overleg',
  'DTSTART;TZID=Europe/Brussels:20261102T090000',
  'DTEND;TZID=Europe/Brussels:20261102T100000',
  'RRULE:FREQ=WEEKLY;BYDAY=MO',
  'EXDATE;TZID=Europe/Brussels:20261130T090000',
  'SUMMARY:Geheim overleg met',
  '  iemand',
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'DTSTART:20261123T000000Z',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:overleg',
  'RECURRENCE-ID;TZID=Europe/Brussels:20261207T090000',
  'DTSTART;TZID="Romance Standard Time":20261207T110000',
  'DURATION:PT90M',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:vrij',
  'DTSTART;VALUE=DATE:20261124',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:vreemd',
  'DTSTART:20261123T080000Z',
  'DTEND:20261123T200000Z',
  'RRULE:FREQ=SECONDLY',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const free = (day: string): string =>
  `array_map( fn( $one ) => substr( $one['start'], 11, 5 ), ` +
  `free( array( 'service' => 'kine', 'careGiver' => '${own}', 'from' => '${day}', 'to' => '${day}' ) ) )`;

export function calendarTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('a secret link gives one agenda to whoever has it, with names only when asked, until it is ended', async (agenda) => {
    const people = await peopleOf(agenda);
    const giver = people.kinekit_care_giver;
    await agenda.clear();
    await agenda.ask(arranged({ name: 'Mila Peeters' }));
    await agenda.ask(arranged({ giver: other, name: 'Andere Patient' }));
    assert.equal((await giver.act('feeds', 'make-feed', { giver: other })).status, 404);
    const made = async (fields: Record<string, string>): Promise<string> => {
      const html = await (await giver.act('feeds', 'make-feed', { giver: own, ...fields })).text();
      return /value="([^"]*kinekit-agenda-feed[^"]*)"/
        .exec(html)![1]!
        .replaceAll('&#038;', '&')
        .replaceAll('&amp;', '&');
    };
    const first = await made({});
    const answer = await fetch(first);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const text = await answer.text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown as string).getAllSubcomponents('vevent');
    assert.equal(events.length, 1);
    assert.equal(new ICAL.Event(events[0]!).startDate.toJSDate().toISOString(), '2026-11-23T08:00:00.000Z');
    assert.doesNotMatch(text, /Peeters|0400/);
    // The link is kept nowhere as it is.
    const secret = /feed=(\w+)/.exec(first)![1]!;
    const kept = `$GLOBALS['wpdb']->get_results( "SELECT * FROM {$GLOBALS['wpdb']->prefix}kinekit_feed" )`;
    assert.doesNotMatch(JSON.stringify(await agenda.ask(kept)), new RegExp(secret));
    const second = await made({ names: 'yes' });
    assert.equal((await fetch(first)).status, 404);
    assert.match(await (await fetch(second)).text(), /SUMMARY:Mila Peeters/);
    assert.equal((await giver.act('feeds', 'end-feed', { giver: own })).status, 303);
    assert.equal((await fetch(second)).status, 404);
    assert.equal((await fetch(`${agenda.url}/?kinekit-agenda-feed=${'0'.repeat(48)}.ics`)).status, 404);
  });

  it('what an own calendar says is taken is offered to nobody, and only when is kept of it', async (agenda) => {
    const people = await peopleOf(agenda);
    const giver = people.kinekit_care_giver;
    await agenda.clear();
    const file = path.join(agenda.folder, 'noor.ics');
    fs.writeFileSync(file, theirs);
    const address = `${agenda.url}/noor.ics`;
    const before = await agenda.ask<string[]>(free('2026-11-23'));
    assert.ok(before.includes('09:00') && before.includes('10:00'));
    assert.equal(
      (await giver.act('feeds', 'save-busy', { giver: other, [`calendar[${other}]`]: address })).status,
      404,
    );
    assert.equal((await giver.act('feeds', 'save-busy', { giver: own, [`calendar[${own}]`]: address })).status, 303);
    const after = await agenda.ask<string[]>(free('2026-11-23'));
    assert.deepEqual(
      after,
      before.filter((clock) => clock < '08:31' || clock >= '10:00'),
    );
    const day = await (await giver.see('day', { day: '2026-11-23' })).text();
    assert.match(day, /Eigen agenda/);
    // The one that is off is free; the one that moved takes its new time.
    assert.ok((await agenda.ask<string[]>(free('2026-11-30'))).includes('09:00'));
    const moved = await agenda.ask<string[]>(free('2026-12-07'));
    assert.ok(moved.includes('09:00') && !moved.includes('11:00') && !moved.includes('12:00'), moved.join());
    assert.ok((await agenda.ask<string[]>(free('2026-11-24'))).length > 0);
    const screen = await (await people.kinekit_receptionist.see('feeds')).text();
    assert.match(screen, /Niet begrepen, dus niet bezet: 1\./);
    // Its address is a secret, also to the reception; what it is about was never kept.
    assert.doesNotMatch(screen, /noor\.ics/);
    const all = `wp_json_encode( $GLOBALS['wpdb']->get_results( "SELECT * FROM {$GLOBALS['wpdb']->prefix}kinekit_taken" ) )`;
    assert.doesNotMatch(await agenda.ask<string>(all), /Geheim/);

    // Gone for a while: what was read stays, and is told. By wp-cron, half an hour later.
    fs.rmSync(file);
    agenda.set({ now: sunday + 36e5 });
    await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
    assert.match(await (await giver.see('feeds')).text(), /gaf geen antwoord/);
    assert.deepEqual(await agenda.ask(free('2026-11-23')), after);
    fs.writeFileSync(file, theirs.replace('FREQ=WEEKLY', 'FREQ=WEEKLY;UNTIL=20261110'));
    agenda.set({ now: sunday + 2 * 36e5 });
    await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
    assert.deepEqual(await agenda.ask(free('2026-11-23')), before);
    agenda.set({ now: sunday });
    assert.equal((await giver.act('feeds', 'forget-busy', { giver: own })).status, 303);
    assert.equal(await agenda.ask(`count( \\Kinekit\\Desk\\own_busy( 0, PHP_INT_MAX - 90000, '' ) )`), 0);
  });

  /** A file of the site that does something else first, as somebody may while it is waited for. */
  const onTheWay = ({ folder, url }: Agenda, first: string): string => {
    fs.writeFileSync(path.join(folder, 'noor.ics'), theirs);
    fs.writeFileSync(
      path.join(folder, 'onderweg.php'),
      `<?php namespace Kinekit\\Desk; require 'wp-load.php'; add_filter( 'wp_doing_cron', '__return_true' ); ${first} ` +
        `header( 'Content-Type: text/calendar' ); readfile( 'noor.ics' );`,
    );
    return `${url}/onderweg.php`;
  };
  const keep = (kept: object): string =>
    `update_option( \\Kinekit\\Desk\\BUSY_OPTION, json_decode( '${JSON.stringify(kept)}', true ), false )`;
  const kept = `\\Kinekit\\Desk\\calendars()`;

  it('an own calendar that is forgotten while it is read stays forgotten, and one that is saved meanwhile is kept', async (agenda) => {
    await agenda.clear();
    const address = onTheWay(
      agenda,
      `keep_calendar( '${own}', null ); keep_busy( '${own}', array() ); keep_calendar( '${other}', array( 'address' => 'https://elders.example/b.ics' ) );`,
    );
    try {
      await agenda.ask(keep({ [own]: { address } }));
      await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
      assert.deepEqual(await agenda.ask(kept), { [other]: { address: 'https://elders.example/b.ics' } });
      assert.equal(await agenda.ask(`count( \\Kinekit\\Desk\\own_busy( 0, PHP_INT_MAX - 90000, '' ) )`), 0);
      // The first one that was ever saved, while nothing was kept when the run began: its answer is read, the other stays.
      onTheWay(agenda, `keep_calendar( '${other}', array( 'address' => 'https://elders.example/c.ics' ) );`);
      await agenda.ask(keep({ [own]: { address } }));
      await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
      const after = await agenda.ask<Record<string, { address: string; readAt?: number }>>(kept);
      assert.equal(after[other]?.address, 'https://elders.example/c.ics');
      assert.equal(after[own]?.readAt, sunday / 1e3);
    } finally {
      await agenda.ask(`delete_option( \\Kinekit\\Desk\\BUSY_OPTION )`);
      for (const name of ['onderweg.php', 'noor.ics']) fs.rmSync(path.join(agenda.folder, name));
    }
  });

  it('every own calendar that is due is read in one run, however many care givers have one', async (agenda) => {
    await agenda.clear();
    const file = path.join(agenda.folder, 'noor.ics');
    fs.writeFileSync(file, theirs);
    const givers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    try {
      await agenda.ask(keep(Object.fromEntries(givers.map((giver) => [giver, { address: `${agenda.url}/noor.ics` }]))));
      await agenda.cli('cron', 'event', 'run', 'kinekit_chores');
      const after = await agenda.ask<Record<string, { readAt?: number; fault?: string }>>(kept);
      assert.deepEqual(
        givers.map((giver) => [after[giver]?.readAt, after[giver]?.fault]),
        givers.map(() => [sunday / 1e3, '']),
      );
    } finally {
      await agenda.ask(`delete_option( \\Kinekit\\Desk\\BUSY_OPTION )`);
      await agenda.clear();
      fs.rmSync(file);
    }
  });

  it('an own calendar that is too large, no calendar or in the house itself is refused', async (agenda) => {
    const { kinekit_care_giver: giver } = await peopleOf(agenda);
    await agenda.clear();
    const save = (address: string): Promise<Response> =>
      giver.act('feeds', 'save-busy', { giver: own, [`calendar[${own}]`]: address });
    for (const address of [
      'ftp://agenda.example/a.ics',
      'file:///etc/passwd',
      'http://10.0.0.1/a.ics',
      'http://127.0.0.1:1/a.ics',
      'http://192.168.1.1/a.ics',
      'javascript:alert(1)',
      'noor.ics',
    ]) {
      const answer = await save(address);
      assert.equal(answer.status, 200, address);
      assert.match(await answer.text(), /Typ een adres dat met https/, address);
    }
    const file = path.join(agenda.folder, 'groot.ics');
    for (const [text, says] of [
      [theirs.replace('SUMMARY:', `SUMMARY:${'x'.repeat(2e6)}`), 'was te groot'],
      ['<!doctype html><title>Meld je aan</title>', 'is geen agenda'],
      [theirs.replace('END:VCALENDAR', ''), 'is geen agenda'],
    ] as const) {
      fs.writeFileSync(file, text);
      assert.equal((await save(`${agenda.url}/groot.ics`)).status, 303);
      assert.match(await (await giver.see('feeds')).text(), new RegExp(says));
      assert.equal(await agenda.ask(`count( \\Kinekit\\Desk\\own_busy( 0, PHP_INT_MAX - 90000, '' ) )`), 0);
    }
    await giver.act('feeds', 'forget-busy', { giver: own });
  });
}
