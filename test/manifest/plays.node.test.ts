// The walk of Storybook's plays refuses a play that fails, one that expects nothing, and an element without one.
import { describe, expect, it } from 'vitest';
import { allPlayed, faultsOf } from '../../scripts/test/storybook/plays.js';
import { registry } from '../../src/registry.js';

const stories = Object.entries(registry).map(([tag, family]) => ({
  id: `${family}-${tag}--played`,
  tags: ['test', 'play-fn'],
}));

describe('a play', () => {
  it('that ends well and expected something is right', () =>
    expect(faultsOf({ status: 'success', expected: 2 })).toEqual([]));

  it('that fails is a fault', () =>
    expect(faultsOf({ status: 'error', expected: 1 })).toEqual(['its play ends in error']));

  it('that expects nothing is a fault', () =>
    expect(faultsOf({ status: 'success', expected: 0 })).toEqual(['it plays, and expects nothing']));
});

describe('the elements', () => {
  it('are right when each is played', () =>
    expect(allPlayed(stories)).toEqual({ passed: Object.keys(registry).length, faults: [] }));

  it('without a story Played, or with one that does not play, are named', () => {
    const [, second, ...others] = stories;
    const { faults } = allPlayed([{ ...second!, tags: ['test'] }, ...others]);
    expect(faults).toEqual(
      Object.keys(registry)
        .slice(0, 2)
        .map((tag) => `${tag} has no story Played with a play`),
    );
  });
});
