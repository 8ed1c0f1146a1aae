<?php
/**
 * When something that comes back comes back: the rules calendars write (RFC 5545, 3.3.10), by day, week, month and year. Days are
 * numbers since 1970, so no change of clock matters here. Touches nothing.
 *
 * @package Kinekit
 */

namespace Kinekit\Ical;

defined( 'ABSPATH' ) || exit;

/** So many days, weeks, months or years are looked at. */
const MOST_PERIODS = 20000;

/** Monday first, as rules write them. */
const RULE_DAYS = array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' );

/** Parts of a rule that are understood; one with another is refused, not guessed at. */
const RULE_PARTS = array( 'FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST' );

/**
 * A rule as it can be worked with; null when it is none that is understood.
 *
 * @param string $text FREQ=WEEKLY;BYDAY=MO,TU and the like.
 */
function read_rule( string $text ): ?array {
	$said = array();
	foreach ( explode( ';', strtoupper( trim( $text ) ) ) as $part ) {
		$pair = explode( '=', $part, 2 );
		if ( 2 === count( $pair ) ) {
			$said[ $pair[0] ] = $pair[1];
		}
	}
	$known = ! array_diff( array_keys( $said ), RULE_PARTS );
	if ( ! $known || ! in_array( $said['FREQ'] ?? '', array( 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY' ), true ) ) {
		return null;
	}
	$days = array();
	foreach ( array_filter( explode( ',', $said['BYDAY'] ?? '' ), 'strlen' ) as $one ) {
		if ( ! preg_match( '/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/D', $one, $found ) ) {
			return null;
		}
		$days[] = array( (int) $found[1], 1 + (int) array_search( $found[2], RULE_DAYS, true ) );
	}
	return array(
		'freq'     => $said['FREQ'],
		'interval' => max( 1, (int) ( $said['INTERVAL'] ?? 1 ) ),
		'count'    => isset( $said['COUNT'] ) ? max( 1, (int) $said['COUNT'] ) : null,
		'until'    => $said['UNTIL'] ?? null,
		'days'     => $days,
		'month'    => numbers_in( $said['BYMONTH'] ?? '' ),
		'monthday' => numbers_in( $said['BYMONTHDAY'] ?? '' ),
		'setpos'   => numbers_in( $said['BYSETPOS'] ?? '' ),
		'first'    => 1 + (int) array_search( $said['WKST'] ?? 'MO', RULE_DAYS, true ),
	);
}

/**
 * Numbers of a list.
 *
 * @param string $list With commas between.
 * @return int[]
 */
function numbers_in( string $list ): array {
	return array_map( 'intval', array_filter( explode( ',', $list ), 'is_numeric' ) );
}

/**
 * The days of a rule, in order.
 *
 * @param array $rule  As read_rule() gives it.
 * @param int   $start The first day.
 * @param int   $from  Days before this one are of no interest, but are counted where the rule counts.
 * @param int   $to    Nor are days after this one.
 * @return int[]
 */
function days_of_rule( array $rule, int $start, int $from, int $to ): array {
	$days  = array();
	$seen  = 0;
	$begin = null === $rule['count'] ? periods_before( $rule, $start, $from ) : 0;
	for ( $period = $begin; $period < $begin + MOST_PERIODS; $period++ ) {
		list( $opens, $inside ) = period_of( $rule, $start, $period * $rule['interval'] );
		if ( $opens > $to ) {
			break;
		}
		foreach ( chosen_of( $rule, $inside ) as $day ) {
			if ( $day < $start ) {
				continue;
			}
			if ( $day > $to || null !== $rule['count'] && ++$seen > $rule['count'] ) {
				return $days;
			}
			if ( $day >= $from ) {
				$days[] = $day;
			}
		}
	}
	return $days;
}

/**
 * How many periods can be passed over: none of them reaches the day that is asked for.
 *
 * @param array $rule  The rule.
 * @param int   $start The first day.
 * @param int   $from  The day.
 */
function periods_before( array $rule, int $start, int $from ): int {
	$longest = array(
		'DAILY'   => 1,
		'WEEKLY'  => 7,
		'MONTHLY' => 31,
		'YEARLY'  => 366,
	)[ $rule['freq'] ] * $rule['interval'];
	return max( 0, intdiv( $from - $start, $longest ) - 2 );
}

/**
 * The day a period opens, and the days in it that the rule means.
 *
 * @param array $rule  The rule.
 * @param int   $start The first day.
 * @param int   $on    How many days, weeks, months or years on.
 * @return array{int, int[]}
 */
function period_of( array $rule, int $start, int $on ): array {
	list( $year, $month, $day ) = array_map( 'intval', explode( ' ', gmdate( 'Y n j', $start * 86400 ) ) );
	switch ( $rule['freq'] ) {
		case 'DAILY':
			return array( $start + $on, days_that( $rule, array( $start + $on ) ) );
		case 'WEEKLY':
			$opens = $start - ( ( weekday_number( $start ) - $rule['first'] + 7 ) % 7 ) + 7 * $on;
			$plain = $rule['days'] ? $rule : array( 'days' => array( array( 0, weekday_number( $start ) ) ) ) + $rule;
			return array( $opens, days_that( $plain, range( $opens, $opens + 6 ) ) );
		case 'MONTHLY':
			$months = $month - 1 + $on;
			$year  += intdiv( $months, 12 );
			$first  = day_of_date( $year, $months % 12 + 1, 1 );
			return array( $first, days_in_month( $rule, $year, $months % 12 + 1, $day ) );
	}
	$year += $on;
	$opens = day_of_date( $year, 1, 1 );
	if ( ! $rule['month'] && ! $rule['monthday'] && $rule['days'] ) {
		return array( $opens, weekdays_among( $rule['days'], range( $opens, day_of_date( $year, 12, 31 ) ) ) );
	}
	$months = $rule['month'] ? $rule['month'] : ( $rule['monthday'] ? range( 1, 12 ) : array( $month ) );
	sort( $months );
	$inside = array();
	foreach ( $months as $one ) {
		$inside = array_merge( $inside, days_in_month( $rule, $year, $one, $day ) );
	}
	return array( $opens, $inside );
}

/**
 * Days of a month that the rule means.
 *
 * @param array $rule  The rule.
 * @param int   $year  The year.
 * @param int   $month The month.
 * @param int   $day   Of the month; what is meant when the rule names none.
 * @return int[]
 */
function days_in_month( array $rule, int $year, int $month, int $day ): array {
	if ( $rule['month'] && ! in_array( $month, $rule['month'], true ) ) {
		return array();
	}
	$first = day_of_date( $year, $month, 1 );
	$last  = (int) gmdate( 't', $first * 86400 );
	$all   = range( $first, $first + $last - 1 );
	if ( ! $rule['monthday'] && $rule['days'] ) {
		return weekdays_among( $rule['days'], $all );
	}
	$wanted = $rule['monthday'] ? $rule['monthday'] : array( $day );
	$chosen = array();
	foreach ( $wanted as $one ) {
		$place = $one > 0 ? $one : $last + 1 + $one;
		if ( $place >= 1 && $place <= $last ) {
			$chosen[] = $first + $place - 1;
		}
	}
	sort( $chosen );
	$chosen = array_values( array_unique( $chosen ) );
	return $rule['days'] ? array_values( array_intersect( weekdays_among( $rule['days'], $all ), $chosen ) ) : $chosen;
}

/**
 * Weekdays among days: all of them, or the first, the last.
 *
 * @param array $wanted Pairs of which, and which weekday.
 * @param int[] $days   In order.
 * @return int[]
 */
function weekdays_among( array $wanted, array $days ): array {
	$chosen = array();
	foreach ( $wanted as list( $which, $weekday ) ) {
		$those = array_values(
			array_filter(
				$days,
				static function ( $day ) use ( $weekday ) {
					return weekday_number( $day ) === $weekday;
				}
			)
		);
		if ( 0 === $which ) {
			$chosen = array_merge( $chosen, $those );
		} elseif ( isset( $those[ $which > 0 ? $which - 1 : count( $those ) + $which ] ) ) {
			$chosen[] = $those[ $which > 0 ? $which - 1 : count( $those ) + $which ];
		}
	}
	sort( $chosen );
	return array_values( array_unique( $chosen ) );
}

/**
 * Days that no part of the rule refuses.
 *
 * @param array $rule The rule.
 * @param int[] $days In order.
 * @return int[]
 */
function days_that( array $rule, array $days ): array {
	return array_values(
		array_filter(
			$days,
			static function ( $day ) use ( $rule ) {
				list( $month, $date, $last ) = array_map( 'intval', explode( ' ', gmdate( 'n j t', $day * 86400 ) ) );
				$dates                       = array( $date, $date - $last - 1 );
				return ( ! $rule['month'] || in_array( $month, $rule['month'], true ) )
					&& ( ! $rule['monthday'] || array_intersect( $dates, $rule['monthday'] ) )
					&& ( ! $rule['days'] || in_array( weekday_number( $day ), array_column( $rule['days'], 1 ), true ) );
			}
		)
	);
}

/**
 * Of the days of a period those at the places the rule names.
 *
 * @param array $rule The rule.
 * @param int[] $days In order.
 * @return int[]
 */
function chosen_of( array $rule, array $days ): array {
	if ( ! $rule['setpos'] ) {
		return $days;
	}
	$chosen = array();
	foreach ( $rule['setpos'] as $place ) {
		$at = $place > 0 ? $place - 1 : count( $days ) + $place;
		if ( isset( $days[ $at ] ) ) {
			$chosen[] = $days[ $at ];
		}
	}
	sort( $chosen );
	return array_values( array_unique( $chosen ) );
}

/**
 * 1 (Monday) to 7.
 *
 * @param int $day The day.
 */
function weekday_number( int $day ): int {
	return ( ( $day + 3 ) % 7 + 7 ) % 7 + 1;
}

/**
 * The number of a day.
 *
 * @param int $year  Year.
 * @param int $month Month.
 * @param int $date  Day of the month.
 */
function day_of_date( int $year, int $month, int $date ): int {
	return (int) floor( gmmktime( 0, 0, 0, $month, $date, $year ) / 86400 );
}
