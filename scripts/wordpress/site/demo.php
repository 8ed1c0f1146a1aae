<?php
/**
 * The site of the invented practice: its details, its agenda (handed in as JSON), a page per pattern, a page with shortcodes. Run
 * by WP-CLI on a new site.
 *
 * @package Kinekit
 */

update_option( 'blogdescription', 'Kinesitherapie in Voorbeelddorp' );
update_option( 'timezone_string', 'Europe/Brussels' );
update_option(
	'kinekit_settings',
	array(
		'name'         => 'Kinepraktijk De Linde',
		'phone'        => '09 000 00 00',
		'mail'         => 'hallo@delinde.example',
		'address'      => 'Lindeplein 1, 0000 Voorbeelddorp',
		'country'      => 'BE',
		'hours'        => 'mo-fr 08:00-17:00',
		'booking-kind' => 'wordpress',
		'language'     => 'nl',
		'languages'    => array( 'nl', 'fr', 'en', 'de' ),
		'accent'       => '#2f6f5e',
	)
);

$kinekit_page = static function ( string $title, string $content ): int {
	return wp_insert_post(
		array(
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_title'   => $title,
			'post_content' => wp_slash( $content ),
		)
	);
};

// What WordPress brings itself.
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $kinekit_old ) {
	wp_delete_post( $kinekit_old->ID, true );
}

$kinekit_home = $kinekit_page(
	'Welkom',
	'<!-- wp:paragraph --><p>Wij zijn drie kinesitherapeuten aan het Lindeplein. We luisteren eerst, leggen uit wat we zien en maken samen met jou een plan dat je thuis kunt volhouden.</p><!-- /wp:paragraph -->'
	. "\n\n" . '<!-- wp:kinekit/pain-scale {"max-ok":4} /-->'
);
update_option( 'show_on_front', 'page' );
update_option( 'page_on_front', $kinekit_home );
$kinekit_booking = $kinekit_page( 'Afspraak', WP_Block_Patterns_Registry::get_instance()->get_registered( 'kinekit/page-appointment' )['content'] );
foreach ( WP_Block_Patterns_Registry::get_instance()->get_all_registered() as $kinekit_pattern ) {
	if ( 0 === strpos( $kinekit_pattern['name'], 'kinekit/' ) && 'kinekit/page-appointment' !== $kinekit_pattern['name'] ) {
		$kinekit_page( $kinekit_pattern['title'], $kinekit_pattern['content'] );
	}
}
update_option( 'kinekit_agenda', Kinekit\Agenda\clean_config( array( 'page' => $kinekit_booking ) + json_decode( $args[0], true ) ) );
$kinekit_page( 'Met shortcodes', "Zo staat een onderdeel in de klassieke editor.\n\n[load_glass]\n\n[step_goal baseline=\"4000\"]" );
