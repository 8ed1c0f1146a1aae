<?php
/**
 * A range of days as a table for a spreadsheet. A cell that a spreadsheet would take for a formula is not one.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Days, at most. */
const LONGEST_LIST = 366;

/**
 * A cell as it may be read: a sign before what a spreadsheet would count with, quotes around what would end it.
 *
 * @param string $text  What is in it.
 * @param string $comma What stands between cells.
 */
function cell( string $text, string $comma ): string {
	// Also after spaces, and in the wide signs some programs read as the plain ones.
	if ( preg_match( '/^\s*[=+\-@\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]|^[\t\r\n]/u', $text ) ) {
		$text = "'" . $text;
	}
	return strpbrk( $text, "\"\r\n\t" . $comma ) === false ? $text : '"' . str_replace( '"', '""', $text ) . '"';
}

/**
 * Rows as a file.
 *
 * @param array  $rows  Of texts.
 * @param string $comma What stands between cells.
 */
function csv( array $rows, string $comma ): string {
	$lines = array_map(
		static function ( $row ) use ( $comma ) {
			return implode( $comma, array_map( static fn( $text ) => cell( (string) $text, $comma ), $row ) );
		},
		$rows
	);
	return "\xEF\xBB\xBF" . implode( "\r\n", $lines ) . "\r\n";
}

/**
 * The rows of some sessions, with a head.
 *
 * @param array $entries Sessions with their appointments.
 * @return array<int, string[]>
 */
function csv_rows( array $entries ): array {
	$head = array(
		'agenda.day',
		'block.fromClock',
		'block.toClock',
		'said.careGiver',
		'said.service',
		'said.name',
		'said.phone',
		'said.mail',
		'appointment.cancelled',
		'said.known',
		'said.reason',
		'make.prescribedOn',
		'make.prescribedSessions',
		'said.prescriber'
	);
	$rows = array( array_map( __NAMESPACE__ . '\words', $head ) );
	foreach ( $entries as $entry ) {
		$told   = $entry['told'];
		$given  = (array) $told['prescription'] + array_fill_keys( array( 'date', 'sessions', 'prescriber' ), '' );
		$slot   = $entry['session']['slot'];
		$rows[] = array(
			Agenda\day_of( $entry['from'], zone() ),
			clock_at( $entry['from'] ),
			clock_at( $entry['to'] ),
			giver_name( $slot['careGiver'] ),
			service_name( $slot['service'] ),
			$entry['person']['name'],
			$entry['person']['phone'],
			$entry['person']['mail'],
			'booked' === $entry['session']['status'] ? '' : words( 'appointment.cancelled' ),
			words( $told['known'] ? 'said.yes' : 'said.no' ),
			(string) $told['reason'],
			(string) $given['date'],
			(string) $given['sessions'],
			(string) $given['prescriber'],
		);
	}
	return $rows;
}

/**
 * The sessions of a range, of everyone or of one care giver, as a file.
 *
 * @param Form $form What was sent.
 * @return never
 */
function agenda_file( Form $form ): void {
	$from  = day_in( $form->one( 'from' ) );
	$to    = min( max( $from, day_in( $form->one( 'to' ) ) ), Agenda\add_days( $from, LONGEST_LIST ) );
	$giver = giver_in( $form->one( 'giver' ) );
	$span  = array( Agenda\instant_of( $from, '00:00', zone() ), Agenda\instant_of( Agenda\add_days( $to, 1 ), '00:00', zone() ) );
	$rows  = csv_rows( Agenda\agenda( $span[0], $span[1], '' === $giver ? own_or_all() : $giver ) );
	note( 'listed' );
	// What a spreadsheet in that language expects.
	give_file( csv( $rows, 'en' === desk_language() ? ',' : ';' ), 'text/csv', 'agenda-' . $from . '.csv' );
}

/**
 * Gives a file, and nothing after it.
 *
 * @param string $bytes What is in it.
 * @param string $type  Its type.
 * @param string $name  Its name.
 * @return never
 */
function give_file( string $bytes, string $type, string $name ): void {
	header( 'Content-Type: ' . $type . '; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="' . $name . '"' );
	header( 'X-Content-Type-Options: nosniff' );
	echo $bytes; // phpcs:ignore Kinekit.Security.EscapeOutput -- a file, not a page: its cells are made harmless by cell().
	exit;
}
