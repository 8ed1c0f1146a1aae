// `npm start`: the demo practice on this machine, with the kit as it is released, or else a quick build of it.
import path from 'node:path';
import { buildKit, isFresh } from './build/kit.js';

const root = path.resolve(import.meta.dirname, '..');
/** Where a quick build goes: dist/ is for what is released. */
const quick = path.join(root, '.cache/dist');

process.chdir(root);
// KINE_DIST names a kit that was built already.
if (!process.env['KINE_DIST']) {
  const release = path.join(root, 'dist');
  const fresh = [release, quick].find(isFresh);
  if (!fresh) {
    console.log('Building the kit …');
    await buildKit(quick, { quick: true });
  }
  process.env['KINE_DIST'] = fresh ?? quick;
}
await import('../demo/server/main.js');
