// Lines through points, and lengths that may be nothing for a moment. Pure.
import { round } from '../../base/drawing/path.js';

/** A straight line through the points. */
export const polyline = (points: readonly (readonly [number, number])[]): string =>
  'M' + points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

/** A length that may be drawn and divided by: a room may be nothing at all for a moment, and never less than that. */
export const some = (n: number): number => Math.max(0.1, n);
