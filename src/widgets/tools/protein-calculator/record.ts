// What protein-calculator leaves in the page's record: grams for other widgets, nothing of a number that is gone. Pure.
import type { Json, KineRecord } from '../../../practice/record/schema.js';
import type { Reading } from './reading.js';

/** Grams a day, low and high, and the grams that keep most of the growth (protein-flexible); nothing without a number. */
export const gramsOf = (reading: Reading): Record<string, Json> =>
  reading.kind === 'answer'
    ? { gramsPerDay: [...reading.chosen.gramsPerDay], leastPerDay: reading.all.flexible.gramsPerDay[0] }
    : {};

/** The record with those grams; without grams where there is no number. */
export const withGrams = ({ protein, ...record }: KineRecord, reading: Reading): KineRecord => {
  const { gramsPerDay: _, leastPerDay: __, ...rest } = protein ?? {};
  return { ...record, protein: { ...rest, ...gramsOf(reading) } };
};
