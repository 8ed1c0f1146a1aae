// What a body is set to, from attributes, records and whatever else comes in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorIds, isFactorId, type Level, type Levels } from '../../../src/science/body/factors.js';
import { mineralOf, muscleClaims, positionOf, positions } from '../../../src/science/body/muscle.js';
import { example, heaviest, readBody, readLevels, readShare, weighing } from '../../../src/science/body/read.js';
import { claimsById } from '../../../src/science/evidence/registry.js';

const levels = fc.dictionary(fc.constantFrom(...factorIds), fc.constantFrom<Level>(0, 1, 2, 3, 4), {
  minKeys: 1,
}) as fc.Arbitrary<Levels>;

describe('levels', () => {
  it('are read from a text, with or without spaces', () => {
    for (const text of ['poor-sleep:3, worry:2', ' poor-sleep : 3 ,worry:2', 'poor-sleep:3,worry:2,'])
      expect(readLevels(text), text).toEqual({ 'poor-sleep': 3, worry: 2 });
  });
  it('are read from an object, as numbers or as texts', () => {
    expect(readLevels({ stress: 4, worry: '1' })).toEqual({ stress: 4, worry: 1 });
  });
  it('are whole, of 0 to 4, of factors there are; the rest is left out', () => {
    expect(readLevels('stress:0, worry:4, illness:5, anxiety:-1, rain:2')).toEqual({ stress: 0, worry: 4 });
    expect(readLevels({ stress: 1.4, worry: 1.5, illness: 4.1 })).toEqual({ stress: 1, worry: 2 });
    expect(readLevels('stress:, worry:x, illness, anxiety:2')).toEqual({ anxiety: 2 });
  });
  it('are undefined when nothing is left of them', () => {
    for (const none of ['', 'x', 'rain:2', 'stress:', {}, [], [3], null, undefined, 3, true])
      expect(readLevels(none), String(none)).toBeUndefined();
  });
  it('come back as they were written', () => {
    fc.assert(
      fc.property(levels, (now) => {
        const text = Object.entries(now)
          .map(([id, level]) => `${id}:${level}`)
          .join(',');
        expect(readLevels(text)).toEqual(now);
        expect(readLevels(now)).toEqual(now);
      }),
    );
  });
  it('know the factors there are, and no other name', () => {
    expect(['stress', 'Stress', '', 'constructor'].map(isFactorId)).toEqual([true, false, false, false]);
  });
});

describe('a share', () => {
  it('is a number of 0 to 1, also as a text', () => {
    expect([0, 1, 0.5, '0', '1', ' 0.5 '].map(readShare)).toEqual([0, 1, 0.5, 0, 1, 0.5]);
  });
  it('is undefined for anything else', () => {
    for (const odd of [-0.1, 1.1, '', ' ', null, undefined, 'x', Number.NaN])
      expect(readShare(odd), String(odd)).toBeUndefined();
  });
});

describe('a body', () => {
  it('has of its three parts those that make sense', () => {
    expect(readBody('stress:2', '0.4', 0)).toEqual({ levels: { stress: 2 }, tap: 0.4, capacity: 0 });
    expect(readBody('x', undefined, '2')).toEqual({});
    expect(readBody(null, null, null)).toEqual({});
    expect(Object.keys(readBody('x', undefined, undefined))).toEqual([]);
    expect(readBody(undefined, undefined, 0.5)).toEqual({ capacity: 0.5 });
    expect(Object.keys(readBody('stress:2', 0, undefined))).toEqual(['levels', 'tap']);
  });
  it('begins with the opening story', () => {
    expect(example).toEqual({ levels: { 'poor-sleep': 3, worry: 2, 'work-pressure': 3 }, tap: 0.33, capacity: 0.5 });
  });
});

describe('what weighs', () => {
  it('is named in the order it was given, without what weighs nothing', () => {
    expect(weighing({ worry: 1, stress: 0, illness: 4 })).toEqual(['worry', 'illness']);
    expect(weighing({})).toEqual([]);
  });
  it('can be named heaviest first, equal ones in the order they were given', () => {
    expect(heaviest({ worry: 1, illness: 4, stress: 2, anxiety: 4, smoking: 0 })).toEqual([
      'illness',
      'anxiety',
      'stress',
      'worry',
    ]);
  });
});

describe('the switch of a muscle', () => {
  it('is tight by calcium and loose by magnesium', () => {
    expect(positions.map((each) => [each, mineralOf[each]])).toEqual([
      ['tight', 'calcium'],
      ['loose', 'magnesium'],
    ]);
  });
  it('knows its two positions and nothing else', () => {
    expect(['tight', 'loose', 'open', '', null, 1].map(positionOf)).toEqual([
      'tight',
      'loose',
      ...Array(4).fill(undefined),
    ]);
  });
  it('rests on claims that exist', () => {
    expect(muscleClaims).toHaveLength(5);
    for (const id of muscleClaims) expect(claimsById[id], id).toBeDefined();
  });
});
