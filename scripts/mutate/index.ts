// `npm run mutate <folder of src/>…`: changes the code of each folder one bit at a time and asks whether a test notices.
//   npm run mutate science/body science/pain    folder by folder, what did not change since the last time from memory
//   npm run mutate science/body -- --anew       everything again
//   npm run mutate science/body -- --near       by the tests in test/science/body alone: faster, and never a higher score
//   npm run mutate practice/booking/held -- --by=test/practice/booking/held.node.test.ts    by these tests alone, joined by commas
//   npm run mutate science/body -- --tables     also what is worked out once, while a file loads: each takes all tests
// The score and what survived are printed; the report to look at is .cache/mutation/<folder>.html. Outside CI: minutes a
// folder, at most thirty. What the figures were, and why some survive: docs/mutation.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { nodeZone } from '../test/clock.js';
import { scoreOf, survivors } from './report.js';

const root = path.resolve(import.meta.dirname, '../..');
const reports = '.cache/mutation';
const longest = 30 * 60_000;

/** Sentences and facts: a test cannot tell a better sentence from a worse one, and the figures are checked in the words. */
const data = ['!src/science/evidence/{claims,sources,words}/**', '!src/**/{strings,words}/**', '!src/**/*.d.ts'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    anew: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    by: { type: 'string' },
    workers: { type: 'string', default: '1' },
  },
});
if (!positionals.length) throw new Error('Which folder of src/? For example: npm run mutate science/body');

// Threads take the zone of their process, and it takes the one it began with.
process.env['TZ'] = nodeZone;
// Beside other work, not before it.
os.setPriority(15);

/**
 * Takes what survived out of a memory: a test written since may notice it, also where Stryker does not see that it could. And
 * what was stopped: it may have been slow beside other work, and no more than that.
 */
function tryAgain(file: string): void {
  if (!fs.existsSync(file)) return;
  const memory = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  for (const each of Object.values(memory.files))
    each.mutants = each.mutants.filter(({ status }) => status === 'Killed');
  fs.writeFileSync(file, JSON.stringify(memory));
}

/** The folder of test/ that stands for this one of src/, or for what it is in. */
function testsOf(folder: string): string {
  const place = `test/${folder}`;
  return fs.existsSync(path.join(root, place)) ? place : testsOf(path.dirname(folder));
}

/** All mutants of a folder, or of one file without its ending. */
async function mutate(folder: string): Promise<void> {
  const place = path.join('src', folder);
  const isFolder = fs.existsSync(path.join(root, place));
  if (!isFolder && !fs.existsSync(path.join(root, `${place}.ts`))) throw new Error(`There is no ${place}.`);
  const tests = values.by ?? (values.near ? `${testsOf(folder)}/**/*.node.test.ts` : undefined);
  if (tests) process.env['KINE_TESTS'] = tests;
  const name = path.join(reports, folder.replaceAll('/', '-'));
  const known = `${name}.incremental.json`;
  tryAgain(path.join(root, known));
  const late = setTimeout(() => {
    console.error(`${folder} takes longer than thirty minutes: name a smaller folder.`);
    process.exit(1);
  }, longest);
  const results = await new Stryker({
    mutate: [isFolder ? `${place}/**/*.ts` : `${place}.ts`, ...data],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: true },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    incremental: true,
    ignoreStatic: !values.tables,
    force: values.anew,
    incrementalFile: known,
    reporters: ['html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `${name}.html` },
    jsonReporter: { fileName: `${name}.json` },
    tempDirName: '.cache/mutation/sandbox',
    // Of the root alone: there is a scripts/look too, which tests read.
    ignorePatterns: ['/dist', '/lib', '/look', '/docs', '/stories', '/storybook-static', '/.cache', '*.md'],
    concurrency: Number(values.workers),
    timeoutMS: 20_000,
    allowConsoleColors: false,
  }).runMutationTest();
  clearTimeout(late);
  console.log(`\n${survivors(results, root).join('\n')}\n${folder}: ${scoreOf(results)}\n`);
}

for (const folder of positionals) await mutate(folder.replace(/^src\/|\/$/g, ''));
