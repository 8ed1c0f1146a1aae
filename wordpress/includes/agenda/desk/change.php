<?php
/**
 * Appointments that change: moved, called off, confirmed, or gone because nobody confirmed them. What happened and the mails
 * that tell it are one transaction.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Whether an appointment stands, or may still be confirmed.
 *
 * @param array<string, mixed> $appointment The appointment.
 */
function is_open( array $appointment ): bool {
	return null === $appointment['confirmBy'] || $appointment['confirmBy'] > now();
}

/**
 * Whether a session has begun.
 *
 * @param array<string, mixed> $session The session.
 */
function has_begun( array $session ): bool {
	return busy_of( $session['slot'] )['from'] <= now();
}

/**
 * The appointment of a manage token, until thirty days after its last session.
 *
 * @param string $id Its id.
 * @return array<string, mixed>
 * @throws Refusal When there is none, or no longer.
 */
function find( string $id ): array {
	$appointment = appointment( $id );
	if ( null === $appointment ) {
		throw new Refusal( 'unauthorized' );
	}
	$last = max( array_map( static fn( $session ) => busy_of( $session['slot'] )['to'], $appointment['sessions'] ) );
	$zone = practice()['zone'];
	if ( add_days( day_of( $last, $zone ), 30 ) < day_of( now(), $zone ) || ! is_open( $appointment ) ) {
		throw new Refusal( 'expired' );
	}
	return $appointment;
}

/**
 * An appointment with other sessions in the place of some.
 *
 * @param array<string, mixed>             $appointment The appointment.
 * @param array<int, array<string, mixed>> $changed     Sessions as they are from now on.
 * @return array<string, mixed>
 */
function with_changed( array $appointment, array $changed ): array {
	$appointment['sessions'] = array_map( static fn( $session ) => with_id( $changed, $session['id'] ) ?? $session, $appointment['sessions'] );
	return $appointment;
}

/**
 * Sessions called off.
 *
 * @param array<int, array<string, mixed>> $sessions Which.
 * @return array<int, array<string, mixed>>
 */
function called_off( array $sessions ): array {
	return array_values(
		array_map(
			static fn( $session ) => array(
				'status'   => 'cancelled',
				'sequence' => $session['sequence'] + 1,
			) + $session,
			$sessions
		)
	);
}

/**
 * Writes what changed, tells it, and offers what came free to who waits. Within a transaction.
 *
 * @param array<string, mixed>             $old      The appointment as it was.
 * @param array<int, array<string, mixed>> $changed  Sessions as they are from now on.
 * @param callable                         $mails_of Gets the appointment and the sessions that still stand; gives back mails.
 * @return array<string, mixed> The appointment as it is.
 */
function change( array $old, array $changed, callable $mails_of ): array {
	$next = with_changed( $old, $changed );
	change_sessions( $changed, $old['id'], $old['confirmBy'] );
	foreach ( $changed as $session ) {
		drop_reminders( $session['id'] );
	}
	if ( $changed ) {
		$standing = array_values( array_filter( $changed, static fn( $session ) => 'booked' === $session['status'] ) );
		add_mails( $mails_of( $next, $standing ) );
		$freed = array_filter( $old['sessions'], static fn( $session ) => 'booked' === $session['status'] && null !== with_id( $changed, $session['id'] ) );
		tell_waiting( array_column( $freed, 'slot' ), $old['person']['mail'] );
	}
	return $next;
}

/**
 * A session that can still be moved.
 *
 * @param array<string, mixed> $appointment Its appointment.
 * @param string               $id          Which.
 * @return array<string, mixed>
 * @throws Refusal When it is not there or has begun.
 */
function session_to_move( array $appointment, string $id ): array {
	$session = with_id( $appointment['sessions'], $id );
	if ( null === $session || 'booked' !== $session['status'] ) {
		throw new Refusal( 'not-found' );
	}
	if ( has_begun( $session ) ) {
		throw new Refusal( 'too-late' );
	}
	return $session;
}

/**
 * Moves one session to another slot of the same service, for the patient.
 *
 * @param string               $id      Id of the appointment.
 * @param string               $session Id of the session.
 * @param string               $slot    Id of the slot.
 * @param array<string, string> $key    As key_of() gives it.
 * @return array<string, mixed> Status and body.
 */
function move( string $id, string $session, string $slot, array $key ): array {
	return look_and_do_once(
		$key,
		static function () use ( $id, $session, $slot ) {
			session_to_move( find( $id ), $session );
			return claim( array( $slot ), array( 'session' => $session ) );
		},
		static function ( $slots ) use ( $id, $session ) {
			lock( 'appointment ' . $id, now() + DAY_IN_SECONDS );
			$appointment = find( $id );
			$old         = session_to_move( $appointment, $session );
			if ( $slots[0]['service'] !== $old['slot']['service'] ) {
				throw new Refusal( 'invalid', array( 'errors' => array( 'slot' => 'unknown' ) ) );
			}
			$moved = array(
				'slot'     => $slots[0],
				'sequence' => $old['sequence'] + 1,
			) + $old;
			return answer_of( 200, change( $appointment, array( $moved ), __NAMESPACE__ . '\changed_mails' ) );
		}
	);
}

/**
 * Cancels one session or all, for the patient; what has begun stays.
 *
 * @param string                $id      Id of the appointment.
 * @param string                $session Id of the session; empty: all.
 * @param array<string, string> $key     As key_of() gives it.
 * @return array<string, mixed> Status and body.
 */
function cancel( string $id, string $session, array $key ): array {
	return transaction(
		static fn() => once(
			$key,
			static function () use ( $id, $session ) {
				lock( 'appointment ' . $id, now() + DAY_IN_SECONDS );
				$appointment = find( $id );
				$chosen      = array_filter( $appointment['sessions'], static fn( $one ) => '' === $session || $one['id'] === $session );
				if ( ! $chosen ) {
					throw new Refusal( 'not-found' );
				}
				$open  = array_filter( $chosen, static fn( $one ) => 'booked' === $one['status'] );
				$later = array_filter( $open, static fn( $one ) => ! has_begun( $one ) );
				if ( $open && ! $later ) {
					throw new Refusal( 'too-late' );
				}
				return answer_of( 200, change( $appointment, called_off( $later ), __NAMESPACE__ . '\changed_mails' ) );
			}
		)
	);
}

/**
 * Somebody opened the link in the mail: an appointment that waited for that stands from now on.
 *
 * @param string $id Id of the appointment.
 */
function confirm( string $id ): void {
	$there = quietly( static fn() => appointment( $id ) );
	if ( null === $there || null === $there['confirmBy'] ) {
		return;
	}
	transaction(
		static function () use ( $id ) {
			global $wpdb;
			lock( 'appointment ' . $id, now() + DAY_IN_SECONDS );
			$appointment = find( $id );
			if ( null === $appointment['confirmBy'] ) {
				return;
			}
			foreach ( $appointment['sessions'] as $session ) {
				keep_until( $session['id'], null );
			}
			$standing = array_filter( $appointment['sessions'], static fn( $session ) => 'booked' === $session['status'] );
			$there    = array_filter( $standing, static fn( $session ) => number( $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}kinekit_taken WHERE owner = %s", $session['id'] ) ) ) > 0 );
			if ( count( $there ) < count( $standing ) ) {
				throw new Refusal( 'expired' );
			}
			done( $wpdb->update( $wpdb->prefix . 'kinekit_appointment', array( 'confirm_by' => null ), array( 'id' => $id ) ) );
			add_mails( confirmed_mails( $appointment ) );
		}
	);
}

/** Gives back the time of appointments whose mail nobody confirmed. */
function lapse(): void {
	foreach ( quietly( __NAMESPACE__ . '\lapsed' ) as $id ) {
		transaction(
			static function () use ( $id ) {
				global $wpdb;
				lock( 'appointment ' . $id, now() + DAY_IN_SECONDS );
				$old = appointment( $id );
				if ( null === $old || is_open( $old ) ) {
					return;
				}
				$open = array_filter( $old['sessions'], static fn( $session ) => 'booked' === $session['status'] );
				$gone = called_off( $open );
				change_sessions( $gone, $id, null );
				done( $wpdb->update( $wpdb->prefix . 'kinekit_appointment', array( 'confirm_by' => null ), array( 'id' => $id ) ) );
				add_mails( lapsed_mails( with_changed( $old, $gone ) ) );
				tell_waiting( array_column( $open, 'slot' ), $old['person']['mail'] );
			}
		);
	}
}
