// The rules of wordpress/sniffs: each bites where it should and nowhere else, and the plugin breaks none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makePlugin, writeAll } from '../../scripts/wordpress/plugin.js';
import { test } from '../e2e/support/runner.js';
import { root } from '../e2e/support/site.js';

interface Report {
  readonly files: Readonly<Record<string, { readonly messages: readonly Message[] }>>;
}
interface Message {
  readonly line: number;
  readonly source: string;
  readonly message: string;
}

/** What the sniffs say of a file or folder: 'file:line sniff', without a sniff's own codes. */
function sniffed(place: string): string[] {
  const standard = path.join(root, 'wordpress/sniffs/Kinekit');
  const args = [`--standard=${standard}`, '--report=json', '--extensions=php', '--no-cache', place];
  const { stdout, stderr } = spawnSync('phpcs', args, { encoding: 'utf8', maxBuffer: 1e8 });
  let report: Report;
  try {
    report = JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`phpcs: ${stdout}${stderr}`);
  }
  return Object.entries(report.files).flatMap(([file, { messages }]) =>
    messages.map(({ line, source }) => `${path.basename(file)}:${line} ${source.split('.').slice(0, 3).join('.')}`),
  );
}

/** Lines of a file that end in the name of the sniff that must bite there. */
const marked = (file: string): string[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      const name = /\/\/ ((?:Kinekit|Generic)\.[\w.]+)$/.exec(line)?.[1];
      return name ? [`${path.basename(file)}:${i + 1} ${name}`] : [];
    });

export function sniffs(): void {
  const bad = path.join(import.meta.dirname, 'bad');
  for (const name of fs.readdirSync(bad)) {
    test(`the sniffs bite in ${name}, on the lines that say so and no other`, async () => {
      const expected = marked(path.join(bad, name));
      assert.ok(expected.length > 2);
      assert.deepEqual([...new Set(sniffed(path.join(bad, name)))].sort(), expected.sort());
    });
  }

  test('the plugin breaks none of the rules', async () => {
    const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-sniffs-')), 'kinekit');
    try {
      const { files } = await makePlugin();
      writeAll(folder, files);
      assert.ok([...files.keys()].filter((name) => name.endsWith('.php')).length > 10);
      assert.deepEqual(sniffed(folder), []);
    } finally {
      fs.rmSync(path.dirname(folder), { recursive: true, force: true });
    }
  });
}
