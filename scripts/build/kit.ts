// The whole of dist/: chunks, loader, whole-kit files, room, pages, notices. Later steps read what earlier ones wrote.
import fs from 'node:fs';
import path from 'node:path';
import { buildEmbed } from '../embed/build.js';
import { languages } from '../languages.js';
import { buildAgendas, buildChunks, buildLoader, buildWhole, writeClassic } from './bundles.js';
import type { Target } from './config.js';
import { integrities } from './files.js';
import { buildNotices } from './notices.js';
import { buildFallbacks, buildPages } from './pages.js';
import { buildReserve } from './reserve.js';

const root = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
/** Written last: a build that broke off has none. */
const last = 'integrity.json';

/** Builds the kit into `outDir` (a folder named dist, which is emptied first) and returns the release's folder in it. */
export async function buildKit(outDir: string, options: Pick<Target, 'quick'> = {}): Promise<string> {
  // Deleting is for a dist folder only, wherever it lies.
  if (path.basename(outDir) !== 'dist') throw new Error(`${outDir} is not a dist folder`);
  fs.rmSync(outDir, { recursive: true, force: true });
  fs.mkdirSync(outDir, { recursive: true });
  const target: Target = {
    root,
    outDir,
    define: { __KINE_VERSION__: JSON.stringify(version) },
    packages: new Set(),
    ...options,
  };
  const folder = await buildChunks(target);
  await buildLoader(target, folder);
  writeClassic(outDir);
  for (const language of languages) await buildWhole(target, language);
  await buildAgendas(target);
  buildReserve(root, outDir);
  await buildPages(outDir);
  await buildFallbacks(outDir);
  await buildEmbed(target);
  buildNotices(root, outDir, [...target.packages].sort());
  fs.writeFileSync(path.join(outDir, last), `${JSON.stringify(integrities(outDir, last), null, 1)}\n`);
  return folder;
}

/** Time of the newest file under a folder or of one file, ms; 0 when there is none. */
function newest(place: string): number {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Whether `outDir` holds a whole kit that is newer than all it is made of. */
export function isFresh(outDir: string): boolean {
  const made = newest(path.join(outDir, last));
  return ['src', 'scripts/build', 'scripts/embed', 'custom-elements.json', 'package.json'].every(
    (place) => newest(path.join(root, place)) <= made,
  );
}
