// Figures on herniated discs: as the sources have them, copied by hand and apart from the claims, and alike in four languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsById } from '../../../src/science/evidence/registry.js';
import type { discClaims } from '../../../src/science/spine/disc.js';
import {
  figureIds,
  figures,
  injectionMonths,
  readFigure,
  surgery,
  type Figure,
} from '../../../src/science/spine/disc.js';
import type { DiscFactsTexts } from '../../../src/widgets/guides/disc-facts/strings/nl.js';

const languages = ['nl', 'fr', 'en', 'de'] as const;
const textsIn = async (language: (typeof languages)[number]): Promise<DiscFactsTexts> => {
  const module: unknown = await import(`../../../src/widgets/guides/disc-facts/strings/${language}.ts`);
  return (module as Record<string, DiscFactsTexts>)[language]!;
};
/** All numbers of a text in order: thousands in one, decimals as they count. */
const numbers = (text: string): string =>
  (text.replace(/(\d)[.,\u202f](?=\d{3})/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? []).join(' ').replaceAll(',', '.');
const flat = (body: readonly (string | readonly string[])[]): string => body.flat().join(' ');

describe('figures on herniated discs', () => {
  it('are those of the sources', () => {
    expect(figures).toEqual({
      shrinks: { people: 63 },
      sequestration: { people: 96, gone: 43 },
      extrusion: { people: 70, gone: 15 },
      protrusion: { people: 41 },
      bulge: { people: 13 },
      settles: { people: 75, months: 3 },
      recovered: { people: 95, months: 12 },
    });
    expect(surgery).toEqual({ article: [3, 5], trial: 39 });
    const value = (id: (typeof discClaims)[number]): unknown => claimsById[id].value;
    expect(value('disc-shrinks')).toEqual({ people: 63, from: 49, to: 77, studies: 38, followed: 2219 });
    expect(value('disc-surgery-trial')).toEqual({
      people: 283,
      weeks: [6, 12],
      waited: 39,
      later: 44,
      recovered: 95,
      half: [4, 12],
      unsatisfied: 20,
    });
    expect(value('disc-surgery-late')).toEqual({ people: 128, months: [4, 12], at: 6, surgery: 2.8, waiting: 5.2 });
    expect(value('disc-injection')).toEqual({ trials: 25 });
    expect(value('disc-leg')).toEqual([60, 80]);
    expect(value('disc-common')).toEqual({ percent: [1, 3], years: [30, 50] });
  });

  it('put both sources on surgery and on injections side by side', () => {
    for (const id of [
      'disc-surgery-article',
      'disc-surgery-trial',
      'disc-injection-article',
      'disc-injection',
    ] as const)
      expect(claimsById[id].disagreement, id).toHaveLength(1);
  });

  it('never count more gone than smaller, nor more than a hundred', () => {
    for (const { people, gone = 0 } of Object.values<Figure>(figures)) {
      expect(people).toBeGreaterThanOrEqual(gone);
      expect(people).toBeLessThanOrEqual(100);
    }
  });

  it('take any name for one there is', () => {
    fc.assert(fc.property(fc.anything(), (value) => void expect(figureIds).toContain(readFigure(value))));
    expect(readFigure('settles')).toBe('settles');
  });

  it('an injection begins to work after two weeks, on a scale of months', () => {
    expect(injectionMonths[0]).toBeCloseTo(0.46, 2);
    expect(injectionMonths[1]).toBe(3);
  });
});

describe.each(languages)('in %s', (language) => {
  it('each sentence has its own figures, whatever the language', async () => {
    const t = await textsIn(language);
    const of = (sentences: readonly string[]): string => numbers(sentences.join(' '));
    expect(Object.values(t.said).map(numbers)).toEqual(['49 77 38', '9', '9', '9', '9', '3', '6 12']);
    expect(of(t.injection)).toBe('2 3 25');
    expect(of(t.surgery)).toMatch(/^3 5 100 39 100 6 12$/);
    for (const id of figureIds) expect(numbers(t.head[id]('7'))).toBe('7 100');
    const { advice, surgery: when, story } = t.sections;
    expect(advice.body[0]).toHaveLength(7);
    expect(numbers(flat(advice.body))).toBe('1 3 30 50 60 80');
    expect(numbers(flat(when.body))).toBe('3 5 283 6 12 39 44 4 12 95 20 4 12 128 6 2.8 10 5.2');
    expect(numbers(flat(story.body))).toBe('2015 2 2023 500 4');
  });

  it('tells one person’s course as one person’s, and sends who loses strength to people', async () => {
    const { story, surgery: when } = (await textsIn(language)).sections;
    expect(story.body[0]).toMatch(/één mens|seule personne|one person|einzelner Mensch/);
    expect(story.body[0]).toMatch(/geen voorspelling|pas une prévision|not a prediction|keine Vorhersage/);
    expect(flat(when.body)).toMatch(/meteen belt|appeler tout de suite|call at once|sofort anrufen/);
  });
});
