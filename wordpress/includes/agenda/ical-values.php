<?php
/**
 * The values of an iCalendar file (RFC 5545): moments in their zones, and how long something lasts. Touches nothing.
 *
 * @package Kinekit
 */

namespace Kinekit\Ical;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Zones as Outlook calls them; others it writes are looked up where PHP can. */
const WINDOWS_ZONES = array(
	'Romance Standard Time'          => 'Europe/Brussels',
	'W. Europe Standard Time'        => 'Europe/Berlin',
	'Central Europe Standard Time'   => 'Europe/Budapest',
	'Central European Standard Time' => 'Europe/Warsaw',
	'GMT Standard Time'              => 'Europe/London',
	'Greenwich Standard Time'        => 'Atlantic/Reykjavik',
	'UTC'                            => 'UTC',
);

/**
 * Whether a value is a day rather than a moment.
 *
 * @param array $said Value and parameters.
 */
function is_whole_day( array $said ): bool {
	return 1 === preg_match( '/^\d{8}$/D', trim( $said[0] ) );
}

/**
 * The zone of a value.
 *
 * @param array  $said Value and parameters.
 * @param string $zone Of the practice.
 */
function zone_in( array $said, string $zone ): string {
	if ( 'Z' === substr( trim( $said[0] ), -1 ) ) {
		return 'UTC';
	}
	$name = trim( (string) ( $said[1]['TZID'] ?? '' ), '/ ' );
	if ( '' === $name || is_whole_day( $said ) ) {
		return $zone;
	}
	$known = timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC );
	foreach ( array( $name, WINDOWS_ZONES[ $name ] ?? '', implode( '/', array_slice( explode( '/', $name ), -2 ) ) ) as $one ) {
		if ( in_array( $one, $known, true ) ) {
			return $one;
		}
	}
	$found = class_exists( 'IntlTimeZone' ) && method_exists( 'IntlTimeZone', 'getIDForWindowsID' ) ? \IntlTimeZone::getIDForWindowsID( $name ) : false;
	return is_string( $found ) && in_array( $found, $known, true ) ? $found : $zone;
}

/**
 * The moment of a value; null when it is none.
 *
 * @param array  $said Value and parameters.
 * @param string $zone Of the practice.
 */
function moment_in( array $said, string $zone ): ?int {
	$known = preg_match( '/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/D', trim( $said[0] ), $part );
	if ( ! $known || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
		return null;
	}
	$clock = isset( $part[4] ) ? $part[4] . ':' . $part[5] : '00:00';
	return Agenda\instant_of( $part[1] . '-' . $part[2] . '-' . $part[3], $clock, zone_in( $said, $zone ) ) + (int) ( $part[6] ?? 0 );
}

/**
 * All moments of a list; of a period its beginning.
 *
 * @param array  $said Value and parameters.
 * @param string $zone Of the practice.
 * @return int[]
 */
function moments_in( array $said, string $zone ): array {
	$all = array();
	foreach ( explode( ',', $said[0] ) as $one ) {
		$all[] = moment_in( array( explode( '/', $one )[0], $said[1] ), $zone );
	}
	return array_filter( $all, 'is_int' );
}

/**
 * Seconds of PT1H30M; null when it is none.
 *
 * @param string $said The duration.
 */
function seconds_in( string $said ): ?int {
	if ( ! preg_match( '/^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/D', trim( $said ), $part ) ) {
		return null;
	}
	$part += array_fill( 0, 6, '' );
	return 604800 * (int) $part[1] + 86400 * (int) $part[2] + 3600 * (int) $part[3] + 60 * (int) $part[4] + (int) $part[5];
}
