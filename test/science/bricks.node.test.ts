// The wall of bricklayers and bricks: bounded, monotone, with no threshold but those of the claims.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostPile,
  needForWeight,
  needOf,
  needPerKg,
  oldBricks,
  recordedNeed,
  wall,
  type BrickNeed,
} from '../../src/science/food/bricks.js';

const sessions = fc.integer({ min: 0, max: 9 });
const grams = fc.double({ min: 0, max: 500, noNaN: true });
const need: fc.Arbitrary<BrickNeed> = fc
  .tuple(fc.double({ min: 36, max: 400, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([full, part]) => ({ full, least: full * part }));

describe('the wall', () => {
  it('takes its thresholds from the sources: 80 kg, most from 96 g, all from 128 g', () => {
    const of80 = needForWeight(80)!;
    expect(of80).toEqual({ least: 96, full: 128 });
    const words = [0, 95, 96, 127, 128, 300].map((eaten) => wall(3, eaten, of80).word);
    expect(words).toEqual(['none', 'short', 'most', 'most', 'full', 'full']);
  });
  it('has no weight, and so no grams, outside 30 to 250 kg', () => {
    for (const kg of [29, 251, Number.NaN, 0, -80]) expect(needForWeight(kg)).toBeUndefined();
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
  it('loses no more than it wins at 0.6 g/kg, where people in studies still gained', () => {
    for (let often = 1; often <= 5; often++)
      for (const full of [1.2, 1.6, 1.75, 2, 2.05, 2.35]) {
        const now = wall(often, 0.6, { least: needPerKg.least, full });
        expect(now.laid, `${often} ${full}`).toBeGreaterThanOrEqual(now.taken);
      }
  });
  it('reads what the calculator left, and knows silence from a refusal', () => {
    expect(recordedNeed(undefined)).toBeUndefined();
    expect(recordedNeed({ gramsPerDay: [160, 160], leastPerDay: 96 })).toEqual({ least: 96, full: 160 });
    expect(recordedNeed({ gramsPerDay: [96, 120], leastPerDay: 96 })).toEqual({ least: 96, full: 96 });
    for (const none of [{}, { weight: '80' }, { gramsPerDay: [] }, { gramsPerDay: ['160'] }, { gramsPerDay: [1e9] }])
      expect(recordedNeed(none)).toBeNull();
  });
  it('takes a stated need as it is, and nothing that is none', () => {
    expect(needOf(150)).toEqual({ least: 150, full: 150 });
    for (const none of [0, -1, Number.NaN, Infinity, '150', undefined]) expect(needOf(none)).toBeUndefined();
  });
});
