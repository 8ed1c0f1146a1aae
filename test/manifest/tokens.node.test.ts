// The list of custom properties and the styles name the same; what is made of the list says what the styles do.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { designTokens, pairIn } from '../../scripts/manifest/design-tokens.js';
import { widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';
import { readIn, tokens, unlike } from '../../scripts/manifest/tokens.js';
import { allTokens } from '../../scripts/manifest/themed.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
const names = tokens.map(({ name }) => name);

/** What the source reads: written out, or as a row of a palette. */
function readInSource(): Set<string> {
  const files = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const found = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = read(`src/${file}`);
    for (const [, name] of text.matchAll(/var\(\s*(--kine-[a-z][\w-]*)/g)) found.add(name!);
    if (!text.includes('palette(')) continue;
    for (const [, name] of text.matchAll(/([\w-]+) [0-9a-f]{6} [0-9a-f]{6} \d /g)) found.add(`--kine-${name}`);
  }
  return found;
}

describe('the list of custom properties', () => {
  it('names what the styles read, and nothing else', () => {
    expect(unlike(readInSource(), names)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says which of the two has a name the other has not', () => {
    expect(unlike(['--kine-ink', '--kine-new'], ['--kine-ink', '--kine-old'])).toEqual([
      '--kine-new is read and not named',
      '--kine-old is named and not read',
    ]);
  });

  it('is found in a sheet with what each is where nobody sets it', () => {
    const sheet =
      ':host{--_a:var(--kine-a,light-dark(#111111, #222222));b:calc(var(--kine-b, 0px) + var(--kine-a,#333333))}';
    expect([...readIn(sheet)]).toEqual([
      ['--kine-a', 'light-dark(#111111, #222222)'],
      ['--kine-b', '0px'],
    ]);
    expect(() => readIn('a{b:var(--kine-a,(}')).toThrow('not closed');
  });

  it('stands with every widget that reads it', () => {
    for (const { tagName, cssProperties = [] } of widgetsOf(manifest)) {
      const own = cssProperties.map(({ name }) => name);
      if (tagName !== 'practice-context')
        expect(own, tagName).toEqual(expect.arrayContaining(['--kine-paper', '--kine-radius']));
      expect(own.includes('--kine-sticky-bottom'), tagName).toBe(tagName === 'book-appointment');
      expect(own.includes('--kine-shade'), tagName).toBe(tagName === 'back-myths');
    }
  });

  it('is whole in llms.txt and in docs/theming.md', () => {
    for (const file of ['llms.txt', 'docs/theming.md']) {
      for (const name of names) expect(read(file), `${file} ${name}`).toMatch(new RegExp(`${name}\\b(?!-)`));
    }
  });
});

describe('docs/tokens.json', () => {
  const file = JSON.parse(read('docs/tokens.json')) as Record<string, Record<string, unknown>>;

  it('has each colour twice and nothing without a value', () => {
    const colours = allTokens(manifest).filter(({ default: initial }) => pairIn(initial));
    expect(colours.length).toBeGreaterThan(35);
    for (const scheme of ['light', 'dark']) {
      expect(Object.keys(file[scheme]!).map((name) => name.replace(/^(?=\w)/, '--kine-'))).toEqual([
        '$type',
        ...colours.map(({ name }) => name),
      ]);
    }
    expect(Object.keys(file['size']!)).toEqual(['$type', 'radius', 'sticky-top', 'sticky-bottom']);
  });

  it('says light, dark and size as the format has them', () => {
    const made = designTokens([
      { name: '--kine-a', description: 'A.', default: 'light-dark(#ff0000,#0000ff)' },
      { name: '--kine-b', description: 'B.', default: '1.25em' },
      { name: '--kine-c', description: 'C.', default: 'inherit' },
    ]);
    const [a, b] = [{ kinekit: { css: '--kine-a' } }, { kinekit: { css: '--kine-b' } }];
    const red = { colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff0000' };
    const blue = { colorSpace: 'srgb', components: [0, 0, 1], hex: '#0000ff' };
    expect(made).toMatchObject({
      light: { $type: 'color', a: { $value: red, $description: 'A.', $extensions: a } },
      dark: { $type: 'color', a: { $value: blue, $description: 'A.', $extensions: a } },
      size: { $type: 'dimension', b: { $value: { value: 1.25, unit: 'rem' }, $extensions: b } },
    });
    expect(JSON.stringify(made)).not.toContain('"c"');
  });

  it('has an address of its own in the package', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    expect(exports['./tokens.json']).toBe('./docs/tokens.json');
  });
});
