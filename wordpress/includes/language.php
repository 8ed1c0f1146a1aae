<?php
/**
 * Which language: that of the page for visitors, that of the dashboard for who works there.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/** The languages the kit speaks, and whose translation file each has. */
const LOCALES = array(
	'nl' => 'nl_NL',
	'fr' => 'fr_FR',
	'en' => 'en_GB',
	'de' => 'de_DE',
);

/**
 * One file for nl_NL and nl_BE, de_DE and de_CH: the words are the same.
 */
function load_words(): void {
	$language = substr( determine_locale(), 0, 2 );
	if ( isset( LOCALES[ $language ] ) && 'en' !== $language ) {
		load_textdomain( 'kinekit', dirname( FILE ) . '/languages/kinekit-' . LOCALES[ $language ] . '.mo' );
	}
}
add_action( 'init', __NAMESPACE__ . '\load_words', 1 );
add_action( 'change_locale', __NAMESPACE__ . '\load_words' );

/**
 * The locale of the page as it is read: what WPML or Polylang says, else the site's.
 */
function page_locale(): string {
	$said = function_exists( 'pll_current_language' ) ? (string) pll_current_language( 'locale' ) : '';
	if ( '' === $said ) {
		$said = (string) apply_filters( 'wpml_current_language', '' );
	}
	if ( '' === $said && defined( 'ICL_LANGUAGE_CODE' ) ) {
		$said = (string) constant( 'ICL_LANGUAGE_CODE' );
	}
	$site = get_locale();
	// A bare language, where the site names its region too; and 'all', which is no language.
	if ( '' === $said || 'all' === $said || substr( $site, 0, 2 ) === $said ) {
		return $site;
	}
	return $said;
}

/**
 * A locale as HTML writes it: nl_BE and nl_NL_formal become nl-BE and nl-NL.
 *
 * @param string $locale Locale as WordPress writes it.
 */
function lang_of( string $locale ): string {
	return implode( '-', array_slice( explode( '_', str_replace( '-', '_', $locale ) ), 0, 2 ) );
}

/**
 * The languages the practice chose, its main one first; all of the kit's when it chose none.
 *
 * @return string[]
 */
function spoken(): array {
	$settings = settings();
	$chosen   = array_values( array_intersect( (array) ( $settings['languages'] ?? array() ), array_keys( LOCALES ) ) );
	$main     = (string) ( $settings['language'] ?? '' );
	$all      = $chosen ? $chosen : array_keys( LOCALES );
	return in_array( $main, $all, true ) ? array_values( array_unique( array_merge( array( $main ), $all ) ) ) : $all;
}

/**
 * The `lang` of the widgets on this page: the page's own where the practice speaks it, else the practice's main language.
 *
 * @param string $asked What a block or shortcode says itself.
 */
function widget_lang( string $asked = '' ): string {
	$lang = lang_of( '' === $asked ? page_locale() : $asked );
	return in_array( strtolower( substr( $lang, 0, 2 ) ), spoken(), true ) ? $lang : spoken()[0];
}

/**
 * The names of the kit's languages, each in its own.
 *
 * @return array<string, string>
 */
function languages(): array {
	return array(
		'nl' => 'Nederlands',
		'fr' => 'Français',
		'en' => 'English',
		'de' => 'Deutsch',
	);
}
