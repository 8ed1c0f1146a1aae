// Protein, the plate, steps and typed numbers, on worked examples from the sources.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { gainSteps, illustrativeGain, measuredGains } from '../../src/science/food/curve.js';
import { platesFor } from '../../src/science/food/plate.js';
import { protein, type ProteinInput } from '../../src/science/food/protein.js';
import { parseNumber } from '../../src/science/input/number.js';
import { ageGroup, minutesForSteps, risk, stepPlan, stepsForMinutes } from '../../src/science/movement/steps.js';

const man: ProteinInput = { sex: 'male', weightKg: 80, goal: 'growth', meals: 4 };
const woman: ProteinInput = { ...man, sex: 'female', weightKg: 65 };
const grams = (input: ProteinInput) => {
  const answer = protein(input);
  return answer.ok ? answer.gramsPerDay : answer.reason;
};

describe('protein', () => {
  it('is 160, 188 or 96-120 g a day for a man of 80 kg, 114 or 133 for a woman of 65', () => {
    expect(grams(man)).toEqual([160, 160]);
    expect(grams({ ...man, goal: 'safe' })).toEqual([188, 188]);
    expect(grams({ ...man, goal: 'flexible' })).toEqual([96, 120]);
    expect(grams(woman)).toEqual([114, 114]);
    expect(grams({ ...woman, goal: 'safe' })).toEqual([133, 133]);
  });
  it('sets a meal against 20 to 30 g', () => {
    expect(protein(man)).toMatchObject({ perMeal: [40, 40], floor: 'above', floorShare: 2 });
    expect(protein({ ...man, weightKg: 40, meals: 5 })).toMatchObject({ perMeal: [16, 16], floor: 'below' });
  });
  it('gives no figure to whom the source does not speak', () => {
    expect(grams({ ...man, ageYears: 17 })).toBe('under-18');
    expect(grams({ ...woman, pregnant: true })).toBe('pregnancy');
    expect(grams({ ...man, kidney: true })).toBe('kidney-disease');
    expect(grams({ ...man, endurance: true })).toBe('endurance');
    expect(grams({ ...man, weightKg: Number.NaN })).toBe('weight-range');
    expect(grams({ ...man, meals: 2.5 })).toBe('meals-range');
  });
  it('says more, without a figure, to who is older or eats plants', () => {
    expect(protein({ ...man, ageYears: 60, plant: true })).toMatchObject({
      gramsPerDay: [160, 160],
      notes: ['older-more', 'plant-more'],
    });
  });
  it('draws a line through what was measured and nothing beyond it', () => {
    for (const { intake, gain } of measuredGains) expect(illustrativeGain(intake)).toBeCloseTo(gain, 9);
    expect([0.5, 3.2].map(illustrativeGain)).toEqual([undefined, undefined]);
    expect(gainSteps).toMatchObject({ firstTimes: 3, lastPercent: 58, lastPercentStated: 55 });
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

describe('a typed number', () => {
  it('is read with the marks of its language', () => {
    expect(parseNumber('72,5', { decimalComma: true })).toBe(72.5);
    expect(parseNumber('72.5', { decimalComma: true })).toBe(72.5);
    expect(parseNumber('4.800', { decimalComma: true, grouping: true })).toBe(4800);
    expect(parseNumber('4,800', { decimalComma: false, grouping: true })).toBe(4800);
    expect(parseNumber('4 800', { decimalComma: true, grouping: true })).toBe(4800);
    for (const text of ['', 'x', '1e3', '1,2,3']) expect(parseNumber(text, { decimalComma: true })).toBeUndefined();
  });
});
