// The ground every picture stands on: one line from edge to edge, earth painted below it; and hills behind it. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';
import { line, paint } from '../../base/drawing/shape.js';

/** Ground at height `y` down to the bottom of the picture. `fill` is a token. */
export const ground = (width: number, height: number, y: number, fill: string, px = 2.5): SVGTemplateResult => {
  const d = path`M0 ${y}H${width}`;
  return svg`${paint(path`${d}V${height}H0z`, fill, 3.5, 0)}${line(d, px)}`;
};

/** Hills of about `rise` px on the ground at `y`. */
export const hills = (width: number, y: number, rise: number, fill: string): SVGTemplateResult => {
  const first = path`C${width * 0.14} ${y - rise} ${width * 0.32} ${y - rise * 0.85} ${width * 0.55} ${y - rise * 0.66}`;
  const second = path`S${width * 0.84} ${y - rise * 1.2} ${width} ${y - rise * 0.9}`;
  const d = path`M0 ${y - rise * 0.4}${first}${second}`;
  return svg`${paint(path`${d}V${y}H0z`, fill, 2, 0)}${line(d, 1.5)}`;
};
