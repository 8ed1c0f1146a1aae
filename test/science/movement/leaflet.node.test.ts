// The leaflet of movement: what a page may write of it, what a week comes to, and that its figures are those of the sources.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  injuries,
  leafOf,
  leaves,
  measured,
  pockets,
  pocketsOf,
  weekOf,
} from '../../../src/science/movement/leaflet.js';

describe('the leaflet', () => {
  it('has three parts, and opens at the dose for any other', () => {
    for (const leaf of leaves) expect(leafOf(leaf)).toBe(leaf);
    for (const raw of ['', 'Harm', null, undefined, 1, 'constructor']) expect(leafOf(raw)).toBe('dose');
  });

  it('starts small: one pocket for anything that is no number of pockets', () => {
    expect(['0', '1', ' 3 ', '7', 2].map(pocketsOf)).toEqual([0, 1, 3, 7, 2]);
    expect(['', '8', '-1', '1.5', 'many', 'NaN', '1e9', null, undefined].map(pocketsOf)).toEqual(Array(9).fill(1));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (raw) => {
        const count = pocketsOf(raw);
        expect(Number.isInteger(count) && count >= 0 && count <= pockets).toBe(true);
      }),
    );
  });

  it('adds up a week of 15 to 20 minutes a day', () => {
    expect([0, 1, 3, 4, 7].map(weekOf)).toEqual([
      [0, 0],
      [15, 20],
      [45, 60],
      [60, 80],
      [105, 140],
    ]);
  });

  it('says of the dose and of injuries what Coleman 2022, Parkkari 2004 and Aasa 2017 found', () => {
    // Hazard ratios of 0.85 at one hour a week and 0.73 at three.
    expect(measured.map(({ hours, less }) => [hours, (100 - less) / 100])).toEqual([
      [1, 0.85],
      [3, 0.73],
    ]);
    expect(injuries).toEqual([
      [0.19, 1.5],
      [1, 4.4],
      [6.6, 18.3],
    ]);
  });
});
