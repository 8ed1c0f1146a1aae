<?php
/**
 * A new appointment, by phone: first what, with whom and when; then the hour and who. One screen, two plain forms.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;
use function Kinekit\languages;

defined( 'ABSPATH' ) || exit;

/**
 * What is sought: a form of its own, so that the hours of another day can be seen.
 *
 * @param string $screen Where it leads.
 * @param array  $wanted Service, care giver, day.
 * @param array  $kept   What its address asks too.
 */
function wanted_form( string $screen, array $wanted, array $kept ): void {
	echo '<form method="get" action="' . esc_url( admin_url( 'admin.php' ) ) . '" class="kinekit-pick kinekit-card">';
	hidden( array( 'page' => slug( $screen ) ) + array_filter( $kept, 'strlen' ) );
	if ( 'new' === $screen ) {
		$services = array();
		foreach ( services_of( array_keys( givers() ) ) as $one ) {
			$services[ $one['id'] ] = Agenda\in_language( $one['name'], desk_language() ) . ', ' . $one['minutes'] . ' min';
		}
		choose( 'service', words( 'said.service' ), $services, $wanted['service'] );
	}
	if ( count( givers() ) > 1 ) {
		choose( 'giver', words( 'said.careGiver' ), givers(), $wanted['giver'] );
	}
	field(
		'day',
		words( 'agenda.day' ),
		$wanted['day'],
		array(
			'type'     => 'date',
			'required' => true,
		)
	);
	button( words( 'make.find' ) );
	echo '</form>';
}

/**
 * Who calls.
 *
 * @param array $caller Who, and what was told.
 * @param array $answer What an act answered.
 */
function person_fields( array $caller, array $answer ): void {
	$person = $caller['person'];
	$off    = array( 'autocomplete' => 'off' );
	echo '<fieldset><legend>' . esc_html( words( 'make.patient' ) ) . '</legend>';
	field(
		'name',
		words( 'said.name' ),
		$person['name'],
		array( 'required' => true, 'most' => 80, 'fault' => fault_words( $answer, 'name' ), 'attributes' => $off )
	);
	echo '<div class="kinekit-pair">';
	field(
		'phone',
		words( 'said.phone' ),
		$person['phone'],
		array( 'type' => 'tel', 'required' => true, 'most' => 40, 'fault' => fault_words( $answer, 'phone' ), 'attributes' => $off )
	);
	field(
		'mail',
		words( 'said.mail' ),
		$person['mail'],
		array( 'type' => 'email', 'most' => 254, 'fault' => fault_words( $answer, 'mail' ), 'attributes' => $off )
	);
	echo '</div>';
	choose( 'language', words( 'said.language' ), languages(), $caller['language'] );
	tick( 'known', words( 'said.known' ), (bool) $caller['told']['known'] );
	field(
		'reason',
		words( 'said.reason' ),
		(string) $caller['told']['reason'],
		array( 'rows' => 3, 'most' => 1000, 'fault' => fault_words( $answer, 'reason' ) )
	);
	echo '</fieldset>';
}

/**
 * A prescription, where the practice asks for it.
 *
 * @param array $caller Who, and what was told.
 * @param array $answer What an act answered.
 */
function prescription_fields( array $caller, array $answer ): void {
	if ( ! Agenda\practice()['prescription'] ) {
		return;
	}
	$given = (array) $caller['told']['prescription'] + array(
		'date'       => '',
		'prescriber' => '',
		'sessions'   => '',
	);
	echo '<details class="kinekit-fold"';
	attributes( array( 'open' => null !== $caller['told']['prescription'] ) );
	printf( '><summary>%s <i>%s</i></summary><div class="kinekit-pair">', esc_html( words( 'make.prescribed' ) ), esc_html( words( 'optional' ) ) );
	field( 'prescribed-on', words( 'make.prescribedOn' ), $given['date'], array( 'type' => 'date', 'fault' => fault_words( $answer, 'prescribed-on' ) ) );
	field(
		'prescribed-sessions',
		words( 'make.prescribedSessions' ),
		$given['sessions'] ? (string) $given['sessions'] : '',
		array(
			'type'       => 'number',
			'fault'      => fault_words( $answer, 'prescribed-sessions' ),
			'attributes' => array(
				'min' => 1,
				'max' => 60,
			),
		)
	);
	echo '</div>';
	field( 'prescriber', words( 'said.prescriber' ), $given['prescriber'], array( 'most' => 120, 'fault' => fault_words( $answer, 'prescriber' ) ) );
	echo '</details>';
}

/**
 * The screen: empty, for somebody who is known, or as it was sent.
 *
 * @param array $answer What an act answered.
 */
function make_screen( array $answer ): void {
	$caller = $answer['caller'] ?? whom();
	$wish   = (string) ( $answer['wish'] ?? $caller['wish'] ?? '' );
	$wanted = $answer['wanted'] ?? wanted_of( asked( 'service' ), asked( 'giver' ), asked( 'day' ) );
	heading( words( 'make.title' ), $answer );
	if ( '' === $wanted['giver'] ) {
		nothing_yet();
		return;
	}
	echo '<p>' . esc_html( '' === $wish ? words( 'make.lead' ) : words( 'make.fromList', $caller['person']['name'] ) ) . '</p>';
	wanted_form(
		'new',
		$wanted,
		array(
			'wish' => $wish,
			'like' => asked( 'like' ),
		)
	);
	open_form( 'new', 'make', array(), 'kinekit-card' );
	hidden( array( 'wish' => $wish ) + $wanted );
	printf(
		'<h2>%s<br><small>%s, %s</small></h2>',
		esc_html( day_title( $wanted['day'] ) ),
		esc_html( service_name( $wanted['service'] ) ),
		esc_html( giver_name( $wanted['giver'] ) )
	);
	hours( free_clocks( $wanted ), $answer['hour'] ?? clean_hour( asked( 'hour' ) ), fault_words( $answer, 'hour' ) );
	$most = Agenda\service( $wanted['service'] )['sessions'] ?? 1;
	if ( $most > 1 ) {
		field(
			'weeks',
			words( 'make.weeks' ),
			(string) ( $answer['weeks'] ?? '1' ),
			array(
				'type'       => 'number',
				'required'   => true,
				'hint'       => words( 'make.weeksHint' ),
				'fault'      => fault_words( $answer, 'weeks' ),
				'attributes' => array(
					'min' => 1,
					'max' => $most,
				),
			)
		);
	}
	person_fields( $caller, $answer );
	prescription_fields( $caller, $answer );
	tick( 'tell', words( 'appointment.tell' ), $answer['tell'] ?? true, array( 'hint' => words( 'make.mailHint' ) ) );
	button( words( 'make.button' ), 'button-primary' );
	echo '</form>';
}

/**
 * The slots of a form; empty when the care giver does not do this, or not theirs to give.
 *
 * @param array  $wanted Service, care giver, day.
 * @param string $hour   The clock.
 * @param int    $weeks  How many weeks in a row.
 * @return array<int, array<string, string>>
 */
function slots_of( array $wanted, string $hour, int $weeks ): array {
	$slots = array();
	for ( $week = 0; $week < $weeks; $week++ ) {
		$slots[] = current_user_can( TOUCH, $wanted['giver'] )
			? Agenda\place_at( $wanted['service'], $wanted['giver'], Agenda\add_days( $wanted['day'], 7 * $week ), $hour )
			: null;
	}
	return in_array( null, $slots, true ) ? array() : $slots;
}

/**
 * Books what the form asks.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function make( Form $form ) {
	$wanted = wanted_of( $form->one( 'service' ), $form->one( 'giver' ), $form->one( 'day' ) );
	$caller = caller_of( $form );
	$hour   = hour_of( $form );
	$weeks  = $form->has( 'weeks' ) ? (int) $form->one( 'weeks' ) : 1;
	$wish   = wish_with( $form->one( 'wish' ) );
	$most   = Agenda\service( $wanted['service'] )['sessions'] ?? 1;
	$faults = caller_faults( $caller );
	if ( $weeks < 1 || $weeks > $most ) {
		$faults['weeks'] = 'number';
		$weeks           = 1;
	}
	$slots = '' === $hour ? array() : slots_of( $wanted, $hour, $weeks );
	if ( ! $slots ) {
		$faults['hour'] = '' === $hour ? 'clock' : 'unknown';
	}
	$answer = array(
		'wanted' => $wanted,
		'caller' => $caller,
		'hour'   => $hour,
		'weeks'  => $form->one( 'weeks' ),
		'wish'   => null === $wish ? '' : $wish['id'],
		'tell'   => $form->has( 'tell' ),
		'faults' => $faults,
	);
	if ( $faults ) {
		return array( 'fault' => words( 'mend' ) ) + $answer;
	}
	try {
		$id = Agenda\arrange(
			$caller + array(
				'slots' => $slots,
				'tell'  => $answer['tell'],
				'wish'  => $answer['wish'],
			)
		);
	} catch ( Agenda\Clash $e ) {
		$when = implode( '; ', array_map( __NAMESPACE__ . '\moment_of', taken_of( $slots ) ) );
		return array( 'fault' => '' === $when ? words( 'make.clashUnknown' ) : words( 'make.clash', $when ) ) + $answer;
	}
	return to(
		'appointment',
		array(
			'id'   => $id,
			'done' => 'made',
		)
	);
}

/**
 * Those of some slots that are not free.
 *
 * @param array $slots The slots.
 * @return array<int, array<string, string>>
 */
function taken_of( array $slots ): array {
	$times  = array_map( 'Kinekit\Agenda\busy_of', $slots );
	$buffer = Agenda\practice()['rules']['bufferMinutes'] * 60;
	$busy   = Agenda\busy( min( array_column( $times, 'from' ) ) - $buffer, max( array_column( $times, 'to' ) ) + $buffer );
	return array_filter( $slots, static fn( $slot ) => ! Agenda\is_free( Agenda\practice(), $busy, Agenda\busy_of( $slot ) ) );
}
