// A closed tube that shows how much there is: upright, or lying where words need the width. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { clamp, path } from '../../../../ui/base/drawing/path.js';
import { line } from '../../../../ui/base/drawing/shape.js';

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

/** A tube with its top left corner at (x, y); upright when higher than wide, else filled from the left. */
export const tube = ({ x, y, width: w, height: h, level, fill }: Tube): SVGTemplateResult => {
  const upright = h > w;
  const share = clamp(level, 0, 1);
  const long = (upright ? h : w) - 8;
  const full = 4 + long * share;
  const inside = upright
    ? path`M${x + 4.5} ${y + h - full + 3.5}h${w - 6.5}V${y + h - w / 2}a${w / 2 - 3.2} ${w / 2 - 3.2} 0 0 1 ${6.5 - w} 0z`
    : path`M${x + full - 1} ${y + 4.5}v${h - 6.5}H${x + h / 2}a${h / 2 - 3.2} ${h / 2 - 3.2} 0 0 1 0 ${6.5 - h}z`;
  // The level line ends on the glass, also in its round ends.
  const r = Math.min(w, h) / 2;
  const into = r - Math.min(r, full, (upright ? h : w) - full);
  const reach = Math.sqrt(Math.max(0, r * r - into * into));
  const edge = upright
    ? path`M${x + r - reach} ${y + h - full}h${2 * reach}`
    : path`M${x + full} ${y + r - reach}v${2 * reach}`;
  const rounded = full > r && share < 0.97;
  return svg`<path d=${pill(x, y, w, h)} fill="var(--_paper)" stroke="none"/>${
    share > 0.97
      ? svg`<path d=${pill(x + 4.5, y + 4.5, w - 6.5, h - 6.5)} fill=${fill} stroke="none"/>`
      : full > r
        ? svg`<path d=${inside} fill=${fill} stroke="none"/>`
        : nothing
  }${rounded ? line(edge, 2) : nothing}${line(pill(x, y, w, h), 2.25)}`;
};
