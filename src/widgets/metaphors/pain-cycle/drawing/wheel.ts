// A wheel on the ground whose rim is a circle of links: painted where something runs, open where it is broken. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';

export interface Wheel {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The way it turns: 1 clockwise, -1 the other way. */
  readonly turn: 1 | -1;
}

export interface RimStyle {
  /** Width of the paint in px. */
  readonly px: number;
  /** A token; line only where nothing runs. */
  readonly fill: string;
}

const rad = Math.PI / 180;

/** The place at `degrees` on the rim, clockwise from the right. */
export const onWheel = ({ x, y, r }: Wheel, degrees: number): readonly [number, number] => [
  x + r * Math.cos(degrees * rad),
  y + r * Math.sin(degrees * rad),
];

/** A piece of rim: its line with the paint as a thinner line on top. */
export const rimPiece = (d: string, { px, fill }: RimStyle): SVGTemplateResult =>
  svg`<path d=${d} stroke-width=${px + 4}/><path d=${d} stroke=${fill} stroke-width=${px}/>`;

/** The rim from one place to another the way the wheel turns; `gap`: what is open of it, from and to. */
export const rim = (
  wheel: Wheel,
  from: number,
  to: number,
  style: RimStyle,
  gap?: readonly [number, number],
): SVGTemplateResult => {
  const { r, turn } = wheel;
  const arc = (a: number, b: number): string => {
    if (a === b) return '';
    const [x, y] = onWheel(wheel, a);
    const [ex, ey] = onWheel(wheel, b);
    return path`M${x} ${y}A${r} ${r} 0 0 ${turn > 0 ? 1 : 0} ${ex} ${ey}`;
  };
  // Where the gap reaches an end, no stump stands there.
  const d = gap ? arc(from, gap[0]) + arc(gap[1], to) : arc(from, to);
  return rimPiece(d, style);
};

const marks = 9;

/** Heads on the rim that show which way it turns, and turn with it; `slow`: it is driven less. */
export const heads = ({ x, y, r, turn }: Wheel, px: number, slow = false): SVGTemplateResult => {
  const long = px * 0.42;
  const d = Array.from({ length: marks }, (_, i) => {
    const a = ((i * 360) / marks) * rad;
    const place = (out: number, along: number): string =>
      path`${(r + out) * Math.cos(a) - turn * along * Math.sin(a)} ${(r + out) * Math.sin(a) + turn * along * Math.cos(a)}`;
    return `M${place(-long, -long)}L${place(0, long)}L${place(long, -long)}`;
  }).join('');
  const way = turn > 0 ? 'turns' : 'turns back';
  return at(x, y, svg`<path class=${slow ? `${way} slow` : way} d=${d} stroke-width="1.75"/>`);
};

/** The disc by which a link is taken out, or the tick where it is; its target is as large as a finger. */
export const grip = (wheel: Wheel, degrees: number, size: number, link: string, broken: boolean): SVGTemplateResult => {
  const [x, y] = onWheel(wheel, degrees);
  const tick = svg`<path d="M-4.6.4-1.4 3.7 4.8-3.4" transform="scale(${size / 10})"/>`;
  const disc = svg`<circle r=${size * 0.68} fill="var(--_accent)" stroke="none"/>`;
  const target = svg`<circle r="22" fill="transparent" stroke="none"/>`;
  return svg`<g data-link=${link}>${at(x, y, svg`${target}<circle r=${size} fill="var(--_paper)"/>${broken ? tick : disc}`)}</g>`;
};
