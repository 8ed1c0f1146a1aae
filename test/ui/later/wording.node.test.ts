// A practice's own wording over the kit's.
import { describe, expect, it } from 'vitest';
import { isSwiss } from '../../../src/platform/locale/language.js';
import { swiss, withReplacements } from '../../../src/ui/later/wording.js';

const texts = {
  title: 'Stappen',
  goal: (steps: string) => `Je doel: ${steps}`,
  frame: { help: 'Wanneer meteen hulp?', more: 'meer' },
  growth: ['groter', 'te trainen'] as readonly string[],
};

describe('the wording of a practice', () => {
  it('replaces a text, for all languages or for one', () => {
    expect(withReplacements(texts, { title: 'Wandelen' }, 'nl').title).toBe('Wandelen');
    expect(withReplacements(texts, { title: { fr: 'Marcher' } }, 'nl').title).toBe('Stappen');
    expect(withReplacements(texts, { title: { fr: 'Marcher' } }, 'fr').title).toBe('Marcher');
  });

  it('keeps the numbers of a sentence', () => {
    expect(withReplacements(texts, { goal: 'Vandaag {1}, meer niet' }, 'nl').goal('5.800')).toBe(
      'Vandaag 5.800, meer niet',
    );
  });

  it('reaches into groups of texts, and leaves the rest of the group', () => {
    const { frame } = withReplacements(texts, { frame: { help: 'Hulp', more: { en: 'extra' } } }, 'nl');
    expect(frame).toEqual({ help: 'Hulp', more: 'meer' });
  });

  it('reaches into a list by place, and makes it no longer', () => {
    const own = { growth: { 1: { nl: 'sterk', fr: 'fort' }, 2: 'x', length: 'x' } };
    expect(withReplacements(texts, own, 'nl').growth).toEqual(['groter', 'sterk']);
    expect(texts.growth).toEqual(['groter', 'te trainen']);
  });

  it('ignores what is empty, unknown or of another kind', () => {
    const own = { title: ' ', other: 'x', growth: 'x', frame: 'x', toString: 'x', constructor: { name: 'x' } };
    expect(withReplacements(texts, own, 'nl')).toEqual(texts);
    expect(texts.frame.help).toBe('Wanneer meteen hulp?');
  });
});

describe('Swiss German', () => {
  it('has ss for ß in every text, list, group and sentence', () => {
    const german = {
      title: 'Größe',
      list: ['süß', 'heiß'] as readonly string[],
      frame: { close: 'Schließen' },
      by: (name: string) => ({ said: `Gruß an ${name.toLowerCase()}` }),
      count: (n: number) => (n === 1 ? 'ein Maß' : `${n} Maße`),
    };
    const { title, list, frame, by, count } = swiss(german);
    expect([title, list, frame, by('X'), count(1), count(2)]).toEqual([
      'Grösse',
      ['süss', 'heiss'],
      { close: 'Schliessen' },
      { said: 'Gruss an x' },
      'ein Mass',
      '2 Masse',
    ]);
  });

  it('leaves a name as its bearer writes it', () => {
    expect(swiss({ by: (name: string) => `Gruß an ${name}` }).by('Frau Weiß')).toBe('Gruss an Frau Weiß');
  });

  it('is what German is in Switzerland and Liechtenstein, however the page writes that', () => {
    for (const tag of ['de-CH', 'de_ch', ' de-LI', 'de-Latn-CH']) expect(isSwiss(tag), tag).toBe(true);
    for (const tag of ['de', 'de-AT', 'fr-CH', 'de-CHX', 'nl']) expect(isSwiss(tag), tag).toBe(false);
  });
});
