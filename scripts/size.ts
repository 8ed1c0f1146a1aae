// `npm run size`: what a page downloads, in bytes of brotli. Reads dist/; exits 1 when the page with one pain-scale, a
// metaphor, their median, or the page with all of them is too large.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { registry } from '../src/registry.js';
import { languages } from './languages.js';

/** With Lit's element, decorators and context in it: docs/decisions/0009-lit-elements.md. */
const limit = { bytes: 16_500, requests: 4 };
/** Of one metaphor beyond what all share, of their median, and of the page that shows them all. */
const most = { one: 6_000, 'pain-chart': 12_000, median: 4_000, page: 64_000 };
const dist = path.resolve(import.meta.dirname, '../dist');
const folder = fs.readdirSync(dist).find((name) => /^[0-9a-f]{8}$/.test(name));
if (!folder) throw new Error('dist/ holds no release: run `npm run build` first.');

interface Weight {
  readonly raw: number;
  readonly brotli: number;
}
const weigh = (file: string): Weight => {
  const text = fs.readFileSync(path.join(dist, file));
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  return { raw: text.length, brotli: zlib.brotliCompressSync(text, { params }).length };
};

/** The files and all that they import statically: each is a request. */
function closure(files: readonly string[]): readonly string[] {
  const found = new Set(files);
  for (const file of found) {
    const code = fs.readFileSync(path.join(dist, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)) {
      found.add(path.posix.join(path.posix.dirname(file), name ?? ''));
    }
  }
  return [...found];
}

function row(name: string, files: readonly string[]): { requests: number; brotli: number } {
  const all = closure(files).map(weigh);
  const raw = all.reduce((sum, w) => sum + w.raw, 0);
  const brotli = all.reduce((sum, w) => sum + w.brotli, 0);
  console.log(
    `${name.padEnd(36)}${String(all.length).padStart(9)}${String(raw).padStart(9)}${String(brotli).padStart(9)}`,
  );
  return { requests: all.length, brotli };
}

const chunk = (tag: string, language: string): string => `${folder}/${tag}.${language}.js`;
const shared = ['kinekit.js', `${folder}/core.js`];
const tags = Object.keys(registry);

console.log(`${''.padEnd(36)}${'requests'.padStart(9)}${'raw'.padStart(9)}${'brotli'.padStart(9)}`);
for (const file of shared) row(file, [file]);
for (const tag of tags) for (const l of languages) row(`loader + core + ${tag}.${l}`, [...shared, chunk(tag, l)]);
row('all widgets, nl', [...shared, ...tags.map((tag) => chunk(tag, 'nl'))]);
const one = row('page with one pain-scale, nl', [...shared, chunk('pain-scale', 'nl')]);
console.log(`limit: ${limit.bytes} bytes, ${limit.requests} requests`);
if (one.brotli > limit.bytes || one.requests > limit.requests) process.exitCode = 1;

/** Metaphors share a chunk: counted once, and a metaphor is what comes beyond it. In each language. */
const metaphors = Object.entries(registry).flatMap(([tag, family]) => (family === 'metaphors' ? [tag] : []));
const brotli = (files: readonly string[]): number => files.reduce((sum, file) => sum + weigh(file).brotli, 0);
const beyond = (tag: string, language: string): number => {
  const before = new Set(closure([...shared, chunk('metaphors', language)]));
  return brotli(closure([chunk(tag, language)]).filter((file) => !before.has(file)));
};
const columns = (cells: readonly (number | string)[]): string => cells.map((cell) => String(cell).padStart(9)).join('');
const middle = (sorted: readonly number[]): number => {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
};

console.log(`\n${'beyond loader, core and shared'.padEnd(36)}${columns(languages)}`);
const own = new Map(metaphors.map((tag) => [tag, languages.map((l) => beyond(tag, l))]));
for (const [tag, sizes] of own) {
  const limit = tag === 'pain-chart' ? most[tag] : most.one;
  const above = Math.max(...sizes) > limit;
  console.log(`${tag.padEnd(36)}${columns(sizes)}${above ? `  above ${limit}` : ''}`);
  if (above) process.exitCode = 1;
}
const medians = languages.map((_, i) => middle([...own.values()].map((sizes) => sizes[i] ?? 0).sort((a, b) => a - b)));
console.log(`${`median, limit ${most.median}`.padEnd(36)}${columns(medians)}\n`);

/** The page with all of them gets them as one file, and the course pain-chart shows while it has no scores. */
const pages = languages.map((l) =>
  row(`page with all ${metaphors.length} metaphors, ${l}`, [
    ...shared,
    chunk('all-metaphors', l),
    chunk('all-metaphors.example', l),
  ]),
);
row('the same from a file for each, nl', [
  ...shared,
  ...['pain-chart.example', ...metaphors].map((t) => chunk(t, 'nl')),
]);
console.log(`limit: ${most.page} bytes`);
if (Math.max(...medians) > most.median || pages.some((page) => page.brotli > most.page)) process.exitCode = 1;
