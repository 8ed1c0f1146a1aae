<?php
/**
 * What the practice does itself: an appointment by phone, moved, called off; time blocked. Nothing holds the practice to its own
 * hours and notice, but nobody gets an hour that somebody has: the database decides. Who calls these has asked what the user may.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Somebody has part of that time. */
class Clash extends \RuntimeException {}

/** It is no longer as the page showed it. */
class Stale extends \RuntimeException {}

/**
 * A session at a moment of the practice's choice; null when that care giver does not do this.
 *
 * @param string $service    Id of the service.
 * @param string $care_giver Id of the care giver.
 * @param string $day        The day.
 * @param string $clock      HH:MM, in steps of five minutes.
 * @return array<string, string>|null
 */
function place_at( string $service, string $care_giver, string $day, string $clock ): ?array {
	if ( ! is_day( $day ) || ! preg_match( '/^([01]\d|2[0-3]):[0-5][05]$/D', $clock ) ) {
		return null;
	}
	$id = $service . '.' . $care_giver . '.' . utc_stamp( instant_of( $day, $clock, practice()['zone'] ) );
	return slot_of( practice(), $id, 0 )['slot'] ?? null;
}

/**
 * What is free on a day within the hours of work; the notice is for visitors.
 *
 * @param string $service    Id of the service.
 * @param string $care_giver Id of the care giver; empty: whoever is free.
 * @param string $day        The day.
 * @return array<int, array<string, string>>
 */
function free_on( string $service, string $care_giver, string $day ): array {
	$practice          = practice();
	$practice['rules'] = array(
		'noticeMinutes' => 0,
		'horizonDays'   => 2000,
	) + $practice['rules'];
	$range             = array(
		'service'   => $service,
		'careGiver' => $care_giver,
		'from'      => $day,
		'to'        => $day,
	);
	return free_slots( $practice, $range, busy( ...span_of( $practice, $day, $day ) ), now() );
}

/**
 * Does what the practice wants; throws when somebody has that time.
 *
 * @param array<int, array<string, string>> $slots  What must be free.
 * @param array<string, string>             $except `session` whose time does not count.
 * @param callable                          $work   What to do.
 * @return mixed What the work gives back.
 * @throws Clash When it is not free.
 */
function deed( array $slots, array $except, callable $work ) {
	$look = static function () use ( $slots, $except ) {
		if ( ! $slots ) {
			return;
		}
		$times  = array_map( __NAMESPACE__ . '\busy_of', $slots );
		$buffer = practice()['rules']['bufferMinutes'] * 60;
		$busy   = busy( min( array_column( $times, 'from' ) ) - $buffer, max( array_column( $times, 'to' ) ) + $buffer, $except );
		foreach ( $times as $time ) {
			if ( ! is_free( practice(), $busy, $time ) ) {
				throw new Clash( 'clash' );
			}
		}
	};
	try {
		$done = look_and_do( $look, $work );
	} catch ( Refusal $e ) {
		throw 'slot-taken' === $e->problem ? new Clash( 'clash' ) : $e;
	}
	send_soon();
	return $done;
}

/**
 * An appointment by phone.
 *
 * @param array<string, mixed> $wanted slots, person (its mail may be empty), language, told (reason, known, prescription, answers),
 *                                     tell (whether the patient gets a mail), and perhaps wish: id on the waiting list, struck with it.
 * @return string Its id.
 * @throws Clash When somebody has part of that time.
 */
function arrange( array $wanted ): string {
	return deed(
		$wanted['slots'],
		array(),
		static function () use ( $wanted ) {
			$id          = random_id();
			$appointment = array(
				'id'        => $id,
				'sessions'  => new_sessions( $id, $wanted['slots'] ),
				'person'    => $wanted['person'],
				'language'  => known_language( $wanted['language'] ),
				'told'      => $wanted['told'],
				'confirmBy' => null,
			);
			add_appointment( $appointment );
			add_mails( arranged_mails( $appointment, 'booked', ! empty( $wanted['tell'] ), $appointment['sessions'] ) );
			if ( ! empty( $wanted['wish'] ) ) {
				drop_wish( $wanted['wish'] );
			}
			note_act( 'made', $id );
			return $id;
		}
	);
}

/**
 * A session as the page showed it, with its appointment.
 *
 * @param string $id       Id of the appointment.
 * @param string $session  Id of the session.
 * @param int    $sequence Its sequence then.
 * @return array{array<string, mixed>, array<string, mixed>}
 * @throws Stale When it changed since.
 */
function as_shown( string $id, string $session, int $sequence ): array {
	lock( 'appointment ' . $id, now() + DAY_IN_SECONDS );
	$appointment = appointment( $id );
	$one         = null === $appointment ? null : with_id( $appointment['sessions'], $session );
	if ( null === $one || 'booked' !== $one['status'] || $one['sequence'] !== $sequence ) {
		throw new Stale( 'stale' );
	}
	return array( $appointment, $one );
}

/**
 * Moves one session, also to another care giver or service hour.
 *
 * @param string                $id       Id of the appointment.
 * @param string                $session  Id of the session.
 * @param int                   $sequence Its sequence as the page showed it.
 * @param array<string, string> $slot     To where, as place_at() gives it.
 * @param bool                  $tell     Whether the patient gets a mail.
 * @throws Clash When somebody has part of that time.
 * @throws Stale When it changed since.
 */
function move_to( string $id, string $session, int $sequence, array $slot, bool $tell ): void {
	deed(
		array( $slot ),
		array( 'session' => $session ),
		static function () use ( $id, $session, $sequence, $slot, $tell ) {
			list( $appointment, $one ) = as_shown( $id, $session, $sequence );
			$moved                     = array(
				'slot'     => $slot,
				'sequence' => $one['sequence'] + 1,
			) + $one;
			change( $appointment, array( $moved ), static fn( $next, $standing ) => arranged_mails( $next, 'changed', $tell, $standing ) );
			note_act( 'moved', $id );
		}
	);
}

/**
 * Calls one session off.
 *
 * @param string $id       Id of the appointment.
 * @param string $session  Id of the session.
 * @param int    $sequence Its sequence as the page showed it.
 * @param bool   $tell     Whether the patient gets a mail.
 * @throws Stale When it changed since.
 */
function call_off( string $id, string $session, int $sequence, bool $tell ): void {
	deed(
		array(),
		array(),
		static function () use ( $id, $session, $sequence, $tell ) {
			list( $appointment, $one ) = as_shown( $id, $session, $sequence );
			change( $appointment, called_off( array( $one ) ), static fn( $next, $standing ) => arranged_mails( $next, 'changed', $tell, $standing ) );
			note_act( 'cancelled', $id );
		}
	);
}

/**
 * Blocks time of a care giver.
 *
 * @param string $care_giver Whose.
 * @param int    $from       From.
 * @param int    $to         To.
 * @param string $note       Why.
 * @return string Its id.
 * @throws Clash When somebody is booked in it.
 */
function block( string $care_giver, int $from, int $to, string $note ): string {
	return deed(
		array(),
		array(),
		static function () use ( $care_giver, $from, $to, $note ) {
			global $wpdb;
			foreach ( agenda( $from, $to, $care_giver ) as $entry ) {
				if ( 'booked' === $entry['session']['status'] ) {
					throw new Clash( 'clash' );
				}
			}
			$id = random_id();
			done(
				$wpdb->insert(
					$wpdb->prefix . 'kinekit_block',
					array(
						'id'         => $id,
						'care_giver' => $care_giver,
						'from_at'    => $from,
						'to_at'      => $to,
						'note'       => mb_substr( $note, 0, 400 ),
					)
				)
			);
			// What is taken is looked for a day back: longer time is as many rows.
			$times = array();
			for ( $start = $from; $start < $to; $start += LONGEST / 2 ) {
				$times[] = array(
					'id'        => $id . '-' . ( count( $times ) + 1 ),
					'careGiver' => $care_giver,
					'from'      => $start,
					'to'        => min( $to, $start + LONGEST / 2 ),
					'owner'     => $id,
				);
			}
			$times[0]['guardFrom'] = after_pause( $care_giver, $from, $times[0]['to'] );
			take( $times, 'block' );
			note_act( 'blocked' );
			return $id;
		}
	);
}

/**
 * Gives blocked time back.
 *
 * @param string $id Which.
 */
function unblock( string $id ): void {
	transaction(
		static function () use ( $id ) {
			global $wpdb;
			give_back( $id );
			done( $wpdb->delete( $wpdb->prefix . 'kinekit_block', array( 'id' => $id ) ) );
			note_act( 'freed' );
		}
	);
}
