<?php
/**
 * Reads when somebody is busy out of an iCalendar file (RFC 5545): from and to, and nothing else of it. What it could not read it
 * counts. Touches nothing.
 *
 * @package Kinekit
 */

namespace Kinekit\Ical;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** So many events of a file are read. */
const MOST_EVENTS = 5000;

/**
 * The busy time in a file.
 *
 * @param string $file The file.
 * @param int    $from Moment from which it is of interest.
 * @param int    $to   Until when.
 * @param string $zone Of the practice, for what says none.
 * @return array{busy: array<int, array{int, int}>, unread: int}|null Null when it is no calendar, or a part of one.
 */
function busy_in( string $file, int $from, int $to, string $zone ): ?array {
	$lines = explode( "\n", (string) preg_replace( array( '/\r\n?/', '/\n[ \t]/' ), array( "\n", '' ), $file ) );
	$opens = 'BEGIN:VCALENDAR' === strtoupper( trim( preg_replace( '/^\xEF\xBB\xBF/', '', $lines[0] ) ) );
	if ( ! $opens || ! in_array( 'END:VCALENDAR', array_map( 'trim', $lines ), true ) ) {
		return null;
	}
	$busy   = array();
	$unread = 0;
	$moved  = array();
	$events = events_in( $lines );
	foreach ( $events as $event ) {
		if ( isset( $event['RECURRENCE-ID'] ) ) {
			$at = moment_in( $event['RECURRENCE-ID'][0], $zone );
			$moved[ value_of( $event, 'UID' ) ][] = null === $at ? 0 : $at;
		}
	}
	foreach ( array_slice( $events, 0, MOST_EVENTS ) as $event ) {
		$found = times_of( $event, $from, $to, $zone, isset( $event['RECURRENCE-ID'] ) ? array() : $moved[ value_of( $event, 'UID' ) ] ?? array() );
		if ( null === $found ) {
			++$unread;
			continue;
		}
		array_push( $busy, ...$found );
		// Many events at one time are one stretch: what is kept stays small.
		$busy = count( $busy ) > 5000 ? joined( $busy ) : $busy;
	}
	return array(
		'busy'   => joined( $busy ),
		'unread' => $unread + max( 0, count( $events ) - MOST_EVENTS ),
	);
}

/**
 * Events and busy times with their properties; what stands inside one, such as an alarm, is left out.
 *
 * @param string[] $lines Unfolded.
 * @return array<int, array<string, array>>
 */
function events_in( array $lines ): array {
	$events = array();
	$open   = null;
	$inner  = 0;
	foreach ( $lines as $line ) {
		$line = rtrim( $line );
		if ( null === $open ) {
			$open = preg_match( '/^BEGIN:(VEVENT|VFREEBUSY)$/i', $line ) ? array() : null;
		} elseif ( preg_match( '/^END:(VEVENT|VFREEBUSY)$/i', $line ) ) {
			$events[] = $open;
			$open     = null;
			$inner    = 0;
		} elseif ( preg_match( '/^(BEGIN|END):/i', $line, $found ) ) {
			$inner += 'BEGIN' === strtoupper( $found[1] ) ? 1 : -1;
		} elseif ( 0 === $inner && preg_match( '/^([A-Za-z-]+)((?:;[A-Za-z-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s', $line, $found ) ) {
			$said = array();
			preg_match_all( '/;([A-Za-z-]+)=("[^"]*"|[^;]*)/', $found[2], $parts, PREG_SET_ORDER );
			foreach ( $parts as $part ) {
				$said[ strtoupper( $part[1] ) ] = trim( $part[2], '"' );
			}
			$open[ strtoupper( $found[1] ) ][] = array( $found[3], $said );
		}
	}
	return $events;
}

/**
 * The value of a property; empty when it is not there.
 *
 * @param array  $event Properties.
 * @param string $name  Which.
 */
function value_of( array $event, string $name ): string {
	return $event[ $name ][0][0] ?? '';
}

/**
 * When one event is.
 *
 * @param array  $event Its properties.
 * @param int    $from  From when.
 * @param int    $to    Until when.
 * @param string $zone  Of the practice.
 * @param int[]  $moved Times of it that another event tells anew.
 * @return array<int, array{int, int}>|null Null when it cannot be read.
 */
function times_of( array $event, int $from, int $to, string $zone, array $moved ): ?array {
	$free = 'TRANSPARENT' === strtoupper( value_of( $event, 'TRANSP' ) ) || 'CANCELLED' === strtoupper( value_of( $event, 'STATUS' ) )
		|| 'FREE' === strtoupper( value_of( $event, 'X-MICROSOFT-CDO-BUSYSTATUS' ) );
	if ( $free ) {
		return array();
	}
	if ( isset( $event['FREEBUSY'] ) ) {
		return within( periods_in( $event['FREEBUSY'], $zone ), $from, $to );
	}
	$start = isset( $event['DTSTART'] ) ? moment_in( $event['DTSTART'][0], $zone ) : null;
	if ( null === $start ) {
		// Busy time without any.
		return isset( $event['UID'] ) && ! isset( $event['DTSTAMP'] ) ? array() : null;
	}
	$own   = zone_in( $event['DTSTART'][0], $zone );
	$whole = is_whole_day( $event['DTSTART'][0] );
	$lasts = length_of( $event, $start, $zone );
	if ( null === $lasts ) {
		return null;
	}
	$starts = array( $start );
	foreach ( $event['RRULE'] ?? array() as $said ) {
		$rule = read_rule( $said[0] );
		if ( null === $rule ) {
			return null;
		}
		$starts = array_merge( $starts, starts_of( $rule, $start, array( $from - $lasts, $to ), $own, $zone ) );
	}
	foreach ( $event['RDATE'] ?? array() as $said ) {
		$starts = array_merge( $starts, moments_in( $said, $zone ) );
	}
	foreach ( $event['EXDATE'] ?? array() as $said ) {
		$moved = array_merge( $moved, moments_in( $said, $zone ) );
	}
	$times = array();
	foreach ( array_diff( array_unique( $starts ), $moved ) as $one ) {
		// A day is from midnight to midnight, also where the clock changes.
		$end     = $whole ? Agenda\instant_of( Agenda\add_days( Agenda\day_of( $one, $zone ), intdiv( $lasts, 86400 ) ), '00:00', $zone ) : $one + $lasts;
		$times[] = array( $one, $end );
	}
	return within( $times, $from, $to );
}

/**
 * Moments of a rule, on the clock of the event's own zone.
 *
 * @param array  $rule  The rule.
 * @param int    $start The first moment.
 * @param int[]  $span  From when, until when.
 * @param string $own   The event's zone.
 * @param string $zone  Of the practice.
 * @return int[]
 */
function starts_of( array $rule, int $start, array $span, string $own, string $zone ): array {
	$until = null === $rule['until'] ? null : moment_in( array( $rule['until'], array( 'TZID' => $own ) ), $zone );
	if ( null !== $until && is_whole_day( array( $rule['until'], array() ) ) ) {
		$until += 86399;
	}
	$starts = array();
	$clock  = Agenda\in_zone( 'H:i:s', $start, $own );
	$days   = days_of_rule(
		$rule,
		Agenda\day_number( Agenda\day_of( $start, $own ) ),
		Agenda\day_number( Agenda\day_of( $span[0], $own ) ) - 1,
		Agenda\day_number( Agenda\day_of( $span[1], $own ) ) + 1
	);
	foreach ( $days as $day ) {
		$at = Agenda\instant_of( gmdate( 'Y-m-d', $day * 86400 ), substr( $clock, 0, 5 ), $own ) + (int) substr( $clock, 6 );
		if ( null !== $until && $at > $until ) {
			break;
		}
		$starts[] = $at;
	}
	return $starts;
}

/**
 * Periods of busy time.
 *
 * @param array  $said Values and parameters.
 * @param string $zone Of the practice.
 * @return array<int, array{int, int}>
 */
function periods_in( array $said, string $zone ): array {
	$all = array();
	foreach ( $said as list( $list, $more ) ) {
		foreach ( 'FREE' === ( $more['FBTYPE'] ?? '' ) ? array() : explode( ',', $list ) as $one ) {
			$pair = explode( '/', $one );
			$from = moment_in( array( $pair[0], $more ), $zone );
			$said = $pair[1] ?? '';
			$to   = moment_in( array( $said, $more ), $zone ) ?? ( null === seconds_in( $said ) ? null : $from + seconds_in( $said ) );
			if ( null !== $from && null !== $to ) {
				$all[] = array( $from, $to );
			}
		}
	}
	return $all;
}

/**
 * How long an event lasts; days are counted as 24 hours. Null when that cannot be read.
 *
 * @param array  $event Its properties.
 * @param int    $start When it begins.
 * @param string $zone  Of the practice.
 */
function length_of( array $event, int $start, string $zone ): ?int {
	$whole = is_whole_day( $event['DTSTART'][0] );
	if ( isset( $event['DTEND'] ) ) {
		$end = moment_in( $event['DTEND'][0], $zone );
		if ( null === $end ) {
			return null;
		}
		return $whole ? 86400 * ( Agenda\day_number( Agenda\day_of( $end, $zone ) ) - Agenda\day_number( Agenda\day_of( $start, $zone ) ) ) : $end - $start;
	}
	return isset( $event['DURATION'] ) ? seconds_in( value_of( $event, 'DURATION' ) ) : ( $whole ? 86400 : 0 );
}

/**
 * Stretches that touch a span and last.
 *
 * @param array $times From and to.
 * @param int   $from  From when.
 * @param int   $to    Until when.
 * @return array<int, array{int, int}>
 */
function within( array $times, int $from, int $to ): array {
	return array_values(
		array_filter(
			$times,
			static function ( $one ) use ( $from, $to ) {
				return $one[1] > $one[0] && $one[1] > $from && $one[0] < $to;
			}
		)
	);
}

/**
 * Stretches in order; those that touch become one.
 *
 * @param array $times From and to.
 * @return array<int, array{int, int}>
 */
function joined( array $times ): array {
	sort( $times );
	$whole = array();
	foreach ( $times as $one ) {
		$last = count( $whole ) - 1;
		if ( $last >= 0 && $one[0] <= $whole[ $last ][1] ) {
			$whole[ $last ][1] = max( $whole[ $last ][1], $one[1] );
		} else {
			$whole[] = $one;
		}
	}
	return $whole;
}
