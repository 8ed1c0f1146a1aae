<?php
/**
 * Plugin Name:       Kinekit
 * Description:       Tools and living pictures about pain and movement, and an appointment: blocks and shortcodes for a physiotherapy practice.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       kinekit
 * Domain Path:       /languages
 *
 * What the widgets are comes from generated/, which the build writes; this code knows none of them by name.
 *
 * @package Kinekit
 */

namespace Kinekit;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;
const OPTION  = 'kinekit_settings';

require __DIR__ . '/includes/table.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/practice.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/agenda/agenda.php';
require __DIR__ . '/includes/agenda/load-desk.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/sanitize.php';
	require __DIR__ . '/includes/fields.php';
	require __DIR__ . '/includes/settings.php';
}
