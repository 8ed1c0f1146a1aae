// What the pages of the practice say about urgency, in their own words outside the widgets.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../demo/site');
const pages = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');
/** The paragraphs that speak of something serious. */
const urgent = pages.flatMap((name) =>
  [...read(name).matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, text]) => text!.replace(/\s+/g, ' ').trim())
    .filter((text) => /ernstig|dringend|grave\b|112/.test(text))
    .map((text) => [name, text] as const),
);

describe('the pages of the demo practice', () => {
  it('say something of what is serious', () => expect(urgent.length).toBeGreaterThan(2));

  it.each(urgent)('%s sends it to the emergency number or the doctor, not to the practice', (_, text) => {
    expect(text).toContain('href="tel:112"');
    expect(text).not.toMatch(/09 000|bel ons/i);
    expect(text).not.toMatch(/plots/);
  });

  it.each(pages)('%s leads to a privacy text in its own language', (name) => {
    const language = /^(fr|en|de)\//.exec(name.replaceAll('\\', '/'))?.[1];
    const address = language ? `/${language}/privacy.html` : '/privacy.html';
    const page = read(name);
    expect(read(address.slice(1))).toContain(`<html lang="${language ?? 'nl'}">`);
    const links = [...page.matchAll(/<a href="([^"]*privacy\.html)"(?! lang)/g)].map(([, href]) => href);
    const consent = [...page.matchAll(/"privacyUrl": "([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(0);
    expect(new Set([...links, ...consent])).toEqual(new Set([address]));
  });

  it.each(pages.filter((name) => /privacy/.test(name)))('%s names what a prescription tells', (name) => {
    expect(read(name)).toMatch(/voorschrift|prescription/i);
    expect(read(name)).toMatch(/aantal beurten|nombre de\s+séances/);
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
