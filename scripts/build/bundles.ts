// The browser bundles: chunks per widget and language, the loader, and the whole kit per language.
import fs from 'node:fs';
import path from 'node:path';
import crypto from 'node:crypto';
import { build, type InlineConfig } from 'vite';
import { registry } from '../../src/registry.js';
import { languages, type Language } from '../languages.js';
import { baseConfig, type Target } from './config.js';
import { writeContents } from './contents.js';
import { importsOf } from './imports.js';
import { agendas, allMetaphors, allWidgets, kinePlugin, mostWidgets, sharedChunk } from './kine-plugin.js';

const tags = Object.entries(registry);
const definePath = (tag: string, family: string): string => `src/widgets/${family}/${tag}/define.ts`;

/** Writes a module that defines these widgets, and then runs `more`; returns its path. */
function writeEntry(root: string, name: string, which: typeof tags, more = ''): string {
  const file = path.join(root, '.cache', `${name}.ts`);
  const imports = which.map(([tag, family]) => `import '../${definePath(tag, family).replace(/\.ts$/, '.js')}';`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, [...imports, more].join('\n'));
  return file;
}

type Rolldown = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>;

/** Lib mode, because outside it Vite wraps every import() in 2 kB of preloading. */
const buildOptions = (
  outDir: string,
  entry: Record<string, string>,
  rolldownOptions: Rolldown,
): InlineConfig['build'] => ({
  lib: { entry, formats: ['es'] },
  outDir,
  emptyOutDir: false,
  target: 'es2022',
  modulePreload: false,
  minify: true,
  reportCompressedSize: false,
  rolldownOptions,
});

const isShared = /^(core|shared|guide|later|(body|words)\.\w\w)$/;

/** Name of a chunk that is fetched later, from the module it begins with. */
function lateName(moduleIds: readonly string[], root: string): string {
  const last = moduleIds.at(-1) ?? '';
  const text = /\?kine=([\w.-]+\.text)\.ts$/.exec(last);
  if (text) return `${text[1]}.js`;
  // A part of a widget that comes later: `answer.ts?kine=pain-scale.answer.nl.ts` is pain-scale.answer.nl.js.
  const part = /\?kine=([\w-]+\.[\w-]+\.\w\w)\.ts$/.exec(last);
  if (part) return `${part[1]}.js`;
  const file = path.relative(root, last);
  // Of a topic of the evidence: claims.pain.js, sources.pain.js, words.pain.nl.js.
  const topic = /\/evidence\/((?:claims|sources|words)\/[\w-/]+)\.ts$/.exec(file)?.[1];
  if (topic) return `${topic.replaceAll('/', '.')}.js`;
  const words = /\/(help|remember|booking)\/(?:strings|words)\/(\w\w)\.ts$/.exec(file);
  if (words) return `${words[1]}.${words[2]}.js`;
  return `${path.basename(file).replace(/\.[jt]s$/, '')}.js`;
}

/** Writes `<outDir>/<hash>/…` and returns the folder's name: one hash of all content, so no file name needs its own. */
export async function buildChunks(target: Target): Promise<string> {
  const { root, outDir } = target;
  const temporary = path.join(outDir, 'chunks');
  // All metaphors bring the body's chunk; a tool may too, and is not in the file of all metaphors.
  const metaphors = tags.filter(([, family]) => family === 'metaphors');
  const entries = [
    ...tags.map(([tag, family]) => [tag, definePath(tag, family)] as const),
    [allMetaphors, path.relative(root, writeEntry(root, allMetaphors, metaphors))] as const,
    [allWidgets, path.relative(root, writeEntry(root, allWidgets, tags))] as const,
  ];
  const input = Object.fromEntries(
    entries.flatMap(([name, file]) => languages.map((l) => [`${name}.${l}`, `${file}?kine=${name}.${l}.ts`])),
  );
  await build({
    ...baseConfig(target, [kinePlugin({ root }), writeContents(path.join(root, '.cache/contents.json'), root)]),
    build: buildOptions(temporary, input, {
      preserveEntrySignatures: false,
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => (isShared.test(chunk.name) ? `${chunk.name}.js` : lateName(chunk.moduleIds, root)),
        codeSplitting: {
          groups: [
            ...['core', 'shared', 'guide', 'later'].map((name) => ({
              name,
              test: (id: string) => sharedChunk(id, root) === name,
              // A file's place decides, not who asks for it.
              includeDependenciesRecursively: false,
            })),
            { name: (id) => sharedChunk(id, root), debugName: 'by language', includeDependenciesRecursively: false },
          ],
        },
      },
    }),
  });
  const hash = crypto.createHash('sha256');
  for (const file of fs.readdirSync(temporary).sort())
    hash.update(file).update(fs.readFileSync(path.join(temporary, file)));
  const folder = hash.digest('hex').slice(0, 8);
  fs.renameSync(temporary, path.join(outDir, folder));
  return folder;
}

/** The script tag's module. */
export async function buildLoader(target: Target, folder: string): Promise<void> {
  const { root, outDir } = target;
  const needs = (tag: string, chunk: string): boolean =>
    importsOf(path.join(outDir, folder), [`${tag}.nl.js`]).includes(`${chunk}.js`);
  const all = tags.map(([tag]) => tag);
  // In this order the loader knows by its place in the list what a tag's chunk will ask for.
  const bodies = tags.filter(([tag]) => needs(tag, 'body.nl'));
  const metaphors = bodies.flatMap(([tag, family]) => (family === 'metaphors' ? [tag] : []));
  const body = [...metaphors, ...bodies.flatMap(([tag, family]) => (family === 'metaphors' ? [] : [tag]))];
  const rest = all.filter((tag) => !body.includes(tag));
  const of = (asksShared: boolean, asksGuide: boolean): string[] =>
    rest.filter((tag) => needs(tag, 'shared') === asksShared && needs(tag, 'guide') === asksGuide);
  const guides = of(true, true);
  const shared = of(true, false);
  const core = of(false, false);
  const apart = of(false, true);
  if (apart.length) throw new Error(`${apart.join(' ')}: the loader knows no guide without what most widgets share`);
  const define = {
    ...target.define,
    __KINE_BASE__: JSON.stringify(`./${folder}`),
    __KINE_TAGS__: JSON.stringify([...body, ...guides, ...shared, ...core].join(' ')),
    __KINE_METAPHORS__: String(metaphors.length),
    __KINE_BODY__: String(body.length),
    __KINE_ALL__: JSON.stringify(allMetaphors),
    __KINE_EVERY__: JSON.stringify(allWidgets),
    __KINE_MOST__: String(mostWidgets(tags.length)),
    __KINE_GUIDE__: String(body.length + guides.length),
    __KINE_SHARED__: String(body.length + guides.length + shared.length),
  };
  await build({
    ...baseConfig({ ...target, define }, []),
    build: buildOptions(
      outDir,
      { kinekit: path.join(root, 'src/kinekit.ts') },
      {
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true, entryFileNames: '[name].js' },
      },
    ),
  });
}

/**
 * For pages that can load a script but no module, as by a tag manager. An address in import() is beside the script that asks,
 * so it must lie beside the loader; written into the page or put into one file with others it finds nothing, and says so.
 */
export function writeClassic(outDir: string): void {
  const lost =
    'kinekit: kinekit.classic.js finds no kinekit.js beside it. Inlined or combined, use a file of one language, such as kinekit.nl.js.';
  fs.writeFileSync(
    path.join(outDir, 'kinekit.classic.js'),
    `import("./kinekit.js").catch(function(error){console.warn(${JSON.stringify(lost)},error)});\n`,
  );
}

/**
 * The whole kit in one language and one file. The code is wrapped after minifying: a second copy of the kit on the page
 * evaluates nothing, so there is one Lit (a second one throws under Trusted Types).
 */
export async function buildWhole(target: Target, language: Language): Promise<void> {
  const { root, outDir } = target;
  const name = `kinekit.${language}`;
  const names = JSON.stringify(tags.map(([tag]) => tag));
  const begin = `import { start } from '../src/loader.js';\nstart(new Set(${names}));`;
  const entry = writeEntry(root, `whole-${language}`, tags, begin);
  await build({
    ...baseConfig(target, [kinePlugin({ root, whole: language })]),
    build: buildOptions(
      outDir,
      { [name]: entry },
      {
        output: { format: 'es', minify: true, entryFileNames: '[name].js', codeSplitting: false },
      },
    ),
  });
  const file = path.join(outDir, `${name}.js`);
  const code = fs.readFileSync(file, 'utf8');
  if (/^(import|export)\b/m.test(code)) throw new Error(`${name}.js is not self-contained`);
  fs.writeFileSync(file, `if(!globalThis[Symbol.for("kinekit@1")]){${code}}`);
}

/** The agendas of others in one file, which stands beside a kit in one file and is fetched when one is opened. */
export async function buildAgendas(target: Target): Promise<void> {
  const { root, outDir } = target;
  const folder = path.join(root, '.cache');
  const entry = path.join(folder, 'agendas.ts');
  const sources = ['fhir/fhir', 'ical/ical', 'smart'].map(
    (name) => `export * from '../src/practice/booking/agendas/${name}-source.js';`,
  );
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(entry, `${sources.join('\n')}\n`);
  const output = { format: 'es', minify: true, entryFileNames: '[name].js', codeSplitting: false } as const;
  await build({ ...baseConfig(target, []), build: buildOptions(outDir, { [agendas]: entry }, { output }) });
}
