// Water: a drop, and a surface that waves. Pure.
import type { SVGTemplateResult } from 'lit';
import { polyline } from '../../shared/drawing/lengths.js';
import { at } from '../../base/drawing/picture.js';
import { shape } from '../../base/drawing/shape.js';
import { unscaled } from '../../shared/drawing/lines.js';

/** A drop with its top at (x, y), `height` px. */
export const drop = (x: number, y: number, height: number, fill = 'var(--_water-3)'): SVGTemplateResult =>
  at(
    x,
    y,
    shape('M0 0C1.6 4.4 6 7.4 6 11.6A6 6 0 0 1-6 11.6C-6 7.4-1.6 4.4 0 0z', fill, unscaled(height, height / 17.6)),
    height / 17.6,
  );

/** Points of a surface at height `y`; `phase` in whole waves, `rise` and `long` in px. */
export const wave = (
  left: number,
  right: number,
  y: number,
  phase = 0,
  rise = 4,
  long = 92,
): [x: number, y: number][] => {
  const steps = Math.max(2, Math.ceil((right - left) / 6));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const x = left + ((right - left) * i) / steps;
    return [x, y - rise * Math.sin(2 * Math.PI * ((x - left) / long + phase))];
  });
};

export const waveLine = (...of: Parameters<typeof wave>): string => polyline(wave(...of));
