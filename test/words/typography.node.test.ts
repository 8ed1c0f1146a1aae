// What stands round a text's signs: spaces in French, quotes and apostrophes, a capital after a German colon. And no sentence is
// put together in code with a colon, since French has a space before it.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  catalogues,
  demoTexts,
  deskWords,
  evidence,
  gap,
  languages,
  textsOf,
  type Language,
  type Text,
} from '../support/sources/texts.js';
import { dashboardTexts } from '../support/sources/dashboard.js';
import { readTree } from '../support/sources/tree.js';

const demo = (language: Language): Text[] =>
  demoTexts().filter(({ file }) => (/site\/(fr|en|de)\//.exec(file)?.[1] ?? 'nl') === language);
const all = (language: Language): Text[] => [
  ...textsOf(catalogues(language)),
  ...textsOf(evidence(language)),
  ...textsOf(deskWords(language)),
  ...demo(language),
  ...dashboardTexts(language),
];

const wrong = (texts: readonly Text[], fault: RegExp): string[] =>
  texts
    .filter(({ text }) => fault.test(text))
    .map(({ file, key, text }) => `${file} ${key}: ${text.replaceAll(gap, '…')}`);

/** What may not stand in a French text: no no-break space before a sign or inside guillemets, or within a number. */
const french = {
  'a sign without its no-break space':
    /(?<![\u00a0\u202f?!])[;?!»]|(?<![\u00a0\u202f\d])(?<!https?):(?!\/\/)|«(?![\u00a0\u202f])/u,
  'a number or its unit that can break over a line': /\d (?=\d{3}|%)/u,
};

/** Words a German clause begins with: after a colon they take a capital. */
const clause = /: (dann|es|wir|sie|er|wenn|wer|so|doch|dabei|damit|das ist|das heißt|rufen|stellen|machen|gehen)\b/u;

describe.each(languages)('the texts in %s', (language) => {
  it('have curly apostrophes and one space between words', () => {
    const texts = all(language);
    expect(texts.length).toBeGreaterThan(700);
    expect(wrong(texts, /\p{L}'|'\p{L}| {2}|\.{3}| [,.](?!\d)/u)).toEqual([]);
  });
});

describe('French', () => {
  it.each(Object.entries(french))('has no %s', (_, fault) => expect(wrong(all('fr'), fault)).toEqual([]));

  it('control: knows a fault when it reads one', () => {
    const [sign, number] = Object.values(french);
    for (const text of ['Oui : non', 'Oui\u00a0! Non?', '«mot\u00a0»', `${gap}: x`]) expect(text).toMatch(sign!);
    for (const text of ['Oui\u00a0: non', 'Oui\u202f? «\u00a0mot\u00a0»', '10:30', 'https://a.be'])
      expect(text).not.toMatch(sign!);
    expect('1 000 pas').toMatch(number!);
    expect('1\u00a0000\u00a0pas, en 2026 000').not.toMatch(/^\d (?=\d{3})/u);
  });
});

describe('German', () => {
  it('begins a clause after a colon with a capital', () => expect(wrong(all('de'), clause)).toEqual([]));
});

/** Places where code sets a colon between two pieces: a template whose text after a filled place begins with one. */
function colons(file: string, source: string): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(tree) === 'css') return;
    // A warning on the console is for who builds the page.
    if (ts.isCallExpression(node) && /\.(say|warn)$/.test(node.expression.getText(tree))) return;
    if (ts.isTemplateSpan(node) && /^(<[^>]*>)*:\s|^(<[^>]*>)+:/.test(node.literal.text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.literal.getStart(tree));
      found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('the code', () => {
  it('sets no colon between two pieces of text', () => {
    const code = [...readTree(['src'])].filter(
      ([file]) => file.endsWith('.ts') && !/\/(strings|words|styles)\//.test(file) && !/^src\/science\//.test(file),
    );
    expect(code.length).toBeGreaterThan(150);
    expect(code.flatMap(([file, source]) => colons(file, source))).toEqual([]);
  });

  it('control: finds one in a text and in markup', () => {
    expect(colons('a.ts', 'const a = `${name}: ${value}`;')).toHaveLength(1);
    expect(colons('a.ts', 'const a = html`${name}<b>: ${value}</b>`;')).toHaveLength(1);
    expect(colons('a.ts', 'const a = css`${name}: ${value}`;')).toEqual([]);
  });
});
