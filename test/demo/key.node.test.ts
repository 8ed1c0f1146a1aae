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
