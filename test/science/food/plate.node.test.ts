// The plate: foods as they are listed, and portions that look like food.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foods, portionProtein } from '../../../src/science/food/foods.js';
import { platesFor } from '../../../src/science/food/plate.js';

const on = (asked: number, style?: 'animal' | 'plant' | 'mixed') =>
  platesFor(asked, style).items.map(({ food, portions, grams }) => [food.id, portions, grams]);

describe('the foods', () => {
  it('come from an animal or from a plant', () => {
    const from = (plant: boolean) => foods.filter((food) => food.plant === plant).map(({ id }) => id);
    expect(from(false)).toEqual(['chicken', 'egg', 'salmon', 'cod', 'tuna', 'skyr', 'milk']);
    expect(from(true)).toEqual([
      'tofu',
      'tempeh',
      'lentils',
      'chickpeas',
      'soy-drink',
      'almonds',
      'pumpkin-seeds',
      'wholemeal-bread',
    ]);
  });
  it('hold in a portion what the table says of 100 g: a chicken breast of 120 g 37.2 g, an egg 6.3 g', () => {
    const held = Object.fromEntries(foods.map((food) => [food.id, portionProtein(food)]));
    expect(held['chicken']).toBeCloseTo(37.2, 9);
    expect(held['egg']).toBeCloseTo(6.3, 9);
  });
});

describe('a plate', () => {
  it('of 40 g is a chicken breast and half a glass of milk, or tofu, half a portion of tempeh and one of lentils', () => {
    expect(on(40, 'animal')).toEqual([
      ['chicken', 1, 120],
      ['milk', 0.5, 100],
    ]);
    expect(on(40, 'plant')).toEqual([
      ['tofu', 1, 125],
      ['tempeh', 0.5, 50],
      ['lentils', 0.5, 100],
    ]);
  });
  it('takes from all foods where no kind is asked', () => {
    expect(on(40)).toEqual(on(40, 'mixed'));
    expect(on(40)).toEqual([
      ['chicken', 1, 120],
      ['pumpkin-seeds', 0.5, 12.5],
    ]);
  });
  it('has two portions of a food only where one of each is not enough, and never more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom('animal', 'plant', 'mixed'), (asked, style) => {
        const { items } = platesFor(asked, style);
        for (const { portions } of items) expect([0.5, 1, 1.5, 2]).toContain(portions);
        const pool = foods.filter(({ plant }) => style === 'mixed' || plant === (style === 'plant'));
        const one = pool.reduce((sum, food) => sum + portionProtein(food), 0);
        if (asked < one - 8) expect(items.filter(({ portions }) => portions > 1)).toEqual([]);
      }),
    );
    expect(new Set(on(1000, 'plant').map(([, portions]) => portions))).toEqual(new Set([2]));
  });
  it('adds up: what each food brings, and in grams of food', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.constantFrom('animal', 'plant', 'mixed'), (asked, style) => {
        const { items, protein } = platesFor(asked, style);
        for (const { food, portions, grams, protein: brings } of items) {
          expect(grams).toBe(food.portionG * portions);
          expect(brings).toBeCloseTo(portionProtein(food) * portions, 9);
        }
        expect(protein).toBeCloseTo(
          items.reduce((sum, item) => sum + item.protein, 0),
          9,
        );
      }),
    );
  });
  it('is empty for nothing, for less than nothing and for what is no number, and says on what it rests', () => {
    for (const nothing of [0, -5, Number.NaN]) expect(platesFor(nothing)).toMatchObject({ items: [], protein: 0 });
    for (const asked of [0, 40]) expect(platesFor(asked).claims).toEqual(['food-composition', 'protein-foods']);
  });
});
