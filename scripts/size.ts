// `npm run size`: what a page downloads, in bytes of brotli 11. Reads dist/ and what the build says is in it; exits 1 above a
// limit. Bytes are decimal.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { registry } from '../src/registry.js';
import { importsOf } from './build/imports.js';
import { copied, type Contents } from './build/contents.js';
import { allWidgets, mostWidgets } from './build/kine-plugin.js';
import { languages } from './languages.js';

/**
 * With Lit's element, decorators and context in it (docs/decisions/0009-lit-elements.md), and with the pictures as they are
 * drawn for a phone. Before those all widgets were 116,900, all metaphors 64,000, the whole kit 130,000. The sums are just above
 * what there is: a new widget raises them by what it brings, and so did the agendas of others the whole kit, by 300, drawing
 * once in place of twice the metaphors, by 100, and taking over what another page kept all three, by 300, 100 and 500.
 */
const limits = {
  'pain-scale': 17_000,
  'a further widget': 8_000,
  median: 6_000,
  'all widgets': 190_600,
  'all metaphors': 71_800,
  'whole kit': 252_500,
  /** Beside one for each widget: loader, core, shared, and what the pictures of the body share or the words of a language. */
  requests: 4,
};
/** Widgets that are more than one thing. */
const larger: Readonly<Record<string, number>> = {
  'pain-chart': 12_000,
  'book-appointment': 21_000,
};

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const release = fs.readdirSync(dist).find((name) => /^[0-9a-f]{8}$/.test(name));
if (!release) throw new Error('dist/ holds no release: run `npm run build` first.');
const folder = path.join(dist, release);
const tags = Object.keys(registry);

const brotli = (file: string): number => {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  return zlib.brotliCompressSync(fs.readFileSync(file), { params }).length;
};
const sizes = new Map(fs.readdirSync(folder).map((file) => [file, brotli(path.join(folder, file))]));
const loader = brotli(path.join(dist, 'kinekit.js'));
const sum = (files: Iterable<string>): number => [...files].reduce((all, file) => all + (sizes.get(file) ?? 0), 0);

/** What these files ask for later, and all that those bring along, in one language. */
function laterOf(files: readonly string[], language: string): ReadonlySet<string> {
  const other = new RegExp(`\\.(${languages.filter((each) => each !== language).join('|')})\\.|\\.text\\.`);
  const seen = new Set(importsOf(folder, files));
  for (const file of seen) {
    const code = fs.readFileSync(path.join(folder, file), 'utf8');
    const asked = [...code.matchAll(/import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name ?? '');
    for (const found of importsOf(
      folder,
      asked.filter((name) => !other.test(name)),
    ))
      seen.add(found);
  }
  return seen;
}

interface Page {
  readonly requests: number;
  readonly bytes: number;
  /** Static and later together. */
  readonly whole: number;
}
function page(which: readonly string[], language: string): Page {
  const files = which.map((tag) => `${tag}.${language}.js`);
  const now = importsOf(folder, files);
  return { requests: now.length + 1, bytes: loader + sum(now), whole: loader + sum(laterOf(files, language)) };
}

const row = (name: string, cells: readonly (string | number)[]): void =>
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(10)).join(''));
const faults: string[] = [];
const hold = (what: string, bytes: number, most: number): void => {
  if (bytes > most) faults.push(`${what}: ${bytes}, at most ${most}`);
};

row('shared by pages', ['bytes']);
row('kinekit.js', [loader]);
for (const file of ['core.js', 'shared.js', 'body.nl.js', 'guide.js', 'words.fr.js', 'later.js'])
  row(file, [sizes.get(file) ?? 0]);

row('\na page with one', ['requests', 'bytes', 'and later', 'its own']);
const own: number[] = [];
for (const tag of tags) {
  for (const language of languages) {
    const { requests, bytes, whole } = page([tag], language);
    const alone = sizes.get(`${tag}.${language}.js`) ?? 0;
    row(`${tag}.${language}`, [requests, bytes, whole, alone]);
    if (language !== 'nl') continue;
    own.push(alone);
    hold(`requests of ${tag}`, requests, 1 + limits.requests);
    hold(`${tag} beside another widget`, alone, larger[tag] ?? limits['a further widget']);
    if (tag === 'pain-scale') hold('a page with one pain-scale', bytes, limits['pain-scale']);
  }
}
own.sort((a, b) => a - b);
const median = own[own.length >> 1] ?? 0;
hold('the median of a further widget', median, limits.median);
/** One file for all widgets, over what they share: decision 0014. */
const every = page([allWidgets], 'nl');
const apart = page(tags, 'nl');
hold('requests of all widgets', every.requests, 2 + limits.requests);
hold('all widgets', every.bytes, limits['all widgets']);
row('\nall widgets, nl', [every.requests, every.bytes, every.whole]);
row('  from a file for each', [apart.requests, apart.bytes, apart.whole]);
const even = Math.ceil((tags.length * sum([`${allWidgets}.nl.js`])) / own.reduce((all, bytes) => all + bytes, 0));
row(`  one file pays from ${even} widgets on`, [`asked from ${mostWidgets(tags.length)}`]);
row('median of a further widget', [median]);
/** One file for all metaphors, and the course pain-chart shows while it has no scores: decision 0007. */
for (const language of languages) {
  const files = importsOf(folder, [`all-metaphors.${language}.js`, `all-metaphors.example.${language}.js`]);
  const bytes = loader + sum(files);
  row(`all metaphors, ${language}`, [files.length + 1, bytes]);
  if (language === 'nl') hold('all metaphors', bytes, limits['all metaphors']);
}
for (const language of languages) {
  const bytes = brotli(path.join(dist, `kinekit.${language}.js`));
  row(`kinekit.${language}.js`, [bytes]);
  if (language === 'nl') hold('the whole kit in one file', bytes, limits['whole kit']);
}

const file = path.join(root, '.cache/contents.json');
const built = fs.existsSync(file);
const copies = built ? copied(JSON.parse(fs.readFileSync(file, 'utf8')) as Contents, tags) : [];
const sumOfCopies = copies.reduce((all, { bytes }) => all + bytes, 0);
row('\ncopied into two widgets or more', [built ? sumOfCopies : 'not known: dist/ was not built here']);
for (const { module, bytes, tags: users } of copies) row(`  ${module}`, [bytes, users.join(' ')]);
if (copies.length)
  faults.push('a module of two widgets is in the chunk of each: scripts/build/chunks.ts says where it belongs');

for (const fault of faults) console.log(`above the limit: ${fault}`);
if (faults.length) process.exitCode = 1;
