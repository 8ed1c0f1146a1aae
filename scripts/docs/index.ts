// `npm run docs:build`: the documentation in docs-site/, from dist/, which is built first (quick) where it is not fresh.
// `npm run docs` serves it too, until it is stopped.
import path from 'node:path';
import { buildKit, isFresh } from '../build/kit.js';
import { serveFolder } from '../serve-folder.js';
import { buildSite } from './site.js';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'docs-site');
const released = path.join(root, 'dist');
const quick = path.join(root, '.cache/docs/dist');

/** A released build where there is one; else one to look at. */
async function kit(): Promise<string> {
  if (isFresh(released)) return released;
  if (!isFresh(quick)) await buildKit(quick, { quick: true });
  return quick;
}

const pages = await buildSite(out, await kit());
console.log(`docs-site/ built: ${pages.length} pages`);
if (process.argv.includes('--serve')) console.log((await serveFolder(out)).url);
