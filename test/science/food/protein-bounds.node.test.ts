// Where the protein sums begin and end: the form's limits, the ages, half grams, and what an answer rests on.
import { describe, expect, it } from 'vitest';
import { leanMass, slopePoints } from '../../../src/science/food/curve.js';
import { protein, type ProteinInput } from '../../../src/science/food/protein.js';
import { man } from '../../support/people.js';

const said = (some: Partial<ProteinInput>): string => {
  const answer = protein({ ...man, ...some });
  return answer.ok ? 'a number' : answer.reason;
};

describe('the limits of the form', () => {
  it('belong to it', () => {
    expect([30, 29.9].map((weightKg) => said({ weightKg }))).toEqual(['a number', 'weight']);
    // So heavy is above a BMI of 30 at any height: within the limit that is what is said.
    expect([250, 250.1].map((weightKg) => said({ weightKg }))).toEqual(['obesity', 'weight']);
    expect([120, 119].map((heightCm) => said({ heightCm, weightKg: 40 }))).toEqual(['a number', 'height']);
    expect([230, 231].map((heightCm) => said({ heightCm }))).toEqual(['a number', 'height']);
    expect([120, 121, -1].map((ageYears) => said({ ageYears }))).toEqual(['a number', 'age', 'age']);
    expect([1, 8, 0, 9].map((meals) => said({ meals }))).toEqual(['a number', 'a number', 'meals', 'meals']);
  });
  it('give a number from the day somebody is 18', () => {
    expect([0, 17, 18].map((ageYears) => said({ ageYears }))).toEqual(['young', 'young', 'a number']);
  });
});

describe('the grams', () => {
  it('are whole, a half being one more: 115.5 is 116', () => {
    expect(protein({ ...man, sex: 'female', weightKg: 66 })).toMatchObject({ gramsPerDay: [116, 116] });
  });
  it('of a meal are enough from 20', () => {
    expect(protein({ ...man, meals: 8 })).toMatchObject({ perMeal: [20, 20], floor: 'enough' });
    expect(protein({ ...man, weightKg: 79, meals: 8 })).toMatchObject({ floor: 'below' });
  });
  it('rest on the claim of that sex, goal and age, on the meal and on the day', () => {
    const rests = (some: Partial<ProteinInput>) => protein({ ...man, ...some }).claims;
    const always = ['protein-meal-floor', 'protein-day-total'];
    expect(rests({})).toEqual(['protein-men-optimal', ...always]);
    expect(rests({ goal: 'safe' })).toEqual(['protein-men-safe', ...always]);
    expect(rests({ sex: 'female' })).toEqual(['protein-women-optimal', ...always]);
    expect(rests({ sex: 'female', goal: 'safe' })).toEqual(['protein-women-safe', ...always]);
    expect(rests({ goal: 'flexible' })).toEqual(['protein-flexible', ...always]);
    expect(rests({ ageYears: 65 })).toEqual(['protein-from-65', ...always]);
    expect(rests({ plant: true })).toEqual(['protein-men-optimal', ...always, 'protein-plant-more']);
  });
});

describe('a refusal', () => {
  it('names the claim it rests on, where a source says so', () => {
    const rests = (some: Partial<ProteinInput>) => protein({ ...man, ...some }).claims;
    expect(rests({ applies: 'kidney' })).toEqual(['protein-kidney']);
    for (const applies of ['pregnant', 'breastfeeding', 'young'] as const)
      expect(rests({ applies })).toEqual(['protein-adults-only']);
    expect(rests({ applies: 'sport' })).toEqual(['protein-other-sport']);
    expect(rests({ ageYears: 17 })).toEqual(['protein-adults-only']);
    expect(rests({ weightKg: 120 })).toEqual(['protein-not-obese']);
    for (const some of [{ weightKg: 20 }, { applies: undefined }, { meals: 2.5 }]) expect(rests(some)).toEqual([]);
  });
});

describe('the two slopes', () => {
  it('reach 3.12 kg at the bend and 5.76 kg at the most that was studied', () => {
    const rounded = slopePoints.map(({ more }) => Math.round(more * 1e6) / 1e6);
    expect(rounded).toEqual([0, 3.12, 5.76]);
    expect(leanMass(3.5)).toBeCloseTo(5.76, 9);
  });
});
