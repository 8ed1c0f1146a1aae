// A muscle cell from the side: a spindle with stripes, and the two minerals, told apart by shape as well as paint. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { line, paint, shape } from '../../../../ui/base/drawing/shape.js';

export interface CellSize {
  readonly length: number;
  readonly thick: number;
}

/** The size of a cell that has `width` px at rest; `tight` 0 to 1. What it loses in length it gains in thickness. */
export const cellSize = (width: number, tight: number): CellSize => {
  const length = width * (1 - 0.32 * tight);
  return { length, thick: (width * width * 0.165) / length };
};

const stripes = 9;

/** A cell with its left end at (x, y). */
export const muscleCell = (x: number, y: number, { length, thick }: CellSize): SVGTemplateResult => {
  const h = thick / 2;
  const above =
    path`C${x + length * 0.06} ${y - h * 1.02} ${x + length * 0.24} ${y - h} ${x + length / 2} ${y - h}` +
    path`S${x + length * 0.94} ${y - h * 1.02} ${x + length} ${y}`;
  const below =
    path`C${x + length * 0.94} ${y + h * 1.02} ${x + length * 0.76} ${y + h} ${x + length / 2} ${y + h}` +
    path`S${x + length * 0.06} ${y + h * 1.02} ${x} ${y}z`;
  const d = path`M${x} ${y}${above}${below}`;
  const bands = Array.from({ length: stripes }, (_, i) => {
    const at = (i + 1) / (stripes + 1);
    const half = h * Math.min(0.82, 2.6 * Math.min(at, 1 - at) + 0.1) * 0.96;
    return path`M${x + length * at} ${y - half}q${length * 0.012} ${half} 0 ${2 * half}`;
  });
  return svg`${paint(d, 'var(--_ember-2)')}${line(bands.join(''), 1.5)}${line(d, 2.5)}`;
};

/** A mineral around (x, y), `r` px: calcium is round, magnesium stands on its point. */
export const mineral = (kind: 'calcium' | 'magnesium', x: number, y: number, r: number): SVGTemplateResult =>
  kind === 'calcium'
    ? shape(path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`, 'var(--_amber-2)', {
        pen: 2,
        shift: 0,
      })
    : shape(
        path`M${x} ${y - r * 1.25}L${x + r * 1.25} ${y} ${x} ${y + r * 1.25} ${x - r * 1.25} ${y}z`,
        'var(--_leaf-3)',
        { pen: 2, shift: 0 },
      );
