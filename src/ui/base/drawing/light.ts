// The light of every picture: one disc without outline, sun by day, moon in dark. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { round } from './path.js';

/** A disc of radius `r` px painted with a token. */
export const disc = (x: number, y: number, r: number, fill: string): SVGTemplateResult =>
  svg`<circle cx=${round(x)} cy=${round(y)} r=${round(Math.max(0, r))} fill=${fill} stroke="none"/>`;

export const light = (x: number, y: number, r: number): SVGTemplateResult => disc(x, y, r, 'var(--_sun)');
