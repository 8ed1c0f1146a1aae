<?php
/**
 * Settings: days the practice is closed, and the rules of the agenda.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Days the practice is closed.
 *
 * @param array $answer What an act answered.
 */
function closures_part( array $answer ): void {
	$faults = $answer['faults'] ?? array();
	$rows   = $answer['typed'] ?? array();
	if ( ! isset( $answer['typed'] ) ) {
		foreach ( shown_closures( true ) as $one ) {
			$rows[] = array( $one['from'], $one['to'], Agenda\in_language( $one['reason'], Agenda\practice()['language'] ) );
		}
	}
	open_form( 'settings', 'save-closures', array( 'part' => 'closures' ), 'kinekit-card' );
	echo '<p>' . esc_html__( 'On these days nobody can book online. Clear both days to remove a row.', 'kinekit' ) . '</p>';
	foreach ( array_merge( $rows, array_fill( 0, SPARE_ROWS, array( '', '', '' ) ) ) as $n => list( $from, $to, $reason ) ) {
		echo '<div class="kinekit-three">';
		field( 'closures[' . $n . '][from]', words( 'block.from' ), $from, array( 'type' => 'date', 'fault' => $faults[ $n ] ?? '' ) );
		field( 'closures[' . $n . '][to]', words( 'block.to' ), $to, array( 'type' => 'date' ) );
		field( 'closures[' . $n . '][reason]', __( 'Reason, as visitors read it', 'kinekit' ), $reason, array( 'most' => 200 ) );
		echo '</div>';
	}
	button( __( 'Save', 'kinekit' ), 'button-primary' );
	echo '</form>';
}

/**
 * Closures that are shown, or those that are kept and not shown.
 *
 * @param bool $shown Which of both.
 * @return array<int, array<string, mixed>>
 */
function shown_closures( bool $shown ): array {
	$since = Agenda\add_days( today(), -SHOWN_BACK );
	return array_values( array_filter( Agenda\config()['closures'], static fn( $one ) => ( $one['to'] >= $since ) === $shown ) );
}

/**
 * Keeps the closures.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function save_closures( Form $form ) {
	$rows   = array();
	$next   = shown_closures( false );
	$faults = array();
	$main   = Agenda\practice()['language'];
	$was    = Agenda\config()['closures'];
	foreach ( $form->rows( 'closures' ) as $row ) {
		$row   = array_map( static fn( $one ) => is_string( $one ) ? Agenda\one_line( $one ) : '', is_array( $row ) ? $row : array() );
		$row  += array_fill_keys( array( 'from', 'to', 'reason' ), '' );
		$typed = array( $row['from'], $row['to'], $row['reason'] );
		if ( '' === implode( '', $typed ) ) {
			continue;
		}
		$from = read_day( $row['from'] );
		$to   = '' === $row['to'] ? $from : read_day( $row['to'] );
		if ( '' === $from || '' === $to ) {
			$faults[ count( $rows ) ] = words( 'faults.date' );
		} elseif ( $to < $from ) {
			$faults[ count( $rows ) ] = __( 'The last day comes after the first.', 'kinekit' );
		}
		$rows[] = $typed;
		// In other languages a reason stays as long as its own days do.
		$same   = array_values(
			array_filter( $was, static fn( $one ) => $one['from'] === $from && $one['to'] === $to && ( $one['reason'][ $main ] ?? '' ) === $row['reason'] )
		);
		$next[] = array(
			'from'   => $from,
			'to'     => $to,
			'reason' => $same ? $same[0]['reason'] : array( $main => $row['reason'] ),
		);
	}
	$fault = count( $next ) > Agenda\MOST['closures'] ? too_many( 'closures' ) : '';
	if ( $faults || '' !== $fault ) {
		return array_filter( array( 'fault' => $fault ) ) + not_kept( $faults, $rows );
	}
	usort( $next, static fn( $a, $b ) => $a['from'] <=> $b['from'] );
	keep_config( array( 'closures' => $next ) + Agenda\config() );
	return to( 'settings', array( 'part' => 'closures', 'done' => 'saved' ) );
}

/**
 * Rules by name: what each is called, and its step.
 *
 * @return array<string, array{string, int}>
 */
function rule_names(): array {
	return array(
		'noticeMinutes'  => array( __( 'Minutes before an hour until which it can be booked', 'kinekit' ), 1 ),
		'horizonDays'    => array( __( 'Days ahead that can be booked', 'kinekit' ), 1 ),
		'bufferMinutes'  => array( __( 'Minutes kept free between appointments', 'kinekit' ), 5 ),
		'stepMinutes'    => array( __( 'Minutes between two hours that are offered', 'kinekit' ), 5 ),
		'cancelHours'    => array( __( 'Hours before an appointment until which it can be cancelled without a call; 0 for no such rule', 'kinekit' ), 1 ),
		'remindHours'    => array( __( 'Hours before an appointment at which a reminder goes out; 0 for none', 'kinekit' ), 1 ),
		'confirmMinutes' => array( __( 'Minutes in which several sessions must be confirmed by email; 0 asks nothing', 'kinekit' ), 1 ),
	);
}

/**
 * The rules.
 *
 * @param array $answer What an act answered.
 */
function rules_part( array $answer ): void {
	$practice = Agenda\practice();
	$faults   = $answer['faults'] ?? array();
	$as       = $answer['typed'] ?? $practice['rules'] + array(
		'keepDays'     => $practice['keepDays'],
		'prescription' => $practice['prescription'],
		'page'         => $practice['page'],
	);
	open_form( 'settings', 'save-rules', array( 'part' => 'rules' ), 'kinekit-card' );
	foreach ( rule_names() as $name => list( $label, $step ) ) {
		number_field( $name, $label, (string) $as[ $name ], array( Agenda\RULES[ $name ][1], Agenda\RULES[ $name ][2], $step ), $faults[ $name ] ?? '' );
	}
	number_field(
		'keepDays',
		__( 'Days after which appointments are erased; 0 keeps them', 'kinekit' ),
		(string) $as['keepDays'],
		array( 0, 36500, 1 ),
		$faults['keepDays'] ?? ''
	);
	tick( 'prescription', __( 'Visitors can fill in a prescription', 'kinekit' ), (bool) $as['prescription'] );
	choose( 'page', __( 'Page with the block Appointment, to which links in mails lead', 'kinekit' ), pages(), (string) $as['page'], $faults['page'] ?? '' );
	printf(
		'<p class="description">%s ',
		esc_html( sprintf( /* translators: %s: an email address. */ __( 'Mails to the practice go to %s.', 'kinekit' ), $practice['mail'] ) )
	);
	printf(
		'<a href="%s">%s</a></p>',
		esc_url( admin_url( 'options-general.php?page=kinekit' ) ),
		esc_html__( 'Change it with the details of the practice', 'kinekit' )
	);
	button( __( 'Save', 'kinekit' ), 'button-primary' );
	echo '</form>';
}

/**
 * Pages to choose from.
 *
 * @return array<int|string, string>
 */
function pages(): array {
	$all = array( '0' => __( 'The front page', 'kinekit' ) );
	foreach ( get_pages( array( 'number' => 500 ) ) as $page ) {
		$all[ $page->ID ] = '' === $page->post_title ? '#' . $page->ID : $page->post_title;
	}
	return $all;
}

/**
 * Keeps the rules.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function save_rules( Form $form ) {
	$as     = array(
		'keepDays'     => $form->one( 'keepDays' ),
		'prescription' => $form->has( 'prescription' ),
		'page'         => (int) $form->one( 'page' ),
	);
	$faults = array(
		'keepDays' => number_fault( $as['keepDays'], array( 0, 36500, 1 ) ),
		'page'     => isset( pages()[ $as['page'] ] ) ? '' : words( 'faults.unknown' ),
	);
	foreach ( rule_names() as $name => list( , $step ) ) {
		$as[ $name ]     = $form->one( $name );
		$faults[ $name ] = number_fault( $as[ $name ], array( Agenda\RULES[ $name ][1], Agenda\RULES[ $name ][2], $step ) );
	}
	if ( array_filter( $faults ) ) {
		return not_kept( $faults, $as );
	}
	keep_config( $as + array( 'rules' => array_intersect_key( $as, rule_names() ) ) + Agenda\config() );
	return to( 'settings', array( 'part' => 'rules', 'done' => 'saved' ) );
}
