// Protein of common foods, from USDA FoodData Central. Data only; portions are household estimates, not prescriptions.

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
  /** Number of the food in FoodData Central. */
  readonly fdc: number;
}

const food = (id: FoodId, plant: boolean, per100g: number, portionG: number, fdc: number): Food => ({
  id,
  plant,
  per100g,
  portionG,
  fdc,
});

export const foods: readonly Food[] = /*#__PURE__*/ [
  food('chicken', false, 31, 120, 171477), // breast, meat only, roasted
  food('egg', false, 12.6, 50, 173424), // whole, hard-boiled
  food('salmon', false, 22.1, 125, 175168), // Atlantic, farmed, dry heat
  food('cod', false, 22.8, 125, 171956), // Atlantic, dry heat
  food('tuna', false, 25.5, 100, 171986), // light, in water, drained
  food('skyr', false, 10.2, 200, 170894), // listed as Greek yogurt, plain, nonfat; skyr is alike
  food('milk', false, 3.3, 200, 171267), // 2 % fat
  food('tofu', true, 17.3, 125, 172475), // firm, with calcium sulfate
  food('tempeh', true, 20.3, 100, 174272),
  food('lentils', true, 9.02, 200, 172421), // boiled
  food('chickpeas', true, 7.02, 150, 2644288), // canned, drained
  food('soy-drink', true, 3.55, 250, 1999630), // unsweetened
  food('almonds', true, 21.5, 25, 2346393), // raw
  food('pumpkin-seeds', true, 30.2, 25, 170556), // dried
  food('wholemeal-bread', true, 12.4, 70, 172688), // two slices
];

/** Grams of protein in one portion. */
export const portionProtein = ({ per100g, portionG }: Food): number => (per100g * portionG) / 100;

export const foodUrl = ({ fdc }: Food): string => `https://fdc.nal.usda.gov/food-details/${fdc}/nutrients`;
