<?php
/**
 * The desk: every screen and every act in one table, with the capability each needs. A form is believed with its nonce, an act is
 * done by who may do it, and what it refuses is shown above the same form with all that was typed.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

const HOME = 'kinekit-agenda';

/**
 * Screens by name: who sees it, whether it stands in the menu, what shows it, and its acts by name, with who may do each.
 *
 * @return array<string, array>
 */
function screens(): array {
	return array(
		'day'         => screen( 'kinekit_see_agenda', 'day_screen', array( 'csv' => array( 'kinekit_list', 'agenda_file' ) ) ),
		'week'        => screen( 'kinekit_see_agenda', 'week_screen', array( 'csv' => array( 'kinekit_list', 'agenda_file' ) ) ),
		'new'         => screen( 'kinekit_book', 'make_screen', array( 'make' => array( 'kinekit_book', 'make' ) ), true, 'whom' ),
		'search'      => screen( 'kinekit_search', 'search_screen', array( 'search' => array( 'kinekit_search', 'search' ) ) ),
		'waiting'     => screen( 'kinekit_see_waiting', 'waiting_screen', array( 'strike' => array( 'kinekit_see_waiting', 'strike' ) ) ),
		'block'       => screen(
			'kinekit_block',
			'block_screen',
			array(
				'block' => array( 'kinekit_block', 'make_block' ),
				'free'  => array( 'kinekit_block', 'free_block' ),
			)
		),
		'feeds'       => screen(
			'kinekit_make_feed',
			'feeds_screen',
			array(
				'make-feed' => array( 'kinekit_make_feed', 'make_feed' ),
				'end-feed'  => array( 'kinekit_make_feed', 'end_feed' ),
				'save-busy' => array( 'kinekit_make_feed', 'save_busy' ),
				'read-busy' => array( 'kinekit_make_feed', 'read_busy_now' ),
				'forget-busy' => array( 'kinekit_make_feed', 'forget_busy' ),
			)
		),
		'log'         => screen( 'kinekit_read_log', 'log_screen' ),
		'settings'    => screen( CONFIGURE, 'settings_screen', settings_acts(), true, 'settings_asked' ),
		'appointment' => screen( 'kinekit_see_agenda', 'appointment_screen', array( 'cancel' => array( 'kinekit_book', 'cancel' ) ), false, 'asked_appointment' ),
		'move'        => screen( 'kinekit_book', 'move_screen', array( 'move' => array( 'kinekit_book', 'move' ) ), false, 'asked_session' ),
		'person'      => screen(
			'kinekit_keep_privacy',
			'person_screen',
			array(
				'export' => array( 'kinekit_keep_privacy', 'export_person' ),
				'erase'  => array( 'kinekit_keep_privacy', 'erase_person' ),
			),
			false,
			'found_person'
		),
	);
}

/**
 * One screen.
 *
 * @param string $cap    Who sees it.
 * @param string $show   Function that shows it.
 * @param array  $acts   Name to who may, and the function that does it.
 * @param bool   $listed Whether it stands in the menu.
 * @param string $needs  Function that refuses what is not there, or not for who asks, before anything is written.
 */
function screen( string $cap, string $show, array $acts = array(), bool $listed = true, string $needs = '' ): array {
	return array(
		'cap'    => $cap,
		'show'   => $show,
		'acts'   => $acts,
		'listed' => $listed,
		'needs'  => $needs,
	);
}

/**
 * The name of a screen in an address.
 *
 * @param string $screen Which.
 */
function slug( string $screen ): string {
	return 'day' === $screen ? HOME : HOME . '-' . $screen;
}

/**
 * An address of the desk. What it asks names no person.
 *
 * @param string $screen Which.
 * @param array  $asks   What it asks.
 */
function to( string $screen, array $asks = array() ): string {
	$given = array_filter( array_map( 'strval', $asks ), 'strlen' );
	return add_query_arg( array_map( 'rawurlencode', array( 'page' => slug( $screen ) ) + $given ), admin_url( 'admin.php' ) );
}

add_action(
	'admin_menu',
	static function () {
		// Somebody who is no care giver, and may see nobody's agenda, has no desk.
		if ( ! may_see_any() ) {
			return;
		}
		add_menu_page( menu_title( 'day' ), __( 'Appointments', 'kinekit' ), 'kinekit_see_agenda', HOME, __NAMESPACE__ . '\show', 'dashicons-calendar-alt', 26 );
		foreach ( screens() as $name => $screen ) {
			$hook = add_submenu_page( HOME, menu_title( $name ), menu_title( $name ), $screen['cap'], slug( $name ), __NAMESPACE__ . '\show' );
			add_action( 'load-' . $hook, __NAMESPACE__ . '\arrive' );
		}
	}
);

/** What is reached from another screen stands in no menu, and its own place is that of the day. */
add_action(
	'admin_head',
	static function () {
		foreach ( screens() as $name => $screen ) {
			if ( ! $screen['listed'] ) {
				remove_submenu_page( HOME, slug( $name ) );
			}
		}
	}
);

/**
 * What a screen is called.
 *
 * @param string $name Which.
 */
function menu_title( string $name ): string {
	$others = array(
		'settings'    => __( 'Settings', 'kinekit' ),
		'appointment' => words( 'appointment.title' ),
		'move'        => words( 'move.title' ),
		'person'      => words( 'person.title' ),
	);
	return $others[ $name ] ?? words( 'menu.' . $name );
}

/**
 * The screen that is asked for.
 */
function current_screen_name(): string {
	$page = asked( 'page' );
	foreach ( array_keys( screens() ) as $name ) {
		if ( slug( $name ) === $page ) {
			return $name;
		}
	}
	return 'day';
}

/**
 * Before anything is written: does what a form asks.
 */
function arrive(): void {
	$name   = current_screen_name();
	$screen = screens()[ $name ];
	if ( ! current_user_can( $screen['cap'] ) || ! may_see_any() ) {
		refuse();
	}
	or_say( static fn() => arrive_at( $name, $screen ) );
}

/**
 * Finds what a screen is about, and does what its form asks.
 *
 * @param string $name   Which screen.
 * @param array  $screen What it is.
 * @throws Agenda\Unavailable When the database cannot be asked.
 */
function arrive_at( string $name, array $screen ): void {
	if ( ! Agenda\is_ready() ) {
		throw new Agenda\Unavailable( 'the tables are not those of this version' );
	}
	if ( '' !== $screen['needs'] ) {
		call_user_func( __NAMESPACE__ . '\\' . $screen['needs'] );
	}
	nobody_keeps_this();
	foreach ( array( 'desk', 'agenda' ) as $sheet ) {
		wp_enqueue_style( 'kinekit-' . $sheet, plugins_url( 'assets/' . $sheet . '.css', \Kinekit\FILE ), array(), \Kinekit\VERSION );
	}
	if ( 'POST' !== ( isset( $_SERVER['REQUEST_METHOD'] ) ? $_SERVER['REQUEST_METHOD'] : '' ) ) {
		return;
	}
	$act = asked( 'act' );
	if ( ! isset( $screen['acts'][ $act ] ) ) {
		refuse( 404 );
	}
	list( $cap, $does ) = $screen['acts'][ $act ];
	check_admin_referer( nonce_of( $name ) );
	if ( ! current_user_can( $cap ) ) {
		refuse();
	}
	$answer = call_user_func( __NAMESPACE__ . '\\' . $does, new Form( wp_unslash( $_POST ) ) );
	if ( is_string( $answer ) ) {
		wp_safe_redirect( $answer, 303 );
		exit;
	}
	answered( $answer );
}

/**
 * What an act answered that led nowhere else: faults, and what was typed.
 *
 * @param array|null $now What it answered.
 * @return array<string, mixed>
 */
function answered( ?array $now = null ): array {
	static $answer = array();
	$answer        = $now ?? $answer;
	return $answer;
}

/** The screen that is asked for. */
function show(): void {
	$name   = current_screen_name();
	$screen = screens()[ $name ];
	if ( ! current_user_can( $screen['cap'] ) || ! may_see_any() ) {
		refuse();
	}
	or_say(
		static function () use ( $name, $screen ) {
			echo '<div class="wrap kinekit-desk kinekit-' . esc_attr( $name ) . '">';
			call_user_func( __NAMESPACE__ . '\\' . $screen['show'], answered() );
			echo '</div>';
		}
	);
}

/**
 * The heading, and under it what was done or went wrong: there WordPress's own messages come too.
 *
 * @param string $title  The heading.
 * @param array  $answer What an act answered.
 * @param string $beside What stands smaller beside it.
 * @param string $new    Where a new appointment is made, for who may.
 */
function heading( string $title, array $answer = array(), string $beside = '', string $new = '' ): void {
	echo '<h1 class="wp-heading-inline">' . esc_html( $title ) . '</h1>';
	if ( '' !== $beside ) {
		echo ' <span class="kinekit-beside">' . esc_html( $beside ) . '</span>';
	}
	if ( '' !== $new && current_user_can( 'kinekit_book' ) ) {
		printf( ' <a class="page-title-action" href="%s">%s</a>', esc_url( $new ), esc_html( words( 'menu.new' ) ) );
	}
	echo '<hr class="wp-header-end">';
	$done = asked( 'done' );
	if ( ! empty( $answer['fault'] ) ) {
		echo '<div class="notice notice-error" role="alert"><p>' . esc_html( $answer['fault'] ) . '</p></div>';
	} elseif ( isset( words_here()['done'][ $done ] ) ) {
		echo '<div class="notice notice-success" role="status"><p>' . esc_html( words( 'done.' . $done ) ) . '</p></div>';
	} elseif ( 'saved' === $done ) {
		echo '<div class="notice notice-success" role="status"><p>' . esc_html__( 'Saved.', 'kinekit' ) . '</p></div>';
	}
}

/**
 * Says no, without saying what there is.
 *
 * @param int $status 403, or 404 for what is not there, or not for who asks.
 * @return never
 */
function refuse( int $status = 403 ): void {
	$what  = 404 === $status ? 'missing' : 'forbidden';
	$lines = array( words( 'errors.' . $what ), words( 'errors.' . $what . 'Lead' ) );
	wp_die(
		'<h1>' . esc_html( $lines[0] ) . '</h1><p>' . esc_html( $lines[1] ) . '</p>',
		esc_html( $lines[0] ),
		array( 'response' => (int) $status, 'back_link' => true )
	);
}

/** Names of patients are in no history of a shared computer: not even the button Back shows them. */
function nobody_keeps_this(): void {
	if ( ! headers_sent() ) {
		header( 'Cache-Control: no-store, max-age=0' );
		header( 'Referrer-Policy: same-origin' );
	}
}
