// What stores: a battery with its level. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp } from '../../base/drawing/path.js';
import { at } from '../../base/drawing/picture.js';
import { glide } from '../../shared/drawing/glide.js';
import { line, shape } from '../../base/drawing/shape.js';
import { within } from './within.js';

/** A battery standing on (x, y), `height` px, `level` 0 to 1 full. */
export const battery = (
  x: number,
  y: number,
  height: number,
  level: number,
  fill = 'var(--_leaf-3)',
): SVGTemplateResult => {
  const down = 58 - 58 * clamp(level, 0, 1);
  // A large battery keeps the pen of everything around it; a small one may be thinner.
  const scale = height / 72;
  const thin = 1 / Math.max(1, scale);
  const knob = shape('M-6-66v-4q0-2 2-2h8q2 0 2 2v4z', 'var(--_stone-3)', { shift: 1.5, pen: 2 * thin });
  const box = 'M-21-66h42q5 0 5 5V-5q0 5-5 5h-42q-5 0-5-5v-56q0-5 5-5z';
  const empty = svg`<path d=${box} fill="var(--_paper)" stroke-width=${2.5 * thin}/>`;
  // Drawn full, and let down as far as it is empty: so it glides.
  const full = svg`<path d="M-22-58h46V2h-46z" fill=${fill} stroke="none"/>`;
  const stored = within('battery', 'M-22-66h46V-5q0 3-3 3h-40q-3 0-3-3z', glide(0, down, full));
  const mark = glide(0, down, line('M-26-61h52', 2 * thin));
  return at(x, y, svg`${knob}${empty}${stored}${mark}`, scale);
};
