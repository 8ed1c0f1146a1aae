<?php
/**
 * Sends what is in the outbox by wp_mail(), again and again until it is out: right after the answer, and by wp-cron. A mail is
 * claimed before it is sent and noted after: cut off in between, it is sent once more and marked doubtful, because it may have
 * gone out already.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** About three days. */
const MOST_TRIES = 25;

/** A claim so old is of a sender that is gone, seconds. */
const STALE = 300;

/**
 * Sends one mail.
 *
 * @param array<string, mixed> $row Its row.
 */
function send_mail( array $row ): bool {
	$letter = from_json( $row['letter'] );
	$ics    = $letter['ics'] ?? '';
	$mailer = null;
	$before = array();
	$attach = static function ( $given ) use ( $row, $letter, $ics, &$mailer, &$before ) {
		$mailer = $given;
		foreach ( array( 'MessageID', 'Encoding', 'Timeout' ) as $name ) {
			$before[ $name ] = $mailer->$name;
		}
		// The same at every try: a mail server that got it twice can tell.
		$mailer->MessageID = '<' . $row['id'] . '@' . mail_domain() . '>';
		$mailer->Encoding  = 'base64';
		// A mail server that says nothing keeps nobody waiting for minutes.
		$mailer->Timeout = 15;
		if ( '' !== $ics ) {
			$method = preg_match( '/^METHOD:(\w+)/m', $ics, $found ) ? $found[1] : 'PUBLISH';
			$mailer->addStringAttachment( $ics, 'afspraak.ics', 'base64', 'text/calendar; charset=utf-8; method=' . $method );
		}
	};
	$as_practice = static fn() => practice()['name'];
	add_action( 'phpmailer_init', $attach, 99 );
	add_filter( 'wp_mail_from_name', $as_practice );
	try {
		$headers = array( 'Reply-To: ' . one_line( $letter['from'] ), 'Auto-Submitted: auto-generated', 'Content-Type: text/plain; charset=UTF-8' );
		return (bool) wp_mail( one_line( $row['recipient'] ), one_line( $letter['subject'] ), $letter['text'], $headers );
	} finally {
		remove_action( 'phpmailer_init', $attach, 99 );
		remove_filter( 'wp_mail_from_name', $as_practice );
		// WordPress has one mailer for all mails of a request: the next one may be another plugin's.
		foreach ( $before as $name => $value ) {
			$mailer->$name = $value;
		}
	}
}

/**
 * Waits longer each time, four hours at most; seconds.
 *
 * @param int $tries So many were made.
 */
function backoff( int $tries ): int {
	return (int) ( min( 240, ( 2 ** min( $tries, 10 ) ) / 2 ) * 60 );
}

/**
 * Sends what is due.
 *
 * @param int $most So many at most: cron has no time without end.
 */
function send_due( int $most = 40 ): void {
	if ( ! is_ready() ) {
		return;
	}
	quietly(
		static function () use ( $most ) {
			for ( $sent = 0; $sent < $most; ) {
				$mails = claim_mails( now() - STALE, min( 5, $most - $sent ) );
				foreach ( $mails as $row ) {
					++$sent;
					$tries = (int) $row['tries'] + 1;
					if ( send_mail( $row ) ) {
						mail_sent( (int) $row['seq'] );
					} else {
						mail_failed( (int) $row['seq'], $tries < MOST_TRIES ? now() + backoff( $tries ) : null );
					}
				}
				if ( ! $mails ) {
					return;
				}
			}
		}
	);
}

/** Lets the visitor have the answer while this goes on, where the server can; whether it could. */
function let_go(): bool {
	foreach ( array( 'fastcgi_finish_request', 'litespeed_finish_request' ) as $finish ) {
		if ( function_exists( $finish ) ) {
			$finish();
			return true;
		}
	}
	return false;
}

/** Something was written: what is due is sent at the end of this request, a few at most; cron sends what is left. */
function send_soon(): void {
	static $planned = false;
	if ( ! $planned ) {
		$planned = true;
		add_action(
			'shutdown',
			static function () {
				let_go();
				calmly( static fn() => send_due( 5 ) );
			},
			100
		);
	}
}
