<?php
/**
 * Pieces that the desk's forms are made of: a label above its field, what is wrong below it.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

defined( 'ABSPATH' ) || exit;

/**
 * Begins a form that changes something; it brings its nonce.
 *
 * @param string $screen Of which screen.
 * @param string $act    What it does.
 * @param array  $asks   What its address asks beside that.
 * @param string $style  Classes.
 */
function open_form( string $screen, string $act, array $asks = array(), string $style = '' ): void {
	printf( '<form method="post" action="%s" class="%s">', esc_url( to( $screen, $asks + array( 'act' => $act ) ) ), esc_attr( $style ) );
	printf( '<input type="hidden" name="_wpnonce" value="%s">', esc_attr( wp_create_nonce( nonce_of( $screen ) ) ) );
}

/**
 * What a form carries along.
 *
 * @param array $values Name to value.
 */
function hidden( array $values ): void {
	foreach ( $values as $name => $value ) {
		printf( '<input type="hidden" name="%s" value="%s">', esc_attr( (string) $name ), esc_attr( (string) $value ) );
	}
}

/**
 * Attributes that are there, or with a value.
 *
 * @param array<string, string|int|bool> $all Name to value; false is not there.
 */
function attributes( array $all ): void {
	foreach ( $all as $name => $value ) {
		if ( true === $value ) {
			echo ' ' . esc_attr( $name );
		} elseif ( false !== $value && '' !== $value ) {
			printf( ' %s="%s"', esc_attr( $name ), esc_attr( (string) $value ) );
		}
	}
}

/**
 * One field with its label.
 *
 * @param string $name  Of the field; its id too, made plain.
 * @param string $label What it is.
 * @param string $value What is in it.
 * @param array  $more  `type`, `hint`, `fault`, `required`, `most` signs, `rows` of text, `attributes`.
 */
function field( string $name, string $label, string $value, array $more = array() ): void {
	$type     = $more['type'] ?? 'text';
	$id       = id_of( $name );
	$fault    = (string) ( $more['fault'] ?? '' );
	$hint     = (string) ( $more['hint'] ?? '' );
	$required = ! empty( $more['required'] );
	$always   = $required || ! empty( $more['bare'] ) || in_array( $type, array( 'date', 'time' ), true );
	echo '<div class="kinekit-field"><label for="' . esc_attr( $id ) . '">' . esc_html( $label );
	if ( ! $always ) {
		echo ' <i>' . esc_html( words( 'optional' ) ) . '</i>';
	}
	echo '</label>';
	if ( '' !== $hint ) {
		printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), esc_html( $hint ) );
	}
	$about = array(
		'id'               => $id,
		'name'             => $name,
		'required'         => $required,
		'maxlength'        => $more['most'] ?? '',
		'aria-invalid'     => '' === $fault ? '' : 'true',
		'aria-describedby' => trim( ( '' === $hint ? '' : $id . '-hint ' ) . ( '' === $fault ? '' : $id . '-fault' ) ),
	) + ( $more['attributes'] ?? array() );
	if ( isset( $more['rows'] ) ) {
		echo '<textarea rows="' . (int) $more['rows'] . '"';
		attributes( $about );
		echo '>' . esc_textarea( $value ) . '</textarea>';
	} else {
		echo '<input type="' . esc_attr( $type ) . '" value="' . esc_attr( $value ) . '"';
		attributes( $about );
		echo '>';
	}
	fault( $id, $fault );
	echo '</div>';
}

/**
 * What is wrong with a field.
 *
 * @param string $id    Of the field.
 * @param string $fault What; nothing when empty.
 */
function fault( string $id, string $fault ): void {
	if ( '' !== $fault ) {
		printf( '<p class="kinekit-fault" id="%s-fault">%s</p>', esc_attr( $id ), esc_html( $fault ) );
	}
}

/**
 * The id of a field.
 *
 * @param string $name Its name, with brackets where it is of a table.
 */
function id_of( string $name ): string {
	return 'kinekit-' . trim( (string) preg_replace( '/[^a-z0-9]+/i', '-', $name ), '-' );
}

/**
 * A list to choose from.
 *
 * @param string $name    Of the field.
 * @param string $label   What it is.
 * @param array  $choices Value to what it says.
 * @param string $value   What is chosen.
 * @param string $fault   What is wrong.
 */
function choose( string $name, string $label, array $choices, string $value, string $fault = '' ): void {
	$id = id_of( $name );
	printf( '<div class="kinekit-field"><label for="%1$s">%2$s</label><select id="%1$s" name="%3$s"', esc_attr( $id ), esc_html( $label ), esc_attr( $name ) );
	attributes(
		array(
			'aria-invalid'     => '' === $fault ? '' : 'true',
			'aria-describedby' => '' === $fault ? '' : $id . '-fault',
		)
	);
	echo '>';
	foreach ( $choices as $one => $says ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( (string) $one ), selected( (string) $one, $value, false ), esc_html( $says ) );
	}
	echo '</select>';
	fault( $id, $fault );
	echo '</div>';
}

/**
 * A box to tick.
 *
 * @param string $name    Of the field.
 * @param string $label   What it is.
 * @param bool   $checked Whether it is.
 * @param array  $more    `value`, `hint`.
 */
function tick( string $name, string $label, bool $checked, array $more = array() ): void {
	$value = (string) ( $more['value'] ?? 'yes' );
	$id    = id_of( isset( $more['value'] ) ? $name . '-' . $value : $name );
	$hint  = (string) ( $more['hint'] ?? '' );
	printf(
		'<div class="kinekit-tick"><input type="checkbox" id="%s" name="%s" value="%s"%s',
		esc_attr( $id ),
		esc_attr( $name ),
		esc_attr( $value ),
		checked( $checked, true, false )
	);
	attributes( array( 'aria-describedby' => '' === $hint ? '' : $id . '-hint' ) );
	printf( '> <label for="%s">%s</label>', esc_attr( $id ), esc_html( $label ) );
	if ( '' !== $hint ) {
		printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), esc_html( $hint ) );
	}
	echo '</div>';
}

/**
 * Hours as buttons of which one is on, and a field for any other.
 *
 * @param string[] $free   Clocks that are free.
 * @param string   $chosen The clock that is chosen; empty when none.
 * @param string   $fault  What is wrong.
 */
function hours( array $free, string $chosen, string $fault ): void {
	$listed = in_array( $chosen, $free, true );
	echo '<fieldset class="kinekit-hours"';
	attributes( array( 'aria-describedby' => '' === $fault ? '' : 'kinekit-hour-fault' ) );
	echo '><legend>' . esc_html( words( 'make.hour' ) ) . '</legend>';
	if ( ! $free ) {
		echo '<p>' . esc_html( words( 'make.none' ) ) . '</p>';
	}
	echo '<div class="kinekit-chips">';
	foreach ( $free as $clock ) {
		chip( $clock, $clock, $clock === $chosen );
	}
	chip( 'other', words( 'make.other' ), ! $listed && ( '' !== $chosen || ! $free ) );
	printf(
		'<span class="kinekit-other"><input type="time" name="other" step="300" aria-label="%s" value="%s"></span></div>',
		esc_attr( words( 'make.other' ) ),
		esc_attr( $listed ? '' : $chosen )
	);
	fault( 'kinekit-hour', $fault );
	echo '</fieldset>';
}

/**
 * One hour.
 *
 * @param string $value   What it sends.
 * @param string $says    What it says.
 * @param bool   $checked Whether it is chosen.
 */
function chip( string $value, string $says, bool $checked ): void {
	$id = id_of( 'hour-' . $value );
	printf(
		'<span class="kinekit-chip"><input type="radio" name="hour" id="%1$s" value="%2$s"%3$s><label for="%1$s">%4$s</label></span>',
		esc_attr( $id ),
		esc_attr( $value ),
		checked( $checked, true, false ),
		esc_html( $says )
	);
}

/**
 * A button that sends its form.
 *
 * @param string $says  What it says.
 * @param string $style Class: `button-primary` when it is what the page is for.
 * @param string $about What a screen reader says besides: which of several.
 */
function button( string $says, string $style = 'button', string $about = '' ): void {
	printf( '<button class="button %s">%s', esc_attr( $style ), esc_html( $says ) );
	if ( '' !== $about ) {
		echo '<span class="screen-reader-text">: ' . esc_html( $about ) . '</span>';
	}
	echo '</button>';
}

/**
 * What and how, without what is empty.
 *
 * @param array $rows Pairs of a label and what it is.
 */
function facts( array $rows ): void {
	echo '<dl class="kinekit-facts">';
	foreach ( $rows as list( $label, $value ) ) {
		if ( '' !== $value ) {
			printf( '<div><dt>%s</dt><dd>%s</dd></div>', esc_html( $label ), esc_html( $value ) );
		}
	}
	echo '</dl>';
}
