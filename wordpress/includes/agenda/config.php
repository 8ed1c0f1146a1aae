<?php
/**
 * How the practice works, as it is kept: one option, in the words of booking/openapi.yaml and of the file kinekit-booking reads.
 * Everything is in whole pieces of five minutes, for that is what the database guards.
 *
 *     careGivers  list of: id, name, speciality (words), photo, user (id of a WordPress user, 0 for nobody),
 *                 hours (1 Monday to 7: list of 'HH:MM-HH:MM'), exceptions (list of: day, hours)
 *     services    list of: id, name (words), minutes, price (words), careGivers (ids), sessions
 *     closures    list of: from, to (days), reason (words)
 *     questions   list of: id, label (words), required, max
 *     rules       noticeMinutes, horizonDays, bufferMinutes, stepMinutes, cancelHours, remindHours, confirmMinutes
 *     limits      writesPerMinute, heldSessions, sessionsPerDay, sessionsPerMail
 *     prescription, keepDays (0 keeps), page (id of the page with the block Appointment)
 *
 * Words are a text per language, Dutch first: array( 'nl' => …, 'fr' => … ).
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** The option. */
const CONFIG_OPTION = 'kinekit_agenda';

/** Minutes of a piece of time. */
const GRAIN_MINUTES = 5;

/** Rule to what it is when nobody said, and its bounds. */
const RULES = array(
	'noticeMinutes'  => array( 120, 0, 43200 ),
	'horizonDays'    => array( 84, 1, 1000 ),
	'bufferMinutes'  => array( 0, 0, 240 ),
	'stepMinutes'    => array( 15, 5, 240 ),
	'cancelHours'    => array( 24, 0, 336 ),
	'remindHours'    => array( 24, 0, 336 ),
	'confirmMinutes' => array( 30, 0, 1440 ),
);

/** List to how many it may have. */
const MOST = array(
	'careGivers' => 100,
	'services'   => 100,
	'closures'   => 400,
	'questions'  => 30,
	// Of one care giver.
	'exceptions' => 400,
);

/** How long the answer to a question of the practice's own may be, in characters: at least, at most, in steps of. */
const ANSWER_BOUNDS = array( 1, 2000, 1 );

/** Limit to what it is when nobody said. */
const LIMITS = array(
	'writesPerMinute' => 40,
	'heldSessions'    => 20,
	'sessionsPerDay'  => 60,
	'sessionsPerMail' => 40,
);

/**
 * The configuration, whole: what is not kept is as nobody said it.
 *
 * @return array<string, mixed>
 */
function config(): array {
	$kept = get_option( CONFIG_OPTION, array() );
	return clean_config( is_array( $kept ) ? $kept : array() );
}

/**
 * A number within bounds.
 *
 * @param mixed $said  Anything.
 * @param int   $least At least.
 * @param int   $most  At most.
 */
function bounded( $said, int $least, int $most ): int {
	return max( $least, min( $most, is_numeric( $said ) ? (int) $said : $least ) );
}

/**
 * Minutes in whole pieces.
 *
 * @param mixed $said  Anything.
 * @param int   $least At least.
 * @param int   $most  At most.
 */
function in_grains( $said, int $least, int $most ): int {
	return bounded( (int) ( round( ( is_numeric( $said ) ? $said : 0 ) / GRAIN_MINUTES ) * GRAIN_MINUTES ), $least, $most );
}

/**
 * A text on one line, of so many characters at most.
 *
 * @param mixed $said Anything.
 * @param int   $most At most.
 */
function plain( $said, int $most = 200 ): string {
	return mb_substr( is_scalar( $said ) ? sanitize_text_field( (string) $said ) : '', 0, $most );
}

/**
 * Small letters, digits and hyphens; nothing when it is anything else.
 *
 * @param mixed $said Anything.
 */
function clean_id( $said ): string {
	return is_string( $said ) && preg_match( '/^[a-z0-9-]{1,40}$/D', $said ) ? $said : '';
}

/**
 * A text per language. Who gave no Dutch gave the first there is.
 *
 * @param mixed $said Anything; a text is Dutch.
 * @return array<string, string>
 */
function clean_words( $said ): array {
	$said  = is_array( $said ) ? $said : array( 'nl' => $said );
	$words = array();
	foreach ( array_keys( \Kinekit\LOCALES ) as $language ) {
		$text = plain( $said[ $language ] ?? '' );
		if ( '' !== $text ) {
			$words[ $language ] = $text;
		}
	}
	return $words && ! isset( $words['nl'] ) ? array( 'nl' => reset( $words ) ) + $words : $words;
}

/**
 * Hours of a day, in order and apart; what overlaps or is no time of the day is left out.
 *
 * @param mixed $said List of 'HH:MM-HH:MM'.
 * @return string[]
 */
function clean_hours( $said ): array {
	$hours = array_filter(
		is_array( $said ) ? $said : array(),
		static fn( $one ) => is_string( $one )
			&& preg_match( '/^([01]\d|2[0-3]):[0-5][05]-(([01]\d|2[0-3]):[0-5][05]|24:00)$/D', $one )
			&& substr( $one, 0, 5 ) < substr( $one, 6 )
	);
	sort( $hours );
	$kept = array();
	$last = '00:00';
	foreach ( array_slice( $hours, 0, 12 ) as $one ) {
		if ( substr( $one, 0, 5 ) >= $last ) {
			$kept[] = $one;
			$last   = substr( $one, 6 );
		}
	}
	return $kept;
}

/**
 * A list, each of it as a function makes it; what becomes null, and what has an id that was there before, is left out.
 *
 * @param mixed    $said Anything.
 * @param int      $most So many at most.
 * @param callable $each What one becomes.
 * @return array<int, array<string, mixed>>
 */
function clean_list( $said, int $most, callable $each ): array {
	$kept = array();
	foreach ( is_array( $said ) ? array_slice( $said, 0, $most ) : array() as $one ) {
		$clean = is_array( $one ) ? $each( $one ) : null;
		if ( null !== $clean && ! ( isset( $clean['id'] ) && in_array( $clean['id'], array_column( $kept, 'id' ), true ) ) ) {
			$kept[] = $clean;
		}
	}
	return $kept;
}

/**
 * A care giver as kept.
 *
 * @param array<string, mixed> $one As said.
 * @return array<string, mixed>|null
 */
function clean_care_giver( array $one ): ?array {
	$id   = clean_id( $one['id'] ?? '' );
	$name = plain( $one['name'] ?? '' );
	if ( '' === $id || '' === $name ) {
		return null;
	}
	$hours = array();
	foreach ( range( 1, 7 ) as $weekday ) {
		$hours[ $weekday ] = clean_hours( $one['hours'][ $weekday ] ?? array() );
	}
	return array(
		'id'         => $id,
		'name'       => $name,
		'speciality' => clean_words( $one['speciality'] ?? '' ),
		'photo'      => esc_url_raw( is_string( $one['photo'] ?? '' ) ? $one['photo'] ?? '' : '', array( 'https', 'http' ) ),
		'user'       => bounded( $one['user'] ?? 0, 0, PHP_INT_MAX ),
		'hours'      => $hours,
		'exceptions' => clean_list(
			$one['exceptions'] ?? array(),
			MOST['exceptions'],
			static fn( $exception ) => is_day( $exception['day'] ?? '' )
				? array(
					'day'   => $exception['day'],
					'hours' => clean_hours( $exception['hours'] ?? array() ),
				)
				: null
		),
	);
}

/**
 * A service as kept.
 *
 * @param array<string, mixed> $one    As said.
 * @param string[]             $givers Ids of the care givers there are.
 * @return array<string, mixed>|null
 */
function clean_service( array $one, array $givers ): ?array {
	$id   = clean_id( $one['id'] ?? '' );
	$name = clean_words( $one['name'] ?? '' );
	if ( '' === $id || ! $name ) {
		return null;
	}
	return array(
		'id'         => $id,
		'name'       => $name,
		'minutes'    => in_grains( $one['minutes'] ?? 30, 5, 480 ),
		'price'      => clean_words( $one['price'] ?? '' ),
		'careGivers' => array_values( array_intersect( $givers, is_array( $one['careGivers'] ?? null ) ? $one['careGivers'] : array() ) ),
		'sessions'   => bounded( $one['sessions'] ?? 1, 1, 18 ),
	);
}

/**
 * Days the practice is closed, as kept.
 *
 * @param array<string, mixed> $one As said.
 * @return array<string, mixed>|null
 */
function clean_closure( array $one ): ?array {
	if ( ! is_day( $one['from'] ?? '' ) || ! is_day( $one['to'] ?? '' ) || $one['from'] > $one['to'] ) {
		return null;
	}
	return array(
		'from'   => $one['from'],
		'to'     => $one['to'],
		'reason' => clean_words( $one['reason'] ?? '' ),
	);
}

/**
 * A question of the practice's own, as kept.
 *
 * @param array<string, mixed> $one As said.
 * @return array<string, mixed>|null
 */
function clean_question( array $one ): ?array {
	$id    = clean_id( $one['id'] ?? '' );
	$label = clean_words( $one['label'] ?? '' );
	if ( '' === $id || ! $label ) {
		return null;
	}
	return array(
		'id'       => $id,
		'label'    => $label,
		'required' => ! empty( $one['required'] ),
		'max'      => bounded( $one['max'] ?? 200, ANSWER_BOUNDS[0], ANSWER_BOUNDS[1] ),
	);
}

/**
 * A configuration as it may be kept: whatever is said, what comes out can be worked with.
 *
 * @param array<string, mixed> $said Anything.
 * @return array<string, mixed>
 */
function clean_config( array $said ): array {
	$care_givers = clean_list( $said['careGivers'] ?? array(), MOST['careGivers'], __NAMESPACE__ . '\clean_care_giver' );
	$givers      = array_column( $care_givers, 'id' );
	$rules       = array();
	foreach ( RULES as $name => list( $usual, $least, $most ) ) {
		$rule           = $said['rules'][ $name ] ?? $usual;
		$rules[ $name ] = in_array( $name, array( 'bufferMinutes', 'stepMinutes' ), true ) ? in_grains( $rule, $least, $most ) : bounded( $rule, $least, $most );
	}
	$limits = array();
	foreach ( LIMITS as $name => $usual ) {
		$limits[ $name ] = bounded( $said['limits'][ $name ] ?? $usual, 1, 1000000 );
	}
	return array(
		'careGivers'   => $care_givers,
		'services'     => clean_list( $said['services'] ?? array(), MOST['services'], static fn( $one ) => clean_service( $one, $givers ) ),
		'closures'     => clean_list( $said['closures'] ?? array(), MOST['closures'], __NAMESPACE__ . '\clean_closure' ),
		'questions'    => clean_list( $said['questions'] ?? array(), MOST['questions'], __NAMESPACE__ . '\clean_question' ),
		'rules'        => $rules,
		'limits'       => $limits,
		'prescription' => ! empty( $said['prescription'] ),
		'keepDays'     => bounded( $said['keepDays'] ?? 0, 0, 36500 ),
		'page'         => bounded( $said['page'] ?? 0, 0, PHP_INT_MAX ),
	);
}
