<?php
/**
 * Reads what is sent to the API. Its shape is as booking/openapi.yaml says (shapes.php has looked); here the practice's own rules
 * come in. Refuses by throwing.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Refuses when there are faults.
 *
 * @param array<string, string> $faults Field to what is wrong.
 * @throws Refusal When there are.
 */
function refuse_faults( array $faults ): void {
	if ( $faults ) {
		throw new Refusal( 'invalid', array( 'errors' => $faults ) );
	}
}

/**
 * Ids of slots, each once.
 *
 * @param array<string, mixed> $body The body.
 * @return string[]
 */
function slot_ids_of( array $body ): array {
	$slots = array_values( array_unique( $body['slots'] ?? array() ) );
	refuse_faults( $slots ? array() : array( 'slots' => 'required' ) );
	return $slots;
}

/**
 * Who asks.
 *
 * @param array<string, mixed> $body The body.
 * @return array{name: string, mail: string, phone: string}
 */
function sent_person( array $body ): array {
	return array(
		'name'  => $body['person']['name'] ?? '',
		'mail'  => plain_signs( $body['person']['mail'] ?? '' ),
		'phone' => plain_signs( $body['person']['phone'] ?? '' ),
	);
}

/**
 * People leave this empty.
 *
 * @param array<string, mixed> $body The body.
 * @throws Refusal When it is not.
 */
function check_pot( array $body ): void {
	if ( '' !== ( $body['website'] ?? '' ) ) {
		throw new Refusal( 'refused' );
	}
}

/**
 * A request for an appointment: slots, person, language, told, consent.
 *
 * @param array<string, mixed> $body The body.
 * @return array<string, mixed>
 */
function booking_of( array $body ): array {
	$prescription = $body['prescription'] ?? null;
	$input        = array(
		'slots'    => slot_ids_of( $body ),
		'person'   => sent_person( $body ),
		'language' => known_language( $body['language'] ?? 'nl' ),
		'consent'  => true === ( $body['consent'] ?? false ),
		'told'     => array(
			'reason'       => $body['reason'] ?? '',
			'known'        => $body['known'] ?? false,
			'answers'      => $body['answers'] ?? array(),
			'prescription' => null === $prescription ? null : array(
				'date'       => $prescription['date'],
				'prescriber' => $prescription['prescriber'],
				'sessions'   => (int) $prescription['sessions'],
			),
		),
	);
	refuse_faults( request_faults( $input, practice(), day_of( now(), practice()['zone'] ) ) );
	$input['person']['mail'] = trim( $input['person']['mail'] );
	return $input;
}

/**
 * A wish for the waiting list.
 *
 * @param array<string, mixed> $body The body.
 * @return array<string, mixed>
 */
function waiting_of( array $body ): array {
	$wish = array(
		'service'   => $body['service'],
		'careGiver' => $body['careGiver'] ?? '',
		'weekdays'  => array_values( array_unique( array_map( 'intval', $body['weekdays'] ?? array() ) ) ),
		'parts'     => array_values( array_unique( $body['parts'] ?? array() ) ),
		'person'    => sent_person( $body ),
		'language'  => known_language( $body['language'] ?? 'nl' ),
	);
	refuse_faults(
		person_faults( $wish['person'] ) + array_filter(
			array(
				'consent'   => true === ( $body['consent'] ?? false ) ? '' : 'consent',
				'service'   => null === service( $wish['service'] ) ? 'unknown' : '',
				'careGiver' => '' !== $wish['careGiver'] && null === care_giver( $wish['careGiver'] ) ? 'unknown' : '',
			)
		)
	);
	$wish['person']['mail'] = trim( $wish['person']['mail'] );
	return $wish;
}

/**
 * The range of days asked for, at most 62 days.
 *
 * @param array<string, mixed> $query The query.
 * @return array<string, string>
 * @throws Refusal When it is none.
 */
function range_of( array $query ): array {
	$said = array();
	foreach ( array( 'service', 'careGiver', 'from', 'to' ) as $name ) {
		$said[ $name ] = is_string( $query[ $name ] ?? null ) ? $query[ $name ] : '';
	}
	if ( '' === $said['service'] ) {
		throw new Refusal( 'bad-request', array( 'detail' => 'service is missing' ) );
	}
	if ( ! is_day( $said['from'] ) || ! is_day( $said['to'] ) || $said['from'] > $said['to'] ) {
		throw new Refusal( 'bad-request', array( 'detail' => 'from and to are days, in order' ) );
	}
	if ( day_number( $said['to'] ) - day_number( $said['from'] ) > 62 ) {
		throw new Refusal( 'bad-request', array( 'detail' => 'at most 62 days at once' ) );
	}
	return $said;
}

/**
 * A value whatever the order of its fields.
 *
 * @param mixed $value Anything.
 * @return mixed
 */
function sorted( $value ) {
	if ( is_array( $value ) ) {
		$value = array_map( __NAMESPACE__ . '\sorted', $value );
		if ( array_keys( $value ) !== range( 0, count( $value ) - 1 ) ) {
			ksort( $value, SORT_STRING );
		}
	}
	return $value;
}

/**
 * The Idempotency-Key as it is kept, with a print of what was asked; what is recalled is what was booked.
 *
 * @param string               $path  Path of the route.
 * @param string               $token Whose.
 * @param string               $key   As it was sent.
 * @param array<string, mixed> $body  The proof in it may differ.
 * @return array{hash: string, print: string}
 * @throws Refusal When it is none: whoever knows the key of a booking can recall it, so it is long and random.
 */
function key_of( string $path, string $token, string $key, array $body ): array {
	if ( ! preg_match( '/^[\x21-\x7e]{22,128}$/D', $key ) ) {
		throw new Refusal( 'key-required', array( 'detail' => 'Random, 22 to 128 visible ASCII characters' ) );
	}
	unset( $body['proof'] );
	$place = '/appointments/recall' === $path ? '/appointments' : $path;
	return array(
		'hash'  => hash( 'sha256', $place . ' ' . $token . ' ' . $key ),
		'print' => hash( 'sha256', to_json( sorted( $body ) ) ),
	);
}
