// Stones on the ground for the steps of a form: done, now, later. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label } from '../../base/drawing/label.js';
import { round } from '../../base/drawing/path.js';
import { at } from '../../base/drawing/picture.js';

/** A mark of radius `r` px around (x, y); `text`, its number, is drawn on the present one. */
export const stepMark = (
  x: number,
  y: number,
  r: number,
  state: 'done' | 'now' | 'later',
  text = '',
): SVGTemplateResult => {
  if (state === 'now') {
    const fill = 'var(--_on-glow,var(--_body-pen))';
    const number = label(text, x, y + r * 0.42, { size: r * 1.15, anchor: 'middle', bold: true, fill });
    return svg`<circle cx=${round(x)} cy=${round(y)} r=${r * 1.25} fill="var(--_glow)"/>${number}`;
  }
  return at(
    x,
    y,
    state === 'done'
      ? svg`<circle r=${r} fill="var(--_leaf-3)"/><path d="M-5.5.5-1.5 4.5 5.5-4" stroke-width="2.5" transform="scale(${r / 12})"/>`
      : svg`<circle r=${r} fill="var(--_paper)"/>`,
  );
};
