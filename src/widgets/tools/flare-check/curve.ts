// A smooth line through points from left to right that never rises above nor falls below them (Fritsch and Carlson 1980). Pure.
import { path } from '../../../ui/base/drawing/path.js';

export type Point = readonly [x: number, y: number];

/** Slopes at the points: none where the line turns, else the harmonic mean of both sides. */
const slopes = (points: readonly Point[]): number[] => {
  const side = (i: number): number => {
    const [[x0, y0], [x1, y1]] = [points[i]!, points[i + 1]!];
    return (y1 - y0) / Math.max(x1 - x0, 0.1);
  };
  return points.map((_, i) => {
    if (i === 0 || i === points.length - 1) return 0;
    const [a, b] = [side(i - 1), side(i)];
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
};

/** The path; empty without points. */
export const curve = (points: readonly Point[]): string => {
  const slope = slopes(points);
  return points
    .map(([x, y], i) => {
      if (i === 0) return path`M${x} ${y}`;
      const [x0, y0] = points[i - 1]!;
      const third = (x - x0) / 3;
      return path`C${x0 + third} ${y0 + slope[i - 1]! * third} ${x - third} ${y - slope[i]! * third} ${x} ${y}`;
    })
    .join('');
};
