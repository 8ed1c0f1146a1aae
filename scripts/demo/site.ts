// The pages of the demo practice as files: one frame, one content, the words of four languages.
import { format } from 'prettier';
import { readingTime, wordsIn } from '../../src/science/reading/time.js';
import { languages, type Language } from '../languages.js';
import * as contents from './contents.js';
import type { Minutes } from './contents.js';
import { frame } from './frame.js';
import { fileOf } from './places.js';
import { words } from './words/index.js';
import { articles, pages, type PageId } from './words/types.js';

/** Words somebody reads in an article: what stands for a widget where there is none is not read with it. */
const read = (markup: string): number =>
  wordsIn(
    markup
      .replace(/<script[\s\S]*?<\/script>/g, ' ')
      .replace(/<(?!practice-context)(\w+-\w+)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<div data-kine[\s\S]*?<\/div>/g, ' ')
      .replace(/<[^>]*>/g, ' '),
  );

/** Counted in Dutch for all four: the same text, and a source gives the rate of Dutch. */
function minutes(): Minutes {
  const none: Minutes = { why: 1, gallery: 1, protein: 1 };
  const texts = {
    why: contents.why('nl', none),
    gallery: contents.images('nl', none),
    protein: contents.protein('nl', none),
  };
  return Object.fromEntries(
    articles.map((page) => {
      const time = readingTime(read(texts[page]), 'nl');
      if (!time.ok) throw new Error(`${page}: ${time.reason}`);
      return [page, time.minutes];
    }),
  ) as unknown as Minutes;
}

const counted = minutes();

const contentOf: Readonly<Record<PageId, (lang: Language) => string>> = {
  home: contents.home,
  visit: contents.visit,
  privacy: contents.privacy,
  why: (lang) => contents.why(lang, counted),
  gallery: (lang) => contents.images(lang, counted),
  protein: (lang) => contents.protein(lang, counted),
};

/** Every page by its file in demo/site/, as Prettier leaves it. */
export async function siteFiles(): Promise<ReadonlyMap<string, string>> {
  const written = languages.flatMap((lang) =>
    pages.map(async (page) => {
      const above = page === 'home' ? contents.hero : '';
      const markup = frame({ lang, page }, words[lang][page], contentOf[page](lang), above);
      const text = await format(markup, { parser: 'html', printWidth: 120, singleQuote: true });
      return [fileOf(lang, page), text] as const;
    }),
  );
  return new Map(await Promise.all(written));
}
