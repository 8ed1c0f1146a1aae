<?php
/**
 * One visit to the desk: what was asked and sent, whose agendas somebody sees, and the words of who works there.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;
use const Kinekit\LOCALES;

defined( 'ABSPATH' ) || exit;

/**
 * What a form sent, after its nonce was checked: text without marks of code or control.
 */
final class Form {
	/**
	 * As it came, without slashes.
	 *
	 * @var array<string, mixed>
	 */
	private $sent;

	/**
	 * Takes what was sent.
	 *
	 * @param mixed $sent Fields by name.
	 */
	public function __construct( $sent ) {
		$this->sent = is_array( $sent ) ? $sent : array();
	}

	/**
	 * As it was typed.
	 *
	 * @param string $name Which field.
	 */
	public function raw( string $name ): string {
		$value = $this->sent[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/**
	 * On one line.
	 *
	 * @param string $name Which field.
	 */
	public function one( string $name ): string {
		return Agenda\one_line( wp_check_invalid_utf8( $this->raw( $name ) ) );
	}

	/**
	 * With its lines.
	 *
	 * @param string $name Which field.
	 */
	public function text( string $name ): string {
		return Agenda\many_lines( wp_check_invalid_utf8( $this->raw( $name ) ) );
	}

	/**
	 * All of a list.
	 *
	 * @param string $name Which field.
	 * @return string[]
	 */
	public function all( string $name ): array {
		$value = $this->sent[ $name ] ?? array();
		return array_map( 'Kinekit\Agenda\one_line', array_filter( is_array( $value ) ? $value : array(), 'is_string' ) );
	}

	/**
	 * A table of a form, as it was typed.
	 *
	 * @param string $name Which.
	 * @return array<int|string, mixed>
	 */
	public function rows( string $name ): array {
		$value = $this->sent[ $name ] ?? array();
		return is_array( $value ) ? $value : array();
	}

	/**
	 * Whether something was chosen or typed.
	 *
	 * @param string $name Which field.
	 */
	public function has( string $name ): bool {
		return '' !== $this->raw( $name );
	}
}

/**
 * What an address asks: which day, which screen. It changes nothing and names nobody, so it has no nonce.
 *
 * @param string $name Which part.
 */
function asked( string $name ): string {
	$said = filter_input( INPUT_GET, $name );
	return is_string( $said ) ? Agenda\one_line( wp_check_invalid_utf8( $said ) ) : '';
}

/**
 * The language of who works at the desk, of the four the kit speaks.
 */
function desk_language(): string {
	$language = substr( determine_locale(), 0, 2 );
	return isset( LOCALES[ $language ] ) ? $language : 'en';
}

/**
 * All words of the desk in that language; under `said` what the mails to the practice call things.
 *
 * @return array<string, mixed>
 */
function words_here(): array {
	static $all = null;
	$language   = desk_language();
	if ( ! isset( $all[ $language ]['said'] ) ) {
		$all                      = $all ?? require __DIR__ . '/../../../generated/desk.php';
		$all[ $language ]['said'] = Agenda\letter_words( $language )['practice'];
	}
	return $all[ $language ];
}

/**
 * A sentence of the desk; with what it is about, when it is about something.
 *
 * @param string     $path  Which: 'agenda.free'.
 * @param string|int ...$about What stands in it; where a number is last, one is said otherwise than more.
 */
function words( string $path, ...$about ): string {
	$said = words_here();
	foreach ( explode( '.', $path ) as $name ) {
		$said = $said[ $name ] ?? '';
	}
	if ( is_array( $said ) ) {
		$said = $said[ 1 === end( $about ) ? 'one' : 'other' ] ?? '';
	}
	return $about ? vsprintf( $said, $about ) : $said;
}

/**
 * What the forms of a screen must bring back.
 *
 * @param string $screen Which.
 */
function nonce_of( string $screen ): string {
	return 'kinekit-desk-' . $screen;
}

/**
 * Whether this person sees any agenda: all of them, or the own one.
 */
function may_see_any(): bool {
	return current_user_can( 'kinekit_see_all' ) || '' !== care_giver_of( get_current_user_id() ) && current_user_can( 'kinekit_see_agenda' );
}

/**
 * Does something, and says so where the database cannot be asked: not WordPress's page about a critical error, which blames the site.
 *
 * @param callable $work What to do.
 */
function or_say( callable $work ): void {
	try {
		$work();
	} catch ( Agenda\Unavailable $e ) {
		$lines = array(
			__( 'The appointments cannot be reached now', 'kinekit' ),
			__( 'The database does not answer: try again in a moment, and see whether what you did is there.', 'kinekit' ),
		);
		wp_die(
			'<h1>' . esc_html( $lines[0] ) . '</h1><p>' . esc_html( $lines[1] ) . '</p>',
			esc_html( $lines[0] ),
			array( 'response' => 503, 'back_link' => true )
		);
	}
}
