// Whoever strikes the spark: digging, lifting, stumbling, or just sitting there. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { crate, seat, spade, stone } from './drawing/garden.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at } from '../../../ui/base/drawing/picture.js';
import { walk, type Pose } from '../../../ui/base/drawing/poses.js';
import { bend, sit, stepUp } from '../../../ui/shared/drawing/poses.js';
import type { SparkId } from './state.js';

const poses: Record<SparkId, Pose> = { garden: bend, lift: bend, 'wrong-move': stepUp, nothing: sit };

const things: Record<SparkId, () => SVGTemplateResult> = {
  garden: spade,
  lift: crate,
  'wrong-move': stone,
  nothing: seat,
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
