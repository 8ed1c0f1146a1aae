// The claims protein-calculator rests on. Data only.

export const claims = [
  'protein-men-optimal',
  'protein-men-safe',
  'protein-women-lower',
  'protein-women-optimal',
  'protein-women-safe',
  'protein-flexible',
  'protein-known-rule',
  'protein-gains',
  'protein-gain-first',
  'protein-gain-last',
  'protein-meal-floor',
  'protein-day-total',
  'protein-big-meal',
  'protein-older-more',
  'protein-plant-more',
  'protein-adults-only',
  'protein-kidney',
  'protein-endurance-less',
  'protein-bricks',
  'food-composition',
] as const;
