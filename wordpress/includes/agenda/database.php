<?php
/**
 * One transaction, all of it or nothing, on MariaDB, MySQL and SQLite; and how their failures are told apart.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** The database refused a row because its time is taken: somebody else won. */
class Taken extends \RuntimeException {}

/** Somebody else was in the way: what was begun did not happen, and may be tried again. */
class InTheWay extends \RuntimeException {}

/** The database could not do it. Nothing of it happened, as far as it could tell. */
class Unavailable extends \RuntimeException {}

/** So often something is tried that others were in the way of. */
const TRIES = 12;

/**
 * What the last statement failed by; nothing when it did not. MySQL says a number, whatever its language; the SQLite integration
 * says what SQLite says.
 */
function check_database(): void {
	global $wpdb;
	$said = (string) $wpdb->last_error;
	if ( '' === $said ) {
		return;
	}
	$number = $wpdb->dbh instanceof \mysqli ? mysqli_errno( $wpdb->dbh ) : 0;
	if ( 1062 === $number || preg_match( '/Duplicate entry|UNIQUE constraint failed/', $said ) ) {
		throw new Taken( 'taken' );
	}
	if ( in_array( $number, array( 1205, 1213, 1020 ), true ) || preg_match( '/Deadlock|Lock wait timeout|is locked|is busy/', $said ) ) {
		throw new InTheWay( 'in the way' );
	}
	throw new Unavailable( 'the database could not do it' );
}

/**
 * How many rows a statement changed; throws when it failed.
 *
 * @param mixed $result What $wpdb said.
 */
function done( $result ): int {
	check_database();
	if ( false === $result ) {
		throw new Unavailable( 'the database could not do it' );
	}
	return (int) $result;
}

/**
 * Rows that were asked for; throws when they could not be.
 *
 * @param mixed $found What $wpdb said.
 * @return array<int, array<string, mixed>>
 */
function rows( $found ): array {
	check_database();
	return is_array( $found ) ? $found : array();
}

/**
 * The first of them; null when there is none.
 *
 * @param mixed $found What $wpdb said.
 * @return array<string, mixed>|null
 */
function row( $found ): ?array {
	return rows( $found )[0] ?? null;
}

/**
 * A number that was asked for.
 *
 * @param mixed $found What $wpdb said.
 */
function number( $found ): int {
	check_database();
	return (int) $found;
}

/**
 * Runs something that asks or changes, without WordPress writing to its log or to the page what is expected here.
 *
 * @param callable $work What to do.
 * @return mixed What it gives back.
 */
function quietly( callable $work ) {
	global $wpdb;
	$showed = $wpdb->suppress_errors( true );
	try {
		return $work();
	} finally {
		$wpdb->suppress_errors( $showed );
	}
}

/**
 * Runs something that nobody waits for; when the database cannot, it is for another time.
 *
 * @param callable $work What to do.
 */
function calmly( callable $work ): void {
	try {
		quietly( $work );
	} catch ( \RuntimeException $e ) {
		return;
	}
}

/**
 * Does work in one transaction, and again when others were in its way, so it touches nothing but the database. Rolled back when
 * it throws.
 *
 * @param callable $work What to do.
 * @return mixed What it gives back.
 * @throws Taken       When an hour is somebody else's.
 * @throws Unavailable When the database cannot.
 */
function transaction( callable $work ) {
	return quietly(
		static function () use ( $work ) {
			global $wpdb;
			for ( $try = 1; ; $try++ ) {
				try {
					done( $wpdb->query( 'START TRANSACTION' ) );
					$result = $work();
					done( $wpdb->query( 'COMMIT' ) );
					return $result;
				} catch ( InTheWay $e ) {
					$wpdb->query( 'ROLLBACK' );
					if ( $try >= TRIES ) {
						throw new Unavailable( 'others were in the way for too long' );
					}
					usleep( random_int( 1, 10 ) * 1000 * $try );
				} catch ( \Throwable $e ) {
					$wpdb->query( 'ROLLBACK' );
					throw $e;
				}
			}
		}
	);
}

/**
 * Until the end of the transaction nobody else has this name: a row that is written waits for whoever wrote it.
 *
 * @param string $name Which.
 * @param int    $ends When the row may go.
 */
function lock( string $name, int $ends ): void {
	global $wpdb;
	done(
		$wpdb->query(
			$wpdb->prepare(
				"INSERT INTO {$wpdb->prefix}kinekit_tally (name, number, ends) VALUES (%s, 1, %d)
				ON DUPLICATE KEY UPDATE number = number + 1",
				$name,
				$ends
			)
		)
	);
}

/** 128 random bits, in letters no database takes for one another. */
function random_id(): string {
	return bin2hex( random_bytes( 16 ) );
}
