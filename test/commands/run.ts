// `npx tsx test/commands/run.ts`: each command README and CONTRIBUTING name (proofs.ts), run as they say it, in a copy of the
// checkout: what a command writes is not written here. One after the other: the new widget is checked by those after it.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/free-port.js';
import { runTests, test } from '../e2e/support/runner.js';
import { dist, root, until } from '../e2e/support/site.js';
import { proofs } from './proofs.js';

const run = promisify(execFile);
/** How long a server may take to say its address, ms, with two other lanes on the same two cores. */
const patience = 24e4;
let copying: Promise<string> | undefined;

/** The checkout as git would commit it, with the modules and the built kit it already has. */
const copy = (): Promise<string> =>
  (copying ??= (async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-commands-'));
    process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
    for (const file of listed.stdout.split('\0').filter((name) => name && fs.existsSync(path.join(root, name)))) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.copyFileSync(path.join(root, file), path.join(folder, file));
    }
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    fs.cpSync(dist, path.join(folder, 'dist'), { recursive: true });
    fs.cpSync(path.join(root, '.cache/contents.json'), path.join(folder, '.cache/contents.json'));
    return folder;
  })());

/** What `npm run <name>` said; rejects with it when it failed. */
async function npm(name: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout, stderr } = await run('npm', ['run', '-s', name, ...args], { cwd, maxBuffer: 1e7 });
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm run ${name} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

for (const [name, { args, says = /(?:)/ }] of Object.entries(proofs)) {
  if (!args) continue;
  test(`npm run ${[name, ...args].join(' ')} does what the documents say`, async () =>
    assert.match(await npm(name, args, await copy()), says));
}

test('npm run dev has a page for a new widget, with its words as they are now', async () => {
  const folder = await copy();
  const child = spawn('npm', ['run', '-s', 'dev', '--', '--port', '0'], { cwd: folder, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close');
  try {
    const url = await until('it says its address', () => /http:\/\/\S+/.exec(said)?.[0], patience);
    const page = async (): Promise<string> => (await fetch(new URL('/dist/pages/nap-test.nl.html', url))).text();
    const file = path.join(folder, 'src/widgets/guides/nap-test/strings/nl.ts');
    const text = fs.readFileSync(file, 'utf8');
    assert.match(await page(), /<h1>Wat je ervan kunt weten<\/h1>[^]*<details open>/);
    fs.writeFileSync(file, text.replace('Wat je ervan kunt weten', 'Een dutje'));
    await until(
      'the page has the new title',
      async () => /<title>Een dutje<.*[^]*<h1>Een dutje</.test(await page()),
      patience,
    );
    fs.writeFileSync(file, text);
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
  }
  await ended;
  assert.doesNotMatch(said, /warning|error/i);
});

test('a new widget is part of the kit until it is taken away, and leaves nothing', async () => {
  const folder = await copy();
  assert.match(await npm('test:one', ['nap-test'], folder), /^\d\d+ passed, 0 failed$/m);
  await npm('new', ['--', '--remove', 'nap-test'], folder);
  const places = ['src', 'stories', 'test/widgets', 'custom-elements.json', 'README.md'];
  const left = await run('grep', ['-rl', 'nap-test', ...places], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  assert.equal(left.stdout, '');
});

test('npm run storybook serves the stories until it is stopped', async () => {
  const child = spawn('npm', ['run', 'storybook', '--', '--port', `${await freePort()}`, '--ci'], {
    cwd: root,
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close');
  try {
    const url = await until(
      'it says its address',
      () => /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said)?.[0],
      patience,
    );
    const index = (await (await fetch(`${url}/index.json`)).json()) as { entries: object };
    assert.ok(Object.keys(index.entries).length > 50, said);
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
  }
  await ended;
});

/** Longest a command may take that the documents do not call long, ms: five minutes, thrice as long beside two other lanes. */
const longest = 9e5;
const counts = await runTests(process.argv[2] ?? '', 1, longest);
console.log(`Commands: ${counts.passed} passed, ${counts.failed} failed`);
if (process.env['KINE_COUNTS']) fs.writeFileSync(process.env['KINE_COUNTS'], JSON.stringify(counts));
process.exit(counts.failed || !counts.passed ? 1 : 0);
