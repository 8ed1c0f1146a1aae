// A link of a web: a bent line with an open arrow head, and how many steps away it is by its line. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';

export type Point = readonly [x: number, y: number];

/** Solid for the first step, dashed for the second, dotted for the third: never colour alone. */
const dashes = ['', '7 6', '0 6'] as const;

export interface LinkStyle {
  /** 1, 2 or 3 steps from where one looks. */
  readonly step?: number;
  /** A token. */
  readonly stroke?: string;
  /** Line width in px. */
  readonly px?: number;
}

/** From `from` to `to`, bent by `out` and `into` as a cubic curve is; the head lies along its end. */
export const link = (
  from: Point,
  out: Point,
  into: Point,
  to: Point,
  { step = 1, stroke = 'var(--_pen)', px = 2 }: LinkStyle = {},
): SVGTemplateResult => {
  const [x, y] = to;
  const turn = Math.atan2(y - into[1], x - into[0]);
  const wing = (by: number): Point => [x - 8 * Math.cos(turn + by), y - 8 * Math.sin(turn + by)];
  const [left, right] = [wing(0.5), wing(-0.5)];
  const curve = path`M${from[0]} ${from[1]}C${out[0]} ${out[1]} ${into[0]} ${into[1]} ${x} ${y}`;
  const thick = step === 3 ? px * 1.3 : px;
  const dash = dashes[step - 1] ?? '';
  const way = svg`<path d=${curve} stroke=${stroke} stroke-width=${thick} stroke-dasharray=${dash}/>`;
  const tip = path`M${left[0]} ${left[1]}L${x} ${y} ${right[0]} ${right[1]}`;
  return svg`${way}<path d=${tip} stroke=${stroke} stroke-width=${px}/>`;
};

/** A link that only shows that it is there. */
export const thread = (from: Point, out: Point, into: Point, to: Point): SVGTemplateResult =>
  svg`<path d=${path`M${from[0]} ${from[1]}C${out[0]} ${out[1]} ${into[0]} ${into[1]} ${to[0]} ${to[1]}`} stroke="var(--_stone-3)" stroke-width=${1}/>`;
