// What a real WordPress needs of this machine: Debian's PHP and MariaDB. What is missing is installed where that is allowed, and
// named where not.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const has = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

const phpHas = (extension: string): boolean =>
  spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.toLowerCase().split('\n').includes(extension) ?? false;

/** What must be there, by the Debian package that brings it. */
const needs = {
  'php-cli': () => has('php', '-v'),
  'php-sqlite3': () => phpHas('pdo_sqlite'),
  'php-mysql': () => phpHas('mysqli'),
  'php-xml': () => phpHas('dom'),
  'php-mbstring': () => phpHas('mbstring'),
  'php-curl': () => phpHas('curl'),
  'php-zip': () => phpHas('zip'),
  'php-codesniffer': () => has('phpcs', '--version'),
  'mariadb-server': () => has('mariadbd', '--version') || has('/usr/sbin/mariadbd', '--version'),
  wordpress: () => fs.existsSync('/usr/share/wordpress/wp-load.php'),
  'wordpress-theme-twentytwentythree': () => fs.existsSync('/usr/share/wordpress/wp-content/themes/twentytwentythree'),
} as const;

export type Need = keyof typeof needs;

/** For WordPress 7.1 on SQLite alone, as the demo has it. */
export const forDemo: readonly Need[] = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-curl', 'php-zip'];
export const forAll = Object.keys(needs) as readonly Need[];

export const missing = (wanted: readonly Need[]): readonly Need[] => wanted.filter((name) => !needs[name]());

/** Installs what is missing, as root on Debian; gives back what is missing still. */
export function installMissing(wanted: readonly Need[]): readonly Need[] {
  const lacking = missing(wanted);
  if (!lacking.length || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return lacking;
  console.log(`Installing ${lacking.join(', ')} with apt-get.`);
  // Debian starts a database server once one is installed; this one runs its own, in a folder of its own.
  const policy = '/usr/sbin/policy-rc.d';
  const own = !fs.existsSync(policy);
  if (own) fs.writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...lacking], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } finally {
    if (own) fs.rmSync(policy, { force: true });
  }
  return missing(wanted);
}
