<?php
/**
 * What the mails say, in the words of kinekit-booking. The practice gets everything the patient wrote, marked so that it cannot
 * pass for the rest; a mail to the patient repeats nothing that was typed but a plain name, since the address in it was typed too.
 *
 * A letter is subject and text.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * The words of a language.
 *
 * @param string $language Which.
 * @return array<string, array<string, mixed>>
 */
function letter_words( string $language ): array {
	static $all = null;
	$all        = $all ?? require __DIR__ . '/../../../generated/letters.php';
	return $all[ $language ] ?? $all['nl'];
}

/**
 * A text with its places filled.
 *
 * @param string                    $text   The text.
 * @param array<string, int|string> $places Name to what stands there.
 */
function filled( string $text, array $places ): string {
	$braced = array();
	foreach ( $places as $name => $value ) {
		$braced[ '{' . $name . '}' ] = (string) $value;
	}
	return strtr( $text, $braced );
}

/**
 * A day as it is said.
 *
 * @param string $day      The day.
 * @param string $language In which language.
 */
function say_day( string $day, string $language ): string {
	$said = letter_words( $language )['said'];
	return filled(
		$said['day'],
		array(
			'weekday' => $said['weekdays'][ weekday_of( $day ) - 1 ],
			'day'     => '01' === substr( $day, 8, 2 ) ? $said['first'] : (int) substr( $day, 8, 2 ),
			'month'   => $said['months'][ (int) substr( $day, 5, 2 ) - 1 ],
			'year'    => (int) substr( $day, 0, 4 ),
		)
	);
}

/**
 * A moment as it is said, on the practice's clock.
 *
 * @param int    $at       The moment.
 * @param string $language In which language.
 */
function say_moment( int $at, string $language ): string {
	$zone  = practice()['zone'];
	$clock = array(
		'hour'   => in_zone( 'H', $at, $zone ),
		'minute' => in_zone( 'i', $at, $zone ),
	);
	return say_day( day_of( $at, $zone ), $language ) . ', ' . filled( letter_words( $language )['said']['time'], $clock );
}

/**
 * What somebody typed on one line, with single spaces, nothing in it that turns the direction.
 *
 * @param string $text What was typed.
 */
function one_line( string $text ): string {
	$text = (string) preg_replace( '/[\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $text );
	return trim( (string) preg_replace( '/[\p{Cc}\s]+/u', ' ', $text ) );
}

/**
 * What somebody typed, in as many lines as it has, without other control characters.
 *
 * @param string $text What was typed.
 */
function many_lines( string $text ): string {
	$text = (string) preg_replace( '/\r\n|[\r\x{85}\x{2028}\x{2029}\x0b\x0c]/u', "\n", $text );
	$text = (string) preg_replace( '/[\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $text );
	return trim( (string) preg_replace( '/[^\P{Cc}\n]/u', ' ', $text ) );
}

/**
 * A session in a mail.
 *
 * @param array<string, mixed> $session  The session.
 * @param string               $language In which language.
 */
function session_line( array $session, string $language ): string {
	$slot  = $session['slot'];
	$parts = array_filter(
		array(
			say_moment( busy_of( $slot )['from'], $language ),
			in_language( service( $slot['service'] )['name'] ?? array(), $language ),
			care_giver( $slot['careGiver'] )['name'] ?? '',
		),
		'strlen'
	);
	$said  = '- ' . implode( ', ', $parts );
	return 'cancelled' === $session['status'] ? $said . ' (' . letter_words( $language )['patient']['cancelled'] . ')' : $said;
}

/**
 * Sessions in a mail.
 *
 * @param array<int, array<string, mixed>> $sessions The sessions.
 * @param string                           $language In which language.
 * @return string[]
 */
function session_lines( array $sessions, string $language ): array {
	return array_map( static fn( $session ) => session_line( $session, $language ), array_values( $sessions ) );
}

/**
 * The greeting, with a name of which no mail program makes a link, or without.
 *
 * @param string $name     What was typed.
 * @param string $language In which language.
 */
function greeting( string $name, string $language ): string {
	$words = letter_words( $language )['patient'];
	$plain = mb_strlen( $name ) <= 80 && preg_match( "/^[\\p{L}\\p{M} '’.-]+$/uD", $name ) && ! preg_match( '/\.\S/', $name );
	return $plain && '' !== trim( $name ) ? filled( $words['greeting'], array( 'name' => trim( $name ) ) ) : $words['greetingNobody'];
}

/** Who writes. */
function signature(): array {
	return array( practice()['name'], practice()['phone'] );
}

/**
 * To the patient.
 *
 * @param array<string, mixed> $appointment The appointment, with the sessions it is about.
 * @param string               $happened    'booked', 'changed', 'reminder' or 'lapsed'.
 * @param string               $manage      Address to move or cancel, or to confirm.
 * @return array{subject: string, text: string}
 */
function patient_letter( array $appointment, string $happened, string $manage ): array {
	$words = letter_words( $appointment['language'] )['patient'];
	$rules = practice()['rules'];
	$ahead = in_array( 'booked', array_column( $appointment['sessions'], 'status' ), true );
	$waits = null !== $appointment['confirmBy'] && 'lapsed' !== $happened;
	$lines = array_merge(
		array( greeting( $appointment['person']['name'], $appointment['language'] ), '', $words[ $waits ? 'held' : $happened ] ),
		session_lines( $appointment['sessions'], $appointment['language'] ),
		array( '' ),
		$waits ? array( filled( $words['toConfirm'], array( 'minutes' => $rules['confirmMinutes'] ) ) ) : array(),
		'lapsed' === $happened ? array() : array( $words['manage'], $manage, '' ),
		$ahead && $rules['cancelHours'] > 0 ? array(
			filled(
				$words['cancelRule'],
				array(
					'hours' => $rules['cancelHours'],
					'phone' => practice()['phone'],
				)
			),
			'',
		) : array(),
		signature()
	);
	return array(
		'subject' => filled( $words['subject'], array( 'practice' => practice()['name'] ) ),
		'text'    => implode( "\n", $lines ),
	);
}

/**
 * To who lost the link: each appointment with the address to move or cancel it.
 *
 * @param array<int, array<string, mixed>> $appointments The appointments.
 * @param string                           $language     In which language.
 * @return array{subject: string, text: string}
 */
function found_letter( array $appointments, string $language ): array {
	$words = letter_words( $language )['patient'];
	$lines = array( greeting( $appointments[0]['person']['name'], $language ), '', $words['found'] );
	foreach ( $appointments as $appointment ) {
		$lines = array_merge( $lines, array( '' ), session_lines( $appointment['sessions'], $language ), array( $words['manage'], manage_link( $appointment['id'], $language ) ) );
	}
	return array(
		'subject' => filled( $words['subject'], array( 'practice' => practice()['name'] ) ),
		'text'    => implode( "\n", array_merge( $lines, array( '', $words['notAsked'], '' ), signature() ) ),
	);
}

/**
 * To somebody on the waiting list: an hour came free.
 *
 * @param array<string, mixed>  $wish The wish.
 * @param array<string, string> $slot The hour.
 * @return array{subject: string, text: string}
 */
function free_letter( array $wish, array $slot ): array {
	$words   = letter_words( $wish['language'] )['patient'];
	$session = array(
		'slot'   => $slot,
		'status' => 'booked',
	);
	$lines   = array( greeting( $wish['person']['name'], $wish['language'] ), '', $words['free'], session_line( $session, $wish['language'] ), '', $words['freeHow'], booking_page( $wish['language'] ), '' );
	return array(
		'subject' => filled( $words['freeSubject'], array( 'practice' => practice()['name'] ) ),
		'text'    => implode( "\n", array_merge( $lines, signature() ) ),
	);
}
