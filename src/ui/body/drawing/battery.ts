// What stores: a battery with its level. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp, path } from '../../base/drawing/path.js';
import { at } from '../../base/drawing/picture.js';
import { glide } from '../../base/drawing/glide.js';
import { line, shape } from '../../base/drawing/shape.js';
import { some } from '../../shared/drawing/lengths.js';
import { within } from '../../shared/drawing/within.js';

/** A battery standing on (x, y), `height` px and `half` px to either side, `level` 0 to 1 full. */
export const battery = (
  x: number,
  y: number,
  height: number,
  half: number,
  level: number,
  fill = 'var(--_leaf-3)',
): SVGTemplateResult => {
  const down = 58 - 58 * clamp(level, 0, 1);
  // A large battery keeps the pen of everything around it; a small one may be thinner.
  const scale = some(height / 72);
  const thin = 1 / Math.max(1, scale);
  const knob = shape('M-6-66v-4q0-2 2-2h8q2 0 2 2v4z', 'var(--_stone-3)', { shift: 1.5, pen: 2 * thin });
  const side = Math.max(6, half / scale);
  const box = path`M${5 - side}-66H${side - 5}q5 0 5 5V-5q0 5-5 5H${5 - side}q-5 0-5-5v-56q0-5 5-5z`;
  const empty = svg`<path d=${box} fill="var(--_paper)" stroke-width=${2.5 * thin}/>`;
  // Drawn full, and let down as far as it is empty: so it glides. It ends at its line: that is the level.
  const full = svg`<path d=${path`M${-side}-61H${side}V2H${-side}z`} fill=${fill} stroke="none"/>`;
  const inside = path`M${3 - side}-66H${side - 1}V-5q0 4-4 4H${7 - side}q-4 0-4-4z`;
  const stored = within('battery', inside, glide(0, down, full));
  const mark = glide(0, down, line(path`M${-side}-61H${side}`, 2 * thin));
  return at(x, y, svg`${knob}${empty}${stored}${mark}`, scale);
};
