// The kinds of low back pain and how each goes on average, against the tables of the reviews.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsCourse, kindsOlder } from '../../../src/science/evidence/claims.js';
import { courses, kindOf, kinds, stopOf, stops } from '../../../src/science/pain/kinds.js';

describe('kinds of pain', () => {
  it('go as the review of 2024 found, at its four moments', () => {
    expect(stops).toEqual([0, 6, 26, 52]);
    expect(courses.short).toEqual([56, 26, 22, 21]);
    expect(courses.long).toEqual([56, 48, 43, 40]);
  });

  it('are shown by the newer review, which is less rosy than the older at every moment', () => {
    const { acute } = kindsCourse.value;
    kindsOlder.value.forEach((older, i) => expect(acute[i]).toBeGreaterThan(older));
  });

  it('sink at every stop, the long one above the short one', () => {
    for (const course of Object.values(courses)) {
      expect(course).toHaveLength(stops.length);
      course.slice(1).forEach((points, i) => expect(points).toBeLessThan(course[i]!));
    }
    courses.long.forEach((points, i) => expect(points).toBeGreaterThanOrEqual(courses.short[i]!));
  });

  it('are halved after six weeks where the sentence says so, and not where it does not', () => {
    const share = ([from, then]: readonly number[]): number => Math.round((10 * then!) / from!) / 10;
    expect(share(courses.short)).toBe(0.5);
    expect(share(courses.long)).toBeGreaterThan(0.8);
  });

  it('are found by their own names', () => {
    expect(kinds.map(kindOf)).toEqual(['cause', 'short', 'long']);
  });

  it('take any word for a kind and any number for weeks', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false }), (raw) => {
        expect(kinds).toContain(kindOf(raw));
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.constant(undefined), fc.constant(null)), (raw) => {
        expect(stops[stopOf(raw)]).toBeTypeOf('number');
      }),
    );
    stops.forEach((weeks, i) => expect(stopOf(` ${weeks}`)).toBe(i));
    expect([stopOf(''), stopOf('7'), stopOf('6.0'), kindOf('constructor')]).toEqual([1, 1, 1, 'short']);
  });
});
