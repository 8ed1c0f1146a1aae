// Someone at a desk; the sun in a round window is the half hour, and its ring runs out. Then she stands, and the chair rolls
// back. It never says that a way to sit is wrong. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, walk, type Pose } from '../../../ui/base/drawing/poses.js';
import { disc } from '../../../ui/base/drawing/light.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { natural } from '../../../ui/shared/drawing/lines.js';
import { sit } from '../../../ui/shared/drawing/poses.js';
import { ring } from '../../../ui/shared/drawing/ring.js';

/** What can be done, as the source names it (break-half-hour). */
export const moves = ['stand', 'shoulders', 'hips', 'walk'] as const;
export type Move = (typeof moves)[number];

export interface MicroBreakModel {
  /** What is left of the time, 0 to 1. */
  readonly share: number;
  /** What she does once up; nothing while she sits. */
  readonly move?: Move | undefined;
}

export interface MicroBreakWords {
  /** In the ring: a number or a word, and what it counts. */
  readonly big: string;
  readonly small: string;
  /** In the earth, from long to short. */
  readonly earth: readonly string[];
}

const atWork: Pose = {
  ...sit,
  arms: [
    [10, -47, 27, -47],
    [4, -47, 24, -46],
  ],
};

const poses: Readonly<Record<Move, Pose>> = {
  stand,
  walk,
  shoulders: {
    ...stand,
    arms: [
      [20, -80, 13, -99],
      [-13, -80, -6, -99],
    ],
  },
  hips: {
    lean: -4,
    hip: -38,
    arms: [
      [9, -54, 5, -43],
      [-7, -54, -2, -42],
    ],
    legs: [
      [13, -25, 17, -5],
      [-9, -20, -23, -5],
    ],
  },
};

/** Of a person of 96: how far the chair rolls back. */
const back = 31;

const chair = (u: number): SVGTemplateResult => {
  const [seat, post] = [-27 * u, 4 * u];
  const foot = line(path`M0 ${seat + post}V${-5 * u}M${-13 * u} 0Q${-13 * u} ${-6 * u} 0 ${-6 * u}T${13 * u} 0`, 2);
  const top = path`q${-0.5 * u} ${-4 * u} ${3 * u} ${-4 * u}t${4 * u} ${4 * u}`;
  const rest = path`M${-15 * u} ${seat - 3 * u}L${-20 * u} ${seat - 32 * u}${top}L${-9 * u} ${seat - 3 * u}z`;
  const end = (way: number): string =>
    path`q${2 * u * way} 0 ${2 * u * way} ${post * 0.9 * way}t${-2 * u * way} ${post * 0.9 * way}`;
  const cushion = path`M${-14 * u} ${seat - post * 0.9}h${29 * u}${end(1)}h${-29 * u}${end(-1)}z`;
  return svg`${foot}${shape(rest, 'var(--_water-2)', { shift: 2 })}${shape(cushion, 'var(--_water-2)', { shift: 2 })}`;
};

const desk = (from: number, to: number, floor: number, u: number): SVGTemplateResult => {
  const top = floor - 43 * u;
  const thick = 4 * u;
  const legs = line(path`M${from + 5 * u} ${top}V${floor}M${to - 6 * u} ${top}V${floor}`, 2.5);
  const board = shape(path`M${from} ${top}H${to}v${thick}H${from}z`, 'var(--_amber-2)', { shift: 2 });
  const left = from + 17 * u;
  const keys = path`M${left} ${top - 2.5 * u}h${20 * u}v${2.5 * u}h${-20 * u}z`;
  const screen = path`M${left + 18 * u} ${top - 2.5 * u}l${7 * u} ${-20 * u}h${2.5 * u}l${-7 * u} ${20 * u}z`;
  const laptop = svg`${shape(keys, 'var(--_stone-2)', { shift: 2 })}${shape(screen, 'var(--_stone-3)', { shift: 2 })}`;
  const pot = to - 10 * u;
  const one = path`M${pot} ${top - 10 * u}q${-9 * u} ${-3 * u} ${-7 * u} ${-11 * u}q${8 * u} ${2 * u} ${7 * u} ${11 * u}`;
  const leaves = one + path`q0 ${-9 * u} ${8 * u} ${-11 * u}q${2 * u} ${8 * u} ${-8 * u} ${11 * u}`;
  const clay = path`M${pot - 5 * u} ${top - 10 * u}h${10 * u}l${-1.5 * u} ${10 * u}h${-7 * u}z`;
  const plant = svg`${natural(leaves, 'var(--_leaf-3)', { shift: 1.5, pen: 1.75 })}${shape(clay, 'var(--_ember-2)', { shift: 1.5 })}`;
  return svg`${legs}${laptop}${plant}${board}`;
};

export const microBreakPicture = (
  size: PictureSize,
  { share, move }: MicroBreakModel,
  words: MicroBreakWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - earthOfPlay(em));
  const tall = some(Math.min(floor * 0.66, width * 0.46, em * 18));
  const u = tall / 96;
  const r = some(Math.min(floor * 0.21, width * 0.15));
  const [sunX, sunY] = [Math.max(width * 0.2, r + em * 1.2), r + Math.max(em, floor * 0.08)];
  const x = width * (width > 34 * em ? 0.5 : 0.46);
  const from = x + 22 * u;
  const to = Math.min(width - em * 0.5, from + 76 * u);

  const big =
    em * ([1.9, 1.6, 1.35, 1.1, 0.9].find((n) => textWidth(words.big, em * n, true, letter) < 1.5 * r) ?? 0.75);
  const small = Math.min(fs, (1.5 * r) / some(textWidth(words.small, 1, false, letter)));
  const said = [
    label(words.big, sunX, sunY + (words.small ? 0 : big * 0.35), { size: big, bold: true, anchor: 'middle' }),
    label(words.small, sunX, sunY + fs * 1.15, { size: small, anchor: 'middle' }),
  ];
  const pane = svg`${disc(sunX, sunY, r * 1.14, 'var(--_sky)')}<circle cx=${sunX} cy=${sunY} r=${r * 1.14} stroke-width="1.5"/>`;
  const someone = (pose: Pose, up: boolean): SVGTemplateResult =>
    svg`<g class=${up === !!move ? 'pose here' : 'pose'}>${person(0, 0, {
      pose,
      hair: bun,
      coat: 'var(--_leaf-3)',
      size: tall,
    })}</g>`;
  const away = move === 'walk' ? -14 * u : 0;
  const earth = fitting(words.earth, width * 0.5 - em, fs, false, letter) ?? '';
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${pane}${ring(sunX, sunY, r, share)}${said}${ground(width, height, floor, 'var(--_stone-2)')}${at(
      x,
      floor,
      glide(move ? -back * u : 0, 0, chair(u)),
    )}${at(x, floor, glide(away, 0, svg`${someone(atWork, false)}${someone(poses[move ?? 'stand'], true)}`))}${desk(
      from,
      to,
      floor,
      u,
    )}${label(earth, width - Math.max(em, width * 0.04), floor + (height - floor) / 2 + fs * 0.4, { size: fs, anchor: 'end' })}`,
  );
};
