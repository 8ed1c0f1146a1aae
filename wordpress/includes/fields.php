<?php
/**
 * The fields of the settings page: one per attribute of practice-context, as the table has them, and what has no attribute.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/** Which settings stand together; what a newer kit adds comes at the end of the first. */
const SECTIONS = array(
	'practice' => array(),
	'booking'  => array( 'booking-kind', 'booking-url', 'zone' ),
	'help'     => array( 'country', 'emergency', 'doctor', 'doctor-phone' ),
	'language' => array( 'language' ),
	'looks'    => array( 'accent', 'scheme' ),
	'memory'   => array( 'privacy-url' ),
);

/**
 * The section a setting stands in.
 *
 * @param string $name Name of the attribute.
 */
function section_of( string $name ): string {
	foreach ( SECTIONS as $section => $names ) {
		if ( in_array( $name, $names, true ) ) {
			return $section;
		}
	}
	return 'practice';
}

/**
 * The heading of a section, and the sentence under it.
 *
 * @return array<string, string[]>
 */
function section_words(): array {
	return array(
		'practice' => array( __( 'Practice', 'kinekit' ), __( 'Widgets show only what you fill in.', 'kinekit' ) ),
		'booking'  => array( __( 'Appointments', 'kinekit' ), __( 'A link to the calendar you have is enough to begin with.', 'kinekit' ) ),
		'help'     => array( __( 'When it cannot wait', 'kinekit' ), __( 'Every widget says who to call. Your country decides the numbers.', 'kinekit' ) ),
		'language' => array( __( 'Languages', 'kinekit' ), __( 'A widget speaks the language of the page, if you ticked it here; else your main language.', 'kinekit' ) ),
		'looks'    => array( __( 'Looks', 'kinekit' ), __( 'Widgets take the fonts and the text size of your site.', 'kinekit' ) ),
		'memory'   => array( __( 'What stays on the device', 'kinekit' ), __( 'Nothing is kept before a visitor agrees. Nothing is sent but an appointment they ask for.', 'kinekit' ) ),
	);
}

/**
 * What a setting may be, and what that is called; nothing where anything may be said.
 *
 * @param string $name Name of the attribute.
 * @return array<string, string>
 */
function options_of( string $name ): array {
	if ( 'language' === $name ) {
		return languages();
	}
	$options = words_of( CONTEXT, $name )['options'];
	// What is no kind for the widget: on the page it is `rest`, with the address of this site.
	return 'booking-kind' === $name ? array( Agenda\KIND => __( 'This WordPress: it keeps the calendar itself', 'kinekit' ) ) + $options : $options;
}

/**
 * A field for one attribute.
 *
 * @param array{name: string} $args Which.
 */
function attribute_field( array $args ): void {
	$name  = $args['name'];
	$value = (string) ( settings()[ $name ] ?? '' );
	$words = words_of( CONTEXT, $name );
	$field = OPTION . '[' . $name . ']';
	$words['options'] = options_of( $name );
	if ( $words['options'] ) {
		printf( '<select id="kinekit-%1$s" name="%2$s" data-attribute="%1$s" aria-describedby="kinekit-%1$s-help">', esc_attr( $name ), esc_attr( $field ) );
		foreach ( array( '' => __( 'Not chosen', 'kinekit' ) ) + $words['options'] as $option => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $option ), selected( $value, $option, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf(
			'<input class="regular-text" id="kinekit-%1$s" name="%2$s" data-attribute="%1$s" type="%3$s" value="%4$s" aria-describedby="kinekit-%1$s-help">',
			esc_attr( $name ),
			esc_attr( $field ),
			esc_attr( array( 'mail' => 'email', 'phone' => 'tel', 'doctor-phone' => 'tel' )[ $name ] ?? 'text' ),
			esc_attr( $value )
		);
	}
	printf( '<p class="description" id="kinekit-%s-help">%s</p>', esc_attr( $name ), esc_html( $words['help'] ) );
}

/** Which languages widgets speak. */
function languages_field(): void {
	$chosen = settings()['languages'] ?? array();
	echo '<fieldset>';
	foreach ( languages() as $code => $name ) {
		printf(
			'<label><input type="checkbox" name="%s[languages][]" value="%s"%s> %s</label><br>',
			esc_attr( OPTION ),
			esc_attr( $code ),
			checked( ! $chosen || in_array( $code, $chosen, true ), true, false ),
			esc_html( $name )
		);
	}
	echo '</fieldset>';
}

/** Colours and sizes that have no field of their own. */
function theme_field(): void {
	printf(
		'<textarea class="large-text code" rows="4" id="kinekit-theme" name="%s[theme]" placeholder="--kine-radius: 0.5em" aria-describedby="kinekit-theme-help">%s</textarea>',
		esc_attr( OPTION ),
		esc_textarea( theme_lines( settings()['theme'] ?? array() ) )
	);
	printf( '<p class="description" id="kinekit-theme-help">%s</p>', esc_html__( 'One a line, as in --kine-radius: 0.5em.', 'kinekit' ) );
}

/** Whether widgets may ask to remember. */
function memory_field(): void {
	$words = array(
		'ask'   => __( 'Widgets may ask whether the device may remember', 'kinekit' ),
		'never' => __( 'Never ask, and save nothing', 'kinekit' ),
	);
	echo '<fieldset>';
	foreach ( $words as $value => $label ) {
		printf(
			'<label><input type="radio" name="%s[memory]" value="%s"%s> %s</label><br>',
			esc_attr( OPTION ),
			esc_attr( $value ),
			checked( settings()['memory'] ?? 'ask', $value, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

/**
 * The practice's own words for that question.
 *
 * @param array{name: string} $args Which of them.
 */
function consent_field( array $args ): void {
	printf(
		'<input class="large-text" id="kinekit-consent-%1$s" name="%2$s[consent][%1$s]" type="text" value="%3$s">',
		esc_attr( $args['name'] ),
		esc_attr( OPTION ),
		esc_attr( settings()['consent'][ $args['name'] ] ?? '' )
	);
	printf( '<p class="description">%s</p>', esc_html__( 'Empty: the widget’s own words, in the language of the page.', 'kinekit' ) );
}
