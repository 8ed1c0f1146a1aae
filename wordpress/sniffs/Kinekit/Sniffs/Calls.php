<?php
/**
 * What several sniffs ask of a function call.
 */

namespace Kinekit\Sniffs;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Util\Tokens;

trait Calls {
	/**
	 * The opening bracket of the call whose name stands here; null when it is no call of a function.
	 */
	private function bracket( File $file, int $name ): ?int {
		$tokens = $file->getTokens();
		$next   = $file->findNext( Tokens::$emptyTokens, $name + 1, null, true );
		$before = $file->findPrevious( Tokens::$emptyTokens, $name - 1, null, true );
		if ( false === $next || T_OPEN_PARENTHESIS !== $tokens[ $next ]['code'] || in_array( $tokens[ $before ]['code'], array( T_FUNCTION, T_NEW ), true ) ) {
			return null;
		}
		return $next;
	}

	/**
	 * Where each argument begins and ends.
	 *
	 * @return array<int, array{int, int}>
	 */
	private function arguments( File $file, int $bracket ): array {
		$tokens = $file->getTokens();
		$end    = $tokens[ $bracket ]['parenthesis_closer'];
		$found  = array();
		$from   = $bracket + 1;
		for ( $i = $from; $i <= $end; $i++ ) {
			if ( $i === $end || T_COMMA === $tokens[ $i ]['code'] ) {
				$first = $file->findNext( Tokens::$emptyTokens, $from, $i, true );
				if ( false !== $first ) {
					$found[] = array( $first, $file->findPrevious( Tokens::$emptyTokens, $i - 1, $from, true ) );
				}
				$from = $i + 1;
			} elseif ( isset( $tokens[ $i ]['parenthesis_closer'] ) && T_OPEN_PARENTHESIS === $tokens[ $i ]['code'] ) {
				$i = $tokens[ $i ]['parenthesis_closer'];
			} elseif ( isset( $tokens[ $i ]['bracket_closer'] ) && $tokens[ $i ]['bracket_closer'] > $i ) {
				$i = $tokens[ $i ]['bracket_closer'];
			}
		}
		return $found;
	}

	/**
	 * The function a place stands in, from its keyword to its end; the whole file when it stands in none.
	 *
	 * @return array{int, int}
	 */
	private function around( File $file, int $place ): array {
		$tokens = $file->getTokens();
		$inner  = null;
		foreach ( $tokens[ $place ]['conditions'] as $pointer => $code ) {
			if ( in_array( $code, array( T_FUNCTION, T_CLOSURE ), true ) ) {
				$inner = $pointer;
			}
		}
		return null === $inner ? array( 0, count( $tokens ) - 1 ) : array( $inner, $tokens[ $inner ]['scope_closer'] );
	}

	/**
	 * Whether one of these functions is called between two places.
	 */
	private function calls( File $file, int $from, int $to, array $names ): bool {
		$tokens = $file->getTokens();
		for ( $i = $from; $i <= $to; $i++ ) {
			if ( T_STRING === $tokens[ $i ]['code'] && in_array( strtolower( $tokens[ $i ]['content'] ), $names, true ) && null !== $this->bracket( $file, $i ) ) {
				return true;
			}
		}
		return false;
	}
}
