// Vite plugin: one copy of a widget's own modules per entry `define.ts?kine=<tag>.<lang>.ts`, with one language in it.
// Why and with what figures: docs/decisions/0002-one-chunk-per-widget-and-language.md. Which modules are not its own:
// chunks.ts.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { languages, type Language } from '../languages.js';
import { onlyFigures } from './figures.js';

const suffixOf = (id: string): string | undefined => /\?kine=[^&]+\.ts$/.exec(id)?.[0];
const fileOf = (id: string): string => id.replace(/\?.*$/, '');
/** The language a suffix is for: `?kine=pain-scale.nl.ts` → nl. */
const languageOf = (suffix: string): Language | undefined =>
  languages.find((l) => suffix.endsWith(`.${l}.ts`) || suffix.endsWith(`.${l}.text.ts`));
const tagOf = (suffix: string): string => suffix.slice('?kine='.length).split('.')[0] ?? '';

/**
 * Shared by most widgets, so downloaded once, in core. Every other module of ours is copied into each chunk that needs it
 * and tree-shaken there; such copies hold no state.
 */
const core = new RegExp(
  `^src/(${[
    'science/safety/numbers',
    'practice/emergency',
    'platform/(language|format\\.)',
    'ui/(define|element|field|property|reactive|context/(consume|keys)|controllers/(foot|host|size)|i18n)',
    'ui/parts/(frame|range|icon\\.)',
    'ui/styles/(css|palette|range|frame|controls|base)',
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
  /^src\/(science\/(clamp|body(?!\/simulate))|platform\/(clock|ticker|motion|stored|format-list|capital)|ui\/(body-element|drawing|parts|controllers|events|styles|strings))/;

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
const isProvider = (relative: string): boolean => relative.includes('@lit/context');

/** Modules that belong to one widget's chunk. */
const isPrivate = (file: string, root: string): boolean => !isCore(file, root) && !isLazy(file, root);

/** Loaded on first use: never in core, and never in a widget's chunk. */
export const isLazy = (file: string, root: string): boolean =>
  /^src\/(ui\/lazy|practice\/record|science\/evidence\/(topics|words|sources))/.test(path.relative(root, file));

/** What the parts that come later share, in one small file. */
export const isLateHelper = (file: string, root: string): boolean =>
  /^src\/(ui\/(lazy\/(adopt|texts-in)|styles\/button\.styles)|science\/evidence\/(claim|source))\.ts$/.test(
    path.relative(root, file),
  );

/** A part of a widget that is fetched later and brings its own words: an entry of its own, per language, as the widget. */
const hasWords = (file: string): boolean =>
  /\/widgets\/[^/]+\/[^/]+\/[\w-]+\/[\w-]+\.ts$/.test(file) &&
  fs.existsSync(path.join(path.dirname(file), 'strings/index.ts'));

/** Of `widgets/tools/pain-scale/answer/strings/fr.ts`: pain-scale.answer; pain-scale for the widget's own strings. */
const ownerOf = (file: string): string =>
  (/\/widgets\/[^/]+\/([\w-]+\/(?:[\w-]+\/)?)strings\//.exec(file)?.[1] ?? 'shared/').slice(0, -1).replace('/', '.');

const isCatalogue = (file: string): boolean => /\/(strings|words\/[\w-]+)\/index\.ts$/.test(file);

/** A catalogue as the bundle needs it: `ready` static, the others to fetch (or absent in a self-contained file). */
const catalogueSource = (ready: Language, others: readonly Language[]): string =>
  [
    `import { ${ready} } from './${ready}.js';`,
    `export const strings = { ${ready}, ${others.map((l) => `${l}: () => import('./${l}.js')`).join(', ')} };`,
  ].join('\n');

/** Of the facts, what is in core and shared needs the figures alone: a copy of their own. */
const figuresFor = (importer: string, root: string): string | undefined =>
  ['core', 'shared'].includes(chunkOf(path.relative(root, importer)) ?? '') ? '?kine=figures.ts' : undefined;

/** A rule needs a fact's id and value; a list of sources fetches the rest with its topic when it is opened. */
const withoutSources = (code: string, file: string): string =>
  file.includes('/evidence/claims/') ? onlyFigures(code, file) : code;

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
      if (!importer) return null;
      const inherited =
        suffixOf(importer) ?? (/\/evidence\/claims/.test(source) ? figuresFor(importer, root) : undefined);
      if (!inherited) return null;
      const found = await this.resolve(source, fileOf(importer), { ...options, skipSelf: true });
      if (!found || found.external) return found;
      const file = fileOf(found.id);
      const ready = languageOf(inherited);
      const other = isCatalogue(fileOf(importer))
        ? languages.find((l) => l !== ready && file.endsWith(`/${l}.ts`))
        : undefined;
      // A text that is fetched later is one file, the same for all entries.
      if (other) return `${file}?kine=${ownerOf(file)}.${other}.text.ts`;
      const place = path.relative(root, file);
      if ((options as { kind?: string }).kind === 'dynamic-import') {
        // A later part with words of its own is an entry of its own, per language, as the widget is.
        return isLater(file) && hasWords(file) && place.startsWith('src/widgets/')
          ? `${file}?kine=${tagOf(inherited)}.${partOf(file)}.${ready}.ts`
          : found;
      }
      const chunk = chunkOf(place);
      if (chunk !== 'body') return chunk ? found : file + inherited;
      return inherited.includes('.text.ts') ? file + inherited : `${file}?kine=body.${ready}.ts`;
    },
    load(id) {
      const suffix = suffixOf(id);
      const file = fileOf(id);
      const ready = whole ?? (suffix ? languageOf(suffix) : undefined);
      // The words of what is shared (help, keeping) are fetched in the language of the moment.
      if (ready && isCatalogue(file) && (whole || file.includes('/widgets/'))) {
        const code = catalogueSource(ready, whole ? [] : languages.filter((l) => l !== ready));
        return { code, moduleType: 'ts' };
      }
      return suffix ? { code: withoutSources(fs.readFileSync(file, 'utf8'), file), moduleType: 'ts' } : null;
    },
  };
}

/** Which shared chunk a module of the build is in; null for none. */
export function sharedChunk(id: string, root: string): string | null {
  const suffix = suffixOf(id);
  if (suffix === '?kine=figures.ts') return 'core';
  if (suffix) return /\?kine=(body\.\w\w)\.ts$/.exec(suffix)?.[1] ?? null;
  const chunk = chunkOf(path.relative(root, id));
  if (chunk === 'words') return `words.${path.basename(id, '.ts')}`;
  return chunk === 'body' || chunk === 'alone' ? null : (chunk ?? null);
}
