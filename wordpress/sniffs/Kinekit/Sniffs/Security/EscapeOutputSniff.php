<?php
/**
 * What is written to a page is escaped where it is written.
 */

namespace Kinekit\Sniffs\Security;

require_once __DIR__ . '/../Calls.php';

use Kinekit\Sniffs\Calls;
use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

class EscapeOutputSniff implements Sniff {
	use Calls;

	/** Functions of the plugin whose result is escaped. */
	public $escaping = array();

	/** WordPress's own. */
	private const SAFE = array(
		'esc_html', 'esc_attr', 'esc_url', 'esc_js', 'esc_textarea', 'esc_xml', 'esc_html__', 'esc_attr__', 'esc_html_x', 'esc_attr_x',
		'wp_kses', 'wp_kses_post', 'wp_kses_data', 'absint', 'intval', 'selected', 'checked', 'disabled', 'get_block_wrapper_attributes', 'strlen', 'count',
	);

	/** Called, these write. */
	private const WRITES = array( 'printf', 'vprintf', 'wp_die', 'trigger_error', '_e', '_ex' );

	public function register() {
		return array( T_ECHO, T_PRINT, T_OPEN_TAG_WITH_ECHO, T_EXIT, T_STRING );
	}

	public function process( File $file, $place ) {
		$tokens = $file->getTokens();
		if ( T_STRING !== $tokens[ $place ]['code'] ) {
			$end = $file->findEndOfStatement( $place );
			$this->look( $file, $place + 1, $end );
			return;
		}
		$name    = strtolower( $tokens[ $place ]['content'] );
		$bracket = $this->bracket( $file, $place );
		if ( null === $bracket || ! in_array( $name, self::WRITES, true ) ) {
			return;
		}
		if ( '_e' === $name || '_ex' === $name ) {
			$file->addError( '%s() writes a translation that is not escaped; use esc_html_e().', $place, 'Translation', array( $name ) );
			return;
		}
		$this->look( $file, $bracket + 1, $tokens[ $bracket ]['parenthesis_closer'] );
	}

	private function look( File $file, int $from, int $to ): void {
		$tokens = $file->getTokens();
		$safe   = array_merge( self::SAFE, $this->escaping );
		for ( $i = $from; $i < $to; $i++ ) {
			$code = $tokens[ $i ]['code'];
			if ( T_INT_CAST === $code || T_BOOL_CAST === $code ) {
				// A number needs nothing: over to what comes after it.
				while ( $i < $to && ! in_array( $tokens[ $i ]['code'], array( T_STRING_CONCAT, T_COMMA ), true ) ) {
					$i = $tokens[ $i ]['parenthesis_closer'] ?? $i;
					++$i;
				}
			} elseif ( T_STRING === $code ) {
				$bracket = $this->bracket( $file, $i );
				$name    = strtolower( $tokens[ $i ]['content'] );
				if ( null !== $bracket && ( in_array( $name, $safe, true ) || in_array( $name, array( 'implode', 'join', 'array_map' ), true ) && $this->calls( $file, $bracket, $tokens[ $bracket ]['parenthesis_closer'], $safe ) ) ) {
					$i = $tokens[ $bracket ]['parenthesis_closer'];
				} elseif ( ! in_array( $name, array( 'true', 'false', 'null', 'php_eol' ), true ) ) {
					$file->addError( '%s is written without being escaped.', $i, 'NotEscaped', array( $tokens[ $i ]['content'] ) );
					return;
				}
			} elseif ( T_VARIABLE === $code || T_DOUBLE_QUOTED_STRING === $code || T_HEREDOC === $code && false !== strpos( $tokens[ $i ]['content'], '$' ) ) {
				$file->addError( '%s is written without being escaped.', $i, 'NotEscaped', array( trim( $tokens[ $i ]['content'] ) ) );
				return;
			}
		}
	}
}
