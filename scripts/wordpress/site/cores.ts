// Where a WordPress comes from: npm packages that carry one, and Debian's. Kept in a cache outside the repository.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

export type Version = '6.1' | '6.5' | '7.1';

const cache = process.env['KINE_CACHE'] || path.join(os.homedir(), '.cache/kinekit');

/** Packages that carry a WordPress, and what their file must be. */
const packages = {
  studio: {
    name: 'wp-studio@1.22.0',
    file: 'wp-studio-1.22.0.tgz',
    sha512: 'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
  },
  builds: {
    name: '@wp-playground/wordpress-builds@0.9.19',
    file: 'wp-playground-wordpress-builds-0.9.19.tgz',
    sha512: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
  },
} as const;

const run = (command: string, args: readonly string[], cwd?: string): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...(cwd && { cwd }) });
};

/** The package's file, fetched once; it is taken only when its bytes are those that were looked at. */
function packed({ name, file, sha512 }: (typeof packages)[keyof typeof packages]): string {
  const place = path.join(cache, file);
  const isRight = (): boolean =>
    fs.existsSync(place) && createHash('sha512').update(fs.readFileSync(place)).digest('base64') === sha512;
  if (isRight()) return place;
  fs.mkdirSync(cache, { recursive: true });
  console.log(`Fetching ${name} from npm.`);
  run('npm', ['pack', name, '--silent', `--pack-destination=${cache}`], cache);
  if (!isRight()) throw new Error(`${place} is not the ${name} that was expected`);
  return place;
}

/** A folder of the cache, filled once; half a folder is none. */
function once(name: string, fill: (folder: string) => void): string {
  const place = path.join(cache, name);
  if (fs.existsSync(place)) return place;
  fs.mkdirSync(cache, { recursive: true });
  const half = fs.mkdtempSync(`${place}-`);
  try {
    fill(half);
    fs.renameSync(half, place);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    // Somebody else was first.
    if (!fs.existsSync(place)) throw error;
  }
  return place;
}

const remove = (folder: string, ...names: readonly string[]): void =>
  names.forEach((name) => fs.rmSync(path.join(folder, name), { recursive: true, force: true }));

/** WP-CLI, the SQLite integration, WordPress 7.1 and its translations. */
const studio = (): string =>
  once('wp-studio-1.22.0', (folder) => {
    const inside = 'package/dist/cli/wp-files';
    const wanted = ['latest', 'wp-cli', 'sqlite-database-integration'].map((name) => `${inside}/${name}`);
    run('tar', ['xzf', packed(packages.studio), '-C', folder, '--strip-components=4', ...wanted]);
    remove(folder, 'latest/wordpress/wp-content/plugins/akismet', 'latest/wordpress/wp-content/plugins/hello.php');
  });

export const wpCli = (): string => path.join(studio(), 'wp-cli/wp-cli.phar');
export const sqlite = (): string => path.join(studio(), 'sqlite-database-integration');
export const translations = (): string => path.join(studio(), 'latest/languages');

/** 6.5 lies in its package as a zip without what browsers fetch, and that beside it. */
const older = (): string =>
  once('wordpress-6.5', (folder) => {
    const inside = ['package/src/wordpress/wp-6.5.zip', 'package/public/wp-6.5'];
    const unpacked = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-builds-'));
    try {
      run('tar', ['xzf', packed(packages.builds), '-C', unpacked, ...inside]);
      for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(path.join(unpacked, inside[0]!))))) {
        const place = path.join(folder, name);
        fs.mkdirSync(name.endsWith('/') ? place : path.dirname(place), { recursive: true });
        if (!name.endsWith('/')) fs.writeFileSync(place, bytes);
      }
      fs.cpSync(path.join(unpacked, inside[1]!), folder, { recursive: true });
    } finally {
      fs.rmSync(unpacked, { recursive: true, force: true });
    }
    // It brings a database and a way to it, which are for another place.
    remove(folder, 'wp-config.php', 'wp-content/database', 'wp-content/db.php', 'wp-content/mu-plugins');
    remove(folder, 'wp-content/plugins/akismet', 'wp-content/plugins/sqlite-database-integration');
  });

const debian = (): string => {
  const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'wordpress'], { encoding: 'utf8' });
  return once(`wordpress-debian-${version.replace(/[^\w.]/g, '-')}`, (folder) => {
    run('cp', ['-rL', '/usr/share/wordpress/.', folder]);
    remove(folder, 'wp-config.php', '.htaccess', 'wp-content/plugins/akismet');
  });
};

/** A whole WordPress that nobody writes to. */
export function core(version: Version): string {
  if (version === '7.1') return path.join(studio(), 'latest/wordpress');
  return version === '6.5' ? older() : debian();
}
