// `npm run release`: all that is given away with a version, in dist-release/: the npm package, dist/ and the WordPress plugin as
// zips, the integrity of each file, the licences, and the SHA-256 of all of it. Publishes nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist-release');
const run = (...args: string[]): void =>
  void execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out);
run('run', '-s', 'build');
run('run', '-s', 'build:wordpress');
// Both were just built.
run('pack', '--ignore-scripts', '--pack-destination', out);
const zips = path.join(root, 'dist-wordpress');
for (const entry of fs.readdirSync(zips, { withFileTypes: true })) {
  if (entry.isFile()) fs.copyFileSync(path.join(zips, entry.name), path.join(out, entry.name));
}
fs.copyFileSync(path.join(root, 'dist/LICENSES.txt'), path.join(out, 'LICENSES.txt'));
const sums = fs
  .readdirSync(out)
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(fs.readFileSync(path.join(out, name)))
        .digest('hex')}  ${name}\n`,
  );
fs.writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
console.log(`kinekit ${version} in dist-release/\n${sums.join('')}`);
