// What recovers and what waters it: a plant in a pot, and a tap. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { leaf } from '../../../../ui/body/drawing/leaf.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { shape } from '../../../../ui/base/drawing/shape.js';

/** A plant standing on (x, y), `height` px; `vigour` 0 (dry and small) to 1. */
export const plant = (x: number, y: number, height: number, vigour = 1): SVGTemplateResult => {
  const g = 0.55 + 0.45 * vigour;
  const fill = vigour < 0.15 ? 'var(--_amber-2)' : 'var(--_leaf-3)';
  return at(
    x,
    y,
    svg`${leaf(-2, -23, -19 * g, -13 * g, fill)}${leaf(1, -23, 24 * g, -19 * g, fill)}${shape('M-15-22h30L11-1h-22z', 'var(--_ember-2)', { shift: 2 })}`,
    height / 46,
  );
};

/** A tap coming out of a wall at (x, y) to the right; its handle turns with `open` 0 to 1. */
export const tap = (x: number, y: number, scale: number, open = 0.5): SVGTemplateResult => {
  const pipe = shape('M0-6H24Q35-6 35 5v9H24V5H0z', 'var(--_stone-3)', { shift: 1.5 });
  const turn = Math.round(open * -40);
  const handle = svg`<path d="M14-6v-8" /><path d="M5-14h18" stroke-width="2.5" transform="rotate(${turn} 14 -14)"/>`;
  return at(x, y, svg`${pipe}${handle}`, scale);
};
