<?php
/**
 * The settings page, by WordPress's own settings API: it asks for the capability and checks the nonce.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

const PAGE = 'kinekit';

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'Kinekit', 'Kinekit', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$own = '<a href="' . esc_url( admin_url( 'options-general.php?page=' . PAGE ) ) . '">' . esc_html__( 'Settings', 'kinekit' ) . '</a>';
		return array_merge( array( $own ), $links );
	}
);

add_action(
	'admin_init',
	static function () {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\clean_all',
				'default'           => array(),
			)
		);
		foreach ( section_words() as $section => $words ) {
			$said = static function () use ( $words ) {
				echo '<p>' . esc_html( $words[1] ) . '</p>';
			};
			add_settings_section( $section, esc_html( $words[0] ), $said, PAGE );
		}
		foreach ( context_attributes() as $name ) {
			add_field( $name, words_of( CONTEXT, $name )['label'], section_of( $name ), 'attribute_field', 'kinekit-' . $name );
		}
		add_field( 'languages', __( 'Languages of the site', 'kinekit' ), 'language', 'languages_field' );
		add_field( 'theme', __( 'Other colours and sizes', 'kinekit' ), 'looks', 'theme_field', 'kinekit-theme' );
		add_field( 'memory', __( 'Remembering', 'kinekit' ), 'memory', 'memory_field' );
		add_field( 'ask', __( 'The question', 'kinekit' ), 'memory', 'consent_field', 'kinekit-consent-ask' );
		add_field( 'means', __( 'What it means', 'kinekit' ), 'memory', 'consent_field', 'kinekit-consent-means' );
	}
);

/**
 * A field of the page.
 *
 * @param string $name    Which.
 * @param string $label   What it is called.
 * @param string $section Where it stands.
 * @param string $field   Function of this namespace that writes it.
 * @param string $id      Id of its control, for the label; none for a group.
 */
function add_field( string $name, string $label, string $section, string $field, string $id = '' ): void {
	$args = array( 'name' => $name ) + ( $id ? array( 'label_for' => $id ) : array() );
	add_settings_field( 'kinekit-' . $name, esc_html( $label ), __NAMESPACE__ . '\\' . $field, PAGE, $section, $args );
}

/** The page: the form, beside it a widget as visitors will see it, and under it how to put one on a page. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap kinekit-settings"><h1>Kinekit</h1><div class="kinekit-columns"><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><aside aria-label="' . esc_attr__( 'As visitors see it', 'kinekit' ) . '"><h2>' . esc_html__( 'As visitors see it', 'kinekit' ) . '</h2>';
	$lang = array( 'lang' => widget_lang() );
	echo element( CONTEXT, practice_attributes() );
	foreach ( previewed() as $tag ) {
		echo element( $tag, $lang, fallback( $tag, $lang['lang'] ) );
	}
	echo '</aside></div>';
	ways_in();
	echo '</div>';
}

/**
 * The first widget of the tools and the first of the practice's: one shows the colours, one the practice.
 *
 * @return string[]
 */
function previewed(): array {
	$first = array();
	foreach ( table() as $tag => $widget ) {
		if ( CONTEXT !== $tag && in_array( $widget['family'], array( 'tools', 'practice' ), true ) ) {
			$first += array( $widget['family'] => $tag );
		}
	}
	krsort( $first );
	return array_values( $first );
}

/** Every widget with its shortcode. */
function ways_in(): void {
	echo '<h2>' . esc_html__( 'On a page', 'kinekit' ) . '</h2><p>' . esc_html__( 'In the block editor, press + and look under Physiotherapy. In the classic editor or a page builder, write a shortcode.', 'kinekit' ) . '</p>';
	echo '<table class="widefat striped"><thead><tr><th scope="col">' . esc_html__( 'Widget', 'kinekit' ) . '</th><th scope="col">' . esc_html__( 'Shortcode', 'kinekit' ) . '</th><th scope="col">' . esc_html__( 'What it is for', 'kinekit' ) . '</th></tr></thead><tbody>';
	foreach ( labels()['widgets'] as $tag => $words ) {
		printf( '<tr><td>%s</td><td><code>[%s]</code></td><td>%s</td></tr>', esc_html( $words['title'] ), esc_html( shortcode_of( $tag ) ), esc_html( $words['description'] ) );
	}
	echo '</tbody></table>';
}

add_action(
	'admin_enqueue_scripts',
	static function ( $page ) {
		if ( 'settings_page_' . PAGE === $page ) {
			wp_enqueue_style( 'kinekit-settings', plugins_url( 'assets/settings.css', FILE ), array(), VERSION );
			wp_enqueue_script( 'kinekit-classic', kit_url( 'kinekit.classic.js' ), array(), VERSION, true );
			wp_enqueue_script( 'kinekit-settings', plugins_url( 'assets/settings.js', FILE ), array(), VERSION, true );
		}
	}
);

add_action(
	'admin_init',
	static function () {
		if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
			$said = __( 'The tools on our pages set no cookie. What you fill in stays on your device, and only after you agree. An appointment you ask for is sent to our practice.', 'kinekit' );
			wp_add_privacy_policy_content( 'Kinekit', '<p>' . esc_html( $said ) . '</p>' );
		}
	}
);

/**
 * A new phone number is worth nothing in pages that were kept before it: page caches are asked to make theirs anew. None is
 * switched off.
 */
function renew_pages(): void {
	foreach ( array( 'rocket_clean_domain', 'wp_cache_clear_cache', 'w3tc_flush_posts', 'sg_cachepress_purge_cache', 'wpfc_clear_all_cache' ) as $purge ) {
		if ( function_exists( $purge ) ) {
			$purge();
		}
	}
	do_action( 'litespeed_purge_all' );
	do_action( 'cache_enabler_clear_complete_cache' );
}
add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\renew_pages' );
