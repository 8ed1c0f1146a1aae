// Magnesium: the table as it is printed, sums against exact fractions, the daily value and the line of a label.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyFor, label, limits, magnesiumIn, magnesiumSum, refusals } from '../../../src/science/food/magnesium.js';
import { magnesiumFoods, plateFoods, plates } from '../../../src/science/food/magnesium-foods.js';
import { labels, table } from './magnesium-golden.js';
import { plates as golden } from './magnesium-golden-plates.js';

const ids = magnesiumFoods.map(({ id }) => id);

describe('the table', () => {
  it('has mg and code of each food as it is printed, each once', () => {
    expect(magnesiumFoods.map(({ id, per100g, code }) => `${id} ${per100g} ${code}`)).toEqual(table);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(magnesiumFoods.map(({ code }) => code)).size).toBe(ids.length);
  });

  it('leaves out what tables differ about too much', () => {
    for (const word of ['spinach', 'tofu', 'white-beans', 'mackerel', 'cod', 'chard'])
      expect(ids.some((id) => id.includes(word))).toBe(false);
  });

  it('puts only foods of the table on the plates', () => {
    expect(plateFoods.every((id) => ids.includes(id))).toBe(true);
    expect(magnesiumIn('bread-wholewheat', plates['bread-wholewheat'])).toBeCloseTo(75.88, 9);
  });
});

describe('a sum of magnesium', () => {
  it('is what exact fractions make of it, for 230 plates', () => {
    expect(golden.length).toBe(230);
    for (const line of golden) {
      const [items, millionths] = line.split(' = ') as [string, string];
      const plate = items.split(' ').map((each) => {
        const [row, grams] = each.split(':').map(Number) as [number, number];
        return [ids[row]!, grams] as const;
      });
      expect(magnesiumSum(plate), line).toBeCloseTo(Number(millionths) / 1e6, 8);
    }
  });

  it('is nothing for nothing, for a food that is not there and for an amount that is none', () => {
    expect(magnesiumSum([])).toBe(0);
    expect(magnesiumIn('lard' as never, 100)).toBe(0);
    for (const grams of [0, -5, Number.NaN, Infinity]) expect(magnesiumIn('oats', grams)).toBe(0);
  });

  it('grows with each food, and does not mind their order', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 2000 })), { maxLength: 9 });
    fc.assert(
      fc.property(some, fc.constantFrom(...ids), fc.integer({ min: 1, max: 2000 }), (plate, food, grams) => {
        const before = magnesiumSum(plate);
        expect(magnesiumSum([...plate, [food, grams]])).toBeGreaterThan(before);
        expect(magnesiumSum([...plate].reverse())).toBeCloseTo(before, 6);
      }),
    );
  });
});

describe('the daily value', () => {
  it('is the European one: 350 mg for men, 300 mg for women', () => {
    expect([dailyFor('male'), dailyFor('female')]).toEqual([350, 300]);
  });
  it('is for nobody whom the sources send to a professional', () => {
    expect(refusals).toEqual(['kidney', 'medicines', 'pregnant', 'child']);
  });
});

describe('a label', () => {
  it('of 75 mg twice a day is 150 mg, below the line', () => {
    expect(label(75, 2)).toEqual({ ok: true, total: 150, line: 'below', atOnce: false });
  });

  it('is what exact fractions make of it, for 220 labels', () => {
    expect(labels.length).toBe(220);
    for (const row of labels) {
      const [, mg, times, total, line] = /^([\d.]+) x (\d+) = ([\d.]+) (\w+)$/.exec(row)!;
      const day = label(Number(mg), Number(times));
      if (!day.ok) throw new Error(row);
      expect(day.total, row).toBeCloseTo(Number(total), 8);
      expect(day.line, row).toBe(line);
      expect(day.atOnce, row).toBe(times === '1');
    }
  });

  it('lies on the line at 250 mg, whatever the last digit of a sum says', () => {
    expect(label(83.33333333333333, 3)).toMatchObject({ line: 'on' });
    expect(label(249.99, 1)).toMatchObject({ line: 'below', atOnce: true });
    expect(label(250.01, 1)).toMatchObject({ line: 'above' });
  });

  it('names the field that is missing or wrong, and never gives a number then', () => {
    for (const mg of [undefined, 0, 0.99, 1000.01, -75, Number.NaN, Infinity])
      expect(label(mg, 2)).toEqual({ ok: false, field: 'mg' });
    for (const times of [undefined, 0, 1.5, 13, -1, Number.NaN, Infinity])
      expect(label(75, times)).toEqual({ ok: false, field: 'times' });
    fc.assert(
      fc.property(
        fc.option(fc.double(), { nil: undefined }),
        fc.option(fc.double(), { nil: undefined }),
        (mg, times) => {
          const day = label(mg, times);
          if (day.ok) {
            expect(day.total).toBeGreaterThanOrEqual(limits.mg[0]);
            expect(day.total).toBeLessThanOrEqual(limits.mg[1] * limits.times[1]);
          } else expect(['mg', 'times']).toContain(day.field);
        },
      ),
    );
  });
});
