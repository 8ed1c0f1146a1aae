<?php
/**
 * What each route does. A request is: request, hold (of the address), token, body, key, who.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * The practice, and what this API can do. Nothing of hours, users or mails.
 *
 * @param array<string, mixed> $asked The request.
 */
function get_practice( array $asked ): \WP_REST_Response {
	$practice = practice();
	$told     = array_intersect_key( $practice, array_flip( array( 'name', 'phone', 'mail', 'address', 'zone', 'questions', 'prescription', 'privacy' ) ) );
	// What is published is what the practice said itself: the mails may go to who looks after the site, whose address is nobody's business.
	$told['mail'] = (string) ( \Kinekit\settings()['mail'] ?? '' );
	// A text in no language is none.
	$worded = static fn( $list, $field, $names ) => array_map( static fn( $one ) => array_filter( array_intersect_key( $one, array_flip( $names ) ), static fn( $value, $name ) => $name !== $field || $value, ARRAY_FILTER_USE_BOTH ), $list );
	$givers = $worded( $practice['careGivers'], 'speciality', array( 'id', 'name', 'speciality', 'photo' ) );
	$body   = array_filter( $told, static fn( $value ) => '' !== $value ) + array(
		'services'      => $worded( $practice['services'], 'price', array( 'id', 'name', 'minutes', 'price', 'careGivers', 'sessions' ) ),
		'careGivers'    => array_map( static fn( $one ) => array_filter( $one ), $givers ),
		'closures'      => $worded( $practice['closures'], 'reason', array( 'from', 'to', 'reason' ) ),
		'noticeMinutes' => $practice['rules']['noticeMinutes'],
		'horizonDays'   => $practice['rules']['horizonDays'],
		'cancelHours'   => $practice['rules']['cancelHours'],
		'can'           => array(
			'hold'        => true,
			'manage'      => true,
			'waitingList' => true,
			'find'        => true,
		),
	);
	return public_answer( $asked['request'], $body, $body );
}

/**
 * Free slots. The time in it is for who keeps a copy; it makes no other answer.
 *
 * @param array<string, mixed> $asked The request.
 */
function get_slots( array $asked ): \WP_REST_Response {
	$range = range_of( $asked['request']->get_query_params() );
	$slots = quietly( static fn() => free( $range ) );
	$body  = array(
		'now'   => with_offset( now(), practice()['zone'] ),
		'slots' => $slots,
	);
	return public_answer( $asked['request'], $body, array_column( $slots, 'id' ) );
}

/** Whether appointments can be kept, and how the mails stand; for who watches the site. */
function get_health(): \WP_REST_Response {
	global $wpdb;
	$mails = array(
		'waiting'  => 0,
		'sent'     => 0,
		'doubtful' => 0,
		'failed'   => 0,
	);
	foreach ( quietly( static fn() => rows( $wpdb->get_results( "SELECT state, doubtful, COUNT(*) AS n FROM {$wpdb->prefix}kinekit_outbox GROUP BY state, doubtful", ARRAY_A ) ) ) as $row ) {
		$mails[ 'sending' === $row['state'] ? 'waiting' : $row['state'] ] += (int) $row['n'];
		$mails['doubtful'] += $row['doubtful'] ? (int) $row['n'] : 0;
	}
	return answer(
		200,
		array(
			'ok'    => true,
			'mails' => $mails,
		)
	);
}

/** A challenge for the proof of work. */
function post_challenge(): \WP_REST_Response {
	return answer( 201, challenge() );
}

/**
 * Keeps slots aside.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_hold( array $asked ): \WP_REST_Response {
	$done = hold( slot_ids_of( $asked['body'] ), $asked['who'], $asked['key'] );
	return answer( $done['status'], tell_hold( $done['body'] ) );
}

/**
 * Five minutes more.
 *
 * @param array<string, mixed> $asked The request.
 */
function patch_hold( array $asked ): \WP_REST_Response {
	return answer( 200, tell_hold( extend( held_by( $asked ) ) ) );
}

/**
 * Gives the slots back.
 *
 * @param array<string, mixed> $asked The request.
 */
function delete_hold( array $asked ): \WP_REST_Response {
	release( held_by( $asked ) );
	return answer( 204, null );
}

/**
 * Makes an appointment.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_appointment( array $asked ): \WP_REST_Response {
	$body  = $asked['body'];
	$input = booking_of( $body );
	check_pot( $body );
	$from = array(
		'who'       => $asked['who'],
		'hold'      => isset( $body['hold'] ) ? subject( 'hold', $body['hold']['token'] ) : '',
		'challenge' => check_proof( $body ),
	);
	return tell_done( book( $input, $from, $asked['key'] ) );
}

/**
 * What became of an attempt whose reply was lost.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_recall( array $asked ): \WP_REST_Response {
	return tell_done( recall( $asked['key']['hash'] ) );
}

/**
 * The appointment of a manage token.
 *
 * @param array<string, mixed> $asked The request.
 */
function get_appointment( array $asked ): \WP_REST_Response {
	$id = managed( $asked['token'] );
	send_soon();
	return answer( 200, tell_appointment( quietly( static fn() => find( $id ) ) ) );
}

/**
 * Moves one session.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_move( array $asked ): \WP_REST_Response {
	return tell_done( move( managed( $asked['token'] ), $asked['body']['session'], $asked['body']['slot'], $asked['key'] ) );
}

/**
 * Cancels one session, or all.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_cancel( array $asked ): \WP_REST_Response {
	return tell_done( cancel( managed( $asked['token'] ), $asked['body']['session'] ?? '', $asked['key'] ) );
}

/**
 * Has the links of somebody's appointments sent to their mail. It is looked for after the answer, by cron where the server
 * cannot answer first: how long the answer takes tells nobody whether there is something.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_find( array $asked ): \WP_REST_Response {
	$body = $asked['body'];
	$mail = plain_signs( $body['mail'] ?? '' );
	refuse_faults( mail_faults( $mail ) );
	check_pot( $body );
	$done = ask_to_find( check_proof( $body ), $asked['key'] );
	$args = array( trim( $mail ), known_language( $body['language'] ?? 'nl' ) );
	add_action(
		'shutdown',
		static function () use ( $args ) {
			if ( let_go() ) {
				do_action( FIND, ...$args );
			} else {
				wp_schedule_single_event( time(), FIND, $args );
				spawn_cron();
			}
		},
		50
	);
	return answer( $done['status'], new \stdClass() );
}

/**
 * Asks for a place on the waiting list.
 *
 * @param array<string, mixed> $asked The request.
 */
function post_wish( array $asked ): \WP_REST_Response {
	$body = $asked['body'];
	$wish = waiting_of( $body );
	check_pot( $body );
	$done = wait( $wish, check_proof( $body ), $asked['key'] );
	send_soon();
	return answer( $done['status'], $done['body'] );
}
