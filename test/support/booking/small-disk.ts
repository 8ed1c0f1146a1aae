// A disk small enough to fill, and demo servers that keep their data on it. Nothing outlives the test, even one that is
// killed: the tmpfs is in a mount namespace of a process that ends with its standard input. Touches processes and /tmp.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const script = path.resolve(import.meta.dirname, 'booking-process.ts');
const isRoot = process.getuid?.() === 0;
const enter = isRoot ? ['--mount'] : ['--mount', '--map-root-user'];

/** A real small file system where this machine lets us mount one, or else a limit on the size of the server's files. */
export const howSmall =
  spawnSync('unshare', [...enter, 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0
    ? 'a tmpfs of 16 MB'
    : 'a limit on the size of its files';

const mounted = howSmall.startsWith('a tmpfs');

export interface ServerProcess {
  readonly url: string;
  readonly api: string;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

export interface SmallDisk {
  /** Folder of the data file, as this process sees it. */
  readonly folder: string;
  start(): Promise<ServerProcess>;
  /** Leaves no room for another page of data. */
  fill(): void;
  /** Room again. */
  free(): void;
  remove(): Promise<void>;
}

/** The first line a process says; rejects with what it complained of when it ends first. */
async function firstLine(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.on('data', (part) => (complaint += String(part)));
  const line = once(createInterface(child.stdout!), 'line').then(([said]) => String(said));
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}: ${complaint}`)));
  gone.catch(() => undefined);
  return Promise.race([line, gone]);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // The whole group: tsx may have helpers of its own.
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
}

export async function openSmallDisk(): Promise<SmallDisk> {
  const home = await mkdtemp(path.join(tmpdir(), 'small-disk-'));
  const mount = 'mount -t tmpfs -o size=16m,mode=700 tmpfs "$0" && echo ready && exec cat';
  const holder = mounted ? spawn('unshare', [...enter, 'sh', '-c', mount, home], { detached: true }) : undefined;
  if (holder) await firstLine(holder);
  const inside = holder
    ? ['nsenter', `--target=${holder.pid}`, '--mount', `--wd=${process.cwd()}`].concat(
        isRoot ? [] : ['--user', '--preserve-credentials'],
      )
    : [];
  const folder = holder ? `/proc/${holder.pid}/root${home}` : home;
  const ballast = path.join(folder, 'ballast');
  const running = new Set<ChildProcess>();
  const limit = (bytes: string): void => {
    for (const { pid } of running) spawnSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}`]);
  };

  return {
    folder,
    async start() {
      const data = path.join(home, 'appointments.db');
      const [command = '', ...args] = [...inside, process.execPath, '--import', 'tsx', script, data];
      const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      running.add(child);
      const said = JSON.parse(await firstLine(child)) as { url: string; api: string };
      return {
        ...said,
        async kill() {
          await end(child);
          running.delete(child);
        },
      };
    },
    fill() {
      if (!mounted) return limit(`${statSync(path.join(home, 'appointments.db')).size + 2000}:`);
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, Buffer.alloc(4096));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    free() {
      if (mounted) rmSync(ballast, { force: true });
      else limit('unlimited:');
    },
    async remove() {
      for (const child of running) await end(child);
      if (holder) await end(holder);
      await rm(home, { recursive: true, force: true });
    },
  };
}
