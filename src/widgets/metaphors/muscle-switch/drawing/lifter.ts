// Who lifts a bag: the muscle in the sleeve, the forearm and the bag move together. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../../ui/base/drawing/path.js';
import { person } from '../../../../ui/base/drawing/person.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { glide } from '../../../../ui/base/drawing/glide.js';
import { stand, type Joints } from '../../../../ui/base/drawing/poses.js';
import { shape } from '../../../../ui/base/drawing/shape.js';
import { dotted } from '../../../../ui/shared/drawing/lines.js';
import { leaf } from '../../../../ui/body/drawing/leaf.js';
import { moved, spindle } from './muscle-cell.js';

/** Where the elbow is, in a person of 96 px. */
const elbow = [-0.5, -53] as const;
/** Turns the hanging forearm up, degrees. */
const lifted = -102;
const reach = 16;

const limb = (d: string, fill: string): SVGTemplateResult =>
  svg`<path d=${d} stroke-width="8"/><path d=${d} stroke=${fill} stroke-width="5"/>`;

/** A person of `size` px on (x, y), who holds a bag: on the ground, or lifted. */
export const lifter = (x: number, y: number, size: number, up: boolean): SVGTemplateResult => {
  const s = size / 96;
  // The near arm of the pose ends in the elbow: from there on it moves.
  const folded: Joints = [1, -62, ...elbow];
  const pose = { ...stand, arms: [stand.arms[0], folded] } as const;
  const turn = (lifted * Math.PI) / 180;
  const rise = up ? [-Math.sin(turn) * reach, Math.cos(turn) * reach - reach] : [0, 0];
  const hand = [elbow[0], elbow[1] + reach] as const;
  const cloth = shape('M-9 11h20l-2.4 25.5h-15z', 'var(--_amber-2)', { pen: 1.4, shift: 1.6 });
  const bag = svg`${cloth}<path d="M-4.5 11C-4.5-2 6.5-2 6.5 11"/>`;
  const greens = at(0, 0, svg`${leaf(3, 11, 6, -9)}${leaf(-3, 11, -5, -6)}`);
  const forearm = svg`${limb(path`M0 0V${reach}`, 'var(--_water-3)')}<circle cy=${reach} r="3.4" fill="var(--_skin)" stroke-width="1.4"/>`;
  const muscle = at(0.6, -62.5, moved(up ? 'scale(1.35,.72)' : 'scale(1,1)', spindle(3, 7.6)));
  const mark = up ? dotted(path`M${hand[0] + 14} ${-14}V-1`, 1) : '';
  return svg`${person(x, y, { pose, size })}<g stroke="var(--_body-pen)" stroke-width="1.4">${at(
    x,
    y,
    svg`${mark}${at(hand[0], hand[1] + 1, glide(rise[0]!, rise[1]!, svg`${greens}${bag}`))}${limb(
      path`M2.6 -70L${elbow[0]} ${elbow[1]}`,
      'var(--_water-3)',
    )}${muscle}${at(elbow[0], elbow[1], moved(`rotate(${up ? lifted : 0}deg)`, forearm))}`,
    s,
  )}</g>`;
};
