<?php
/**
 * Appointments made by patients. What happened and the mails that tell it are one transaction.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Refuses who has enough: sessions in a day per address, sessions ahead per mail. Within a transaction.
 *
 * @param string $who      Stands for the address that asks.
 * @param string $mail     Mail of the patient.
 * @param int    $sessions How many more.
 * @throws Refusal When that is too many.
 */
function check_caps( string $who, string $mail, int $sessions ): void {
	global $wpdb;
	lock( 'who ' . $who, now() + DAY_IN_SECONDS );
	lock( 'mail ' . hash( 'sha256', strtolower( $mail ) ), now() + DAY_IN_SECONDS );
	$asked  = number( $wpdb->get_var( $wpdb->prepare( "SELECT COALESCE(SUM(sessions), 0) FROM {$wpdb->prefix}kinekit_asked WHERE who = %s AND asked_at > %d", $who, now() - DAY_IN_SECONDS ) ) );
	$ahead  = number(
		$wpdb->get_var(
			$wpdb->prepare(
				"SELECT COUNT(*) FROM {$wpdb->prefix}kinekit_appointment AS a JOIN {$wpdb->prefix}kinekit_session AS s ON s.appointment = a.id
				WHERE a.mail = %s AND a.last_end > %d AND s.from_at > %d AND s.status = 'booked'",
				$mail,
				now(),
				now()
			)
		)
	);
	$limits = practice()['limits'];
	if ( $asked + $sessions > $limits['sessionsPerDay'] || $ahead + $sessions > $limits['sessionsPerMail'] ) {
		throw new Refusal( 'too-many', array(), array( 'Retry-After' => '3600' ) );
	}
}

/** The event that looks for somebody's appointments once they were told that it is done. */
const FIND = 'kinekit_find';

/**
 * Makes the appointment; a hold that became one already answers with that one.
 *
 * @param array<string, mixed>  $input As booking_of() reads it.
 * @param array<string, string> $from  who (stands for the address), challenge (that was proved), hold (id, or empty).
 * @param array<string, string> $key   hash and print.
 * @return array<string, mixed> Status and body.
 */
function book( array $input, array $from, array $key ): array {
	$hold = $from['hold'];
	return look_and_do_once(
		$key,
		static function () use ( $input, $hold ) {
			if ( '' !== $hold && null !== became( $hold ) ) {
				return array();
			}
			$slots = claim( $input['slots'], array( 'hold' => $hold ) );
			check_count( $slots );
			return $slots;
		},
		static function ( $slots ) use ( $input, $from, $hold ) {
			global $wpdb;
			if ( '' !== $hold ) {
				lock( 'hold ' . $hold, now() + DAY_IN_SECONDS );
				$earlier = became( $hold );
				$there   = null === $earlier ? null : appointment( $earlier );
				if ( null !== $there ) {
					return answer_of( 200, $there );
				}
			}
			if ( ! $slots ) {
				throw new Refusal( 'expired' );
			}
			check_caps( $from['who'], $input['person']['mail'], count( $slots ) );
			use_challenge( $from['challenge'] );
			$minutes     = practice()['rules']['confirmMinutes'];
			$id          = random_id();
			$appointment = array(
				'id'        => $id,
				'sessions'  => new_sessions( $id, $slots ),
				'person'    => $input['person'],
				'language'  => $input['language'],
				'told'      => $input['told'],
				'confirmBy' => $minutes && count( $slots ) > 1 ? now() + $minutes * 60 : null,
			);
			if ( '' !== $hold ) {
				give_back( $hold );
			}
			add_appointment( $appointment );
			if ( '' !== $hold ) {
				$became = array(
					'became'  => $id,
					// As long as a page that was kept may ask again.
					'expires' => now() + 31 * DAY_IN_SECONDS,
				);
				done( $wpdb->update( $wpdb->prefix . 'kinekit_hold', $became, array( 'id' => $hold ) ) );
			}
			$asked = array(
				'who'      => $from['who'],
				'sessions' => count( $slots ),
				'asked_at' => now(),
			);
			done( $wpdb->insert( $wpdb->prefix . 'kinekit_asked', $asked ) );
			add_mails( booked_mails( $appointment ) );
			return answer_of( 201, $appointment );
		}
	);
}

/**
 * Notes that somebody asked for the links of their appointments. What is found is told by tell_found(), once this is answered.
 *
 * @param string                $challenge The challenge that was proved.
 * @param array<string, string> $key       hash and print.
 * @return array<string, mixed> Status and body.
 */
function ask_to_find( string $challenge, array $key ): array {
	return transaction(
		static fn() => once(
			$key,
			static function () use ( $challenge ) {
				use_challenge( $challenge );
				return array(
					'status' => 202,
					'body'   => array(),
				);
			}
		)
	);
}

/**
 * Sends the links of the appointments ahead to their mail, and nothing where nothing is; to one address once in ten minutes.
 *
 * @param string $mail     Whose.
 * @param string $language In which language.
 */
function tell_found( string $mail, string $language ): void {
	transaction(
		static function () use ( $mail, $language ) {
			$ids  = ahead( $mail );
			$turn = array(
				'hash'  => hash( 'sha256', 'found ' . strtolower( $mail ) . ' ' . intdiv( now(), 600 ) ),
				'print' => 'found',
			);
			if ( $ids && open_key( $turn ) ) {
				add_mails( found_mails( array_map( __NAMESPACE__ . '\find', $ids ), $language ) );
			}
		}
	);
}
add_action( FIND, __NAMESPACE__ . '\tell_found', 10, 2 );
add_action( FIND, __NAMESPACE__ . '\send_due', 20, 0 );
