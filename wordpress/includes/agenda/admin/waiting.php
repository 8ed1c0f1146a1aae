<?php
/**
 * The waiting list, for the reception.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Who waits, the longest first.
 *
 * @param array $answer What an act answered.
 */
function waiting_screen( array $answer ): void {
	$all = Agenda\wishes();
	heading( words( 'waiting.title' ), $answer );
	echo '<p>' . esc_html( words( 'waiting.lead' ) ) . '</p>';
	if ( ! $all ) {
		echo '<p class="kinekit-card">' . esc_html( words( 'waiting.none' ) ) . '</p>';
	}
	foreach ( $all as $wish ) {
		$person = $wish['person'];
		echo '<section class="kinekit-card"><h2>' . esc_html( $person['name'] ) . '</h2>';
		reach( $wish );
		facts( array_merge( array( array( words( 'said.service' ), service_name( $wish['service'] ) ) ), wish_rows( $wish ) ) );
		echo '<div class="kinekit-acts">';
		wish_link(
			'kinekit_book',
			to( 'new', array( 'wish' => $wish['id'], 'service' => $wish['service'], 'giver' => $wish['careGiver'] ) ),
			words( 'waiting.book' ),
			$person['name']
		);
		open_form( 'waiting', 'strike' );
		hidden( array( 'id' => $wish['id'] ) );
		button( words( 'waiting.strike' ), '', $person['name'] );
		echo '</form>';
		wish_link( 'kinekit_keep_privacy', to( 'person', array( 'id' => $wish['id'] ) ), words( 'appointment.person' ), $person['name'] );
		echo '</div></section>';
	}
}

/**
 * A way to go on, for who may.
 *
 * @param string $cap   Who may.
 * @param string $there Where it leads.
 * @param string $says  What it says.
 * @param string $name  Whom it is about.
 */
function wish_link( string $cap, string $there, string $says, string $name ): void {
	if ( current_user_can( $cap ) ) {
		printf( '<a class="button" href="%s">%s<span class="screen-reader-text">: %s</span></a>', esc_url( $there ), esc_html( $says ), esc_html( $name ) );
	}
}

/**
 * Takes somebody off.
 *
 * @param Form $form What was sent.
 */
function strike( Form $form ): string {
	$wish = wish_with( $form->one( 'id' ) );
	if ( null === $wish ) {
		refuse( 404 );
	}
	Agenda\transaction(
		static function () use ( $wish ) {
			Agenda\drop_wish( $wish['id'] );
			Agenda\note_act( 'struck' );
		}
	);
	return to( 'waiting', array( 'done' => 'struck' ) );
}
