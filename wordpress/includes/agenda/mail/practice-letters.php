<?php
/**
 * What the mails to the practice say, in the words of kinekit-booking.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * A label with what it is.
 *
 * @param string $label The word, by its name.
 * @param string $value What was typed.
 */
function labelled( string $label, string $value ): string {
	$words = letter_words( practice()['language'] )['practice'];
	return $words[ $label ] . $words['colon'] . ' ' . one_line( $value );
}

/**
 * Who it is.
 *
 * @param array<string, mixed> $of An appointment or a wish.
 * @return string[]
 */
function person_lines( array $of ): array {
	$words = letter_words( practice()['language'] )['practice'];
	return array(
		labelled( 'name', $of['person']['name'] ),
		labelled( 'phone', $of['person']['phone'] ),
		labelled( 'mail', $of['person']['mail'] ),
		labelled( 'language', $words['languages'][ $of['language'] ] ),
	);
}

/**
 * Everything else the patient wrote: empty answers are left out.
 *
 * @param array<string, mixed> $told reason, known, prescription, answers.
 * @return string[]
 */
function told_lines( array $told ): array {
	$language = practice()['language'];
	$words    = letter_words( $language )['practice'];
	$given    = array_merge( array( array( $words['reason'], $told['reason'] ) ), answered( $told['answers'], $language ) );
	$lines        = array( labelled( 'known', $words[ $told['known'] ? 'yes' : 'no' ] ) );
	$prescription = $told['prescription'];
	if ( $prescription ) {
		$text    = 1 === $prescription['sessions'] ? $words['prescriptionOfOne'] : $words['prescription'];
		$places  = array(
			'day'      => say_day( $prescription['date'], $language ),
			'sessions' => $prescription['sessions'],
		);
		$lines[] = filled( $text, $places );
		$lines[] = labelled( 'prescriber', $prescription['prescriber'] );
	}
	$quoted = false;
	foreach ( $given as list( $label, $text ) ) {
		$text = many_lines( $text );
		if ( '' !== $text ) {
			$quoted  = true;
			$lines[] = '';
			$lines[] = preg_match( '/[?:]\s*$/D', $label ) ? $label : $label . $words['colon'];
			foreach ( explode( "\n", $text ) as $one ) {
				$lines[] = rtrim( '> ' . $one );
			}
		}
	}
	return $quoted ? array_merge( $lines, array( '', $words['quoted'] ) ) : $lines;
}

/**
 * To the practice. A visit that was cancelled needs no reason any more. No name in the subject: it stands on locked screens.
 *
 * @param array<string, mixed> $appointment The appointment.
 * @param string               $happened    'booked' or 'changed'.
 * @return array{subject: string, text: string}
 */
function practice_letter( array $appointment, string $happened ): array {
	$language = practice()['language'];
	$words    = letter_words( $language )['practice'];
	$standing = array_values( array_filter( $appointment['sessions'], static fn( $session ) => 'booked' === $session['status'] ) );
	$kind     = $standing ? $happened : 'cancelled';
	$first    = $standing ? $standing[0] : $appointment['sessions'][0];
	$when     = say_moment( busy_of( $first['slot'] )['from'], $language ) . ( count( $standing ) > 1 ? ' (+' . ( count( $standing ) - 1 ) . ')' : '' );
	$lines    = array_merge(
		array( $words[ $kind ]['head'] ),
		session_lines( $appointment['sessions'], $language ),
		array( '' ),
		person_lines( $appointment ),
		'cancelled' === $kind ? array() : told_lines( $appointment['told'] )
	);
	return array(
		'subject' => filled( $words[ $kind ]['subject'], array( 'when' => $when ) ),
		'text'    => implode( "\n", $lines ),
	);
}

/**
 * To the practice: somebody waits for an hour.
 *
 * @param array<string, mixed> $wish The wish.
 * @return array{subject: string, text: string}
 */
function waiting_letter( array $wish ): array {
	$language = practice()['language'];
	$words    = letter_words( $language )['practice'];
	$weekdays = letter_words( $language )['said']['weekdays'];
	$days     = implode( ', ', array_map( static fn( $day ) => $weekdays[ $day - 1 ], $wish['weekdays'] ) );
	$parts    = implode( ', ', array_map( static fn( $part ) => $words['part'][ $part ], $wish['parts'] ) );
	$lines    = array_merge(
		array(
			$words['waiting']['head'],
			'',
			labelled( 'service', in_language( service( $wish['service'] )['name'] ?? array(), $language ) ),
			labelled( 'careGiver', care_giver( $wish['careGiver'] )['name'] ?? $words['anyone'] ),
			labelled( 'weekdays', '' === $days ? $words['any'] : $days ),
			labelled( 'parts', '' === $parts ? $words['any'] : $parts ),
			'',
		),
		person_lines( $wish )
	);
	return array(
		'subject' => $words['waiting']['subject'],
		'text'    => implode( "\n", $lines ),
	);
}
