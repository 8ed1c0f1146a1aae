<?php
/**
 * The kit: one module and one stylesheet, on the pages that show a widget and on no other.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/** For those who combine or delay scripts: this one is small, and fetches the rest by itself. */
const LEAVE_ALONE = array(
	'data-no-optimize' => '1',
	'data-no-defer'    => '1',
	'data-no-minify'   => '1',
	'data-cfasync'     => 'false',
	'nowprocket'       => '',
);

/**
 * Address of a file of the kit.
 *
 * @param string $name Name in dist/.
 */
function kit_url( string $name ): string {
	return plugins_url( 'dist/' . $name, FILE );
}

/**
 * Asks for the kit on this page; once is enough.
 */
function use_kit(): void {
	if ( is_admin() || is_feed() ) {
		return;
	}
	wp_enqueue_style( 'kinekit', kit_url( 'kinekit.css' ), array(), VERSION );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'kinekit', kit_url( 'kinekit.js' ), array(), VERSION );
	} else {
		wp_enqueue_script( 'kinekit', kit_url( 'kinekit.js' ), array(), VERSION, false );
	}
	add_action( 'wp_footer', __NAMESPACE__ . '\say_practice', 5 );
}

/**
 * The practice, once a page, unless a block on the page said it.
 */
function say_practice(): void {
	if ( ! said_practice() ) {
		echo element( CONTEXT, practice_attributes() ) . "\n";
	}
}

/**
 * Whether a practice-context stands on this page already.
 *
 * @param bool $now That it does from here on.
 */
function said_practice( bool $now = false ): bool {
	static $said = false;
	$said        = $said || $now;
	return $said;
}

/**
 * Early, so that the stylesheet comes in the head: the posts that will be shown hold a widget.
 */
function look_ahead(): void {
	global $wp_query;
	foreach ( $wp_query->posts ?? array() as $post ) {
		if ( $post instanceof \WP_Post && holds_widget( $post->post_content ) ) {
			use_kit();
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\look_ahead' );

/**
 * Before 6.5 WordPress has no modules: its tag for the script becomes one.
 *
 * @param string $tag    The tag.
 * @param string $handle Whose.
 * @param string $src    Its address.
 */
function module_tag( $tag, $handle, $src ) {
	if ( 'kinekit' !== $handle ) {
		return $tag;
	}
	return '<script type="module" src="' . esc_url( $src ) . '" id="kinekit-js"' . attributes_of( LEAVE_ALONE ) . "></script>\n";
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );

/**
 * From 6.5 on a module's tag takes attributes here.
 *
 * @param array $attributes Of any script.
 */
function mark_module( $attributes ) {
	if ( 'kinekit-js-module' !== ( $attributes['id'] ?? '' ) ) {
		return $attributes;
	}
	return array_merge( $attributes, array_replace( LEAVE_ALONE, array( 'nowprocket' => true ) ) );
}
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\mark_module' );
