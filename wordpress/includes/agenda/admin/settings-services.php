<?php
/**
 * Settings: treatments.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Treatments, or the form of one.
 *
 * @param array $answer What an act answered.
 */
function services_part( array $answer ): void {
	$all = Agenda\practice()['services'];
	$id  = asked( 'id' );
	if ( '' === $id ) {
		$rows = array();
		foreach ( $all as $one ) {
			$names              = array_map( __NAMESPACE__ . '\giver_name', $one['careGivers'] );
			$says               = $names ? implode( ', ', $names ) : __( 'Nobody does this yet.', 'kinekit' );
			$rows[ $one['id'] ] = array( service_name( $one['id'] ), $one['minutes'] . ' min. ' . $says );
		}
		list_of( 'services', $rows, __( 'Add a treatment', 'kinekit' ) );
		return;
	}
	$one = asked_of( $all, new_service() );
	service_form( $id, ( $answer['typed'] ?? array() ) + $one, $answer['faults'] ?? array() );
	if ( 'new' !== $id ) {
		drop_form(
			'drop-service',
			array( 'part' => 'services', 'id' => $id ),
			__( 'Remove this treatment', 'kinekit' ),
			__( 'Appointments that were made stay in the agenda. Nobody can book this any more.', 'kinekit' )
		);
	}
}

/** A treatment nobody filled in yet: everybody does it. */
function new_service(): array {
	return array(
		'name'       => array(),
		'minutes'    => 30,
		'price'      => array(),
		'careGivers' => array_column( Agenda\practice()['careGivers'], 'id' ),
		'sessions'   => 1,
	);
}

/**
 * The form of a treatment.
 *
 * @param string $id     Which; 'new' for none yet.
 * @param array  $as     As it was typed.
 * @param array  $faults What is wrong, by field.
 */
function service_form( string $id, array $as, array $faults ): void {
	$asks = array(
		'part' => 'services',
		'id'   => $id,
	);
	open_form( 'settings', 'save-service', $asks, 'kinekit-card' );
	words_fields( 'name', words( 'said.service' ), $as['name'], array( 'required' => true, 'fault' => $faults['name'] ?? '' ) );
	echo '<div class="kinekit-pair">';
	number_field( 'minutes', __( 'Minutes, in steps of five', 'kinekit' ), (string) $as['minutes'], array( 5, 480, 5 ), $faults['minutes'] ?? '' );
	number_field( 'sessions', __( 'Sessions that can be booked at once', 'kinekit' ), (string) $as['sessions'], array( 1, 18, 1 ), $faults['sessions'] ?? '' );
	echo '</div>';
	words_fields( 'price', __( 'Price, as visitors read it', 'kinekit' ), $as['price'] );
	echo '<fieldset><legend>' . esc_html__( 'Who does this', 'kinekit' ) . '</legend>';
	foreach ( Agenda\practice()['careGivers'] as $giver ) {
		tick( 'careGivers[]', $giver['name'], in_array( $giver['id'], $as['careGivers'], true ), array( 'value' => $giver['id'] ) );
	}
	fault( 'kinekit-careGivers', $faults['careGivers'] ?? '' );
	echo '</fieldset>';
	button( __( 'Save', 'kinekit' ), 'button-primary' );
	printf(
		' <a class="button" href="%s">%s</a></form>',
		esc_url( to( 'settings', array( 'part' => 'services' ) ) ),
		esc_html__( 'Back to the list', 'kinekit' )
	);
}

/**
 * A number within bounds.
 *
 * @param string $name   Of the field.
 * @param string $label  What it is.
 * @param string $value  What is in it.
 * @param int[]  $bounds At least, at most, step.
 * @param string $fault  What is wrong.
 */
function number_field( string $name, string $label, string $value, array $bounds, string $fault = '' ): void {
	field(
		$name,
		$label,
		$value,
		array(
			'type'       => 'number',
			'required'   => true,
			'fault'      => $fault,
			'attributes' => array(
				'min'  => (string) $bounds[0],
				'max'  => $bounds[1],
				'step' => $bounds[2],
			),
		)
	);
}

/**
 * Whether a number that was typed is within bounds.
 *
 * @param string $typed  As it was typed.
 * @param int[]  $bounds At least, at most, step.
 */
function number_fault( string $typed, array $bounds ): string {
	$good = preg_match( '/^\d{1,6}$/D', $typed ) && (int) $typed >= $bounds[0] && (int) $typed <= $bounds[1] && 0 === (int) $typed % $bounds[2];
	return $good ? '' : words( 'faults.number' );
}

/**
 * Keeps a treatment.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function save_service( Form $form ) {
	$givers = array_column( Agenda\practice()['careGivers'], 'id' );
	$was    = asked_of( Agenda\config()['services'], new_service() );
	$as     = array(
		'name'       => typed_words( $form, 'name', $was['name'] ),
		'minutes'    => $form->one( 'minutes' ),
		'price'      => typed_words( $form, 'price', $was['price'] ),
		'careGivers' => array_values( array_intersect( $givers, $form->all( 'careGivers' ) ) ),
		'sessions'   => $form->one( 'sessions' ),
	);
	$faults = array_filter(
		array(
			'name'       => $as['name'] ? full_fault( 'services', asked( 'id' ) ) : words( 'faults.required' ),
			'minutes'    => number_fault( $as['minutes'], array( 5, 480, 5 ) ),
			'sessions'   => number_fault( $as['sessions'], array( 1, 18, 1 ) ),
			'careGivers' => $as['careGivers'] ? '' : words( 'faults.unknown' ),
		)
	);
	return $faults ? not_kept( $faults, $as ) : keep_one( 'services', $as, (string) reset( $as['name'] ) );
}

/**
 * Removes a treatment; appointments stay.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function drop_service( Form $form ) {
	return drop_one( $form, 'services' );
}
