// `npm start`: the demo practice on this machine. Builds dist/ first when it is missing or older than what it is made of.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const built = path.resolve(root, process.env['KINE_DIST'] || 'dist', 'LICENSES.txt');

/** Time of the newest file under a folder or of one file, ms; 0 when there is none. */
function newest(place: string): number {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** dist/LICENSES.txt is written last: a build that broke off has none. */
function isStale(): boolean {
  const made = newest(built);
  return ['src', 'scripts/build', 'package.json'].some((place) => newest(path.join(root, place)) > made);
}

process.chdir(root);
// KINE_DIST names a kit that was built already.
if (!process.env['KINE_DIST'] && isStale()) {
  console.log('Building dist/ …');
  await import('./build/index.js');
}
await import('../demo/server/main.js');
