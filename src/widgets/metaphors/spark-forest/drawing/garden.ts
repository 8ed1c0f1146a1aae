// What someone of 96 px digs with, lifts, stumbles over or sits on; feet on the origin, bent or sitting as in poses. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { line, shape } from '../../../../ui/base/drawing/shape.js';

/** In both hands of someone who bends. */
export const spade = (): SVGTemplateResult => {
  const handle = shape('M17-57.5 20.5-59.5 41-21 37.5-19z', 'var(--_amber-2)', { shift: 1 });
  const blade = shape('M33-18 44-24.5Q52-10 50 1 40-3 33-18z', 'var(--_stone-3)', { shift: 1.5 });
  return svg`${handle}${blade}`;
};

/** In both hands of someone who bends. */
export const crate = (): SVGTemplateResult =>
  svg`${shape('M19-47h30v26h-30z', 'var(--_amber-2)', { shift: 2 })}${line('M19-38h30M34-47v9')}`;

/** Under the foot of someone who steps up. */
export const stone = (): SVGTemplateResult => shape('M6 0Q8-10 17-9T28 0z', 'var(--_stone-3)', { shift: 1.5 });

/** Under someone who sits. */
export const seat = (): SVGTemplateResult => shape('M-15 0v-22q0-3 3-3h25q3 0 3 3V0z', 'var(--_amber-2)', { shift: 2 });
