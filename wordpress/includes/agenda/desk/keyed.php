<?php
/**
 * The promise of the Idempotency-Key: the same key does the same thing once. The key is taken in the transaction of what it does,
 * so two that ask with one key at the same moment wait for each other.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Longer than any visitor waits for an answer, seconds; after it a key alone opens nothing. */
const RECALLABLE = 86400;

/**
 * A key that was used; null when it was not.
 *
 * @param array<string, string> $key hash and print.
 * @return array<string, mixed>|null Status and body, and when.
 * @throws Refusal When it was used for something else.
 */
function known_use( array $key ): ?array {
	global $wpdb;
	$used = quietly( static fn() => row( $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_used_key WHERE hash = %s", $key['hash'] ), ARRAY_A ) ) );
	if ( null === $used ) {
		return null;
	}
	if ( ! hash_equals( (string) $used['print'], $key['print'] ) && '' !== $key['print'] ) {
		throw new Refusal( 'key-reused' );
	}
	return array(
		'status' => (int) $used['status'],
		'body'   => null === $used['body'] ? null : from_json( $used['body'] ),
		'usedAt' => (int) $used['used_at'],
	);
}

/**
 * Takes a key; false when it was used before, after waiting for whoever is using it.
 *
 * @param array<string, string> $key hash and print.
 */
function open_key( array $key ): bool {
	global $wpdb;
	return 1 === done( $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->prefix}kinekit_used_key (hash, print, status, used_at) VALUES (%s, %s, 0, %d)", $key['hash'], $key['print'], now() ) ) );
}

/**
 * Does work once for a key, within a transaction; gives back what was answered then otherwise.
 *
 * @param array<string, string> $key  hash and print.
 * @param callable              $work Gives back status and body; nothing personal is in them.
 * @return array<string, mixed> Status and body.
 */
function once( array $key, callable $work ): array {
	global $wpdb;
	if ( ! open_key( $key ) ) {
		$used = known_use( $key );
		if ( null === $used ) {
			throw new InTheWay( 'in the way' );
		}
		return $used;
	}
	$done = $work();
	$kept = array(
		'status' => $done['status'],
		'body'   => null === $done['body'] ? null : to_json( $done['body'] ),
	);
	done( $wpdb->update( $wpdb->prefix . 'kinekit_used_key', $kept, array( 'hash' => $key['hash'] ) ) );
	return $done;
}

/**
 * Looks and does once for a key. Who asks again with the key of what was done is not told that the hour is taken: it is theirs.
 *
 * @param array<string, string> $key  hash and print.
 * @param callable              $look As look_and_do() has it.
 * @param callable              $work As look_and_do() has it; gives back status and body.
 * @return array<string, mixed> Status and body.
 * @throws Refusal When it cannot be done.
 */
function look_and_do_once( array $key, callable $look, callable $work ): array {
	$known = known_use( $key );
	if ( null !== $known ) {
		return $known;
	}
	try {
		return look_and_do( $look, static fn( $found ) => once( $key, static fn() => $work( $found ) ) );
	} catch ( Refusal $e ) {
		$known = known_use( $key );
		if ( null !== $known ) {
			return $known;
		}
		throw $e;
	}
}

/**
 * What became of a key; one that was not used is closed, so that nothing ever will.
 *
 * @param string $hash Of the key.
 * @return array<string, mixed> Status and body.
 */
function recall( string $hash ): array {
	return transaction(
		static function () use ( $hash ) {
			global $wpdb;
			$nothing = array(
				'status' => 204,
				'body'   => null,
			);
			$key     = array(
				'hash'  => $hash,
				'print' => 'recall',
			);
			if ( open_key( $key ) ) {
				done( $wpdb->update( $wpdb->prefix . 'kinekit_used_key', array( 'status' => 204 ), array( 'hash' => $hash ) ) );
				return $nothing;
			}
			$used = known_use( array( 'print' => '' ) + $key );
			if ( null === $used || null === $used['body'] ) {
				return $nothing;
			}
			if ( $used['usedAt'] + RECALLABLE < now() ) {
				throw new Refusal( 'expired' );
			}
			return array( 'status' => 200 ) + $used;
		}
	);
}

/**
 * What is kept of an answer with an appointment in it: nothing of who it is for.
 *
 * @param int                  $status      Status.
 * @param array<string, mixed> $appointment The appointment.
 * @return array<string, mixed>
 */
function answer_of( int $status, array $appointment ): array {
	return array(
		'status' => $status,
		'body'   => array(
			'id'        => $appointment['id'],
			'sessions'  => $appointment['sessions'],
			'confirmBy' => $appointment['confirmBy'],
		),
	);
}

/**
 * Uses up a challenge, within a transaction.
 *
 * @param string $challenge The challenge that was proved.
 * @throws Refusal When it was used before.
 */
function use_challenge( string $challenge ): void {
	global $wpdb;
	if ( 1 !== done( $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->prefix}kinekit_challenge (hash, used_at) VALUES (%s, %d)", hash( 'sha256', $challenge ), now() ) ) ) ) {
		throw new Refusal( 'proof-needed' );
	}
}
