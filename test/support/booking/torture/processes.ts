/** Servers in processes of their own, killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const script = path.resolve(import.meta.dirname, '../booking-process.ts');

export interface Herd {
  /** Addresses of the API, by process; undefined while one is down. */
  readonly apis: (string | undefined)[];
  /** kill -9, and starts it again. */
  strike(index: number): Promise<void>;
  end(): Promise<void>;
}

/** `count` processes on one data file or database. */
export async function herdOf(count: number, data: string, options: object): Promise<Herd> {
  const children: ChildProcess[] = [];
  const apis: (string | undefined)[] = Array.from({ length: count });
  async function start(index: number): Promise<void> {
    const args = ['--import', 'tsx', script, data, JSON.stringify(options)];
    const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    children[index] = child;
    const gone = once(child, 'exit').then(() => Promise.reject(new Error('a server ended by itself')));
    gone.catch(() => undefined);
    const [line] = (await Promise.race([once(createInterface(child.stdout!), 'line'), gone])) as [string];
    apis[index] = (JSON.parse(line) as { api: string }).api;
  }
  async function kill(index: number): Promise<void> {
    const child = children[index]!;
    apis[index] = undefined;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid!, 'SIGKILL');
    await gone;
  }
  await Promise.all(apis.map((_, index) => start(index)));
  return {
    apis,
    async strike(index) {
      await kill(index);
      await start(index);
    },
    end: async () => void (await Promise.all(apis.map((_, index) => kill(index)))),
  };
}
