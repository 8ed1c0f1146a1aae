// A circle of links that can be broken: arcs with a head between words in pills, clockwise; a broken one stands open with
// a leaf in the gap. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { label } from '../../../../ui/base/drawing/label.js';
import { leaf } from '../../../../ui/body/drawing/leaf.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { pill } from '../../../../ui/body/drawing/pill.js';
import { line, paint } from '../../../../ui/base/drawing/shape.js';

export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A word on the ring, as a pill around its place. */
export interface Bead {
  /** Degrees, clockwise from the right. */
  readonly at: number;
  readonly word: string;
  readonly width: number;
  readonly height: number;
}

export interface ArcStyle {
  /** Line width in px. */
  readonly px: number;
  /** A token. */
  readonly stroke: string;
  /** Dashed: it is there, and carries nothing now. */
  readonly idle?: boolean;
  /** Nothing runs along it any more: somewhere its circle is open. */
  readonly still?: boolean;
  /** Open in the middle. */
  readonly broken?: boolean;
}

const turn = Math.PI / 180;

/** The place at `degrees` on the ring. */
export const onRing = ({ x, y, r }: Ring, degrees: number): readonly [number, number] => [
  x + r * Math.cos(degrees * turn),
  y + r * Math.sin(degrees * turn),
];

/** Degrees from the middle of a bead until the arc is `gap` px clear of it, going `way`. */
const clear = (ring: Ring, bead: Bead, way: 1 | -1, gap: number): number => {
  const [cx, cy] = onRing(ring, bead.at);
  let out = 0;
  for (; out < 60; out++) {
    const [x, y] = onRing(ring, bead.at + way * out);
    if (Math.abs(x - cx) > bead.width / 2 + gap || Math.abs(y - cy) > bead.height / 2 + gap) break;
  }
  return out;
};

const arc = (ring: Ring, from: number, to: number): string => {
  const [x, y] = onRing(ring, from);
  const [ex, ey] = onRing(ring, to);
  return path`M${x} ${y}A${ring.r} ${ring.r} 0 ${to - from > 180 ? 1 : 0} 1 ${ex} ${ey}`;
};

/** Half the width of the gap of a broken link, in px along the ring. */
const gap = 17;

/** The link from one bead to the next, clockwise. */
export const ringLink = (
  ring: Ring,
  from: Bead,
  to: Bead,
  { px, stroke, idle, still, broken }: ArcStyle,
): SVGTemplateResult => {
  const start = from.at + clear(ring, from, 1, 4);
  const end = (to.at > from.at ? to.at : to.at + 360) - clear(ring, to, -1, 7);
  const [x, y] = onRing(ring, end);
  const tangent = (end + 90) * turn;
  const long = 8 + px;
  const wing = (by: number): string => path`${x - long * Math.cos(tangent + by)} ${y - long * Math.sin(tangent + by)}`;
  const middle = (start + end) / 2;
  const open = gap / ring.r / turn;
  const [mx, my] = onRing(ring, middle);
  const out = Math.sign(Math.cos(middle * turn)) || 1;
  const d = broken ? arc(ring, start, middle - open) + arc(ring, middle + open, end) : arc(ring, start, end);
  return svg`<path d=${d} stroke=${stroke} stroke-width=${px} stroke-dasharray=${idle ? '1 8' : nothing}/>${
    idle || still || broken
      ? nothing
      : svg`<path class="turns" d=${d} stroke="var(--_paper)" stroke-width=${Math.max(1.25, px * 0.4)} stroke-dasharray="0 16"/>`
  }<path d=${`M${wing(0.5)}L${path`${x} ${y}`} ${wing(-0.5)}`} stroke=${stroke} stroke-width=${Math.max(2, px * 0.75)}/>${
    broken ? svg`${leaf(mx - out * 5, my + 9, out * 13, -19)}` : nothing
  }`;
};

/** The word in its pill; `lit` glows: where circles meet. */
export const bead = (ring: Ring, { at, word, width, height }: Bead, size: number, lit = false): SVGTemplateResult => {
  const [x, y] = onRing(ring, at);
  const d = pill(x, y, width, height);
  const paper = svg`<path d=${d} fill="var(--_paper)" stroke="none"/>`;
  const glow = lit ? paint(d, 'var(--_glow)', 0) : nothing;
  const fill = lit && { fill: 'var(--_on-glow,var(--_body-pen))' };
  const name = label(word, x, y + size * 0.36, { size, bold: true, anchor: 'middle', ...fill });
  return svg`${paper}${glow}${line(d, lit ? 2.5 : 2)}${name}`;
};
