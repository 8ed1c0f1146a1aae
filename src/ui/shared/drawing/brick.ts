// A brick: what protein builds with. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';
import { line, paint } from '../../base/drawing/shape.js';
import { dotted, shiftFor } from './lines.js';

/** A brick with its top left corner at (x, y), half as high as wide; `part` 0 to 1 of it is there, the rest is dotted. */
export const brick = (x: number, y: number, width: number, part = 1): SVGTemplateResult => {
  const r = Math.min(3, width / 10);
  const box = (w: number): string =>
    path`M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${width / 2 - 2 * r}q0 ${r} ${-r} ${r}` +
    path`h${2 * r - w}q${-r} 0 ${-r} ${-r}v${2 * r - width / 2}q0 ${-r} ${r} ${-r}z`;
  const there = Math.max(2 * r, width * part);
  const clay = part > 0 ? paint(box(there), 'var(--_ember-2)', shiftFor(width / 2)) : nothing;
  const missing = part < 1 ? dotted(box(width), 1.75) : nothing;
  const outline = part > 0 ? line(box(there)) : nothing;
  return svg`${clay}${missing}${outline}`;
};
