// Magnesium of common foods, from one table and edition (food-table), each with its code there. Foods of which tables differ
// too much (spinach, tofu, white beans, mackerel, cod, chard) are left out: what is not here is not shown. Data only.

export type MagnesiumFood =
  | 'almonds'
  | 'cashews'
  | 'walnuts'
  | 'hazelnuts'
  | 'pumpkin-seeds'
  | 'sesame-seeds'
  | 'sunflower-seeds'
  | 'oats'
  | 'bread-wholewheat'
  | 'rice-brown-cooked'
  | 'quinoa-cooked'
  | 'pasta-wholewheat-cooked'
  | 'chickpeas-cooked'
  | 'lentils-cooked'
  | 'kidney-beans-cooked'
  | 'green-peas-cooked'
  | 'kale-raw'
  | 'broccoli-cooked'
  | 'banana'
  | 'avocado'
  | 'chocolate-dark-70'
  | 'cocoa-powder'
  | 'salmon-cooked'
  | 'chicken-breast-cooked';

export interface FoodRow {
  readonly id: MagnesiumFood;
  /** mg of magnesium in 100 g, as eaten. */
  readonly per100g: number;
  /** Its code in the table. */
  readonly code: number;
}

const row = (id: MagnesiumFood, per100g: number, code: number): FoodRow => ({ id, per100g, code });

/** In the order of kinds, not of magnesium: no ranking may rest on rough values. */
export const magnesiumFoods: readonly FoodRow[] = /*#__PURE__*/ [
  row('almonds', 270, 15000),
  row('cashews', 260, 15054),
  row('walnuts', 140, 15005),
  row('hazelnuts', 160, 15004),
  row('pumpkin-seeds', 592, 15064),
  row('sesame-seeds', 324, 15010),
  row('sunflower-seeds', 364, 15011),
  row('oats', 101, 32140),
  row('bread-wholewheat', 54.2, 7110),
  row('rice-brown-cooked', 57.8, 9103),
  row('quinoa-cooked', 71, 9341),
  row('pasta-wholewheat-cooked', 45.8, 9871),
  row('chickpeas-cooked', 44, 20507),
  row('lentils-cooked', 33.9, 20360),
  row('kidney-beans-cooked', 39, 20503),
  row('green-peas-cooked', 31.9, 20037),
  row('kale-raw', 33, 20346),
  row('broccoli-cooked', 17.1, 20351),
  row('banana', 28, 13005),
  row('avocado', 21, 13004),
  row('chocolate-dark-70', 200, 31074),
  row('cocoa-powder', 500, 18100),
  row('salmon-cooked', 28.4, 25996),
  row('chicken-breast-cooked', 37, 36018),
];

/** What can be put on the table, with its weight in g: an example, no portion anyone prescribes. */
export const plates = {
  'bread-wholewheat': 140,
  oats: 50,
  almonds: 25,
  'chickpeas-cooked': 100,
  'rice-brown-cooked': 150,
  banana: 130,
} as const satisfies Partial<Record<MagnesiumFood, number>>;
export type PlateFood = keyof typeof plates;
export const plateFoods = /*#__PURE__*/ Object.keys(plates) as PlateFood[];
