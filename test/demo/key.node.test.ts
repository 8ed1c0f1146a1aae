// The key that signs manage links: a server without a good one does not start, so nobody can make links of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSecret } from '../../booking/server/src/guard/tokens.js';
import { openDemo } from '../support/booking/booking-server.js';

vi.setConfig({ testTimeout: 30_000 });

const main = path.resolve(import.meta.dirname, '../../demo/server/main.ts');

let folder: string;
let key: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'key-'));
  key = path.join(folder, 'appointments.db.key');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('does not start with an empty key, and says which file and what to do', async () => {
  await writeFile(key, '');
  const args = ['--import', 'tsx', main, '--port', '0', '--data', path.join(folder, 'appointments.db')];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 });
  let said = '';
  // A server that starts all the same has said where it is: that is enough to know.
  server.stdout.on('data', () => server.kill('SIGKILL'));
  server.stderr.on('data', (part) => (said += String(part)));
  const [code] = await once(server, 'close');
  expect(code).toBe(1);
  expect(said).toContain(key);
  expect(said).toContain('Put it back from a backup');
  expect(await readFile(key, 'utf8')).toBe('');
});

it.each(['', '\n', 'ab'.repeat(31), 'zz'.repeat(32), `${'ab'.repeat(20)}-${'ab'.repeat(20)}`, `${'ab'.repeat(32)}a`])(
  'takes no %j for a key',
  async (text) => {
    await writeFile(key, text);
    expect(() => openSecret(key)).toThrow(/does not hold a key/);
    await expect(openDemo({}, folder)).rejects.toThrow(/does not hold a key/);
    // The data file is free again.
    await writeFile(key, 'ab'.repeat(32));
    await (await openDemo({}, folder)).close();
  },
);

it('makes a key of 256 random bits at the first start, for its owner alone, and keeps it', async () => {
  const made = openSecret(key);
  expect(made).toHaveLength(32);
  expect(openSecret(key)).toEqual(made);
  expect((await stat(key)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual([path.basename(key)]);
  await rm(key);
  expect(openSecret(key)).not.toEqual(made);
});

it('is one key for all servers that start on it at the same moment', async () => {
  const names = Array.from({ length: 200 }, (_, index) => path.join(folder, `key-${index}`));
  const tokens = path.resolve(import.meta.dirname, '../../booking/server/src/guard/tokens.ts');
  const work = `import { openSecret } from ${JSON.stringify(tokens)};
    process.stdin.once('data', () => {
      console.log(${JSON.stringify(names)}.map((name) => openSecret(name).toString('hex')).join());
      process.exit(0);
    });
    console.log('ready');`;
  const script = path.join(folder, 'start.mts');
  await writeFile(script, work);
  const servers = [0, 1, 2].map(() => spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'pipe' }));
  const said = servers.map(() => '');
  for (const [index, { stdout }] of servers.entries()) stdout.on('data', (part) => (said[index] += String(part)));
  const ends = servers.map((server) => once(server, 'close'));
  await vi.waitFor(() => expect(said.every((one) => one.includes('ready'))).toBe(true), { timeout: 25_000 });
  for (const { stdin } of servers) stdin.write('go');
  await Promise.all(ends);
  const [first = '', ...others] = said.map((one) => one.split('\n')[1]);
  expect(first.split(',')).toHaveLength(200);
  expect(others).toEqual([first, first]);
  expect((await readdir(folder)).filter((name) => name.includes('new'))).toEqual([]);
});
