// What protein-calculator leaves in the page's record: grams for other widgets, nothing of a number that is gone. Pure.
import type { KineRecord } from '../../../practice/record/schema.js';

/** The record with the grams a day, low and high; without grams where there is no number. */
export const withGrams = (
  { protein, ...record }: KineRecord,
  grams: readonly [number, number] | undefined,
): KineRecord => {
  const { gramsPerDay: _, ...rest } = protein ?? {};
  return { ...record, protein: grams ? { ...rest, gramsPerDay: [...grams] } : rest };
};
