// Head and shoulders of someone, and one of a hundred. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { head, type Hair } from '../../../../ui/base/drawing/head.js';
import { some } from '../../../../ui/shared/drawing/lengths.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { paint } from '../../../../ui/base/drawing/shape.js';

/** Someone down to the shoulders, around x, shoulders down to about y. `coat` is a token. */
export const bust = (x: number, y: number, scale: number, hair: Hair, coat: string): SVGTemplateResult =>
  svg`<g stroke="var(--_body-pen)" stroke-width=${1.75 / Math.sqrt(some(scale))}>${at(
    x,
    y,
    svg`<path d="M0-12v8h6v-9" fill="var(--_skin)"/><path d="M-10.5 4Q-10-4-2-5.4 4-3 8-5.4 12-3 12.5 4z" fill=${coat}/>${at(3, -17, head(hair))}`,
    scale,
  )}</g>`;

/** One of a hundred people: painted when counted, line only when not. 22 px wide at scale 1. */
export const oneOf = (x: number, y: number, scale: number, yes: boolean): SVGTemplateResult => {
  const d = 'M-11 0v-3Q-10-12 0-12T11-3V0zM5.6-19.6A5.6 5.6 0 1 1-5.6-19.6 5.6 5.6 0 1 1 5.6-19.6';
  const pen = (yes ? 1.6 : 1.25) / some(scale);
  return at(
    x,
    y,
    svg`${yes ? paint(d, 'var(--_amber-2)', 1) : nothing}<path d=${d} stroke=${yes ? nothing : 'var(--_ink-muted)'} stroke-width=${pen}/>`,
    scale,
  );
};
