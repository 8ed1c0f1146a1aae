<?php
/**
 * The API over HTTP: routes of WordPress's own REST server, problems as RFC 9457 has them, and no other site's page that reads
 * along with the cookies of whoever is logged in here.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/**
 * A problem as an answer.
 *
 * @param Refusal $refusal What is wrong.
 */
function problem_answer( Refusal $refusal ): \WP_REST_Response {
	list( $status, $title ) = PROBLEMS[ $refusal->problem ];
	$body                   = array(
		'type'   => PROBLEM_PREFIX . $refusal->problem,
		'title'  => $title,
		'status' => $status,
	) + $refusal->extra;
	$headers                = array(
		'Content-Type'  => 'application/problem+json',
		'Cache-Control' => 'no-store',
	) + $refusal->headers;
	return new \WP_REST_Response( $body, $status, $headers );
}

/**
 * Reads a request and has it handled.
 *
 * @param \WP_REST_Request $request The request.
 * @param string           $path    As the description has it.
 * @param array            $route   Handler, and 'keyed'.
 */
function handle( \WP_REST_Request $request, string $path, array $route ): \WP_REST_Response {
	leave_uncached();
	try {
		if ( ! is_ready() ) {
			throw new Unavailable( 'the tables are not those of this version' );
		}
		$writes = 'GET' !== $request->get_method();
		if ( $writes ) {
			count_write();
		}
		$keyed = 'keyed' === ( $route[1] ?? '' );
		$body  = $keyed ? body_of( $request, $path ) : array();
		$token = preg_match( '/^Bearer ([\w.-]{1,500})$/D', (string) $request->get_header( 'authorization' ), $found ) ? $found[1] : '';
		$asked = array(
			'request' => $request,
			'hold'    => (string) ( $request->get_url_params()['hold'] ?? '' ),
			'token'   => $token,
			'body'    => $body,
			'key'     => $keyed ? key_of( $path, $token, (string) $request->get_header( 'idempotency_key' ), $body ) : array(),
			'who'     => $writes ? who() : '',
		);
		return ( __NAMESPACE__ . '\\' . $route[0] )( $asked );
	} catch ( Refusal $e ) {
		return problem_answer( $e );
	} catch ( Unavailable $e ) {
		if ( ! is_ready() && ! wp_next_scheduled( CHORES ) ) {
			wp_schedule_single_event( time(), CHORES );
		}
		return problem_answer( new Refusal( 'unavailable', array(), array( 'Retry-After' => '5' ) ) );
	} catch ( \RuntimeException $e ) {
		return problem_answer( new Refusal( 'unavailable', array(), array( 'Retry-After' => '5' ) ) );
	}
}

/** Page caches that keep answers of REST too are told that these change under their hands. */
function leave_uncached(): void {
	if ( ! defined( 'DONOTCACHEPAGE' ) ) {
		define( 'DONOTCACHEPAGE', true );
	}
	do_action( 'litespeed_control_set_nocache', 'kinekit' );
}

add_action(
	'rest_api_init',
	static function () {
		if ( ! is_on() ) {
			return;
		}
		foreach ( routes() as $path => $methods ) {
			foreach ( $methods as $method => $route ) {
				register_rest_route(
					API,
					str_replace( '{hold}', '(?P<hold>[\w-]+)', $path ),
					array(
						'methods'             => $method,
						'callback'            => static fn( $request ) => handle( $request, $path, $route ),
						// Patients have no account; what is somebody's is opened by the signed token each handler asks for.
						'permission_callback' => '__return_true',
					)
				);
			}
		}
	}
);

/**
 * Whether a request is for this API.
 *
 * @param mixed $request Any request.
 */
function is_ours( $request ): bool {
	return $request instanceof \WP_REST_Request && 0 === strpos( $request->get_route(), '/' . API . '/' ) && is_on();
}

/**
 * WordPress refuses some requests before they come here, in its own words.
 *
 * @param \WP_HTTP_Response $response The answer.
 * @param \WP_REST_Server   $server   WordPress's.
 * @param \WP_REST_Request  $request  The request.
 */
function in_our_words( $response, $server, $request ) {
	$said = $response->get_data();
	if ( ! is_ours( $request ) || ! is_array( $said ) || ! isset( $said['code'], $said['message'] ) ) {
		return $response;
	}
	$path  = substr( $request->get_route(), strlen( '/' . API ) );
	$allow = array();
	foreach ( routes() as $known => $methods ) {
		if ( preg_match( '#^' . str_replace( '{hold}', '[^/]+', $known ) . '$#D', $path ) ) {
			$allow = array_keys( $methods );
		}
	}
	if ( 'rest_no_route' === $said['code'] ) {
		return problem_answer( $allow && ! in_array( $request->get_method(), $allow, true ) ? new Refusal( 'method-not-allowed', array(), array( 'Allow' => implode( ', ', $allow ) ) ) : new Refusal( 'not-found' ) );
	}
	$by_status = array(
		401 => 'unauthorized',
		403 => 'refused',
		404 => 'not-found',
	);
	return problem_answer( new Refusal( $by_status[ $response->get_status() ] ?? ( $response->get_status() >= 500 ? 'internal' : 'bad-request' ) ) );
}
add_filter( 'rest_post_dispatch', __NAMESPACE__ . '\in_our_words', 10, 3 );

/**
 * WordPress lets every site's pages call its REST API with the visitor's cookies; this one only its own. Nothing here looks at a
 * cookie, and nobody needs to call it from elsewhere.
 *
 * @param bool              $served   Whether somebody answered.
 * @param \WP_HTTP_Response $response The answer.
 * @param \WP_REST_Request  $request  The request.
 */
function no_other_origin( $served, $response, $request ) {
	if ( is_ours( $request ) && ! headers_sent() ) {
		foreach ( array( 'Origin', 'Credentials', 'Methods' ) as $name ) {
			header_remove( 'Access-Control-Allow-' . $name );
		}
		header( 'X-Robots-Tag: noindex' );
	}
	return $served;
}
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\no_other_origin', 20, 3 );
