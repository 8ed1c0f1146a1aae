// `npm run build:twice [-- --quick]`: builds here and in a copy of the checkout elsewhere, and compares every file. A release that
// nobody can build again is a release nobody can check.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { integrities } from './files.js';

const root = path.resolve(import.meta.dirname, '../..');
const quick = process.argv.includes('--quick');
// On the checkout's own disk, where modules can be linked instead of copied.
fs.mkdirSync(path.join(root, '.cache'), { recursive: true });
const temporary = fs.mkdtempSync(path.join(root, '.cache/twice-'));
const copy = path.join(temporary, 'a folder with another name');

/** The checkout as git would commit it, with its modules in it: one that lies elsewhere is not where the build looks. */
function copyCheckout(): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of listed.toString().split('\0')) {
    if (!file || !fs.existsSync(path.join(root, file))) continue;
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), path.join(copy, file));
  }
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(copy, 'node_modules')]);
}

/** What `checkout` builds, file by file. */
function built(checkout: string, name: string): Readonly<Record<string, string>> {
  const dist = path.join(temporary, name, 'dist');
  const code = `import('./scripts/build/kit.ts').then((kit) => kit.buildKit(${JSON.stringify(dist)}, { quick: ${quick} }))`;
  execFileSync(path.join(checkout, 'node_modules/.bin/tsx'), ['-e', code], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return integrities(dist);
}

try {
  copyCheckout();
  const [here, there] = [built(root, 'here'), built(copy, 'there')];
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].sort();
  const different = names.filter((name) => here[name] !== there[name]);
  console.log(`${names.length} files, ${different.length} different`);
  for (const name of different) console.error(`  ${name}`);
  process.exitCode = different.length || !names.length ? 1 : 0;
} finally {
  fs.rmSync(temporary, { recursive: true, force: true });
}
