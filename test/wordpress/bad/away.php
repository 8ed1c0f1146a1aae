<?php // Kinekit.WP.DirectAccess
function bad_away() {
	wp_remote_get( 'https://example.test' ); // Generic.PHP.ForbiddenFunctions
	setcookie( 'a', 'b' ); // Generic.PHP.ForbiddenFunctions
	nocache_headers(); // Generic.PHP.ForbiddenFunctions
	return eval( '1;' ); // Generic.PHP.ForbiddenFunctions
}
