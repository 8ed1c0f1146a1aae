// What may be said of protein and food. Data only; words in words/.
import { claim } from '../claim.js';

export const proteinMenOptimal = /*#__PURE__*/ claim({
  id: 'protein-men-optimal',
  value: 2,
  unit: 'g/kg/day',
  sources: ['eiw-2025', 'sbs-protein', 'tagawa-2020'],
  disagreement: [{ sources: ['morton-2018'], says: '1.6 to 2.2 g/kg a day is enough' }],
});

export const proteinMenSafe = /*#__PURE__*/ claim({
  id: 'protein-men-safe',
  value: 2.35,
  unit: 'g/kg/day',
  sources: ['eiw-2025'],
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
  disagreement: [{ sources: ['morton-2018'], says: '1.6 to 2.2 g/kg a day, one range for all' }],
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

export const proteinKnownRule = /*#__PURE__*/ claim({
  id: 'protein-known-rule',
  value: [1.6, 2.2],
  unit: 'g/kg/day',
  sources: ['morton-2018', 'eiw-2025'],
});

export const proteinGains = /*#__PURE__*/ claim({
  id: 'protein-gains',
  value: { intake: [0.6, 1.6, 3.1], gain: [0.4, 1.2, 1.9] },
  unit: 'kg',
  sources: ['eiw-2025', 'sbs-protein'],
});

export const proteinGainFirst = /*#__PURE__*/ claim({
  id: 'protein-gain-first',
  value: 3,
  unit: 'times',
  sources: ['eiw-2025'],
});

export const proteinGainLast = /*#__PURE__*/ claim({
  id: 'protein-gain-last',
  value: { quotient: 58, stated: 55 },
  unit: 'percent',
  sources: ['eiw-2025'],
  disagreement: [{ sources: ['eiw-2025'], says: 'the text rounds 1.9 / 1.2 to 55 %, the quotient is 58 %' }],
});

export const proteinMealFloor = /*#__PURE__*/ claim({
  id: 'protein-meal-floor',
  value: [20, 30],
  unit: 'g',
  sources: ['eiw-2025'],
});

export const proteinDayTotal = /*#__PURE__*/ claim({
  id: 'protein-day-total',
  value: null,
  unit: 'text',
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

export const proteinOlderMore = /*#__PURE__*/ claim({
  id: 'protein-older-more',
  value: null,
  unit: 'text',
  sources: ['eiw-2025'],
});

export const proteinPlantMore = /*#__PURE__*/ claim({
  id: 'protein-plant-more',
  value: null,
  unit: 'text',
  sources: ['eiw-2025'],
});

export const proteinEnduranceLess = /*#__PURE__*/ claim({
  id: 'protein-endurance-less',
  value: null,
  unit: 'text',
  sources: ['eiw-2025'],
});

export const proteinKidney = /*#__PURE__*/ claim({
  id: 'protein-kidney',
  value: null,
  unit: 'text',
  sources: ['eiw-2025'],
});

export const proteinAdultsOnly = /*#__PURE__*/ claim({
  id: 'protein-adults-only',
  value: 18,
  unit: 'years',
  sources: ['eiw-2025'],
});

export const proteinBricks = /*#__PURE__*/ claim({
  id: 'protein-bricks',
  value: null,
  unit: 'text',
  sources: ['eiw-2025'],
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

export const foodComposition = /*#__PURE__*/ claim({
  id: 'food-composition',
  value: null,
  unit: 'text',
  sources: ['usda-fdc'],
});
