<?php
/**
 * One session moved: where it is, and where it goes.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Where a session goes: by default where it is.
 *
 * @param array  $session The session.
 * @param string $giver   The care giver that was asked for.
 * @param string $day     The day that was asked for.
 * @return array{service: string, giver: string, day: string}
 */
function wanted_for( array $session, string $giver, string $day ): array {
	$slot  = $session['slot'];
	$able  = Agenda\service( $slot['service'] )['careGivers'] ?? array();
	$asked = giver_in( $giver );
	return array(
		'service' => $slot['service'],
		'giver'   => in_array( $asked, $able, true ) ? $asked : $slot['careGiver'],
		'day'     => day_in( '' === $day ? Agenda\day_of( Agenda\busy_of( $slot )['from'], zone() ) : $day ),
	);
}

/**
 * The session that is asked for, with its appointment.
 *
 * @return array{array<string, mixed>, array<string, mixed>}
 */
function asked_session(): array {
	$appointment = asked_appointment();
	$session     = standing( $appointment, asked( 'session' ) );
	if ( null === $session ) {
		refuse( 404 );
	}
	return array( $appointment, $session );
}

/**
 * Where to move it.
 *
 * @param array $answer What an act answered.
 */
function move_screen( array $answer ): void {
	list( $appointment, $session ) = asked_session();

	$wanted = $answer['wanted'] ?? wanted_for( $session, asked( 'giver' ), asked( 'day' ) );
	$slot   = $session['slot'];
	$here   = array(
		'id'      => $appointment['id'],
		'session' => $session['id'],
	);
	heading( words( 'move.title' ), $answer, $appointment['person']['name'] );
	printf(
		'<p>%s, %s<br>%s%s <strong>%s</strong></p>',
		esc_html( service_name( $slot['service'] ) ),
		esc_html( giver_name( $slot['careGiver'] ) ),
		esc_html( words( 'move.now' ) ),
		esc_html( words( 'said.colon' ) ),
		esc_html( moment_of( $slot ) )
	);
	wanted_form( 'move', $wanted, $here );
	open_form( 'move', 'move', $here, 'kinekit-card' );
	hidden(
		array(
			'giver'    => $wanted['giver'],
			'day'      => $wanted['day'],
			'sequence' => $session['sequence'],
		)
	);
	printf( '<h2>%s<br><small>%s</small></h2>', esc_html( day_title( $wanted['day'] ) ), esc_html( giver_name( $wanted['giver'] ) ) );
	hours( free_clocks( $wanted ), (string) ( $answer['hour'] ?? '' ), fault_words( $answer, 'hour' ) );
	tell_choice( $appointment['person']['mail'], 'move', $answer['tell'] ?? true );
	echo '<div class="kinekit-acts">';
	button( words( 'move.button' ), 'button-primary' );
	printf(
		' <a class="button" href="%s">%s</a></div></form>',
		esc_url( to( 'appointment', array( 'id' => $appointment['id'] ) ) ),
		esc_html__( 'Do not move', 'kinekit' )
	);
}

/**
 * Moves it.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function move( Form $form ) {
	list( $appointment, $session ) = asked_session();

	$wanted = wanted_for( $session, $form->one( 'giver' ), $form->one( 'day' ) );
	$hour   = hour_of( $form );
	$answer = array(
		'wanted' => $wanted,
		'hour'   => $hour,
		'tell'   => $form->has( 'tell' ),
	);
	$slot   = '' === $hour ? null : Agenda\place_at( $wanted['service'], $wanted['giver'], $wanted['day'], $hour );
	if ( null === $slot || ! current_user_can( TOUCH, $slot['careGiver'] ) ) {
		return array(
			'fault'  => words( 'mend' ),
			'faults' => array( 'hour' => 'clock' ),
		) + $answer;
	}
	try {
		Agenda\move_to( $appointment['id'], $session['id'], (int) $form->one( 'sequence' ), $slot, $form->has( 'tell' ) );
	} catch ( Agenda\Stale $e ) {
		return array( 'fault' => words( 'appointment.stale' ) ) + $answer;
	} catch ( Agenda\Clash $e ) {
		return array( 'fault' => words( 'make.clash', moment_of( $slot ) ) ) + $answer;
	}
	return to(
		'appointment',
		array(
			'id'   => $appointment['id'],
			'done' => 'moved',
		)
	);
}
