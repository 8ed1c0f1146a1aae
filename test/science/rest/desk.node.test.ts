// What a person says of a place of work, and what follows: nothing where they find it good, and never a way that is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskList } from '../../../src/science/evidence/claims.js';
import { deskParts, nextPart, partOf, toChange, wayOf, waysOf, type Desk } from '../../../src/science/rest/desk.js';

const desk: fc.Arbitrary<Desk> = fc.record({
  screen: fc.constantFrom(undefined, ...waysOf.screen),
  feet: fc.constantFrom(undefined, ...waysOf.feet),
  back: fc.constantFrom(undefined, ...waysOf.back),
  work: fc.constantFrom(undefined, ...waysOf.work),
});

describe('desk', () => {
  it('has the parts the source lists, in its order', () => {
    expect(deskParts.length).toBe(deskList.value.length);
    expect(deskParts.slice(0, 3)).toEqual(deskList.value.slice(0, 3));
  });

  it('changes nothing where nothing was said or all is good', () => {
    expect(toChange({})).toEqual([]);
    expect(toChange({ screen: 'fine', feet: 'fine', back: 'fine', work: 'fine' })).toEqual([]);
  });

  it('names what is not comfortable', () => {
    expect(toChange({ work: 'sitting', screen: 'low', feet: 'fine' })).toEqual(['screen', 'work']);
  });

  it('goes on with what was not said, round to the first, and ends', () => {
    expect(nextPart({}, 'screen')).toBe('feet');
    expect(nextPart({ feet: 'fine' }, 'screen')).toBe('back');
    expect(nextPart({ work: 'fine' }, 'work')).toBe('screen');
    expect(nextPart({ screen: 'low', feet: 'fine', back: 'bare', work: 'fine' }, 'back')).toBeUndefined();
  });

  it('knows no part and no way but its own', () => {
    expect(partOf('screen')).toBe('screen');
    expect(wayOf('feet', 'hanging')).toBe('hanging');
    for (const raw of ['', 'low ', 'LOW', null, undefined, 1, {}, 'constructor']) {
      expect(partOf(raw)).toBeUndefined();
      for (const part of deskParts) expect(wayOf(part, raw)).toBeUndefined();
    }
    expect(wayOf('screen', 'hanging')).toBeUndefined();
  });

  it('never asks to change what was not complained of, and comes past every part once', () => {
    fc.assert(
      fc.property(desk, fc.constantFrom(...deskParts), (said, from) => {
        for (const part of toChange(said)) expect([undefined, 'fine']).not.toContain(said[part]);
        const seen = new Set<string>();
        let now: Desk = said;
        let at = from;
        for (let part = nextPart(now, at); part; part = nextPart(now, at)) {
          expect(seen.has(part)).toBe(false);
          seen.add(part);
          now = { ...now, [part]: 'fine' };
          at = part;
        }
        expect(deskParts.every((part) => now[part] !== undefined)).toBe(true);
      }),
    );
  });
});
