<?php
/**
 * What is translated is a literal, in the plugin's own text domain: what else is found in no .pot.
 */

namespace Kinekit\Sniffs\WP;

require_once __DIR__ . '/../Calls.php';

use Kinekit\Sniffs\Calls;
use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

class TextDomainSniff implements Sniff {
	use Calls;

	/** Function to the place of its text domain. */
	private const DOMAINS = array(
		'__'          => 1,
		'_e'          => 1,
		'esc_html__'  => 1,
		'esc_html_e'  => 1,
		'esc_attr__'  => 1,
		'esc_attr_e'  => 1,
		'_x'          => 2,
		'esc_html_x'  => 2,
		'esc_attr_x'  => 2,
		'_n'          => 3,
		'_nx'         => 4,
	);

	public function register() {
		return array( T_STRING );
	}

	public function process( File $file, $place ) {
		$tokens  = $file->getTokens();
		$name    = $tokens[ $place ]['content'];
		$bracket = isset( self::DOMAINS[ $name ] ) ? $this->bracket( $file, $place ) : null;
		if ( null === $bracket ) {
			return;
		}
		$arguments = $this->arguments( $file, $bracket );
		$domain    = $arguments[ self::DOMAINS[ $name ] ] ?? null;
		if ( null === $domain || "'kinekit'" !== $tokens[ $domain[0] ]['content'] ) {
			$file->addError( '%s() without the text domain kinekit.', $place, 'Domain', array( $name ) );
		}
		list( $first, $last ) = $arguments[0] ?? array( $place, $place );
		if ( $first !== $last || T_CONSTANT_ENCAPSED_STRING !== $tokens[ $first ]['code'] ) {
			$file->addError( '%s() of something that is not a literal.', $place, 'Literal', array( $name ) );
		}
	}
}
