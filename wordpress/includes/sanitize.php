<?php
/**
 * What the practice typed, as it may be kept.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/** Settings that are addresses on the web; a path on this site will do. */
const ADDRESSES = array( 'booking-url', 'privacy-url' );

/**
 * One setting that is an attribute of practice-context.
 *
 * @param string $name  Name of the attribute.
 * @param string $value What was typed.
 */
function clean( string $name, string $value ): string {
	$value = sanitize_text_field( $value );
	if ( '' === $value ) {
		return '';
	}
	if ( in_array( $name, ADDRESSES, true ) ) {
		return esc_url_raw( $value, array( 'https', 'http' ) );
	}
	$rules = array(
		'accent' => '/^(#[0-9a-f]{3,8}|[a-z]+|(rgb|hsl|oklch|oklab|lab|lch)\([\d.,%\s\/a-z+-]+\))$/i',
		'hours'  => '/^((mo|tu|we|th|fr|sa|su)([-,](mo|tu|we|th|fr|sa|su))* \d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)*(; ?|$))+$/i',
	);
	if ( 'mail' === $name ) {
		$value = sanitize_email( $value );
	} elseif ( 'zone' === $name ) {
		$value = Agenda\known_zone( $value );
	} elseif ( isset( $rules[ $name ] ) && ! preg_match( $rules[ $name ], $value ) ) {
		$value = '';
	}
	$options = options_of( $name );
	return $options && ! isset( $options[ $value ] ) ? '' : $value;
}

/**
 * Lines such as `--kine-radius: 0.5em`; nothing that fetches, nothing that ends a declaration.
 *
 * @param string $lines What was typed.
 * @return array<string, string>
 */
function clean_theme( string $lines ): array {
	$theme = array();
	foreach ( preg_split( '/\R/', $lines ) as $line ) {
		$bad = preg_match( '/[{}<>\\\\@!]|url|image|src|element|expression|attr|env/i', $line );
		if ( ! $bad && preg_match( '/^\s*(--kine-[\w-]+)\s*:\s*([^;]{1,200}?)\s*;?\s*$/', $line, $found ) ) {
			$theme[ $found[1] ] = $found[2];
		}
	}
	return $theme;
}

/**
 * All settings.
 *
 * @param mixed $typed What the form sent.
 * @return array<string, mixed>
 */
function clean_all( $typed ): array {
	$typed = is_array( $typed ) ? $typed : array();
	$kept  = array();
	$lost  = array();
	foreach ( context_attributes() as $name ) {
		$value         = is_scalar( $typed[ $name ] ?? null ) ? trim( (string) $typed[ $name ] ) : '';
		$kept[ $name ] = clean( $name, $value );
		if ( '' !== $value && '' === $kept[ $name ] ) {
			$lost[] = words_of( CONTEXT, $name )['label'];
		}
	}
	$kept['languages'] = array_values( array_intersect( array_keys( LOCALES ), (array) ( $typed['languages'] ?? array() ) ) );
	// What is kept already is a table; what is typed, lines.
	$theme          = $typed['theme'] ?? '';
	$kept['theme']  = clean_theme( is_array( $theme ) ? theme_lines( $theme ) : (string) $theme );
	$kept['memory'] = 'never' === ( $typed['memory'] ?? '' ) ? 'never' : 'ask';
	foreach ( array( 'ask', 'means' ) as $key ) {
		$text                    = $typed['consent'][ $key ] ?? '';
		$kept['consent'][ $key ] = is_string( $text ) ? sanitize_text_field( $text ) : '';
	}
	if ( $lost && function_exists( 'add_settings_error' ) ) {
		/* translators: %s: names of settings. */
		add_settings_error( OPTION, 'lost', sprintf( __( 'Not saved, because it cannot be read: %s.', 'kinekit' ), implode( ', ', $lost ) ) );
	}
	return $kept;
}

/**
 * A theme as it is typed.
 *
 * @param array<string, string> $theme Name to value.
 */
function theme_lines( array $theme ): string {
	$lines = array();
	foreach ( $theme as $name => $value ) {
		$lines[] = $name . ': ' . $value;
	}
	return implode( "\n", $lines );
}
