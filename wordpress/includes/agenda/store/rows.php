<?php
/**
 * Rows as the things they stand for. Pure.
 *
 * An appointment is: id, sessions, person (name, mail, phone), language, told (reason, known, prescription or null, answers),
 * confirmBy (moment, null when it stands), madeAt. A session is: id, slot, status ('booked' or 'cancelled'), sequence, uid.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * What a column of JSON holds.
 *
 * @param mixed $text The column.
 * @return array<mixed>
 */
function from_json( $text ): array {
	$said = json_decode( (string) $text, true );
	return is_array( $said ) ? $said : array();
}

/**
 * JSON for a column.
 *
 * @param mixed $value Anything.
 */
function to_json( $value ): string {
	return (string) wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * Who a row is of.
 *
 * @param array<string, mixed> $row The row.
 * @return array{name: string, mail: string, phone: string}
 */
function person_of( array $row ): array {
	return array(
		'name'  => (string) $row['name'],
		'mail'  => (string) $row['mail'],
		'phone' => (string) $row['phone'],
	);
}

/**
 * A language of the kit; Dutch where it is none.
 *
 * @param mixed $said Anything.
 */
function known_language( $said ): string {
	return is_string( $said ) && isset( \Kinekit\LOCALES[ $said ] ) ? $said : 'nl';
}

/**
 * A session, with its slot on the practice's clock.
 *
 * @param array<string, mixed> $row The row.
 * @return array<string, mixed>
 */
function session_of( array $row ): array {
	return array(
		'id'       => (string) $row['id'],
		'slot'     => slot( practice(), (string) $row['service'], (string) $row['care_giver'], (int) $row['from_at'], (int) $row['to_at'] ),
		'status'   => (string) $row['status'],
		'sequence' => (int) $row['sequence'],
		'uid'      => (string) $row['uid'],
	);
}

/**
 * An appointment.
 *
 * @param array<string, mixed>             $row      Its row.
 * @param array<int, array<string, mixed>> $sessions The rows of its sessions, in order.
 * @return array<string, mixed>
 */
function appointment_of( array $row, array $sessions ): array {
	return array(
		'id'        => (string) $row['id'],
		'sessions'  => array_map( __NAMESPACE__ . '\session_of', $sessions ),
		'person'    => person_of( $row ),
		'language'  => known_language( $row['language'] ),
		'told'      => from_json( $row['told'] ) + array(
			'reason'       => '',
			'known'        => false,
			'prescription' => null,
			'answers'      => array(),
		),
		'confirmBy' => null === $row['confirm_by'] ? null : (int) $row['confirm_by'],
		'madeAt'    => (int) $row['made_at'],
	);
}

/**
 * A wish on the waiting list: id, service, careGiver (empty: whoever is free first), weekdays, parts, person, language, askedAt,
 * toldAt (null: not yet).
 *
 * @param array<string, mixed> $row The row.
 * @return array<string, mixed>
 */
function wish_of( array $row ): array {
	return array(
		'id'        => (string) $row['id'],
		'service'   => (string) $row['service'],
		'careGiver' => (string) $row['care_giver'],
		'weekdays'  => from_json( $row['weekdays'] ),
		'parts'     => from_json( $row['parts'] ),
		'person'    => person_of( $row ),
		'language'  => known_language( $row['language'] ),
		'askedAt'   => (int) $row['asked_at'],
		'toldAt'    => null === $row['told_at'] ? null : (int) $row['told_at'],
	);
}

/**
 * Blocked time of a care giver.
 *
 * @param array<string, mixed> $row The row.
 * @return array{id: string, careGiver: string, from: int, to: int, note: string}
 */
function block_of( array $row ): array {
	return array(
		'id'        => (string) $row['id'],
		'careGiver' => (string) $row['care_giver'],
		'from'      => (int) $row['from_at'],
		'to'        => (int) $row['to_at'],
		'note'      => (string) $row['note'],
	);
}

/**
 * Small letters without accents; the same whatever the language of who works at the desk, for WordPress writes ä as ae in German.
 *
 * @param string $text Any text.
 */
function folded( string $text ): string {
	return strtolower( remove_accents( $text, 'en_US' ) );
}

/**
 * Figures without the code of a country the kit knows and without the zeros in front: 0400, +32 400 and 0032 (0)400 are alike.
 *
 * @param string $phone As it was typed.
 */
function figures_of( string $phone ): string {
	$said    = preg_replace( '/[^\d+]/', '', $phone );
	$figures = preg_replace( '/\D/', '', preg_replace( '/^(?:\+|00)(?:352|3[123]|4[149])/', '', $said ) );
	// Of a number that is nothing but zeros, they are what there is.
	return ltrim( $figures, '0' ) ?: $figures;
}

/**
 * What is typed in the search field, as words that stand in what sought_of() gives: a number by its figures, whatever stands
 * between them; anything else as it is.
 *
 * @param string $typed What is sought.
 * @return string[]
 */
function sought_in( string $typed ): array {
	if ( preg_match( '/^[\d\s()+.\/-]*\d[\d\s()+.\/-]*$/D', $typed ) ) {
		return array( figures_of( $typed ) );
	}
	return preg_split( '/\s+/', folded( trim( $typed ) ), 5, PREG_SPLIT_NO_EMPTY );
}

/**
 * By what somebody is found: small letters without accents, and the digits of a number.
 *
 * @param array{name: string, mail: string, phone: string} $person Who.
 */
function sought_of( array $person ): string {
	$words = folded( $person['name'] . ' ' . $person['mail'] );
	return mb_substr( $words . ' ' . preg_replace( '/\D/', '', $person['phone'] ), 0, 600 );
}
