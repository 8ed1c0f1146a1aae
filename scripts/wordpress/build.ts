// `npm run build:wordpress`: the plugin as a zip, and beside it dist/ as a zip with the integrity of each file. Needs dist/,
// which is built first unless it is newer than all it is made of.
import fs from 'node:fs';
import path from 'node:path';
import { buildKit, isFresh } from '../build/kit.js';
import { filesIn, integrities, integrity } from '../build/files.js';
import { makePlugin, pluginFiles, writeAll } from './plugin.js';
import { untranslated } from './labels.js';
import { zipOf } from './zip.js';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'dist-wordpress');
const dist = path.join(root, 'dist');
/** More than this WordPress.org does not take. */
const most = 10e6;

if (!isFresh(dist)) {
  console.log('Building dist/ first.');
  await buildKit(dist);
}
const { version, texts, words } = await makePlugin();
for (const text of untranslated(texts.keys(), words)) console.warn(`Not translated (scripts/wordpress/words): ${text}`);
const plugin = await pluginFiles(dist);
const zips = {
  [`kinekit-wordpress-${version}.zip`]: zipOf(plugin, 'kinekit/'),
  [`kinekit-dist-${version}.zip`]: zipOf(
    new Map(filesIn(dist).map((name) => [name, fs.readFileSync(path.join(dist, name))])),
  ),
};
fs.rmSync(out, { recursive: true, force: true });
writeAll(path.join(out, 'kinekit'), plugin);
for (const [name, bytes] of Object.entries(zips)) {
  fs.writeFileSync(path.join(out, name), bytes);
  console.log(`dist-wordpress/${name} ${(bytes.length / 1e6).toFixed(1)} MB ${integrity(bytes)}`);
  if (bytes.length > most) throw new Error(`${name} is over 10 MB`);
}
fs.writeFileSync(
  path.join(out, `kinekit-dist-${version}.integrity.json`),
  `${JSON.stringify(integrities(dist), null, 2)}\n`,
);
