<?php
/**
 * The table of widgets, as the build wrote it, and its words in the reader's language.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

/**
 * Tag to family, attributes and fallback texts.
 *
 * @return array<string, array>
 */
function table(): array {
	static $table = null;
	$table        = $table ?? require __DIR__ . '/../generated/widgets.php';
	return $table;
}

/**
 * Names and descriptions, in the language WordPress speaks now.
 *
 * @return array<string, array>
 */
function labels(): array {
	static $labels = array();
	$locale        = determine_locale();
	if ( ! isset( $labels[ $locale ] ) ) {
		$labels[ $locale ] = require __DIR__ . '/../generated/labels.php';
	}
	return $labels[ $locale ];
}

/**
 * What an attribute and its values are called; their own names where nobody named them.
 *
 * @param string $tag  Tag of the widget.
 * @param string $name Name of the attribute.
 * @return array{label: string, help: string, options: array<string, string>}
 */
function words_of( string $tag, string $name ): array {
	$labels  = labels();
	$names   = $labels['names'][ table()[ $tag ]['family'] ];
	$options = array();
	foreach ( table()[ $tag ]['attributes'][ $name ]['options'] ?? array() as $value ) {
		$options[ $value ] = $names['values'][ $name ][ $value ] ?? $value;
	}
	return array(
		'label'   => $names['attributes'][ $name ] ?? $name,
		'help'    => $labels['widgets'][ $tag ]['attributes'][ $name ] ?? '',
		'options' => $options,
	);
}

/**
 * The name of a shortcode: pain-scale becomes pain_scale.
 *
 * @param string $tag Tag of the widget.
 */
function shortcode_of( string $tag ): string {
	return str_replace( '-', '_', $tag );
}
