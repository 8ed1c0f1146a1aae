<?php
/**
 * How settings are kept: one of a list is changed, added or taken away, or what is wrong is said with all that was typed.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Parts of the settings that are a list: which list of the configuration. */
const LISTS = array(
	'givers'    => 'careGivers',
	'services'  => 'services',
	'questions' => 'questions',
);

/**
 * Keeps a changed configuration.
 *
 * @param array $config The whole of it.
 */
function keep_config( array $config ): void {
	if ( current_user_can( CONFIGURE ) ) {
		update_option( Agenda\CONFIG_OPTION, Agenda\clean_config( $config ) );
		note( 'configured' );
	}
}

/**
 * A list with one of it changed, added or, when it is null, taken away.
 *
 * @param array      $list The list.
 * @param string     $id   Which.
 * @param array|null $one  What it becomes.
 * @return array<int, array<string, mixed>>
 */
function with_changed( array $list, string $id, ?array $one ): array {
	$next  = array();
	$there = false;
	foreach ( $list as $each ) {
		if ( $each['id'] !== $id ) {
			$next[] = $each;
		} elseif ( null !== $one ) {
			$next[] = $one;
			$there  = true;
		}
	}
	return $there || null === $one ? $next : array_merge( $next, array( $one ) );
}

/**
 * An id nobody of a list has yet, after a name.
 *
 * @param string $name The name.
 * @param array  $list The list.
 */
function new_id( string $name, array $list ): string {
	$base = trim( substr( preg_replace( '/[^a-z0-9]+/', '-', strtolower( remove_accents( $name ) ) ), 0, 36 ), '-' );
	$base = '' === $base ? 'a' : $base;
	$id   = $base;
	for ( $n = 2; null !== Agenda\with_id( $list, $id ); $n++ ) {
		$id = $base . '-' . $n;
	}
	return $id;
}

/**
 * What is said of one more than a list may have, which would be left out in silence.
 *
 * @param string $list Which list of the configuration.
 * @param string $id   Of what is kept; 'new' for one more.
 */
function full_fault( string $list, string $id ): string {
	return 'new' === $id && count( Agenda\config()[ $list ] ) >= Agenda\MOST[ $list ] ? too_many( $list ) : '';
}

/**
 * What is said of a list that has all it may have.
 *
 * @param string $list Which list of the configuration.
 */
function too_many( string $list ): string {
	/* translators: %d: a number. */
	return sprintf( __( 'There can be %d of these. Remove one first.', 'kinekit' ), Agenda\MOST[ $list ] );
}

/**
 * The answer to a form that cannot be kept.
 *
 * @param array<string, string> $faults What is wrong, by field.
 * @param array                 $typed  As it was typed.
 * @return array<string, mixed>
 */
function not_kept( array $faults, array $typed ): array {
	return array(
		'fault'  => words( 'mend' ),
		'faults' => $faults,
		'typed'  => $typed,
	);
}

/**
 * Keeps what a form is about, under the id it has, or a new one after its name.
 *
 * @param string $part Of which part that is a list.
 * @param array  $one  What is kept.
 * @param string $name What it is called.
 * @return string Where it goes on.
 */
function keep_one( string $part, array $one, string $name ): string {
	$config          = Agenda\config();
	$list            = LISTS[ $part ];
	$id              = 'new' === asked( 'id' ) ? new_id( $name, $config[ $list ] ) : asked( 'id' );
	$config[ $list ] = with_changed( $config[ $list ], $id, array( 'id' => $id ) + $one );
	keep_config( $config );
	return to( 'settings', array( 'part' => $part, 'done' => 'saved' ) );
}

/**
 * Takes away what a form is about, once that was asked twice.
 *
 * @param Form          $form What was sent.
 * @param string        $part Of which part that is a list.
 * @param callable|null $with What else goes, given the id.
 * @return string|array
 */
function drop_one( Form $form, string $part, ?callable $with = null ) {
	$config = Agenda\config();
	$list   = LISTS[ $part ];
	$id     = asked_of( $config[ $list ] )['id'];
	if ( ! $form->has( 'sure' ) ) {
		return array( 'fault' => words( 'faults.consent' ) );
	}
	if ( $with ) {
		$with( $id );
	}
	$config[ $list ] = with_changed( $config[ $list ], $id, null );
	keep_config( $config );
	return to( 'settings', array( 'part' => $part, 'done' => 'saved' ) );
}
