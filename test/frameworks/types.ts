// The types of the packed kit by each framework's own checker: a page that is right and the application of docs/frameworks.md, and
// one mistake a line that is named. The settings are those of the document.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { everyWidget, test } from '../e2e/support/runner.js';
import { bin } from '../e2e/support/packed.js';
import { snippet, spansUnder, writeSnippets } from '../e2e/support/snippets.js';
import { projects } from './project.js';

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

const guide = 'docs/frameworks.md';
interface Settings {
  readonly compilerOptions: object;
  readonly include: readonly string[];
}

/** The document's tsconfig.json: React's, with what stands under the framework's own heading instead. */
function settingsOf(framework: Checker): Settings {
  const base = JSON.parse(snippet(guide, 'react/tsconfig.json')) as Settings;
  if (framework === 'react') return base;
  const heading = framework.replace(/^./, (letter) => letter.toUpperCase());
  const said = spansUnder(guide, heading).filter((code) => /^"\w+": ./.test(code));
  const { include = base.include, ...options } = JSON.parse(`{${said.join()}}`) as Partial<Settings>;
  return { compilerOptions: { ...base.compilerOptions, ...options }, include };
}

/** A project with the document's application, and with a page that is right and one that is not. */
async function checkedProject(framework: Checker): Promise<string> {
  const folder = path.join(await projects(), `${framework}-types`);
  writeSnippets(guide, framework, folder);
  for (const page of ['Right', 'Wrong']) {
    const file = `${page}.${checkers[framework].ending}`;
    fs.copyFileSync(path.join(import.meta.dirname, framework, file), path.join(folder, file));
  }
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settingsOf(framework)));
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return folder;
}

export function types(): void {
  for (const framework of Object.keys(checkers) as Checker[]) {
    test(
      `${framework}'s own checker takes the application of the guide and what else is right, and names each mistake`,
      async () => {
        const folder = await checkedProject(framework);
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
