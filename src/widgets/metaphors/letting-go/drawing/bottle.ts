// A half-litre bottle: as it is, and as it feels. On its own grid of 100 from the foot up. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { at } from '../../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../../ui/base/drawing/shape.js';
import { some } from '../../../../ui/shared/drawing/lengths.js';

const side = 'M-8-90h16v8q0 8 5 14 4 5 4 12V-6q0 6-6 6h-22q-6 0-6-6v-50q0-7 4-12 5-6 5-14z';

/** A bottle standing on (x, y), `height` long, its lines `pen` wide. */
export const bottle = (x: number, y: number, height: number, pen: number): SVGTemplateResult => {
  const scale = height / 100;
  const thin = pen / some(scale);
  const inside = svg`<path d=${side} fill="var(--_water-2)" stroke="none"/>`;
  const surface = 'M-17-54q8.5-5 17 0t17 0';
  const water = paint(`${surface}V-6q0 6-6 6h-22q-6 0-6-6z`, 'var(--_water-3)', 0);
  const cap = shape('M-9-100H9v10H-9z', 'var(--_ember-2)', { shift: thin, pen: thin });
  return at(x, y, svg`${inside}${water}<g class="surface">${line(surface, thin)}</g>${line(side, thin)}${cap}`, scale);
};

/** What it feels like: the same outline dotted, `by` times as large, growing from its foot on (x, y). */
export const ghost = (x: number, y: number, height: number, by: number): SVGTemplateResult =>
  at(
    x,
    y,
    svg`<g class="level felt" data-at=${`scale(${Math.round(by * 1e3) / 1e3})`}>${svg`<path
      vector-effect="non-scaling-stroke" stroke-dasharray="0 6" d=${`M-9-100H9v10H-9z${side}`}/>`}</g>`,
    height / 100,
  );
