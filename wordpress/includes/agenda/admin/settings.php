<?php
/**
 * The settings of the agenda, in parts: care givers, treatments, own questions, days closed, rules. What cannot be read is said beside its field,
 * with all that was typed still there; nothing of it is kept until all of it can be.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;
use function Kinekit\languages;
use function Kinekit\spoken;

defined( 'ABSPATH' ) || exit;

/** Acts of the screen, for who may configure. */
function settings_acts(): array {
	$acts = array();
	$names = array( 'save-giver', 'drop-giver', 'save-service', 'drop-service', 'save-question', 'drop-question', 'save-closures', 'save-rules' );
	foreach ( $names as $name ) {
		$acts[ $name ] = array( CONFIGURE, str_replace( '-', '_', $name ) );
	}
	return $acts;
}

/**
 * What a form is about, as it is kept; refused when it is nothing.
 *
 * @param array $list  Of what is kept.
 * @param array $fresh What a new one begins as; empty where there is no new one.
 * @return array<string, mixed>
 */
function asked_of( array $list, array $fresh = array() ): array {
	$one = 'new' === asked( 'id' ) ? $fresh : Agenda\with_id( $list, asked( 'id' ) );
	if ( ! $one ) {
		refuse( 404 );
	}
	return $one;
}

/**
 * Parts of the settings: what each is called, and what shows it.
 *
 * @return array<string, array{string, string}>
 */
function settings_parts(): array {
	return array(
		'givers'    => array( __( 'Care givers', 'kinekit' ), 'givers_part' ),
		'services'  => array( __( 'Treatments', 'kinekit' ), 'services_part' ),
		'questions' => array( __( 'Own questions', 'kinekit' ), 'questions_part' ),
		'closures'  => array( __( 'Days closed', 'kinekit' ), 'closures_part' ),
		'rules'     => array( __( 'Rules', 'kinekit' ), 'rules_part' ),
	);
}

/** The part that is asked for. */
function current_part(): string {
	return isset( settings_parts()[ asked( 'part' ) ] ) ? asked( 'part' ) : 'givers';
}

/** Refuses what is in no list. */
function settings_asked(): void {
	if ( isset( LISTS[ current_part() ] ) && '' !== asked( 'id' ) ) {
		asked_of( Agenda\practice()[ LISTS[ current_part() ] ], array( 'new' ) );
	}
}

/**
 * The screen.
 *
 * @param array $answer What an act answered.
 */
function settings_screen( array $answer ): void {
	heading( __( 'Settings of the agenda', 'kinekit' ), $answer );
	echo '<nav class="nav-tab-wrapper" aria-label="' . esc_attr__( 'Settings of the agenda', 'kinekit' ) . '">';
	foreach ( settings_parts() as $part => list( $says ) ) {
		$here = current_part() === $part;
		printf( '<a class="nav-tab%s" href="%s"', esc_attr( $here ? ' nav-tab-active' : '' ), esc_url( to( 'settings', array( 'part' => $part ) ) ) );
		attributes( array( 'aria-current' => $here ? 'page' : '' ) );
		echo '>' . esc_html( $says ) . '</a>';
	}
	echo '</nav>';
	call_user_func( __NAMESPACE__ . '\\' . settings_parts()[ current_part() ][1], $answer );
}

/**
 * A text in each language the practice speaks.
 *
 * @param string $name   Of the field.
 * @param string $label  What it is.
 * @param array  $values A text per language.
 * @param array  $more   As field() has it.
 */
function words_fields( string $name, string $label, array $values, array $more = array() ): void {
	$spoken = spoken();
	echo count( $spoken ) > 1 ? '<div class="kinekit-pair">' : '';
	foreach ( $spoken as $n => $language ) {
		$says = count( $spoken ) > 1 ? $label . ' (' . languages()[ $language ] . ')' : $label;
		$own  = 0 === $n ? $more : array_diff_key( $more, array_flip( array( 'required', 'fault' ) ) );
		field( $name . '[' . $language . ']', $says, (string) ( $values[ $language ] ?? '' ), $own + array( 'most' => 200 ) );
	}
	echo count( $spoken ) > 1 ? '</div>' : '';
}

/**
 * A text per language as it was typed; in a language that was not asked, what there was stays.
 *
 * @param Form   $form What was sent.
 * @param string $name Of the field.
 * @param array  $was  What there was.
 * @return array<string, string>
 */
function typed_words( Form $form, string $name, array $was ): array {
	$typed = $form->rows( $name );
	$next  = array_diff_key( $was, array_flip( spoken() ) );
	// Dutch is filled from another language when nobody typed it.
	if ( ! in_array( 'nl', spoken(), true ) ) {
		unset( $next['nl'] );
	}
	foreach ( spoken() as $language ) {
		$text = $typed[ $language ] ?? '';
		$text = is_string( $text ) ? Agenda\one_line( $text ) : '';
		if ( '' !== $text ) {
			$next[ $language ] = $text;
		}
	}
	return $next;
}

/**
 * Hours of a day as they are typed: '8.30-12, 13:00 - 17:30'.
 *
 * @param string $typed As it was typed.
 * @return string[]|null Null when they are none.
 */
function read_hours( string $typed ): ?array {
	$hours = array();
	$until = '';
	foreach ( array_filter( array_map( 'trim', preg_split( '/[,;]|\s{2,}/', $typed ) ), 'strlen' ) as $one ) {
		if ( ! preg_match( '/^(\d{1,2})(?:[:.h](\d\d))?\s*(?:-|–|—|tot|à|to|bis)\s*(\d{1,2})(?:[:.h](\d\d))?$/iu', $one, $found ) ) {
			return null;
		}
		$found    += array_fill( 0, 5, '' );
		$hours[]   = sprintf( '%02d:%02d-%02d:%02d', $found[1], (int) $found[2], $found[3], (int) $found[4] );
	}
	sort( $hours );
	// What the agenda would leave out is not kept in silence.
	return Agenda\clean_hours( $hours ) === $hours ? $hours : null;
}

/**
 * A day as it is typed: 24/12/2026, 24.12.2026 or 2026-12-24; empty when it is none.
 *
 * @param string $typed As it was typed.
 */
function read_day( string $typed ): string {
	$day = preg_replace( '#^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$#', '$3-$2-$1', trim( $typed ) );
	$day = preg_match( '/^(\d{4})-(\d{1,2})-(\d{1,2})$/D', $day, $found ) ? sprintf( '%04d-%02d-%02d', $found[1], $found[2], $found[3] ) : '';
	return Agenda\is_day( $day ) ? $day : '';
}

/** What is said of hours that cannot be read. */
function hours_fault(): string {
	return __( 'Type hours such as 08:30-12:00, 13:00-17:30, in steps of five minutes. They may not overlap.', 'kinekit' );
}

/**
 * A list of what there is, each a link to its form, and a link to a new one.
 *
 * @param string $part  Which part.
 * @param array  $rows  Id to what it is called and what is said of it.
 * @param string $label What a new one is called.
 */
function list_of( string $part, array $rows, string $label ): void {
	echo '<ul class="kinekit-card kinekit-plain kinekit-rows">';
	foreach ( $rows as $id => list( $name, $says ) ) {
		$asks = array(
			'part' => $part,
			'id'   => $id,
		);
		printf(
			'<li><p><a href="%s"><strong>%s</strong></a><br><span class="description">%s</span></p></li>',
			esc_url( to( 'settings', $asks ) ),
			esc_html( $name ),
			esc_html( $says )
		);
	}
	$asks = array(
		'part' => $part,
		'id'   => 'new',
	);
	printf( '<li><a class="button" href="%s">%s</a></li></ul>', esc_url( to( 'settings', $asks ) ), esc_html( $label ) );
}

/**
 * Takes away what a form is about, folded in, and asked for twice.
 *
 * @param string $act  The act.
 * @param array  $asks What its address asks.
 * @param string $says What it says.
 * @param string $lead What it means.
 */
function drop_form( string $act, array $asks, string $says, string $lead ): void {
	echo '<details class="kinekit-ask"><summary>' . esc_html( $says ) . '</summary>';
	open_form( 'settings', $act, $asks );
	echo '<p>' . esc_html( $lead ) . '</p>';
	tick( 'sure', words( 'person.sure' ), false );
	button( $says, 'kinekit-danger' );
	echo '</form></details>';
}
