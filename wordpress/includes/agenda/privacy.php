<?php
/**
 * What is kept of a person: found, handed over, erased; by the desk, and by WordPress's own tools under Tools. Erased is gone:
 * appointments, the waiting list, mails that still wait; the time to come is free again.
 *
 * @package Kinekit
 */

namespace Kinekit\Desk;

use Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** So much of one person is handed over or erased at once. */
const AT_ONCE = 100;

/**
 * What is kept under a mail address.
 *
 * @param string $mail Whose.
 * @param int    $most So many of each at most.
 * @return array{appointments: array, wishes: array}
 */
function kept_under( string $mail, int $most ): array {
	global $wpdb;
	if ( '' === $mail ) {
		return array(
			'appointments' => array(),
			'wishes'       => array(),
		);
	}
	$made   = $wpdb->get_results(
		$wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_appointment WHERE LOWER(mail) = LOWER(%s) ORDER BY last_end, id LIMIT %d", $mail, $most ),
		ARRAY_A
	);
	$wished = $wpdb->get_results(
		$wpdb->prepare( "SELECT * FROM {$wpdb->prefix}kinekit_waiting WHERE LOWER(mail) = LOWER(%s) ORDER BY asked_at, id LIMIT %d", $mail, $most ),
		ARRAY_A
	);
	return array(
		'appointments' => Agenda\with_sessions( Agenda\rows( $made ) ),
		'wishes'       => array_map( 'Kinekit\Agenda\wish_of', Agenda\rows( $wished ) ),
	);
}

/**
 * What is kept under the same name, number or mail address as somebody.
 *
 * @param array $person Name, mail and phone.
 * @return array{appointments: array, wishes: array}
 */
function alike( array $person ): array {
	$found = kept_under( $person['mail'], AT_ONCE );
	$same  = static function ( $one ) use ( $person ) {
		$digits = static fn( $phone ) => substr( preg_replace( '/\D/', '', $phone ), -8 );
		return 0 === strcasecmp( remove_accents( $one['person']['name'] ), remove_accents( $person['name'] ) )
			|| '' !== $digits( $person['phone'] ) && $digits( $one['person']['phone'] ) === $digits( $person['phone'] );
	};
	foreach ( array( $person['name'], substr( preg_replace( '/\D/', '', $person['phone'] ), -8 ) ) as $sought ) {
		foreach ( array_filter( '' === $sought ? array() : Agenda\found( $sought, AT_ONCE ), $same ) as $one ) {
			if ( null === Agenda\with_id( $found['appointments'], $one['id'] ) ) {
				$found['appointments'][] = $one;
			}
		}
	}
	foreach ( array_filter( Agenda\wishes(), $same ) as $one ) {
		if ( null === Agenda\with_id( $found['wishes'], $one['id'] ) ) {
			$found['wishes'][] = $one;
		}
	}
	return $found;
}

/**
 * Erases appointments and wishes, all that tells of them, and the mails that still wait for them.
 *
 * @param string[] $ids Ids of appointments and wishes.
 * @param string   $act What the log says.
 */
function erase( array $ids, string $act = 'erased' ): void {
	Agenda\transaction(
		static function () use ( $ids, $act ) {
			global $wpdb;
			foreach ( $ids as $id ) {
				$there = Agenda\appointment( $id );
				foreach ( $there['sessions'] ?? array() as $session ) {
					Agenda\give_back( $session['id'] );
				}
				foreach ( array( 'outbox', 'act' ) as $table ) {
					Agenda\done( $wpdb->delete( $wpdb->prefix . 'kinekit_' . $table, array( 'about' => $id ) ) );
				}
				Agenda\done( $wpdb->delete( $wpdb->prefix . 'kinekit_hold', array( 'became' => $id ) ) );
				Agenda\done( $wpdb->delete( $wpdb->prefix . 'kinekit_session', array( 'appointment' => $id ) ) );
				Agenda\done( $wpdb->delete( $wpdb->prefix . 'kinekit_appointment', array( 'id' => $id ) ) );
				Agenda\drop_wish( $id );
			}
			Agenda\note_act( $act );
		}
	);
}

/**
 * What is kept of appointments and wishes, as pairs of a name and a value.
 *
 * @param array $found Appointments and wishes.
 * @return array<int, array<string, mixed>>
 */
function handed_over( array $found ): array {
	$items = array();
	foreach ( $found['appointments'] as $one ) {
		$pairs = person_pairs( $one );
		foreach ( $one['sessions'] as $session ) {
			$says    = moment_of( $session['slot'] ) . ', ' . service_name( $session['slot']['service'] ) . ', ' . giver_name( $session['slot']['careGiver'] );
			$pairs[] = array( words( 'appointment.title' ), $says . ( 'booked' === $session['status'] ? '' : ' (' . words( 'appointment.cancelled' ) . ')' ) );
		}
		$items[] = item_of( $one['id'], words( 'appointment.title' ), array_merge( $pairs, told_rows( $one ) ) );
	}
	foreach ( $found['wishes'] as $one ) {
		$pairs   = array_merge(
			person_pairs( $one ),
			array(
				array( words( 'said.service' ), service_name( $one['service'] ) ),
			),
			wish_rows( $one )
		);
		$items[] = item_of( $one['id'], words( 'person.wish' ), $pairs, 'kinekit-waiting' );
	}
	return $items;
}

/**
 * Who it is.
 *
 * @param array $one An appointment or a wish.
 * @return array<int, array{string, string}>
 */
function person_pairs( array $one ): array {
	return array(
		array( words( 'said.name' ), $one['person']['name'] ),
		array( words( 'said.mail' ), $one['person']['mail'] ),
		array( words( 'said.phone' ), $one['person']['phone'] ),
		array( words( 'said.language' ), words( 'said.languages.' . $one['language'] ) ),
	);
}

/**
 * One thing that is handed over, as WordPress has it.
 *
 * @param string $id    Its id.
 * @param string $group What it is.
 * @param array  $pairs Name and value.
 * @param string $under Id of the group: WordPress calls all that has one by the name of its first.
 * @return array<string, mixed>
 */
function item_of( string $id, string $group, array $pairs, string $under = 'kinekit-agenda' ): array {
	$data = array();
	foreach ( $pairs as list( $name, $value ) ) {
		if ( '' !== $value ) {
			$data[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
	}
	return array(
		'group_id'    => $under,
		'group_label' => $group,
		'item_id'     => 'kinekit-' . $id,
		'data'        => $data,
	);
}

add_filter(
	'wp_privacy_personal_data_exporters',
	static function ( $exporters ) {
		$exporters['kinekit-agenda'] = array(
			'exporter_friendly_name' => __( 'Appointments', 'kinekit' ),
			'callback'               => static function ( $mail ) {
				return array(
					'data' => handed_over( kept_under( (string) $mail, PHP_INT_MAX ) ),
					'done' => true,
				);
			},
		);
		return $exporters;
	}
);

add_filter(
	'wp_privacy_personal_data_erasers',
	static function ( $erasers ) {
		$erasers['kinekit-agenda'] = array(
			'eraser_friendly_name' => __( 'Appointments', 'kinekit' ),
			'callback'             => static function ( $mail ) {
				$found = kept_under( (string) $mail, AT_ONCE );
				$ids   = array_merge( array_column( $found['appointments'], 'id' ), array_column( $found['wishes'], 'id' ) );
				if ( $ids ) {
					erase( $ids );
				}
				erase_mails_to( (string) $mail );
				return array(
					'items_removed'  => count( $ids ),
					'items_retained' => false,
					'messages'       => array(),
					'done'           => count( $found['appointments'] ) < AT_ONCE && count( $found['wishes'] ) < AT_ONCE,
				);
			},
		);
		return $erasers;
	}
);

/**
 * Mails of anything that still wait for an address, or were sent to it.
 *
 * @param string $mail The address.
 */
function erase_mails_to( string $mail ): void {
	global $wpdb;
	Agenda\done( $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}kinekit_outbox WHERE LOWER(recipient) = LOWER(%s)", $mail ) ) );
}

add_action(
	'admin_init',
	static function () {
		if ( function_exists( 'wp_add_privacy_policy_content' ) && Agenda\is_on() ) {
			$days = Agenda\practice()['keepDays'];
			$said = array(
				__( 'Who makes an appointment on our site gives us a name, an email address, a phone number and a reason.', 'kinekit' ),
				__( 'We use them for the appointment and for nothing else. Only our practice sees them.', 'kinekit' ),
				__( 'You get a confirmation and a reminder by email, with a link to move or cancel.', 'kinekit' ),
				__( 'The link works until thirty days after the appointment.', 'kinekit' ),
				/* translators: %d: number of days. */
				$days ? sprintf( __( 'We erase an appointment %d days after it.', 'kinekit' ), $days )
					: __( 'We keep appointments until you ask us to erase them, or the law lets us.', 'kinekit' ),
			);
			wp_add_privacy_policy_content( __( 'Kinekit: appointments', 'kinekit' ), '<p>' . implode( '</p><p>', array_map( 'esc_html', $said ) ) . '</p>' );
		}
	}
);

/**
 * Erases what was kept long enough, as the practice chose; a batch each time.
 */
function forget_old(): void {
	global $wpdb;
	$days = Agenda\practice()['keepDays'];
	if ( $days < 1 || ! Agenda\is_ready() ) {
		return;
	}
	$before = Agenda\now() - $days * DAY_IN_SECONDS;
	$old    = array_merge(
		$wpdb->get_col( $wpdb->prepare( "SELECT id FROM {$wpdb->prefix}kinekit_appointment WHERE last_end < %d ORDER BY last_end LIMIT %d", $before, AT_ONCE ) ),
		$wpdb->get_col( $wpdb->prepare( "SELECT id FROM {$wpdb->prefix}kinekit_waiting WHERE asked_at < %d ORDER BY asked_at LIMIT %d", $before, AT_ONCE ) )
	);
	if ( $old ) {
		erase( $old, 'expired' );
	}
}
add_action( Agenda\CHORES, __NAMESPACE__ . '\forget_old' );
