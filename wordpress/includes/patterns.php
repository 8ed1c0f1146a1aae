<?php
/**
 * A pattern per family: a heading, a sentence, and its widgets; and whole pages.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/**
 * The blocks of a family's pattern.
 *
 * @param array{title: string, intro: string} $words Heading and sentence.
 * @param string[]                            $tags  Its widgets.
 */
function pattern( array $words, array $tags ): string {
	$blocks = array(
		'<!-- wp:heading --><h2 class="wp-block-heading">' . esc_html( $words['title'] ) . '</h2><!-- /wp:heading -->',
		'<!-- wp:paragraph --><p>' . esc_html( $words['intro'] ) . '</p><!-- /wp:paragraph -->',
	);
	foreach ( $tags as $tag ) {
		$blocks[] = '<!-- wp:kinekit/' . $tag . ' {"heading-level":3} /-->';
	}
	return implode( "\n\n", $blocks );
}

/**
 * The blocks of a page's pattern.
 *
 * @param array<int, array<string, string>> $pieces Headings, texts and widgets.
 */
function page_pattern( array $pieces ): string {
	$blocks = array();
	foreach ( $pieces as $piece ) {
		if ( isset( $piece['heading'] ) ) {
			$blocks[] = '<!-- wp:heading --><h2 class="wp-block-heading">' . esc_html( $piece['heading'] ) . '</h2><!-- /wp:heading -->';
		}
		if ( isset( $piece['text'] ) ) {
			$blocks[] = '<!-- wp:paragraph --><p>' . esc_html( $piece['text'] ) . '</p><!-- /wp:paragraph -->';
		}
		if ( isset( $piece['widget'] ) ) {
			$blocks[] = '<!-- wp:kinekit/' . $piece['widget'] . ' /-->';
		}
	}
	return implode( "\n\n", $blocks );
}

add_action(
	'init',
	static function () {
		register_block_pattern_category( 'kinekit', array( 'label' => __( 'Physiotherapy (Kinekit)', 'kinekit' ) ) );
		$families = array();
		foreach ( table() as $tag => $widget ) {
			if ( CONTEXT !== $tag ) {
				$families[ $widget['family'] ][] = $tag;
			}
		}
		foreach ( $families as $family => $tags ) {
			$words = labels()['families'][ $family ];
			register_block_pattern(
				'kinekit/' . $family,
				array(
					'title'         => $words['title'],
					'description'   => $words['intro'],
					'categories'    => array( 'kinekit' ),
					'content'       => pattern( $words, $tags ),
					'viewportWidth' => 800,
				)
			);
		}
		foreach ( labels()['pages'] as $name => $page ) {
			register_block_pattern(
				'kinekit/page-' . $name,
				array(
					'title'         => $page['title'],
					'description'   => $page['about'],
					'categories'    => array( 'kinekit' ),
					'content'       => page_pattern( $page['pieces'] ),
					'viewportWidth' => 800,
				)
			);
		}
	}
);
