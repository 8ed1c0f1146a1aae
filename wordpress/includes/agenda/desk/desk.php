<?php
/**
 * The desk: what is free, and which slots somebody may have. It looks first, so that it can offer others; should two look at the
 * same moment, the database lets one of them in.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** More than enough: who loses a race finds the hour taken when looking again. */
const LOOKS = 3;

/**
 * What is free in a range of days.
 *
 * @param array<string, string> $range service, from, to and perhaps careGiver.
 * @return array<int, array<string, string>>
 */
function free( array $range ): array {
	return free_slots( practice(), $range, busy( ...span_of( practice(), $range['from'], $range['to'] ) ), now() );
}

/**
 * The slots of these ids, all free.
 *
 * @param string[]              $ids    Ids of slots.
 * @param array<string, string> $except `hold` or `session` whose time does not count.
 * @return array<int, array<string, string>>
 * @throws Refusal With near alternatives when one is not.
 */
function claim( array $ids, array $except = array() ): array {
	$practice = practice();
	$found    = array();
	foreach ( $ids as $id ) {
		$one = slot_of( $practice, $id, now() );
		if ( null === $one ) {
			throw new Refusal( 'invalid', array( 'errors' => array( 'slots' => 'unknown' ) ) );
		}
		$found[] = $one;
	}
	$times  = array_map( static fn( $one ) => busy_of( $one['slot'] ), $found );
	$buffer = $practice['rules']['bufferMinutes'] * 60;
	$busy   = busy( min( array_column( $times, 'from' ) ) - $buffer, max( array_column( $times, 'to' ) ) + $buffer, $except );
	$slots  = array();
	$lost   = array();
	foreach ( $found as $i => $one ) {
		if ( $one['offered'] && is_free( $practice, $busy, $times[ $i ] ) ) {
			$slots[] = $one['slot'];
			$busy[]  = $times[ $i ];
		} else {
			$lost[] = $one['slot'];
		}
	}
	if ( $lost ) {
		throw taken_refusal( $lost, $slots, $except );
	}
	return $slots;
}

/**
 * That slots are taken, with near alternatives.
 *
 * @param array<int, array<string, string>> $lost   Those that are.
 * @param array<int, array<string, string>> $slots  Those that are not: no alternative either.
 * @param array<string, string>             $except `hold` or `session` whose time does not count.
 */
function taken_refusal( array $lost, array $slots = array(), array $except = array() ): Refusal {
	$near = near_to( practice(), $lost[0], now() );
	$busy = array_merge( busy( ...array_merge( span_of( practice(), $near['from'], $near['to'] ), array( $except ) ) ), array_map( __NAMESPACE__ . '\busy_of', $slots ) );
	return new Refusal(
		'slot-taken',
		array(
			'taken'        => array_column( $lost, 'id' ),
			'alternatives' => alternatives_to( practice(), $lost[0], $busy, now() ),
		)
	);
}

/**
 * Looks, then does in one transaction; when somebody else took the time in between, looks again.
 *
 * @param callable $look Gives back what is wanted, or refuses; outside the transaction.
 * @param callable $work Gets what was found.
 * @return mixed What the work gives back.
 * @throws Refusal When somebody else was first.
 */
function look_and_do( callable $look, callable $work ) {
	for ( $turn = 1; ; $turn++ ) {
		quietly( __NAMESPACE__ . '\sweep' );
		$found = quietly( $look );
		/**
		 * Between the look and the deed: whoever waits here shows that the database decides.
		 *
		 * @param mixed $found What was found free.
		 */
		do_action( 'kinekit_looked', $found );
		try {
			return transaction( static fn() => $work( $found ) );
		} catch ( Taken $e ) {
			if ( $turn >= LOOKS ) {
				throw new Refusal(
					'slot-taken',
					array(
						'taken'        => array(),
						'alternatives' => array(),
					)
				);
			}
		}
	}
}

/**
 * Refuses slots of several services, or more than may be booked at once.
 *
 * @param array<int, array<string, string>> $slots The slots.
 * @throws Refusal When they are.
 */
function check_count( array $slots ): void {
	$service = service( $slots[0]['service'] ?? '' );
	if ( null === $service || count( array_unique( array_column( $slots, 'service' ) ) ) > 1 || count( $slots ) > $service['sessions'] ) {
		throw new Refusal( 'invalid', array( 'errors' => array( 'slots' => 'number' ) ) );
	}
}

/**
 * Sessions of a new appointment.
 *
 * @param string                            $id    Id of the appointment.
 * @param array<int, array<string, string>> $slots Their slots.
 * @return array<int, array<string, mixed>>
 */
function new_sessions( string $id, array $slots ): array {
	$sessions = array();
	foreach ( $slots as $i => $slot ) {
		$name       = $id . '-' . ( $i + 1 );
		$sessions[] = array(
			'id'       => $name,
			'slot'     => $slot,
			'status'   => 'booked',
			'sequence' => 0,
			'uid'      => $name . '@' . mail_domain(),
		);
	}
	return $sessions;
}
