<?php
/**
 * The practice as the agenda works with it: its configuration, and who it is from the settings of the plugin.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Zone of the countries the kit knows, for a site that has none. */
const ZONES = array(
	'BE' => 'Europe/Brussels',
	'NL' => 'Europe/Amsterdam',
	'FR' => 'Europe/Paris',
	'DE' => 'Europe/Berlin',
	'CH' => 'Europe/Zurich',
	'LU' => 'Europe/Luxembourg',
	'UK' => 'Europe/London',
);

/**
 * The practice's IANA zone: what the plugin's settings say, else the site's. A name that is none says nothing: all hours would
 * be those of UTC. A site may have an offset only, as each new one does: with that, all hours would be wrong for half of the year,
 * so the practice's country decides.
 */
function practice_zone(): string {
	$said = known_zone( (string) ( \Kinekit\settings()['zone'] ?? '' ) );
	$site = wp_timezone_string();
	if ( '' !== $said ) {
		return $said;
	}
	return preg_match( '/^[A-Za-z]/', $site ) ? $site : ZONES[ \Kinekit\settings()['country'] ?? '' ] ?? ZONES['BE'];
}

/**
 * The practice: `config()` and name, phone, mail, address, zone, language, privacy. Read once a request and once a change.
 *
 * @param bool $anew Whether something was changed just now.
 * @return array<string, mixed>
 */
function practice( bool $anew = false ): array {
	static $practice = null;
	if ( null === $practice || $anew ) {
		$said     = \Kinekit\settings();
		$practice = array(
			'name'     => ( $said['name'] ?? '' ) ?: get_bloginfo( 'name' ),
			'phone'    => (string) ( $said['phone'] ?? '' ),
			'mail'     => ( $said['mail'] ?? '' ) ?: (string) get_option( 'admin_email' ),
			'address'  => (string) ( $said['address'] ?? '' ),
			'zone'     => practice_zone(),
			'language' => \Kinekit\spoken()[0],
			'privacy'  => ( $said['privacy-url'] ?? '' ) ?: get_privacy_policy_url(),
		) + config();
	}
	return $practice;
}
foreach ( array( CONFIG_OPTION, \Kinekit\OPTION ) as $kinekit_option ) {
	foreach ( array( 'add_option_', 'update_option_' ) as $kinekit_hook ) {
		add_action(
			$kinekit_hook . $kinekit_option,
			static function () {
				practice( true );
			}
		);
	}
}
unset( $kinekit_option, $kinekit_hook );

/**
 * One of a list by its id; null when it is not there.
 *
 * @param array<int, array<string, mixed>> $list Services or care givers.
 * @param string                           $id   Which.
 * @return array<string, mixed>|null
 */
function with_id( array $list, string $id ): ?array {
	foreach ( $list as $one ) {
		if ( $one['id'] === $id ) {
			return $one;
		}
	}
	return null;
}

/**
 * A service of the practice; null when it has none of that id.
 *
 * @param string $id Which.
 * @return array<string, mixed>|null
 */
function service( string $id ): ?array {
	return with_id( practice()['services'], $id );
}

/**
 * A care giver of the practice; null when nobody has that id.
 *
 * @param string $id Which.
 * @return array<string, mixed>|null
 */
function care_giver( string $id ): ?array {
	return with_id( practice()['careGivers'], $id );
}

/**
 * Words in a language; Dutch where that is not there.
 *
 * @param array<string, string> $words    A text per language.
 * @param string                $language Which.
 */
function in_language( array $words, string $language ): string {
	return $words[ $language ] ?? $words['nl'] ?? '';
}

/**
 * What a patient answered to the practice's own questions, each with what was asked, in the order of the questions. What answers
 * a question that is no longer asked comes last, under the question's id: it was told to the practice all the same.
 *
 * @param array<string, string> $answers  Id of a question to the answer.
 * @param string                $language In which the questions are read.
 * @return array<int, array{string, string}>
 */
function answered( array $answers, string $language ): array {
	$rows = array();
	foreach ( practice()['questions'] as $question ) {
		$rows[] = array( in_language( $question['label'], $language ), (string) ( $answers[ $question['id'] ] ?? '' ) );
		unset( $answers[ $question['id'] ] );
	}
	foreach ( $answers as $id => $answer ) {
		$rows[] = array( (string) $id, (string) $answer );
	}
	return $rows;
}

/** What stands after the @ in ids of events and mails. */
function mail_domain(): string {
	$parts = explode( '@', practice()['mail'], 2 );
	return preg_replace( '/[^\w.-]/', '', $parts[1] ?? '' ) ?: 'localhost';
}

/**
 * The page that opens the links in mails: the one that was chosen, in a language if WPML or Polylang knows it there, else the
 * site itself.
 *
 * @param string $language In which language it is read.
 */
function booking_page( string $language ): string {
	$page = practice()['page'];
	// Polylang answers this question of WPML's too; without either it stays the page that was chosen.
	$link = $page ? get_permalink( (int) apply_filters( 'wpml_object_id', $page, 'page', true, $language ) ) : false;
	return $link ? $link : home_url( '/' );
}
