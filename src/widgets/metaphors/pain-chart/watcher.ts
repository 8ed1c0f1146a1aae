// Who looks at it from afar: left of the scale, under the light, a hand above the eyes. Pure.
import { clamp } from '../../../ui/base/drawing/path.js';
import { svg, type SVGTemplateResult } from 'lit';
import { light } from '../../../ui/base/drawing/light.js';
import { person } from '../../../ui/base/drawing/person.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { bob } from '../../../ui/shared/drawing/hair.js';

const looks: Pose = {
  ...stand,
  nod: -6,
  arms: [
    [6, -58, 8, -45],
    [15, -68, 12, -88],
  ],
};

/** In a margin `room` px wide, on the ground at `floor`, below the top of the plot. */
export const watcher = (room: number, top: number, floor: number): SVGTemplateResult => {
  const size = clamp((floor - top) * 0.46, 1, room * 2.6);
  const sun = light(room * 0.5, Math.max(top * 0.5, room * 0.4), clamp(room * 0.4, 0, top * 0.42));
  const who = person(room * 0.5, floor, {
    pose: looks,
    hair: bob,
    coat: 'var(--_leaf-3)',
    legs: 'var(--_water-3)',
    size,
  });
  return svg`${sun}${who}`;
};
