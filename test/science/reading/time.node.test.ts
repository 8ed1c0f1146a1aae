// How long a text takes to read: the sources' own figures, what is no word, and what nobody measured.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsById } from '../../../src/science/evidence/registry.js';
import { readingClaims, readingTime, wordsIn } from '../../../src/science/reading/time.js';

const minutes = (words: number, language: string): number | string => {
  const time = readingTime(words, language);
  return time.ok ? time.minutes : time.reason;
};

describe('the time to read', () => {
  it('is a minute for what each source says is read in one, and ten for ten times that', () => {
    for (const [language, rate] of Object.entries({ nl: 238, en: 238 })) {
      expect(minutes(rate, language)).toBe(1);
      expect(minutes(rate * 10, language)).toBe(10);
      // Half a minute more is a minute more.
      expect(minutes(Math.ceil(rate * 4.5), language)).toBe(5);
    }
  });

  it('is one minute at least', () => {
    expect(minutes(1, 'nl')).toBe(1);
  });

  it('is told of two hundred thousand words still', () => {
    expect(minutes(200_000, 'nl')).toBe(Math.round(200_000 / 238));
  });

  it('says at which rate', () => {
    expect(readingTime(500, 'nl')).toEqual({ ok: true, minutes: 2, rate: 238 });
  });

  it('is refused for a language without a rate, and for what is no number of words', () => {
    for (const language of ['fr', 'de', 'es', 'constructor', '', undefined])
      expect(readingTime(500, language)).toEqual({ ok: false, reason: 'language' });
    for (const words of [0, -5, NaN, Infinity, 200_001])
      expect(readingTime(words, 'nl')).toEqual({ ok: false, reason: 'words' });
  });

  it('grows with the words and never leaves whole minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 199_999 }), fc.constantFrom('nl', 'en'), (words, language) => {
        const [now, more] = [minutes(words, language), minutes(words + 1, language)];
        expect(Number.isInteger(now) && Number(now) >= 1).toBe(true);
        expect(Number(more) - Number(now)).toBeOneOf([0, 1]);
      }),
    );
  });

  it('rests on claims that are there', () => {
    for (const id of readingClaims) expect(claimsById[id].id).toBe(id);
  });
});

describe('the words of a text', () => {
  it('stand between spaces, and have a letter or a figure in them', () => {
    expect(wordsIn('Je rug – die is sterk, l’été aussi: 10 % meer…')).toBe(9);
    for (const none of ['', '   ', '— … !', '\u00a0\n']) expect(wordsIn(none)).toBe(0);
  });

  it('are as many as were joined', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('rug', 'één', 'zo’n', 'L4-L5', '10', 'Schmerz')), (words) => {
        expect(wordsIn(words.join(' \n'))).toBe(words.length);
      }),
    );
  });

  it('are counted in time of what is no words at all', () => {
    expect(wordsIn('-'.repeat(200_000))).toBe(0);
  });
});
