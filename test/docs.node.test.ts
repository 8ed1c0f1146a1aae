// README and CONTRIBUTING: what they name exists, and each command in them has a proof that it works.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { proofs } from './commands/proofs.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md'] as const;
const { scripts, files } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  files: string[];
};

/** What stands in code marks or in a fenced block, line by line. */
const code = (text: string): string[] => [
  ...[...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap((block) => block[1]!.split('\n')),
  ...[...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map((inline) => inline[1]!),
];

/** The scripts a text names, as in `npm run size`, `npm start`, `npm test`. */
const scriptsIn = (text: string): string[] => [
  ...new Set(
    code(text).flatMap((line) =>
      [...line.matchAll(/\bnpm (?:run (?:-s )?([\w:]+)|(start|test|pack)\b)/g)].map((named) => (named[1] ?? named[2])!),
    ),
  ),
];

/** Paths in this checkout: a known folder or file at the root, or a link. Placeholders (`<tag>`, `{nl,en}`) end the part that is looked up. */
function pathsIn(text: string): string[] {
  const top = fs.readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  const inCode = code(text)
    .map((line) => line.trim())
    .filter((line) => /^[\w.@/<>{},*-]+$/.test(line) && top.includes(line.split('/')[0]!));
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((link) => link[1]!);
  return [...new Set([...inCode, ...links])];
}

/** What the build makes: named by its folder, and looked up in the package's own test. */
const built = /^(dist|lib)(\/|$)/;

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names only scripts that package.json has', () => {
    const named = scriptsIn(text);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts) && name !== 'pack')).toEqual([]);
  });

  it('names no command that nothing runs', () => {
    expect(scriptsIn(text).filter((name) => !(name in proofs))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const named = pathsIn(text).filter((name) => !built.test(name));
    expect(named.length).toBeGreaterThan(3);
    const there = (name: string): boolean => fs.existsSync(path.join(root, name.replace(/[<{*].*$/, '')));
    expect(named.filter((name) => !there(name))).toEqual([]);
  });
});

describe('README.md', () => {
  it('links only to what is in the package too', () => {
    const links = pathsIn(read('README.md')).filter((name) => fs.existsSync(path.join(root, name)));
    const packed = [...files, 'README.md', 'package.json'];
    const linked = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((link) => link[1]!);
    expect(links.length).toBeGreaterThan(3);
    expect(linked.filter((link) => !packed.some((each) => link === each || link.startsWith(`${each}/`)))).toEqual([]);
  });
});

/** Documents with both sides of a merge in them: no formatter minds. */
const halfMerged = (texts: Readonly<Record<string, string>>): string[] =>
  Object.keys(texts).filter((name) => /^(<{7}|>{7}) /m.test(texts[name]!));

describe('the documents', () => {
  it('hold no two sides of a merge', () => {
    const all = fs.readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
    const names = [
      ...all.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
      ...pages,
      'CHANGELOG.md',
    ];
    expect(names.length).toBeGreaterThan(40);
    expect(halfMerged(Object.fromEntries(names.map((name) => [name, read(name)])))).toEqual([]);
    expect(halfMerged({ 'a.md': 'a\n<<<<<<< HEAD\nb\n=======\nc\n', 'b.md': 'a\n=======\n' })).toEqual(['a.md']);
  });
});

describe('the list of proofs', () => {
  it('holds no command that the documents do not name', () => {
    const named = new Set(pages.flatMap((page) => scriptsIn(read(page))));
    expect(Object.keys(proofs).filter((name) => !named.has(name))).toEqual([]);
  });
});
