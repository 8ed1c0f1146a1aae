/** A PostgreSQL of its own in a temporary folder, on a socket there: no port, no service of the machine. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Postgres {
  /** Its folder. */
  readonly home: string;
  /** Address of an empty database. */
  fresh(): string;
  /** Ends it at once, as a machine that loses power does. */
  crash(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Where Debian puts the programs of a version, newest first. */
const homes = (): string[] => {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => path.join(base, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')];
};

const bin = homes().find((home) => existsSync(path.join(home, 'initdb')) && existsSync(path.join(home, 'postgres')));

/** Why there is none; undefined when there is. */
export const noPostgres = bin ? undefined : 'PostgreSQL is not installed (apt-get install postgresql)';

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as the user Debian made for it. */
const as = (command: string, args: readonly string[]): [string, string[]] =>
  isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]]
    : [command, [...args]];

export async function openPostgres(): Promise<Postgres> {
  const home = mkdtempSync(path.join(tmpdir(), 'pg-'));
  const data = path.join(home, 'data');
  if (isRoot) execFileSync('chown', ['postgres', home]);
  chmodSync(home, 0o700);
  const run = (tool: string, args: readonly string[]): void => {
    const [command, all] = as(path.join(bin!, tool), args);
    const { status, stderr } = spawnSync(command, all, { cwd: home, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  };
  run('initdb', ['-D', data, '-U', 'kine', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8']);
  let server: ChildProcess;
  let number = 0;
  async function start(): Promise<void> {
    const options = [`unix_socket_directories=${home}`, 'listen_addresses=', 'fsync=off', 'max_connections=60'];
    const [command, args] = as(path.join(bin!, 'postgres'), ['-D', data, ...options.flatMap((one) => ['-c', one])]);
    server = spawn(command, args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      server.stderr!.on('data', (part) => {
        said += String(part);
        if (said.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error(said)));
    });
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }
  await start();
  return {
    home,
    start,
    fresh() {
      const name = `kine_${process.pid}_${++number}`;
      run('createdb', ['-h', home, '-U', 'kine', name]);
      return `postgresql://kine@/${name}?host=${encodeURIComponent(home)}`;
    },
    crash: () => end('SIGQUIT'),
    async remove() {
      await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
