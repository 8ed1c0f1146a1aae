// `npm run bench`: dist/ beside other kits, in one run: a small control on a slow processor, what one more of it costs, the page
// of a practice by each kit's loader, and how much the page moves. Installs the others, pinned, in a temporary folder. Every
// round visits all in another order, and a ratio is the median of the rounds' own ratios. Exits 1 above a limit.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { load, type Conditions, type Load } from './peers/load.js';
import { pageOf, probe } from './peers/probe.js';
import { serveBench } from './peers/serve.js';
import { nine, ours, peers, type Subject } from './peers/subjects.js';

const rounds = Number(process.argv[2] ?? 7);
/** In units of the floor or of the peer that is named. */
const limits = { 'painted, of lit': 1.4, 'CPU of a further one, of lit': 5, 'page painted, of shoelace': 0.45 };

const root = path.resolve(import.meta.dirname, '../..');
const work = path.join(os.tmpdir(), 'kinekit-bench');
const release = fs.readdirSync(path.join(root, 'dist')).find((name) => /^[0-9a-f]{8}$/.test(name));
if (!release) throw new Error('dist/ holds no release: run `npm run build` first.');

fs.mkdirSync(path.join(work, 'bundles'), { recursive: true });
fs.copyFileSync(path.join(import.meta.dirname, 'peers/package.json'), path.join(work, 'package.json'));
execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
  cwd: work,
  stdio: 'inherit',
});
const esbuild = createRequire(path.join(work, 'package.json'))('esbuild') as {
  build(options: object): Promise<unknown>;
};

const subjects: readonly Subject[] = [...peers, ours(release)];
const server = await serveBench(work, {
  modules: path.join(work, 'node_modules'),
  bundles: path.join(work, 'bundles'),
  kit: path.join(root, 'dist'),
});
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });

const sorted = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b);
const median = (all: readonly number[]): number => sorted(all)[all.length >> 1] ?? Number.NaN;
const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => [Math.random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
const table = (head: string, names: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  console.log(`\n${head}\n\n| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};
const span = (all: readonly number[]): string =>
  `${median(all).toFixed(0)} (${sorted(all)[0]!.toFixed(0)} to ${sorted(all).at(-1)!.toFixed(0)})`;
const broken: string[] = [];
const held = (name: keyof typeof limits, value: number): void => {
  if (!(value <= limits[name])) broken.push(`${name}: ${value.toFixed(2)}, at most ${limits[name]}`);
};

/** The address of a control's module, bundled as a site would. */
async function moduleOf({ name, control }: Subject): Promise<string> {
  if ('url' in control.entry) return control.entry.url;
  await esbuild.build({
    stdin: { contents: control.entry.code, resolveDir: work },
    outfile: path.join(work, 'bundles', `${name}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  return `/bundles/${name}.js`;
}

const many = (html: string, count: number): string =>
  Array.from({ length: count }, (_, i) => html.replaceAll('{i}', `${i % 11}`)).join('\n');

/** All loads by name of the case, one of each a round. */
async function visit(cases: ReadonlyMap<string, string>, conditions: Conditions): Promise<Map<string, Load[]>> {
  const loads = new Map([...cases.keys()].map((name) => [name, [] as Load[]]));
  // Round 0 is for the caches of the machine.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, address] of shuffled([...cases])) {
      const one = await load(context, server.origin + address, conditions);
      if (round) loads.get(name)!.push(one);
    }
  }
  return loads;
}

/** Median of the rounds' own ratios. */
const ratio = (of: readonly number[], to: readonly number[]): number => median(of.map((value, i) => value / to[i]!));
const column = (loads: Map<string, Load[]>, name: string, key: keyof Load): number[] =>
  loads.get(name)!.map((one) => one[key]);

const context = await browser.newContext({ viewport: { width: 412, height: 823 }, ignoreHTTPSErrors: true });
// The runner wraps functions in a helper the page does not have.
await context.addInitScript(`const __name = (f) => f; (${probe.toString()})()`);
await context.newPage();

async function controls(): Promise<void> {
  const put = async (count: number, delay = 0): Promise<ReadonlyMap<string, string>> => {
    const cases = new Map<string, string>();
    for (const subject of subjects) {
      const { tag, html, css } = subject.control;
      const address = `/control/${subject.name}/${count}/${delay}`;
      const module = `${await moduleOf(subject)}${delay ? `?delay=${delay}` : ''}`;
      server.pages.set(address, pageOf({ css: css ?? [], module, body: many(html, count), tags: [tag] }));
      cases.set(subject.name, address);
    }
    return cases;
  };
  const one = await visit(await put(1), { slower: 4 });
  const [few, hundred] = [await visit(await put(1), {}), await visit(await put(100), {})];
  const late = await visit(await put(3, 1500), {});
  const further = (name: string): number[] =>
    column(hundred, name, 'cpu').map((cpu, i) => (cpu - column(few, name, 'cpu')[i]!) / 99);
  const [floor, floorFurther] = [column(one, 'lit', 'painted'), further('lit')];
  table(
    `One small control, CPU 4x; a further one at CPU 1x; ${rounds} rounds`,
    ['kit', 'painted, ms', 'of lit', 'CPU, ms', 'further one, CPU ms', 'of lit', 'elements', 'shift, script late'],
    subjects.map(({ name }) => [
      name,
      span(column(one, name, 'painted')),
      ratio(column(one, name, 'painted'), floor).toFixed(2),
      span(column(one, name, 'cpu')),
      median(further(name)).toFixed(2),
      ratio(further(name), floorFurther).toFixed(2),
      median(column(one, name, 'elements')) - 3,
      median(column(late, name, 'shift')).toFixed(3),
    ]),
  );
  held('painted, of lit', ratio(column(one, 'kinekit', 'painted'), floor));
  held('CPU of a further one, of lit', ratio(further('kinekit'), floorFurther));
  if (median(column(late, 'kinekit', 'shift')) > 0.001) broken.push('the page moves where kinekit.css keeps the room');
}

async function pages(): Promise<void> {
  const cases = new Map<string, string>();
  for (const { name, page } of subjects) {
    if (!page) continue;
    const tags = [...new Set([...page.html.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag!))];
    server.pages.set(`/page/${name}`, pageOf({ css: page.css, module: page.loader, body: page.html, tags }));
    cases.set(name, `/page/${name}`);
  }
  const loads = await visit(cases, { slower: 4, slowNetwork: true });
  const beside = column(loads, 'shoelace', 'painted');
  table(
    `A page of nine by the kit's own loader: 150 ms, 1.6 Mbit/s, CPU 4x, HTTP/2, brotli; ${rounds} rounds`,
    ['kit', 'requests', 'kB', 'painted, ms', 'of shoelace', 'shift'],
    [...cases.keys()].map((name) => [
      name,
      median(column(loads, name, 'requests')),
      (median(column(loads, name, 'bytes')) / 1000).toFixed(1),
      span(column(loads, name, 'painted')),
      ratio(column(loads, name, 'painted'), beside).toFixed(2),
      median(column(loads, name, 'shift')).toFixed(3),
    ]),
  );
  held('page painted, of shoelace', ratio(column(loads, 'kinekit', 'painted'), beside));
  const requests = median(column(loads, 'kinekit', 'requests'));
  // The style sheet is not counted: a page may leave it out.
  if (requests - 1 > nine.length + 4) broken.push(`requests of the page: ${requests - 1}, at most ${nine.length + 4}`);
}

try {
  await controls();
  await pages();
} finally {
  await browser.close();
  server.close();
}
for (const limit of broken) console.error(`above the limit: ${limit}`);
process.exitCode = broken.length ? 1 : 0;
