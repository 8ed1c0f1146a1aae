// A frog on a leaf, looking up: it rises with the water, and notices. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { at } from '../../../ui/base/drawing/picture.js';
import { shape } from '../../../ui/base/drawing/shape.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { unscaled } from '../../../ui/shared/drawing/lines.js';

const pad = 'M-38 1Q-30-6 0-6T38 1Q28 9 0 9T-38 1z';
const body = 'M-23-3C-27-17-16-26-3-30-1-41 11-44 16-36 27-36 32-27 26-21 20-15 17-11 19-3z';
const legs = 'M-17-3C-20-17-2-20 0-3M14-15Q10-8 13-3H20M-17-3H-24M0-3H7M27-26Q20-21 14-24';

/** Sitting on the water at (x, y), `wide` px with its leaf. */
export const frog = (x: number, y: number, wide: number): SVGTemplateResult => {
  const scale = some(wide / 76);
  const style = unscaled(wide / 2, scale);
  return at(
    x,
    y,
    svg`${shape(pad, 'var(--_leaf-2)', style)}${shape(body, 'var(--_leaf-3)', style)}<path d=${legs} stroke-width=${
      1.75 / scale
    }/><circle cx="11" cy="-35" r="5" fill="var(--_paper)" stroke-width=${1.75 / scale}/><circle cx="12" cy="-37.2" r="1.9" fill="var(--_pen)" stroke="none"/>`,
    scale,
  );
};
