<?php
defined( 'ABSPATH' ) || exit;
function bad_state() {
	update_option( 'x', 1 ); // Kinekit.Security.State
	$phone = $_POST['phone']; // Kinekit.Security.State
	wp_insert_post( array() ); // Kinekit.Security.State
	register_rest_route( 'kinekit/v1', '/x', array( 'callback' => 'x' ) ); // Kinekit.Security.State
	return $phone;
}
function good_state() {
	check_admin_referer( 'x' );
	if ( current_user_can( 'manage_options' ) ) {
		update_option( 'x', sanitize_text_field( wp_unslash( $_POST['phone'] ) ) );
	}
	register_rest_route( 'kinekit/v1', '/x', array( 'permission_callback' => 'may' ) );
}
