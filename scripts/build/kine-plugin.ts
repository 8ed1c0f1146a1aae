// Vite plugin: one copy of a widget's private modules per entry `define.ts?kine=<tag>.<lang>.ts`, with one language in it.
// Why and with what figures: docs/decisions/0002-one-chunk-per-widget-and-language.md.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { registry, type Tag } from '../../src/registry.js';
import { languages, type Language } from '../languages.js';

const suffixOf = (id: string): string | undefined => /\?kine=[^&]+\.ts$/.exec(id)?.[0];
const fileOf = (id: string): string => id.replace(/\?.*$/, '');
/** The language a suffix or the whole build is for: `?kine=pain-scale.nl.ts` → nl. */
const languageOf = (suffix: string): Language | undefined =>
  languages.find((l) => suffix.endsWith(`.${l}.ts`) || suffix.endsWith(`.${l}.text.ts`));

/**
 * Shared by most widgets, so downloaded once, in core. Every other module of ours is copied into each chunk that needs it
 * and tree-shaken there; such copies hold no state.
 */
const core = new RegExp(
  `^src/(${[
    'science/safety/numbers',
    'practice/emergency',
    'platform/(language|format\\.)',
    'ui/(define|element|field|context/(keys|root)|controllers/(foot|host|size)|i18n)',
    'ui/parts/(frame|range|icon\\.)',
    'ui/styles/(palette|range|frame|controls|base)',
  ].join('|')})`,
);

export const isCore = (file: string, root: string): boolean => {
  const relative = path.relative(root, file);
  return relative.startsWith('node_modules') ? !isProvider(relative) : core.test(relative) && !isLazy(file, root);
};

/**
 * What the pictures of one body share: the model, the drawing, the rows of factors and their words. One chunk per
 * language, `metaphors.<lang>.js`: a page of ten metaphors downloads it once. The course of the days is only for a part
 * that is fetched later.
 */
const metaphors =
  /^src\/(science\/body(?!\/simulate)|platform\/(clock|ticker|motion|stored|format-list|capital)|ui\/(body-element|drawing|parts|controllers|events|styles|strings))/;

/** Name of the file that holds all metaphors at once, for a page that shows most of them. */
export const allMetaphors = 'all-metaphors';

/** The suffix of what metaphors share, for a module that another with `suffix` imports; undefined for all others. */
const sharedSuffix = (file: string, root: string, suffix: string): string | undefined => {
  const [tag = '', ...rest] = suffix.slice('?kine='.length).split('.');
  const shares = tag === 'metaphors' || tag === allMetaphors || registry[tag as Tag] === 'metaphors';
  if (!shares || rest.includes('text') || !metaphors.test(path.relative(root, file))) return undefined;
  // With all of them in one file, their later parts find what they share there.
  return `?kine=${tag === allMetaphors ? tag : 'metaphors'}.${languageOf(suffix)}.ts`;
};

/** Name of the chunk of a module that metaphors share. */
export const sharedChunk = (id: string): string | null => /\?kine=(metaphors\.\w\w)\.ts$/.exec(id)?.[1] ?? null;

/** Only practice-context provides: the providing half of @lit/context stays out of core. */
const isProvider = (relative: string): boolean => /@lit\/context\/.*(provider|value-notifier)/.test(relative);

/** Modules that belong to one widget's chunk. */
const isPrivate = (file: string, root: string): boolean => !isCore(file, root) && !isLazy(file, root);

/** Loaded on first use: never in core, and never in a widget's chunk. */
export const isLazy = (file: string, root: string): boolean =>
  /^src\/(ui\/lazy|practice\/record|science\/evidence\/(words|registry|sources))/.test(path.relative(root, file));

/** What the parts that come later share, in one small file. */
export const isLateHelper = (file: string, root: string): boolean =>
  /^src\/ui\/(lazy\/(adopt|texts-in)|styles\/button\.styles)\.ts$/.test(path.relative(root, file));

/** A part of a widget that is fetched later and brings its own words: an entry of its own, per language, as the widget. */
const hasWords = (file: string): boolean =>
  /\/widgets\/[^/]+\/[^/]+\/[\w-]+\/[\w-]+\.ts$/.test(file) &&
  fs.existsSync(path.join(path.dirname(file), 'strings/index.ts'));

/** Of `widgets/tools/pain-scale/answer/strings/fr.ts`: pain-scale.answer; pain-scale for the widget's own strings. */
const ownerOf = (file: string): string =>
  (/\/widgets\/[^/]+\/([\w-]+\/(?:[\w-]+\/)?)strings\//.exec(file)?.[1] ?? 'shared/').slice(0, -1).replace('/', '.');

const isCatalogue = (file: string): boolean => /\/(strings|words)\/index\.ts$/.test(file);

/** A catalogue as the bundle needs it: `ready` static, the others to fetch (or absent in a self-contained file). */
function catalogueSource(file: string, ready: Language, others: readonly Language[]): string | undefined {
  const name = /export (?:const|function) (\w+)/.exec(fs.readFileSync(file, 'utf8'))?.[1];
  if (name !== 'strings') return undefined;
  return [
    `import { ${ready} } from './${ready}.js';`,
    `export const strings = { ${ready}, ${others.map((l) => `${l}: () => import('./${l}.js')`).join(', ')} };`,
  ].join('\n');
}

/** A rule needs a fact's id and value; the list of sources fetches the rest with the registry when it is opened. */
const withoutSources = (code: string, file: string): string =>
  file.includes('/evidence/claims/')
    ? code.replace(/\/\*#__PURE__\*\/ claim\((\{[\s\S]*?)\n {2}unit: [\s\S]*?\n\}\);/g, '$1\n};')
    : code;

export interface KinePluginOptions {
  root: string;
  /** Self-contained build in this language: every catalogue holds only it. */
  whole?: Language;
}

export function kinePlugin({ root, whole }: KinePluginOptions): Plugin {
  return {
    name: 'kine',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const suffix = suffixOf(source);
      if (suffix) return path.resolve(root, fileOf(source)) + suffix;
      const inherited = importer ? suffixOf(importer) : undefined;
      if (!inherited || !importer) return null;
      const found = await this.resolve(source, fileOf(importer), { ...options, skipSelf: true });
      if (!found || found.external) return found;
      const file = fileOf(found.id);
      const ready = languageOf(inherited);
      const other = isCatalogue(fileOf(importer))
        ? languages.find((l) => l !== ready && file.endsWith(`/${l}.ts`))
        : undefined;
      const late = (options as { kind?: string }).kind === 'dynamic-import';
      // A text that is fetched later is one file, the same for all entries; a lazy module is shared by all.
      const tag = inherited.slice('?kine='.length).split('.')[0];
      if (other) return `${file}?kine=${ownerOf(file)}.${other}.text.ts`;
      if (!isPrivate(file, root)) return found;
      if (!late) return file + (sharedSuffix(file, root, inherited) ?? inherited);
      return hasWords(file) ? `${file}?kine=${tag}.${path.basename(file, '.ts')}.${ready}.ts` : found;
    },
    load(id) {
      const suffix = suffixOf(id);
      const file = fileOf(id);
      const ready = whole ?? (suffix ? languageOf(suffix) : undefined);
      if (ready && isCatalogue(file)) {
        const code = catalogueSource(file, ready, whole ? [] : languages.filter((l) => l !== ready));
        if (code) return { code, moduleType: 'ts' };
      }
      return suffix ? { code: withoutSources(fs.readFileSync(file, 'utf8'), file), moduleType: 'ts' } : null;
    },
  };
}
