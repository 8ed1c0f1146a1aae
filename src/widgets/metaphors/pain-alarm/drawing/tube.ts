// A closed tube that shows how much there is: upright, or lying where words need the width. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp, path } from '../../../../ui/base/drawing/path.js';
import { glide } from '../../../../ui/base/drawing/glide.js';
import { line } from '../../../../ui/base/drawing/shape.js';
import { within } from '../../../../ui/shared/drawing/within.js';

interface Tube {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly level: number;
  /** A token. */
  readonly fill: string;
}

const pill = (x: number, y: number, w: number, h: number): string => {
  const r = Math.max(0, Math.min(w, h) / 2);
  return (
    path`M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
    path`h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`
  );
};

/** A tube with its top left corner at (x, y); upright when higher than wide, else filled from the left. `id`: its own. */
export const tube = (id: string, { x, y, width: w, height: h, level, fill }: Tube): SVGTemplateResult => {
  const upright = h > w;
  const outline = pill(x, y, w, h);
  const empty = ((upright ? h : w) - 8) * (1 - clamp(level, 0, 1));
  const [edge, full] = upright
    ? [path`M${x} ${y + 4}h${w}`, path`M${x + 4.5} ${y + 7}h${w}v${h * 2}h${-w}z`]
    : [path`M${x + w - 4} ${y}v${h}`, path`M${x + w - 5} ${y + 4.5}v${h}h${-2 * w}v${-h}z`];
  const stored = svg`<path d=${full} fill=${fill} stroke="none"/>${line(edge, 2)}`;
  const moved = upright ? glide(0, empty, stored) : glide(-empty, 0, stored);
  return svg`<path d=${outline} fill="var(--_paper)" stroke="none"/>${within(id, outline, moved)}${line(outline, 2.25)}`;
};
