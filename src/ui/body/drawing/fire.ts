// Fire, smoke and a spark. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { some } from '../../shared/drawing/lengths.js';
import { at } from '../../base/drawing/picture.js';
import { line, paint, shape } from '../../base/drawing/shape.js';
import { unscaled } from '../../shared/drawing/lines.js';

/** A flame standing on (x, y), `height` px. */
export const fire = (x: number, y: number, height: number): SVGTemplateResult => {
  const scale = height / 60;
  const outside = shape(
    'M1-60C4-46 20-36 20-20 20-8 12-1 1-1-10-1-20-6-20-16-20-24-16-28-15-34L-10-27C-4-36 2-46 1-60z',
    'var(--_ember-2)',
    { ...unscaled(height, scale), shift: 90 / some(height) },
  );
  const heart = 'M1-28C4-22 9-16 9-9 9-3 5 0 1 0S-7-3-7-9C-7-16-2-22 1-28z';
  return at(x, y, svg`${outside}<path d=${heart} fill="var(--_amber-2)" stroke="none"/>`, scale);
};

/** A puff of radius `r` px. */
export const smoke = (x: number, y: number, r: number): SVGTemplateResult => {
  const d = 'M-8 6A10 10 0 1 0-7-7';
  return at(
    x,
    y,
    svg`${paint('M10 0A10 10 0 1 1-10 0 10 10 0 1 1 10 0z', 'var(--_stone-2)', 15 / some(r))}${line(d, 20 / some(r))}`,
    r / 10,
  );
};

/** A spark of radius `r` px. */
export const spark = (x: number, y: number, r: number): SVGTemplateResult =>
  at(
    x,
    y,
    shape('M0-10Q1.6-1.6 10 0 1.6 1.6 0 10-1.6 1.6-10 0-1.6-1.6 0-10z', 'var(--_amber-2)', unscaled(r, r / 10)),
    r / 10,
  );
