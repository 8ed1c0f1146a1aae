// The frame of every picture: an SVG drawn for the room it gets, one unit is one CSS pixel. Pure.
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Letters } from './label.js';
import { path } from './path.js';

export interface PictureSize {
  /** Width and height in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The text size around the picture in CSS pixels. */
  readonly em: number;
  /** Measures a text in the font in use; a usual one when absent. */
  readonly letter?: Letters;
}

/** Hidden from assistive technology: the widget says in words what the picture shows. */
export const picture = (
  { width, height }: Pick<PictureSize, 'width' | 'height'>,
  content: SVGTemplateResult,
): TemplateResult =>
  html`<svg
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
    fill="none"
    stroke="var(--_pen)"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${content}
  </svg>`;

/** The content with its origin at (x, y), `scale` times as large. */
export const at = (x: number, y: number, content: unknown, scale = 1): SVGTemplateResult =>
  svg`<g transform=${path`translate(${x} ${y})` + `scale(${Math.round(scale * 1e3) / 1e3})`}>${content}</g>`;

/** The whole picture painted with one token: sky or room. */
export const backdrop = ({ width, height }: Pick<PictureSize, 'width' | 'height'>, fill: string): SVGTemplateResult =>
  svg`<path d="M0 0H${width}V${height}H0z" fill=${fill} stroke="none"/>`;
