// One leaf. Pure.
import type { SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';
import { shape } from '../../base/drawing/shape.js';
import { shiftFor } from '../../shared/drawing/lines.js';

/** A leaf from its stalk (x, y) to its tip (dx, dy) px further. `fill` is a token. */
export const leaf = (x: number, y: number, dx: number, dy: number, fill = 'var(--_leaf-3)'): SVGTemplateResult => {
  const out = path`C${x + dx * 0.1 + dy * 0.12} ${y + dy * 0.72} ${x + dx * 0.5 + dy * 0.1} ${y + dy} ${x + dx} ${y + dy}`;
  const back = path`C${x + dx * 0.95} ${y + dy * 0.4} ${x + dx * 0.7} ${y} ${x} ${y}z`;
  return shape(path`M${x} ${y}${out}${back}`, fill, { pen: 1.75, shift: shiftFor(Math.hypot(dx, dy) * 0.7) });
};
