// Vite plugin: one copy of a widget's own modules per entry `define.ts?kine=<tag>.<lang>.ts`, with one language in it.
// Why and with what figures: docs/decisions/0002-one-chunk-per-widget-and-language.md. Which modules are not its own:
// chunks.ts.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { languages, type Language } from '../languages.js';
import { chunkOf, hasSharedFigures, isLater, partOf } from './chunks.js';
import { onlyFigures } from './code/figures.js';
import { withReady } from './code/ready.js';

/** Name of the file that holds all metaphors at once, for a page that shows most of them (decision 0007). */
export const allMetaphors = 'all-metaphors';
/** Name of the file that holds all widgets, over what they share, for a page that shows most of them (decision 0014). */
export const allWidgets = 'all-widgets';
/** Name of the file that holds the agendas of others for a kit in one file: few practices have one, and one has a library in it. */
export const agendas = 'kinekit.agendas';
const isAgenda = (source: string): boolean => /\/(fhir|smart|ical)-source\.js$/.test(source);
/** From how many of `count` widgets on a page on that file is the smaller download. */
export const mostWidgets = (count: number): number => Math.ceil(count * 0.8);

const suffixOf = (id: string): string | undefined => /\?kine=[^&]+\.ts$/.exec(id)?.[0];
const fileOf = (id: string): string => id.replace(/\?.*$/, '');
/** The language a suffix is for: `?kine=pain-scale.nl.ts` → nl. */
const languageOf = (suffix: string): Language | undefined =>
  languages.find((l) => suffix.endsWith(`.${l}.ts`) || suffix.endsWith(`.${l}.text.ts`));
/** Of `src/widgets/tools/pain-scale/…`: pain-scale. */
const widgetOf = (place: string): string => place.split('/')[3] ?? '';

const hasWords = (file: string): boolean => fs.existsSync(path.join(path.dirname(file), 'strings/nl.ts'));
/** Of `pain-chart/later/more/strings/fr.ts`: pain-chart.more; of the widget's own strings: pain-chart. */
const ownerOf = (file: string): string =>
  (/\/widgets\/[^/]+\/(.+)\/strings\//.exec(file)?.[1] ?? 'shared').replace('/later/', '/').replaceAll('/', '.');

/** Of the facts, what is in core and shared needs the figures alone: a copy of their own. */
const figuresFor = (importer: string, root: string): string | undefined => {
  const chunk = chunkOf(path.relative(root, importer));
  return chunk === 'core' || chunk === 'shared' ? `?kine=${chunk}.figures.ts` : undefined;
};

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
      if (whole && isAgenda(source)) return { id: `./${agendas}.js`, external: true };
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
      const place = path.relative(root, file);
      const together = inherited.startsWith(`?kine=${allMetaphors}.`) && !inherited.includes('.text.');
      if ((options as { kind?: string }).kind === 'dynamic-import') {
        // A text that is fetched later is one file, the same for all entries.
        const other = languages.find((l) => l !== ready && file.endsWith(`/strings/${l}.ts`));
        if (other) return `${file}?kine=${ownerOf(file)}.${other}.text.ts`;
        // A later part with words of its own is an entry of its own, per language, as the widget is.
        return isLater(file) && hasWords(file) && place.startsWith('src/widgets/')
          ? `${file}?kine=${together ? allMetaphors : widgetOf(place)}.${partOf(file)}.${ready}.ts`
          : found;
      }
      const chunk = chunkOf(place);
      // With all of them in one file, that file holds what they share, for their later parts too.
      if (together && (chunk === 'shared' || chunk === 'body' || chunk === 'words'))
        return `${file}?kine=${allMetaphors}.${ready}.ts`;
      if (ready && !together && hasSharedFigures(place)) return `${file}?kine=shared.figures.ts`;
      if (chunk !== 'body') return chunk ? found : file + inherited;
      return inherited.includes('.text.ts') ? file + inherited : `${file}?kine=body.${ready}.ts`;
    },
    load(id) {
      const suffix = suffixOf(id);
      const file = fileOf(id);
      const ready = whole ?? (suffix ? languageOf(suffix) : undefined);
      // The words of what is shared (help, keeping) are fetched in the language of the moment.
      const speaks = ready && path.relative(root, file).startsWith(whole ? 'src/' : 'src/widgets/');
      if (!suffix && !speaks) return null;
      const code = withoutSources(fs.readFileSync(file, 'utf8'), file);
      return { code: speaks ? withReady(code, file, ready, !whole) : code, moduleType: 'ts' };
    },
  };
}

/** Which shared chunk a module of the build is in; null for none. */
export function sharedChunk(id: string, root: string): string | null {
  const suffix = suffixOf(id);
  // Helpers of the bundler, as that of decorators.
  if (id.startsWith('\0')) return 'core';
  const figures = /\?kine=(\w+)\.figures\.ts$/.exec(suffix ?? '')?.[1];
  if (figures) return figures;
  if (suffix) return /\?kine=(body\.\w\w)\.ts$/.exec(suffix)?.[1] ?? null;
  const chunk = chunkOf(path.relative(root, id));
  if (chunk === 'words') return `words.${path.basename(id, '.ts')}`;
  return chunk === 'body' || chunk === 'alone' ? null : (chunk ?? null);
}
