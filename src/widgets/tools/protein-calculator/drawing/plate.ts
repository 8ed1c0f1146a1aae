// A plate from the side. Pure.
import type { SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { shape } from '../../../../ui/base/drawing/shape.js';
export const plateHeight = (width: number): number => Math.min(13, width * 0.14);

/** A plate standing on (x, y). */
export const plate = (x: number, y: number, width: number): SVGTemplateResult => {
  const h = plateHeight(width);
  const w = width / 2;
  return shape(
    path`M${x - w} ${y - h}H${x + w}Q${x + w * 0.9} ${y} ${x + w * 0.5} ${y}H${x - w * 0.5}Q${x - w * 0.9} ${y} ${x - w} ${y - h}z`,
    'var(--_paper)',
    { shift: 2 },
  );
};
