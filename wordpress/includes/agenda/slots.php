<?php
/**
 * What is free: weekly hours, exceptions, closures, notice and horizon, minus what is busy. Pure: the practice, what is busy and
 * the time are handed in. A slot's id says what it is, so none has to be kept before somebody takes it.
 *
 * A slot is what the API says it is: id, start, end (RFC 3339), service, careGiver. Busy time is careGiver, from, to (seconds).
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** No appointment is longer, seconds: so far back of a moment one may have begun that is under way. */
const LONGEST = 86400;

/**
 * A slot.
 *
 * @param array<string, mixed> $practice    The practice.
 * @param string               $service     Id of the service.
 * @param string               $care_giver  Id of the care giver.
 * @param int                  $from        When it begins.
 * @param int                  $to          When it ends.
 * @return array{id: string, start: string, end: string, service: string, careGiver: string}
 */
function slot( array $practice, string $service, string $care_giver, int $from, int $to ): array {
	return array(
		'id'        => $service . '.' . $care_giver . '.' . utc_stamp( $from ),
		'start'     => with_offset( $from, $practice['zone'] ),
		'end'       => with_offset( $to, $practice['zone'] ),
		'service'   => $service,
		'careGiver' => $care_giver,
	);
}

/**
 * The time a slot takes.
 *
 * @param array<string, string> $slot The slot.
 * @return array{careGiver: string, from: int, to: int}
 */
function busy_of( array $slot ): array {
	return array(
		'careGiver' => $slot['careGiver'],
		'from'      => (int) strtotime( $slot['start'] ),
		'to'        => (int) strtotime( $slot['end'] ),
	);
}

/**
 * Hours of a care giver on a day, as moments; hours that touch are one block, so that a session may run across.
 *
 * @param array<string, mixed> $practice   The practice.
 * @param string               $care_giver Whose.
 * @param string               $day        Which day.
 * @return array<int, array{int, int}>
 */
function blocks_on( array $practice, string $care_giver, string $day ): array {
	foreach ( $practice['closures'] as $closure ) {
		if ( $day >= $closure['from'] && $day <= $closure['to'] ) {
			return array();
		}
	}
	$giver = with_id( $practice['careGivers'], $care_giver );
	$hours = $giver['hours'][ weekday_of( $day ) ] ?? array();
	foreach ( $giver['exceptions'] ?? array() as $exception ) {
		if ( $exception['day'] === $day ) {
			$hours = $exception['hours'];
			break;
		}
	}
	$blocks = array();
	foreach ( $hours as $one ) {
		$from = instant_of( $day, substr( $one, 0, 5 ), $practice['zone'] );
		$to   = instant_of( $day, substr( $one, 6 ), $practice['zone'] );
		$last = count( $blocks ) - 1;
		if ( $last >= 0 && $blocks[ $last ][1] === $from ) {
			$blocks[ $last ][1] = $to;
		} else {
			$blocks[] = array( $from, $to );
		}
	}
	return $blocks;
}

/**
 * Whether time keeps clear of everything busy, buffer included.
 *
 * @param array<string, mixed>             $practice The practice.
 * @param array<int, array<string, mixed>> $busy     What is taken.
 * @param array<string, mixed>             $wish     What is wanted.
 */
function is_free( array $practice, array $busy, array $wish ): bool {
	$buffer = $practice['rules']['bufferMinutes'] * 60;
	foreach ( $busy as $one ) {
		if ( $one['careGiver'] === $wish['careGiver'] && $one['from'] < $wish['to'] + $buffer && $wish['from'] < $one['to'] + $buffer ) {
			return false;
		}
	}
	return true;
}

/**
 * Moments at which a session of a service may begin on a day.
 *
 * @param array<string, mixed> $practice   The practice.
 * @param array<string, mixed> $service    The service.
 * @param string               $care_giver By whom.
 * @param string               $day        Which day.
 * @return int[]
 */
function starts_on( array $practice, array $service, string $care_giver, string $day ): array {
	if ( ! in_array( $care_giver, $service['careGivers'], true ) ) {
		return array();
	}
	$starts = array();
	foreach ( blocks_on( $practice, $care_giver, $day ) as list( $from, $to ) ) {
		for ( $start = $from; $start + $service['minutes'] * 60 <= $to; $start += $practice['rules']['stepMinutes'] * 60 ) {
			$starts[] = $start;
		}
	}
	return $starts;
}

/**
 * From when, and until which day, somebody may book now.
 *
 * @param array<string, mixed> $practice The practice.
 * @param int                  $now      Now.
 * @return array{int, string, string} Moment, today, last day.
 */
function bounds( array $practice, int $now ): array {
	$today = day_of( $now, $practice['zone'] );
	return array( $now + $practice['rules']['noticeMinutes'] * 60, $today, add_days( $today, $practice['rules']['horizonDays'] ) );
}

/**
 * Free slots in a range of days, in order.
 *
 * @param array<string, mixed>             $practice The practice.
 * @param array<string, string>            $range    service, from, to (days, both included) and perhaps careGiver.
 * @param array<int, array<string, mixed>> $busy     What is taken, from `span_of()` of the range.
 * @param int                              $now      Now.
 * @return array<int, array<string, string>>
 */
function free_slots( array $practice, array $range, array $busy, int $now ): array {
	$service = with_id( $practice['services'], $range['service'] );
	if ( null === $service ) {
		return array();
	}
	list( $earliest, $today, $horizon ) = bounds( $practice, $now );
	$first  = max( $range['from'], $today );
	$last   = min( $range['to'], $horizon );
	$givers = '' === ( $range['careGiver'] ?? '' ) ? $service['careGivers'] : array( $range['careGiver'] );
	$length = $service['minutes'] * 60;
	$buffer = $practice['rules']['bufferMinutes'] * 60;
	$taken  = array();
	foreach ( $busy as $one ) {
		$taken[ $one['careGiver'] ][] = array( $one['from'] - $buffer, $one['to'] + $buffer );
	}
	$found = array();
	foreach ( $givers as $giver ) {
		$gaps = $taken[ $giver ] ?? array();
		sort( $gaps );
		$reached = 0;
		for ( $day = $first; $day <= $last; $day = add_days( $day, 1 ) ) {
			foreach ( starts_on( $practice, $service, $giver, $day ) as $start ) {
				// Both go up: what ended before this start ended before every later one.
				while ( isset( $gaps[ $reached ] ) && $gaps[ $reached ][1] <= $start ) {
					++$reached;
				}
				if ( $start >= $earliest && is_clear( $gaps, $reached, $start, $start + $length ) ) {
					$found[] = array( $start, $giver );
				}
			}
		}
	}
	sort( $found );
	return array_map( static fn( $one ) => slot( $practice, $service['id'], $one[1], $one[0], $one[0] + $length ), $found );
}

/**
 * Whether nothing of a list that is in order touches some time. What is long may end after what begins later.
 *
 * @param array<int, array{int, int}> $gaps  From and to.
 * @param int                         $first Where to begin.
 * @param int                         $from  When.
 * @param int                         $to    Until when.
 */
function is_clear( array $gaps, int $first, int $from, int $to ): bool {
	for ( $i = $first; isset( $gaps[ $i ] ) && $gaps[ $i ][0] < $to; $i++ ) {
		if ( $gaps[ $i ][1] > $from ) {
			return false;
		}
	}
	return true;
}

/**
 * The slot of an id, and whether it is offered now; null when it is no id of this practice.
 *
 * @param array<string, mixed> $practice The practice.
 * @param string               $id       Which.
 * @param int                  $now      Now.
 * @return array{slot: array<string, string>, offered: bool}|null
 */
function slot_of( array $practice, string $id, int $now ): ?array {
	$parts   = explode( '.', $id );
	$service = with_id( $practice['services'], $parts[0] );
	$start   = read_stamp( $parts[2] ?? '' );
	if ( 3 !== count( $parts ) || null === $service || null === $start || ! in_array( $parts[1], $service['careGivers'], true ) ) {
		return null;
	}
	list( $earliest, , $horizon ) = bounds( $practice, $now );
	$day                          = day_of( $start, $practice['zone'] );
	$in_time                      = $start >= $earliest && $day <= $horizon;
	return array(
		'slot'    => slot( $practice, $service['id'], $parts[1], $start, $start + $service['minutes'] * 60 ),
		'offered' => $in_time && in_array( $start, starts_on( $practice, $service, $parts[1], $day ), true ),
	);
}

/**
 * The moments between which busy time matters for a range of days.
 *
 * @param array<string, mixed> $practice The practice.
 * @param string               $from     First day.
 * @param string               $to       Last day.
 * @return array{int, int}
 */
function span_of( array $practice, string $from, string $to ): array {
	$buffer = $practice['rules']['bufferMinutes'] * 60;
	return array( instant_of( $from, '00:00', $practice['zone'] ) - $buffer, instant_of( add_days( $to, 1 ), '00:00', $practice['zone'] ) + $buffer );
}

/**
 * Where alternatives to a slot are looked for: a week before to two weeks after.
 *
 * @param array<string, mixed>  $practice The practice.
 * @param array<string, string> $slot     The slot that is not free.
 * @param int                   $now      Now.
 * @return array<string, string>
 */
function near_to( array $practice, array $slot, int $now ): array {
	$day = day_of( max( busy_of( $slot )['from'], $now ), $practice['zone'] );
	return array(
		'service' => $slot['service'],
		'from'    => add_days( $day, -7 ),
		'to'      => add_days( $day, 14 ),
	);
}

/**
 * Six free slots near one that is not, in order.
 *
 * @param array<string, mixed>             $practice The practice.
 * @param array<string, string>            $slot     The slot that is not free.
 * @param array<int, array<string, mixed>> $busy     What is taken around it.
 * @param int                              $now      Now.
 * @return array<int, array<string, string>>
 */
function alternatives_to( array $practice, array $slot, array $busy, int $now ): array {
	$at   = busy_of( $slot )['from'];
	$free = free_slots( $practice, near_to( $practice, $slot, $now ), $busy, $now );
	$away = static fn( $one ) => abs( busy_of( $one )['from'] - $at );
	usort( $free, static fn( $a, $b ) => $away( $a ) <=> $away( $b ) );
	$near = array_slice( $free, 0, 6 );
	usort( $near, static fn( $a, $b ) => array( busy_of( $a )['from'], $a['id'] ) <=> array( busy_of( $b )['from'], $b['id'] ) );
	return $near;
}
