// `npm start` as a developer meets it: the demo answers, stops when told, and says so when its port is taken.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '../support/runner.js';
import { dist, root, until } from '../support/site.js';

interface Started {
  process: ChildProcess;
  said: () => string;
  /** Exit code, once it ends. */
  ended: Promise<number | null>;
}

/** Runs what `npm start -- --port <port>` runs. */
function start(port: number, folder: string): Started {
  const args = ['--import', 'tsx', path.join(root, 'scripts/start.ts')];
  const child = spawn(process.execPath, [...args, '--port', `${port}`, '--data', path.join(folder, 'data.jsonl')], {
    cwd: root,
    env: { ...process.env, KINE_DIST: dist },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  return {
    process: child,
    said: () => said,
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-start-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('npm start serves the demo on the address it says, and ends quietly on SIGTERM', () =>
  withFolder(async (folder) => {
    const demo = start(0, folder);
    try {
      const url = await until('it says its address', () => /http:\/\/\S+/.exec(demo.said())?.[0], 6e4);
      const answer = await fetch(url);
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /Kinepraktijk De Linde/);
      assert.equal((await fetch(new URL('/dist/kinekit.js', url))).status, 200);
    } finally {
      demo.process.kill('SIGTERM');
    }
    assert.equal(await demo.ended, 0, demo.said());
  }));

test('npm start says in one sentence that its port is taken', () =>
  withFolder(async (folder) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const demo = start(port, folder);
      assert.equal(await demo.ended, 1, demo.said());
      const lines = demo.said().trim().split('\n');
      assert.equal(lines.at(-1), `Port ${port} is taken by another program; choose another with --port.`);
      assert.doesNotMatch(demo.said(), /\n\s+at /, 'no stack');
    } finally {
      other.close();
    }
  }));
