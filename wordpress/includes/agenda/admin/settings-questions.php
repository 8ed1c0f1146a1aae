<?php
/**
 * Settings: what the practice asks of its own when somebody books.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Own questions, or the form of one.
 *
 * @param array $answer What an act answered.
 */
function questions_part( array $answer ): void {
	$all = Agenda\practice()['questions'];
	$id  = asked( 'id' );
	if ( '' === $id ) {
		$rows = array();
		foreach ( $all as $one ) {
			$says               = $one['required'] ? __( 'Must be answered.', 'kinekit' ) : __( 'Need not be answered.', 'kinekit' );
			$rows[ $one['id'] ] = array( Agenda\in_language( $one['label'], desk_language() ), $says );
		}
		echo '<p>' . esc_html__( 'Whoever books is asked this with name and number. Ask only what you need before the visit.', 'kinekit' ) . '</p>';
		list_of( 'questions', $rows, __( 'Add a question', 'kinekit' ) );
		return;
	}
	$one = asked_of( $all, new_question() );
	question_form( $id, ( $answer['typed'] ?? array() ) + $one, $answer['faults'] ?? array() );
	if ( 'new' !== $id ) {
		drop_form(
			'drop-question',
			array( 'part' => 'questions', 'id' => $id ),
			__( 'Remove this question', 'kinekit' ),
			__( 'Answers that were given stay with their appointment. Nobody is asked this any more.', 'kinekit' )
		);
	}
}

/** A question nobody filled in yet: one line, which may stay empty. */
function new_question(): array {
	return array(
		'label'    => array(),
		'required' => false,
		'max'      => Agenda\ANSWER_LINE,
	);
}

/**
 * The form of a question.
 *
 * @param string $id     Which; 'new' for none yet.
 * @param array  $as     As it was typed.
 * @param array  $faults What is wrong, by field.
 */
function question_form( string $id, array $as, array $faults ): void {
	$asks = array(
		'part' => 'questions',
		'id'   => $id,
	);
	open_form( 'settings', 'save-question', $asks, 'kinekit-card' );
	words_fields( 'label', __( 'Question', 'kinekit' ), $as['label'], array( 'required' => true, 'fault' => $faults['label'] ?? '' ) );
	$longest = sprintf(
		/* translators: %d: number of characters that stand on one line. */
		__( 'Longest answer in characters; above %d there is room for more lines', 'kinekit' ),
		Agenda\ANSWER_LINE
	);
	number_field( 'max', $longest, (string) $as['max'], Agenda\ANSWER_BOUNDS, $faults['max'] ?? '' );
	tick( 'required', __( 'Must be answered', 'kinekit' ), (bool) $as['required'] );
	button( __( 'Save', 'kinekit' ), 'button-primary' );
	printf(
		' <a class="button" href="%s">%s</a></form>',
		esc_url( to( 'settings', array( 'part' => 'questions' ) ) ),
		esc_html__( 'Back to the list', 'kinekit' )
	);
}

/**
 * Keeps a question.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function save_question( Form $form ) {
	$was    = asked_of( Agenda\config()['questions'], new_question() );
	$as     = array(
		'label'    => typed_words( $form, 'label', $was['label'] ),
		'required' => $form->has( 'required' ),
		'max'      => $form->one( 'max' ),
	);
	$faults = array_filter(
		array(
			'label' => $as['label'] ? full_fault( 'questions', asked( 'id' ) ) : words( 'faults.required' ),
			'max'   => number_fault( $as['max'], Agenda\ANSWER_BOUNDS ),
		)
	);
	return $faults ? not_kept( $faults, $as ) : keep_one( 'questions', $as, (string) reset( $as['label'] ) );
}

/**
 * Removes a question; answers stay.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function drop_question( Form $form ) {
	return drop_one( $form, 'questions' );
}
