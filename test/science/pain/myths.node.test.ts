// The cards about the back: ten, each with a claim of its own, round and round.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsById } from '../../../src/science/evidence/registry.js';
import { mythClaims, mythOf, myths, stepMyth } from '../../../src/science/pain/myths.js';

describe('the myths', () => {
  it('are the ten of the source, each resting on it and on a text of a practice', () => {
    expect(new Set(myths).size).toBe(10);
    for (const id of myths) {
      const { sources } = claimsById[`myth-${id}`];
      expect(sources[0]).toBe('osullivan-2020');
      expect(sources.length).toBeGreaterThan(1);
    }
    expect(new Set(mythClaims).size).toBe(mythClaims.length);
  });

  it('go round either way, and back again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...myths), fc.nat(40), (from, steps) => {
        const there = Array.from({ length: steps }).reduce<typeof from>((id) => stepMyth(id, 1), from);
        expect(Array.from({ length: steps }).reduce<typeof from>((id) => stepMyth(id, -1), there)).toBe(from);
      }),
    );
    expect(stepMyth('care', 1)).toBe('lifting');
    expect(stepMyth('lifting', -1)).toBe('care');
  });

  it('take nothing for one of them that is not', () => {
    for (const raw of ['', 'constructor', 'LIFTING', undefined, null, 3, {}]) expect(mythOf(raw)).toBeUndefined();
    expect(mythOf('scan')).toBe('scan');
  });
});
