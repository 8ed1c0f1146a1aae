// Magnesium on a plate against the European daily value, and the label of a supplement against the line of 250 mg. For whom
// the sources want a professional there is no number. Pure.
import { magnesiumDaily, magnesiumLine, magnesiumOxide } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import type { Sex } from './protein.js';
import { magnesiumFoods, type MagnesiumFood } from './magnesium-foods.js';

/** What magnesium-guide rests on. */
export const magnesiumClaims = [
  'magnesium-daily',
  'magnesium-daily-mag',
  'magnesium-daily-orth',
  'magnesium-adults',
  'magnesium-line',
  'magnesium-elsewhere',
  'magnesium-enough',
  'magnesium-forms',
  'magnesium-oxide',
  'magnesium-cramps',
  'magnesium-eases',
  'magnesium-stress',
  'magnesium-roles',
  'magnesium-vitamin-d',
  'magnesium-blood',
  'magnesium-deficit',
  'magnesium-ask-first',
  'magnesium-medicines',
  'food-table',
] as const satisfies readonly ClaimId[];

/** For whom there is no number. A person is asked before there is one. */
export const refusals = ['kidney', 'medicines', 'pregnant', 'child'] as const;
export type Refusal = (typeof refusals)[number];

/** Adequate intake a day from all food, mg (EFSA). */
export const dailyFor = (sex: Sex): number => magnesiumDaily.value[sex === 'male' ? 'men' : 'women'];

/** mg in so many grams of a food; 0 for a food that is not in the table or an amount that is none. */
export function magnesiumIn(food: MagnesiumFood, grams: number): number {
  const row = magnesiumFoods.find(({ id }) => id === food);
  return row && grams > 0 && grams < Infinity ? (row.per100g * grams) / 100 : 0;
}

/** mg together. */
export const magnesiumSum = (items: Iterable<readonly [food: MagnesiumFood, grams: number]>): number =>
  [...items].reduce((sum, [food, grams]) => sum + magnesiumIn(food, grams), 0);

/** Forms as the sources group them by how much of them is taken up. */
export const salts = ['citrate', 'glycinate', 'oxide', 'carbonate', 'unknown'] as const;
export type Salt = (typeof salts)[number];

/** How much is taken up: well, fairly, little, or nobody knows. */
export const uptake: Readonly<Record<Salt, 'well' | 'fair' | 'little' | 'unknown'>> = {
  citrate: 'well',
  glycinate: 'fair',
  oxide: 'little',
  carbonate: 'little',
  unknown: 'unknown',
};

/** Limits of the form: outside them a typing error is more likely than a label. */
export const limits = { mg: [1, 1000], times: [1, 12] } as const;
export type LabelField = keyof typeof limits;

export type Label =
  | {
      readonly ok: true;
      /** mg of magnesium a day, by the label. */
      readonly total: number;
      readonly line: 'below' | 'on' | 'above';
      /** All of it at once, where the source splits it. */
      readonly atOnce: boolean;
    }
  | { readonly ok: false; readonly field: LabelField };

/** The day of a label: `mg` magnesium in one, `times` a day. Example: 75 mg twice → 150 mg, below the line. */
export function label(mg: number | undefined, times: number | undefined): Label {
  const inside = (field: LabelField, value: number | undefined): value is number =>
    value !== undefined && value >= limits[field][0] && value <= limits[field][1];
  if (!inside('mg', mg)) return { ok: false, field: 'mg' };
  if (!inside('times', times) || !Number.isInteger(times)) return { ok: false, field: 'times' };
  const total = mg * times;
  const over = total - magnesiumLine.value.mg;
  const line = Math.abs(over) < 1e-6 ? 'on' : over < 0 ? 'below' : 'above';
  return { ok: true, total, line, atOnce: times < magnesiumLine.value.doses };
}

/** Percent of oxide that was taken up in one study. */
export const oxidePercent: number = magnesiumOxide.value;
/** mg a day from a supplement. */
export const lineMg: number = magnesiumLine.value.mg;
