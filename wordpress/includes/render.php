<?php
/**
 * One element for all widgets: its attributes, and inside it what a visitor reads until the widget is there.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes as HTML; one that is there without a value has none.
 *
 * @param array<string, string> $attributes Name to value.
 */
function attributes_of( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . ( '' === (string) $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}

/**
 * An element as HTML.
 *
 * @param string                $tag        Tag of a widget.
 * @param array<string, string> $attributes Name to value; the names come from the table.
 * @param string                $inside     HTML, escaped.
 */
function element( string $tag, array $attributes, string $inside = '' ): string {
	return '<' . $tag . attributes_of( $attributes ) . '>' . $inside . '</' . $tag . '>';
}

/**
 * What is said in a block or shortcode, as the element takes it: what the table names, yes by presence.
 *
 * @param string               $tag   Tag of the widget.
 * @param array<string, mixed> $given Name to value.
 * @return array<string, string>
 */
function readable( string $tag, array $given ): array {
	$said = array();
	foreach ( table()[ $tag ]['attributes'] as $name => $attribute ) {
		$value = $given[ $name ] ?? null;
		if ( ! is_scalar( $value ) || '' === $value ) {
			continue;
		}
		if ( 'yes' !== $attribute['kind'] ) {
			$said[ $name ] = substr( (string) $value, 0, 4000 );
		} elseif ( ! in_array( strtolower( (string) $value ), array( '', '0', 'false', 'no', 'off' ), true ) ) {
			$said[ $name ] = '';
		}
	}
	return $said;
}

/**
 * Name, sentence and, where an appointment is made, the ways to reach the practice. Only what may stand in a paragraph: in a
 * page of the classic editor the element often stands in one.
 *
 * @param string $tag  Tag of the widget.
 * @param string $lang Language of the widget.
 */
function fallback( string $tag, string $lang ): string {
	$texts = table()[ $tag ]['fallback'];
	$said  = $texts[ substr( $lang, 0, 2 ) ] ?? reset( $texts );
	$lines = array( '<strong>' . esc_html( $said[0] ) . '</strong>' );
	if ( '' !== $said[1] ) {
		$lines[] = esc_html( $said[1] );
	}
	if ( 'practice' === table()[ $tag ]['family'] ) {
		$lines[] = reach();
	}
	return '<span class="kinekit-fallback">' . implode( '<br>', array_filter( $lines ) ) . '</span>';
}

/**
 * Phone, mail and agenda of the practice, as links.
 */
function reach(): string {
	$said  = practice_attributes();
	$links = array();
	if ( isset( $said['phone'] ) ) {
		$links[ 'tel:' . dialled( $said['phone'] ) ] = $said['phone'];
	}
	if ( isset( $said['mail'] ) ) {
		$links[ 'mailto:' . $said['mail'] ] = $said['mail'];
	}
	if ( isset( $said['booking-url'] ) && 'link' === ( $said['booking-kind'] ?? '' ) ) {
		$links[ $said['booking-url'] ] = $said['name'] ?? wp_parse_url( $said['booking-url'], PHP_URL_HOST );
	}
	$html = array();
	foreach ( $links as $href => $text ) {
		$html[] = '<a href="' . esc_url( $href ) . '">' . esc_html( $text ) . '</a>';
	}
	return implode( ' · ', $html );
}

/**
 * A widget as HTML; the kit is asked for.
 *
 * @param string               $tag    Tag of the widget.
 * @param array<string, mixed> $given  What a block or shortcode says.
 * @param string               $inside The author's own words instead of the fallback.
 */
function widget( string $tag, array $given, string $inside = '' ): string {
	use_kit();
	$lang = widget_lang( isset( $given['lang'] ) && is_string( $given['lang'] ) ? $given['lang'] : '' );
	$said = readable( $tag, $given );
	if ( CONTEXT === $tag ) {
		said_practice( true );
		return element( $tag, practice_attributes( $said ) );
	}
	$words = '' === trim( $inside ) ? fallback( $tag, $lang ) : $inside;
	if ( is_feed() ) {
		return $words;
	}
	// Where the page says the same, a browser that translates the page takes the widget along.
	return element( $tag, get_bloginfo( 'language' ) === $lang ? $said : array( 'lang' => $lang ) + $said, $words );
}
