// What a page and a person said of a plate and a label, and what can be said of it. Pure.
import {
  dailyFor,
  label,
  limits,
  magnesiumIn,
  refusals,
  salts,
  type Label,
  type LabelField,
  type Salt,
} from '../../../science/food/magnesium.js';
import { plateFoods, plates, type PlateFood } from '../../../science/food/magnesium-foods.js';
import type { Sex } from '../../../science/food/protein.js';
import { parseNumber } from '../../../science/input/number.js';

export const applies = [...refusals, 'none'] as const;
export type Applies = (typeof applies)[number];
export type Side = 'plate' | 'label';

export const sideOf = (raw: unknown): Side => (raw === 'label' ? raw : 'plate');
export const sexOf = (raw: unknown): Sex | undefined => (raw === 'female' || raw === 'male' ? raw : undefined);
export const saltOf = (raw: unknown): Salt | undefined => salts.find((each) => each === raw);

/** The plates a text names, in their order; what is no plate is left out. */
export const foodsOf = (raw: unknown): readonly PlateFood[] => {
  const words = String(raw ?? '').split(/[\s,]+/);
  return plateFoods.filter((food) => words.includes(food));
};

/** What a field holds as a number; undefined where that is none of the field. */
export const numberIn = (field: LabelField, raw: unknown): number | undefined =>
  parseNumber(String(raw ?? ''), { range: limits[field], whole: field === 'times' });

/** One press on − or +. */
export const stepped = (field: LabelField, now: number | undefined, direction: 1 | -1): number => {
  const [low, high] = limits[field];
  const by = field === 'mg' ? 25 : 1;
  return Math.min(high, Math.max(low, (now ?? (field === 'mg' ? 50 : 0)) + by * direction));
};

export interface Table {
  readonly items: readonly { readonly food: PlateFood; readonly mg: number }[];
  readonly total: number;
  readonly daily: number | undefined;
}

export function tableOf(foods: readonly PlateFood[], sex: Sex | undefined): Table {
  const items = foods.map((food) => ({ food, mg: magnesiumIn(food, plates[food]) }));
  return { items, total: items.reduce((sum, { mg }) => sum + mg, 0), daily: sex && dailyFor(sex) };
}

export const labelOf = (mg: unknown, times: unknown): Label => label(numberIn('mg', mg), numberIn('times', times));
