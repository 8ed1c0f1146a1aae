<?php
/**
 * Signed tokens, and what stands for somebody's address. The secret is made once, when the tables are: WordPress's own salts may
 * be renewed, and the links in mails that were sent must go on working.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** The option that holds the secret, in hexadecimal. */
const SECRET_OPTION = 'kinekit_agenda_secret';

/**
 * The secret.
 *
 * @throws Unavailable When there is none: with an empty one everybody could make valid tokens.
 */
function secret(): string {
	$said = (string) get_option( SECRET_OPTION, '' );
	if ( ! preg_match( '/^[0-9a-f]{64,}$/D', $said ) ) {
		throw new Unavailable( 'there is no secret' );
	}
	return $said;
}

/**
 * Letters that stand in an address and in a header.
 *
 * @param string $bytes Any.
 */
function base64url( string $bytes ): string {
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}

/**
 * A token: the subject and its HMAC. One kind never passes for another. 'mailed' went by mail only: who has it reads that mail.
 *
 * @param string $kind    'hold', 'manage', 'mailed' or 'challenge'.
 * @param string $subject What it is about.
 */
function sign( string $kind, string $subject ): string {
	return $subject . '.' . base64url( hash_hmac( 'sha256', $kind . ':' . $subject, secret(), true ) );
}

/**
 * The subject of a token; null when it is not ours.
 *
 * @param string $kind  Which kind it must be.
 * @param string $token The token.
 */
function verify( string $kind, string $token ): ?string {
	$dot     = strrpos( $token, '.' );
	$subject = $dot ? substr( $token, 0, $dot ) : '';
	return '' !== $subject && hash_equals( sign( $kind, $subject ), $token ) ? $subject : null;
}

/** Stands for the address that asks, without telling it; an IPv6 line counts as one. */
function who(): string {
	/**
	 * The address that asks. Behind a proxy this is the proxy's, until the site says better.
	 *
	 * @param string $address As PHP has it.
	 */
	$address = (string) apply_filters( 'kinekit_address', isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '' );
	$packed  = (string) @inet_pton( $address );
	$line    = 16 === strlen( $packed ) ? bin2hex( substr( $packed, 0, 8 ) ) : $address;
	return substr( hash_hmac( 'sha256', 'who:' . $line, secret() ), 0, 32 );
}
