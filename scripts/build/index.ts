// `npm run build`: dist/ for browsers, lib/ for bundlers and Node. Later steps read what earlier ones wrote.
import fs from 'node:fs';
import path from 'node:path';
import { languages } from '../languages.js';
import { buildChunks, buildLoader, buildWhole } from './bundles.js';
import { buildPages } from './pages.js';
import { buildReserve } from './reserve.js';
import { buildNotices } from './notices.js';

const root = path.resolve(import.meta.dirname, '../..');
const outDir = path.join(root, 'dist');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const define = { __KINE_VERSION__: JSON.stringify(version) };

// Deleting is for dist only, whatever the path above came from.
if (path.basename(outDir) !== 'dist') throw new Error(`${outDir} is not a dist folder`);
fs.rmSync(outDir, { recursive: true, force: true });
fs.mkdirSync(outDir, { recursive: true });
const folder = await buildChunks(root, outDir, define);
await buildLoader(root, outDir, folder, define);
for (const language of languages) await buildWhole(root, outDir, language, define);
buildReserve(root, outDir);
buildPages(root, outDir);
buildNotices(root, outDir);
console.log(`dist/ built, release folder ${folder}`);
