// The pages of the practice: the same in four languages, joined by links that resolve; and what they say about urgency and
// privacy in their own words outside the widgets.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { visitPages } from '../../demo/server/visit-pages.js';
import { addressOf, fileOf, marked } from '../../scripts/demo/places.js';
import { pictureFiles } from '../../scripts/demo/pictures/index.js';
import { siteFiles } from '../../scripts/demo/site.js';
import { pages as ids, type PageId } from '../../scripts/demo/words/types.js';
import { languages, type Language } from '../../scripts/languages.js';
import { registry } from '../../src/registry.js';

const root = path.resolve(import.meta.dirname, '../../demo/site');
const names = (): string[] =>
  fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).map((n) => n.replaceAll('\\', '/'));
const pages = names().filter((name) => name.endsWith('.html'));
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');
const all = languages.flatMap((lang) => ids.map((page) => [lang, page] as const));
const pageOf = (lang: Language, page: PageId): string => read(fileOf(lang, page));
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, first]) => first!);

/** The paragraphs that speak of something serious. */
const urgent = pages.flatMap((name) =>
  found(read(name), /<p[^>]*>([\s\S]*?)<\/p>/g)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /ernstig|dringend|grave\b|serious that|something serious|urgent|Ernstes|112/.test(text))
    .map((text) => [name, text] as const),
);

describe('what is written', () => {
  let written: ReadonlyMap<string, string>;
  beforeAll(async () => (written = await siteFiles()), 60_000);

  it('is what the words and the frame come to: npm run demo:write', () => {
    expect(written.size).toBe(languages.length * ids.length);
    for (const [name, text] of written) expect(read(name) === text, name).toBe(true);
  });

  it('has the pages that mails link to, where the server says they are', () =>
    expect(visitPages).toEqual(Object.fromEntries(languages.map((lang) => [lang, addressOf(lang, 'visit')]))));

  it('leaves no page behind that nothing writes', () => expect(pages.filter((name) => !written.has(name))).toEqual([]));

  it('is drawn: npm run demo:draw', () => {
    const there = names().filter((name) => name.startsWith('pictures/'));
    expect(there.sort()).toEqual([...pictureFiles.keys()].map((name) => `pictures/${name}`).sort());
    for (const [name, text] of pictureFiles) expect(read(`pictures/${name}`) === text, name).toBe(true);
  });
});

const [forBoth, forOne] = [true, false].map((both) =>
  [...pictureFiles].filter(([, text]) => text.includes('<style>') === both),
);

describe.each([...pictureFiles])('the picture %s', (_, text) => {
  it('brings its colours, and nothing a strict policy refuses', () => {
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    expect(text).not.toMatch(/style=|<script|href=|NaN|undefined/);
  });
});

describe.each(forOne!)('the picture %s of one scheme', (name, text) => {
  it('has a twin in the other colours, and none that is not said', () => {
    const twin = name.includes('-dark') ? name.replace('-dark', '') : name.replace('.svg', '-dark.svg');
    const bare = (svg: string | undefined): string => (svg ?? '').replace(/#\w{6}/g, '#');
    expect(bare(pictureFiles.get(twin))).toBe(bare(text));
    expect(pictureFiles.get(twin)).not.toBe(text);
    expect(text).not.toMatch(/var\(/);
  });
});

describe.each(forBoth!)('the picture %s of both schemes', (name, text) => {
  it('says each colour it uses for light and for dark, and is a portrait', () => {
    expect(name).toMatch(/^(noor|bram|lies)\.svg$/);
    const used = new Set(found(text, /var\((--_[\w-]+)\)/g));
    expect(used.size).toBeGreaterThan(5);
    const [, light = '', dark = ''] =
      /^<svg[^>]*><style>(.*?)@media\(prefers-color-scheme:dark\)\{(.*?)\}<\/style>/.exec(text) ?? [];
    for (const each of used) for (const rule of [light, dark]) expect(rule).toMatch(new RegExp(`${each}:#\\w{6}[;}]`));
    expect(light).not.toBe(dark);
  });
});

describe.each(all)('in %s the page %s', (lang, page) => {
  const text = pageOf(lang, page);

  it('says its language, has one heading of the first level, and a title of its own', () => {
    expect(text).toContain(`<html lang="${lang}">`);
    expect(found(text, /<(h1)\b/g)).toHaveLength(1);
    expect(found(text, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
  });

  it('names the other languages in its head, and each of them names it', () => {
    const alternates = (html: string): string[][] =>
      [...html.matchAll(/<link\s+rel="alternate"\s+hreflang="([\w-]+)"\s+href="([^"]+)"/g)].map(([, l, href]) => [
        l!,
        href!,
      ]);
    const expected = [...languages.map((each) => [each, addressOf(each, page)]), ['x-default', addressOf('nl', page)]];
    expect(alternates(text)).toEqual(expected);
    for (const each of languages) expect(alternates(pageOf(each, page))).toEqual(expected);
  });

  it('offers the languages at the top and at the foot, in their own name', () => {
    for (const each of languages) {
      const links = [...text.matchAll(/<a\s[^>]*hreflang="(\w\w)"[^>]*>/g)]
        .filter(([, l]) => l === each)
        .map(([tag]) => tag);
      expect(links).toHaveLength(2);
      for (const tag of links) {
        expect(tag).toContain(`href="${addressOf(each, page)}"`);
        expect(tag).toContain(`lang="${each}"`);
        expect(tag.includes('aria-current')).toBe(each === lang);
      }
    }
  });

  it('shows the same widgets as in Dutch, and the same parts in the same order', () => {
    const parts = (html: string): string[] =>
      found(html.slice(html.indexOf('<main')), /<(\/?[\w-]+)/g).filter((tag) => tag !== 'br');
    expect(parts(text)).toEqual(parts(pageOf('nl', page)));
  });

  it('links to pages that are there, in its own language, and to parts that are there', () => {
    const links = [...text.matchAll(/<a\b([^>]*)>/g)].map(([, attributes]) => ({
      href: /href="([^"]*)"/.exec(attributes!)![1]!,
      other: /hreflang=/.test(attributes!),
    }));
    for (const { href, other } of links) {
      if (/^(tel|mailto):/.test(href)) continue;
      const tool = /^\/dist\/pages\/([\w-]+)\.(\w\w)\.html/.exec(href);
      if (tool) {
        expect(Object.keys(registry)).toContain(tool[1]);
        expect(tool[2]).toBe(lang);
        continue;
      }
      if (href.startsWith('/dist/embed/')) {
        expect(href).toBe(`/dist/embed/${lang}.html`);
        continue;
      }
      const [address = '', part] = href.split('#');
      const to = address ? all.find(([l, p]) => addressOf(l, p) === address) : ([lang, page] as const);
      expect(to, href).toBeDefined();
      if (!other) expect(to![0], href).toBe(lang);
      if (part) expect(pageOf(...to!), href).toContain(`id="${part}"`);
    }
  });

  it('has no style of its own, and shows only pictures that are there', () => {
    expect(text).not.toMatch(/\sstyle=|<style/);
    for (const address of found(text, /"(\/pictures\/[^"]*)"/g))
      expect(pictureFiles.has(address.replace('/pictures/', '')), address).toBe(true);
  });
});

describe.each(languages)('the gallery in %s', (lang) => {
  const text = pageOf(lang, 'gallery');
  const folds = found(text, /(<details[\s\S]*?<\/details>)/g);

  it('has every metaphor, folded one at a time, the first one open', () => {
    const metaphors = Object.entries(registry).flatMap(([tag, family]) => (family === 'metaphors' ? [tag] : []));
    for (const tag of metaphors) expect(folds.filter((fold) => fold.includes(`<${tag} `))).toHaveLength(1);
    expect(new Set(folds.map((fold) => /^<details name="(\w+)"/.exec(fold)?.[1]))).toEqual(new Set(['image']));
    expect(folds.map((fold) => /^<details[^>]*\sopen/.test(fold))).toEqual(folds.map((_, i) => i === 0));
  });

  it('has an address in each fold, behind its summary: there a browser opens what holds it', () => {
    for (const fold of folds) expect(fold).toMatch(/<\/summary>\s*<div class="image" id="[\w-]+">/);
  });

  it('leads from each image to the next', () => {
    const anchors = folds.map((fold) => /id="([\w-]+)"/.exec(fold)![1]);
    const next = folds.map((fold) => /<a href="#([\w-]+)"/.exec(fold)?.[1]);
    expect(next).toEqual([...anchors.slice(1), undefined]);
  });
});

describe('the words', () => {
  it('refuse a link and a page that are not there', () => {
    expect(() => marked('nl', 'Bel {fax}.')).toThrow(/fax/);
    expect(() => marked('nl', '[Hier](nergens)')).toThrow(/nergens/);
    expect(marked('de', '[Hier](visit)')).toBe('<a href="/de/termin.html">Hier</a>');
    expect(marked('fr', 'Où ? « Là »')).toBe('Où\u00a0? «\u00a0Là\u00a0»');
  });
});

describe('the pages of the demo practice', () => {
  it('say something of what is serious', () => {
    for (const lang of languages)
      expect(urgent.filter(([name]) => (/^(fr|en|de)\//.exec(name)?.[1] ?? 'nl') === lang)).toHaveLength(3);
  });

  it.each(urgent)('%s sends it to the emergency number or the doctor, not to the practice', (_, text) => {
    expect(text).toContain('href="tel:112"');
    expect(text).not.toMatch(/09 000|bel ons|appelez-nous|call us|rufen Sie uns/i);
    expect(text).not.toMatch(/plots|soudain|sudden|plötzlich/);
  });

  it.each(pages)('%s leads to a privacy text in its own language', (name) => {
    const language = /^(fr|en|de)\//.exec(name)?.[1];
    const address = language ? `/${language}/privacy.html` : '/privacy.html';
    const page = read(name);
    expect(read(address.slice(1))).toContain(`<html lang="${language ?? 'nl'}">`);
    const links = found(page, /<a href="([^"]*privacy\.html)"(?! lang)/g);
    const consent = found(page, /"privacyUrl": "([^"]*)"/g);
    expect(links.length).toBeGreaterThan(0);
    expect(new Set([...links, ...consent])).toEqual(new Set([address]));
  });

  it.each(pages.filter((name) => /privacy/.test(name)))('%s names what a prescription tells', (name) => {
    expect(read(name)).toMatch(/voorschrift|prescription|Verordnung/i);
    expect(read(name)).toMatch(
      /aantal\s+beurten|nombre\s+de\s+séances|number\s+of\s+sessions|Zahl\s+der\s+Behandlungen/,
    );
  });

  it('describe each article by its own words', () => {
    const said = pages.map((name) => /name="description"\s+content="([^"]*)"/.exec(read(name))?.[1]);
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(pages.length);
  });

  it.each(pages.filter((name) => read(name).includes('<practice-context')))(
    '%s says which country it is in',
    (name) => {
      expect(read(name)).toMatch(/<practice-context[^>]*\scountry="BE"/);
    },
  );
});
