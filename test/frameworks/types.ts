// The types of the packed kit by each framework's own checker: a page that is right, and one mistake a line that is named.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { everyWidget, test } from '../e2e/support/runner.js';
import { bin } from '../e2e/support/packed.js';
import { projectOf } from './project.js';

/** What checks a framework's files, how its complaints are read, and how its files end. */
const checkers = {
  react: { command: 'tsc', args: ['-p', '.'], ending: 'tsx' },
  preact: { command: 'tsc', args: ['-p', '.'], ending: 'tsx' },
  solid: { command: 'tsc', args: ['-p', '.'], ending: 'tsx' },
  vue: { command: 'vue-tsc', args: ['-p', '.'], ending: 'vue' },
  svelte: { command: 'svelte-check', args: ['--output', 'machine'], ending: 'svelte' },
} as const;

export type Checker = keyof typeof checkers;

/** A complaint of tsc and vue-tsc, then of svelte-check: file and line. */
const complaint = /^(?:\d+ ERROR )?"?([\w./-]+?)"?(?:\((\d+),\d+\): error|[: ](\d+):\d+ ")/gm;

/** `file:line`, each once. */
export function complaints(folder: string, checker: Checker): Promise<string[]> {
  const { command, args } = checkers[checker];
  return new Promise((resolve, reject) => {
    execFile(bin(command), [...args], { cwd: folder, maxBuffer: 1e7 }, (error, stdout, stderr) => {
      const found = [...stdout.matchAll(complaint)].map(([, file, line, machine]) => `${file}:${line ?? machine}`);
      // A checker that failed and named nothing did not check.
      if (error && !found.length) reject(new Error(`${command}\n${stdout}${stderr}`));
      else resolve([...new Set(found)]);
    });
  });
}

export function types(): void {
  for (const framework of Object.keys(checkers) as Checker[]) {
    test(
      `${framework}'s own checker takes what is right of the packed types, and names each mistake`,
      async () => {
        const folder = await projectOf(framework);
        const wrong = `Wrong.${checkers[framework].ending}`;
        const lines = fs.readFileSync(path.join(folder, wrong), 'utf8').split('\n');
        const expected = lines.flatMap((text, i) => (/^(export|\s*<[a-z]+-)/.test(text) ? [`${wrong}:${i + 1}`] : []));
        assert.ok(expected.length >= 5);
        assert.deepEqual(await complaints(folder, framework), expected);
        // The first of them packs the kit.
      },
      everyWidget,
    );
  }
}
