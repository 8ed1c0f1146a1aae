<?php
/**
 * Every route of the booking API, as booking/openapi.yaml describes it. Patients have no account: what is public is public by
 * nature (the practice, its free hours, asking for an appointment), and what is somebody's is opened by the signed token in
 * their mail, which each handler asks for. So every route may be called by everybody, and none looks at who is logged in.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * Path to methods to handler, whether it asks for an Idempotency-Key, and whether it has a body.
 *
 * @return array<string, array<string, array{0: string, 1?: string}>>
 */
function routes(): array {
	return array(
		'/practice'            => array( 'GET' => array( 'get_practice' ) ),
		'/slots'               => array( 'GET' => array( 'get_slots' ) ),
		'/health'              => array( 'GET' => array( 'get_health' ) ),
		'/challenges'          => array( 'POST' => array( 'post_challenge' ) ),
		'/holds'               => array( 'POST' => array( 'post_hold', 'keyed' ) ),
		'/holds/{hold}'        => array(
			'PATCH'  => array( 'patch_hold' ),
			'DELETE' => array( 'delete_hold' ),
		),
		'/appointments'        => array( 'POST' => array( 'post_appointment', 'keyed' ) ),
		'/appointments/recall' => array( 'POST' => array( 'post_recall', 'keyed' ) ),
		'/appointment'         => array( 'GET' => array( 'get_appointment' ) ),
		'/appointment/move'    => array( 'POST' => array( 'post_move', 'keyed' ) ),
		'/appointment/cancel'  => array( 'POST' => array( 'post_cancel', 'keyed' ) ),
		'/appointment/find'    => array( 'POST' => array( 'post_find', 'keyed' ) ),
		'/waiting-list'        => array( 'POST' => array( 'post_wish', 'keyed' ) ),
	);
}

/**
 * The subject of the request's token.
 *
 * @param string $kind  Which kind it must be.
 * @param string $token The token.
 * @throws Refusal When it is not ours.
 */
function subject( string $kind, string $token ): string {
	$subject = verify( $kind, $token );
	if ( null === $subject ) {
		throw new Refusal( 'unauthorized', array(), array( 'WWW-Authenticate' => 'Bearer' ) );
	}
	return $subject;
}

/**
 * The appointment of a manage token; one that came by mail also says that the mail was read.
 *
 * @param string $token The token.
 */
function managed( string $token ): string {
	$mailed = verify( 'mailed', $token );
	if ( null === $mailed ) {
		return subject( 'manage', $token );
	}
	confirm( $mailed );
	return $mailed;
}

/**
 * The hold of a request, if its token is that hold's.
 *
 * @param array<string, mixed> $asked The request.
 * @throws Refusal When it is not.
 */
function held_by( array $asked ): string {
	$id = subject( 'hold', $asked['token'] );
	if ( $id !== $asked['hold'] ) {
		throw new Refusal( 'unauthorized', array(), array( 'WWW-Authenticate' => 'Bearer' ) );
	}
	return $id;
}

/**
 * A hold with its token.
 *
 * @param array<string, mixed> $hold As told_hold() has it.
 * @return array<string, mixed>
 */
function tell_hold( array $hold ): array {
	return $hold + array( 'token' => sign( 'hold', $hold['id'] ) );
}

/**
 * An answer that is not kept by anybody.
 *
 * @param int        $status Status.
 * @param array|null $body   Body.
 */
function answer( int $status, $body ): \WP_REST_Response {
	return new \WP_REST_Response( $body, $status, array( 'Cache-Control' => 'no-store' ) );
}

/**
 * What was kept of an answer, with who it was for: a name is kept in one place only.
 *
 * @param array<string, mixed> $done Status and body.
 * @throws Refusal When it is no longer there.
 */
function tell_done( array $done ): \WP_REST_Response {
	$kept = $done['body'];
	if ( null === $kept ) {
		return answer( $done['status'], null );
	}
	$there = quietly( static fn() => appointment( $kept['id'] ) );
	if ( null === $there ) {
		throw new Refusal( 'expired' );
	}
	send_soon();
	return answer( $done['status'], tell_appointment( $kept + $there ) );
}

/**
 * An appointment as it is told.
 *
 * @param array<string, mixed> $appointment The appointment.
 * @return array<string, mixed>
 */
function tell_appointment( array $appointment ): array {
	$until = $appointment['confirmBy'];
	return array(
		'id'       => $appointment['id'],
		'sessions' => $appointment['sessions'],
		'person'   => $appointment['person'],
		'manage'   => sign( 'manage', $appointment['id'] ),
	) + ( null === $until ? array() : array( 'confirmBy' => with_offset( $until, practice()['zone'] ) ) );
}

/**
 * An answer with nothing personal in it: who has it still asks whether it is so, and is told in no words when it is.
 *
 * @param \WP_REST_Request $request The request.
 * @param array            $body    Body.
 * @param mixed            $print   What makes it another one.
 */
function public_answer( \WP_REST_Request $request, array $body, $print ): \WP_REST_Response {
	$tag     = 'W/"' . substr( hash( 'sha256', to_json( $print ) ), 0, 32 ) . '"';
	$headers = array(
		'Cache-Control' => 'no-store',
		'ETag'          => $tag,
	);
	$known   = array_map( 'trim', explode( ',', (string) $request->get_header( 'if_none_match' ) ) );
	$bare    = preg_replace( '#^W/#', '', $tag );
	return array_intersect( array( $tag, $bare ), $known ) ? new \WP_REST_Response( null, 304, $headers ) : new \WP_REST_Response( $body, 200, $headers );
}
