<?php
/**
 * What can be wrong with a request, as RFC 9457 problem details.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Name of a problem to its status and title; the type is this with the name after it. */
const PROBLEM_PREFIX = 'urn:kinekit:problem:';
const PROBLEMS       = array(
	'bad-request'        => array( 400, 'The request could not be read' ),
	'key-required'       => array( 400, 'An Idempotency-Key is required' ),
	'unauthorized'       => array( 401, 'The token is not valid' ),
	'proof-needed'       => array( 403, 'A fresh proof of work is required' ),
	'refused'            => array( 403, 'The request was refused; please call the practice' ),
	'too-late'           => array( 403, 'The appointment has already begun' ),
	'not-found'          => array( 404, 'There is no such thing here' ),
	'method-not-allowed' => array( 405, 'This method is not possible here' ),
	'slot-taken'         => array( 409, 'The slot is no longer free' ),
	'expired'            => array( 410, 'This has expired' ),
	'too-large'          => array( 413, 'The request is too large' ),
	'not-json'           => array( 415, 'Send application/json' ),
	'invalid'            => array( 422, 'Some fields need another look' ),
	'key-reused'         => array( 422, 'The Idempotency-Key was used for something else' ),
	'too-fast'           => array( 429, 'A little slower, please' ),
	'too-many'           => array( 429, 'Too many requests' ),
	'internal'           => array( 500, 'Something went wrong on our side' ),
	'unavailable'        => array( 503, 'Appointments cannot be kept at the moment' ),
);

/** Carries a problem from where the fault is found to where it is answered. */
class Refusal extends \RuntimeException {
	/** @var string Name of the problem. */
	public $problem;

	/** @var array<string, mixed> What is told besides. */
	public $extra;

	/** @var array<string, string> Headers. */
	public $headers;

	/**
	 * A refusal.
	 *
	 * @param string                $problem Name of the problem.
	 * @param array<string, mixed>  $extra   What is told besides.
	 * @param array<string, string> $headers Headers.
	 */
	public function __construct( string $problem, array $extra = array(), array $headers = array() ) {
		parent::__construct( $problem );
		$this->problem = $problem;
		$this->extra   = $extra;
		$this->headers = $headers;
	}
}
