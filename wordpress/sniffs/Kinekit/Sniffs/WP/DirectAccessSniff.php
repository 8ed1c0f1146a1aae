<?php
/**
 * A file that is asked for by itself does nothing.
 */

namespace Kinekit\Sniffs\WP;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

class DirectAccessSniff implements Sniff {
	public function register() {
		return array( T_OPEN_TAG );
	}

	public function process( File $file, $place ) {
		$text = $file->getTokensAsString( 0, count( $file->getTokens() ) );
		if ( ! preg_match( "/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/", $text ) ) {
			$file->addError( 'The file does not stop when it is asked for by itself.', $place, 'Missing' );
		}
		return $file->numTokens;
	}
}
