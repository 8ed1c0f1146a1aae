// `npm test`: everything, per engine, with an honest count at the end. Browsers are Debian's; missing ones are installed
// where this machine allows it. `npm run test:one <tag>` runs only the tests with that in their name.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowsers, missingPackages } from '../browsers.js';
import { startWebKit } from './webkit.js';

interface Counts {
  passed: number;
  failed: number;
}
type Report = Record<string, Counts>;

const root = path.resolve(import.meta.dirname, '../..');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-test-'));
const only = process.argv.slice(2).find((a) => !a.startsWith('-'));
const total: Report = {};
const started = Date.now();

const add = (name: string, { passed, failed }: Counts): void => {
  const counts = (total[name] ??= { passed: 0, failed: 0 });
  counts.passed += passed;
  counts.failed += failed;
};

/** Runs a command to its end; its output is shown as it comes. */
const run = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });

const readJson = <T>(file: string): T | undefined => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

function installBrowsers(): void {
  const missing = missingPackages();
  if (!missing.length) return;
  console.log(`Not found: ${missing.join(', ')}.`);
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.log('Installing them with apt-get.');
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-q', ...missing], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = missingPackages();
  if (!still.length) return;
  console.error(
    `Still missing: ${still.join(', ')}. Install them (apt-get install ${still.join(' ')}), ` +
      'or set CHROME_PATH, FIREFOX_BIN, WEBKIT_DRIVER and WEBKIT_MINIBROWSER.',
  );
  process.exit(1);
}

async function nodeTests(): Promise<void> {
  const file = path.join(temporary, 'node.json');
  const found = only ? [only, '--passWithNoTests'] : [];
  await run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...found]);
  const report =
    readJson<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numFailedTestSuites', number>>(file);
  const failed = report ? report.numFailedTests + report.numPendingTests || report.numFailedTestSuites : 1;
  add('Node', { passed: report?.numPassedTests ?? 0, failed });
}

async function engineTests(engine: 'chromium' | 'firefox' | 'webkit', name: string): Promise<void> {
  const file = path.join(temporary, `${engine}.json`);
  const webkit = engine === 'webkit' ? await startWebKit(findBrowsers()) : undefined;
  const stop = (): void => webkit?.stop();
  process.once('exit', stop);
  const code = await run('npx', ['web-test-runner', '--config', 'web-test-runner.config.js'], {
    KINE_ENGINES: engine,
    KINE_COUNTS: file,
    ...(webkit && { KINE_WEBKIT_PORT: String(webkit.port) }),
    ...(only && { KINE_TESTS: `test/**/*${only}*.test.ts` }),
  });
  stop();
  const report = Object.values(readJson<Report>(file) ?? {});
  const passed = report.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = report.reduce((sum, counts) => sum + counts.failed, 0);
  // A runner that ends badly without naming a failed test has still failed.
  add(name, { passed, failed: failed || (code || !passed ? 1 : 0) });
}

/** A step that writes its own counts to a file. */
async function counted(name: string, script: string): Promise<void> {
  const file = path.join(temporary, `${path.basename(script)}.json`);
  await run('npx', ['tsx', script], { KINE_COUNTS: file });
  add(name, readJson<Counts>(file) ?? { passed: 0, failed: 1 });
}

installBrowsers();
if (!only && (await run('npx', ['tsx', 'scripts/build/index.ts']))) add('Build', { passed: 0, failed: 1 });
await nodeTests();
await engineTests('chromium', 'Chromium');
await engineTests('firefox', 'Firefox');
await engineTests('webkit', 'WebKit');
if (!only) {
  await counted('End to end', 'test/e2e/run.ts');
  await counted('Stories', 'scripts/test/stories.ts');
}
fs.rmSync(temporary, { recursive: true, force: true });

console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
for (const [name, counts] of Object.entries(total)) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
}
const passed = Object.values(total).reduce((sum, counts) => sum + counts.passed, 0);
const failed = Object.values(total).reduce((sum, counts) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
