<?php
/**
 * Busy time from a care giver's own calendar: its secret address is asked every half hour by wp-cron, and what it says is taken is
 * offered to nobody. Of the file only from and to are kept. When it cannot be read, what was read before stays.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;
use Kinekit\Ical;

defined( 'ABSPATH' ) || exit;

/** The option: care giver to address, and how the last reading went. Loaded where it is needed only. */
const BUSY_OPTION = 'kinekit_agenda_calendars';

/** Bytes of a file, seconds to wait for it, seconds between two readings, stretches that are kept. */
const MOST_BYTES   = 2000000;
const MOST_SECONDS = 10;
const READ_EVERY   = 1800;
const MOST_BUSY    = 4000;

/** No further one is begun after so many seconds: cron has other things to do. */
const ENOUGH_SECONDS = 20;

/** No piece of taken time is longer: see Agenda\LONGEST. */
const BUSY_PIECE = 43200;

/**
 * Calendars that are read: care giver to address, readAt, fault, stretches, unread, print.
 *
 * @return array<string, array<string, mixed>>
 */
function calendars(): array {
	$kept = get_option( BUSY_OPTION, array() );
	return is_array( $kept ) ? $kept : array();
}

/**
 * The same as another request may just have left them: while a calendar was being read, which takes a while, somebody at the desk
 * may have forgotten it, or saved another.
 *
 * @return array<string, array<string, mixed>>
 */
function calendars_now(): array {
	wp_cache_delete( BUSY_OPTION, 'options' );
	// That there is none is remembered elsewhere.
	wp_cache_delete( 'notoptions', 'options' );
	return calendars();
}

/**
 * Keeps what is known of one of them; null forgets it.
 *
 * @param string     $giver Whose.
 * @param array|null $about What is known.
 */
function keep_calendar( string $giver, ?array $about ): void {
	if ( ! wp_doing_cron() && ! current_user_can( TOUCH, $giver ) ) {
		return;
	}
	$all = calendars_now();
	unset( $all[ $giver ] );
	if ( null !== $about ) {
		$all[ $giver ] = $about;
	}
	if ( $all ) {
		update_option( BUSY_OPTION, $all, false );
	} else {
		delete_option( BUSY_OPTION );
	}
}

/**
 * An address that may be asked; empty when it is none. A test on its own machine may do without TLS.
 *
 * @param string $typed As it was typed.
 */
function calendar_address( string $typed ): string {
	$address = preg_replace( '#^webcals?://#i', 'https://', trim( $typed ) );
	$schemes = 'local' === wp_get_environment_type() ? array( 'https', 'http' ) : array( 'https' );
	$clean   = esc_url_raw( $address, $schemes );
	return strlen( $clean ) <= 1000 && wp_http_validate_url( $clean ) ? $clean : '';
}

/**
 * Asks for a file and keeps the time it says is taken.
 *
 * @param string $giver Whose.
 * @return string What went wrong: 'fetch', 'large', 'calendar', 'many'; empty when nothing did.
 */
function read_calendar( string $giver ): string {
	$about = calendars()[ $giver ] ?? null;
	if ( null === $about ) {
		return '';
	}
	$from  = Agenda\now() - DAY_IN_SECONDS;
	$to    = Agenda\now() + ( Agenda\practice()['rules']['horizonDays'] + 2 ) * DAY_IN_SECONDS;
	$found = busy_at( $about['address'], $from, $to );
	$fault = is_string( $found ) ? $found : '';
	$asked = $about['address'];
	$about = calendars_now()[ $giver ] ?? null;
	if ( null === $about || $about['address'] !== $asked ) {
		return '';
	}
	if ( '' === $fault ) {
		$print = md5( (string) wp_json_encode( $found['busy'] ) );
		if ( ( $about['print'] ?? '' ) !== $print ) {
			keep_busy( $giver, $found['busy'] );
		}
		$about = array(
			'print'     => $print,
			'stretches' => count( $found['busy'] ),
			'unread'    => $found['unread'],
		) + $about;
	}
	keep_calendar(
		$giver,
		array(
			'fault'  => $fault,
			'readAt' => Agenda\now(),
		) + $about
	);
	return $fault;
}

/**
 * The busy time an address tells.
 *
 * @param string $address Which.
 * @param int    $from    From when.
 * @param int    $to      Until when.
 * @return array|string As Ical\busy_in() has it, or what went wrong.
 */
function busy_at( string $address, int $from, int $to ) {
	$asked = array(
		'timeout'             => MOST_SECONDS,
		'redirection'         => 3,
		'limit_response_size' => MOST_BYTES + 1,
		'headers'             => array( 'Accept' => 'text/calendar' ),
		'user-agent'          => 'Kinekit',
	);
	// The one request that leaves the site; to an address a care giver gave, and to none in its own network.
	$answer = wp_safe_remote_get( $address, $asked ); // phpcs:ignore Generic.PHP.ForbiddenFunctions -- see above.
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return 'fetch';
	}
	$file = wp_remote_retrieve_body( $answer );
	if ( strlen( $file ) > MOST_BYTES ) {
		return 'large';
	}
	$found = Ical\busy_in( $file, $from, $to, zone() );
	if ( null === $found ) {
		return 'calendar';
	}
	return count( $found['busy'] ) > MOST_BUSY ? 'many' : $found;
}

/**
 * Who has the time of an own calendar.
 *
 * @param string $giver Whose calendar.
 */
function busy_owner( string $giver ): string {
	return 'busy-' . md5( $giver );
}

/**
 * Takes the time of an own calendar in the place of what it said before. Only a look keeps others out of it, not the rule that
 * decides between two bookings: it may overlap what was booked already.
 *
 * @param string $giver Whose.
 * @param array  $busy  From and to.
 */
function keep_busy( string $giver, array $busy ): void {
	Agenda\transaction(
		static function () use ( $giver, $busy ) {
			global $wpdb;
			$owner = busy_owner( $giver );
			$n     = 0;
			Agenda\give_back( $owner );
			foreach ( $busy as list( $from, $to ) ) {
				for ( $start = $from; $start < $to; $start += BUSY_PIECE ) {
					Agenda\done(
						$wpdb->insert(
							$wpdb->prefix . 'kinekit_taken',
							array(
								'id'         => $owner . '-' . ( ++$n ),
								'care_giver' => $giver,
								'from_at'    => $start,
								'to_at'      => min( $to, $start + BUSY_PIECE ),
								'kind'       => 'busy',
								'owner'      => $owner,
								'expires'    => null,
							)
						)
					);
				}
			}
		}
	);
}

/**
 * Time of own calendars that touches a range: careGiver, from, to.
 *
 * @param int    $from  From.
 * @param int    $to    To.
 * @param string $giver Of whom; empty: of all.
 * @return array<int, array<string, mixed>>
 */
function own_busy( int $from, int $to, string $giver ): array {
	global $wpdb;
	$rows = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT care_giver, from_at, to_at FROM {$wpdb->prefix}kinekit_taken
			WHERE kind = 'busy' AND from_at > %d AND from_at < %d AND to_at > %d AND (%s = '' OR care_giver = %s) ORDER BY care_giver, from_at",
			$from - BUSY_PIECE,
			$to,
			$from,
			$giver,
			$giver
		),
		ARRAY_A
	);
	return array_map(
		static fn( $row ) => array(
			'careGiver' => $row['care_giver'],
			'from'      => (int) $row['from_at'],
			'to'        => (int) $row['to_at'],
		),
		Agenda\rows( $rows )
	);
}

/**
 * Reads the calendars that were read long enough ago, the longest first; what there is no time for comes in the next run.
 */
function read_calendars(): void {
	if ( ! Agenda\is_on() || ! Agenda\is_ready() ) {
		return;
	}
	$all = array_filter( calendars(), static fn( $about ) => ( $about['readAt'] ?? 0 ) <= Agenda\now() - READ_EVERY );
	uasort( $all, static fn( $a, $b ) => ( $a['readAt'] ?? 0 ) <=> ( $b['readAt'] ?? 0 ) );
	$begun = microtime( true );
	foreach ( array_keys( $all ) as $giver ) {
		if ( microtime( true ) - $begun > ENOUGH_SECONDS ) {
			return;
		}
		// One whose time cannot be kept now keeps no other from being read.
		Agenda\calmly( static fn() => read_calendar( (string) $giver ) );
	}
}
add_action( Agenda\CHORES, __NAMESPACE__ . '\read_calendars', 20 );
