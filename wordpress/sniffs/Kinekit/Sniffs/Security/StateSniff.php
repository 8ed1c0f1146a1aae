<?php
/**
 * Who changes something may do so: a capability is asked where the change is made, what a form sends is believed with its nonce
 * only, and a REST route says who may call it.
 */

namespace Kinekit\Sniffs\Security;

require_once __DIR__ . '/../Calls.php';

use Kinekit\Sniffs\Calls;
use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

class StateSniff implements Sniff {
	use Calls;

	private const CHANGES = array(
		'update_option', 'add_option', 'delete_option', 'update_site_option', 'delete_blog_option', 'wp_insert_post', 'wp_update_post', 'wp_delete_post',
		'update_post_meta', 'delete_post_meta', 'update_user_meta', 'wp_insert_user', 'wp_update_user', 'set_transient', 'wp_schedule_event',
	);

	private const NONCES = array( 'wp_verify_nonce', 'check_admin_referer', 'check_ajax_referer' );

	public function register() {
		return array( T_STRING, T_VARIABLE );
	}

	public function process( File $file, $place ) {
		$tokens               = $file->getTokens();
		$said                 = $tokens[ $place ]['content'];
		list( $from, $until ) = $this->around( $file, $place );
		if ( in_array( $said, array( '$_POST', '$_GET', '$_REQUEST', '$_FILES', '$_COOKIE' ), true ) ) {
			if ( ! $this->calls( $file, $from, $place, self::NONCES ) ) {
				$file->addError( '%s is read before its nonce was checked.', $place, 'Nonce', array( $said ) );
			}
			return;
		}
		$bracket = T_STRING === $tokens[ $place ]['code'] ? $this->bracket( $file, $place ) : null;
		if ( null === $bracket ) {
			return;
		}
		$name = strtolower( $said );
		if ( 'register_rest_route' === $name && ! $this->holds( $file, $bracket, 'permission_callback' ) ) {
			$file->addError( 'A route without permission_callback.', $place, 'Route' );
		}
		// WordPress has asked whoever uninstalls.
		$uninstalls = $this->holds_anywhere( $file, 'WP_UNINSTALL_PLUGIN' );
		if ( in_array( $name, self::CHANGES, true ) && ! $uninstalls && ! $this->calls( $file, $from, $place, array( 'current_user_can' ) ) ) {
			$file->addError( '%s() without asking what the user may do.', $place, 'Capability', array( $name ) );
		}
	}

	private function holds( File $file, int $bracket, string $word ): bool {
		$text = $file->getTokensAsString( $bracket, $file->getTokens()[ $bracket ]['parenthesis_closer'] - $bracket );
		return false !== strpos( $text, "'" . $word . "'" );
	}

	private function holds_anywhere( File $file, string $word ): bool {
		return false !== strpos( $file->getTokensAsString( 0, count( $file->getTokens() ) ), $word );
	}
}
