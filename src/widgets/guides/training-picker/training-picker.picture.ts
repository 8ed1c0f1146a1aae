// Three doors in one wall, and behind all three the same land. The chosen one is painted from its threshold up, the others are
// line only. None is larger, higher or nearer than another: no form of training is ranked. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { doors, type Door } from '../../../science/movement/training.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person, type PersonStyle } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { within } from '../../../ui/shared/drawing/within.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bob, bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';

export interface DoorsModel {
  readonly door: Door;
  readonly onDoor: (door: Door) => void;
}

const lift: Pose = {
  ...stand,
  arms: [
    [13, -54, 25, -58],
    [11, -52, 23, -56],
  ],
};

const flow: Pose = {
  lean: 0,
  hip: -37,
  arms: [
    [15, -60, 29, -63],
    [11, -51, 23, -45],
  ],
  legs: [
    [-10, -21, -21, -5],
    [12, -22, 17, -5],
  ],
};

const people: Readonly<Record<Door, PersonStyle>> = {
  strength: { pose: lift, hair: bun, coat: 'var(--_leaf-3)' },
  endurance: {},
  calm: { pose: flow, hair: bob, coat: 'var(--_amber-2)', legs: 'var(--_water-3)' },
};

/** A dumbbell in the hands of a person of 96 px. */
const weight: SVGTemplateResult = at(
  26,
  -58,
  svg`<g stroke="var(--_body-pen)">${line('M-7 0H7', 3)}<path d="M-11-6.5h4v13h-4zM7-6.5h4v13H7z" fill="var(--_stone-3)" stroke-width="1.75"/></g>`,
);

export const trainingPickerPicture = (
  size: PictureSize & { readonly pad?: number },
  { door: chosen, onDoor }: DoorsModel,
): TemplateResult => {
  const { width, height, em, pad = em } = size;
  const floor = some(height - em * 1.9);
  const top = Math.min(floor * 0.5, em * 2.9);
  const gap = Math.min(em * 0.85, width * 0.04);
  const wide = some((width - 2 * pad - 2 * gap) / 3);
  const bow = some(Math.min(wide / 2, (floor - top) * 0.6));
  const tall = some(Math.min((floor - top) * 0.56, wide * 1.02));
  const land = (x: number): number => floor - (floor - top) * (0.34 + 0.05 * Math.sin((x / some(width)) * 7));
  const left = (i: number): number => pad + i * (wide + gap);

  const doorway = (door: Door, i: number): SVGTemplateResult => {
    const [x, end] = [left(i), left(i) + wide];
    const here = door === chosen;
    // Curves, no arc: one whose radius is rounded would end at another height.
    const [middle, knee] = [x + wide / 2, top + bow * 0.45];
    const round = path`C${x} ${knee} ${middle - wide * 0.275} ${top} ${middle} ${top}S${end} ${knee} ${end} ${top + bow}`;
    const arch = path`M${x} ${floor}V${top + bow}${round}V${floor}z`;
    // The same hill goes on from door to door.
    const hill = path`M${x - 2} ${land(x)}Q${x + wide / 2} ${land(x + wide / 2) * 2 - (land(x) + land(end)) / 2} ${end + 2} ${land(end)}`;
    const box = path`M${x} ${top}h${wide}V${floor}h${-wide}z`;
    const flood = svg`${paint(box, 'var(--_sky)', 0)}${paint(path`${hill}V${floor}H${x - 2}z`, 'var(--_leaf-1)', 2, 0)}`;
    const sun = i ? '' : light(x + wide * 0.5, top + bow * 0.95, wide * 0.32);
    const inside = svg`${paint(box, 'var(--_paper)', 0)}${glide(0, here ? 0 : floor - top + 4, flood)}${sun}${line(hill, 1.5)}`;
    const who = person(0, 0, { ...people[door], size: tall });
    const held = door === 'strength' ? at(0, 0, weight, tall / 96) : '';
    return svg`<g class="door" data-door=${door} @click=${() => onDoor(door)}>${within(door, arch, inside)}<g class=${
      here ? 'who' : 'who bare'
    }>${at(x + wide * 0.47, floor, svg`${who}${held}`)}</g>${line(arch, here ? 3.5 : 2)}</g>`;
  };
  const r = some(Math.min(em * 0.8, wide * 0.2));
  const tick = line(path`M${-r * 0.42} ${r * 0.04}l${r * 0.32} ${r * 0.34} ${r * 0.56} ${-r * 0.68}`, 2.25);
  const mark = svg`<circle r=${r} fill="var(--_glow)"/><g stroke="var(--_on-glow,var(--_body-pen))">${tick}</g>`;
  const index = doors.indexOf(chosen);
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${doors.map(doorway)}${ground(width, height, floor, 'var(--_stone-2)', 3)}${glide(
      left(index) + wide / 2,
      top,
      mark,
    )}`,
  );
};
