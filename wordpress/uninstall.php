<?php
/**
 * Takes away everything the plugin kept: options, tables, what was to be done later. What stands on pages stays there: shortcodes
 * and blocks are the practice's own text.
 *
 * @package Kinekit
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Of the site that is switched to. */
function kinekit_forget_site() {
	global $wpdb;
	foreach ( array( 'kinekit_settings', 'kinekit_agenda', 'kinekit_agenda_step', 'kinekit_agenda_secret', 'kinekit_agenda_calendars' ) as $option ) {
		delete_option( $option );
	}
	foreach ( array( 'kinekit_receptionist', 'kinekit_care_giver' ) as $role ) {
		remove_role( $role );
	}
	foreach ( array( 'kinekit_chores', 'kinekit_find' ) as $event ) {
		wp_unschedule_hook( $event );
	}
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}kinekit_appointment, {$wpdb->prefix}kinekit_session, {$wpdb->prefix}kinekit_hold" );
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}kinekit_taken, {$wpdb->prefix}kinekit_grain, {$wpdb->prefix}kinekit_block" );
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}kinekit_used_key, {$wpdb->prefix}kinekit_challenge, {$wpdb->prefix}kinekit_asked" );
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}kinekit_tally, {$wpdb->prefix}kinekit_waiting, {$wpdb->prefix}kinekit_outbox" );
	$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}kinekit_act, {$wpdb->prefix}kinekit_feed" );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $kinekit_site ) {
		switch_to_blog( $kinekit_site );
		kinekit_forget_site();
		restore_current_blog();
	}
} else {
	kinekit_forget_site();
}
