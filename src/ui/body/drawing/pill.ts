// A pill: the box of a word. Pure.
import { path } from '../../base/drawing/path.js';

/** A pill with its middle at (x, y). */
export const pill = (x: number, y: number, width: number, height: number): string => {
  const r = height / 2;
  const straight = Math.max(0, width - height);
  return path`M${x - straight / 2} ${y - r}h${straight}a${r} ${r} 0 0 1 0 ${height}h${-straight}a${r} ${r} 0 0 1 0 ${-height}z`;
};
