<?php
/**
 * Whom a new appointment is for: nobody yet, somebody who waits, or who was here before.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Nobody yet. */
function nobody(): array {
	return array(
		'person'   => array(
			'name'  => '',
			'mail'  => '',
			'phone' => '',
		),
		'language' => Agenda\practice()['language'],
		'told'     => array(
			'known'        => false,
			'reason'       => '',
			'answers'      => array(),
			'prescription' => null,
		),
	);
}

/**
 * A wish on the waiting list, for who may see it; null when there is none.
 *
 * @param string $id Which.
 */
function wish_with( string $id ): ?array {
	if ( '' === $id || ! current_user_can( 'kinekit_see_waiting' ) ) {
		return null;
	}
	return Agenda\with_id( Agenda\wishes(), $id );
}

/**
 * Whom it is for, when that is known: somebody who waits, or who was here before.
 *
 * @return array<string, mixed>
 */
function whom(): array {
	$wish = wish_with( asked( 'wish' ) );
	if ( null !== $wish ) {
		return array( 'wish' => $wish['id'] ) + array_intersect_key( $wish, array_flip( array( 'person', 'language' ) ) ) + nobody();
	}
	if ( '' === asked( 'like' ) ) {
		return nobody();
	}
	$there         = seen( asked( 'like' ) );
	$told          = nobody()['told'];
	$told['known'] = true;
	return array( 'told' => $told ) + array_intersect_key( $there, array_flip( array( 'person', 'language' ) ) );
}
