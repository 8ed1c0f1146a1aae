<?php
/**
 * Wall clocks of any IANA zone, and days and moments as texts. Every change of clock is the zone database's word: no offset is
 * ever assumed to last. Moments are seconds since 1970, days YYYY-MM-DD, clocks HH:MM.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * A zone; UTC where this machine does not know it.
 *
 * @param string $name IANA name, or an offset such as WordPress may have.
 */
function zone_of( string $name ): \DateTimeZone {
	static $known = array();
	if ( ! isset( $known[ $name ] ) ) {
		try {
			$known[ $name ] = new \DateTimeZone( $name );
		} catch ( \Exception $e ) {
			$known[ $name ] = new \DateTimeZone( 'UTC' );
		}
	}
	return $known[ $name ];
}

/**
 * A zone as this machine writes its name; empty where it knows none of that name.
 *
 * @param string $name IANA name, in any capitals.
 */
function known_zone( string $name ): string {
	foreach ( timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ) as $known ) {
		if ( 0 === strcasecmp( $known, $name ) ) {
			return $known;
		}
	}
	return '';
}

/**
 * A moment as a zone writes it.
 *
 * @param string $format As date() has it.
 * @param int    $at     The moment.
 * @param string $zone   IANA name.
 */
function in_zone( string $format, int $at, string $zone ): string {
	return ( new \DateTimeImmutable( '@' . $at ) )->setTimezone( zone_of( $zone ) )->format( $format );
}

/**
 * Day in the zone.
 *
 * @param int    $at   The moment.
 * @param string $zone IANA name.
 */
function day_of( int $at, string $zone ): string {
	return in_zone( 'Y-m-d', $at, $zone );
}

/**
 * Clock in the zone, 00:00 to 23:59.
 *
 * @param int    $at   The moment.
 * @param string $zone IANA name.
 */
function clock_of( int $at, string $zone ): string {
	return in_zone( 'H:i', $at, $zone );
}

/**
 * RFC 3339 with the offset of then: 2026-11-22T09:30:00+01:00.
 *
 * @param int    $at   The moment.
 * @param string $zone IANA name.
 */
function with_offset( int $at, string $zone ): string {
	return in_zone( 'Y-m-d\TH:i:sP', $at, $zone );
}

/**
 * Seconds the zone is ahead of UTC at a moment.
 *
 * @param int    $at   The moment.
 * @param string $zone IANA name.
 */
function offset_of( int $at, string $zone ): int {
	return zone_of( $zone )->getOffset( new \DateTimeImmutable( '@' . $at ) );
}

/**
 * The moment of a wall clock. An hour that comes twice is the first of the two; one that is skipped is as far after the change
 * as it would have been (RFC 5545, 3.3.5).
 *
 * @param string $day   The day.
 * @param string $clock 00:00 to 24:00.
 * @param string $zone  IANA name.
 */
function instant_of( string $day, string $clock, string $zone ): int {
	$wall   = day_number( $day ) * 86400 + (int) substr( $clock, 0, 2 ) * 3600 + (int) substr( $clock, 3, 2 ) * 60;
	$before = $wall - offset_of( $wall - 86400, $zone );
	if ( $before + offset_of( $before, $zone ) === $wall ) {
		return $before;
	}
	$after = $wall - offset_of( $wall + 86400, $zone );
	return $after + offset_of( $after, $zone ) === $wall ? $after : $before;
}

/**
 * Days since 1970.
 *
 * @param string $day The day.
 */
function day_number( string $day ): int {
	return intdiv( (int) gmmktime( 0, 0, 0, (int) substr( $day, 5, 2 ), (int) substr( $day, 8, 2 ), (int) substr( $day, 0, 4 ) ), 86400 );
}

/**
 * A day so many days later; calendar days, so no change of clock matters.
 *
 * @param string $day   The day.
 * @param int    $count Below zero: earlier.
 */
function add_days( string $day, int $count ): string {
	return gmdate( 'Y-m-d', ( day_number( $day ) + $count ) * 86400 );
}

/**
 * 1 (Monday) to 7 (Sunday).
 *
 * @param string $day The day.
 */
function weekday_of( string $day ): int {
	return (int) gmdate( 'N', day_number( $day ) * 86400 );
}

/**
 * Whether it is a day that exists.
 *
 * @param mixed $text Anything.
 */
function is_day( $text ): bool {
	return is_string( $text ) && preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $found ) && checkdate( (int) $found[2], (int) $found[3], (int) $found[1] );
}

/**
 * A moment as 20261207T080000Z.
 *
 * @param int $at The moment.
 */
function utc_stamp( int $at ): string {
	return gmdate( 'Ymd\THis\Z', $at );
}

/**
 * The moment of such a stamp; null when it is none.
 *
 * @param string $stamp As utc_stamp() writes it.
 */
function read_stamp( string $stamp ): ?int {
	if ( ! preg_match( '/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/D', $stamp, $part ) ) {
		return null;
	}
	$at = (int) gmmktime( (int) $part[4], (int) $part[5], (int) $part[6], (int) $part[2], (int) $part[3], (int) $part[1] );
	return utc_stamp( $at ) === $stamp ? $at : null;
}
