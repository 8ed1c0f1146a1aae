<?php
/**
 * Widgets that stand in the text itself: found, and taken out of what the editors of paragraphs put around and in them.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/**
 * All tags as an alternative of a pattern.
 */
function any_tag(): string {
	return implode( '|', array_map( 'preg_quote', array_keys( table() ) ) );
}

/**
 * Whether a text as it is stored holds a block, a shortcode, a tag or a marked element.
 *
 * @param string $text Text of a post.
 */
function holds_widget( string $text ): bool {
	return (bool) preg_match( '#<!-- wp:kinekit/|data-kine=|<(?:' . any_tag() . ')[\s>/]#', $text )
		|| (bool) preg_match( '#\[(?:' . str_replace( '-', '_', any_tag() ) . ')[\s\]/]#', str_replace( '\\', '', $text ) );
}

/**
 * Makes what stands in a widget's element one run of text. wpautop and editors put paragraphs in a tag they do not know, and
 * around half of it; a browser ends the element where such a paragraph begins or ends, and the rest stays on the page for good.
 *
 * @param string $html A text as it will be shown.
 */
function without_paragraphs( string $html ): string {
	$tidied = preg_replace_callback(
		'#(<(' . any_tag() . ')(?:\s[^<>]*)?>)(.*?)(</\2>)#s',
		static function ( $found ) {
			list( , $opening, $tag, $inside, $closing ) = $found;
			// It holds a part of the page, not a sentence.
			if ( CONTEXT === $tag || ! preg_match( '#</?p[\s>]|<br\b#', $inside ) ) {
				return $found[0];
			}
			$more  = substr_count( $inside, '</p>' ) - preg_match_all( '#<p[\s>]#', $inside );
			$lines = preg_split( '#(?:\s|&nbsp;|</?p(?:\s[^<>]*)?>|<br\s*/?>)*(?:</?p(?:\s[^<>]*)?>|<br\s*/?>)(?:\s|&nbsp;)*#', $inside );
			$lines = array_filter( array_map( 'trim', $lines ), 'strlen' );
			// A paragraph that ended or began inside now does so beside it.
			return str_repeat( '<p>', max( 0, -$more ) ) . $opening . implode( '<br>', $lines ) . $closing . str_repeat( '</p>', max( 0, $more ) );
		},
		$html
	);
	// A text longer than a pattern can go through is shown as it is.
	return $tidied ?? $html;
}

/**
 * A `div` with `data-kine` and nothing in it gets the sentence a block would have.
 *
 * @param string $html A text as it will be shown.
 */
function fill_marked( string $html ): string {
	$filled = preg_replace_callback(
		'#(<div\b[^<>]*\bdata-kine="([a-z-]+)"[^<>]*>)((?:\s|&nbsp;|<br\s*/?>|<p>|</p>)*)(</div>)#',
		static function ( $found ) {
			$known = isset( table()[ $found[2] ] ) && CONTEXT !== $found[2];
			return $known ? $found[1] . fallback( $found[2], widget_lang() ) . $found[4] : $found[0];
		},
		$html
	);
	return $filled ?? $html;
}

/**
 * What every text that is shown goes through, after paragraphs and shortcodes.
 *
 * @param mixed $html A text as it will be shown.
 * @return mixed
 */
function tidy( $html ) {
	if ( ! is_string( $html ) || ! preg_match( '#data-kine=|<(?:' . any_tag() . ')[\s>]#', $html ) ) {
		return $html;
	}
	use_kit();
	if ( preg_match( '#<practice-context[\s>]|data-kine="practice-context"#', $html ) ) {
		said_practice( true );
	}
	return fill_marked( without_paragraphs( $html ) );
}
foreach ( array( 'the_content', 'the_excerpt', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content', 'render_block_core/html', 'render_block_core/freeform' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\tidy', 20 );
}
