<?php
/**
 * Asks the database. Every question goes by an index: it costs the same with ten appointments and with a hundred thousand.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Time taken between two moments: careGiver, from, to.
 *
 * @param int                   $from   From.
 * @param int                   $to     To.
 * @param array<string, string> $except `hold`, `session` or `block` whose time does not count.
 * @return array<int, array{careGiver: string, from: int, to: int}>
 */
function busy( int $from, int $to, array $except = array() ): array {
	global $wpdb;
	$found = rows(
		$wpdb->get_results(
			$wpdb->prepare(
				"SELECT care_giver, from_at, to_at, owner FROM {$wpdb->prefix}kinekit_taken
				WHERE from_at > %d AND from_at < %d AND to_at > %d AND (expires IS NULL OR expires > %d)",
				$from - LONGEST,
				$to,
				$from,
				now()
			),
			ARRAY_A
		)
	);
	$busy = array();
	foreach ( $found as $row ) {
		if ( ! in_array( $row['owner'], $except, true ) ) {
			$busy[] = array(
				'careGiver' => $row['care_giver'],
				'from'      => (int) $row['from_at'],
				'to'        => (int) $row['to_at'],
			);
		}
	}
	return $busy;
}

/**
 * Appointments of these rows, with their sessions, in the order of the rows.
 *
 * @param array<int, array<string, mixed>> $found Rows of appointments.
 * @return array<int, array<string, mixed>>
 */
function with_sessions( array $found ): array {
	global $wpdb;
	if ( ! $found ) {
		return array();
	}
	$ids = array_column( $found, 'id' );
	$all = array();
	foreach ( rows(
		$wpdb->get_results(
			$wpdb->prepare(
				"SELECT * FROM {$wpdb->prefix}kinekit_session WHERE appointment IN (" . implode( ', ', array_fill( 0, count( $ids ), '%s' ) ) . ') ORDER BY place',
				$ids
			),
			ARRAY_A
		)
	) as $row ) {
		$all[ $row['appointment'] ][] = $row;
	}
	return array_map( static fn( $row ) => appointment_of( $row, $all[ $row['id'] ] ?? array() ), $found );
}

/**
 * An appointment; null when there is none of that id.
 *
 * @param string $id Which.
 * @return array<string, mixed>|null
 */
function appointment( string $id ): ?array {
	global $wpdb;
	$found = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_appointment WHERE id = %s", $id ), ARRAY_A );
	return with_sessions( rows( $found ) )[0] ?? null;
}

/**
 * Sessions that touch a range, in order: session, from, to, and of its appointment `appointment` (id), person, language, told,
 * confirmBy.
 *
 * @param int    $from       From.
 * @param int    $to         To.
 * @param string $care_giver Of whom; empty: of all.
 * @return array<int, array<string, mixed>>
 */
function agenda( int $from, int $to, string $care_giver = '' ): array {
	global $wpdb;
	$found = rows(
		$wpdb->get_results(
			$wpdb->prepare(
				"SELECT a.name, a.mail, a.phone, a.language, a.told, a.confirm_by, a.made_at, s.* FROM {$wpdb->prefix}kinekit_session AS s
				JOIN {$wpdb->prefix}kinekit_appointment AS a ON a.id = s.appointment
				WHERE s.from_at > %d AND s.from_at < %d AND s.to_at > %d AND (%s = '' OR s.care_giver = %s) ORDER BY s.from_at, s.care_giver, s.id",
				$from - LONGEST,
				$to,
				$from,
				$care_giver,
				$care_giver
			),
			ARRAY_A
		)
	);
	return array_map(
		static function ( $row ) {
			$of = appointment_of( $row, array() );
			return array(
				'session'     => session_of( $row ),
				'from'        => (int) $row['from_at'],
				'to'          => (int) $row['to_at'],
				'appointment' => (string) $row['appointment'],
				'person'      => $of['person'],
				'language'    => $of['language'],
				'told'        => $of['told'],
				'confirmBy'   => $of['confirmBy'],
			);
		},
		$found
	);
}

/**
 * Blocked time that touches a range.
 *
 * @param int    $from       From.
 * @param int    $to         To.
 * @param string $care_giver Of whom; empty: of all.
 * @return array<int, array<string, mixed>>
 */
function blocks( int $from, int $to, string $care_giver = '' ): array {
	global $wpdb;
	$found = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT * FROM {$wpdb->prefix}kinekit_block WHERE from_at < %d AND to_at > %d AND (%s = '' OR care_giver = %s) ORDER BY from_at",
			$to,
			$from,
			$care_giver,
			$care_giver
		),
		ARRAY_A
	);
	return array_map( __NAMESPACE__ . '\block_of', rows( $found ) );
}

/**
 * Blocked time by its id; null when there is none.
 *
 * @param string $id Which.
 * @return array<string, mixed>|null
 */
function block_with( string $id ): ?array {
	global $wpdb;
	$found = row( $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_block WHERE id = %s", $id ), ARRAY_A ) );
	return null === $found ? null : block_of( $found );
}

/**
 * Appointments of people by part of a name, mail or number; the latest first.
 *
 * @param string $typed      What is sought: every word of it.
 * @param int    $most       So many at most.
 * @param string $care_giver With a session of whom; empty: of anybody.
 * @return array<int, array<string, mixed>>
 */
function found( string $typed, int $most = 50, string $care_giver = '' ): array {
	global $wpdb;
	$words = sought_in( $typed );
	$likes = array_pad( array_map( static fn( $word ) => '%' . $wpdb->esc_like( $word ) . '%', $words ), 5, '%' );
	if ( ! $words ) {
		return array();
	}
	$found = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT * FROM {$wpdb->prefix}kinekit_appointment WHERE sought LIKE %s AND sought LIKE %s AND sought LIKE %s
			AND sought LIKE %s AND sought LIKE %s AND (%s = '' OR EXISTS (SELECT 1 FROM {$wpdb->prefix}kinekit_session AS s
			WHERE s.appointment = {$wpdb->prefix}kinekit_appointment.id AND s.care_giver = %s)) ORDER BY last_end DESC LIMIT %d",
			...array_merge( $likes, array( $care_giver, $care_giver, $most ) )
		),
		ARRAY_A
	);
	return with_sessions( rows( $found ) );
}

/**
 * Ids of the appointments under a mail address with a session ahead, the next first; at most a few.
 *
 * @param string $mail Whose.
 * @return string[]
 */
function ahead( string $mail ): array {
	global $wpdb;
	$found = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT a.id, MIN(s.from_at) AS next FROM {$wpdb->prefix}kinekit_appointment AS a
			JOIN {$wpdb->prefix}kinekit_session AS s ON s.appointment = a.id
			WHERE a.mail = %s AND a.last_end > %d AND s.from_at > %d AND s.status = 'booked' AND (a.confirm_by IS NULL OR a.confirm_by > %d)
			GROUP BY a.id ORDER BY next LIMIT 20",
			$mail,
			now(),
			now(),
			now()
		),
		ARRAY_A
	);
	return array_column( rows( $found ), 'id' );
}

/**
 * The waiting list, the longest waiting first.
 *
 * @return array<int, array<string, mixed>>
 */
function wishes(): array {
	global $wpdb;
	$found = $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}kinekit_waiting ORDER BY asked_at, id LIMIT 1000", ARRAY_A );
	return array_map( __NAMESPACE__ . '\wish_of', rows( $found ) );
}

/**
 * Who waits for a service and was not told of an hour since a moment.
 *
 * @param string $service Which.
 * @param int    $since   Since when.
 * @return array<int, array<string, mixed>>
 */
function wishes_for( string $service, int $since ): array {
	global $wpdb;
	$found = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT * FROM {$wpdb->prefix}kinekit_waiting WHERE service = %s AND (told_at IS NULL OR told_at < %d) ORDER BY asked_at, id LIMIT 200",
			$service,
			$since
		),
		ARRAY_A
	);
	return array_map( __NAMESPACE__ . '\wish_of', rows( $found ) );
}

/** Ids of appointments whose mail was not confirmed in time. */
function lapsed(): array {
	global $wpdb;
	$found = $wpdb->get_results( $wpdb->prepare( "SELECT id FROM {$wpdb->prefix}kinekit_appointment WHERE confirm_by <= %d ORDER BY confirm_by LIMIT 100", now() ), ARRAY_A );
	return array_column( rows( $found ), 'id' );
}
