// The wall of bricklayers and bricks: bounded, monotone, with no threshold but those of the claims.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostPile,
  needOf,
  needPerKg,
  oldBricks,
  shareOf,
  wall,
  type BrickNeed,
} from '../../../src/science/food/bricks.js';
import { protein } from '../../../src/science/food/protein.js';
import { man } from '../../support/people.js';

const sessions = fc.integer({ min: 0, max: 9 });
const grams = fc.double({ min: 0, max: 500, noNaN: true });
const need: fc.Arbitrary<BrickNeed> = fc
  .tuple(fc.double({ min: 36, max: 400, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([full, part]) => ({ full, least: full * part }));

describe('the wall', () => {
  it('needs what the calculator says: 160 g at 80 kg, most of the wall from 96 g', () => {
    const [growth, flexible] = [protein(man), protein({ ...man, goal: 'flexible' })];
    if (!growth.ok || !flexible.ok) throw new Error('no number');
    const of80 = needOf(growth, flexible);
    expect(of80).toEqual({ least: 96, full: 160 });
    expect(of80).toEqual({ least: needPerKg.least * 80, full: needPerKg.full * 80 });
    const words = [0, 95, 96, 159, 160, 300].map((eaten) => wall(3, eaten, of80).word);
    expect(words).toEqual(['none', 'short', 'most', 'most', 'full', 'full']);
    expect(needOf(flexible, flexible)).toEqual({ least: 96, full: 96 });
  });
  it('reads the page as a share: 80 g of a need of 160, or at 80 kg, is half; else all there is', () => {
    expect([shareOf(80, 160), shareOf(80, undefined, 80), shareOf(0, 160)]).toEqual([0.5, 0.5, 0]);
    expect(shareOf(80, 0, 80)).toBe(0.5);
    for (const none of [0, -1, Number.NaN, Infinity, undefined])
      expect([shareOf(80, none, none), shareOf(undefined, 160, 80)]).toEqual([1, 1]);
  });
  it('builds nothing without training and takes nothing either', () => {
    fc.assert(
      fc.property(grams, need, (eaten, of) => {
        expect(wall(0, eaten, of)).toMatchObject({ planned: 0, laid: 0, taken: 0, word: 'idle' });
      }),
    );
  });
  it('stays within what can be drawn', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), need, (often, eaten, of) => {
        const now = wall(often, eaten, of);
        expect(now.crew).toBeGreaterThanOrEqual(0);
        expect(now.crew).toBeLessThanOrEqual(5);
        expect(now.laid).toBeLessThanOrEqual(now.planned);
        expect(now.taken).toBeLessThan(oldBricks);
        expect(now.pile).toBeLessThanOrEqual(mostPile);
        for (const n of [now.crew, now.planned, now.laid, now.taken, now.pile]) expect(Number.isInteger(n)).toBe(true);
      }),
    );
  });
  it('never lays fewer or takes more with more protein, nor lays fewer with more training', () => {
    fc.assert(
      fc.property(sessions, grams, grams, need, (often, a, b, of) => {
        const [few, many] = [wall(often, Math.min(a, b), of), wall(often, Math.max(a, b), of)];
        expect(many.laid).toBeGreaterThanOrEqual(few.laid);
        expect(many.taken).toBeLessThanOrEqual(few.taken);
        expect(many.pile).toBeGreaterThanOrEqual(few.pile);
        expect(wall(often + 1, a, of).laid).toBeGreaterThanOrEqual(wall(often, a, of).laid);
      }),
    );
  });
  it('takes nothing from the old wall once there is enough for most of the new one', () => {
    fc.assert(
      fc.property(sessions, need, fc.double({ min: 1, max: 4, noNaN: true }), (often, of, times) => {
        expect(wall(often, of.least * times, of).taken).toBe(0);
      }),
    );
  });
  it('loses no more than it wins down to half of the least', () => {
    for (let often = 1; often <= 5; often++)
      for (const full of [1.2, 1.6, 1.75, 2, 2.05, 2.2]) {
        const now = wall(often, needPerKg.least / 2, { least: needPerKg.least, full });
        expect(now.laid, `${often} ${full}`).toBeGreaterThanOrEqual(now.taken);
      }
  });
});
