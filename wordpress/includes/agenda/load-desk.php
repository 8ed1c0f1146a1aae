<?php
/**
 * The desk, where the practice chose this agenda: what every request may need, and what the dashboard does. Where it chose
 * otherwise since, what is kept of patients can still be handed over and erased, and is forgotten in time.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

if ( Agenda\is_on() || Agenda\is_ready() ) {
	$kinekit_parts = array( 'admin/visit', 'admin/said', 'privacy' );
	if ( Agenda\is_on() ) {
		array_push( $kinekit_parts, 'roles', 'recurrence', 'ical-values', 'ical', 'busy', 'feed' );
	}
	if ( Agenda\is_on() && is_admin() ) {
		$kinekit_parts[] = 'admin/desk';
		foreach ( array( 'forms', 'columns', 'items', 'agenda', 'appointment', 'read-form', 'whom', 'make', 'move', 'block', 'waiting', 'search' ) as $kinekit_part ) {
			$kinekit_parts[] = 'admin/' . $kinekit_part;
		}
		foreach ( array( 'person', 'log', 'csv', 'feeds', 'settings', 'settings-keep', 'settings-givers', 'settings-services', 'settings-questions', 'settings-rules' ) as $kinekit_part ) {
			$kinekit_parts[] = 'admin/' . $kinekit_part;
		}
	}
	foreach ( $kinekit_parts as $kinekit_part ) {
		require __DIR__ . '/' . $kinekit_part . '.php';
	}
	unset( $kinekit_part, $kinekit_parts );
}
