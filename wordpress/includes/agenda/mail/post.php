<?php
/**
 * Which mails go out when something happens. The desk writes them in the transaction of what they tell.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * The address in a mail to the patient: the token stands after the hash, where no server sees it.
 *
 * @param string $id       Id of the appointment.
 * @param string $language In which language its page is read.
 */
function manage_link( string $id, string $language ): string {
	return booking_page( $language ) . '#manage=' . sign( 'mailed', $id );
}

/**
 * A mail.
 *
 * @param string                $kind   Which kind.
 * @param string                $about  Id of the appointment or wish it tells of.
 * @param string                $to     To whom.
 * @param array<string, string> $letter subject, text and perhaps ics.
 * @return array<string, mixed>
 */
function mail_of( string $kind, string $about, string $to, array $letter ): array {
	return array(
		'id'     => random_id(),
		'kind'   => $kind,
		'about'  => $about,
		'to'     => $to,
		'letter' => array( 'from' => practice()['mail'] ) + $letter,
		'due'    => now(),
	);
}

/**
 * To the patient, with the calendar file.
 *
 * @param string               $kind        'booked', 'changed', 'lapsed' or 'reminder'.
 * @param array<string, mixed> $appointment The appointment.
 * @return array<string, mixed>
 */
function patient_mail( string $kind, array $appointment ): array {
	$letter = patient_letter( $appointment, $kind, manage_link( $appointment['id'], $appointment['language'] ) );
	return mail_of( $kind, $appointment['id'], $appointment['person']['mail'], $letter + array( 'ics' => ics_of( $appointment['sessions'] ) ) );
}

/**
 * To the practice, with the calendar file.
 *
 * @param string               $kind        'booked' or 'changed'.
 * @param array<string, mixed> $appointment The appointment.
 * @return array<string, mixed>
 */
function practice_mail( string $kind, array $appointment ): array {
	return mail_of( $kind, $appointment['id'], practice()['mail'], practice_letter( $appointment, $kind ) + array( 'ics' => ics_of( $appointment['sessions'] ) ) );
}

/**
 * Reminders of sessions, due so many hours before them.
 *
 * @param array<string, mixed>             $appointment The appointment.
 * @param array<int, array<string, mixed>> $sessions    Of these.
 * @return array<int, array<string, mixed>>
 */
function reminders( array $appointment, array $sessions ): array {
	$hours = practice()['rules']['remindHours'];
	$mails = array();
	foreach ( $sessions as $session ) {
		$due = busy_of( $session['slot'] )['from'] - $hours * 3600;
		if ( $hours > 0 && $due > now() && 'booked' === $session['status'] ) {
			$one     = array(
				'sessions'  => array( $session ),
				'confirmBy' => null,
			) + $appointment;
			$letter  = patient_letter( $one, 'reminder', manage_link( $appointment['id'], $appointment['language'] ) );
			$mails[] = array(
				'due'     => $due,
				'session' => $session['id'],
			) + mail_of( 'reminder', $appointment['id'], $appointment['person']['mail'], $letter );
		}
	}
	return $mails;
}

/**
 * It was booked. What may yet lapse is no news to the practice.
 *
 * @param array<string, mixed> $appointment The appointment.
 * @return array<int, array<string, mixed>>
 */
function booked_mails( array $appointment ): array {
	$mails = array( patient_mail( 'booked', $appointment ) );
	return null === $appointment['confirmBy'] ? array_merge( $mails, confirmed_mails( $appointment ) ) : $mails;
}

/**
 * It stands from now on.
 *
 * @param array<string, mixed> $appointment The appointment.
 * @return array<int, array<string, mixed>>
 */
function confirmed_mails( array $appointment ): array {
	return array_merge( array( practice_mail( 'booked', $appointment ) ), reminders( $appointment, $appointment['sessions'] ) );
}

/**
 * The patient changed it.
 *
 * @param array<string, mixed>             $appointment The appointment.
 * @param array<int, array<string, mixed>> $standing    The sessions that moved and still stand.
 * @return array<int, array<string, mixed>>
 */
function changed_mails( array $appointment, array $standing ): array {
	$mails = array( patient_mail( 'changed', $appointment ) );
	return null === $appointment['confirmBy'] ? array_merge( $mails, array( practice_mail( 'changed', $appointment ) ), reminders( $appointment, $standing ) ) : $mails;
}

/**
 * Nobody confirmed it in time.
 *
 * @param array<string, mixed> $appointment The appointment.
 * @return array<int, array<string, mixed>>
 */
function lapsed_mails( array $appointment ): array {
	return array( patient_mail( 'lapsed', $appointment ) );
}

/**
 * The practice itself made or changed it: it needs no mail. Who called without a mail address gets none.
 *
 * @param array<string, mixed>             $appointment The appointment.
 * @param string                           $kind        'booked' or 'changed'.
 * @param bool                             $tell        Whether the patient gets a mail now.
 * @param array<int, array<string, mixed>> $standing    The sessions that were made or moved and stand.
 * @return array<int, array<string, mixed>>
 */
function arranged_mails( array $appointment, string $kind, bool $tell, array $standing ): array {
	if ( '' === $appointment['person']['mail'] ) {
		return array();
	}
	$told = $tell ? array( patient_mail( $kind, $appointment ) ) : array();
	return null === $appointment['confirmBy'] ? array_merge( $told, reminders( $appointment, $standing ) ) : $told;
}

/**
 * Somebody lost the link.
 *
 * @param array<int, array<string, mixed>> $appointments Of one mail address.
 * @param string                           $language     In which language.
 * @return array<int, array<string, mixed>>
 */
function found_mails( array $appointments, string $language ): array {
	return array( mail_of( 'found', $appointments[0]['id'], $appointments[0]['person']['mail'], found_letter( $appointments, $language ) ) );
}

/**
 * Somebody waits.
 *
 * @param array<string, mixed> $wish The wish.
 * @return array<int, array<string, mixed>>
 */
function waits_mails( array $wish ): array {
	return array( mail_of( 'waits', $wish['id'], practice()['mail'], waiting_letter( $wish ) ) );
}

/**
 * An hour came free.
 *
 * @param array<string, mixed>  $wish Of who waits.
 * @param array<string, string> $slot The hour.
 * @return array<int, array<string, mixed>>
 */
function came_free_mails( array $wish, array $slot ): array {
	return array( mail_of( 'free', $wish['id'], $wish['person']['mail'], free_letter( $wish, $slot ) ) );
}
