// What stores: a battery and a bottle with their level, and a hand that holds. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp, path } from '../../base/drawing/path.js';
import { some } from '../../shared/drawing/lengths.js';
import { at } from '../../base/drawing/picture.js';
import { line, paint, shape } from '../../base/drawing/shape.js';
import { dotted } from '../../shared/drawing/lines.js';

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

/** A bottle standing on (x, y), `height` px, `level` 0 to 1 full. */
export const bottle = (x: number, y: number, height: number, level = 0.8): SVGTemplateResult => {
  const top = -4 - 62 * clamp(level, 0, 1);
  const scale = height / 100;
  const thin = 1 / Math.max(1, scale);
  const pen = 2 * thin;
  const side = 'M-8-90h16v8q0 8 5 14 4 5 4 12V-6q0 6-6 6h-22q-6 0-6-6v-50q0-7 4-12 5-6 5-14z';
  const inside = svg`<path d=${side} fill="var(--_water-2)" stroke="none"/>`;
  const surface = path`M-17 ${top}q8.5-5 17 0t17 0`;
  const water = paint(path`${surface}V-6q0 6-6 6h-22q-6 0-6-6z`, 'var(--_water-3)', 0);
  const cap = shape('M-9-100H9v10H-9z', 'var(--_ember-2)', { shift: 1.5, pen });
  return at(x, y, svg`${inside}${water}${line(surface, pen)}${line(side, pen)}${cap}`, scale);
};

/** What a bottle feels like: its outline, dotted, around (x, y) as its middle. */
export const ghostBottle = (x: number, y: number, height: number): SVGTemplateResult =>
  at(
    x,
    y + height / 2,
    dotted(
      'M-9-100H9v10H-9zM-8-90v8q0 8-5 14-4 5-4 12V-6q0 6 6 6h22q6 0 6-6v-50q0-7-4-12-5-6-5-14v-8',
      200 / some(height),
    ),
    height / 100,
  );

/** A hand from the left that holds what is at (x, y); its sleeve begins `reach` px further left and `rise` px higher. */
export const hand = (
  x: number,
  y: number,
  scale = 1,
  sleeve = 'var(--_leaf-3)',
  reach = 0,
  rise = 0,
): SVGTemplateResult => {
  const thin = 1 / Math.max(1, scale);
  const pen = 2 * thin;
  const shoulder = -58 - reach / some(scale);
  const up = rise / some(scale);
  const arm = shape(path`M${shoulder} ${-16 - up}L-22-12v25L${shoulder} ${18 - up}z`, sleeve, { shift: 2, pen });
  const fist = 'M-22-12-8-16Q4-20 14-14q22-3 22 3 3 3 0 7 3 4-1 8 1 8-6 8-2 6-10 5Q4 20-8 12l-14 1z';
  const skin = svg`<path d=${fist} fill="var(--_skin)" stroke-width=${pen}/>`;
  const fingers = line('M10-2h25M9 5h25M10 12h18M-8-6Q2-14 12-10', pen);
  return at(x, y, svg`${arm}<g stroke="var(--_body-pen)">${skin}${fingers}</g>`, scale);
};
