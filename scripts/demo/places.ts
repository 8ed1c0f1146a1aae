// Where the pages of the site stand and how a text links to them. Pure.
import type { Language } from '../languages.js';
import { words } from './words/index.js';
import { pages, type PageId } from './words/types.js';

/** Dutch stands at the root: those addresses were there first. */
const folder = (lang: Language): string => (lang === 'nl' ? '/' : `/${lang}/`);

/** Address of a page on the site. */
export const addressOf = (lang: Language, page: PageId): string => folder(lang) + words[lang].files[page];

/** Its file in demo/site/. */
export const fileOf = (lang: Language, page: PageId): string =>
  addressOf(lang, page)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');

export const mail = 'hallo@delinde.example';

const links: Readonly<Record<string, string>> = {
  phone: '<a href="tel:090000000">09 000 00 00</a>',
  mail: `<a href="mailto:${mail}">${mail}</a>`,
  '112': '<a href="tel:112">112</a>',
  '1733': '<a href="tel:1733">1733</a>',
};

/** French sets a no-break space before these signs and inside its quotes, and Brussels and Wallonia read it so. */
const spaced = (text: string): string => text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');

/** A text of words/ as markup. */
export function marked(lang: Language, text: string): string {
  const linked = text
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const link = links[name];
      if (!link) throw new Error(`No link is called '${name}': ${text}`);
      return link;
    })
    .replace(/\[([^\]]+)\]\((\w+)\)/g, (_, said: string, name: string) => {
      const page = pages.find((each) => each === name);
      if (!page) throw new Error(`No page is called '${name}': ${text}`);
      return `<a href="${addressOf(lang, page)}">${said}</a>`;
    });
  return lang === 'fr' ? spaced(linked) : linked;
}
