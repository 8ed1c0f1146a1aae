// WordPresses whose agenda is on: the invented practice in each, its clock and its post in the tests' hands.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pluginFiles, writeAll } from '../../../scripts/wordpress/plugin.js';
import type { Version } from '../../../scripts/wordpress/site/cores.js';
import { startDatabase, type Database } from '../../../scripts/wordpress/site/database.js';
import { demoAgenda } from '../../../scripts/wordpress/site/practice.js';
import { startSite, type Site } from '../../../scripts/wordpress/site/site.js';
import { dist } from '../../e2e/support/site.js';
import { sunday } from '../../support/booking/booking-server.js';
import { openMailSink, type MailSink } from '../../support/booking/mail-sink.js';

/** A version on a database. */
export interface Place {
  readonly version: Version;
  readonly on: 'SQLite' | 'MariaDB';
}

export const nameOf = ({ version, on }: Place): string => `WordPress ${version} on ${on}`;

/** What a test sets; the rest is as it was. */
export interface Set {
  /** ms */
  readonly now: number;
  readonly bits: number;
  readonly seconds: number;
  /** ms between looking whether an hour is free and taking it. */
  readonly delay: number;
}

export interface Agenda extends Site {
  /** Base of the booking API. */
  readonly api: string;
  readonly sink: MailSink;
  /** What holds from the next request on. */
  set(what: Partial<Set>): void;
  /** Evaluates PHP in the namespace of the agenda and reads what it gives back. */
  ask<T>(expression: string): Promise<T>;
  /** The option of the agenda, with something else in it. */
  configure(more: object): Promise<void>;
  /** Nothing is booked, asked or waiting any more. */
  clear(): Promise<void>;
  /** Has what is due done, as wp-cron does. */
  chores(): Promise<void>;
}

/** Limits no test runs into by the way. */
const plenty = { writesPerMinute: 1e6, heldSessions: 1e6, sessionsPerDay: 1e6, sessionsPerMail: 1e6 };

/** Loaded after what keeps test sites quiet. */
const inHand = (file: string, port: number): string => `<?php
remove_filter( 'pre_wp_mail', '__return_true' );
function kinekit_set() {
	return json_decode( file_get_contents( '${file}' ), true );
}
add_filter( 'kinekit_now', fn() => intdiv( kinekit_set()['now'], 1000 ) );
add_filter( 'kinekit_proof', fn() => array( 'bits' => kinekit_set()['bits'], 'seconds' => kinekit_set()['seconds'] ) );
add_action( 'kinekit_looked', fn() => usleep( 1000 * kinekit_set()['delay'] ) );
add_filter( 'wp_mail_from', fn() => 'site@delinde.example' );
add_action( 'phpmailer_init', function ( $mailer ) {
	$mailer->isSMTP();
	$mailer->Host        = '127.0.0.1';
	$mailer->Port        = ${port};
	$mailer->SMTPAutoTLS = false;
} );
`;

let database: Promise<Database> | undefined;
const open = new Map<string, Promise<Agenda>>();

async function start({ version, on }: Place): Promise<Agenda> {
  const site = await startSite(version, on === 'MariaDB' ? { database: await (database ??= startDatabase()) } : {});
  const sink = await openMailSink();
  const file = path.join(site.folder, 'wp-content/kinekit-set.json');
  let now: Set = { now: sunday, bits: 2, seconds: 0, delay: 0 };
  const set = (what: Partial<Set>): void => {
    now = { ...now, ...what };
    // Whole or not at all: requests read it at any moment.
    fs.writeFileSync(`${file}.new`, JSON.stringify(now));
    fs.renameSync(`${file}.new`, file);
  };
  set({});
  fs.writeFileSync(path.join(site.folder, 'wp-content/mu-plugins/zz-agenda.php'), inHand(file, sink.port));
  writeAll(path.join(site.folder, 'wp-content/plugins/kinekit'), await pluginFiles(dist));
  await site.cli('plugin', 'activate', 'kinekit');
  const json = path.join(site.folder, '../said.json');
  const ask = async <T>(expression: string): Promise<T> => {
    const said = await site.php(
      `namespace Kinekit\\Agenda; global $wpdb; echo "\\n=", wp_json_encode( ${expression} );`,
    );
    return JSON.parse(said.slice(said.lastIndexOf('\n=') + 2)) as T;
  };
  const configure = async (more: object): Promise<void> => {
    fs.writeFileSync(json, JSON.stringify({ ...demoAgenda, limits: plenty, ...more }));
    await ask(`update_option( CONFIG_OPTION, clean_config( json_decode( file_get_contents( '${json}' ), true ) ) )`);
  };
  const practice =
    `'name' => 'Kinepraktijk De Linde', 'phone' => '09 000 00 00', 'mail' => 'hallo@delinde.example', ` +
    `'address' => 'Lindeplein 1, 0000 Voorbeelddorp', 'language' => 'nl', 'booking-kind' => 'wordpress'`;
  await site.php(
    `update_option( 'timezone_string', 'Europe/Brussels' ); update_option( 'kinekit_settings', array( ${practice} ) );`,
  );
  await configure({});
  assert.equal(await ask('is_ready()'), true);
  return {
    ...site,
    api: `${site.url}/wp-json/kinekit/v1`,
    sink,
    set,
    ask,
    configure,
    async clear() {
      const empty = `foreach ( \\Kinekit\\Agenda\\TABLES as $t ) { $wpdb->query( "DELETE FROM {$wpdb->prefix}kinekit_$t" ); }`;
      await site.php(`global $wpdb; ${empty}`);
      sink.mails.length = 0;
    },
    async chores() {
      await site.php(`do_action( 'kinekit_chores' );`);
    },
    stop() {
      site.stop();
      void sink.close();
    },
  };
}

/** The agenda there, started when a test first asks for it. */
export function agendaOf(place: Place): Promise<Agenda> {
  const name = nameOf(place);
  const found = open.get(name) ?? start(place);
  open.set(name, found);
  return found;
}

/** Ends one, to leave room for the next. */
export async function endAgenda(place: Place): Promise<void> {
  const found = open.get(nameOf(place));
  open.delete(nameOf(place));
  (await found)?.stop();
}

export async function endAgendas(): Promise<void> {
  for (const found of open.values()) await found.then((agenda) => agenda.stop()).catch(() => {});
  open.clear();
  await (await database)?.stop();
}
