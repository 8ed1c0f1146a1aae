<?php
/**
 * A block per widget, rendered here: what is saved is a comment with attributes, so a newer version breaks none.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/**
 * A block as HTML.
 *
 * @param array     $attributes What the author set; attributes of a widget keep their names.
 * @param string    $content    Nothing: the blocks save none.
 * @param \WP_Block $block      The block.
 */
function block( $attributes, $content, $block ): string {
	$tag   = substr( $block->name, strlen( 'kinekit/' ) );
	$given = array_merge( is_array( $attributes['kept'] ?? null ) ? $attributes['kept'] : array(), $attributes );
	return '<div ' . get_block_wrapper_attributes() . '>' . widget( $tag, $given ) . '</div>';
}

add_action(
	'init',
	static function () {
		$names = labels()['widgets'];
		foreach ( array_keys( table() ) as $tag ) {
			register_block_type(
				dirname( FILE ) . '/blocks/' . $tag,
				array(
					'title'           => $names[ $tag ]['title'],
					'description'     => $names[ $tag ]['description'],
					'keywords'        => $names[ $tag ]['keywords'],
					'render_callback' => __NAMESPACE__ . '\block',
				)
			);
		}
	}
);

add_filter(
	'block_categories_all',
	static function ( $categories ) {
		$own = array(
			'slug'  => 'kinekit',
			'title' => __( 'Physiotherapy (Kinekit)', 'kinekit' ),
			'icon'  => null,
		);
		return array_merge( array_slice( $categories, 0, 1 ), array( $own ), array_slice( $categories, 1 ) );
	}
);

/**
 * What the editor's script needs: the table with its words, and where the kit is. It loads the kit itself into whichever
 * document the preview stands in, since from 7.1 on that is always a frame.
 */
function editor_data(): array {
	$widgets = array();
	foreach ( table() as $tag => $widget ) {
		$controls = array();
		foreach ( $widget['attributes'] as $name => $attribute ) {
			$controls[ $name ] = array_merge( $attribute, words_of( $tag, $name ) );
		}
		$widgets[ $tag ] = array(
			'family'   => $widget['family'],
			'controls' => $controls,
		);
	}
	return array(
		'widgets'  => $widgets,
		'module'   => kit_url( 'kinekit.js' ) . '?ver=' . VERSION,
		'style'    => kit_url( 'kinekit.css' ) . '?ver=' . VERSION,
		'lang'     => widget_lang(),
		'practice' => practice_attributes(),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=kinekit' ) : '',
		'words'    => array(
			'settings' => __( 'Settings', 'kinekit' ),
			'more'     => __( 'In a form, in a lesson', 'kinekit' ),
			'default'  => __( 'As the widget decides', 'kinekit' ),
			'language' => __( 'Language', 'kinekit' ),
			'page'     => __( 'As the page', 'kinekit' ),
			'nothing'  => __( 'Shows nothing itself. It tells the widgets on this page about the practice; what you leave empty comes from the settings.', 'kinekit' ),
			'edit'     => __( 'Details of the practice', 'kinekit' ),
		),
		'languages' => languages(),
	);
}

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-hooks' );
		wp_enqueue_script( 'kinekit-editor', plugins_url( 'assets/editor.js', FILE ), $needs, VERSION, true );
		wp_add_inline_script( 'kinekit-editor', 'window.kinekitEditor = ' . wp_json_encode( editor_data() ) . ';', 'before' );
	}
);
