// A smoke alarm on the ceiling, and how it rings: arcs on both sides. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { some } from '../../../../ui/shared/drawing/lengths.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { shape } from '../../../../ui/base/drawing/shape.js';
import { unscaled } from '../../../../ui/shared/drawing/lines.js';

/** A smoke alarm hanging at (x, y), about 78 px wide at scale 1; its light is on while it rings. */
export const detector = (x: number, y: number, scale: number, on: boolean): SVGTemplateResult => {
  const housing = shape('M-39-3-31 20q1 4 6 4h50q5 0 6-4L39-3z', 'var(--_paper)', unscaled(40, scale));
  const fill = on ? 'var(--_ember-2)' : 'var(--_stone-2)';
  const lamp = svg`<circle cy="14" r="4" fill=${fill} stroke-width=${1.75 / some(scale)}/>`;
  return at(x, y, svg`${housing}${lamp}`, scale);
};

/**
 * One to three arcs on each side of a ringing alarm at (x, y); `loud` 0 to 1, none at 0. Drawn around its middle, so that
 * they grow from there as they travel outwards.
 */
export const ringing = (x: number, y: number, scale: number, loud: number): SVGTemplateResult =>
  at(
    x,
    y,
    Array.from({ length: Math.ceil(loud * 3 - 0.01) }, (_, i) => {
      const r = (52 + i * 19) * scale;
      const [c, s] = [0.86, 0.5];
      const arc = (side: 1 | -1): string =>
        path`M${side * r * c} ${r * 0.32}A${r} ${r} 0 0 ${side > 0 ? 1 : 0} ${side * r * s} ${r * 0.86}`;
      return svg`<path class="ring" d=${arc(-1) + arc(1)} stroke="var(--_ember-3)" stroke-width=${3.5 - i * 0.5}/>`;
    }),
  );
