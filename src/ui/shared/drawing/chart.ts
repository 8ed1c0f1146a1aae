// Parts of measured pictures: ticks on the ground, bars, dots, a trend with its band, and the chosen point. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { label } from '../../base/drawing/label.js';
import { path, round } from '../../base/drawing/path.js';
import { polyline } from './lengths.js';
import { line, paint } from '../../base/drawing/shape.js';
import { dotted } from './lines.js';

export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

type Points = readonly (readonly [x: number, y: number])[];

/** Ticks with their words under the ground at `y`; `size` is the text size in px. */
export const ticks = (at: readonly Tick[], y: number, size: number): SVGTemplateResult[] =>
  at.map(
    ({ x, text, anchor }) =>
      svg`${line(path`M${x} ${y}v6`, 1.5)}${label(text, x, y + 8 + size, { size, anchor: anchor ?? 'middle' })}`,
  );

/** A bar standing on (x, y), from its left side. */
export const bar = (x: number, y: number, width: number, height: number, fill: string): SVGTemplateResult => {
  const r = Math.min(7, width / 3, height);
  const outline = path`M${x} ${y}V${y - height + r}q0 ${-r} ${r} ${-r}h${width - 2 * r}q${r} 0 ${r} ${r}V${y}`;
  const colour = path`M${x + 3} ${y}V${y - height + r}q0 ${3 - r} ${r} ${3 - r}h${width - 2 * r}q${r} 0 ${r} ${r}V${y}z`;
  return svg`<path d=${colour} fill=${fill} stroke="none"/>${line(outline)}`;
};

export const dots = (points: Points, r = 3): SVGTemplateResult[] =>
  points.map(
    ([x, y]) => svg`<circle cx=${round(x)} cy=${round(y)} r=${r} stroke="var(--_ink-muted)" stroke-width=${1.25}/>`,
  );

/** A line through the points; `band` is the path of its uncertainty. */
export const trend = (points: Points, band?: string): SVGTemplateResult => {
  const d = polyline(points);
  const unsure = band ? paint(band, 'var(--_water-2)', 0) : nothing;
  const halo = svg`<path d=${d} stroke="var(--_room)" stroke-width="7"/>`;
  return svg`${unsure}${halo}<path d=${d} stroke="var(--_water-4)" stroke-width="3.5"/>`;
};

/** The point someone chose, with a dotted line to the ground. */
export const chosen = (x: number, y: number, groundY: number): SVGTemplateResult =>
  svg`${dotted(path`M${x} ${y + 12}V${groundY - 3}`)}<circle cx=${round(x)} cy=${round(y)} r="8" fill="var(--_amber-2)"/>`;
