<?php
/**
 * A shortcode per widget: [pain_scale max-ok="4"].
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/** What may stand inside an element that itself may stand in a paragraph. */
const INLINE = array(
	'a'      => array(
		'href' => true,
		'rel'  => true,
	),
	'strong' => array(),
	'em'     => array(),
	'b'      => array(),
	'i'      => array(),
	'br'     => array(),
);

/**
 * The attributes of a shortcode. An editor of text may have curled the quotes, which then are part of the value; an attribute
 * without a value comes as a value without a name.
 *
 * @param mixed $given What WordPress read.
 * @return array<string, string>
 */
function shortcode_attributes( $given ): array {
	$said = array();
	foreach ( (array) $given as $name => $value ) {
		$value = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$value = preg_replace( '/^[\s\x{00A0}"\'«»“”„‟″‘’]+|[\s\x{00A0}"\'«»“”„‟″‘’]+$/u', '', $value ) ?? '';
		if ( is_int( $name ) ) {
			$said[ strtolower( $value ) ] = 'yes';
		} else {
			$said[ strtolower( str_replace( '_', '-', $name ) ) ] = $value;
		}
	}
	return $said;
}

/**
 * One callback for all: the third argument is the shortcode's name.
 *
 * @param mixed  $given  Attributes.
 * @param mixed  $inside What stands between an opening and a closing shortcode.
 * @param string $name   Name of the shortcode.
 */
function shortcode( $given, $inside, string $name ): string {
	$said = shortcode_attributes( $given );
	return widget( str_replace( '_', '-', $name ), $said, trim( wp_kses( (string) $inside, INLINE ) ) );
}

add_action(
	'init',
	static function () {
		foreach ( array_keys( table() ) as $tag ) {
			add_shortcode( shortcode_of( $tag ), __NAMESPACE__ . '\shortcode' );
		}
	}
);
