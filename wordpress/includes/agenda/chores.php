<?php
/**
 * What is done every few minutes by wp-cron: mails, hours nobody confirmed, and what is old goes.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Removes what is no longer needed. */
function purge(): void {
	global $wpdb;
	// A page kept for thirty days may still repeat its key.
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_used_key WHERE used_at < %d", now() - 31 * DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_challenge WHERE used_at < %d", now() - HOUR_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_asked WHERE asked_at < %d", now() - 2 * DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_waiting WHERE asked_at < %d", now() - 90 * DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_act WHERE done_at < %d", now() - 400 * DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_hold WHERE expires < %d", now() - DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_outbox WHERE state = 'sent' AND sent < %d", now() - 400 * DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_tally WHERE ends < %d", now() ) ) );
	// Time that is over needs no guard, and is in nobody's way.
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_taken WHERE to_at < %d", now() - 2 * DAY_IN_SECONDS ) ) );
	done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_grain WHERE grain < %d", intdiv( now() - DAY_IN_SECONDS, GRAIN ) ) ) );
	done( $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}kinekit_outbox SET letter = NULL, recipient = '' WHERE state = 'failed' AND due < %d", now() - 31 * DAY_IN_SECONDS ) ) );
}

/** Does what is due. What is old goes also where the agenda was turned off: nobody else would take it away. */
function do_chores(): void {
	if ( ! is_ready() ) {
		return;
	}
	// One that cannot be done now keeps no other from being done, and comes again.
	foreach ( is_on() ? array( 'sweep', 'lapse', 'purge', 'send_due' ) : array( 'purge' ) as $chore ) {
		calmly( __NAMESPACE__ . '\\' . $chore );
	}
}
add_action( CHORES, __NAMESPACE__ . '\do_chores' );
