// What a number of grams of protein looks like on a plate: whole and half portions, filled greedily. Pure.
import { proteinFoods } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import { foods, portionProtein, type Food } from './foods.js';

export type PlateStyle = 'animal' | 'plant' | 'mixed';

export interface PlateItem {
  readonly food: Food;
  /** Halves allowed: 0.5, 1, 1.5, 2. */
  readonly portions: number;
  /** Grams of food. */
  readonly grams: number;
  /** Grams of protein. */
  readonly protein: number;
}

export interface Plate {
  readonly items: readonly PlateItem[];
  /** Grams of protein together; within half a small portion of what was asked, or the most the style can give. */
  readonly protein: number;
  readonly claims: readonly ClaimId[];
}

const plateClaims = ['food-composition', proteinFoods.id] as const satisfies readonly ClaimId[];

/** No food more than twice: a plate should look like food, not like a dose. */
const mostHalves = 4;

const styles: Record<PlateStyle, (food: Food) => boolean> = {
  animal: ({ plant }) => !plant,
  plant: ({ plant }) => plant,
  mixed: () => true,
};

/** Greedy: each time the biggest half portion that still fits; foods already twice on the plate are passed over. */
function halves(grams: number, pool: readonly Food[]): Map<Food, number> {
  const chosen = new Map<Food, number>();
  const bySize = [...pool].sort((a, b) => portionProtein(b) - portionProtein(a));
  const slack = Math.min(...pool.map(portionProtein)) / 4;
  let left = grams;
  for (const most of [2, mostHalves]) {
    for (const food of bySize) {
      const half = portionProtein(food) / 2;
      while (half <= left + slack && (chosen.get(food) ?? 0) < most) {
        chosen.set(food, (chosen.get(food) ?? 0) + 1);
        left -= half;
      }
    }
  }
  return chosen;
}

/** Portions that together bring about `grams` of protein. Nothing on the plate for 0, a negative or NaN. */
export function platesFor(grams: number, style: PlateStyle = 'mixed'): Plate {
  const items = [...halves(grams, foods.filter(styles[style]))].map(([food, count]) => ({
    food,
    portions: count / 2,
    grams: (food.portionG * count) / 2,
    protein: (portionProtein(food) * count) / 2,
  }));
  return { items, protein: items.reduce((sum, { protein }) => sum + protein, 0), claims: plateClaims };
}
