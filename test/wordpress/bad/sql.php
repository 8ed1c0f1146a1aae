<?php
defined( 'ABSPATH' ) || exit;
function bad_sql( $name, $ids, $place ) {
	global $wpdb;
	$wpdb->get_var( "SELECT 1 FROM $wpdb->options WHERE option_name = '$name'" ); // Kinekit.WP.PreparedSql
	$wpdb->query( 'DELETE FROM x WHERE y = ' . $name ); // Kinekit.WP.PreparedSql
	$wpdb->prepare( "SELECT '$name' WHERE 1 = %d", 1 ); // Kinekit.WP.PreparedSql
	$wpdb->prepare( 'SELECT 1 WHERE 1 IN (' . implode( ', ', array_fill( 0, count( $ids ), $place ) ) . ')', $ids ); // Kinekit.WP.PreparedSql
	$wpdb->prepare( 'SELECT 1 WHERE 1 IN (' . implode( ', ', $ids ) . ')' ); // Kinekit.WP.PreparedSql
	$wpdb->prepare( 'SELECT 1 WHERE 1 IN (' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')', $ids );
	$wpdb->get_var( $wpdb->prepare( "SELECT 1 FROM $wpdb->options WHERE option_name = %s", $name ) );
	$wpdb->get_col( "SELECT ID FROM {$wpdb->posts}" );
}
