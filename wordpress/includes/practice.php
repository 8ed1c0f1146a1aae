<?php
/**
 * What the practice says about itself, as attributes of practice-context: the editor, caches and sanitizers leave those whole.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

const CONTEXT = 'practice-context';

/**
 * What the practice filled in.
 *
 * @return array<string, mixed>
 */
function settings(): array {
	$settings = get_option( OPTION, array() );
	return is_array( $settings ) ? $settings : array();
}

/**
 * The settings that are attributes of practice-context; `info` and `src` are written from the others.
 *
 * @return string[]
 */
function context_attributes(): array {
	$names = array_keys( table()[ CONTEXT ]['attributes'] ?? array() );
	return array_values( array_diff( $names, array( 'info', 'src' ) ) );
}

/**
 * What has no attribute of its own: colours, consent and its words.
 *
 * @param array<string, mixed> $settings What the practice filled in.
 * @return array<string, mixed>
 */
function info_of( array $settings ): array {
	$info = array();
	if ( ! empty( $settings['theme'] ) ) {
		$info['theme'] = $settings['theme'];
	}
	if ( 'never' === ( $settings['memory'] ?? '' ) ) {
		$info['consent'] = array( 'memory' => 'never' );
	}
	$texts = array_filter( (array) ( $settings['consent'] ?? array() ) );
	if ( $texts ) {
		$info['texts'] = array( 'remember-note' => $texts );
	}
	return $info;
}

/**
 * The attributes of the page's practice-context.
 *
 * @param array<string, mixed> $own What a block or shortcode says itself; it wins.
 * @return array<string, string>
 */
function practice_attributes( array $own = array() ): array {
	$settings = settings();
	$said     = array_intersect_key( $settings, array_flip( context_attributes() ) );
	$info     = info_of( $settings );
	if ( Agenda\is_on() ) {
		$said['booking-kind'] = 'rest';
		$said['booking-url']  = untrailingslashit( rest_url( Agenda\API ) );
	}
	if ( empty( $said['privacy-url'] ) && ! isset( $info['consent'] ) ) {
		$said['privacy-url'] = get_privacy_policy_url();
	}
	// An attribute with the address of a privacy text says that a widget may ask; where it may not, the text stands beside that.
	if ( isset( $info['consent'], $said['privacy-url'] ) && '' !== $said['privacy-url'] ) {
		$info['consent']['privacyUrl'] = $said['privacy-url'];
		unset( $said['privacy-url'] );
	}
	if ( $info ) {
		$said['info'] = wp_json_encode( $info, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
	return array_filter( array_map( 'strval', array_merge( $said, array_filter( $own, 'is_scalar' ) ) ), 'strlen' );
}

/**
 * A number as a phone dials it.
 *
 * @param string $phone As it is read.
 */
function dialled( string $phone ): string {
	return preg_replace( '/[^\d+]/', '', $phone );
}
