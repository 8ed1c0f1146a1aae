<?php
/**
 * A care giver's agenda for the own calendar app, behind a secret address that can be ended. Names stand in it only where that was
 * asked for.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** The part of the address that holds the secret. */
const FEED = 'kinekit-agenda-feed';

/** A month back, a year on. */
const FEED_BACK  = 31 * 86400;
const FEED_AHEAD = 366 * 86400;

/**
 * Links there are: care giver to whether names are in it, and since when.
 *
 * @return array<string, array{names: bool, made: int}>
 */
function feeds(): array {
	global $wpdb;
	$all = array();
	foreach ( Agenda\rows( $wpdb->get_results( "SELECT care_giver, names, made_at FROM {$wpdb->prefix}kinekit_feed", ARRAY_A ) ) as $row ) {
		$all[ $row['care_giver'] ] = array(
			'names' => (bool) $row['names'],
			'made'  => (int) $row['made_at'],
		);
	}
	return $all;
}

/**
 * A new link of a care giver; an earlier one no longer works. Only a hash of it is kept.
 *
 * @param string $giver Whose.
 * @param bool   $names Whether names of patients are in it.
 * @return string Its secret.
 */
function renew_feed( string $giver, bool $names ): string {
	$secret = bin2hex( random_bytes( 24 ) );
	drop_feed( $giver, 'feed-made' );
	global $wpdb;
	Agenda\done(
		$wpdb->insert(
			$wpdb->prefix . 'kinekit_feed',
			array(
				'care_giver' => $giver,
				'hash'       => hash( 'sha256', $secret ),
				'names'      => (int) $names,
				'made_at'    => Agenda\now(),
			)
		)
	);
	return $secret;
}

/**
 * Ends a link.
 *
 * @param string $giver Whose.
 * @param string $act   What the log says.
 */
function drop_feed( string $giver, string $act = 'feed-ended' ): void {
	Agenda\transaction(
		static function () use ( $giver, $act ) {
			global $wpdb;
			Agenda\done( $wpdb->delete( $wpdb->prefix . 'kinekit_feed', array( 'care_giver' => $giver ) ) );
			Agenda\note_act( $act );
		}
	);
}

/**
 * The address of a secret.
 *
 * @param string $secret The secret.
 */
function feed_address( string $secret ): string {
	return add_query_arg( FEED, $secret . '.ics', home_url( '/' ) );
}

/**
 * The calendar of a secret; null when there is none.
 *
 * @param string $secret The secret.
 */
function feed_file( string $secret ): ?string {
	global $wpdb;
	if ( ! preg_match( '/^[0-9a-f]{48}$/D', $secret ) || ! Agenda\is_on() || ! Agenda\is_ready() ) {
		return null;
	}
	$feed = Agenda\row( $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_feed WHERE hash = %s", hash( 'sha256', $secret ) ), ARRAY_A ) );
	if ( null === $feed || null === Agenda\care_giver( $feed['care_giver'] ) ) {
		return null;
	}
	$span    = array( Agenda\now() - FEED_BACK, Agenda\now() + FEED_AHEAD, $feed['care_giver'] );
	$entries = array();
	foreach ( Agenda\agenda( ...$span ) as $one ) {
		$what      = service_name( $one['session']['slot']['service'] );
		$entries[] = array(
			'uid'       => $one['session']['uid'],
			'sequence'  => $one['session']['sequence'],
			'from'      => $one['from'],
			'to'        => $one['to'],
			'summary'   => $feed['names'] ? $one['person']['name'] . ', ' . $what : $what,
			'location'  => Agenda\practice()['address'],
			'cancelled' => 'booked' !== $one['session']['status'],
		);
	}
	foreach ( Agenda\blocks( ...$span ) as $one ) {
		$entries[] = array(
			'uid'       => $one['id'] . '@' . Agenda\mail_domain(),
			'sequence'  => 0,
			'from'      => $one['from'],
			'to'        => $one['to'],
			'summary'   => '' === $one['note'] ? words( 'agenda.blocked' ) : $one['note'],
			'cancelled' => false,
		);
	}
	// What is read by a subscription is published, also when everything in it is cancelled.
	return str_replace( "\r\nMETHOD:CANCEL\r\n", "\r\nMETHOD:PUBLISH\r\n", Agenda\to_ics( $entries ) );
}

add_action(
	'init',
	static function () {
		$said = filter_input( INPUT_GET, FEED );
		if ( ! is_string( $said ) ) {
			return;
		}
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore -- the sign every page cache knows.
		}
		header( 'Cache-Control: no-store' );
		header( 'X-Robots-Tag: noindex, nofollow' );
		header( 'Referrer-Policy: no-referrer' );
		$file = '.ics' === substr( $said, -4 ) ? feed_file( substr( $said, 0, -4 ) ) : null;
		if ( null === $file ) {
			status_header( 404 );
			exit;
		}
		header( 'Content-Type: text/calendar; charset=utf-8' );
		header( 'X-Content-Type-Options: nosniff' );
		echo $file; // phpcs:ignore Kinekit.Security.EscapeOutput -- a calendar, not a page: to_ics() escapes as calendars do.
		exit;
	},
	20
);
