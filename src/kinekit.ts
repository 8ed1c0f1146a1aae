// The module of the script tag: starts the loader and fetches chunks from this release's folder.
import { key, start, type Kit } from './loader.js';

/**
 * Filled in by the build: the release's folder, the tags in it, and how many of them, from the first, are metaphors, then need
 * what the pictures of the body share, then what guides share with what most widgets do, then only that.
 */
declare const __KINE_BASE__: string;
declare const __KINE_TAGS__: string;
declare const __KINE_METAPHORS__: number;
declare const __KINE_BODY__: number;
declare const __KINE_GUIDE__: number;
declare const __KINE_SHARED__: number;
/** Names of the files that hold all metaphors, and all widgets; and how many of a page's widgets ask for the latter. */
declare const __KINE_ALL__: string;
declare const __KINE_EVERY__: string;
declare const __KINE_MOST__: number;

/** From this many on, one file with all of them is the smaller download. docs/decisions/0007-all-metaphors-in-one-file.md */
const most = 7;

const here = import.meta.url;
/** In the address of a loader that was fetched to recover: it does not recover again, so a broken release asks only once. */
const again = 'kine-again';
const asked = new Set<string>();
const tags = __KINE_TAGS__.split(' ');
let running = false;
let recovering = here.includes(again);

/** A chunk that is gone means a new release came while this page was open: its loader takes over, unless widgets of this one run. */
const recover = (error: unknown): void => {
  if (recovering || running) {
    console.warn('kinekit: a part is missing.', error);
    return;
  }
  recovering = true;
  delete (globalThis as { [key]?: Kit })[key];
  // Once only: the second time it says so.
  import(/* @vite-ignore */ `${here.split('?')[0]}?${again}=${Date.now()}`).catch(recover);
};

const addressOf = (name: string): string => new URL(`${__KINE_BASE__}/${name}.js`, here).href;

const fetchChunk = (tag: string, language: string): void => {
  if (asked.has(tag)) return;
  asked.add(tag);
  import(/* @vite-ignore */ addressOf(`${tag}.${language}`)).then(() => (running = true), recover);
};

/** Preloading evaluates nothing, so what is shared and the widgets arrive together: two steps deep, not three. */
const preload = (name: string): void => {
  if (asked.has(name)) return;
  asked.add(name);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = addressOf(name);
  document.head.append(link);
};

/** The latest of what widgets need: browsers that have it and read this module's syntax have the rest, attachInternals too. */
const able = 'adoptedStyleSheets' in Document.prototype;

/** How many of the first `count` tags the page shows. */
const shown = (count: number): number => tags.slice(0, count).filter((each) => document.querySelector(each)).length;
/** Whether the page shows most of the widgets, or of the metaphors: decided when the first is met. */
let every: boolean | undefined;
let together: boolean | undefined;

const kit: Kit | undefined = able
  ? start(new Set(tags), (tag, language) => {
      const place = tags.indexOf(tag);
      preload('core');
      every ??= shown(tags.length) >= __KINE_MOST__;
      together ??= !every && shown(__KINE_METAPHORS__) >= most;
      // That file has its own copy of what is shared.
      if (together && place < __KINE_METAPHORS__) return fetchChunk(__KINE_ALL__, language);
      if (place < __KINE_BODY__) preload(`body.${language}`);
      else if (place < __KINE_GUIDE__) preload('guide');
      if (place < __KINE_SHARED__) preload('shared');
      // Dutch words of what is shared lie with its code.
      if (language !== 'nl') preload(`words.${language}`);
      fetchChunk(every ? __KINE_EVERY__ : tag, language);
    })
  : undefined;

/** Looks for widgets in a shadow root the kit cannot see by itself. */
export const look = (root: ParentNode): void => kit?.look(root);
