<?php
/**
 * The practice's own agenda, for who has WordPress and nothing else. Nothing of it is there until the practice chooses it.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** What the setting `booking-kind` says when appointments are made in this WordPress. */
const KIND = 'wordpress';

/** Where the API is, after /wp-json/. */
const API = 'kinekit/v1';

/** The event that does what is due: mails, hours that lapse, what is old. */
const CHORES = 'kinekit_chores';

/** Whether the practice chose this agenda. */
function is_on(): bool {
	return KIND === ( \Kinekit\settings()['booking-kind'] ?? '' );
}

/** Now, in seconds. Tests set another. */
function now(): int {
	return (int) apply_filters( 'kinekit_now', time() );
}

foreach ( array(
	'zone',
	'config',
	'practice',
	'tables',
	'database',
	'slots',
	'store/rows',
	'store/reads',
	'store/writes',
	'store/outbox',
	'api/problems',
	'api/tokens',
	'desk/desk',
	'desk/keyed',
	'desk/holds',
	'desk/book',
	'desk/change',
	'desk/waiting',
	'desk/arrange',
	'mail/letters',
	'mail/practice-letters',
	'mail/ics',
	'mail/post',
	'mail/sender',
	'chores',
	'api/shapes',
	'api/rules',
	'api/input',
	'api/gate',
	'api/routes',
	'api/handlers',
	'api/serve',
) as $kinekit_part ) {
	require __DIR__ . '/' . $kinekit_part . '.php';
}
unset( $kinekit_part );
