// A real WordPress on loopback: its own folder, its own database, nothing that leaves this machine.
import { execFile, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../free-port.js';
import { core, sqlite, translations, wpCli, type Version } from './cores.js';
import type { Database } from './database.js';

const run = promisify(execFile);

export interface Site {
  readonly version: Version;
  readonly url: string;
  /** Where WordPress lies. */
  readonly folder: string;
  /** What WordPress complained of, but for the deprecations of an old core on a new PHP, and that it is offline. */
  complaints(): string[];
  /** What its PHP asked of other servers. */
  askedElsewhere(): string[];
  /** Runs WP-CLI and gives back what it said. */
  cli(...args: readonly string[]): Promise<string>;
  /** Runs PHP with WordPress loaded. */
  php(code: string): Promise<string>;
  stop(): void;
}

export const admin = { name: 'beheer', password: 'De-Linde-2026' } as const;

interface Options {
  /** None: SQLite. */
  readonly database?: Database;
  readonly port?: number;
  /** The site's locale; with translations of WordPress where there are any. */
  readonly locale?: string;
  readonly title?: string;
}

const config = (url: string, log: string, database: Database | undefined, name: string): string => `<?php
define( 'DB_NAME', '${database ? name : 'wordpress'}' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '${database ? `localhost:${database.socket}` : 'localhost'}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $kinekit_use ) {
	define( $kinekit_use . '_KEY', 'a demo keeps no secret: ' . $kinekit_use );
	define( $kinekit_use . '_SALT', 'nor salt: ' . $kinekit_use );
}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
require_once __DIR__ . '/wp-settings.php';
`;

/** What there is, PHP's own server serves; the rest is WordPress's, which is told the address as it was asked, as others do. */
const router = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $path ) || is_file( rtrim( $path, '/' ) . '/index.php' ) && $path !== $_SERVER['DOCUMENT_ROOT'] . '/' ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
unset( $_SERVER['PATH_INFO'] );
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

/** Emoji and avatars come from elsewhere, and nobody here sends mail. What PHP asks of other servers is written down, and blocked. */
const quiet = (asked: string): string => `<?php
add_filter( 'pre_http_request', function ( $answer, $args, $url ) {
	file_put_contents( '${asked}', $url . "\\n", FILE_APPEND );
	return $answer;
}, 10, 3 );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter( 'emoji_svg_url', '__return_false' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'get_available_languages', fn( $found ) => array_merge( $found, array( 'nl_BE', 'fr_BE', 'de_DE' ) ) );
`;

function useSqlite(folder: string): void {
  const content = path.join(folder, 'wp-content');
  const home = path.join(content, 'mu-plugins/sqlite-database-integration');
  fs.cpSync(sqlite(), home, { recursive: true });
  const text = fs
    .readFileSync(path.join(home, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', home)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  fs.writeFileSync(path.join(content, 'db.php'), text);
}

/** WordPress speaks the Dutch of the Netherlands; a Flemish site reads that too. */
function useTranslations(folder: string, locale: string): void {
  const near = { nl: 'nl_NL', fr: 'fr_FR', de: 'de_DE' }[locale.slice(0, 2)];
  if (!near) return;
  const home = path.join(folder, 'wp-content/languages');
  fs.mkdirSync(home, { recursive: true });
  for (const name of fs.readdirSync(translations()).filter((each) => each.includes(near))) {
    fs.copyFileSync(path.join(translations(), name), path.join(home, name.replace(near, locale)));
  }
}

/** Installs a WordPress and serves it; ends with the process at the latest. */
export async function startSite(version: Version, options: Options = {}): Promise<Site> {
  const { database, port = await freePort(), locale = 'nl_BE', title = 'Kinepraktijk De Linde' } = options;
  const home = fs.mkdtempSync(path.join(os.tmpdir(), `kinekit-wordpress-${version}-`));
  const folder = path.join(home, 'www');
  const log = path.join(home, 'debug.log');
  const asked = path.join(home, 'asked.log');
  const url = `http://127.0.0.1:${port}`;
  // Links where the cache is on the same disk: nothing of WordPress itself is ever written to.
  try {
    execFileSync('cp', ['-al', core(version), folder], { stdio: 'ignore' });
  } catch {
    fs.rmSync(folder, { recursive: true, force: true });
    execFileSync('cp', ['-a', core(version), folder]);
  }
  const name = `wp_${version.replace('.', '_')}_${port}`;
  database?.create(name);
  fs.mkdirSync(path.join(folder, 'wp-content/mu-plugins'), { recursive: true });
  if (!database) useSqlite(folder);
  if (version === '7.1') useTranslations(folder, locale);
  fs.writeFileSync(path.join(folder, 'wp-config.php'), config(url, log, database, name));
  fs.writeFileSync(path.join(folder, 'wp-content/mu-plugins/quiet.php'), quiet(asked));
  fs.writeFileSync(path.join(home, 'router.php'), router);

  // Every call is a PHP of its own: what the last one compiled is kept for the next, which takes a third of the time.
  const compiled = path.join(home, 'compiled');
  fs.mkdirSync(compiled);
  const settings = {
    error_reporting: 'E_ALL & ~E_DEPRECATED',
    memory_limit: '512M',
    'opcache.enable_cli': '1',
    'opcache.file_cache_only': '1',
    'opcache.file_cache': compiled,
  };
  const cli = async (...args: readonly string[]): Promise<string> => {
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
    const given = [wpCli(), '--allow-root', `--path=${folder}`, ...args];
    const { stdout } = await run('php', [...flags, ...given], { maxBuffer: 1e8 });
    return stdout;
  };
  const account = [
    `--admin_user=${admin.name}`,
    `--admin_password=${admin.password}`,
    '--admin_email=hallo@delinde.example',
  ];
  await cli('core', 'install', `--url=${url}`, `--title=${title}`, ...account, '--skip-email');
  const php = (code: string): Promise<string> => cli('eval', code);
  await php(
    `update_option( 'permalink_structure', '/%postname%/' ); update_option( 'WPLANG', '${locale}' );` +
      `update_option( 'blog_public', 0 ); flush_rewrite_rules();` +
      `update_user_meta( 1, 'show_welcome_panel', 0 );`,
  );

  // Its workers outlive it: the whole group is ended.
  const server = spawn(
    'php',
    [
      '-d',
      'upload_max_filesize=32M',
      '-d',
      'post_max_size=32M',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      folder,
      path.join(home, 'router.php'),
    ],
    {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '6' },
    },
  );
  const stop = (): void => {
    process.off('exit', stop);
    try {
      process.kill(-server.pid!, 'SIGKILL');
    } catch {
      // It is gone already.
    }
    // A worker that is just ended may still have written.
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', stop);
  for (let tries = 0; ; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) break;
    if (tries > 100) throw new Error(`WordPress ${version} does not answer: ${answer?.status}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const lines = (file: string): string[] =>
    fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const complaints = (): string[] =>
    lines(log).filter(
      (line) =>
        !/PHP Deprecated:.*\/(?:wp-includes|wp-admin)\//.test(line) &&
        !/PHP Warning:.*WordPress\.org.*\/(?:wp-includes|wp-admin)\//.test(line),
    );
  const askedElsewhere = (): string[] => lines(asked).filter((address) => !address.startsWith(url));
  return { version, url, folder, complaints, askedElsewhere, cli, php, stop };
}
