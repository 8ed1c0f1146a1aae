// The claims protein-calculator rests on. Data only.

export const claims = [
  'protein-men-optimal',
  'protein-men-safe',
  'protein-women-lower',
  'protein-women-optimal',
  'protein-women-safe',
  'protein-flexible',
  'protein-from-65',
  'protein-slopes',
  'protein-morton',
  'protein-meal-floor',
  'protein-day-total',
  'protein-big-meal',
  'protein-plant-more',
  'protein-adults-only',
  'protein-not-obese',
  'protein-kidney',
  'protein-other-sport',
  'protein-bricks',
  'food-composition',
] as const;
