<?php
/**
 * Slots kept aside for a while.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Seconds. */
const HOLD_FOR  = 600;
const EXTEND_BY = 300;

/**
 * A hold that has not become an appointment; null when there is none.
 *
 * @param string $id Which.
 * @return array<string, mixed>|null id, slots (ids), expires, extensionsLeft.
 */
function hold_with( string $id ): ?array {
	global $wpdb;
	$row = row( $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_hold WHERE id = %s AND became IS NULL", $id ), ARRAY_A ) );
	return null === $row ? null : array(
		'id'             => (string) $row['id'],
		'slots'          => from_json( $row['slots'] ),
		'expires'        => (int) $row['expires'],
		'extensionsLeft' => (int) $row['extensions_left'],
	);
}

/**
 * Id of the appointment a hold became; null when it became none.
 *
 * @param string $id Which.
 */
function became( string $id ): ?string {
	global $wpdb;
	$row = row( $wpdb->get_results( $wpdb->prepare( "SELECT became FROM {$wpdb->prefix}kinekit_hold WHERE id = %s AND became IS NOT NULL", $id ), ARRAY_A ) );
	return null === $row ? null : (string) $row['became'];
}

/**
 * A hold as it is told, without its token.
 *
 * @param array<string, mixed> $hold The hold.
 * @return array<string, mixed>
 */
function told_hold( array $hold ): array {
	return array( 'expires' => with_offset( $hold['expires'], practice()['zone'] ) ) + $hold;
}

/**
 * Keeps slots aside for ten minutes.
 *
 * @param string[]              $ids Ids of the slots.
 * @param string                $who Stands for the address that asks.
 * @param array<string, string> $key hash and print.
 * @return array<string, mixed> Status and body.
 */
function hold( array $ids, string $who, array $key ): array {
	return look_and_do_once(
		$key,
		static function () use ( $ids ) {
			$slots = claim( $ids );
			check_count( $slots );
			return $slots;
		},
		static function ( $slots ) use ( $who ) {
			global $wpdb;
			lock( 'who ' . $who, now() + DAY_IN_SECONDS );
			$held = number(
				$wpdb->get_var(
					$wpdb->prepare(
						"SELECT COUNT(*) FROM {$wpdb->prefix}kinekit_hold AS h JOIN {$wpdb->prefix}kinekit_taken AS t ON t.owner = h.id
						WHERE h.who = %s AND h.expires > %d AND t.expires > %d",
						$who,
						now(),
						now()
					)
				)
			);
			if ( $held + count( $slots ) > practice()['limits']['heldSessions'] ) {
				throw new Refusal( 'too-many', array(), array( 'Retry-After' => '600' ) );
			}
			$hold = array(
				'id'             => random_id(),
				'slots'          => $slots,
				'expires'        => now() + HOLD_FOR,
				'extensionsLeft' => 2,
			);
			done(
				$wpdb->insert(
					$wpdb->prefix . 'kinekit_hold',
					array(
						'id'              => $hold['id'],
						'who'             => $who,
						'slots'           => to_json( $slots ),
						'expires'         => $hold['expires'],
						'extensions_left' => $hold['extensionsLeft'],
					)
				)
			);
			$times = array();
			foreach ( $slots as $i => $slot ) {
				$times[] = busy_of( $slot ) + array(
					'id'    => $hold['id'] . '-' . ( $i + 1 ),
					'owner' => $hold['id'],
				);
			}
			take( $times, 'hold', $hold['expires'] );
			return array(
				'status' => 201,
				'body'   => told_hold( $hold ),
			);
		}
	);
}

/**
 * Five minutes more, twice at most.
 *
 * @param string $id Which.
 * @return array<string, mixed> The hold as it is told.
 */
function extend( string $id ): array {
	return transaction(
		static function () use ( $id ) {
			global $wpdb;
			lock( 'hold ' . $id, now() + DAY_IN_SECONDS );
			$hold = hold_with( $id );
			if ( null === $hold || $hold['expires'] <= now() || $hold['extensionsLeft'] < 1 ) {
				throw new Refusal( 'expired' );
			}
			$hold['expires']        += EXTEND_BY;
			$hold['extensionsLeft'] -= 1;
			$kept                    = array(
				'expires'         => $hold['expires'],
				'extensions_left' => $hold['extensionsLeft'],
			);
			done( $wpdb->update( $wpdb->prefix . 'kinekit_hold', $kept, array( 'id' => $id ) ) );
			keep_until( $id, $hold['expires'] );
			return told_hold( $hold );
		}
	);
}

/**
 * Gives the slots back.
 *
 * @param string $id Which.
 */
function release( string $id ): void {
	transaction(
		static function () use ( $id ) {
			global $wpdb;
			lock( 'hold ' . $id, now() + DAY_IN_SECONDS );
			if ( null !== hold_with( $id ) ) {
				give_back( $id );
				done( $wpdb->delete( $wpdb->prefix . 'kinekit_hold', array( 'id' => $id ) ) );
			}
		}
	);
}
