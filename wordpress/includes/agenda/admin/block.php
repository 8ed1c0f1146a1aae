<?php
/**
 * Time in which nobody can book: made, and given back.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Days one block lasts, and how far ahead is listed. */
const LONGEST_BLOCK = 62;
const LISTED_DAYS   = 400;
const MOST_NOTE     = 120;

/**
 * What was typed, or what is likely.
 *
 * @param Form $form What was sent; an empty one for none.
 * @return array<string, mixed>
 */
function typed_block( Form $form ): array {
	$from = day_in( $form->one( 'from' ) );
	return array(
		'giver'     => giver_in( $form->one( 'giver' ) ),
		'from'      => $from,
		'fromClock' => $form->has( 'from-clock' ) ? $form->one( 'from-clock' ) : '12:00',
		'to'        => $form->has( 'to' ) ? $form->one( 'to' ) : $from,
		'toClock'   => $form->has( 'to-clock' ) ? $form->one( 'to-clock' ) : '13:00',
		'whole'     => $form->has( 'whole' ),
		'note'      => $form->one( 'note' ),
	);
}

/** What is blocked. */
function block_list(): void {
	$until  = Agenda\instant_of( Agenda\add_days( today(), LISTED_DAYS ), '00:00', zone() );
	$blocks = Agenda\blocks( Agenda\now(), $until, own_or_all() );
	if ( ! $blocks ) {
		echo '<p>' . esc_html( words( 'block.none' ) ) . '</p>';
		return;
	}
	echo '<ul class="kinekit-plain kinekit-rows">';
	foreach ( $blocks as $block ) {
		printf(
			'<li><p><strong>%s</strong><br>%s – %s',
			esc_html( giver_name( $block['careGiver'] ) ),
			esc_html( moment( $block['from'] ) ),
			esc_html( moment( $block['to'] ) )
		);
		if ( '' !== $block['note'] ) {
			echo '<br><span class="description">' . esc_html( $block['note'] ) . '</span>';
		}
		echo '</p>';
		open_form( 'block', 'free' );
		hidden( array( 'id' => $block['id'] ) );
		button( words( 'block.free' ), '', giver_name( $block['careGiver'] ) . ', ' . moment( $block['from'] ) );
		echo '</form></li>';
	}
	echo '</ul>';
}

/**
 * What is blocked, and a form for more.
 *
 * @param array $answer What an act answered.
 */
function block_screen( array $answer ): void {
	$as     = $answer['typed'] ?? typed_block( new Form( array() ) );
	$givers = givers();
	heading( words( 'block.title' ), $answer );
	if ( ! $givers ) {
		nothing_yet();
		return;
	}
	echo '<p>' . esc_html( words( 'block.lead' ) ) . '</p>';
	if ( ! empty( $answer['entries'] ) ) {
		echo '<ul class="kinekit-card">';
		foreach ( $answer['entries'] as $entry ) {
			printf(
				'<li><a href="%s">%s, %s</a></li>',
				esc_url( to( 'appointment', array( 'id' => $entry['appointment'] ) ) ),
				esc_html( moment( $entry['from'] ) ),
				esc_html( $entry['person']['name'] )
			);
		}
		echo '</ul>';
	}
	echo '<div class="kinekit-two">';
	open_form( 'block', 'block', array(), 'kinekit-card' );
	if ( count( $givers ) > 1 ) {
		choose( 'giver', words( 'said.careGiver' ), $givers, $as['giver'] );
	}
	echo '<div class="kinekit-pair">';
	field( 'from', words( 'block.from' ), $as['from'], array( 'type' => 'date' ) );
	field( 'from-clock', words( 'block.fromClock' ), $as['fromClock'], array( 'type' => 'time', 'attributes' => array( 'step' => 300 ) ) );
	field( 'to', words( 'block.to' ), $as['to'], array( 'type' => 'date' ) );
	field( 'to-clock', words( 'block.toClock' ), $as['toClock'], array( 'type' => 'time', 'attributes' => array( 'step' => 300 ) ) );
	echo '</div>';
	tick( 'whole', words( 'block.wholeDays' ), $as['whole'] );
	field( 'note', words( 'block.note' ), $as['note'], array( 'most' => MOST_NOTE, 'hint' => words( 'block.noteHint' ) ) );
	button( words( 'block.button' ), 'button-primary' );
	echo '</form><section class="kinekit-card"><h2>' . esc_html( words( 'block.coming' ) ) . '</h2>';
	block_list();
	echo '</section></div>';
}

/**
 * Blocks what was asked.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function make_block( Form $form ) {
	$as                     = typed_block( $form );
	$giver                  = '' === $as['giver'] && ! $form->has( 'giver' ) ? (string) key( givers() ) : $as['giver'];
	list( $begins, $stops ) = $as['whole'] ? array( '00:00', '00:00' ) : array( clean_hour( $as['fromClock'] ), clean_hour( $as['toClock'] ) );
	$answer                 = array( 'typed' => array( 'giver' => $giver ) + $as );
	if ( '' === $giver || ! current_user_can( TOUCH, $giver ) ) {
		return array( 'fault' => words( 'faults.unknown' ) ) + $answer;
	}
	if ( '' === $begins || '' === $stops || day_in( $as['to'] ) !== $as['to'] ) {
		return array( 'fault' => words( 'block.order' ) ) + $answer;
	}
	$from = Agenda\instant_of( $as['from'], $begins, zone() );
	$to   = Agenda\instant_of( $as['whole'] ? Agenda\add_days( $as['to'], 1 ) : $as['to'], $stops, zone() );
	if ( $to <= $from || $to - $from > LONGEST_BLOCK * DAY_IN_SECONDS ) {
		return array( 'fault' => words( 'block.order' ) ) + $answer;
	}
	if ( mb_strlen( $as['note'] ) > MOST_NOTE ) {
		return array( 'fault' => words( 'faults.too-long' ) ) + $answer;
	}
	try {
		Agenda\block( $giver, $from, $to, $as['note'] );
	} catch ( Agenda\Clash $e ) {
		$entries = array_filter( Agenda\agenda( $from, $to, $giver ), static fn( $entry ) => 'booked' === $entry['session']['status'] );
		return array(
			'fault'   => words( $entries ? 'block.clash' : 'block.taken' ),
			'entries' => $entries,
		) + $answer;
	}
	return to( 'block', array( 'done' => 'blocked' ) );
}

/**
 * Gives it back.
 *
 * @param Form $form What was sent.
 */
function free_block( Form $form ): string {
	$id    = $form->one( 'id' );
	$there = preg_match( '/^[\w-]{1,40}$/D', $id ) ? Agenda\block_with( $id ) : null;
	if ( null === $there || ! current_user_can( TOUCH, $there['careGiver'] ) ) {
		refuse( 404 );
	}
	Agenda\unblock( $id );
	return to( 'block', array( 'done' => 'freed' ) );
}
