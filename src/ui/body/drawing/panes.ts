// A window with the light in it: what makes a room. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { light } from '../../base/drawing/light.js';
import { path } from '../../base/drawing/path.js';
import { line } from '../../base/drawing/shape.js';

/** A window of `w` x `h` px with its top left corner at (x, y), on its sill. */
export const panes = (x: number, y: number, w: number, h: number): SVGTemplateResult =>
  svg`<path d=${path`M${x} ${y}h${w}v${h}h${-w}z`} fill="var(--_sky)" stroke="none"/>${light(x + w * 0.36, y + h * 0.42, Math.min(w, h) * 0.32)}${line(
    path`M${x + 4} ${y}h${w - 8}q4 0 4 4v${h - 4}h${-w}v${4 - h}q0-4 4-4zM${x + w / 2} ${y}v${h}`,
  )}${line(path`M${x - 9} ${y + h}h${w + 18}`, 2.5)}`;
