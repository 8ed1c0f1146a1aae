// A MariaDB of its own: in a temporary folder, on a socket and no port, gone when the process is.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Database {
  readonly socket: string;
  create(name: string): void;
  stop(): Promise<void>;
}

const found = (name: string): string => (fs.existsSync(`/usr/sbin/${name}`) ? `/usr/sbin/${name}` : name);

export async function startDatabase(): Promise<Database> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-mariadb-'));
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'my.sock');
  const root = process.getuid?.() === 0;
  const user = root ? 'mysql' : os.userInfo().username;
  fs.mkdirSync(data);
  if (root) execFileSync('chown', ['-R', 'mysql:', folder]);
  const install = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', `--user=${user}`];
  execFileSync('mariadb-install-db', ['--no-defaults', ...install], { stdio: ['ignore', 'ignore', 'pipe'] });
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--user=${user}`,
    '--skip-networking',
    // Nobody minds what is lost when the power goes.
    '--innodb-flush-log-at-trx-commit=0',
    '--skip-log-bin',
  ];
  const server = spawn(found('mariadbd'), options, { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const clear = (): void => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  const kill = (): void => {
    server.kill('SIGKILL');
    clear();
  };
  process.once('exit', kill);
  const ask = (sql: string): void => {
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql], { stdio: 'ignore' });
  };
  for (let tries = 0; ; tries++) {
    try {
      ask('SELECT 1');
      break;
    } catch (error) {
      if (tries > 100 || server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {
    socket,
    create: (name) => ask(`CREATE DATABASE ${name} DEFAULT CHARACTER SET utf8mb4`),
    async stop() {
      process.off('exit', kill);
      server.kill('SIGTERM');
      await gone;
      clear();
    },
  };
}
