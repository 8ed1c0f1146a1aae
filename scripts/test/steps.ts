// The steps of `npm test`: each runs a command, keeps what it said until it ends, and counts what passed and failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowsers } from '../browsers.js';
import { startWebKit } from './webkit.js';

/** What a step came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** How long each widget's own tests took, by tag. */
  readonly seconds?: Readonly<Record<string, number>>;
}

export const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const;
export type Engine = keyof typeof engines;

const root = path.resolve(import.meta.dirname, '../..');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-test-'));
process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true }));

const readJson = <T>(file: string): T | undefined => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** Runs a command to its end. Steps run side by side: what one says is printed as a whole, when it is done. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
    const end = (code: number): void => {
      process.stdout.write(Buffer.concat(said));
      resolve(code);
    };
    child.on('close', (code) => end(code ?? 1));
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
  });
}

/** dist/, as it is released. */
export async function build(): Promise<Outcome> {
  return { passed: 0, failed: (await run('npx', ['tsx', 'scripts/build/index.ts'])) ? 1 : 0 };
}

/**
 * Tests of pure code, of the demo server and of the architecture; those with `only` in their file's name. `workers`: processes
 * side by side, where few other steps are.
 */
export async function nodeTests(only?: string, workers?: number): Promise<Outcome> {
  const file = path.join(temporary, 'node.json');
  // vitest says of nothing to run that something is wrong.
  const names = only ? fs.readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' }) : [];
  if (only && !names.some((name) => name.includes(only) && name.endsWith('.node.test.ts')))
    return { passed: 0, failed: 0 };
  const found = only ? [only, '--passWithNoTests'] : [];
  const many = workers ? [`--maxWorkers=${workers}`] : [];
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  await run('npx', ['vitest', 'run', ...report, ...many, ...found]);
  const counts =
    readJson<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numFailedTestSuites', number>>(file);
  const failed = counts ? counts.numFailedTests + counts.numPendingTests || counts.numFailedTestSuites : 1;
  return { passed: counts?.numPassedTests ?? 0, failed };
}

/** Element tests in one engine; `everything` also asks there what Chromium answers for all. */
export async function engineTests(engine: Engine, only?: string, everything = false): Promise<Outcome> {
  const file = path.join(temporary, `${engine}.json`);
  const webkit = engine === 'webkit' ? await startWebKit(findBrowsers()) : undefined;
  const stop = (): void => webkit?.stop();
  process.once('exit', stop);
  const code = await run('npx', ['web-test-runner', '--config', 'web-test-runner.config.js'], {
    KINE_ENGINES: engine,
    KINE_COUNTS: file,
    ...(everything && { KINE_EVERYTHING: '1' }),
    ...(webkit && { KINE_WEBKIT_PORT: String(webkit.port) }),
    ...(only && { KINE_TESTS: `test/**/*${only}*.test.ts` }),
  });
  stop();
  const { passed = 0, failed = 0, seconds = {} } = readJson<Record<string, Outcome>>(file)?.[engines[engine]] ?? {};
  // A runner that ends badly without naming a failed test has still failed.
  return { passed, failed: failed || (code || !passed ? 1 : 0), seconds };
}

/** A step that is a script and writes its own counts to a file. */
export async function counted(script: string, ...args: readonly string[]): Promise<Outcome> {
  const file = path.join(temporary, `${path.basename(script)}.json`);
  await run('npx', ['tsx', script, ...args], { KINE_COUNTS: file });
  return readJson<Outcome>(file) ?? { passed: 0, failed: 1 };
}
