// Invented people the sums of food are tried on.
import type { ProteinInput } from '../../src/science/food/protein.js';

/** A healthy man of 80 kg who was asked, and to whom nothing applies: 160 g a day. */
export const man: ProteinInput = {
  applies: 'none',
  sex: 'male',
  weightKg: 80,
  heightCm: 182,
  ageYears: 34,
  goal: 'growth',
  meals: 4,
};
