<?php
/**
 * One appointment: who, when, and what was told; to move, to call off. A care giver sees the sessions of the own agenda.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * An appointment with the sessions this person sees; refused, as what is not there is, when there are none.
 *
 * @param string $id Which.
 * @return array<string, mixed>
 */
function seen( string $id ): array {
	$there = preg_match( '/^[\w-]{1,40}$/D', $id ) ? Agenda\appointment( $id ) : null;
	if ( null !== $there ) {
		$there['sessions'] = array_values(
			array_filter(
				$there['sessions'],
				static function ( $session ) {
					return current_user_can( TOUCH, $session['slot']['careGiver'] );
				}
			)
		);
	}
	if ( null === $there || ! $there['sessions'] ) {
		refuse( 404 );
	}
	return $there;
}

/**
 * The appointment that is asked for.
 *
 * @return array<string, mixed>
 */
function asked_appointment(): array {
	return seen( asked( 'id' ) );
}

/**
 * One of its sessions that stands; null when it does not.
 *
 * @param array  $appointment The appointment.
 * @param string $id          Which session.
 */
function standing( array $appointment, string $id ): ?array {
	$session = Agenda\with_id( $appointment['sessions'], $id );
	return null !== $session && 'booked' === $session['status'] ? $session : null;
}

/**
 * Whether the patient is to be told, and that there is no address for it.
 *
 * @param string $mail    The address.
 * @param string $within  Where it stands, for ids.
 * @param bool   $checked Whether it is chosen.
 */
function tell_choice( string $mail, string $within, bool $checked = true ): void {
	if ( '' === $mail ) {
		echo '<p class="description">' . esc_html( words( 'appointment.noMail' ) ) . '</p>';
		return;
	}
	$id = id_of( 'tell-' . $within );
	printf(
		'<div class="kinekit-tick"><input type="checkbox" id="%1$s" name="tell" value="yes"%2$s> <label for="%1$s">%3$s</label></div>',
		esc_attr( $id ),
		checked( $checked, true, false ),
		esc_html( words( 'appointment.tell' ) )
	);
}

/**
 * How somebody is reached, and in which language.
 *
 * @param array $appointment The appointment.
 */
function reach( array $appointment ): void {
	$person = $appointment['person'];
	echo '<dl class="kinekit-facts">';
	if ( '' !== $person['phone'] ) {
		printf(
			'<div><dt>%s</dt><dd><a href="%s">%s</a></dd></div>',
			esc_html( words( 'said.phone' ) ),
			esc_url( 'tel:' . preg_replace( '/[^\d+]/', '', $person['phone'] ) ),
			esc_html( $person['phone'] )
		);
	}
	if ( '' !== $person['mail'] ) {
		printf(
			'<div><dt>%s</dt><dd><a href="%s">%s</a></dd></div>',
			esc_html( words( 'said.mail' ) ),
			esc_url( 'mailto:' . rawurlencode( $person['mail'] ) ),
			esc_html( $person['mail'] )
		);
	}
	printf( '<div><dt>%s</dt><dd>%s</dd></div></dl>', esc_html( words( 'said.language' ) ), esc_html( words( 'said.languages.' . $appointment['language'] ) ) );
}

/**
 * One session of it.
 *
 * @param array $appointment The appointment.
 * @param array $session     The session.
 */
function session_row( array $appointment, array $session ): void {
	$slot = $session['slot'];
	$when = moment_of( $slot );
	$off  = 'booked' !== $session['status'];
	if ( $off ) {
		printf( '<li><p><s>%s</s> <span class="kinekit-mark">%s</span>', esc_html( $when ), esc_html( words( 'appointment.cancelled' ) ) );
	} else {
		echo '<li><p><strong>' . esc_html( $when ) . '</strong>';
	}
	printf( '<br>%s, %s</p>', esc_html( service_name( $slot['service'] ) ), esc_html( giver_name( $slot['careGiver'] ) ) );
	if ( ! $off && current_user_can( 'kinekit_book' ) ) {
		$asks = array(
			'id'      => $appointment['id'],
			'session' => $session['id'],
		);
		printf(
			'<div class="kinekit-acts"><a class="button" href="%s">%s<span class="screen-reader-text">: %s</span></a>',
			esc_url( to( 'move', $asks ) ),
			esc_html( words( 'appointment.move' ) ),
			esc_html( $when )
		);
		printf(
			'<details class="kinekit-ask"><summary class="button">%s<span class="screen-reader-text">: %s</span></summary>',
			esc_html( words( 'appointment.cancel' ) ),
			esc_html( $when )
		);
		open_form( 'appointment', 'cancel', array( 'id' => $appointment['id'] ) );
		echo '<p>' . esc_html( words( 'appointment.cancelAsk' ) ) . '</p>';
		hidden(
			array(
				'session'  => $session['id'],
				'sequence' => $session['sequence'],
			)
		);
		tell_choice( $appointment['person']['mail'], $session['id'] );
		button( words( 'appointment.cancelYes' ), 'kinekit-danger', $when );
		echo '</form></details></div>';
	}
	echo '</li>';
}

/**
 * The screen of an appointment; opening it is noted.
 *
 * @param array $answer What an act answered.
 */
function appointment_screen( array $answer ): void {
	$appointment = asked_appointment();
	$id          = $appointment['id'];
	note( 'opened', $id );
	heading( $appointment['person']['name'], $answer, words( 'appointment.title' ) );
	echo '<div class="kinekit-two"><section class="kinekit-card"><h2>' . esc_html( words( 'appointment.sessions' ) ) . '</h2>';
	if ( null !== $appointment['confirmBy'] && $appointment['confirmBy'] > Agenda\now() ) {
		echo '<p><strong>' . esc_html( words( 'appointment.pending', clock_at( $appointment['confirmBy'] ) ) ) . '</strong></p>';
	}
	echo '<ul class="kinekit-plain kinekit-rows">';
	$sessions = $appointment['sessions'];
	usort(
		$sessions,
		static function ( $a, $b ) {
			return Agenda\busy_of( $a['slot'] )['from'] <=> Agenda\busy_of( $b['slot'] )['from'];
		}
	);
	foreach ( $sessions as $session ) {
		session_row( $appointment, $session );
	}
	echo '</ul></section><section class="kinekit-card"><h2>' . esc_html( words( 'make.patient' ) ) . '</h2>';
	reach( $appointment );
	echo '<h3>' . esc_html( words( 'appointment.told' ) ) . '</h3>';
	facts( told_rows( $appointment ) );
	echo '<ul class="kinekit-plain kinekit-links">';
	$ways = array(
		array( 'kinekit_book', to( 'new', array( 'like' => $id ) ), words( 'appointment.again' ) ),
		array( 'kinekit_keep_privacy', to( 'person', array( 'id' => $id ) ), words( 'appointment.person' ) ),
	);
	foreach ( $ways as list( $cap, $there, $says ) ) {
		if ( current_user_can( $cap ) ) {
			printf( '<li><a href="%s">%s</a></li>', esc_url( $there ), esc_html( $says ) );
		}
	}
	echo '</ul></section></div>';
}

/**
 * Calls one session off.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function cancel( Form $form ) {
	$appointment = asked_appointment();
	$session     = standing( $appointment, $form->one( 'session' ) );
	$stale       = array( 'fault' => words( 'appointment.stale' ) );
	if ( null === $session ) {
		return $stale;
	}
	try {
		Agenda\call_off( $appointment['id'], $session['id'], (int) $form->one( 'sequence' ), $form->has( 'tell' ) );
	} catch ( Agenda\Stale $e ) {
		return $stale;
	}
	return to(
		'appointment',
		array(
			'id'   => $appointment['id'],
			'done' => 'cancelled',
		)
	);
}
