// `npm run bench:wordpress`: what a history costs the plugin's agenda. Free hours of 20 care givers over 60 days, and the day of a
// receptionist, in a real WordPress with 5,000 and with 50,000 past appointments, on SQLite and on MariaDB.
import { pluginFiles, writeAll } from '../wordpress/plugin.js';
import { startDatabase } from '../wordpress/site/database.js';
import { missing } from '../wordpress/site/machine.js';
import { startSite, type Site } from '../wordpress/site/site.js';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../dist');
/** Ten times the history costs at most so much more. */
const most = 1.2;
const rounds = 21;

/** Twenty care givers, each five days a week, and one service. */
const practice = `
  $ids = array_map( fn( $n ) => "kine-$n", range( 1, 20 ) );
  $hours = array_fill( 1, 5, array( '08:00-12:00', '13:00-18:00' ) );
  update_option( 'kinekit_settings', array( 'booking-kind' => 'wordpress', 'zone' => 'Europe/Brussels' ) );
  update_option( CONFIG_OPTION, clean_config( array(
    'careGivers' => array_map( fn( $id ) => array( 'id' => $id, 'name' => $id, 'hours' => $hours ), $ids ),
    'services' => array( array( 'id' => 'kine', 'name' => array( 'nl' => 'Kine' ), 'minutes' => 30, 'careGivers' => $ids ) ),
    'rules' => array( 'stepMinutes' => 30 ) ) ) );`;

/** Appointments of the past, a session each, from so many on; and as many ahead in both runs. */
const history = (from: number, to: number): string => `
  $past = strtotime( '2026-11-22T00:00:00Z' );
  foreach ( array_chunk( range( ${from}, ${to - 1} ), 250 ) as $some ) {
    $rows = array( array(), array(), array() );
    foreach ( $some as $n ) {
      $at = $past - 86400 - 1800 * intdiv( $n, 20 );
      $giver = 'kine-' . ( $n % 20 + 1 );
      $rows[0][] = "('a$n','Mila $n','mila$n@voorbeeld.example','0400','nl','{}',$at,NULL,$at,'mila')";
      $rows[1][] = "('a$n-1','a$n',0,'kine','$giver',$at,$at+1800,'booked',0,'a$n@x')";
      $rows[2][] = "('a$n-1','$giver',$at,$at+1800,'session','a$n-1',NULL)";
    }
    $wpdb->query( 'START TRANSACTION' );
    foreach ( array( 'appointment', 'session', 'taken' ) as $i => $table ) {
      done( $wpdb->query( "INSERT INTO {$wpdb->prefix}kinekit_$table VALUES " . implode( ',', $rows[ $i ] ) ) );
    }
    $wpdb->query( 'COMMIT' );
  }`;

/** Half of the hours ahead are taken. */
const ahead = `
  $n = 0;
  $all = free( array( 'service' => 'kine', 'from' => '2026-11-22', 'to' => '2027-01-20' ) );
  $rows = array();
  foreach ( $all as $slot ) {
    if ( 0 === ++$n % 2 ) {
      $busy = busy_of( $slot );
      $rows[] = "('f$n','{$busy['careGiver']}',{$busy['from']},{$busy['to']},'session','f$n',NULL)";
    }
  }
  foreach ( array_chunk( $rows, 250 ) as $some ) {
    done( $wpdb->query( "INSERT INTO {$wpdb->prefix}kinekit_taken VALUES " . implode( ',', $some ) ) );
  }`;

/** Fastest of the rounds, in ms: what else the machine did is in the others. */
const measured = `
  $best = array( INF, INF );
  for ( $round = 0; $round < ${rounds}; $round++ ) {
    $start = hrtime( true );
    $slots = free( array( 'service' => 'kine', 'from' => '2026-11-22', 'to' => '2027-01-20' ) );
    $best[0] = min( $best[0], ( hrtime( true ) - $start ) / 1e6 );
    $start = hrtime( true );
    $day = agenda( strtotime( '2026-11-20T00:00:00Z' ), strtotime( '2026-11-21T00:00:00Z' ) );
    $best[1] = min( $best[1], ( hrtime( true ) - $start ) / 1e6 );
  }
  echo "\\n=", wp_json_encode( array( $best, count( $slots ), count( $day ) ) );`;

const inAgenda = (code: string): string =>
  `namespace Kinekit\\Agenda; global $wpdb; add_filter( 'kinekit_now', fn() => strtotime( '2026-11-22T12:00:00+01:00' ) ); ${code}`;

interface Measured {
  readonly slots: number;
  readonly day: number;
}

async function measure(site: Site): Promise<Measured> {
  const said = await site.php(inAgenda(measured));
  const [[slots, day], found, entries] = JSON.parse(said.slice(said.lastIndexOf('\n=') + 2)) as [
    [number, number],
    number,
    number,
  ];
  if (found < 5000 || entries < 500) throw new Error(`${found} hours and ${entries} entries: nothing was measured`);
  return { slots, day };
}

async function bench(name: string, site: Site): Promise<boolean> {
  writeAll(path.join(site.folder, 'wp-content/plugins/kinekit'), await pluginFiles(dist));
  await site.cli('plugin', 'activate', 'kinekit');
  await site.php(inAgenda(practice));
  await site.php(inAgenda(history(0, 5000) + ahead));
  const few = await measure(site);
  await site.php(inAgenda(history(5000, 50_000)));
  const many = await measure(site);
  let holds = true;
  for (const what of ['slots', 'day'] as const) {
    const ratio = many[what] / few[what];
    holds &&= ratio <= most;
    console.log(
      `${name}, ${what}: ${few[what].toFixed(1)} ms with 5,000, ${many[what].toFixed(1)} ms with 50,000 appointments: ${ratio.toFixed(2)} times`,
    );
  }
  site.stop();
  return holds;
}

const results = [await bench('SQLite', await startSite('7.1'))];
if (missing(['mariadb-server', 'php-mysql']).length) console.log('MariaDB is left out: it is not here.');
else {
  const database = await startDatabase();
  results.push(await bench('MariaDB', await startSite('7.1', { database })));
  await database.stop();
}
if (results.includes(false)) {
  console.error(`More than ${most} times.`);
  process.exitCode = 1;
}
