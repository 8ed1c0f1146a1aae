<?php
defined( 'ABSPATH' ) || exit;
function bad_escape( $said, $url, $n ) {
	echo $said; // Kinekit.Security.EscapeOutput
	echo '<p>' . get_option( 'x' ) . '</p>'; // Kinekit.Security.EscapeOutput
	echo "<p>$said</p>"; // Kinekit.Security.EscapeOutput
	printf( '<a href="%s">%s</a>', esc_url( $url ), $said ); // Kinekit.Security.EscapeOutput
	print strtoupper( $said ); // Kinekit.Security.EscapeOutput
	echo __( 'Said', 'kinekit' ); // Kinekit.Security.EscapeOutput
	_e( 'Said', 'kinekit' ); // Kinekit.Security.EscapeOutput
	wp_die( $said ); // Kinekit.Security.EscapeOutput
	echo implode( ', ', $said ); // Kinekit.Security.EscapeOutput
	echo (int) max( $n, $said ) . $said; // Kinekit.Security.EscapeOutput
	echo '<p>' . esc_html( $said ) . '</p>' . (int) $n;
	printf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $said ) );
	echo esc_html( implode( ', ', $said ) ), esc_html__( 'Said', 'kinekit' );
	return $said . sprintf( '%s', $url );
}
