// One line and its shifted paint: the hand of the whole kit. Colour lies right and down of its line, the bare rim faces
// the light. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { some } from './path.js';

export interface ShapeStyle {
  /** Line width in px. */
  readonly pen?: number;
  /** How far the paint lies right and down of its line, in px. */
  readonly shift?: number;
}

/** The paint's shift for a shape of `size` px: less for small things, or it would lie beside them. */
export const shiftFor = (size: number): number => (size < 18 ? 1.5 : size < 30 ? 2 : 3.5);

/** Pen and shift for a shape of `size` px drawn `scale` times as large: scaling must not fatten its line. */
export const unscaled = (size: number, scale: number): ShapeStyle => ({
  pen: (size < 24 ? 1.75 : 2) / some(scale),
  shift: shiftFor(size) / some(scale),
});

/** Paint without a line. */
export const paint = (d: string, fill: string, shift = 3.5, right = shift): SVGTemplateResult =>
  svg`<path transform="translate(${right} ${shift})" d=${d} fill=${fill} stroke="none"/>`;

export const line = (d: string, px = 2): SVGTemplateResult => svg`<path d=${d} stroke-width=${px}/>`;

/** A closed outline left open where it began: for what grew or blew, never for what is built. */
export const openLine = (d: string, px = 2): SVGTemplateResult =>
  svg`<path d=${d} stroke-width=${px} pathLength="100" stroke-dasharray="93 7" stroke-dashoffset="-3.5"/>`;

/** What is not there yet, or a measure. */
export const dotted = (d: string, px = 2): SVGTemplateResult =>
  svg`<path d=${d} stroke-width=${px} stroke-dasharray="0 ${px * 3}"/>`;

/** Built things: closed line, shifted paint. */
export const shape = (d: string, fill: string, { pen, shift }: ShapeStyle = {}): SVGTemplateResult =>
  svg`${paint(d, fill, shift)}${line(d, pen)}`;

/** Natural things: open line, shifted paint. */
export const natural = (d: string, fill: string, { pen, shift }: ShapeStyle = {}): SVGTemplateResult =>
  svg`${paint(d, fill, shift)}${openLine(d, pen)}`;
