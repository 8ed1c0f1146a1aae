// The sketch of one real course: when its scores are, where its notes stand, and how it swings.
import { describe, expect, it } from 'vitest';
import { exampleNotes, exampleScores } from '../../../src/science/pain/example.js';

const between = (from: string, to: string): number[] =>
  exampleScores().flatMap(({ at, value }) => (at >= Date.parse(from) && at < Date.parse(to) ? [value] : []));
const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
const swing = (list: readonly number[]): number => Math.sqrt(mean(list.map((each) => (each - mean(list)) ** 2)));

describe('the sketch', () => {
  it('has two scores a week for eleven years, whole ones of 0 to 10', () => {
    const all = exampleScores();
    expect(all).toHaveLength(1147);
    expect(new Date(all[0]!.at).toISOString()).toMatch(/^2013-09/);
    expect(new Date(all.at(-1)!.at).toISOString()).toMatch(/^2024-09/);
    for (let i = 1; i < all.length; i++) expect(all[i]!.at - all[i - 1]!.at).toBeCloseTo(3.5 * 864e5, 0);
    for (const { value } of all) expect(Number.isInteger(value) && value >= 0 && value <= 10).toBe(true);
  });
  it('has each note at the first score from the middle of its month', () => {
    const all = exampleScores();
    for (const [note, year, month] of exampleNotes) {
      const late = all.find((score) => score.note === note)!.at - Date.UTC(year, month - 1, 15);
      expect(late, note).toBeGreaterThanOrEqual(0);
      expect(late, note).toBeLessThan(3.5 * 864e5);
    }
    expect(all.filter((score) => 'note' in score)).toHaveLength(6);
  });
  it('swings more where there is more pain, round the height that is sketched', () => {
    const [heavy, stiff, free] = [
      between('2015-04-15', '2015-10-15'),
      between('2022-07-15', '2023-08-15'),
      between('2018-01-01', '2021-11-01'),
    ];
    expect(mean(heavy)).toBeGreaterThan(6.4);
    expect(mean(heavy)).toBeLessThan(7.3);
    expect(mean(stiff)).toBeGreaterThan(1.4);
    expect(mean(stiff)).toBeLessThan(2);
    expect(new Set(free)).toEqual(new Set([0]));
    expect(swing(heavy)).toBeGreaterThan(swing(stiff) + 0.4);
    expect(swing(stiff)).toBeGreaterThan(0.3);
  });
});
