<?php
/**
 * Who may do what with the agenda: own capabilities, a role for the reception and one for a care giver, who sees the own agenda
 * only. Which agenda that is, the configuration says.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

const RECEPTIONIST = 'kinekit_receptionist';
const CARE_GIVER   = 'kinekit_care_giver';

/** What somebody may do with the own agenda. */
const OF_CARE_GIVER = array( 'kinekit_see_agenda', 'kinekit_book', 'kinekit_block', 'kinekit_search', 'kinekit_list', 'kinekit_make_feed' );

/** The same with every agenda, and what is nobody's own. */
const OF_RECEPTION = array(
	'kinekit_see_agenda',
	'kinekit_book',
	'kinekit_block',
	'kinekit_search',
	'kinekit_list',
	'kinekit_make_feed',
	'kinekit_see_all',
	'kinekit_see_waiting',
	'kinekit_keep_privacy',
	'kinekit_read_log',
);

/** Hours, services and rules; that alone is not the reception's. */
const CONFIGURE = 'kinekit_configure';

/** Asked with the id of a care giver: whether that agenda is this person's business. */
const TOUCH = 'kinekit_touch';

/**
 * The roles as WordPress keeps them; again where they are other than here.
 */
function set_roles(): void {
	if ( ! Agenda\is_on() ) {
		return;
	}
	$names = array(
		RECEPTIONIST => array( 'Receptionist (Kinekit)', OF_RECEPTION ),
		CARE_GIVER   => array( 'Care giver (Kinekit)', OF_CARE_GIVER ),
	);
	foreach ( $names as $role => list( $name, $may ) ) {
		$wanted = array_fill_keys( array_merge( array( 'read' ), $may ), true );
		$there  = get_role( $role );
		if ( $there && $there->capabilities === $wanted ) {
			continue;
		}
		// No other way leads to exactly these.
		remove_role( $role );
		add_role( $role, $name, $wanted );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\set_roles', 5 );
add_action( 'cli_init', __NAMESPACE__ . '\set_roles' );

/**
 * Who runs the site may all of it; nothing is written down for that.
 *
 * @param array<string, bool> $has What somebody may.
 */
function grant_to_owners( $has ) {
	if ( ! empty( $has['manage_options'] ) ) {
		$has = array_merge( $has, array_fill_keys( array_merge( OF_RECEPTION, array( CONFIGURE ) ), true ) );
	}
	return $has;
}
add_filter( 'user_has_cap', __NAMESPACE__ . '\grant_to_owners' );

/**
 * An agenda is somebody's business who sees all, or whose own it is.
 *
 * @param string[] $needs   What is needed.
 * @param string   $cap     What is asked.
 * @param int      $user_id Of whom.
 * @param array    $args    Of which care giver.
 */
function needs_for_agenda( $needs, $cap, $user_id, $args ) {
	if ( TOUCH !== $cap ) {
		return $needs;
	}
	$own = care_giver_of( (int) $user_id );
	return array( '' !== $own && ( $args[0] ?? null ) === $own ? 'kinekit_see_agenda' : 'kinekit_see_all' );
}
add_filter( 'map_meta_cap', __NAMESPACE__ . '\needs_for_agenda', 10, 4 );

/**
 * The care giver a user is, as the configuration says; empty for anybody else. Nothing a user can change says it.
 *
 * @param int $user_id Which user.
 */
function care_giver_of( int $user_id ): string {
	foreach ( Agenda\practice()['careGivers'] as $one ) {
		if ( 0 !== $user_id && $one['user'] === $user_id ) {
			return $one['id'];
		}
	}
	return '';
}

/** Names of roles are kept in English, and said in the language of who reads them. */
add_filter(
	'gettext_with_context_default',
	static function ( $said, $text, $context ) {
		if ( 'User role' !== $context ) {
			return $said;
		}
		$ours = array(
			'Receptionist (Kinekit)' => __( 'Receptionist (Kinekit)', 'kinekit' ),
			'Care giver (Kinekit)'   => __( 'Care giver (Kinekit)', 'kinekit' ),
		);
		return $ours[ $text ] ?? $said;
	},
	10,
	3
);
