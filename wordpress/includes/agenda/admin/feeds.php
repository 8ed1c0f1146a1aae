<?php
/**
 * A care giver's two calendars: the link by which an own app reads this agenda, and the address at which this agenda reads when
 * the own one is taken.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Both, for whoever this person may see.
 *
 * @param array $answer What an act answered.
 */
function feeds_screen( array $answer ): void {
	$there = feeds();
	heading( words( 'feeds.title' ), $answer );
	echo '<p>' . esc_html( words( 'feeds.lead' ) ) . '</p>';
	foreach ( givers() as $giver => $name ) {
		echo '<section class="kinekit-card"><h2>' . esc_html( $name ) . '</h2><div class="kinekit-two">';
		feed_form( (string) $giver, $name, $there[ $giver ] ?? null, ( $answer['giver'] ?? '' ) === (string) $giver ? (string) ( $answer['address'] ?? '' ) : '' );
		busy_form( (string) $giver, $name, calendars()[ $giver ] ?? null, ( $answer['busy'] ?? '' ) === (string) $giver ? $answer : array() );
		echo '</div></section>';
	}
}

/**
 * The link out.
 *
 * @param string     $giver   Whose.
 * @param string     $name    Their name.
 * @param array|null $feed    What there is.
 * @param string     $address A link that was made just now.
 */
function feed_form( string $giver, string $name, ?array $feed, string $address ): void {
	open_form( 'feeds', 'make-feed' );
	hidden( array( 'giver' => $giver ) );
	echo '<p>' . esc_html( $feed ? words( 'feeds.made', say_day( Agenda\day_of( $feed['made'], zone() ) ) ) : words( 'feeds.none' ) ) . '</p>';
	if ( '' !== $address ) {
		echo '<div role="status">';
		field(
			'address',
			words( 'feeds.address' ),
			$address,
			array(
				'hint'       => words( 'feeds.once' ),
				'bare'       => true,
				'attributes' => array( 'readonly' => true ),
			)
		);
		echo '</div>';
	}
	$id = id_of( 'names-' . $giver );
	printf(
		'<div class="kinekit-tick"><input type="checkbox" id="%1$s" name="names" value="yes" aria-describedby="%1$s-hint"%2$s> <label for="%1$s">%3$s</label><p class="description" id="%1$s-hint">%4$s</p></div>',
		esc_attr( $id ),
		checked( $feed['names'] ?? false, true, false ),
		esc_html( words( 'feeds.names' ) ),
		esc_html( words( 'feeds.namesHint' ) )
	);
	echo '<div class="kinekit-acts">';
	button( words( $feed ? 'feeds.anew' : 'feeds.make' ), '', $name );
	if ( $feed ) {
		printf(
			'<button class="button" formaction="%s">%s<span class="screen-reader-text">: %s</span></button>',
			esc_url( to( 'feeds', array( 'act' => 'end-feed' ) ) ),
			esc_html( words( 'feeds.end' ) ),
			esc_html( $name )
		);
	}
	echo '</div></form>';
}

/**
 * The address in.
 *
 * @param string     $giver  Whose.
 * @param string     $name   Their name.
 * @param array|null $about  What is known of it.
 * @param array      $answer What an act answered.
 */
function busy_form( string $giver, string $name, ?array $about, array $answer ): void {
	open_form( 'feeds', 'save-busy' );
	hidden( array( 'giver' => $giver ) );
	if ( $about ) {
		echo '<p>' . esc_html( calendar_says( $about ) ) . '</p>';
	}
	field(
		'calendar[' . $giver . ']',
		$about ? __( 'Another address', 'kinekit' ) : __( 'Address of an own calendar (.ics)', 'kinekit' ),
		(string) ( $answer['typed'] ?? '' ),
		array(
			'type'       => 'url',
			'most'       => 1000,
			'hint'       => __( 'When it says you are busy, nobody can book. Only when is read, not what. It is read every half hour.', 'kinekit' ),
			'fault'      => (string) ( $answer['says'] ?? '' ),
			'attributes' => array( 'autocomplete' => 'off' ),
		)
	);
	echo '<div class="kinekit-acts">';
	button( __( 'Save', 'kinekit' ), '', $name );
	if ( $about ) {
		$acts = array(
			'read-busy'   => __( 'Read it now', 'kinekit' ),
			'forget-busy' => __( 'Read it no more', 'kinekit' ),
		);
		foreach ( $acts as $act => $says ) {
			printf(
				'<button class="button" formaction="%s">%s<span class="screen-reader-text">: %s</span></button>',
				esc_url( to( 'feeds', array( 'act' => $act ) ) ),
				esc_html( $says ),
				esc_html( $name )
			);
		}
	}
	echo '</div></form>';
}

/**
 * How it goes with an own calendar; of its address only where it is, for the rest of it is a secret.
 *
 * @param array $about What is known.
 */
function calendar_says( array $about ): string {
	$host = (string) wp_parse_url( $about['address'], PHP_URL_HOST );
	if ( empty( $about['readAt'] ) ) {
		/* translators: %s: name of a server. */
		return sprintf( __( 'A calendar at %s, not read yet.', 'kinekit' ), $host );
	}
	$when   = moment( $about['readAt'] );
	$faults = array(
		/* translators: 1: name of a server, 2: date and time. */
		'fetch'    => __( 'The calendar at %1$s did not answer on %2$s. What was read before still counts.', 'kinekit' ),
		/* translators: 1: name of a server, 2: date and time. */
		'large'    => __( 'The calendar at %1$s was too large on %2$s. What was read before still counts.', 'kinekit' ),
		/* translators: 1: name of a server, 2: date and time. */
		'calendar' => __( 'What %1$s gave on %2$s is no calendar. What was read before still counts.', 'kinekit' ),
		/* translators: 1: name of a server, 2: date and time. */
		'many'     => __( 'The calendar at %1$s had too much in it on %2$s. What was read before still counts.', 'kinekit' ),
	);
	if ( isset( $faults[ $about['fault'] ?? '' ] ) ) {
		return sprintf( $faults[ $about['fault'] ], $host, $when );
	}
	/* translators: 1: name of a server, 2: date and time, 3: a number. */
	$says = sprintf( __( 'Read from %1$s on %2$s. Times that are taken: %3$d.', 'kinekit' ), $host, $when, (int) ( $about['stretches'] ?? 0 ) );
	if ( ! empty( $about['unread'] ) ) {
		/* translators: %d: a number. */
		$says .= ' ' . sprintf( __( 'Not understood, so not taken: %d.', 'kinekit' ), (int) $about['unread'] );
	}
	return $says;
}

/**
 * The care giver of a form, if this person may.
 *
 * @param Form $form What was sent.
 */
function giver_of( Form $form ): string {
	$giver = $form->one( 'giver' );
	if ( ! isset( givers()[ $giver ] ) ) {
		refuse( 404 );
	}
	return $giver;
}

/**
 * A new link; an earlier one no longer works.
 *
 * @param Form $form What was sent.
 * @return array<string, mixed>
 */
function make_feed( Form $form ): array {
	$giver = giver_of( $form );
	return array(
		'giver'   => $giver,
		'address' => feed_address( renew_feed( $giver, $form->has( 'names' ) ) ),
	);
}

/**
 * Ends a link.
 *
 * @param Form $form What was sent.
 */
function end_feed( Form $form ): string {
	drop_feed( giver_of( $form ) );
	return to( 'feeds', array( 'done' => 'feed-ended' ) );
}

/**
 * Keeps the address of an own calendar, and reads it at once.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function save_busy( Form $form ) {
	$giver   = giver_of( $form );
	$typed   = $form->rows( 'calendar' )[ $giver ] ?? '';
	$typed   = is_string( $typed ) ? Agenda\one_line( $typed ) : '';
	$address = calendar_address( $typed );
	if ( '' === $address ) {
		return array(
			'busy'  => $giver,
			'typed' => $typed,
			'fault' => words( 'mend' ),
			'says'  => __( 'Type an address that begins with https:// or webcal://.', 'kinekit' ),
		);
	}
	keep_calendar( $giver, array( 'address' => $address ) );
	note( 'busy-set' );
	read_calendar( $giver );
	return to( 'feeds', array( 'done' => 'saved' ) );
}

/**
 * Reads an own calendar now.
 *
 * @param Form $form What was sent.
 */
function read_busy_now( Form $form ): string {
	read_calendar( giver_of( $form ) );
	return to( 'feeds' );
}

/**
 * Forgets an own calendar, and gives back its time.
 *
 * @param Form $form What was sent.
 */
function forget_busy( Form $form ): string {
	$giver = giver_of( $form );
	keep_calendar( $giver, null );
	keep_busy( $giver, array() );
	note( 'busy-set' );
	return to( 'feeds', array( 'done' => 'saved' ) );
}
