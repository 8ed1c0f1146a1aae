// A muscle cell from the side, a spindle with stripes, and the two minerals, told apart by shape as well as paint. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { paint, shape } from '../../../../ui/base/drawing/shape.js';

/** The content as `transform` has it, and gliding there where that changes (glideStyles). */
export const moved = (transform: string, content: unknown): SVGTemplateResult =>
  svg`<g class="level" data-at=${transform}>${content}</g>`;

/** Half of what a spindle is wide and high, around the origin; its line keeps its width however it is stretched. */
export const spindle = (rx: number, ry: number): SVGTemplateResult => {
  const lying =
    path`M${-rx} 0C${-rx * 0.8} ${-ry * 1.1} ${-rx * 0.4} ${-ry} 0 ${-ry}S${rx * 0.8} ${-ry * 1.1} ${rx} 0` +
    path`S${rx * 0.4} ${ry} 0 ${ry} ${-rx * 0.8} ${ry * 1.1} ${-rx} 0z`;
  const hanging =
    path`M0 ${-ry}C${rx * 1.1} ${-ry * 0.8} ${rx} ${-ry * 0.4} ${rx} 0S${rx * 1.1} ${ry * 0.8} 0 ${ry}` +
    path`S${-rx} ${ry * 0.4} ${-rx} 0 ${-rx * 1.1} ${-ry * 0.8} 0 ${-ry}z`;
  const d = rx > ry ? lying : hanging;
  return svg`${paint(d, 'var(--_ember-2)', Math.min(2.5, Math.min(rx, ry) * 0.12))}<path class="kept" d=${d}/>`;
};

/** How a cell at rest is stretched when it is tight: what it loses in length it gains in thickness. */
export const tightens = { length: 0.68, thick: 1 / 0.68 } as const;

const stripes = 9;

/** A cell around the origin, `length` px at rest. */
export const muscleCell = (length: number, thick: number): SVGTemplateResult => {
  const bands = Array.from({ length: stripes }, (_, i) => {
    const along = (i + 1) / (stripes + 1);
    const half = (thick / 2) * Math.min(0.82, 2.6 * Math.min(along, 1 - along) + 0.1) * 0.92;
    return path`M${length * (along - 0.5)} ${-half}q${length * 0.012} ${half} 0 ${2 * half}`;
  });
  return svg`${spindle(length / 2, thick / 2)}<path class="kept" d=${bands.join('')} stroke-width="1.5"/>`;
};

/** A mineral around (x, y), `r` px: calcium is round, magnesium stands on its point. */
export const mineral = (kind: 'calcium' | 'magnesium', x: number, y: number, r: number): SVGTemplateResult =>
  kind === 'calcium'
    ? shape(path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`, 'var(--_amber-2)', {
        shift: 0,
      })
    : shape(
        path`M${x} ${y - r * 1.25}L${x + r * 1.25} ${y} ${x} ${y + r * 1.25} ${x - r * 1.25} ${y}z`,
        'var(--_leaf-3)',
        {
          shift: 0,
        },
      );
