// The start plan: its weeks, and how tall a plant is.
import { describe, expect, it } from 'vitest';
import { growth, weeksOr } from '../../../src/science/rest/habits.js';

describe('the weeks of the plan', () => {
  it('are two, three or four; four for anything else', () => {
    expect(['2', 3, ' 4 ', '', ' ', 'x', 1, 5, 2.5, null, undefined, NaN].map(weeksOr)).toEqual([
      2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    ]);
  });
});

describe('a plant', () => {
  it('is between nothing and whole, whatever the number, and half grown after a week of days', () => {
    expect([growth(0), growth(-3), growth(7), growth(28), growth(1000)]).toEqual([0, 0, 0.5, 1, 1]);
    for (let n = 0; n < 28; n++) expect(growth(n + 1)).toBeGreaterThan(growth(n));
  });
});
