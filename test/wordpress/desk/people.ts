// Who works with the agenda in a WordPress, and who does not: a user of each role, signed in as a browser would be.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { demoAgenda } from '../../../scripts/wordpress/site/practice.js';
import { admin } from '../../../scripts/wordpress/site/site.js';
import type { Agenda } from '../agenda/places.js';

/** `unlinked` has the role of a care giver, and nobody said which one. */
export const roles = [
  'none',
  'subscriber',
  'author',
  'unlinked',
  'kinekit_care_giver',
  'kinekit_receptionist',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Of the user that is a care giver. */
export const own = 'noor';
export const other = 'bram';
const password = 'Een-lang-woord-2026';

/** For tests alone: tells who is signed in a nonce, and what the desk has. Whoever has no right must fail with a good nonce too. */
const told = `<?php
add_action( 'admin_init', function () {
	if ( isset( $_GET['kinekit-nonce'] ) ) {
		exit( wp_create_nonce( $_GET['kinekit-nonce'] ) );
	}
	if ( isset( $_GET['kinekit-table'] ) ) {
		$hooks = preg_grep( '/^(admin_post|wp_ajax|admin_action).*kinekit/', array_keys( $GLOBALS['wp_filter'] ) );
		$pages = array_column( $GLOBALS['submenu']['kinekit-agenda'] ?? array(), 2 );
		$acts  = array_map( fn( $one ) => array_keys( $one['acts'] ), Kinekit\\Desk\\screens() );
		wp_send_json( array( 'screens' => $acts, 'hooks' => array_values( $hooks ), 'pages' => $pages ) );
	}
} );
`;

export interface Person {
  readonly role: Role;
  /** Asks for an address of the site, without following where it leads. */
  ask(address: string, init?: RequestInit): Promise<Response>;
  /** A good nonce of anything. */
  nonce(of: string): Promise<string>;
  /** A screen of the desk. */
  see(screen: string, asks?: Readonly<Record<string, string>>): Promise<Response>;
  /** An act of a screen, with a good nonce unless told otherwise. */
  act(screen: string, act: string, fields?: Readonly<Record<string, string>>, more?: Act): Promise<Response>;
}

interface Act {
  readonly asks?: Readonly<Record<string, string>>;
  readonly nonce?: string;
}

const slug = (screen: string): string => (screen === 'day' ? 'kinekit-agenda' : `kinekit-agenda-${screen}`);

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0]!)
    .join('; ');

async function signIn(url: string, name: string, word: string): Promise<string> {
  const body = new URLSearchParams({ log: name, pwd: word, testcookie: '1' });
  const headers = { Cookie: 'wordpress_test_cookie=WP%20Cookie%20check' };
  const answer = await fetch(`${url}/wp-login.php`, { method: 'POST', body, headers, redirect: 'manual' });
  assert.equal(answer.status, 302, `${name} signs in`);
  return cookiesOf(answer);
}

function personOf(url: string, role: Role, cookie: string): Person {
  const ask: Person['ask'] = (address, init = {}) =>
    fetch(`${url}${address}`, { redirect: 'manual', ...init, headers: { Cookie: cookie, ...(init.headers ?? {}) } });
  const desk = (screen: string, asks: Readonly<Record<string, string>>): string =>
    `/wp-admin/admin.php?${new URLSearchParams({ page: slug(screen), ...asks })}`;
  const nonces = new Map<string, string>();
  const nonceOf = async (of: string): Promise<string> => {
    const found =
      nonces.get(of) ?? (await (await ask(`/wp-admin/profile.php?kinekit-nonce=${encodeURIComponent(of)}`)).text());
    nonces.set(of, found);
    return found;
  };
  return {
    role,
    ask,
    nonce: nonceOf,
    see: (screen, asks = {}) => ask(desk(screen, asks)),
    async act(screen, act, fields = {}, { asks = {}, nonce } = {}) {
      const body = new URLSearchParams({ ...fields, _wpnonce: nonce ?? (await nonceOf(`kinekit-desk-${screen}`)) });
      return ask(desk(screen, { ...asks, act }), { method: 'POST', body });
    },
  };
}

const known = new WeakMap<Agenda, Promise<Readonly<Record<Role, Person>>>>();

async function make(agenda: Agenda): Promise<Readonly<Record<Role, Person>>> {
  fs.writeFileSync(path.join(agenda.folder, 'wp-content/mu-plugins/zz-desk.php'), told);
  const wanted = roles.filter((role) => role !== 'none' && role !== 'administrator');
  const users = wanted.map((role) => `'${role}' => '${role === 'unlinked' ? 'kinekit_care_giver' : role}'`).join(', ');
  const ids = await agenda.ask<Record<string, number>>(
    `( function () { \\Kinekit\\Desk\\set_roles(); $ids = array(); foreach ( array( ${users} ) as $name => $role ) { ` +
      `$ids[ $name ] = wp_insert_user( array( 'user_login' => $name, 'user_pass' => '${password}', 'role' => $role, ` +
      `'locale' => 'nl_BE', 'user_email' => $name . '@delinde.example' ) ); } ` +
      `return $ids; } )()`,
  );
  await agenda.configure({
    careGivers: (demoAgenda['careGivers'] as { id: string }[]).map((giver) =>
      giver.id === own ? { ...giver, user: ids['kinekit_care_giver'] } : giver,
    ),
  });
  const people = await Promise.all(
    roles.map(async (role): Promise<[Role, Person]> => {
      if (role === 'none') return [role, personOf(agenda.url, role, '')];
      const [name, word] = role === 'administrator' ? [admin.name, admin.password] : [role, password];
      return [role, personOf(agenda.url, role, await signIn(agenda.url, name, word))];
    }),
  );
  return Object.fromEntries(people) as Record<Role, Person>;
}

/** A person of each role, made when a test first asks. */
export function peopleOf(agenda: Agenda): Promise<Readonly<Record<Role, Person>>> {
  const found = known.get(agenda) ?? make(agenda);
  known.set(agenda, found);
  return found;
}

/** How a person of a role signs in by hand. */
export const signInOf = (role: Role): readonly [name: string, password: string] =>
  role === 'administrator' ? [admin.name, admin.password] : [role, password];

export interface Booked {
  readonly giver?: string;
  readonly day?: string;
  readonly clock?: string;
  readonly name?: string;
  readonly reason?: string;
}

/** PHP that makes an appointment by phone; its id. */
export function arranged({
  giver = own,
  day = '2026-11-23',
  clock = '09:00',
  name = 'Mila Peeters',
  reason = '',
}: Booked): string {
  const texts = JSON.stringify({ name, reason });
  const said = `json_decode( base64_decode( '${Buffer.from(texts).toString('base64')}' ), true )`;
  return (
    `( function () { $said = ${said}; return arrange( array( 'slots' => array( place_at( 'kine', '${giver}', '${day}', '${clock}' ) ), ` +
    `'person' => array( 'name' => $said['name'], 'mail' => 'mila@voorbeeld.example', 'phone' => '0400 00 00 00' ), 'language' => 'nl', 'tell' => false, ` +
    `'told' => array( 'reason' => $said['reason'], 'known' => true, 'prescription' => null, 'answers' => array() ) ) ); } )()`
  );
}
