// The glossary of docs/voice.md holds: no text says what its table forbids, and its words are the ones texts use.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  catalogues,
  demoTexts,
  deskWords,
  embedWords,
  evidence,
  gap,
  languages,
  textsOf,
  type Language,
  type Text,
} from '../support/sources/texts.js';
import { dashboardTexts } from '../support/sources/dashboard.js';

interface Row {
  readonly concept: string;
  readonly use: string;
  readonly not: readonly string[];
}

const page = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/voice.md'), 'utf8');

/** The column of a language, read from the table under 'The glossary'. */
function glossary(markdown: string, language: Language): Row[] {
  const rows = markdown.split('## The glossary')[1]!.split('\n## ')[0]!.split('\n');
  const column = 2 + languages.indexOf(language);
  return rows
    .filter((row) => row.startsWith('|'))
    .slice(2)
    .map((row) => {
      const cells = row.split('|').map((cell) => cell.trim());
      const [use, not = ''] = cells[column]!.split('; not ');
      return { concept: cells[1]!, use: use!, not: not ? not.split(', ') : [] };
    });
}

/** A word or words as they stand between others; `…*` with any ending. */
const pattern = (word: string): RegExp => {
  const written = word.replace(/\*$/, '').replaceAll(' ', '[ \\u00a0\\u202f]');
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}${word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu');
};

const forbidden = (rows: readonly Row[], texts: readonly Text[]): string[] =>
  rows.flatMap(({ not, use }) =>
    not.flatMap((word) =>
      texts
        .filter(({ text }) => pattern(word).test(text.replaceAll(gap, '5')))
        .map(({ file, key, text }) => `${file} ${key}: '${word}' (use '${use}') in: ${text.replaceAll(gap, '…')}`),
    ),
  );

/** The pages of the demo in one language: French ones stand in a folder of their own. */
const demo = (language: Language): Text[] =>
  demoTexts().filter(({ file }) => (/site\/(fr|en|de)\//.exec(file)?.[1] ?? 'nl') === language);

describe.each(languages)('the glossary in %s', (language) => {
  const rows = glossary(page, language);
  const texts = [
    ...textsOf(catalogues(language)),
    ...textsOf(evidence(language)),
    ...textsOf(deskWords(language)),
    ...textsOf(embedWords(language)),
    ...demo(language),
    ...dashboardTexts(language),
  ];

  it('forbids nothing that a catalogue, a source or a page of the demo says', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(texts.length).toBeGreaterThan(700);
    expect(forbidden(rows, texts)).toEqual([]);
  });

  it('never forbids the word it asks for', () => {
    for (const { use, not } of rows)
      for (const word of not) expect(pattern(word).test(use), `${use}: ${word}`).toBe(false);
  });
});

describe('the search for forbidden words', () => {
  const says = (text: string): Text => ({ file: '', key: '', text });

  it('reads the table', () => {
    expect(glossary(page, 'de').find(({ use }) => use === 'Akku')?.not).toEqual(['Batterie']);
  });

  it('finds a word in any case and with any ending asked for, and not inside another', () => {
    const rows: Row[] = [{ concept: '', use: 'symptoms', not: ['complaint*', 'deficit'] }];
    expect(forbidden(rows, [says('Your Complaints'), says('A deficit.')])).toHaveLength(2);
    expect(forbidden(rows, [says('deficits'), says('uncomplaint')])).toEqual([]);
  });

  it('finds a word next to what is filled in', () => {
    expect(forbidden([{ concept: '', use: 'Akku', not: ['Batterie'] }], [says(`${gap} Batterie${gap}`)])).toEqual([]);
    expect(
      forbidden([{ concept: '', use: 'Akku', not: ['Batterie'] }], [says(`${gap} Batterie: ${gap}`)]),
    ).toHaveLength(1);
  });
});
