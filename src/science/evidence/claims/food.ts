// What may be said of protein and food. Data only; words in words/.
import { claim, said } from '../claim.js';

export const proteinMenOptimal = /*#__PURE__*/ claim({
  id: 'protein-men-optimal',
  value: 2,
  unit: 'g/kg/day',
  sources: ['eiw-2025', 'sbs-protein'],
  disagreement: [{ sources: ['morton-2018'], says: 'no further gain above 1.62 g/kg a day' }],
});

export const proteinMenSafe = /*#__PURE__*/ claim({
  id: 'protein-men-safe',
  value: 2.35,
  unit: 'g/kg/day',
  sources: ['eiw-2025'],
  disagreement: [{ sources: ['morton-2018'], says: 'the interval round its bend ends at 2.2 g/kg a day' }],
});

export const proteinWomenLower = /*#__PURE__*/ claim({
  id: 'protein-women-lower',
  value: [10, 15],
  unit: 'percent',
  sources: ['eiw-2025'],
});

export const proteinWomenOptimal = /*#__PURE__*/ claim({
  id: 'protein-women-optimal',
  value: 1.75,
  unit: 'g/kg/day',
  sources: ['eiw-2025', 'sbs-protein'],
  disagreement: [{ sources: ['morton-2018'], says: 'no further gain above 1.62 g/kg a day, one figure for all' }],
});

export const proteinWomenSafe = /*#__PURE__*/ claim({
  id: 'protein-women-safe',
  value: 2.05,
  unit: 'g/kg/day',
  sources: ['eiw-2025'],
});

export const proteinFlexible = /*#__PURE__*/ claim({
  id: 'protein-flexible',
  value: [1.2, 1.5],
  unit: 'g/kg/day',
  sources: ['eiw-2025'],
});

// 49 trials. The interval is the uncertainty round the bend, not an advice; the gain is that of supplements over none.
export const proteinMorton = /*#__PURE__*/ claim({
  id: 'protein-morton',
  value: { bend: 1.62, interval: [1.03, 2.2], gainKg: 0.3 },
  unit: 'g/kg/day',
  sources: ['morton-2018'],
});

// Kilos of lean mass for each further 0.1 g/kg a day, below and above the bend.
export const proteinSlopes = /*#__PURE__*/ claim({
  id: 'protein-slopes',
  value: { articles: 105, step: 0.1, studied: [0.5, 3.5], bend: 1.3, below: 0.39, above: 0.12 },
  unit: 'kg',
  sources: ['tagawa-2020'],
});

export const proteinMealFloor = /*#__PURE__*/ claim({
  id: 'protein-meal-floor',
  value: [20, 30],
  unit: 'g',
  sources: ['eiw-2025'],
});

export const proteinBigMeal = /*#__PURE__*/ claim({
  id: 'protein-big-meal',
  value: 100,
  unit: 'g',
  sources: ['trommelen-2023', 'eiw-2025'],
});

export const proteinNoWindow = /*#__PURE__*/ claim({
  id: 'protein-no-window',
  value: 3,
  unit: 'meals',
  sources: ['eiw-2025'],
});

export const proteinFrom65 = /*#__PURE__*/ claim({
  id: 'protein-from-65',
  value: { age: 65, perKg: [1.2, 1.59] },
  unit: 'g/kg/day',
  sources: ['nunes-2022'],
});

export const proteinAdultsOnly = /*#__PURE__*/ claim({
  id: 'protein-adults-only',
  value: 18,
  unit: 'years',
  sources: ['morton-2018', 'nunes-2022'],
});

export const proteinNotObese = /*#__PURE__*/ claim({
  id: 'protein-not-obese',
  value: 30,
  unit: 'kg/m2',
  sources: ['who-obesity', 'nunes-2022'],
});

export const proteinFoods = /*#__PURE__*/ claim({
  id: 'protein-foods',
  value: [
    'lean-meat',
    'poultry',
    'eggs',
    'fish',
    'low-fat-dairy',
    'pulses',
    'tofu',
    'tempeh',
    'nuts',
    'seeds',
    'powders',
  ],
  unit: 'list',
  sources: ['eiw-2025'],
});

/** The table magnesium is read in: its edition. */
export const foodTable = /*#__PURE__*/ claim({
  id: 'food-table',
  value: { edition: 2025 },
  unit: 'text',
  sources: ['ciqual-2025'],
});

export const foodSaid = /*#__PURE__*/ said({
  'protein-day-total': ['eiw-2025'],
  'protein-plant-more': ['eiw-2025'],
  'protein-other-sport': ['eiw-2025'],
  'protein-kidney': ['eiw-2025'],
  'protein-bricks': ['eiw-2025'],
  'food-composition': ['usda-fdc'],
});
