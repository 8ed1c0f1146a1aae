<?php
/**
 * How moments, people and services are said at the desk, and whose agendas somebody sees.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** The practice's zone. */
function zone(): string {
	return Agenda\practice()['zone'];
}

/** Today at the practice. */
function today(): string {
	return Agenda\day_of( Agenda\now(), zone() );
}

/**
 * A day that was asked for, some years around today; today otherwise.
 *
 * @param string $said As it was asked.
 */
function day_in( string $said ): string {
	$there = Agenda\is_day( $said ) && $said > Agenda\add_days( today(), -3660 ) && $said < Agenda\add_days( today(), 1830 );
	return $there ? $said : today();
}

/**
 * A clock.
 *
 * @param int $at The moment.
 */
function clock_at( int $at ): string {
	return Agenda\clock_of( $at, zone() );
}

/**
 * A day as it is read, with its year.
 *
 * @param string $day Which.
 */
function say_day( string $day ): string {
	return Agenda\say_day( $day, desk_language() );
}

/**
 * A day as a title begins.
 *
 * @param string $day Which.
 */
function day_title( string $day ): string {
	$said = say_day( $day );
	return mb_strtoupper( mb_substr( $said, 0, 1 ) ) . mb_substr( $said, 1 );
}

/**
 * Name of a weekday.
 *
 * @param int $weekday 1 (Monday) to 7.
 */
function weekday_name( int $weekday ): string {
	return Agenda\letter_words( desk_language() )['said']['weekdays'][ $weekday - 1 ];
}

/**
 * Short enough for a column.
 *
 * @param string $day Which.
 */
function short_day( string $day ): string {
	return weekday_name( Agenda\weekday_of( $day ) ) . ' ' . (int) substr( $day, 8, 2 ) . '/' . (int) substr( $day, 5, 2 );
}

/**
 * A prescription, as it is read.
 *
 * @param string $day      Its day.
 * @param int    $sessions For how many sessions.
 */
function say_prescription( string $day, int $sessions ): string {
	$places = array(
		'day'      => Agenda\is_day( $day ) ? say_day( $day ) : $day,
		'sessions' => $sessions,
	);
	return Agenda\filled( words( 1 === $sessions ? 'said.prescriptionOfOne' : 'said.prescription' ), $places );
}

/**
 * Day and clock of a moment.
 *
 * @param int $at The moment.
 */
function moment( int $at ): string {
	return Agenda\say_moment( $at, desk_language() );
}

/**
 * When a slot begins, as it is read.
 *
 * @param array $slot The slot.
 */
function moment_of( array $slot ): string {
	return moment( Agenda\busy_of( $slot )['from'] );
}

/**
 * Name of a service.
 *
 * @param string $id Which.
 */
function service_name( string $id ): string {
	$service = Agenda\service( $id );
	return null === $service ? $id : Agenda\in_language( $service['name'], desk_language() );
}

/**
 * Name of a care giver.
 *
 * @param string $id Which.
 */
function giver_name( string $id ): string {
	return Agenda\care_giver( $id )['name'] ?? $id;
}

/**
 * The care givers whose agendas somebody sees: id to name.
 *
 * @return array<string, string>
 */
function givers(): array {
	$seen = array();
	foreach ( Agenda\practice()['careGivers'] as $one ) {
		if ( current_user_can( TOUCH, $one['id'] ) ) {
			$seen[ $one['id'] ] = $one['name'];
		}
	}
	return $seen;
}

/**
 * The care giver who was asked for, if this person may see that agenda; the only one there is; or empty.
 *
 * @param string $said Which was asked for.
 */
function giver_in( string $said ): string {
	$givers = givers();
	return 1 === count( $givers ) ? (string) key( $givers ) : ( isset( $givers[ $said ] ) ? $said : '' );
}

/**
 * What was told, as it is read.
 *
 * @param array $appointment The appointment.
 * @return array<int, array{string, string}>
 */
function told_rows( array $appointment ): array {
	$told = $appointment['told'];
	$rows = array(
		array( words( 'said.known' ), words( $told['known'] ? 'said.yes' : 'said.no' ) ),
		array( words( 'said.reason' ), (string) $told['reason'] ),
	);
	if ( $told['prescription'] ) {
		$given  = $told['prescription'] + array(
			'date'       => '',
			'prescriber' => '',
			'sessions'   => 0,
		);
		$rows[] = array(
			say_prescription( (string) $given['date'], (int) $given['sessions'] ),
			words( 'said.prescriber' ) . words( 'said.colon' ) . ' ' . $given['prescriber']
		);
	}
	return array_merge( $rows, Agenda\answered( $told['answers'], desk_language() ) );
}

/**
 * Several of a kind as they are read; any when none was chosen.
 *
 * @param string[] $said What they are called.
 */
function several( array $said ): string {
	return $said ? implode( ', ', $said ) : words( 'said.any' );
}

/**
 * By whom and when somebody on the waiting list wants it, and since when they wait.
 *
 * @param array $wish The wish.
 * @return array<int, array{string, string}>
 */
function wish_rows( array $wish ): array {
	return array(
		array( words( 'said.careGiver' ), '' === $wish['careGiver'] ? words( 'said.anyone' ) : giver_name( $wish['careGiver'] ) ),
		array( words( 'said.weekdays' ), several( array_map( __NAMESPACE__ . '\weekday_name', $wish['weekdays'] ) ) ),
		array( words( 'said.parts' ), several( array_map( static fn( $part ) => words( 'said.part.' . $part ), $wish['parts'] ) ) ),
		array( words( 'waiting.since' ), moment( $wish['askedAt'] ) ),
		array( words( 'waiting.told' ), null === $wish['toldAt'] ? words( 'waiting.never' ) : moment( $wish['toldAt'] ) ),
	);
}

/** The agenda that is asked of the database: everybody's, or the own one; nobody's when there is none. */
function own_or_all(): string {
	if ( current_user_can( 'kinekit_see_all' ) ) {
		return '';
	}
	$own = care_giver_of( get_current_user_id() );
	return '' === $own ? '?' : $own;
}

/**
 * Notes what was done, without saying what was seen.
 *
 * @param string      $act   Which word of the log.
 * @param string|null $about Id of an appointment.
 */
function note( string $act, ?string $about = null ): void {
	Agenda\transaction(
		static function () use ( $act, $about ) {
			Agenda\note_act( $act, $about );
		}
	);
}

/**
 * Who a user is, in the log.
 *
 * @param int $user_id Which user.
 */
function user_name( int $user_id ): string {
	$user = get_userdata( $user_id );
	return $user ? $user->display_name : ( $user_id ? '#' . $user_id : '–' );
}
