<?php
/**
 * SQL is a literal, or goes through prepare() with a literal.
 */

namespace Kinekit\Sniffs\WP;

require_once __DIR__ . '/../Calls.php';

use Kinekit\Sniffs\Calls;
use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;
use PHP_CodeSniffer\Util\Tokens;

class PreparedSqlSniff implements Sniff {
	use Calls;

	public function register() {
		return array( T_STRING );
	}

	public function process( File $file, $place ) {
		$tokens = $file->getTokens();
		$arrow  = $file->findPrevious( Tokens::$emptyTokens, $place - 1, null, true );
		if ( ! in_array( $tokens[ $place ]['content'], array( 'query', 'get_var', 'get_row', 'get_col', 'get_results', 'prepare' ), true ) || T_OBJECT_OPERATOR !== $tokens[ $arrow ]['code'] ) {
			return;
		}
		$owner   = $file->findPrevious( Tokens::$emptyTokens, $arrow - 1, null, true );
		$bracket = $this->bracket( $file, $place );
		if ( '$wpdb' !== $tokens[ $owner ]['content'] || null === $bracket ) {
			return;
		}
		$arguments = $this->arguments( $file, $bracket );
		if ( ! $arguments ) {
			return;
		}
		list( $first, $last ) = $arguments[0];
		$text                 = $file->getTokensAsString( $first, $last - $first + 1 );
		$prepared             = 'prepare' !== $tokens[ $place ]['content'] && 0 === strpos( $text, '$wpdb->prepare(' );
		// As many places as there are values, each a literal.
		$text = preg_replace( "/implode\( '[, ]+', array_fill\( 0, count\( \\$\w+ \), '[^']*' \) \)/", "''", $text );
		// The names of tables are WordPress's own.
		$literal = false === strpos( preg_replace( '/\{?\$wpdb->(prefix|posts|options|postmeta|users|usermeta)\}?/', '', $text ), '$' );
		if ( ! $prepared && ! $literal ) {
			$file->addError( 'SQL with something in it that did not go through prepare().', $place, 'NotPrepared' );
		}
	}
}
