// Each widget speaks Dutch that is read with ease: Flesch-Douma at least 65, and no sentence of more than twenty words.
import { describe, expect, it } from 'vitest';
import { readingEase, sentences, syllables } from '../support/sources/reading-ease.js';
import { catalogues, gap, textsIn } from '../support/sources/texts.js';

/** Sentences by the widget, or the shared part, whose catalogues they stand in. */
const spoken = new Map<string, string[][]>();
for (const [file, source] of catalogues('nl')) {
  const owner = /^src\/(?:widgets\/\w+\/[^/]+|ui|practice)/.exec(file)![0];
  const said = textsIn(file, source).flatMap(({ text }) => sentences(text.replaceAll(gap, '5')));
  spoken.set(owner, [...(spoken.get(owner) ?? []), ...said]);
}

describe.each([...spoken].filter(([, list]) => list.length > 3))('the Dutch of %s', (_, list) => {
  it('reads with ease', () => expect(readingEase(list)).toBeGreaterThanOrEqual(65));

  it('has no sentence of more than twenty words', () => {
    expect(list.filter(({ length }) => length > 20).map((words) => words.join(' '))).toEqual([]);
  });
});

describe('the measure', () => {
  it('hears syllables as they are said', () => {
    const said = {
      pijn: 1,
      zenuwstelsel: 4,
      oefening: 3,
      voorzieën: 3,
      kinesist: 3,
      één: 1,
      diabetes: 4,
      draaglijk: 2,
      '48': 1,
    };
    for (const [word, count] of Object.entries(said)) expect(syllables(word), word).toBe(count);
  });

  it('finds sentences, a figure with a point inside one, and no label', () => {
    expect(sentences('Typ 1.000 stappen. Goed? Ja')).toEqual(
      [['Typ', '1.000', 'stappen.'], ['Goed']].map((s) => s.map((w) => w.replace(/\.$/, ''))),
    );
    expect(sentences('Begin opnieuw')).toEqual([]);
  });

  it('is high for plain words and low for learned ones', () => {
    expect(readingEase(sentences('Je pijn zakt. Dat is goed nieuws.'))).toBeGreaterThan(90);
    expect(
      readingEase(
        sentences(
          'Een multidimensionale interpretatie van nociceptieve sensitisatie veronderstelt interdisciplinariteit.',
        ),
      ),
    ).toBeLessThan(0);
  });
});
