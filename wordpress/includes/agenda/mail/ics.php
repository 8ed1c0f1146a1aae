<?php
/**
 * Entries for somebody's own calendar, as an .ics file (RFC 5545). Pure.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * A calendar file's text: backslash, semicolon, comma and line ends escaped (RFC 5545, 3.3.11).
 *
 * @param string $text Any text.
 */
function ics_text( string $text ): string {
	return str_replace( "\n", '\\n', (string) preg_replace( '/[\\\\;,]/', '\\\\$0', many_lines( $text ) ) );
}

/**
 * Lines of at most 75 octets, never broken inside a character (RFC 5545, 3.1).
 *
 * @param string $line The line.
 */
function fold( string $line ): string {
	$lines   = array();
	$current = '';
	foreach ( preg_split( '//u', $line, -1, PREG_SPLIT_NO_EMPTY ) as $character ) {
		if ( strlen( $current . $character ) > 75 ) {
			$lines[] = $current;
			$current = ' ';
		}
		$current .= $character;
	}
	$lines[] = $current;
	return implode( "\r\n", $lines );
}

/**
 * A calendar file; METHOD is CANCEL when everything in it is cancelled (RFC 5546).
 *
 * @param array<int, array<string, mixed>> $entries Of each: uid, sequence, from, to (moments), summary, location, organizer,
 *                                                  cancelled, and perhaps description.
 */
function to_ics( array $entries ): string {
	$gone  = $entries && ! in_array( false, array_column( $entries, 'cancelled' ), true );
	$lines = array( 'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//kinekit//NL', 'CALSCALE:GREGORIAN', 'METHOD:' . ( $gone ? 'CANCEL' : 'PUBLISH' ) );
	foreach ( $entries as $entry ) {
		$texts = array(
			'SUMMARY'     => ics_text( $entry['summary'] ),
			'LOCATION'    => ics_text( $entry['location'] ?? '' ),
			'DESCRIPTION' => ics_text( $entry['description'] ?? '' ),
			'ORGANIZER'   => preg_replace( '/[^\w.@+-]/', '', $entry['organizer'] ?? '' ),
		);
		array_push( $lines, 'BEGIN:VEVENT', 'UID:' . ics_text( $entry['uid'] ), 'DTSTAMP:' . utc_stamp( now() ), 'SEQUENCE:' . $entry['sequence'] );
		array_push( $lines, 'DTSTART:' . utc_stamp( $entry['from'] ), 'DTEND:' . utc_stamp( $entry['to'] ) );
		foreach ( array_filter( $texts, 'strlen' ) as $name => $text ) {
			$lines[] = $name . ( 'ORGANIZER' === $name ? ':mailto:' : ':' ) . $text;
		}
		array_push( $lines, 'STATUS:' . ( $entry['cancelled'] ? 'CANCELLED' : 'CONFIRMED' ), 'END:VEVENT' );
	}
	$lines[] = 'END:VCALENDAR';
	return implode( "\r\n", array_map( __NAMESPACE__ . '\fold', $lines ) ) . "\r\n";
}

/**
 * The calendar file of an appointment.
 *
 * @param array<int, array<string, mixed>> $sessions Its sessions.
 */
function ics_of( array $sessions ): string {
	return to_ics(
		array_map(
			static fn( $session ) => array(
				'uid'       => $session['uid'],
				'sequence'  => $session['sequence'],
				'summary'   => practice()['name'],
				'location'  => practice()['address'],
				'organizer' => practice()['mail'],
				'cancelled' => 'cancelled' === $session['status'],
			) + busy_of( $session['slot'] ),
			$sessions
		)
	);
}
