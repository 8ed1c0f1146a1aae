<?php
/**
 * Changes the database, within one transaction. Time is taken here and nowhere else: for a hold, a session or a block, as a row
 * of what is taken and as the pieces of five minutes in it, each of which the database lets nobody have twice.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Seconds of a piece. */
const GRAIN = GRAIN_MINUTES * 60;

/** So many pieces go into one statement. */
const AT_ONCE = 300;

/**
 * The pieces some time touches.
 *
 * @param int $from From.
 * @param int $to   To.
 * @return int[]
 */
function grains_of( int $from, int $to ): array {
	return $to > $from ? range( intdiv( $from, GRAIN ), intdiv( $to - 1, GRAIN ) ) : array();
}

/**
 * Takes time; in one order for everybody, so that two who want the same wait for each other and never in a ring.
 *
 * @param array<int, array<string, mixed>> $times   Of each: id, careGiver, from, to, owner, and perhaps guardFrom: its pieces begin there.
 * @param string                           $kind    'hold', 'session' or 'block'.
 * @param int|null                         $expires Until when it is taken; null: for good.
 * @throws Taken When somebody has part of it.
 */
function take( array $times, string $kind, ?int $expires = null ): void {
	global $wpdb;
	$buffer = 'block' === $kind ? 0 : practice()['rules']['bufferMinutes'] * 60;
	usort( $times, static fn( $a, $b ) => array( $a['careGiver'], $a['from'] ) <=> array( $b['careGiver'], $b['from'] ) );
	foreach ( $times as $time ) {
		foreach ( array_chunk( grains_of( $time['guardFrom'] ?? $time['from'], $time['to'] + $buffer ), AT_ONCE ) as $grains ) {
			$values = array();
			foreach ( $grains as $grain ) {
				array_push( $values, $time['careGiver'], $grain, $time['owner'], $expires ?? 0 );
			}
			done(
				$wpdb->query(
					$wpdb->prepare(
						"INSERT INTO {$wpdb->prefix}kinekit_grain (care_giver, grain, owner, expires) VALUES " . implode( ', ', array_fill( 0, count( $grains ), '(%s, %d, %s, NULLIF(%d, 0))' ) ),
						$values
					)
				)
			);
		}
		done(
			$wpdb->insert(
				$wpdb->prefix . 'kinekit_taken',
				array(
					'id'         => $time['id'],
					'care_giver' => $time['careGiver'],
					'from_at'    => $time['from'],
					'to_at'      => $time['to'],
					'kind'       => $kind,
					'owner'      => $time['owner'],
					'expires'    => $expires,
				)
			)
		);
	}
}

/**
 * Where the pieces of a block begin: after the pause of what ended before it. That time is nobody's, but its pieces are taken
 * already, so that no patient follows at once.
 *
 * @param string $care_giver Whose.
 * @param int    $from       When the block begins.
 * @param int    $to         When it ends.
 */
function after_pause( string $care_giver, int $from, int $to ): int {
	global $wpdb;
	// Until somebody's own time begins, pieces that are taken can be those of a pause only.
	$found = $wpdb->get_var(
		$wpdb->prepare(
			"SELECT MIN(from_at) FROM {$wpdb->prefix}kinekit_taken
			WHERE care_giver = %s AND kind <> 'busy' AND from_at > %d AND from_at < %d AND to_at > %d",
			$care_giver,
			$from - LONGEST,
			$to,
			$from
		)
	);
	$until = number( $found ) ?: $to;
	$last  = $wpdb->get_var(
		$wpdb->prepare(
			"SELECT MAX(grain) FROM {$wpdb->prefix}kinekit_grain WHERE care_giver = %s AND grain >= %d AND grain < %d",
			$care_giver,
			intdiv( $from, GRAIN ),
			intdiv( $until, GRAIN )
		)
	);
	$last = number( $last );
	return $last ? max( $from, ( $last + 1 ) * GRAIN ) : $from;
}

/**
 * Gives time back.
 *
 * @param string $owner Id of the hold, session or block that has it.
 */
function give_back( string $owner ): void {
	global $wpdb;
	foreach ( array( 'taken', 'grain' ) as $table ) {
		done( $wpdb->delete( $wpdb->prefix . 'kinekit_' . $table, array( 'owner' => $owner ) ) );
	}
}

/**
 * Until when an owner has its time.
 *
 * @param string   $owner   Id of a hold or session.
 * @param int|null $expires Null: for good.
 */
function keep_until( string $owner, ?int $expires ): void {
	global $wpdb;
	foreach ( array( 'taken', 'grain' ) as $table ) {
		done( $wpdb->update( $wpdb->prefix . 'kinekit_' . $table, array( 'expires' => $expires ), array( 'owner' => $owner ) ) );
	}
}

/** Gives back what nobody came for. Not within a transaction of somebody who takes time: it would wait for others. */
function sweep(): void {
	global $wpdb;
	$found = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT owner FROM {$wpdb->prefix}kinekit_taken WHERE expires <= %d LIMIT 500", now() ) );
	foreach ( is_array( $found ) ? $found : array() as $owner ) {
		transaction(
			static function () use ( $owner, $wpdb ) {
				done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_grain WHERE owner = %s AND expires <= %d", $owner, now() ) ) );
				done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_taken WHERE owner = %s AND expires <= %d", $owner, now() ) ) );
			}
		);
	}
}

/**
 * Adds an appointment with its sessions and their time.
 *
 * @param array<string, mixed> $appointment The appointment.
 */
function add_appointment( array $appointment ): void {
	global $wpdb;
	$ends = array_map( static fn( $session ) => busy_of( $session['slot'] )['to'], $appointment['sessions'] );
	done(
		$wpdb->insert(
			$wpdb->prefix . 'kinekit_appointment',
			$appointment['person'] + array(
				'id'         => $appointment['id'],
				'language'   => $appointment['language'],
				'told'       => to_json( $appointment['told'] ),
				'made_at'    => now(),
				'confirm_by' => $appointment['confirmBy'],
				'last_end'   => max( $ends ),
				'sought'     => sought_of( $appointment['person'] ),
			)
		)
	);
	foreach ( $appointment['sessions'] as $place => $session ) {
		$time = busy_of( $session['slot'] );
		done(
			$wpdb->insert(
				$wpdb->prefix . 'kinekit_session',
				array(
					'id'          => $session['id'],
					'appointment' => $appointment['id'],
					'place'       => $place,
					'service'     => $session['slot']['service'],
					'care_giver'  => $time['careGiver'],
					'from_at'     => $time['from'],
					'to_at'       => $time['to'],
					'status'      => $session['status'],
					'sequence'    => $session['sequence'],
					'uid'         => $session['uid'],
				)
			)
		);
	}
	take( times_of( $appointment['sessions'] ), 'session', $appointment['confirmBy'] );
}

/**
 * The time of sessions, each its own owner.
 *
 * @param array<int, array<string, mixed>> $sessions The sessions.
 * @return array<int, array<string, mixed>>
 */
function times_of( array $sessions ): array {
	return array_map(
		static fn( $session ) => busy_of( $session['slot'] ) + array(
			'id'    => $session['id'],
			'owner' => $session['id'],
		),
		$sessions
	);
}

/**
 * Sessions of one appointment as they are from now on; the time of what does not stand is given back.
 *
 * @param array<int, array<string, mixed>> $sessions Those that changed.
 * @param string                           $id       Id of the appointment.
 * @param int|null                         $expires  Until when their time is taken.
 */
function change_sessions( array $sessions, string $id, ?int $expires ): void {
	global $wpdb;
	foreach ( $sessions as $session ) {
		$time = busy_of( $session['slot'] );
		done(
			$wpdb->update(
				$wpdb->prefix . 'kinekit_session',
				array(
					'care_giver' => $time['careGiver'],
					'from_at'    => $time['from'],
					'to_at'      => $time['to'],
					'status'     => $session['status'],
					'sequence'   => $session['sequence'],
				),
				array( 'id' => $session['id'] )
			)
		);
		give_back( $session['id'] );
		done( $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}kinekit_appointment SET last_end = %d WHERE id = %s AND last_end < %d", $time['to'], $id, $time['to'] ) ) );
	}
	take( times_of( array_filter( $sessions, static fn( $session ) => 'booked' === $session['status'] ) ), 'session', $expires );
}

/**
 * Adds a wish to the waiting list.
 *
 * @param array<string, mixed> $wish The wish.
 */
function add_wish( array $wish ): void {
	global $wpdb;
	done(
		$wpdb->insert(
			$wpdb->prefix . 'kinekit_waiting',
			$wish['person'] + array(
				'id'         => $wish['id'],
				'service'    => $wish['service'],
				'care_giver' => $wish['careGiver'],
				'weekdays'   => to_json( $wish['weekdays'] ),
				'parts'      => to_json( $wish['parts'] ),
				'language'   => $wish['language'],
				'asked_at'   => now(),
				'sought'     => sought_of( $wish['person'] ),
			)
		)
	);
}

/**
 * Takes a wish off the waiting list.
 *
 * @param string $id Which.
 */
function drop_wish( string $id ): void {
	global $wpdb;
	done( $wpdb->delete( $wpdb->prefix . 'kinekit_waiting', array( 'id' => $id ) ) );
}

/**
 * Notes what somebody of the practice did: a word, never a text, and nothing of a patient.
 *
 * @param string      $act   Such as 'made', 'moved', 'cancelled', 'blocked', 'freed', 'exported', 'erased'.
 * @param string|null $about Id of an appointment.
 */
function note_act( string $act, ?string $about = null ): void {
	global $wpdb;
	done(
		$wpdb->insert(
			$wpdb->prefix . 'kinekit_act',
			array(
				'done_at' => now(),
				'staff'   => get_current_user_id(),
				'act'     => $act,
				'about'   => $about,
			)
		)
	);
}
