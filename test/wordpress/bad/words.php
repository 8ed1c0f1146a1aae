<?php
defined( 'ABSPATH' ) || exit;
function bad_words( $said ) {
	return array(
		__( 'Said' ), // Kinekit.WP.TextDomain
		__( 'Said', 'other' ), // Kinekit.WP.TextDomain
		__( $said, 'kinekit' ), // Kinekit.WP.TextDomain
		esc_html__( 'Said' . $said, 'kinekit' ), // Kinekit.WP.TextDomain
		_x( 'Said', 'noun' ), // Kinekit.WP.TextDomain
		__( 'Said', 'kinekit' ),
		_n( 'One', 'More', 2, 'kinekit' ),
	);
}
