// What moves in a picture by CSS: the content, and the rules that let it. Pure.
import { css, svg, type SVGTemplateResult } from 'lit';
import { path } from './path.js';

/** The content under a CSS transform: where that changes, it glides there, as `glide` does. */
export const glideTo = (at: string, content: unknown, extra = ''): SVGTemplateResult =>
  svg`<g class="level ${extra}" data-at=${at}>${content}</g>`;

/**
 * The content moved by (x, y) px: where those change, it glides there (glideStyles), unless the room changed or the reader
 * minds motion. For a level: all of it drawn once, and moved behind `within`.
 */
export const glide = (x: number, y: number, content: unknown, extra?: string): SVGTemplateResult =>
  glideTo(path`translate(${x}px,${y}px)`, content, extra);

export const glideStyles = css`
  .level {
    transform: var(--_at);
  }
  :host(:state(moves)) .level {
    transition: transform 0.6s cubic-bezier(0.3, 0.7, 0.2, 1);
  }
`;
