<?php
/**
 * Bodies against the shapes of booking/openapi.yaml, as the build wrote them. What a visitor can mend is told by its field, later
 * and all at once (rules.php); here only what no page of the kit sends is refused.
 *
 * @package Kinekit
 */

namespace Kinekit\Agenda;

defined( 'ABSPATH' ) || exit;

/** Bytes. */
const LONGEST_BODY = 32768;

/** Deeper than any body of the API goes. */
const DEEPEST = 9;

/** What a visitor's own words or choices can break: keyword to places. */
const MENDABLE = array(
	'maxLength' => '#^/(person/\w+|reason|prescription/prescriber)$#D',
	'const'     => '#^/consent$#D',
	'minItems'  => '#^/slots$#D',
	'format'    => '#^/prescription/date$#D',
	'minimum'   => '#^/prescription/sessions$#D',
	'maximum'   => '#^/prescription/sessions$#D',
	'required'  => '#^/(proof|consent|slots|person/name|person/mail|person/phone)$#D',
);

/**
 * Whether a value of JSON is of a type.
 *
 * @param mixed  $value Objects as objects.
 * @param string $type  As JSON Schema calls it.
 */
function is_of_type( $value, string $type ): bool {
	switch ( $type ) {
		case 'object':
			return is_object( $value );
		case 'array':
			return is_array( $value );
		case 'string':
			return is_string( $value );
		case 'boolean':
			return is_bool( $value );
		case 'integer':
			return is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value );
	}
	return false;
}

/**
 * What of a value does not fit its shape, as keyword and place; nothing when it fits.
 *
 * @param mixed                $value Objects as objects.
 * @param array<string, mixed> $shape The shape.
 * @param string               $at    Where.
 * @return array<int, array{string, string}>
 */
function misfits( $value, array $shape, string $at = '' ): array {
	if ( isset( $shape['type'] ) && ! is_of_type( $value, $shape['type'] ) ) {
		return array( array( 'type', $at ) );
	}
	$size  = is_string( $value ) ? mb_strlen( $value ) : ( is_array( $value ) ? count( $value ) : $value );
	$wrong = array(
		'enum'      => isset( $shape['enum'] ) && ! in_array( $value, $shape['enum'], true ),
		'const'     => isset( $shape['const'] ) && $value !== $shape['const'],
		'maxLength' => is_string( $value ) && isset( $shape['maxLength'] ) && $size > $shape['maxLength'],
		'format'    => is_string( $value ) && 'date' === ( $shape['format'] ?? '' ) && ! is_day( $value ),
		'minItems'  => is_array( $value ) && isset( $shape['minItems'] ) && $size < $shape['minItems'],
		'maxItems'  => is_array( $value ) && isset( $shape['maxItems'] ) && $size > $shape['maxItems'],
		'minimum'   => is_numeric( $value ) && isset( $shape['minimum'] ) && $value < $shape['minimum'],
		'maximum'   => is_numeric( $value ) && isset( $shape['maximum'] ) && $value > $shape['maximum'],
	);
	$found = array_map( static fn( $keyword ) => array( $keyword, $at ), array_keys( array_filter( $wrong ) ) );
	if ( is_array( $value ) && isset( $shape['items'] ) ) {
		foreach ( $value as $i => $one ) {
			$found = array_merge( $found, misfits( $one, $shape['items'], $at . '/' . $i ) );
		}
	}
	if ( is_object( $value ) ) {
		$fields = get_object_vars( $value );
		foreach ( $shape['required'] ?? array() as $name ) {
			if ( ! array_key_exists( $name, $fields ) ) {
				$found[] = array( 'required', $at . '/' . $name );
			}
		}
		foreach ( $fields as $name => $one ) {
			$rule = $shape['properties'][ $name ] ?? $shape['additionalProperties'] ?? null;
			if ( is_array( $rule ) ) {
				$found = array_merge( $found, misfits( $one, $rule, $at . '/' . $name ) );
			}
		}
	}
	return $found;
}

/**
 * The body of a request, of the shape its path has.
 *
 * @param \WP_REST_Request $request The request.
 * @param string           $path    As the description has it.
 * @return array<string, mixed>
 * @throws Refusal When it is anything else.
 */
function body_of( \WP_REST_Request $request, string $path ): array {
	static $shapes = null;
	$shapes        = $shapes ?? require __DIR__ . '/../../../generated/shapes.php';
	$type          = $request->get_content_type();
	$text          = (string) $request->get_body();
	if ( 'application/json' !== ( $type['value'] ?? '' ) ) {
		throw new Refusal( 'not-json' );
	}
	if ( strlen( $text ) > LONGEST_BODY ) {
		throw new Refusal( 'too-large' );
	}
	$said = json_decode( $text, false, DEEPEST );
	if ( ! is_object( $said ) ) {
		throw new Refusal( 'bad-request', array( 'detail' => 'The body is no JSON object in UTF-8, or goes too deep' ) );
	}
	foreach ( misfits( $said, $shapes[ $path ] ) as list( $keyword, $at ) ) {
		if ( ! preg_match( MENDABLE[ $keyword ] ?? '#(?!)#', $at ) ) {
			// Where and what was expected, never what was sent.
			throw new Refusal( 'bad-request', array( 'detail' => $keyword . ' at ' . preg_replace( '/[^\w\/]/', '?', substr( $at, 0, 60 ) ) ) );
		}
	}
	return (array) json_decode( $text, true, DEEPEST );
}
