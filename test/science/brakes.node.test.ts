// Which brake first: one that is on, sleep before all, and never by how many there are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brakeIds, brakesOn, firstBrake, inCircle } from '../../src/science/body/brakes.js';
import { factorIds, factors, type FactorId, type Level, type Levels } from '../../src/science/body/factors.js';

const lives = fc
  .dictionary(fc.constantFrom(...factorIds), fc.integer({ min: 0, max: 4 }))
  .map((levels) => levels as Levels);
const set = (levels: Levels, id: FactorId, level: Level): Levels => ({ ...levels, [id]: level });

describe('brakes on recovery', () => {
  it('are six factors that slow recovery in full', () => {
    expect(brakeIds).toHaveLength(6);
    for (const id of brakeIds) expect(factors.find((factor) => factor.id === id)!.roles.slows).toBe(1);
  });

  it('begin with sleep, then what disturbs it, then what is left', () => {
    const all: Levels = Object.fromEntries(brakeIds.map((id) => [id, 1 as Level]));
    const order: (FactorId | undefined)[] = [];
    let left = all;
    for (let first = firstBrake(left); first; first = firstBrake(left)) {
      order.push(first);
      left = set(left, first, 0);
    }
    expect(order).toEqual(['poor-sleep', 'stress', 'alcohol', 'smoking', 'inactivity', 'poor-food']);
    expect(firstBrake({ worry: 4, 'work-pressure': 4 })).toBeUndefined();
  });

  it('name one that is on, whatever else weighs and however heavily', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(...brakeIds), fc.constantFrom<Level>(1, 2, 3, 4), (levels, id, level) => {
        const first = firstBrake(levels);
        expect(brakesOn(levels).length === 0).toBe(first === undefined);
        if (first) expect(brakesOn(levels)).toContain(first);
        expect(firstBrake(set(levels, 'poor-sleep', level))).toBe('poor-sleep');
        // How heavily one weighs that was on plays no part.
        if (levels[id]) expect(firstBrake(set(levels, id, level))).toBe(first);
        expect(brakesOn(levels)).toEqual(expect.arrayContaining([...inCircle(levels)]));
        expect(brakesOn(set(levels, id, 0))).not.toContain(id);
      }),
    );
  });
});
