<?php
/**
 * Against robots, without anybody else's service: a proof of work with a minimum time, and so many writes a minute per address.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Seconds a challenge is good for. */
const LIFETIME = 1800;

/**
 * How hard the proof is: zero bits, and the shortest time between challenge and request. A person takes a few seconds for a form,
 * a robot takes none.
 *
 * @return array{bits: int, seconds: int}
 */
function proof_rules(): array {
	return (array) apply_filters(
		'kinekit_proof',
		array(
			'bits'    => 12,
			'seconds' => 2,
		)
	);
}

/**
 * A challenge, as it is told.
 *
 * @return array{challenge: string, difficulty: int, expires: string}
 */
function challenge(): array {
	$bits = proof_rules()['bits'];
	return array(
		'challenge'  => sign( 'challenge', now() . '-' . $bits . '-' . random_id() ),
		'difficulty' => $bits,
		'expires'    => gmdate( 'Y-m-d\TH:i:s\Z', now() + LIFETIME ),
	);
}

/**
 * Whether a digest begins with so many zero bits.
 *
 * @param string $digest Bytes.
 * @param int    $bits   How many.
 */
function begins_with_zeros( string $digest, int $bits ): bool {
	$whole = intdiv( $bits, 8 );
	return substr( $digest, 0, $whole ) === str_repeat( "\0", $whole ) && 0 === ( ord( $digest[ $whole ] ) >> ( 8 - $bits % 8 ) );
}

/**
 * The challenge that was proved.
 *
 * @param array<string, mixed> $body The body.
 * @throws Refusal When the proof is missing, wrong, too old or too fast.
 */
function check_proof( array $body ): string {
	$challenge = $body['proof']['challenge'] ?? '';
	$nonce     = $body['proof']['nonce'] ?? '';
	$parts     = explode( '-', verify( 'challenge', $challenge ) ?? '' );
	$issued    = (int) $parts[0];
	if ( 3 !== count( $parts ) || now() - $issued >= LIFETIME || ! begins_with_zeros( hash( 'sha256', $challenge . ':' . $nonce, true ), (int) $parts[1] ) ) {
		throw new Refusal( 'proof-needed' );
	}
	$early = $issued + proof_rules()['seconds'] - now();
	if ( $early > 0 ) {
		throw new Refusal( 'too-fast', array(), array( 'Retry-After' => (string) $early ) );
	}
	return $challenge;
}

/**
 * Counts a write of an address. What is kept stands for the address and does not tell it. Reads are not counted: a page of the
 * site costs more than they do.
 *
 * @throws Refusal When there were too many this minute.
 */
function count_write(): void {
	global $wpdb;
	$name   = 'writes ' . who() . ' ' . intdiv( now(), 60 );
	$number = quietly(
		static function () use ( $name, $wpdb ) {
			lock( $name, now() + 120 );
			return number( $wpdb->get_var( $wpdb->prepare( "SELECT number FROM {$wpdb->prefix}kinekit_tally WHERE name = %s", $name ) ) );
		}
	);
	if ( $number > practice()['limits']['writesPerMinute'] ) {
		throw new Refusal( 'too-many', array(), array( 'Retry-After' => (string) ( 60 - now() % 60 ) ) );
	}
}
