// What stands in a home and gives off steam, smoke or warmth: toaster, mug, pan, kettle, and a table under them. Pure.
import { svg, type SVGTemplateResult } from 'lit';
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
  content: (style: ShapeStyle) => SVGTemplateResult,
): SVGTemplateResult => {
  const scale = height / tall;
  return at(x, y, content(unscaled(height, scale)), scale);
};

/** A table whose top lies at `top`, standing on `floor`, around x. */
export const table = (x: number, top: number, floor: number, width: number): SVGTemplateResult => {
  const half = width / 2;
  const leg = (side: 1 | -1): string => path`M${x + side * half * 0.82} ${top + 8}L${x + side * half * 0.9} ${floor}`;
  const board = path`M${x - half + 3} ${top}H${x + half - 3}q3 0 3 3v4q0 3-3 3H${x - half + 3}q-3 0-3-3v-4q0-3 3-3z`;
  return svg`${line(leg(-1) + leg(1), 2.5)}${shape(board, 'var(--_amber-2)')}`;
};

/** A toaster with burnt bread. */
export const toaster = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(x, y, height, 66, (style) => {
    const bread = shape('M-18-38v-22q0-6 6-6h24q6 0 6 6v22z', 'var(--_hair-1)', style);
    const knob = line('M36-26h6v9h-6', style.pen);
    const box = shape('M-36 0v-28q0-15 15-15h42q15 0 15 15v22q0 6-6 6z', 'var(--_stone-3)', style);
    return svg`${bread}${knob}${box}${line('M-24-12H6', style.pen)}`;
  });

/** A warm mug, its warmth as two thin curls. */
export const mug = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(x, y, height, 66, (style) => {
    const ear = line('M17-27q14-2 13 9-1 10-14 9', style.pen);
    const cup = shape('M-19-34h37v26q0 8-8 8h-21q-8 0-8-8z', 'var(--_ember-2)', style);
    const warmth = line('M-8-42q-5-6 0-12t0-12M8-42q-5-6 0-12t0-12', (style.pen ?? 2) * 0.75);
    return svg`${ear}${cup}${warmth}`;
  });

/** A pan on a glowing plate, its heat as three short strokes. */
export const pan = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(x, y, height, 66, (style) => {
    const plate = shape('M-32 0v-7h64v7z', 'var(--_ember-2)', style);
    const handle = line('M30-24h30', (style.pen ?? 2) * 2);
    const body = shape('M-32-32h64v18q0 7-7 7h-50q-7 0-7-7z', 'var(--_stone-3)', style);
    const heat = line('M-16-40v-14M0-42v-20M16-40v-14', style.pen);
    return svg`${plate}${handle}${body}<g stroke="var(--_ember-3)">${heat}</g>`;
  });

/** Where the steam leaves a kettle, from its foot, as shares of its height. */
export const spout = { x: 0.6, y: 0.66 };

/** A kettle that boils. */
export const kettle = (x: number, y: number, height: number): SVGTemplateResult =>
  standing(x, y, height, 66, (style) => {
    const grip = line('M-22-36C-24-64 18-64 16-36', (style.pen ?? 2) * 1.75);
    const mouth = shape('M20-20Q32-22 34-40l9 2Q42-12 22-6z', 'var(--_stone-3)', style);
    const belly = shape('M-24 0q-6 0-6-6 0-26 12-32h30q12 6 12 32 0 6-6 6z', 'var(--_stone-3)', style);
    const lid = line('M-3-38v-5M-18-38H12M-22-8H4', style.pen);
    return svg`${grip}${mouth}${belly}${lid}`;
  });
