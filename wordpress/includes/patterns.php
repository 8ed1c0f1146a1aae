<?php
/**
 * A pattern per family: a heading, a sentence, and its widgets.
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
	}
);
