// What stands in a home and gives off steam, smoke or warmth: toaster, mug, pan, shower, and a table under them. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { smoke } from '../../../../ui/body/drawing/fire.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { line, shape, type ShapeStyle } from '../../../../ui/base/drawing/shape.js';
import { unscaled } from '../../../../ui/shared/drawing/lines.js';

/** What is drawn on its own grid, `tall` units high, standing on (x, y), `height` px. */
const standing = (
  x: number,
  y: number,
  height: number,
  tall: number,
  content: (style: ShapeStyle, scale: number) => SVGTemplateResult,
): SVGTemplateResult => {
  const scale = height / tall;
  return at(x, y, content(unscaled(height, scale), scale), scale);
};

/** A table whose top lies at `top`, standing on `floor`, around x. */
export const table = (x: number, top: number, floor: number, width: number): SVGTemplateResult => {
  const half = width / 2;
  return svg`${line(path`M${x - half * 0.82} ${top + 8}L${x - half * 0.9} ${floor}M${x + half * 0.82} ${top + 8}L${x + half * 0.9} ${floor}`, 2.5)}${shape(
    path`M${x - half + 3} ${top}H${x + half - 3}q3 0 3 3v4q0 3-3 3H${x - half + 3}q-3 0-3-3v-4q0-3 3-3z`,
    'var(--_amber-2)',
  )}`;
};

/** A toaster with burnt bread. */
export const toaster = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(
    x,
    y,
    height,
    66,
    (style) =>
      svg`${shape('M-18-38v-22q0-6 6-6h24q6 0 6 6v22z', 'var(--_hair-1)', style)}${line('M36-26h6v9h-6', style.pen)}${shape('M-36 0v-28q0-15 15-15h42q15 0 15 15v22q0 6-6 6z', 'var(--_stone-3)', style)}${line('M-24-12H6', style.pen)}`,
  );

/** A warm mug, its warmth as two thin curls. */
export const mug = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(
    x,
    y,
    height,
    66,
    (style) =>
      svg`${line('M17-27q14-2 13 9-1 10-14 9', style.pen)}${shape('M-19-34h37v26q0 8-8 8h-21q-8 0-8-8z', 'var(--_ember-2)', style)}${line('M-8-42q-5-6 0-12t0-12M8-42q-5-6 0-12t0-12', (style.pen ?? 2) * 0.75)}`,
  );

/** A pan on a glowing plate, its heat as three short strokes. */
export const pan = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(
    x,
    y,
    height,
    66,
    (style) =>
      svg`${shape('M-32 0v-7h64v7z', 'var(--_ember-2)', style)}${line('M30-24h30', (style.pen ?? 2) * 2)}${shape('M-32-32h64v18q0 7-7 7h-50q-7 0-7-7z', 'var(--_stone-3)', style)}<g stroke="var(--_ember-3)">${line('M-16-40v-14M0-42v-20M16-40v-14', style.pen)}</g>`,
  );

/** A shower with its water and steam. */
export const shower = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(
    x,
    y,
    height,
    66,
    (style, scale) =>
      svg`${line('M34 0v-50q0-12-12-12H6', (style.pen ?? 2) * 1.75)}${shape('M-20-48q2-14 16-14h4q10 0 12 14z', 'var(--_stone-3)', style)}<g stroke="var(--_water-4)">${line('M-14-40l-3 10M-4-40v10M6-40l3 10M-18-22l-2 7M-4-22v7M10-22l2 7', style.pen)}</g>${smoke(-12, -7, 7)}${smoke(13, -6, 5 + scale * 0)}`,
  );
