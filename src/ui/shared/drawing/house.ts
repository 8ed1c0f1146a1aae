// A practice: a house from the front. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { at } from '../../base/drawing/picture.js';
import { line, paint } from '../../base/drawing/shape.js';

/** A house standing on (x, y), `height` px. */
export const house = (x: number, y: number, height: number): SVGTemplateResult => {
  // A large house keeps the pen of everything around it.
  const thin = 1 / Math.max(1, height / 42);
  const front = paint('M-18 0V-24L0-40 18-24V0z', 'var(--_ember-1)', 2);
  const door = svg`<path d="M-5 0v-14q0-2 2-2h6q2 0 2 2v14z" fill="var(--_water-3)" stroke-width=${2 * thin}/>`;
  const walls = line('M-18 0v-24M18 0v-24M-24-21 0-42 24-21', 2.5 * thin);
  return at(x, y, svg`${front}${door}${walls}`, height / 42);
};
