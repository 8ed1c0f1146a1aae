<?php
/**
 * What the practice takes as a request, as booking/openapi.yaml tells it. The site's own rules: the form in the page has its own
 * too, and a request need not come from it. Pure. Faults are field to what is wrong.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Line ends of any kind, other control characters, and signs that turn the direction of what follows. */
const STRAY = '/[\p{Cc}\p{Zl}\p{Zp}\x{202a}-\x{202e}\x{2066}-\x{2069}]/u';

/** An answer that may have more characters may have several lines. */
const ANSWER_LINE = 120;

/**
 * A number or an address as it would be typed: without the signs nobody sees that come along when it is pasted, with the one
 * dash and the one space a keyboard has. A line end stays, and is refused.
 *
 * @param string $text What was typed or pasted.
 */
function plain_signs( string $text ): string {
	$plain = preg_replace( array( '/\p{Cf}/u', '/[\p{Pd}\x{2212}]/u', '/\p{Zs}/u' ), array( '', '-', ' ' ), $text );
	return trim( $plain ?? $text, ' ' );
}

/**
 * The first rule a text breaks; empty when it breaks none.
 *
 * @param string                       $text  What was typed.
 * @param array<int, string|int|false> $rules Names of rules; a number is a longest length, false no rule.
 */
function broken( string $text, array $rules ): string {
	foreach ( $rules as $rule ) {
		if ( is_int( $rule ) && mb_strlen( $text ) > $rule ) {
			return 'too-long';
		}
		if ( 'required' === $rule && '' === trim( $text ) ) {
			return 'required';
		}
		if ( 'one-line' === $rule && preg_match( STRAY, $text ) ) {
			return 'characters';
		}
		// Names go into mails to whatever address was given with them: no links of somebody else's.
		if ( 'no-link' === $rule && preg_match( '#://|www\.#i', $text ) ) {
			return 'characters';
		}
		if ( ( 'mail' === $rule && ! is_mail( $text ) ) || ( 'phone' === $rule && ! is_phone( $text ) ) ) {
			return $rule;
		}
	}
	return '';
}

/**
 * Whether it is a mail address that stands in a header as it is.
 *
 * @param string $text What was typed.
 */
function is_mail( string $text ): bool {
	$parts = explode( '@', trim( $text ) );
	if ( 2 !== count( $parts ) || '' === $parts[0] || preg_match( '/[\s<>"(),:;\\\\\[\]]/u', $parts[0] . $parts[1] ) || preg_match( STRAY, $text ) ) {
		return false;
	}
	$labels = explode( '.', $parts[1] );
	return count( $labels ) > 1 && ! in_array( '', $labels, true );
}

/**
 * Whether it is a number: 6 to 15 digits (E.164), however they are printed.
 *
 * @param string $text What was typed.
 */
function is_phone( string $text ): bool {
	$printed = trim( $text );
	$digits  = strlen( preg_replace( '/\D/', '', $printed ) );
	return ! preg_match( STRAY, $text ) && preg_match( '#^\+?[\d\s()./-]{6,}$#D', $printed ) && $digits >= 6 && $digits <= 15;
}

/**
 * What is wrong with a mail address.
 *
 * @param string $mail What was typed.
 * @return array<string, string>
 */
function mail_faults( string $mail ): array {
	return array_filter( array( 'person.mail' => broken( $mail, array( 'required', 254, 'mail' ) ) ) );
}

/**
 * What is wrong with who asks.
 *
 * @param array{name: string, mail: string, phone: string} $person Who.
 * @return array<string, string>
 */
function person_faults( array $person ): array {
	return array_filter(
		array(
			'person.name'  => broken( $person['name'], array( 'required', 80, 'no-link', 'one-line' ) ),
			'person.phone' => broken( $person['phone'], array( 'required', 40, 'phone' ) ),
		)
	) + mail_faults( $person['mail'] );
}

/**
 * What is wrong with a request.
 *
 * @param array<string, mixed> $input    person, told, consent.
 * @param array<string, mixed> $practice The practice.
 * @param string               $today    Today there.
 * @return array<string, string>
 */
function request_faults( array $input, array $practice, string $today ): array {
	$told  = $input['told'];
	$found = array(
		'reason'  => broken( $told['reason'], array( 1000 ) ),
		'consent' => $input['consent'] ? '' : 'consent',
	);
	foreach ( $practice['questions'] as $question ) {
		$rules = array( $question['required'] ? 'required' : false, $question['max'], $question['max'] > ANSWER_LINE ? false : 'one-line' );

		$found[ 'answers.' . $question['id'] ] = broken( (string) ( $told['answers'][ $question['id'] ] ?? '' ), $rules );
	}
	foreach ( array_keys( $told['answers'] ) as $id ) {
		if ( null === with_id( $practice['questions'], (string) $id ) ) {
			$found[ 'answers.' . mb_substr( (string) $id, 0, 40 ) ] = 'unknown';
		}
	}
	$prescription = $told['prescription'];
	if ( $prescription && ! $practice['prescription'] ) {
		$found['prescription'] = 'unknown';
	} elseif ( $prescription ) {
		// A day of grace: the doctor's clock may be ahead of the practice's.
		$dated = is_day( $prescription['date'] ) && $prescription['date'] <= add_days( $today, 1 );

		$found['prescription.date']       = $dated ? '' : 'date';
		$found['prescription.prescriber'] = broken( $prescription['prescriber'], array( 'required', 120, 'no-link', 'one-line' ) );
		$found['prescription.sessions']   = $prescription['sessions'] >= 1 && $prescription['sessions'] <= 60 ? '' : 'number';
	}
	return array_filter( $found ) + person_faults( $input['person'] );
}
