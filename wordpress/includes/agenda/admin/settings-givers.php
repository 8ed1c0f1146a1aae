<?php
/**
 * Settings: care givers, with their hours of every week and of single days.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Empty rows for more. */
const SPARE_ROWS = 3;

/** Single days from before so many days ago are kept, and not shown. */
const SHOWN_BACK = 31;

/**
 * Care givers, or the form of one.
 *
 * @param array $answer What an act answered.
 */
function givers_part( array $answer ): void {
	$all = Agenda\practice()['careGivers'];
	$id  = asked( 'id' );
	if ( '' === $id ) {
		$rows = array();
		foreach ( $all as $one ) {
			$hours              = array_filter( array_map( static fn( $weekday ) => $one['hours'][ $weekday ] ? weekday_name( $weekday ) : '', range( 1, 7 ) ) );
			$rows[ $one['id'] ] = array( $one['name'], $hours ? implode( ', ', $hours ) : __( 'No hours yet.', 'kinekit' ) );
		}
		list_of( 'givers', $rows, __( 'Add a care giver', 'kinekit' ) );
		return;
	}
	$one = asked_of( $all, new_giver() );
	giver_form( $id, $answer['typed'] ?? typed_giver( $one ), $answer );
	if ( 'new' !== $id ) {
		drop_form(
			'drop-giver',
			array( 'part' => 'givers', 'id' => $id ),
			__( 'Remove this care giver', 'kinekit' ),
			__( 'Appointments that were made stay in the agenda. Nobody can book here any more.', 'kinekit' )
		);
	}
}

/** A care giver nobody filled in yet. */
function new_giver(): array {
	return array(
		'name'       => '',
		'speciality' => array(),
		'photo'      => '',
		'user'       => 0,
		'hours'      => array_fill( 1, 7, array() ),
		'exceptions' => array(),
	);
}

/**
 * A care giver as the form has it.
 *
 * @param array $one As kept.
 * @return array<string, mixed>
 */
function typed_giver( array $one ): array {
	$rows = array();
	foreach ( $one['exceptions'] as $exception ) {
		if ( $exception['day'] >= Agenda\add_days( today(), -SHOWN_BACK ) ) {
			$rows[] = array( $exception['day'], implode( ', ', $exception['hours'] ) );
		}
	}
	return array(
		'hours' => array_map( static fn( $hours ) => implode( ', ', $hours ), $one['hours'] ),
		'days'  => $rows,
	) + $one;
}

/**
 * The form of a care giver.
 *
 * @param string $id     Which; 'new' for none yet.
 * @param array  $as     As it was typed.
 * @param array  $answer What an act answered.
 */
function giver_form( string $id, array $as, array $answer ): void {
	$faults = $answer['faults'] ?? array();
	$asks   = array(
		'part' => 'givers',
		'id'   => $id,
	);
	open_form( 'settings', 'save-giver', $asks, 'kinekit-card' );
	field( 'name', words( 'said.name' ), $as['name'], array( 'required' => true, 'most' => 200, 'fault' => $faults['name'] ?? '' ) );
	words_fields( 'speciality', __( 'Speciality', 'kinekit' ), $as['speciality'] );
	field( 'photo', __( 'Address of a photo', 'kinekit' ), $as['photo'], array( 'type' => 'url', 'fault' => $faults['photo'] ?? '' ) );
	choose( 'user', __( 'Sees this agenda as', 'kinekit' ), users_of( (int) $as['user'] ), (string) $as['user'], $faults['user'] ?? '' );
	echo '<fieldset class="kinekit-week-hours"><legend>' . esc_html__( 'Hours of every week', 'kinekit' ) . '</legend>';
	echo '<p class="description">' . esc_html__( 'Such as 08:30-12:00, 13:00-17:30. Empty is a day off.', 'kinekit' ) . '</p>';
	foreach ( range( 1, 7 ) as $weekday ) {
		field(
			'hours[' . $weekday . ']',
			weekday_name( $weekday ),
			(string) $as['hours'][ $weekday ],
			array( 'bare' => true, 'fault' => $faults[ 'hours' . $weekday ] ?? '' )
		);
	}
	echo '</fieldset><fieldset><legend>' . esc_html__( 'Other hours on a single day', 'kinekit' ) . '</legend>';
	echo '<p class="description">' . esc_html__( 'Without hours it is a day off. Clear the day to remove it.', 'kinekit' ) . '</p>';
	$rows = array_merge( $as['days'], array_fill( 0, SPARE_ROWS, array( '', '' ) ) );
	foreach ( $rows as $n => list( $day, $hours ) ) {
		echo '<div class="kinekit-pair">';
		field( 'days[' . $n . '][day]', words( 'agenda.day' ), $day, array( 'type' => 'date', 'fault' => $faults[ 'days' . $n ] ?? '' ) );
		field( 'days[' . $n . '][hours]', __( 'Hours', 'kinekit' ), $hours, array( 'bare' => true ) );
		echo '</div>';
	}
	echo '</fieldset>';
	button( __( 'Save', 'kinekit' ), 'button-primary' );
	printf( ' <a class="button" href="%s">%s</a></form>', esc_url( to( 'settings', array( 'part' => 'givers' ) ) ), esc_html__( 'Back to the list', 'kinekit' ) );
}

/**
 * Users who may be a care giver: who has that role, and who is one already.
 *
 * @param int $now Who is, now.
 * @return array<int|string, string>
 */
function users_of( int $now ): array {
	$all = array( '0' => __( 'Nobody', 'kinekit' ) );
	foreach ( get_users( array( 'role' => CARE_GIVER, 'number' => 200 ) ) as $user ) {
		$all[ $user->ID ] = $user->display_name;
	}
	return $now && ! isset( $all[ $now ] ) ? $all + array( $now => user_name( $now ) ) : $all;
}

/**
 * The form as it was sent.
 *
 * @param Form  $form What was sent.
 * @param array $was  What there was.
 * @return array<string, mixed>
 */
function sent_giver( Form $form, array $was ): array {
	$plain = static fn( $value ) => is_string( $value ) ? Agenda\one_line( $value ) : '';
	$hours = $form->rows( 'hours' );
	$days  = array();
	foreach ( $form->rows( 'days' ) as $row ) {
		$row = is_array( $row ) ? $row : array();
		if ( '' !== $plain( $row['day'] ?? '' ) . $plain( $row['hours'] ?? '' ) ) {
			$days[] = array( $plain( $row['day'] ?? '' ), $plain( $row['hours'] ?? '' ) );
		}
	}
	return array(
		'name'       => $form->one( 'name' ),
		'speciality' => typed_words( $form, 'speciality', $was['speciality'] ),
		'photo'      => $form->one( 'photo' ),
		'user'       => (int) $form->one( 'user' ),
		'hours'      => array_combine( range( 1, 7 ), array_map( static fn( $weekday ) => $plain( $hours[ $weekday ] ?? '' ), range( 1, 7 ) ) ),
		'days'       => $days,
	);
}

/**
 * What is wrong with it, by field.
 *
 * @param array  $as As it was typed.
 * @param string $id Of whom.
 * @return array<string, string>
 */
function giver_faults( array $as, string $id ): array {
	$faults = array();
	$faults['name'] = '' === $as['name'] ? words( 'faults.required' ) : full_fault( 'careGivers', $id );
	if ( '' !== $as['photo'] && '' === esc_url_raw( $as['photo'], array( 'https', 'http' ) ) ) {
		$faults['photo'] = __( 'Type an address that begins with https://.', 'kinekit' );
	}
	if ( ! isset( users_of( Agenda\care_giver( $id )['user'] ?? 0 )[ $as['user'] ] ) ) {
		$faults['user'] = words( 'faults.unknown' );
	}
	$other = 0 === $as['user'] ? '' : care_giver_of( $as['user'] );
	if ( '' !== $other && $other !== $id ) {
		/* translators: %s: name of a care giver. */
		$faults['user'] = sprintf( __( 'This user sees the agenda of %s already.', 'kinekit' ), giver_name( $other ) );
	}
	foreach ( $as['hours'] as $weekday => $typed ) {
		if ( null === read_hours( $typed ) ) {
			$faults[ 'hours' . $weekday ] = hours_fault();
		}
	}
	$seen = array();
	foreach ( $as['days'] as $n => list( $day, $hours ) ) {
		$day = read_day( $day );
		if ( '' === $day ) {
			$faults[ 'days' . $n ] = words( 'faults.date' );
		} elseif ( null === read_hours( $hours ) ) {
			$faults[ 'days' . $n ] = hours_fault();
		} elseif ( in_array( $day, $seen, true ) ) {
			$faults[ 'days' . $n ] = __( 'This day stands here twice.', 'kinekit' );
		}
		$seen[] = $day;
	}
	if ( count( $seen ) > Agenda\MOST['exceptions'] ) {
		$faults['days0'] = too_many( 'exceptions' );
	}
	return array_filter( $faults );
}

/**
 * Keeps a care giver.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function save_giver( Form $form ) {
	$was    = asked_of( Agenda\config()['careGivers'], new_giver() );
	$as     = sent_giver( $form, $was );
	$faults = giver_faults( $as, asked( 'id' ) );
	if ( $faults ) {
		return not_kept( $faults, $as );
	}
	$shown = Agenda\add_days( today(), -SHOWN_BACK );
	$kept  = array_filter( $was['exceptions'], static fn( $exception ) => $exception['day'] < $shown );
	$read  = static fn( $row ) => array(
		'day'   => read_day( $row[0] ),
		'hours' => read_hours( $row[1] ),
	);
	$one   = array(
		'hours'      => array_map( __NAMESPACE__ . '\read_hours', $as['hours'] ),
		// Of more than there is room for, days that have passed go first.
		'exceptions' => array_merge( array_map( $read, $as['days'] ), array_reverse( $kept ) ),
	);
	return keep_one( 'givers', $one + $as, $as['name'] );
}

/**
 * Removes a care giver, with the links and own calendar; appointments stay.
 *
 * @param Form $form What was sent.
 * @return string|array
 */
function drop_giver( Form $form ) {
	return drop_one(
		$form,
		'givers',
		static function ( string $id ) {
			drop_feed( $id );
			keep_calendar( $id, null );
			keep_busy( $id, array() );
		}
	);
}
