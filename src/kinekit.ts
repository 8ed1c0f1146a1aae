// The module of the script tag: starts the loader and fetches chunks from this release's folder.
import { start, type Kit } from './loader.js';

declare const __KINE_BASE__: string;
declare const __KINE_TAGS__: string;

const here = import.meta.url;
const asked = new Map<string, Promise<unknown>>();
let running = false;
let recovering = false;

const fetchChunk = (tag: string, language: string): void => {
  if (asked.has(tag)) return;
  const chunk = import(/* @vite-ignore */ new URL(`${__KINE_BASE__}/${tag}.${language}.js`, here).href);
  asked.set(tag, chunk);
  chunk.then(() => (running = true), recover);
};

/** A chunk that is gone means a new release came while this page was open: its loader takes over, unless widgets of this one run. */
const recover = (error: unknown): void => {
  if (recovering || running)
    return void console.warn('kinekit: a part could not be loaded; the fallback content stays.', error);
  recovering = true;
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('kinekit@1')];
  import(/* @vite-ignore */ `${here.split('?')[0]}?${Date.now()}`).catch((again: unknown) =>
    console.warn('kinekit: could not be loaded.', again),
  );
};

const supportedHere = 'adoptedStyleSheets' in Document.prototype && 'attachInternals' in HTMLElement.prototype;
const tags = new Set(__KINE_TAGS__.split(' '));
let preloaded = false;

/** Preloading evaluates nothing, so core and the widgets arrive together: two steps deep, not three. */
const preload = (): void => {
  if (preloaded) return;
  preloaded = true;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(`${__KINE_BASE__}/core.js`, here).href;
  document.head.append(link);
};

const kit: Kit | undefined = supportedHere
  ? start(tags, (tag, language) => {
      preload();
      fetchChunk(tag, language);
    })
  : undefined;

/** Looks for widgets in a shadow root the kit cannot see by itself. */
export const look = (root: ParentNode): void => kit?.look(root);
