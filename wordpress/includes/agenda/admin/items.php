<?php
/**
 * What stands in a column of the agenda: a session, free time, blocked time.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * From and until, of which a narrow column leaves out the second.
 *
 * @param array $item What has both.
 */
function stretch( array $item ): void {
	printf(
		'<span class="kinekit-when">%s<span class="kinekit-until">–%s</span></span> ',
		esc_html( clock_at( $item['from'] ) ),
		esc_html( clock_at( $item['to'] ) )
	);
}

/**
 * A session: who, what, and what was told.
 *
 * @param array $entry The session with its appointment.
 */
function session_item( array $entry ): void {
	$told = $entry['told'];
	printf( '<a href="%s">', esc_url( to( 'appointment', array( 'id' => $entry['appointment'] ) ) ) );
	stretch( $entry );
	echo '<strong>' . esc_html( $entry['person']['name'] ) . '</strong></a><p class="kinekit-about">';
	echo '<span>' . esc_html( service_name( $entry['session']['slot']['service'] ) ) . '</span>';
	$marks = array_filter(
		array(
			null !== $entry['confirmBy'] && $entry['confirmBy'] > Agenda\now() ? words( 'agenda.pending' ) : '',
			$told['known'] ? '' : words( 'agenda.isNew' ),
			$told['prescription'] ? words( 'agenda.prescription', (int) ( $told['prescription']['sessions'] ?? 0 ) ) : '',
		)
	);
	foreach ( $marks as $mark ) {
		echo ' <span class="kinekit-mark">' . esc_html( $mark ) . '</span>';
	}
	if ( '' !== (string) $told['reason'] ) {
		echo ' · ' . esc_html( Agenda\one_line( (string) $told['reason'] ) );
	}
	echo '<span class="kinekit-phone"> · ' . esc_html( str_replace( ' ', "\xC2\xA0", $entry['person']['phone'] ) ) . '</span></p>';
}

/**
 * What stands in a column.
 *
 * @param array  $item   What it is.
 * @param array  $column Its column.
 * @param string $title  What the column is called.
 */
function item( array $item, array $column, string $title ): void {
	if ( 'session' === $item['kind'] ) {
		session_item( $item['entry'] );
		return;
	}
	if ( 'free' === $item['kind'] ) {
		$asks = array(
			'giver' => $column['careGiver'],
			'day'   => $column['day'],
			'hour'  => clock_at( $item['from'] ),
		);
		if ( ! current_user_can( 'kinekit_book' ) ) {
			stretch( $item );
			echo esc_html( words( 'agenda.free' ) );
			return;
		}
		printf( '<a href="%s">', esc_url( to( 'new', $asks ) ) );
		stretch( $item );
		printf( '%s<span class="screen-reader-text">, %s: %s</span></a>', esc_html( words( 'agenda.free' ) ), esc_html( $title ), esc_html( words( 'menu.new' ) ) );
		return;
	}
	stretch( $item );
	echo '<strong>' . esc_html( 'busy' === $item['kind'] ? __( 'Own calendar', 'kinekit' ) : words( 'agenda.blocked' ) ) . '</strong>';
	if ( '' !== ( $item['note'] ?? '' ) ) {
		echo '<p class="kinekit-about">' . esc_html( $item['note'] ) . '</p>';
	}
}
