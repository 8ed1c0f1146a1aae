// The long term on lines that are given, day by day: what is compared, and what it is called.
import { describe, expect, it } from 'vitest';
import { firstFrom, longDays, longTerm, swing } from '../../../src/science/pain/course.js';
import type { TrendPoint } from '../../../src/science/pain/trend.js';

const point = (x: number, y: number, width = 0): TrendPoint => ({ x, y, low: y - width / 2, high: y + width / 2 });
const of = (...points: TrendPoint[]) => longTerm([points], 'nrs');

describe('what is compared', () => {
  it('is the end with three months before, wherever the line was broken', () => {
    const line = [[point(0, 8), point(9, 7)], [point(60, 6)], [point(100, 5)]];
    expect(longTerm(line, 'nrs')).toMatchObject({ days: 91, whole: true, from: 7, to: 5, points: -2 });
    expect(longDays).toBe(91);
  });
  it('may begin a week late, and then is still three months', () => {
    expect(of(point(7, 6), point(91, 5))).toMatchObject({ days: 84, whole: true });
    expect(of(point(8, 6), point(91, 5))).toMatchObject({ days: 83, whole: false, from: 6 });
  });
  it('is all there is of a shorter line, from four weeks on', () => {
    expect(of(point(0, 6), point(10, 4), point(28, 5))).toMatchObject({ days: 28, whole: false, from: 6, to: 5 });
    expect(of(point(0, 6), point(27, 5))).toBeUndefined();
    expect(longTerm([], 'nrs')).toBeUndefined();
    expect(longTerm([[], []], 'nrs')).toBeUndefined();
  });
  it('is nothing where nothing was noted around three months before', () => {
    expect(of(point(0, 6), point(137, 6), point(200, 5))).toMatchObject({ days: 63, whole: true });
    expect(of(point(0, 6), point(138, 6), point(200, 5))).toBeUndefined();
  });
});

describe('what it is called', () => {
  const from = (start: number, end: number, width = 0) => of(point(0, start, width), point(91, end, width))!;

  it('is counted in half points', () => {
    expect([from(6, 4.8), from(6, 4.7), from(6, 4.26)].map(({ points }) => points)).toEqual([-1, -1.5, -1.5]);
  });
  it('is less, more, or the same below a quarter of a point', () => {
    expect([from(6, 4), from(4, 6), from(6, 5.8), from(6, 6.2)].map(({ direction }) => direction)).toEqual([
      'less',
      'more',
      'same',
      'same',
    ]);
  });
  it('is unclear within what both ends are unsure by together', () => {
    // Bands of 1.2 and 1.6 together are one of 2: a point either way.
    const unsure = (end: number) => of(point(0, 6, 1.2), point(91, end, 1.6))!.direction;
    expect([5.1, 5, 4.9, 6.9, 7].map(unsure)).toEqual(['unclear', 'less', 'less', 'unclear', 'more']);
    const exactly = (end: number) => of(point(0, 6, 1.5), point(91, end, 2))!.direction;
    expect([4.75, 4.76].map(exactly)).toEqual(['less', 'unclear']);
  });
  it('is the same only where the line would have shown a whole point', () => {
    const same = (width: number) => of(point(0, 6, width), point(91, 6.2, 0))!.direction;
    expect([0, 1.9, 2, 2.1, 8].map(same)).toEqual(['same', 'same', 'same', 'unclear', 'unclear']);
  });
  it('is judged by where it began, on the scale', () => {
    expect(from(6, 4).change).toMatchObject({ ok: true, points: -2, band: [2, 2] });
    expect(from(9.7, 10).change).toMatchObject({ ok: false, reason: 'only-less' });
    expect(from(0.3, 0).change).toMatchObject({ ok: false, reason: 'no-band' });
    expect(from(1.2, 0).change).toMatchObject({ ok: true, points: -1 });
    expect(from(0.4, 2).change).toMatchObject({ ok: false, reason: 'only-less' });
    expect(longTerm([[point(0, 6), point(91, 4)]], 'vas')!.change).toMatchObject({ ok: false, reason: 'only-nrs' });
  });
  it('rests on looking at months, and on the claim of its change', () => {
    expect(from(6, 4).claims).toEqual(['pain-look-at-months', 'pain-change-from-middle', 'pain-change-average']);
    expect(from(0.4, 2).claims).toEqual(['pain-look-at-months']);
  });
});

describe('the swing', () => {
  const scores = { at: Float64Array.from([10, 20, 30, 40]), value: Float64Array.from([5, 2, 8, 9]) };

  it('counts both ends of the time asked for', () => {
    expect(swing(scores, 10, 30)).toEqual({ low: 2, high: 8, points: 6, count: 3 });
    expect(swing(scores, 10, 20)).toEqual({ low: 2, high: 5, points: 3, count: 2 });
    expect(swing(scores, 11, 39)).toEqual({ low: 2, high: 8, points: 6, count: 2 });
    expect(swing(scores, 40, 99)).toEqual({ low: 9, high: 9, points: 0, count: 1 });
    expect([swing(scores, 41, 99), swing(scores, 0, 9), swing(scores, 21, 29)]).toEqual(Array(3).fill(undefined));
  });
  it('begins at the first that is not before', () => {
    const list = [1, 3, 3, 5, 8];
    expect([0, 1, 2, 3, 4, 8, 9].map((x) => firstFrom(list, x))).toEqual([0, 0, 1, 1, 3, 4, 5]);
  });
});
