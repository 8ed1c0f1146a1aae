// What stores: a battery with its level. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp, path } from '../../base/drawing/path.js';
import { at } from '../../base/drawing/picture.js';
import { line, shape } from '../../base/drawing/shape.js';

/** A battery standing on (x, y), `height` px, `level` 0 to 1 full. */
export const battery = (
  x: number,
  y: number,
  height: number,
  level: number,
  fill = 'var(--_leaf-3)',
): SVGTemplateResult => {
  const top = -3 - 58 * clamp(level, 0, 1);
  // A large battery keeps the pen of everything around it; a small one may be thinner.
  const scale = height / 72;
  const thin = 1 / Math.max(1, scale);
  const knob = shape('M-6-66v-4q0-2 2-2h8q2 0 2 2v4z', 'var(--_stone-3)', { shift: 1.5, pen: 2 * thin });
  const box = 'M-21-66h42q5 0 5 5V-5q0 5-5 5h-42q-5 0-5-5v-56q0-5 5-5z';
  const empty = svg`<path d=${box} fill="var(--_paper)" stroke-width=${2.5 * thin}/>`;
  const stored = path`M-22 ${top + 3}h46V-5q0 3-3 3h-40q-3 0-3-3z`;
  const mark = line(path`M-26 ${top}h52`, 2 * thin);
  return at(x, y, svg`${knob}${empty}<path d=${stored} fill=${fill} stroke="none"/>${mark}`, scale);
};
