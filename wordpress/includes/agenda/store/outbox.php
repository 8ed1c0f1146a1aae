<?php
/**
 * The mails that must still go out. They are written in the transaction of what they tell: either both happened or neither.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Adds mails. Of each: id, kind, to, letter (from, subject, text and perhaps ics), due, about (id of an appointment or wish),
 * and perhaps session: a reminder of one that is gone or moved is not sent.
 *
 * @param array<int, array<string, mixed>> $mails The mails.
 */
function add_mails( array $mails ): void {
	global $wpdb;
	foreach ( $mails as $mail ) {
		done(
			$wpdb->insert(
				$wpdb->prefix . 'kinekit_outbox',
				array(
					'id'        => $mail['id'],
					'kind'      => $mail['kind'],
					'session'   => $mail['session'] ?? null,
					'about'     => $mail['about'],
					'recipient' => $mail['to'],
					'letter'    => to_json( $mail['letter'] ),
					'due'       => $mail['due'],
				)
			)
		);
	}
}

/**
 * Reminders of a session that are not sent yet.
 *
 * @param string $session Id of the session.
 */
function drop_reminders( string $session ): void {
	global $wpdb;
	done(
		$wpdb->delete(
			$wpdb->prefix . 'kinekit_outbox',
			array(
				'session' => $session,
				'state'   => 'waiting',
			)
		)
	);
}

/**
 * Mails that are due, and those whose sender stopped in the middle; they are ours now.
 *
 * @param int $stale Claims from before this moment are of senders that are gone.
 * @param int $most  So many at most.
 * @return array<int, array<string, mixed>>
 */
function claim_mails( int $stale, int $most ): array {
	return transaction(
		static function () use ( $stale, $most ) {
			global $wpdb;
			lock( 'outbox', now() + YEAR_IN_SECONDS );
			done( $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}kinekit_outbox SET state = 'waiting', doubtful = 1 WHERE state = 'sending' AND claimed <= %d", $stale ) ) );
			$found = rows( $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_outbox WHERE state = 'waiting' AND due <= %d ORDER BY due, seq LIMIT %d", now(), $most ), ARRAY_A ) );
			foreach ( $found as $row ) {
				done( $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}kinekit_outbox SET state = 'sending', claimed = %d, tries = tries + 1 WHERE seq = %d", now(), $row['seq'] ) ) );
			}
			return $found;
		}
	);
}

/**
 * A mail went out: only that it did is kept.
 *
 * @param int $seq Which.
 */
function mail_sent( int $seq ): void {
	global $wpdb;
	done( $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}kinekit_outbox SET state = 'sent', sent = %d, letter = NULL, recipient = '' WHERE seq = %d", now(), $seq ) ) );
}

/**
 * A mail is tried again later, or no more.
 *
 * @param int      $seq Which.
 * @param int|null $due When; null: it is given up.
 */
function mail_failed( int $seq, ?int $due ): void {
	global $wpdb;
	$state = null === $due ? 'failed' : 'waiting';
	done( $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}kinekit_outbox SET state = %s, due = %d WHERE seq = %d", $state, $due ?? now(), $seq ) ) );
}
