<?php
/**
 * The log, for the reception: who did what when. It names nobody but the practice's own people.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Lines of a page. */
const MOST_LINES = 100;

/**
 * Lines of the log, the latest first: seq, done_at, staff, act, about.
 *
 * @param int $before Only those before this one.
 * @return array<int, array<string, mixed>>
 */
function trail( int $before ): array {
	global $wpdb;
	return Agenda\rows(
		$wpdb->get_results(
			$wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_act WHERE seq < %d ORDER BY seq DESC LIMIT %d", $before, MOST_LINES ),
			ARRAY_A
		)
	);
}

/**
 * The latest lines, or those before one.
 *
 * @param array $answer Nothing: it has no acts.
 */
function log_screen( array $answer ): void {
	$before = preg_match( '/^\d{1,15}$/D', asked( 'before' ) ) ? (int) asked( 'before' ) : PHP_INT_MAX;
	$lines  = trail( $before );
	heading( words( 'log.title' ), $answer );
	echo '<p>' . esc_html( words( 'log.lead' ) ) . '</p>';
	if ( ! $lines ) {
		echo '<p class="kinekit-card">' . esc_html( words( 'log.none' ) ) . '</p>';
		return;
	}
	printf(
		'<table class="widefat striped"><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>',
		esc_html( words( 'log.when' ) ),
		esc_html( words( 'log.who' ) ),
		esc_html( words( 'log.what' ) )
	);
	foreach ( $lines as $line ) {
		$when = moment( (int) $line['done_at'] );
		$says = words( 'log.acts.' . $line['act'] );
		printf(
			'<tr><td>%s</td><td>%s</td><td>%s',
			esc_html( $when ),
			esc_html( user_name( (int) $line['staff'] ) ),
			esc_html( '' === $says ? own_act( (string) $line['act'] ) : $says )
		);
		if ( $line['about'] ) {
			printf(
				' <a href="%s">%s<span class="screen-reader-text">: %s</span></a>',
				esc_url( to( 'appointment', array( 'id' => $line['about'] ) ) ),
				esc_html( words( 'log.open' ) ),
				esc_html( $when )
			);
		}
		echo '</td></tr>';
	}
	echo '</tbody></table>';
	if ( count( $lines ) === MOST_LINES ) {
		printf(
			'<p class="kinekit-foot"><a class="button" href="%s">%s</a></p>',
			esc_url( to( 'log', array( 'before' => end( $lines )['seq'] ) ) ),
			esc_html( words( 'log.older' ) )
		);
	}
}

/**
 * What only this desk does.
 *
 * @param string $act The word of the log.
 */
function own_act( string $act ): string {
	$acts = array(
		'configured' => __( 'changed the settings of the agenda', 'kinekit' ),
		'busy-set'   => __( 'changed whose own calendar is read', 'kinekit' ),
	);
	return $acts[ $act ] ?? $act;
}
