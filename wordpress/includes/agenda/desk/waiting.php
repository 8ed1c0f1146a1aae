<?php
/**
 * The waiting list: who waits is told when an hour that suits comes free.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** So many are told of one hour, the longest waiting first: more would race for nothing. */
const TOLD_AT_ONCE = 3;

/**
 * Notes a wish for the waiting list.
 *
 * @param array<string, mixed>  $wish      The wish, without its id.
 * @param string                $challenge The challenge that was proved.
 * @param array<string, string> $key       As key_of() gives it.
 * @return array<string, mixed> Status and body.
 */
function wait( array $wish, string $challenge, array $key ): array {
	return transaction(
		static fn() => once(
			$key,
			static function () use ( $wish, $challenge ) {
				use_challenge( $challenge );
				$kept = array( 'id' => random_id() ) + $wish;
				add_wish( $kept );
				add_mails( waits_mails( $kept ) );
				return array(
					'status' => 201,
					'body'   => array( 'id' => $kept['id'] ),
				);
			}
		)
	);
}

/**
 * Part of the day of a clock.
 *
 * @param string $clock HH:MM.
 */
function part_of( string $clock ): string {
	if ( $clock < '12:00' ) {
		return 'morning';
	}
	return $clock < '18:00' ? 'afternoon' : 'evening';
}

/**
 * Whether an hour is one somebody waits for.
 *
 * @param array<string, mixed>  $wish The wish.
 * @param array<string, string> $slot The hour.
 */
function suits( array $wish, array $slot ): bool {
	$zone = practice()['zone'];
	$at   = busy_of( $slot )['from'];
	return ( '' === $wish['careGiver'] || $wish['careGiver'] === $slot['careGiver'] )
		&& ( ! $wish['weekdays'] || in_array( weekday_of( day_of( $at, $zone ) ), $wish['weekdays'], true ) )
		&& ( ! $wish['parts'] || in_array( part_of( clock_of( $at, $zone ) ), $wish['parts'], true ) );
}

/**
 * Tells who waits that hours came free, but not the one who gave them back; one mail a day is enough. Within a transaction.
 *
 * @param array<int, array<string, string>> $freed The hours.
 * @param string                            $by    Mail of who gave them back.
 */
function tell_waiting( array $freed, string $by ): void {
	global $wpdb;
	foreach ( $freed as $slot ) {
		if ( busy_of( $slot )['from'] < now() + practice()['rules']['noticeMinutes'] * 60 ) {
			continue;
		}
		$pleased = array_filter( wishes_for( $slot['service'], now() - DAY_IN_SECONDS ), static fn( $wish ) => $wish['person']['mail'] !== $by && suits( $wish, $slot ) );
		foreach ( array_slice( $pleased, 0, TOLD_AT_ONCE ) as $wish ) {
			done( $wpdb->update( $wpdb->prefix . 'kinekit_waiting', array( 'told_at' => now() ), array( 'id' => $wish['id'] ) ) );
			add_mails( came_free_mails( $wish, $slot ) );
		}
	}
}
