// What can be planned into a day, as it is drawn: a cup for rest, a tree for a walk, each on its disc. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import type { Moment } from '../../../science/body/day.js';
import { icon } from '../../../ui/base/parts/icon.js';
import { at } from '../../../ui/base/drawing/picture.js';
import { shape } from '../../../ui/base/drawing/shape.js';

const cup = 'M-6-2.5h10v4.5a4 4 0 0 1-4 4h-2a4 4 0 0 1-4-4z';
const handle = 'M4-1h1a2.2 2.2 0 0 1 0 4.4H3.6M-3.2-8.2q-1.6 1.7 0 3.4M1-8.2q-1.6 1.7 0 3.4';
const crown = 'M0-8.5Q5-5.5 5-.8T0 4Q-5 3.9-5-.8T0-8.5z';
const trunk = 'M0 8.5v-10.5m0 6 2.6-2.6';

/** A disc of `r` px around (0, 0) with what it stands for. */
export const moment = (kind: Moment, r: number): SVGTemplateResult => {
  const scale = r / 13;
  const style = { pen: 1.75 / scale, shift: 1 };
  const drawn =
    kind === 'rests'
      ? svg`${shape(cup, 'var(--_amber-2)', style)}<path d=${handle} stroke-width=${1.75 / scale}/>`
      : svg`${shape(crown, 'var(--_leaf-3)', style)}<path d=${trunk} stroke-width=${1.75 / scale}/>`;
  return svg`<circle r=${r} fill="var(--_paper)"/>${at(0, 0, drawn, scale)}`;
};

/** The same on a button, without paint: it is not on yet. */
export const momentIcons: Readonly<Record<Moment, ReturnType<typeof icon>>> = {
  rests: icon(
    'M5 10h11v5a4.5 4.5 0 0 1-4.5 4.5h-2a4.5 4.5 0 0 1-4.5-4.5zm11 1.5h1.2a2.4 2.4 0 0 1 0 4.8H15.7M8.5 3.5q-1.7 1.8 0 3.6M12.8 3.5q-1.7 1.8 0 3.6',
  ),
  walks: icon('M12 2.5q5.5 3.5 5.5 8.5t-5.5 5q-5.5 0-5.5-5T12 2.5zM12 21.5V9.5m0 6 3-3'),
};
