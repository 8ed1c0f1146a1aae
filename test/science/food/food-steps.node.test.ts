// Protein, the plate, steps and typed numbers, on worked examples from the sources.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { leanMass, slopePoints } from '../../../src/science/food/curve.js';
import { platesFor } from '../../../src/science/food/plate.js';
import {
  conditions,
  limits,
  mostPerKg,
  protein,
  type Condition,
  type ProteinInput,
} from '../../../src/science/food/protein.js';
import { ageGroup, minutesForSteps, risk, stepPlan, stepsForMinutes } from '../../../src/science/movement/steps.js';
import { man } from '../../support/people.js';

const woman: ProteinInput = { ...man, sex: 'female', weightKg: 65, heightCm: 168 };
const grams = (input: ProteinInput) => {
  const answer = protein(input);
  return answer.ok ? answer.gramsPerDay : answer.reason;
};
const bmi = ({ weightKg, heightCm }: ProteinInput): number => weightKg / (heightCm / 100) ** 2;

/** Anybody a form can describe, and a little beyond. */
const anybody: fc.Arbitrary<ProteinInput> = fc.record({
  applies: fc.constantFrom(undefined, 'none' as const, ...(Object.keys(conditions) as Condition[])),
  sex: fc.constantFrom('male', 'female'),
  weightKg: fc.double({ min: 20, max: 260, noNaN: true }),
  heightCm: fc.integer({ min: 110, max: 240 }),
  ageYears: fc.integer({ min: -1, max: 125 }),
  goal: fc.constantFrom('growth', 'safe', 'flexible'),
  plant: fc.boolean(),
  meals: fc.integer({ min: 0, max: 9 }),
});
/** Those who may get a number, by and large. */
const adult = anybody.map((who): ProteinInput => ({
  ...who,
  applies: 'none',
  ageYears: Math.min(120, Math.max(18, who.ageYears)),
  meals: Math.min(8, Math.max(1, who.meals)),
}));

describe('protein', () => {
  it('is 160, 176 or 96-120 g a day for a man of 80 kg, 114 or 133 for a woman of 65', () => {
    expect(grams(man)).toEqual([160, 160]);
    // The author's 2.35 g/kg is held to 2.2, the upper limit of the interval round Morton's bend.
    expect(grams({ ...man, goal: 'safe' })).toEqual([176, 176]);
    expect(grams({ ...man, goal: 'flexible' })).toEqual([96, 120]);
    expect(grams(woman)).toEqual([114, 114]);
    expect(grams({ ...woman, goal: 'safe' })).toEqual([133, 133]);
  });
  it('is 1.2 to 1.59 g/kg from 65, whatever the goal', () => {
    for (const goal of ['growth', 'safe', 'flexible'] as const)
      expect(protein({ ...man, ageYears: 65, goal })).toMatchObject({ gramsPerDay: [96, 127], notes: ['from-65'] });
    expect(grams({ ...man, ageYears: 64 })).toEqual([160, 160]);
  });
  it('sets a meal against 20 to 30 g', () => {
    expect(protein(man)).toMatchObject({ perMeal: [40, 40], floor: 'enough' });
    expect(protein({ ...man, weightKg: 40, meals: 5 })).toMatchObject({ perMeal: [16, 16], floor: 'below' });
  });
  it('gives no figure to whom the sources do not speak, nor before anybody was asked', () => {
    for (const applies of Object.keys(conditions) as Condition[]) expect(grams({ ...woman, applies })).toBe(applies);
    expect(grams({ ...man, applies: undefined })).toBe('unasked');
    expect(grams({ ...man, ageYears: 17 })).toBe('young');
    for (const [field, input] of Object.entries({
      weight: { weightKg: Number.NaN },
      height: { heightCm: Number.NaN },
      age: { ageYears: Number.NaN },
      meals: { meals: 2.5 },
    }))
      expect(grams({ ...man, ...input })).toBe(field);
  });
  it('gives no figure by weight from a BMI of 30: 130 kg at 182 cm, 120 kg at 200 cm, 97.2 kg at 180 cm', () => {
    for (const [weightKg, heightCm] of [
      [130, 182],
      [120, 200],
      [97.2, 180],
      [67.5, 150],
    ] as const)
      expect(grams({ ...man, weightKg, heightCm })).toBe('obesity');
    expect(grams({ ...man, weightKg: 119.9, heightCm: 200 })).toEqual([240, 240]);
  });
  it('gives nobody a number who was not asked, has a condition, is under 18 or has a BMI of 30', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        const { applies, ageYears } = who;
        if (applies !== 'none' || ageYears < 18 || bmi(who) >= 30)
          expect(protein(who)).not.toHaveProperty('gramsPerDay');
      }),
      { numRuns: 2000 },
    );
  });
  it('stays within 1.2 and 2.2 g/kg, and within what a BMI under 30 allows', () => {
    fc.assert(
      fc.property(adult, (who) => {
        const said = protein(who);
        if (!said.ok) return;
        const [low, high] = said.gramsPerDay;
        expect(low).toBeGreaterThanOrEqual(1.2 * who.weightKg - 0.5);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(mostPerKg * who.weightKg + 0.5);
        expect(high).toBeLessThan(mostPerKg * 30 * (limits.height[1] / 100) ** 2 + 1);
      }),
      { numRuns: 2000 },
    );
  });
  it('never gives less to who weighs more, nor anything once a lighter one was refused for weight', () => {
    fc.assert(
      fc.property(adult, fc.double({ min: 0, max: 80, noNaN: true }), (who, more) => {
        const [light, heavy] = [protein(who), protein({ ...who, weightKg: who.weightKg + more })];
        if (!light.ok && light.reason === 'obesity') expect(heavy.ok).toBe(false);
        if (!light.ok || !heavy.ok) return;
        expect(heavy.gramsPerDay[0]).toBeGreaterThanOrEqual(light.gramsPerDay[0]);
        expect(heavy.gramsPerDay[1]).toBeGreaterThanOrEqual(light.gramsPerDay[1]);
      }),
    );
  });
  it('says more, without a figure, to who eats plants', () => {
    expect(protein({ ...man, plant: true })).toMatchObject({ gramsPerDay: [160, 160], notes: ['plant-more'] });
  });
  it('draws the two slopes of the studies and nothing beyond them', () => {
    expect(slopePoints.map(({ intake }) => intake)).toEqual([0.5, 1.3, 3.5]);
    expect(leanMass(0.5)).toBe(0);
    expect(leanMass(1.2)! - leanMass(1.1)!).toBeCloseTo(0.39, 9);
    expect(leanMass(2.1)! - leanMass(2)!).toBeCloseTo(0.12, 9);
    expect([0.4, 3.6].map(leanMass)).toEqual([undefined, undefined]);
  });
  it('lays a plate near the grams, of the kind asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 60 }), fc.constantFrom('animal', 'plant', 'mixed'), (asked, style) => {
        const plate = platesFor(asked, style);
        expect(Math.abs(plate.protein - asked)).toBeLessThan(8);
        if (style !== 'mixed') expect(plate.items.every(({ food }) => food.plant === (style === 'plant'))).toBe(true);
      }),
    );
    expect(platesFor(Number.NaN).items).toEqual([]);
  });
});

describe('steps', () => {
  it('rise a thousand every two weeks to where the benefit levels off', () => {
    expect(stepPlan(4800, 'under-60', 3)).toMatchObject({
      ok: true,
      goals: [
        { steps: 5800, weeks: [1, 2] },
        { steps: 6800, weeks: [3, 4] },
        { steps: 7800, weeks: [5, 6] },
      ],
    });
    expect(stepPlan(7600, '60-plus')).toMatchObject({ key: 'keep', goals: [], levelsOff: [6000, 8000] });
    expect(stepPlan(7600, 'under-60')).toMatchObject({ goals: [{ steps: 8600 }, { steps: 9600 }] });
    expect(stepPlan(-1, 'under-60')).toEqual({ ok: false, reason: 'steps-range' });
    expect([59, 60].map(ageGroup)).toEqual(['under-60', '60-plus']);
  });
  it('take a minute per hundred, both ways', () => {
    expect(minutesForSteps(1000)).toBe(10);
    expect(stepsForMinutes(15)).toBe(1500);
    expect(minutesForSteps(-1)).toBeUndefined();
  });
  it('state the association once, however many are added', () => {
    expect(risk(1000)).toMatchObject({ ok: true, percent: 15, perSteps: 1000 });
    expect(risk(4000)).toEqual(risk(1000));
    expect(risk(999)).toMatchObject({ ok: false });
  });
});
