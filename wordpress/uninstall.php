<?php
/**
 * Takes away the one option there is. What stands on pages stays there: shortcodes and blocks are the practice's own text.
 *
 * @package Kinekit
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $kinekit_site ) {
		delete_blog_option( $kinekit_site, 'kinekit_settings' );
	}
} else {
	delete_option( 'kinekit_settings' );
}
