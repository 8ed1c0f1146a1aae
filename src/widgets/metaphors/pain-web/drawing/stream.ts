// A stream from one word to the next: a bent line with an open head, its water right and down of it. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { line } from '../../../../ui/base/drawing/shape.js';

export type Point = readonly [x: number, y: number];

/** Level where it leaves and where it arrives. */
export const stream = ([x, y]: Point, [toX, toY]: Point): SVGTemplateResult => {
  const mid = (x + toX) / 2;
  const way = (end: number): string => path`M${x} ${y}C${mid} ${y} ${mid} ${toY} ${end} ${toY}`;
  const dir = Math.sign(toX - x) || 1;
  const head = path`M${toX - 7 * dir} ${toY - 4}L${toX} ${toY} ${toX - 7 * dir} ${toY + 4}`;
  const water = svg`<path transform="translate(2 4)" d=${way(toX - 4 * dir)} stroke="var(--_water-3)" stroke-width="6" stroke-linecap="butt"/>`;
  return svg`${water}${line(way(toX) + head)}`;
};
