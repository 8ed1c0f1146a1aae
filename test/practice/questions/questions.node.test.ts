// Questions of a practice beside those of the kit, and the search that forgives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, distance, find, hits, plain } from '../../../src/practice/questions/find.js';
import { readQuestions, withOwn } from '../../../src/practice/questions/own.js';

const kit = { cramps: { head: 'Krampen?', body: ['Nauwelijks.'] }, dose: { head: 'Hoeveel?', body: ['Genoeg.'] } };
const own = (id: string, question = 'Q', answer: unknown = 'A') => ({ id, question, answer });

describe('the questions of a practice', () => {
  it('are read one by one: what is wrong takes none of the others away', () => {
    const raw = [own('parking'), own('Bad Id'), own('empty', ' '), { id: 'x' }, null, 4, own('dose', 'D', ['a', 'b'])];
    expect(readQuestions(raw)).toEqual([
      { id: 'parking', question: 'Q', answer: ['A'] },
      { id: 'dose', question: 'D', answer: ['a', 'b'] },
    ]);
    for (const nothing of [undefined, null, 'x', {}, 3]) expect(readQuestions(nothing)).toEqual([]);
    expect(readQuestions([own('a', 'first'), own('a', 'last')])).toEqual([
      { id: 'a', question: 'last', answer: ['A'] },
    ]);
  });

  it('take the place of the kit’s with the same id, follow it else, and outlive an update of the kit', () => {
    const mine = readQuestions([own('parking', 'Parkeren?'), own('dose', 'Onze dosis?')]);
    expect(Object.values(withOwn(kit, mine, [])).map(({ head }) => head)).toEqual([
      'Krampen?',
      'Onze dosis?',
      'Parkeren?',
    ]);
    const later = { ...kit, sleep: { head: 'Slaap?', body: ['Weinig bewijs.'] } };
    expect(Object.keys(withOwn(later, mine, ['cramps', 'unknown']))).toEqual(['dose', 'sleep', 'parking']);
  });

  it('never touch what every object has', () => {
    const read = withOwn(kit, readQuestions([own('constructor'), own('__proto__')]), ['toString']);
    expect(Object.hasOwn(read, 'constructor')).toBe(true);
    expect(Object.keys(read)).toHaveLength(3);
  });
});

describe('the search', () => {
  const texts = ['Helpt magnesium tegen krampen?', 'Kan het met mijn médicaments?', 'Wie viel ist genug?'];

  it('forgives accents, capitals, beginnings and a typing error or two', () => {
    for (const query of ['magnesium', 'MAGN', 'magnesuim', 'krampn', 'krammpen', 'tegen kramp'])
      expect(find(texts, query)).toEqual([0]);
    for (const query of ['medicaments', 'médicament', 'medikaments']) expect(find(texts, query)).toEqual([1]);
    expect(find(texts, 'viel genug')).toEqual([2]);
    expect(find(texts, 'krampen xyz')).toEqual([0]);
    expect(find(texts, 'xyz')).toEqual([]);
  });

  it('finds each text by each of its words, and marks those words where they stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(20), (text, n) => {
        const words = text.match(/\p{L}+/gu)!;
        const word = words[n % words.length]!;
        expect(find([text], word.toUpperCase())).toEqual([0]);
        expect(hits(text, asked(word)).map(([from, to]) => text.slice(from, to))).toContain(word);
      }),
    );
  });

  it('measures as a distance does', () => {
    const word = fc.string({ maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
    expect([distance('ab', 'ba'), distance('kitten', 'sitting')]).toEqual([1, 3]);
  });

  it('stays quick and whole for anything typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (query) => {
        for (const at of find(texts, query)) expect(texts[at]).toBeDefined();
        for (const [from, to] of hits(query, asked(query))) expect(to).toBeGreaterThan(from);
      }),
    );
    expect(asked('x '.repeat(500))).toHaveLength(8);
    expect(plain('Straße Œuvre ÉÉN')).toBe('strasse oeuvre een');
  });
});
