// Protein of common foods, from USDA FoodData Central, each with how it is listed there. Data only; portions are household
// estimates, not prescriptions.

export type FoodId =
  | 'chicken'
  | 'egg'
  | 'salmon'
  | 'cod'
  | 'tuna'
  | 'skyr'
  | 'milk'
  | 'tofu'
  | 'tempeh'
  | 'lentils'
  | 'chickpeas'
  | 'soy-drink'
  | 'almonds'
  | 'pumpkin-seeds'
  | 'wholemeal-bread';

export interface Food {
  readonly id: FoodId;
  readonly plant: boolean;
  /** Grams of protein in 100 g, ready to eat. */
  readonly per100g: number;
  /** Grams in one usual portion (edible part). */
  readonly portionG: number;
}

const food = (id: FoodId, plant: boolean, per100g: number, portionG: number): Food => ({
  id,
  plant,
  per100g,
  portionG,
});

export const foods: readonly Food[] = /*#__PURE__*/ [
  food('chicken', false, 31, 120), // breast, meat only, roasted
  food('egg', false, 12.6, 50), // whole, hard-boiled
  food('salmon', false, 22.1, 125), // Atlantic, farmed, dry heat
  food('cod', false, 22.8, 125), // Atlantic, dry heat
  food('tuna', false, 25.5, 100), // light, in water, drained
  food('skyr', false, 10.2, 200), // listed as Greek yogurt, plain, nonfat; skyr is alike
  food('milk', false, 3.3, 200), // 2 % fat
  food('tofu', true, 17.3, 125), // firm, with calcium sulfate
  food('tempeh', true, 20.3, 100),
  food('lentils', true, 9.02, 200), // boiled
  food('chickpeas', true, 7.02, 150), // canned, drained
  food('soy-drink', true, 3.55, 250), // unsweetened
  food('almonds', true, 21.5, 25), // raw
  food('pumpkin-seeds', true, 30.2, 25), // dried
  food('wholemeal-bread', true, 12.4, 70), // two slices
];

/** Grams of protein in one portion. */
export const portionProtein = ({ per100g, portionG }: Food): number => (per100g * portionG) / 100;
