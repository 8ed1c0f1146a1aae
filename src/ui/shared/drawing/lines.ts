// More lines of the hand: dotted, left open, and as thin as they are when drawn larger. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { some } from './lengths.js';
import { paint, type ShapeStyle } from '../../base/drawing/shape.js';

/** The paint's shift for a shape of `size` px: less for small things, or it would lie beside them. */
export const shiftFor = (size: number): number => (size < 18 ? 1.5 : size < 30 ? 2 : 3.5);

/** Pen and shift for a shape of `size` px drawn `scale` times as large: scaling must not fatten its line. */
export const unscaled = (size: number, scale: number): ShapeStyle => ({
  pen: (size < 24 ? 1.75 : 2) / some(scale),
  shift: shiftFor(size) / some(scale),
});

/** A closed outline left open where it began: for what grew or blew, never for what is built. */
export const openLine = (d: string, px = 2): SVGTemplateResult =>
  svg`<path d=${d} stroke-width=${px} pathLength="100" stroke-dasharray="93 7" stroke-dashoffset="-3.5"/>`;

/** What is not there yet, or a measure. */
export const dotted = (d: string, px = 2): SVGTemplateResult =>
  svg`<path d=${d} stroke-width=${px} stroke-dasharray="0 ${px * 3}"/>`;

/** Natural things: open line, shifted paint. */
export const natural = (d: string, fill: string, { pen, shift }: ShapeStyle = {}): SVGTemplateResult =>
  svg`${paint(d, fill, shift)}${openLine(d, pen)}`;
