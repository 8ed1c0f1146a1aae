<?php
/**
 * The tables, step by step. A step that was released is never changed: the next one follows it. Moments are seconds, lists and
 * letters JSON. Who may not set up a plugin does not make them: until somebody did, the API says that it cannot serve.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** The option that says how many steps were made. */
const STEP_OPTION = 'kinekit_agenda_step';

/** All tables, without the prefix of the site. */
const TABLES = array( 'appointment', 'session', 'hold', 'taken', 'grain', 'block', 'used_key', 'challenge', 'asked', 'tally', 'waiting', 'outbox', 'act', 'feed' );

/**
 * Every step so far: the nth brings the tables to version n, and says whether what it makes is there.
 *
 * @return callable[]
 */
function steps(): array {
	return array( __NAMESPACE__ . '\first_tables' );
}

/** Whether the tables are those of this version. */
function is_ready(): bool {
	return count( steps() ) === (int) get_option( STEP_OPTION, 0 );
}

/**
 * Makes the steps that were not made yet, and has what is due done every so often, also where the agenda was turned off after
 * it kept something. Called for who may, by WP-CLI and by cron.
 */
function migrate(): void {
	$may = wp_doing_cron() || ( defined( 'WP_CLI' ) && WP_CLI ) || current_user_can( 'activate_plugins' ) || current_user_can( 'manage_options' );
	$made = (int) get_option( STEP_OPTION, 0 );
	if ( ! $may || ! is_on() && 0 === $made ) {
		return;
	}
	if ( '' === get_option( SECRET_OPTION, '' ) ) {
		add_option( SECRET_OPTION, bin2hex( random_bytes( 32 ) ), '', 'no' );
	}
	foreach ( array_slice( steps(), $made ) as $step ) {
		if ( ! $step() ) {
			break;
		}
		update_option( STEP_OPTION, ++$made );
	}
	if ( ! wp_next_scheduled( CHORES ) ) {
		wp_schedule_event( time() + 60, 'kinekit_often', CHORES );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\migrate' );
add_action( 'cli_init', __NAMESPACE__ . '\migrate' );
add_action( CHORES, __NAMESPACE__ . '\migrate', 1 );
// The practice has just chosen it, or chose otherwise.
add_action( 'update_option_' . \Kinekit\OPTION, __NAMESPACE__ . '\migrate' );
add_action( 'add_option_' . \Kinekit\OPTION, __NAMESPACE__ . '\migrate' );

add_filter(
	'cron_schedules',
	static function ( $schedules ) {
		$schedules['kinekit_often'] = array(
			'interval' => 300,
			'display'  => 'Kinekit',
		);
		return $schedules;
	}
);

/** Without addresses of its own kind the site has no place for the API: who can change that is told. */
function say_plain(): void {
	if ( is_on() && '' === (string) get_option( 'permalink_structure' ) && current_user_can( 'manage_options' ) ) {
		printf(
			'<div class="notice notice-error"><p>%s <a href="%s">%s</a></p></div>',
			esc_html__( 'Kinekit: nobody can book. Free hours are asked for at an address that a site with plain permalinks does not have.', 'kinekit' ),
			esc_url( admin_url( 'options-permalink.php' ) ),
			esc_html__( 'Choose other permalinks', 'kinekit' )
		);
	}
}
add_action( 'admin_notices', __NAMESPACE__ . '\say_plain' );

/** A database that refused the tables leaves an agenda nobody can use: who can change that is told. */
function say_unmade(): void {
	if ( is_on() && ! is_ready() && current_user_can( 'manage_options' ) ) {
		printf(
			'<div class="notice notice-error"><p>%s</p></div>',
			esc_html__( 'Kinekit: nobody can book. The database did not make the tables of the agenda. Ask your host whether the site may create tables.', 'kinekit' )
		);
	}
}
add_action( 'admin_notices', __NAMESPACE__ . '\say_unmade' );

/**
 * The tables go with a site that is deleted from a network.
 *
 * @param string[] $tables What WordPress drops.
 * @param int      $site   Id of the site.
 * @return string[]
 */
function with_our_tables( $tables, $site ) {
	global $wpdb;
	foreach ( TABLES as $name ) {
		$tables[] = $wpdb->get_blog_prefix( $site ) . 'kinekit_' . $name;
	}
	return $tables;
}
add_filter( 'wpmu_drop_tables', __NAMESPACE__ . '\with_our_tables', 10, 2 );

/** Nothing is due where the plugin is off. */
function stop_chores(): void {
	wp_clear_scheduled_hook( CHORES );
	wp_unschedule_hook( FIND );
}
register_deactivation_hook( \Kinekit\FILE, __NAMESPACE__ . '\stop_chores' );

/**
 * The first step. `taken` is what time of whom is taken, a row for each; `grain` the same time in pieces of five minutes, whose
 * key is the rule that decides every race: two rows for one piece of one care giver cannot be there.
 */
function first_tables(): bool {
	global $wpdb;
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$person = 'name varchar(200) NOT NULL, mail varchar(254) NOT NULL, phone varchar(60) NOT NULL, language char(2) NOT NULL';
	$tables = array(
		'appointment' => "id varchar(40) NOT NULL, $person, told longtext NOT NULL, made_at bigint(20) NOT NULL, confirm_by bigint(20) NULL,
			last_end bigint(20) NOT NULL, sought varchar(600) NOT NULL DEFAULT '', PRIMARY KEY  (id), KEY mail (mail(100)), KEY last_end (last_end),
			KEY confirm_by (confirm_by)",
		'session'     => 'id varchar(44) NOT NULL, appointment varchar(40) NOT NULL, place smallint(6) NOT NULL, service varchar(40) NOT NULL,
			care_giver varchar(40) NOT NULL, from_at bigint(20) NOT NULL, to_at bigint(20) NOT NULL, status varchar(10) NOT NULL,
			sequence int(11) NOT NULL, uid varchar(200) NOT NULL, PRIMARY KEY  (id), KEY appointment (appointment), KEY from_at (from_at),
			KEY care_giver (care_giver,from_at)',
		'hold'        => 'id varchar(40) NOT NULL, who varchar(40) NOT NULL, slots longtext NOT NULL, expires bigint(20) NOT NULL,
			extensions_left smallint(6) NOT NULL, became varchar(40) NULL, PRIMARY KEY  (id), KEY who (who,expires), KEY expires (expires),
			KEY became (became)',
		'taken'       => 'id varchar(48) NOT NULL, care_giver varchar(40) NOT NULL, from_at bigint(20) NOT NULL, to_at bigint(20) NOT NULL,
			kind varchar(8) NOT NULL, owner varchar(44) NOT NULL, expires bigint(20) NULL, PRIMARY KEY  (id), KEY from_at (from_at),
			KEY care_giver (care_giver,from_at), KEY owner (owner), KEY expires (expires)',
		'grain'       => 'care_giver varchar(40) NOT NULL, grain int(11) NOT NULL, owner varchar(44) NOT NULL, expires bigint(20) NULL,
			PRIMARY KEY  (care_giver,grain), KEY owner (owner), KEY grain (grain), KEY expires (expires)',
		'block'       => 'id varchar(40) NOT NULL, care_giver varchar(40) NOT NULL, from_at bigint(20) NOT NULL, to_at bigint(20) NOT NULL,
			note varchar(400) NOT NULL, PRIMARY KEY  (id), KEY from_at (from_at), KEY to_at (to_at)',
		'used_key'    => 'hash varchar(64) NOT NULL, print varchar(64) NOT NULL, status smallint(6) NOT NULL, body longtext NULL,
			used_at bigint(20) NOT NULL, PRIMARY KEY  (hash), KEY used_at (used_at)',
		'challenge'   => 'hash varchar(64) NOT NULL, used_at bigint(20) NOT NULL, PRIMARY KEY  (hash), KEY used_at (used_at)',
		'asked'       => 'seq bigint(20) NOT NULL AUTO_INCREMENT, who varchar(40) NOT NULL, sessions int(11) NOT NULL, asked_at bigint(20) NOT NULL,
			PRIMARY KEY  (seq), KEY who (who,asked_at), KEY asked_at (asked_at)',
		'tally'       => 'name varchar(80) NOT NULL, number int(11) NOT NULL, ends bigint(20) NOT NULL, PRIMARY KEY  (name), KEY ends (ends)',
		'waiting'     => "id varchar(40) NOT NULL, service varchar(40) NOT NULL, care_giver varchar(40) NOT NULL, weekdays varchar(40) NOT NULL,
			parts varchar(80) NOT NULL, $person, asked_at bigint(20) NOT NULL, told_at bigint(20) NULL, sought varchar(600) NOT NULL DEFAULT '',
			PRIMARY KEY  (id), KEY service (service,asked_at), KEY mail (mail(100)), KEY asked_at (asked_at)",
		'outbox'      => "seq bigint(20) NOT NULL AUTO_INCREMENT, id varchar(40) NOT NULL, kind varchar(12) NOT NULL, session varchar(44) NULL,
			about varchar(40) NULL, recipient varchar(254) NOT NULL, letter longtext NULL, due bigint(20) NOT NULL,
			tries smallint(6) NOT NULL DEFAULT 0, claimed bigint(20) NULL, doubtful smallint(6) NOT NULL DEFAULT 0, sent bigint(20) NULL,
			state varchar(8) NOT NULL DEFAULT 'waiting', PRIMARY KEY  (seq), UNIQUE KEY id (id), KEY state (state,due), KEY session (session),
			KEY about (about)",
		'act'         => 'seq bigint(20) NOT NULL AUTO_INCREMENT, done_at bigint(20) NOT NULL, staff bigint(20) NOT NULL, act varchar(20) NOT NULL,
			about varchar(40) NULL, PRIMARY KEY  (seq), KEY done_at (done_at), KEY about (about)',
		'feed'        => 'care_giver varchar(40) NOT NULL, hash varchar(64) NOT NULL, names smallint(6) NOT NULL, made_at bigint(20) NOT NULL,
			PRIMARY KEY  (care_giver), UNIQUE KEY hash (hash)',
	);
	$charset = $wpdb->get_charset_collate();
	foreach ( $tables as $name => $columns ) {
		// One column a line: dbDelta reads lines.
		$lines = preg_replace( '/, (?=\w+ \w+[( ]|PRIMARY|UNIQUE|KEY)|,\s*\n\s*/', ",\n", $columns );
		dbDelta( "CREATE TABLE {$wpdb->prefix}kinekit_$name (\n$lines\n) ENGINE=InnoDB $charset;" );
	}
	return are_there( array_keys( $tables ) );
}

/**
 * Whether the database has tables of these names.
 *
 * @param string[] $names Without the prefix.
 */
function are_there( array $names ): bool {
	global $wpdb;
	$found = $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $wpdb->prefix . 'kinekit_' ) . '%' ) );
	// Some servers write all names small.
	$there = array_map( 'strtolower', $found );
	$asked = array_map( static fn( $name ) => strtolower( $wpdb->prefix . 'kinekit_' . $name ), $names );
	return ! array_diff( $asked, $there );
}
