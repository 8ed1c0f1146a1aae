// The plugin as it is installed: the hand-written PHP of wordpress/, what is generated from the manifest, and the kit.
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';
import type { Manifest } from '../manifest/texts.js';
import { filesIn } from '../build/files.js';
import { allWidgets } from '../build/kine-plugin.js';
import { blockOf } from './blocks.js';
import { deskWords } from './desk/words.js';
import { catalogueOf, translations } from './gettext.js';
import { labelsOf, type Words } from './labels.js';
import { letterWords } from './letters.js';
import { factorNames, fallbacksOf } from './own-texts.js';
import { phpFile } from './php.js';
import { shapes } from './shapes.js';
import { tableOf, type Table } from './table.js';
import { widgets as widgetNames } from './words/index.js';

const root = path.resolve(import.meta.dirname, '../..');

export interface Plugin {
  readonly table: Table;
  readonly version: string;
  /** All translations there are, by the English. */
  readonly words: Words;
  /** What is written or generated, without the kit and its source: path in the plugin to bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Texts that are translated, with the files they stand in. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Of wordpress/ what is not for a site. */
const homely = /^sniffs\//;

/** Everything but the kit, from the manifest and wordpress/ as they are now. */
export async function makePlugin(from = root): Promise<Plugin> {
  const { version } = JSON.parse(fs.readFileSync(path.join(from, 'package.json'), 'utf8')) as { version: string };
  const manifest = JSON.parse(fs.readFileSync(path.join(from, 'custom-elements.json'), 'utf8')) as Manifest;
  const table = tableOf(manifest, registry, await fallbacksOf(from, registry));
  const { labels, words } = labelsOf(table, await factorNames(from));

  const written = path.join(from, 'wordpress');
  const texts = new Map<string, string>();
  for (const name of filesIn(written).filter((each) => !homely.test(each))) {
    texts.set(name, fs.readFileSync(path.join(written, name), 'utf8').replaceAll('0.0.0', version));
  }
  texts.set('LICENSE', fs.readFileSync(path.join(from, 'LICENSE'), 'utf8'));
  const bare = Object.entries(table).map(([tag, { family, attributes, fallback }]) => [
    tag,
    {
      family,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, { description: _, ...attribute }]) => [name, attribute]),
      ),
      fallback,
    },
  ]);
  texts.set(
    'generated/widgets.php',
    phpFile('All widgets: attributes, and what visitors read until one is there.', Object.fromEntries(bare)),
  );
  texts.set('generated/desk.php', phpFile('What the desk of the practice says, by language.', deskWords()));
  texts.set('generated/labels.php', phpFile('What the dashboard calls widgets, attributes and values.', labels));
  texts.set('generated/shapes.php', phpFile('What is sent to the API of the agenda.', shapes()));
  texts.set('generated/letters.php', phpFile('What the mails of the agenda say.', letterWords()));
  for (const [tag, { fallback }] of Object.entries(table)) {
    const title = widgetNames[tag]?.[0] ?? fallback.en[0];
    texts.set(`blocks/${tag}/block.json`, `${JSON.stringify(blockOf(table, tag, title), null, 2)}\n`);
  }
  const catalogue = catalogueOf(texts);
  const files = new Map<string, Buffer>([...texts].map(([name, text]) => [name, Buffer.from(text)]));
  for (const [name, bytes] of translations(catalogue, words, version)) files.set(`languages/${name}`, bytes);
  return { table, version, words, files, texts: catalogue };
}

/** Of dist/ what a site needs: the files of the whole kit are for pages without a server, and over what WordPress.org takes. */
const ofKit = (name: string): boolean =>
  /^(kinekit\.(js|css|classic\.js)|LICENSES\.txt|(?!pages\/)[^/]+\/.+)$/.test(name);

/** The file of all widgets is over what WordPress.org takes: in a plugin the same name asks for each widget's own. */
function eachByItself(name: string, tags: readonly string[]): Buffer | undefined {
  const language = new RegExp(`/${allWidgets}\\.(\\w\\w)\\.js$`).exec(name)?.[1];
  return language ? Buffer.from(tags.map((tag) => `import './${tag}.${language}.js';\n`).join('')) : undefined;
}

/** What dist/ is made of, to read: WordPress asks for it wherever code is minified. */
const sources = [
  'src',
  'scripts/build',
  'scripts/languages.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** The whole plugin, by path. */
export async function pluginFiles(dist: string, from = root): Promise<ReadonlyMap<string, Buffer>> {
  const { files, table } = await makePlugin(from);
  const tags = Object.keys(table);
  const all = new Map(files);
  for (const name of filesIn(dist).filter(ofKit)) {
    all.set(`dist/${name}`, eachByItself(name, tags) ?? fs.readFileSync(path.join(dist, name)));
  }
  for (const place of sources) {
    const whole = path.join(from, place);
    const names = fs.statSync(whole).isDirectory() ? filesIn(whole).map((name) => path.join(place, name)) : [place];
    for (const name of names) all.set(`source/${name}`, fs.readFileSync(path.join(from, name)));
  }
  return all;
}

/** Writes files into a folder, which is emptied first; for folders named kinekit only. */
export function writeAll(folder: string, files: ReadonlyMap<string, Buffer>): void {
  if (path.basename(folder) !== 'kinekit') throw new Error(`${folder} is not a folder named kinekit`);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
}
