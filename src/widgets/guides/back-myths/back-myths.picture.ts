// A belief is a shadow: a person carries a box by a lamp. The lamp high, and the shadow is as large as who stands there; the lamp
// low, and it grows and carries something else. Person, box and lamp never change: only how high the lamp hangs. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { myths, type Myth } from '../../../science/pain/myths.js';
import { glide, glideTo } from '../../../ui/base/drawing/glide.js';
import { short } from '../../../ui/base/drawing/head.js';
import { labelSize } from '../../../ui/base/drawing/label.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { carry } from '../../../ui/shared/drawing/poses.js';
import { stepMark } from '../../../ui/shared/drawing/step-marks.js';

export interface BackMythsModel {
  readonly at: Myth;
  /** The belief is shown, not the fact. */
  readonly turned: boolean;
  readonly seen: ReadonlySet<Myth>;
  readonly onTurn: () => void;
  readonly onCard: (id: Myth) => void;
}

const box = 'M-13-24h26v24h-26z';

/** What the shadow carries, on (0, 0): filled, then in line. No back is ever drawn broken. */
const things = {
  cups: [
    'M-9 0-12-13h24L9 0zM-12-16l-3-13H9L6-16zM-6-32l-4-13h23l-2 13z',
    'M11-10q7-1 6 4t-8 3M8-26q7-1 6 4t-8 3M12-42q7-1 6 4t-8 3',
  ],
  wall: ['M-16 0h34v-9h-34zM-16-11h14v-9h-14zM1-11h17v-9H1zM-16-22h20v-9h-20zM8-23l9 4 4-8-9-4zM-13-33h12v-9h-12z', ''],
  bell: ['M-13 0Q-10-4-10-14A11 11 0 0 1 12-14Q12-4 15 0zM-2-25v-4h6v4zM-3 2a4 4 0 0 0 8 0z', 'M-19-14v-8M21-14v-8'],
  twig: ['', 'M-16 0 2-14M7-17 24-36M-5-8l-3-12M14-25l13-2M19-30v-12'],
  wheel: [
    'M2-33a13 13 0 1 0 .1 0zM2-25a5 5 0 1 1-.1 0z',
    'M2-32v-6M2-8v6M-10-20h-6M14-20h6M-6.5-28.5l-4-4M10.5-28.5l4-4M-6.5-11.5l-4 4M10.5-11.5l4 4',
  ],
  cloud: ['M-14 0a9 9 0 0 1-1-18 12 12 0 0 1 22-6 10 10 0 0 1 13 9 8 8 0 0 1 0 15z', 'M-6 5l-3 7M4 5 1 12M14 5l-3 7'],
} as const;

const carried: Readonly<Record<Myth, keyof typeof things>> = {
  lifting: 'cups',
  wear: 'wall',
  moving: 'bell',
  core: 'twig',
  damage: 'cups',
  scan: 'wheel',
  flares: 'bell',
  age: 'wall',
  serious: 'cloud',
  care: 'wheel',
};

const shade = 'var(--_shade)';
const lit = 'var(--_glow)';

/** Only one of the two is seen; they fade into each other. */
const fade = (content: SVGTemplateResult, here: boolean): SVGTemplateResult =>
  svg`<g class="fade ${here ? 'here' : ''}">${content}</g>`;

export const backMythsPicture = (size: PictureSize, model: BackMythsModel): TemplateResult => {
  const { width, height, em } = size;
  const { at: card, turned, seen, onTurn, onCard } = model;
  const fs = labelSize(width, em);
  const earth = Math.min(height * 0.4, fs * 3.6);
  const floor = some(height - earth);
  const tall = some(Math.min(floor * 0.58, width * 0.4));
  const u = tall / 96;
  const x = width * 0.36;
  const [fill, pen] = things[carried[card]];
  const held = (content: SVGTemplateResult): SVGTemplateResult => at(31 * u, -49 * u, content, u);
  const someone = (look: object): SVGTemplateResult => person(0, 0, { pose: carry, size: tall, ...look });
  const dark = someone({ coat: shade, legs: shade, hair: { ...short, fill: shade } });
  const cast = (d: string): SVGTemplateResult => svg`<path d=${d} fill=${shade} stroke="none"/>`;
  const shadow = svg`<g class="shade">${dark}${fade(held(cast(box)), !turned)}${fade(
    held(svg`${cast(fill)}<path d=${pen} stroke=${shade} stroke-width="4"/>`),
    turned,
  )}</g>`;
  const r = Math.min(floor * 0.13, width * 0.085);
  const rail = line(path`M${width * 0.13} ${floor * 0.1}V${floor}`, 3);
  const lamp = svg`${rail}<g class="lamp" @click=${onTurn}>${glide(
    width * 0.13,
    floor * (turned ? 0.6 : 0.3),
    svg`<circle r="26" fill="transparent" stroke="none"/><circle r=${r} fill=${lit}/>`,
  )}</g>`;
  const step = (width - 2 * em) / myths.length;
  const dot = Math.min(fs * 0.72, step * 0.36);
  const mark = (id: Myth, i: number): SVGTemplateResult => {
    const state = id === card ? 'now' : seen.has(id) ? 'done' : 'later';
    const left = em + step * i;
    const field = path`M${left} ${floor}h${step}V${height}h${-step}z`;
    const number = turned ? '?' : `${i + 1}`;
    return svg`<g class="lamp" data-card=${id} @click=${() => onCard(id)}><path d=${field} fill="transparent" stroke="none"/>
      ${stepMark(left + step / 2, floor + earth / 2, some(dot), state, number)}</g>`;
  };
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${glideTo(
      path`translate(${x + tall * 0.5}px,${floor}px)` + (turned ? 'scale(1.45)' : 'scale(1)'),
      shadow,
    )}${lamp}${ground(width, height, floor, 'var(--_stone-2)')}${at(
      x,
      floor,
      svg`${held(shape(box, 'var(--_amber-2)', { shift: 2, pen: 1.75 / u }))}${someone({})}`,
    )}${myths.map(mark)}`,
  );
};
