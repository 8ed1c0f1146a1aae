// Whoever strikes the spark: digging, lifting, stumbling, or just sitting there. Pure.
import { svg, type SVGTemplateResult } from 'lit/html.js';
import { bob } from '../../../ui/drawing/head.js';
import { person } from '../../../ui/drawing/person.js';
import { at } from '../../../ui/drawing/picture.js';
import { bend, sit, stepUp, walk, type Pose } from '../../../ui/drawing/poses.js';
import { line, shape } from '../../../ui/drawing/shape.js';
import type { SparkId } from './state.js';

const poses: Record<SparkId, Pose> = { garden: bend, lift: bend, 'wrong-move': stepUp, nothing: sit };

/** What the person holds, stumbles over or sits on, in the 96 px of the person. */
const things: Record<SparkId, () => SVGTemplateResult> = {
  garden: () =>
    svg`${shape('M17-57.5 20.5-59.5 41-21 37.5-19z', 'var(--_amber-2)', { shift: 1 })}${shape('M33-18 44-24.5Q52-10 50 1 40-3 33-18z', 'var(--_stone-3)', { shift: 1.5 })}`,
  lift: () => svg`${shape('M19-47h30v26h-30z', 'var(--_amber-2)', { shift: 2 })}${line('M19-38h30M34-47v9')}`,
  'wrong-move': () => shape('M6 0Q8-10 17-9T28 0z', 'var(--_stone-3)', { shift: 1.5 }),
  nothing: () => shape('M-15 0v-22q0-3 3-3h25q3 0 3 3V0z', 'var(--_amber-2)', { shift: 2 }),
};

/** The person with the feet on (x, y), `size` px when standing; without a spark only walking past. */
export const act = (x: number, y: number, size: number, spark?: SparkId): SVGTemplateResult =>
  svg`${spark ? at(x, y, things[spark](), size / 96) : ''}${person(x, y, {
    pose: spark ? poses[spark] : walk,
    hair: { ...bob, fill: 'var(--_hair-1)' },
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size,
  })}`;
