// One line and its shifted paint: the hand of the whole kit. Colour lies right and down of its line, the bare rim faces
// the light. Pure.
import { svg, type SVGTemplateResult } from 'lit';

export interface ShapeStyle {
  /** Line width in px. */
  readonly pen?: number;
  /** How far the paint lies right and down of its line, in px. */
  readonly shift?: number;
}

/** Paint without a line. */
export const paint = (d: string, fill: string, shift = 3.5, right = shift): SVGTemplateResult =>
  svg`<path transform="translate(${right} ${shift})" d=${d} fill=${fill} stroke="none"/>`;

export const line = (d: string, px = 2): SVGTemplateResult => svg`<path d=${d} stroke-width=${px}/>`;

/** Built things: closed line, shifted paint. */
export const shape = (d: string, fill: string, { pen, shift }: ShapeStyle = {}): SVGTemplateResult =>
  svg`${paint(d, fill, shift)}${line(d, pen)}`;
