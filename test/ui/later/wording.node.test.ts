// A practice's own wording over the kit's.
import { describe, expect, it } from 'vitest';
import { withReplacements } from '../../../src/ui/later/wording.js';

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

  it('ignores what is empty, unknown or of another kind', () => {
    const own = { title: ' ', other: 'x', growth: { 0: 'x' }, frame: 'x', toString: 'x', constructor: { name: 'x' } };
    expect(withReplacements(texts, own, 'nl')).toEqual(texts);
    expect(texts.frame.help).toBe('Wanneer meteen hulp?');
  });
});
