<?php
/**
 * One person: what is kept, to hand over and to erase. Found by an appointment or a wish, so that no name stands in an address.
 * The reception ticks what is of this person, for a family may share a mail address.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * The person of the address, and what is kept under the same name, number or mail.
 *
 * @return array{person: array, appointments: array, wishes: array}
 */
function found_person(): array {
	$id  = asked( 'id' );
	$one = preg_match( '/^[\w-]{1,40}$/D', $id ) ? Agenda\appointment( $id ) ?? wish_with( $id ) : null;
	if ( null === $one ) {
		refuse( 404 );
	}
	return array( 'person' => $one['person'] ) + alike( $one['person'] );
}

/**
 * Ids that were ticked and are of what was found.
 *
 * @param Form  $form  What was sent.
 * @param array $found What was found.
 * @return string[]
 */
function ticked( Form $form, array $found ): array {
	$all = array_merge( array_column( $found['appointments'], 'id' ), array_column( $found['wishes'], 'id' ) );
	return array_values( array_intersect( $all, $form->all( 'which' ) ) );
}

/**
 * The screen.
 *
 * @param array $answer What an act answered.
 */
function person_screen( array $answer ): void {
	$found  = found_person();
	$person = $found['person'];
	$asks   = array( 'id' => asked( 'id' ) );
	heading( words( 'person.title' ), $answer );
	echo '<p>' . esc_html( words( 'person.lead' ) ) . '</p>';
	open_form( 'person', 'export', $asks, 'kinekit-card' );
	echo '<fieldset><legend>' . esc_html( words( 'person.which' ) ) . '</legend>';
	foreach ( array( 'appointments', 'wishes' ) as $kind ) {
		foreach ( $found[ $kind ] as $one ) {
			$more = array(
				'value' => $one['id'],
				'hint'  => implode( ', ', array_filter( $one['person'] ) ),
			);
			$same = 0 === strcasecmp( remove_accents( $one['person']['name'] ), remove_accents( $person['name'] ) );
			tick(
				'which[]',
				'wishes' === $kind ? words( 'person.wish' ) . words( 'said.colon' ) . ' ' . service_name( $one['service'] ) : first_of( $one ),
				$same,
				$more
			);
		}
	}
	echo '</fieldset>';
	button( words( 'person.exportIt' ) );
	echo '<details class="kinekit-ask"><summary>' . esc_html( words( 'person.erase' ) ) . '</summary><p>' . esc_html( words( 'person.eraseLead' ) ) . '</p>';
	tick( 'sure', words( 'person.sure' ), false );
	printf(
		'<button class="button kinekit-danger" formaction="%s">%s</button></details></form>',
		esc_url( to( 'person', $asks + array( 'act' => 'erase' ) ) ),
		esc_html( words( 'person.eraseButton' ) )
	);
}

/**
 * An appointment on one line.
 *
 * @param array $appointment The appointment.
 */
function first_of( array $appointment ): string {
	$slots = array_column( $appointment['sessions'], 'slot' );
	if ( ! $slots ) {
		return words( 'appointment.title' );
	}
	$says = moment_of( $slots[0] ) . ', ' . service_name( $slots[0]['service'] ) . ', ' . giver_name( $slots[0]['careGiver'] );
	return count( $slots ) > 1 ? $says . ' (+' . ( count( $slots ) - 1 ) . ')' : $says;
}

/**
 * What was ticked, as a file a person can take along.
 *
 * @param Form $form What was sent.
 * @return array<string, mixed>
 */
function export_person( Form $form ): array {
	$found = found_person();
	$ids   = ticked( $form, $found );
	if ( ! $ids ) {
		return array( 'fault' => words( 'person.nothing' ) );
	}
	$ours = static fn( $list ) => array_values( array_filter( $list, static fn( $one ) => in_array( $one['id'], $ids, true ) ) );
	note( 'exported', Agenda\appointment( asked( 'id' ) ) ? asked( 'id' ) : null );
	$told = array(
		'practice'     => Agenda\practice()['name'],
		'made'         => Agenda\with_offset( Agenda\now(), zone() ),
		'appointments' => $ours( $found['appointments'] ),
		'waitingList'  => $ours( $found['wishes'] ),
	);
	give_file( wp_json_encode( $told, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . "\n", 'application/json', 'person.json' );
}

/**
 * Erases what was ticked.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function erase_person( Form $form ) {
	$ids = ticked( $form, found_person() );
	if ( ! $ids ) {
		return array( 'fault' => words( 'person.nothing' ) );
	}
	if ( ! $form->has( 'sure' ) ) {
		return array( 'fault' => words( 'faults.consent' ) );
	}
	erase( $ids );
	return to( 'day', array( 'done' => 'erased' ) );
}
