<?php
/**
 * Day and week: columns of what is booked, blocked and free. On a wide screen on a grid of hours, else as lists.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Columns of care givers and days.
 *
 * @param array $wanted Pairs of a care giver and a day.
 * @return array<int, array<string, mixed>>
 */
function columns( array $wanted ): array {
	$days    = array_column( $wanted, 1 );
	$from    = Agenda\instant_of( min( $days ), '00:00', zone() );
	$to      = Agenda\instant_of( Agenda\add_days( max( $days ), 1 ), '00:00', zone() );
	$givers  = array_unique( array_column( $wanted, 0 ) );
	$one     = 1 === count( $givers ) ? reset( $givers ) : own_or_all();
	$entries = Agenda\agenda( $from, $to, $one );
	$blocks  = Agenda\blocks( $from, $to, $one );
	$busy    = own_busy( $from, $to, $one );
	return array_map(
		static function ( $pair ) use ( $entries, $blocks, $busy ) {
			return column_of( Agenda\practice(), $pair[0], $pair[1], $entries, $blocks, $busy, Agenda\now() );
		},
		$wanted
	);
}

/**
 * One column.
 *
 * @param array $drawn The column, with its title, where that leads, and whether it is today.
 * @param int[] $span  Minutes that are drawn.
 */
function column( array $drawn, array $span ): void {
	$column = $drawn['column'];
	printf(
		'<section class="kinekit-column%s"><h2><a href="%s">%s</a></h2><ol class="kinekit-items">',
		esc_attr( $drawn['now'] ? ' kinekit-now' : '' ),
		esc_url( $drawn['to'] ),
		esc_html( $drawn['title'] )
	);
	foreach ( $column['hours'] as list( $from, $to ) ) {
		list( $row, $rows ) = rows_of( $from, $to, $span );
		printf( '<li class="kinekit-work" style="--kinekit-from:%d;--kinekit-span:%d" aria-hidden="true"></li>', (int) $row, (int) $rows );
	}
	$kinds = array(
		'session' => 'kinekit-session',
		'block'   => 'kinekit-shut',
		'busy'    => 'kinekit-shut',
		'free'    => 'kinekit-free',
	);
	foreach ( $column['items'] as $item ) {
		list( $row, $rows ) = rows_of( minutes_of( $item['from'], $column['day'], zone() ), minutes_of( $item['to'], $column['day'], zone() ), $span );
		$size               = ( $rows < 6 ? ' kinekit-short' : ( $rows > 8 ? ' kinekit-tall' : '' ) ) . ( $rows < 4 ? ' kinekit-tiny' : '' );
		printf( '<li class="kinekit-item %s" style="--kinekit-from:%d;--kinekit-span:%d">', esc_attr( $kinds[ $item['kind'] ] . $size ), (int) $row, (int) $rows );
		item( $item, $column, $drawn['title'] );
		echo '</li>';
	}
	echo '</ol>';
	if ( ! $column['items'] && ! $column['hours'] ) {
		echo '<p class="kinekit-off">' . esc_html( off_words( $column['day'] ) ) . '</p>';
	}
	if ( $column['gone'] ) {
		printf( '<details class="kinekit-gone"><summary>%s</summary><ul>', esc_html( words( 'agenda.gone', count( $column['gone'] ) ) ) );
		foreach ( $column['gone'] as $entry ) {
			printf(
				'<li><a href="%s"><s>%s %s</s></a></li>',
				esc_url( to( 'appointment', array( 'id' => $entry['appointment'] ) ) ),
				esc_html( clock_at( $entry['from'] ) ),
				esc_html( $entry['person']['name'] )
			);
		}
		echo '</ul></details>';
	}
	echo '</section>';
}

/**
 * Why there is nothing on a day.
 *
 * @param string $day Which.
 */
function off_words( string $day ): string {
	foreach ( Agenda\practice()['closures'] as $closure ) {
		if ( $day >= $closure['from'] && $day <= $closure['to'] ) {
			$reason = Agenda\in_language( $closure['reason'], desk_language() );
			return words( 'agenda.closed' ) . ( '' === $reason ? '' : ': ' . $reason );
		}
	}
	return words( 'agenda.off' );
}

/**
 * The columns side by side.
 *
 * @param array $drawn The columns with their titles.
 */
function grid( array $drawn ): void {
	$span = span_of_columns( array_column( $drawn, 'column' ), zone() );
	printf(
		'<div class="kinekit-agenda%s" style="--kinekit-rows:%d"><div class="kinekit-clock" aria-hidden="true">',
		esc_attr( count( $drawn ) > 4 ? ' kinekit-many' : '' ),
		(int) ( ( $span[1] - $span[0] ) / ROW_MINUTES )
	);
	for ( $hour = $span[0]; $hour < $span[1]; $hour += 60 ) {
		printf(
			'<span style="grid-row:%d / span %d">%s</span>',
			(int) ( ( $hour - $span[0] ) / ROW_MINUTES + 1 ),
			(int) ( 60 / ROW_MINUTES ),
			esc_html( sprintf( '%02d:00', $hour / 60 ) )
		);
	}
	echo '</div>';
	foreach ( $drawn as $one ) {
		column( $one, $span );
	}
	echo '</div>';
}

/**
 * Back, today, on; another day or care giver.
 *
 * @param string   $screen 'day' or 'week'.
 * @param string   $day    Which day.
 * @param string   $giver  Which care giver; empty: everyone.
 * @param string[] $says   Back, today, on.
 * @param int      $length Days a step is.
 */
function tools( string $screen, string $day, string $giver, array $says, int $length ): void {
	$steps = array( Agenda\add_days( $day, -$length ), today(), Agenda\add_days( $day, $length ) );
	$signs = array( '‹ %s', '%s', '%s ›' );
	echo '<div class="kinekit-tools"><ul class="kinekit-steps">';
	foreach ( $steps as $at => $there ) {
		$asks = array(
			'day'   => $there,
			'giver' => $giver,
		);
		printf( '<li><a class="button" href="%s">%s</a></li>', esc_url( to( $screen, $asks ) ), esc_html( sprintf( $signs[ $at ], $says[ $at ] ) ) );
	}
	echo '</ul><form method="get" action="' . esc_url( admin_url( 'admin.php' ) ) . '" class="kinekit-pick">';
	hidden( array( 'page' => slug( $screen ) ) );
	field( 'day', words( 'agenda.day' ), $day, array( 'type' => 'date' ) );
	if ( count( givers() ) > 1 ) {
		choose( 'giver', words( 'said.careGiver' ), ( 'day' === $screen ? array( '' => words( 'agenda.everyone' ) ) : array() ) + givers(), $giver );
	}
	button( words( 'agenda.show' ) );
	echo '</form></div>';
}

/**
 * A way out on paper and as a file.
 *
 * @param string $screen 'day' or 'week'.
 * @param array  $range  From, to and care giver.
 */
function foot( string $screen, array $range ): void {
	if ( current_user_can( 'kinekit_list' ) ) {
		open_form( $screen, 'csv', array(), 'kinekit-foot' );
		hidden( $range );
		button( words( 'agenda.csv' ) );
		echo '</form>';
	}
}

/** One day, of everyone or of one care giver. */
function day_screen(): void {
	$day    = day_in( asked( 'day' ) );
	$giver  = giver_in( asked( 'giver' ) );
	$givers = '' === $giver ? array_keys( givers() ) : array( $giver );
	heading( day_title( $day ), array(), '', $givers ? to( 'new', array( 'day' => $day, 'giver' => $giver ) ) : '' );
	if ( ! $givers ) {
		nothing_yet();
		return;
	}
	tools( 'day', $day, $giver, array( words( 'agenda.previousDay' ), words( 'agenda.today' ), words( 'agenda.nextDay' ) ), 1 );
	$drawn = array();
	foreach ( columns( array_map( static fn( $one ) => array( (string) $one, $day ), $givers ) ) as $column ) {
		$asks    = array(
			'day'   => $day,
			'giver' => $column['careGiver'],
		);
		$drawn[] = array(
			'column' => $column,
			'title'  => giver_name( $column['careGiver'] ),
			'to'     => to( 'week', $asks ),
			'now'    => false,
		);
	}
	grid( $drawn );
	foot( 'day', array( 'from' => $day, 'to' => $day, 'giver' => $giver ) );
}

/** A week of one care giver: the days of work, and any other on which there is something. */
function week_screen(): void {
	$asked  = day_in( asked( 'day' ) );
	$monday = Agenda\add_days( $asked, 1 - Agenda\weekday_of( $asked ) );
	$giver  = giver_in( asked( 'giver' ) );
	$giver  = '' === $giver ? (string) key( givers() ) : $giver;
	if ( '' === $giver ) {
		heading( words( 'menu.week' ) );
		nothing_yet();
		return;
	}
	heading(
		giver_name( $giver ),
		array(),
		words( 'agenda.week', say_day( $monday ), say_day( Agenda\add_days( $monday, 6 ) ) ),
		to( 'new', array( 'day' => max( $monday, today() ), 'giver' => $giver ) )
	);
	tools( 'week', $monday, $giver, array( words( 'agenda.previousWeek' ), words( 'agenda.thisWeek' ), words( 'agenda.nextWeek' ) ), 7 );
	$wanted = array();
	for ( $n = 0; $n < 7; $n++ ) {
		$wanted[] = array( $giver, Agenda\add_days( $monday, $n ) );
	}
	$drawn = array();
	foreach ( columns( $wanted ) as $n => $column ) {
		if ( $n < 5 || $column['items'] || $column['hours'] ) {
			$asks    = array(
				'day'   => $column['day'],
				'giver' => $giver,
			);
			$drawn[] = array(
				'column' => $column,
				'title'  => short_day( $column['day'] ),
				'to'     => to( 'day', $asks ),
				'now'    => today() === $column['day'],
			);
		}
	}
	grid( $drawn );
	foot( 'week', array( 'from' => $monday, 'to' => Agenda\add_days( $monday, 6 ), 'giver' => $giver ) );
}

/** Before anybody was filled in. */
function nothing_yet(): void {
	echo '<p>' . esc_html__( 'There is nobody yet to make appointments with.', 'kinekit' );
	if ( current_user_can( CONFIGURE ) ) {
		printf( ' <a href="%s">%s</a>', esc_url( to( 'settings' ) ), esc_html__( 'Fill in your care givers and treatments.', 'kinekit' ) );
	}
	echo '</p>';
}
