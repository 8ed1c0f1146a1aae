// What must stay true of the forest whatever its numbers.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { factorIds, type Level, type Levels } from '../../../src/science/body/factors.js';
import {
  burning,
  drying,
  keepsBurning,
  maintaining,
  outcome,
  rain,
  storyDays,
  treeDryness,
  twoBadWeeks,
  type Outcome,
} from '../../../src/science/body/fire.js';
import { dryness } from '../../../src/science/body/model.js';
import { example } from '../../../src/science/body/read.js';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const levels = fc.dictionary(fc.constantFrom(...factorIds), level) as fc.Arbitrary<Levels>;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const trees = fc.integer({ min: 3, max: 12 });
const order: Outcome[] = ['nothing', 'smoulders', 'catches', 'spreads', 'far'];

describe('the forest', () => {
  it('burns no more than there are trees, and none that are not dry', () => {
    fc.assert(
      fc.property(share, trees, (forest, n) => {
        const count = burning(forest, n);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(n);
        for (let i = 0; i < n; i++) {
          expect(treeDryness(forest, i, n)).toBeGreaterThanOrEqual(0);
          expect(treeDryness(forest, i, n)).toBeLessThanOrEqual(1);
          if (i < count) expect(treeDryness(forest, i, n)).toBeGreaterThan(0.65);
        }
      }),
    );
  });
  it('burns further the drier it is, never less far', () => {
    fc.assert(
      fc.property(share, share, trees, (a, b, n) => {
        expect(burning(Math.max(a, b), n)).toBeGreaterThanOrEqual(burning(Math.min(a, b), n));
      }),
    );
  });
  it('says the same however many trees are drawn: one, some or all of them burn', () => {
    fc.assert(
      fc.property(levels, trees, (l, n) => {
        const count = burning(dryness(l), n);
        const said = outcome(l);
        expect(count === 1).toBe(said === 'catches');
        expect(count === n).toBe(said === 'far');
        expect(count === 0).toBe(said === 'nothing' || said === 'smoulders');
      }),
    );
  });
  it('does no more with one factor less', () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(...factorIds), (l, id) => {
        const worse = { ...l, [id]: Math.min(4, (l[id] ?? 0) + 1) as Level };
        expect(order.indexOf(outcome(worse))).toBeGreaterThanOrEqual(order.indexOf(outcome(l)));
      }),
    );
  });
  it('lets every spark die where nothing dries, and where one factor alone does: rarely one alone', () => {
    expect(outcome({})).toBe('nothing');
    for (const id of factorIds) expect(outcome({ [id]: 4 })).toBe('nothing');
  });
  it('bears nonsense: no forest is drier than dry or wetter than wet', () => {
    for (const odd of [Number.NaN, -1, Number.NEGATIVE_INFINITY]) expect(burning(odd, 5)).toBe(0);
    expect(burning(Infinity, 5)).toBe(5);
    expect(burning(1, 0)).toBe(0);
  });
  it('is the same forest every time', () => {
    expect(treeDryness(0.6, 3, 8)).toBe(treeDryness(0.6, 3, 8));
  });
  it('catches in the opening example, where the glass is almost full', () => {
    expect(outcome(example.levels)).toBe('catches');
  });
  it('tells the garden story: nothing before, drier every day, and a fire that spreads after two bad weeks', () => {
    expect(outcome(twoBadWeeks(0))).toBe('nothing');
    expect(outcome(twoBadWeeks(storyDays))).toBe('spreads');
    for (let day = 1; day <= storyDays; day++)
      expect(dryness(twoBadWeeks(day))).toBeGreaterThanOrEqual(dryness(twoBadWeeks(day - 1)));
    expect(twoBadWeeks(99)).toEqual(twoBadWeeks(storyDays));
    expect(twoBadWeeks(-1)).toEqual(twoBadWeeks(0));
  });
  it('burns from end to end with four heavy factors', () => {
    expect(outcome({ 'poor-sleep': 4, stress: 4, smoking: 4, inactivity: 4 })).toBe('far');
  });
  it('smoulders where it is too moist to burn and the body is sensitive', () => {
    expect(outcome({ worry: 4, anxiety: 2 })).toBe('smoulders');
    expect(outcome({ smoking: 3, overweight: 0, alcohol: 1 })).toBe('nothing');
    expect(keepsBurning({ smoking: 4, alcohol: 4 })).toBe(false);
    expect(maintaining({ smoking: 4, stress: 2, worry: 3 })).toEqual(['worry', 'stress']);
  });
  it('greens with every rain until nothing dries', () => {
    fc.assert(
      fc.property(levels, (l) => {
        let now = l;
        let next = rain(now);
        for (let i = 0; next; i++) {
          expect(dryness(next.levels)).toBeLessThan(dryness(now));
          expect(i).toBeLessThan(99);
          now = next.levels;
          next = rain(now);
        }
        // What no recovery eases stays: only work, family and money can.
        expect(burning(dryness(now), 5)).toBeLessThanOrEqual(2);
      }),
    );
  });
  it('rains first with what eases most', () => {
    expect(rain({ 'poor-sleep': 4, stress: 2 })?.by).toBe('regular-sleep');
    expect(rain({ loneliness: 3 })?.by).toBe('social-connection');
    expect(rain({ illness: 4 })).toBe(undefined);
  });
  it('is dried by what the source names, and not by a small injury', () => {
    expect(drying).toContain('smoking');
    expect(drying).not.toContain('micro-trauma');
  });
});
