<?php
/**
 * People by part of their name, mail or number. What is sought goes in the body of a request, so that no name stands in an
 * address, a history or a log of the server.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** So many are shown. */
const MOST_FOUND   = 40;
const LONGEST_WORD = 100;

/**
 * The session somebody at the desk looks for: the next, else the last.
 *
 * @param array $appointment The appointment, with the sessions this person sees.
 */
function nearest( array $appointment ): string {
	$stand = array_filter( $appointment['sessions'], static fn( $session ) => 'booked' === $session['status'] );
	$slots = array_column( $stand, 'slot' );
	usort( $slots, static fn( $a, $b ) => Agenda\busy_of( $a )['from'] <=> Agenda\busy_of( $b )['from'] );
	$ahead = array_values( array_filter( $slots, static fn( $slot ) => Agenda\busy_of( $slot )['to'] > Agenda\now() ) );
	$slot  = $ahead[0] ?? end( $slots );
	if ( ! $slot ) {
		return words( 'appointment.cancelled' );
	}
	$said = implode( ', ', array( moment_of( $slot ), service_name( $slot['service'] ), giver_name( $slot['careGiver'] ) ) );
	return words( $ahead ? 'search.next' : 'search.last' ) . words( 'said.colon' ) . ' ' . $said;
}

/**
 * The form, and what was found when it was sent.
 *
 * @param array $answer What the search answered.
 */
function search_screen( array $answer ): void {
	heading( words( 'search.title' ), $answer );
	open_form( 'search', 'search', array(), 'kinekit-card kinekit-pick' );
	field(
		'sought',
		words( 'search.label' ),
		(string) ( $answer['sought'] ?? '' ),
		array(
			'type'       => 'search',
			'required'   => true,
			'most'       => LONGEST_WORD,
			'attributes' => array( 'autocomplete' => 'off' ),
		)
	);
	button( words( 'search.button' ), 'button-primary' );
	echo '</form>';
	if ( '' !== ( $answer['says'] ?? '' ) ) {
		echo '<p role="status">' . esc_html( $answer['says'] ) . '</p>';
	}
	if ( empty( $answer['found'] ) ) {
		return;
	}
	echo '<ul class="kinekit-card kinekit-plain kinekit-rows">';
	foreach ( $answer['found'] as $one ) {
		$person = $one['person'];
		printf( '<li><p><a href="%s"><strong>%s</strong></a><br>', esc_url( to( 'appointment', array( 'id' => $one['id'] ) ) ), esc_html( $person['name'] ) );
		printf(
			'<span class="description">%s</span><br>%s</p></li>',
			esc_html( implode( ', ', array_filter( array( $person['phone'], $person['mail'] ) ) ) ),
			esc_html( nearest( $one ) )
		);
	}
	echo '</ul>';
}

/**
 * Looks for somebody; who sees the own agenda only, finds the own patients only.
 *
 * @param Form $form What was sent.
 * @return array<string, mixed>
 */
function search( Form $form ): array {
	$sought = mb_substr( $form->one( 'sought' ), 0, LONGEST_WORD );
	if ( mb_strlen( preg_replace( '/[^\p{L}\p{N}]/u', '', $sought ) ) < 2 ) {
		return array(
			'sought' => $sought,
			'says'   => words( 'search.short' ),
		);
	}
	note( 'searched' );
	$found = array();
	foreach ( Agenda\found( $sought, MOST_FOUND + 1, own_or_all() ) as $one ) {
		$one['sessions'] = array_values( array_filter( $one['sessions'], static fn( $session ) => current_user_can( TOUCH, $session['slot']['careGiver'] ) ) );
		if ( $one['sessions'] ) {
			$found[] = $one;
		}
	}
	$many = count( $found ) > MOST_FOUND;
	return array(
		'sought' => $sought,
		'found'  => array_slice( $found, 0, MOST_FOUND ),
		'says'   => $many ? words( 'search.many', MOST_FOUND ) : ( $found ? '' : words( 'search.none' ) ),
	);
}
