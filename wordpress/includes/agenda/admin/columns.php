<?php
/**
 * The agenda as it is drawn: for a care giver and a day what is booked, blocked and free, in order, and on which rows. Touches
 * nothing.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Minutes a row stands for. */
const ROW_MINUTES = 5;

/**
 * Minutes on the clock of a day: 0 before it, 1440 after it. A change of clock moves nothing.
 *
 * @param int    $at   The moment.
 * @param string $day  The day.
 * @param string $zone The practice's zone.
 */
function minutes_of( int $at, string $day, string $zone ): int {
	$its = Agenda\day_of( $at, $zone );
	if ( $its !== $day ) {
		return $its < $day ? 0 : 1440;
	}
	list( $hour, $minute ) = array_map( 'intval', explode( ':', Agenda\clock_of( $at, $zone ) ) );
	return $hour * 60 + $minute;
}

/**
 * What is left of a stretch without others.
 *
 * @param array $stretch From and to.
 * @param array $others  Each from and to.
 * @return array<int, array{int, int}>
 */
function without( array $stretch, array $others ): array {
	list( $at, $to ) = $stretch;
	$left            = array();
	sort( $others );
	foreach ( $others as list( $from, $until ) ) {
		if ( $from > $at && $at < $to ) {
			$left[] = array( $at, min( $from, $to ) );
		}
		$at = max( $at, $until );
	}
	return $at < $to ? array_merge( $left, array( array( $at, $to ) ) ) : $left;
}

/**
 * A column: care giver, day, items (kind, from, to and what it is), gone (what was called off), hours of work. Time that is free
 * is told from now on, when the shortest session fits.
 *
 * @param array  $practice The practice.
 * @param string $giver    Which care giver.
 * @param string $day      Which day.
 * @param array  $entries  Sessions around it.
 * @param array  $blocks   Blocked time around it.
 * @param array  $busy     Time an own calendar says is taken: care giver, from, to.
 * @param int    $now      Now.
 * @return array<string, mixed>
 */
function column_of( array $practice, string $giver, string $day, array $entries, array $blocks, array $busy, int $now ): array {
	$zone   = $practice['zone'];
	$items  = array();
	$gone   = array();
	$taken  = array();
	$on_day = static function ( int $from, int $to ) use ( $day, $zone ): bool {
		return Agenda\day_of( $from, $zone ) <= $day && Agenda\day_of( $to - 1, $zone ) >= $day;
	};
	foreach ( $entries as $entry ) {
		if ( $entry['session']['slot']['careGiver'] !== $giver || Agenda\day_of( $entry['from'], $zone ) !== $day ) {
			continue;
		}
		if ( 'booked' !== $entry['session']['status'] ) {
			$gone[] = $entry;
			continue;
		}
		$taken[] = array( $entry['from'], $entry['to'] );
		$items[] = array( 'kind' => 'session', 'from' => $entry['from'], 'to' => $entry['to'], 'entry' => $entry );
	}
	foreach ( array( 'block' => $blocks, 'busy' => $busy ) as $kind => $list ) {
		foreach ( $list as $one ) {
			if ( $one['careGiver'] === $giver && $on_day( $one['from'], $one['to'] ) ) {
				$taken[] = array( $one['from'], $one['to'] );
				$items[] = array( 'kind' => $kind, 'from' => $one['from'], 'to' => $one['to'], 'note' => $one['note'] ?? '' );
			}
		}
	}
	$work   = Agenda\blocks_on( $practice, $giver, $day );
	$least  = 240;
	foreach ( $practice['services'] as $service ) {
		$least = in_array( $giver, $service['careGivers'], true ) ? min( $least, $service['minutes'] ) : $least;
	}
	$soon = (int) ceil( $now / 300 ) * 300;
	foreach ( $work as $stretch ) {
		foreach ( without( $stretch, $taken ) as list( $from, $to ) ) {
			if ( $to - max( $from, $soon ) >= $least * 60 ) {
				$items[] = array( 'kind' => 'free', 'from' => max( $from, $soon ), 'to' => $to );
			}
		}
	}
	usort(
		$items,
		static function ( $a, $b ) {
			return $a['from'] <=> $b['from'];
		}
	);
	return array(
		'careGiver' => $giver,
		'day'       => $day,
		'items'     => $items,
		'gone'      => $gone,
		'hours'     => array_map(
			static function ( $stretch ) use ( $day, $zone ) {
				return array( minutes_of( $stretch[0], $day, $zone ), minutes_of( $stretch[1], $day, $zone ) );
			},
			$work
		),
	);
}

/**
 * Minutes between which columns are drawn, on whole hours; a day's usual hours when there is nothing.
 *
 * @param array  $columns The columns.
 * @param string $zone    The practice's zone.
 * @return array{int, int}
 */
function span_of_columns( array $columns, string $zone ): array {
	$all = array();
	foreach ( $columns as $column ) {
		$all = array_merge( $all, $column['hours'] );
		foreach ( $column['items'] as $item ) {
			if ( 'session' === $item['kind'] ) {
				$all[] = array( minutes_of( $item['from'], $column['day'], $zone ), minutes_of( $item['to'], $column['day'], $zone ) );
			}
		}
	}
	if ( ! $all ) {
		return array( 8 * 60, 18 * 60 );
	}
	return array( intdiv( min( array_column( $all, 0 ) ), 60 ) * 60, (int) ceil( max( array_column( $all, 1 ) ) / 60 ) * 60 );
}

/**
 * Row and number of rows of minutes in a drawing; both at least 1, and none beyond its end.
 *
 * @param int   $from Minutes of the day.
 * @param int   $to   Until which minute.
 * @param int[] $span Of the drawing.
 * @return array{int, int}
 */
function rows_of( int $from, int $to, array $span ): array {
	$last = intdiv( $span[1] - $span[0], ROW_MINUTES );
	$row  = min( max( 0, intdiv( $from - $span[0], ROW_MINUTES ) ), $last - 1 );
	$end  = min( max( 0, (int) ceil( ( $to - $span[0] ) / ROW_MINUTES ) ), $last );
	return array( $row + 1, max( 1, $end - $row ) );
}
