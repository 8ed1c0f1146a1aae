<?php
/**
 * Reads the forms of the desk: an hour, a person, what was told. The rules are those of the API, but that a mail address may be
 * missing: not everybody who calls has one. Touches nothing.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * What is looked for; what is not known becomes what is likely.
 *
 * @param string $service The service that was asked for.
 * @param string $giver   The care giver that was asked for.
 * @param string $day     The day that was asked for.
 * @return array{service: string, giver: string, day: string}
 */
function wanted_of( string $service, string $giver, string $day ): array {
	$asked = giver_in( $giver );
	$able  = services_of( '' === $asked ? array_keys( givers() ) : array( $asked ) );
	$one   = Agenda\with_id( $able, $service ) ?? $able[0] ?? null;
	$does  = array_values( array_intersect( $one['careGivers'] ?? array(), array_keys( givers() ) ) );
	return array(
		'service' => $one['id'] ?? '',
		'giver'   => in_array( $asked, $does, true ) ? $asked : ( $does[0] ?? '' ),
		'day'     => day_in( $day ),
	);
}

/**
 * Services that any of some care givers does.
 *
 * @param array $givers Their ids.
 * @return array<int, array<string, mixed>>
 */
function services_of( array $givers ): array {
	return array_values(
		array_filter(
			Agenda\practice()['services'],
			static function ( $service ) use ( $givers ) {
				return (bool) array_intersect( $service['careGivers'], array_map( 'strval', $givers ) );
			}
		)
	);
}

/**
 * The hour that was chosen, HH:MM in whole pieces of five minutes; empty when there is none.
 *
 * @param Form $form What was sent.
 */
function hour_of( Form $form ): string {
	$chosen = $form->one( 'hour' );
	return clean_hour( 'other' === $chosen || '' === $chosen ? $form->one( 'other' ) : $chosen );
}

/**
 * A clock as the agenda takes it; empty when it is none.
 *
 * @param string $clock As it was said.
 */
function clean_hour( string $clock ): string {
	return preg_match( '/^([01]\d|2[0-3]):[0-5][05]$/D', $clock ) ? $clock : '';
}

/**
 * Clocks at which a session may begin that day.
 *
 * @param array $wanted Service, care giver, day.
 * @return string[]
 */
function free_clocks( array $wanted ): array {
	$free = Agenda\free_on( $wanted['service'], $wanted['giver'], $wanted['day'] );
	return array_map( static fn( $slot ) => clock_at( Agenda\busy_of( $slot )['from'] ), $free );
}

/**
 * Who calls and what was told, as it was typed.
 *
 * @param Form $form What was sent.
 * @return array<string, mixed>
 */
function caller_of( Form $form ): array {
	$date       = $form->one( 'prescribed-on' );
	$prescriber = $form->one( 'prescriber' );
	$sessions   = $form->one( 'prescribed-sessions' );
	$asked      = Agenda\practice()['prescription'] && '' !== $date . $prescriber . $sessions;
	return array(
		'person'   => array(
			'name'  => $form->one( 'name' ),
			'mail'  => Agenda\plain_signs( $form->one( 'mail' ) ),
			'phone' => Agenda\plain_signs( $form->one( 'phone' ) ),
		),
		'language' => Agenda\known_language( $form->one( 'language' ) ),
		'told'     => array(
			'known'        => $form->has( 'known' ),
			'reason'       => $form->text( 'reason' ),
			'answers'      => array(),
			'prescription' => $asked ? array(
				'date'       => $date,
				'prescriber' => $prescriber,
				'sessions'   => (int) $sessions,
			) : null,
		),
	);
}

/** Fields of the form by what the rules of the API call them. */
const FIELD_NAMES = array(
	'person.name'             => 'name',
	'person.phone'            => 'phone',
	'person.mail'             => 'mail',
	'reason'                  => 'reason',
	'prescription.date'       => 'prescribed-on',
	'prescription.prescriber' => 'prescriber',
	'prescription.sessions'   => 'prescribed-sessions',
);

/**
 * What is wrong with who calls, by field: a word of `faults`.
 *
 * @param array $caller Who, and what was told.
 * @return array<string, string>
 */
function caller_faults( array $caller ): array {
	$asked = array( 'questions' => array() ) + Agenda\practice();
	$found = Agenda\request_faults( array( 'consent' => true ) + $caller, $asked, today() );
	if ( '' === $caller['person']['mail'] ) {
		unset( $found['person.mail'] );
	}
	$faults = array();
	foreach ( $found as $name => $fault ) {
		$faults[ FIELD_NAMES[ $name ] ?? $name ] = $fault;
	}
	return $faults;
}

/**
 * What is said of a field that is wrong; empty when it is not.
 *
 * @param array  $answer What an act answered.
 * @param string $field  Which field.
 */
function fault_words( array $answer, string $field ): string {
	$fault = $answer['faults'][ $field ] ?? '';
	return '' === $fault ? '' : words( 'faults.' . $fault );
}
