// A desk from the side, as a person says theirs is: how high the screen, the seat and the table are, and where the back leans.
// Dotted: what can be changed. It never says that a way to sit is wrong. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { deskParts, type Desk, type DeskPart } from '../../../science/rest/desk.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { disc } from '../../../ui/base/drawing/light.js';
import { path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { sit } from '../../../ui/shared/drawing/poses.js';
import { chair, pane, rise, screenOn, table, top } from './drawing/desk.js';

export interface DeskModel {
  /** How each part is; where nothing was said it is good. */
  readonly desk: Desk;
  /** The part that is looked at. */
  readonly about: DeskPart;
  /** Whether she stands at a raised table. */
  readonly up: boolean;
  /** Whether what can be changed is shown. */
  readonly aim: boolean;
  /** In the earth. */
  readonly words: string;
  readonly onPress: (part: DeskPart) => void;
}

const hands = (elbow: number, hand: number): Pose['arms'] => [
  [10, elbow, 27, hand],
  [4, elbow, 24, hand + 1],
];

function poseOf({ desk: { screen, feet, back }, up }: DeskModel): Pose {
  const nod = screen === 'low' ? 15 : screen === 'high' ? -15 : 0;
  if (up) return { ...stand, arms: hands(-57, -top - rise - 3), nod };
  if (feet === 'cramped')
    return {
      lean: 4,
      hip: -24,
      arms: hands(-40, -48),
      legs: [
        [17, -35, 14, -6],
        [19, -35, 17, -5],
      ],
      nod,
    };
  const leans = back === 'bare' || back === 'pushing';
  return { ...sit, lean: leans ? 13 : 2, arms: leans ? hands(-46, -54) : hands(-47, -47), nod };
}

/** A rolled-up towel. */
const roll = (u: number): string => path`a${4 * u} ${5 * u} 0 1 0 ${8 * u} 0a${4 * u} ${5 * u} 0 1 0 ${-8 * u} 0z`;

export const deskCheckPicture = (size: PictureSize, model: DeskModel): TemplateResult => {
  const { width, height, em, letter } = size;
  const { desk, about, up, aim, words, onPress } = model;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 3);
  const tall = some(Math.min(floor * 0.76, width * 0.52));
  const u = tall / 96;
  const x = width * 0.5 - 22 * u;
  const amber = (part: DeskPart, fill: string): string => (part === about ? 'var(--_amber-2)' : fill);
  const seat = up ? 0 : desk.feet === 'hanging' ? 8 : desk.feet === 'cramped' ? -7 : 0;
  const goal = (part: DeskPart): boolean => aim && about === part;
  const chosen = {
    seat: amber('feet', 'var(--_water-2)'),
    rest: amber('back', 'var(--_water-2)'),
  };
  const wanted =
    goal('back') && desk.back === 'pushing' ? 'rest' : goal('feet') && desk.feet === 'cramped' ? 'seat' : '';
  const someone = (pose: Pose, here: boolean): SVGTemplateResult =>
    svg`<g class=${here ? 'pose here' : 'pose'}>${person(0, 0, { pose, hair: bob, coat: 'var(--_leaf-3)', size: tall })}</g>`;
  const drop = desk.screen === 'low' ? 12 : desk.screen === 'high' ? -14 : 0;
  // What can be added or moved, dotted.
  const aims = [
    goal('back') && desk.back === 'bare' && path`M${-13 * u} ${-36 * u}${roll(u)}`,
    goal('feet') && desk.feet === 'hanging' && path`M${13 * u} ${-7 * u}h${22 * u}v${7 * u}h${-22 * u}z`,
  ].map((d) => (d ? dotted(d, 1.75) : nothing));
  const both = [false, true].map((stands) => someone(poseOf({ ...model, up: stands }), stands === up));
  const seated = chair(u, seat, desk.back === 'pushing' ? 11 : 0, chosen, wanted);
  const hung = screenOn(u, 60, drop, amber('screen', 'var(--_stone-3)'), goal('screen'));
  const board = amber('work', 'var(--_stone-2)');
  const scene = [
    glide(up ? -28 * u : 0, 0, seated),
    glide(0, up || desk.feet !== 'hanging' ? 0 : -8 * u, both),
    aims,
    table(u, 21, 80, up ? rise : 0, board, goal('work') && !up, hung),
  ];
  // A disc on each thing that can be pressed; painted on the one that is looked at.
  const spots: Readonly<Record<DeskPart, readonly [number, number]>> = {
    screen: [66, -67 + drop - (up ? rise : 0)],
    feet: up ? [21, -6] : [38, -5],
    back: up ? [-46, -52] : [-20, -58 - seat],
    work: [84, -top - (up ? rise : 0)],
  };
  const spot = (part: DeskPart): SVGTemplateResult => {
    const [sx, sy] = spots[part];
    const r = round(Math.min(10, em * 0.6));
    const dot = part === about ? disc(0, 0, r - 3.5, 'var(--_accent)') : nothing;
    return svg`<g class="disc" data-part=${part} @click=${() => onPress(part)}>${glide(
      x + sx * u,
      floor + sy * u,
      svg`<circle r="22" fill="transparent" stroke="none"/><circle r=${r} fill="var(--_paper)" stroke="var(--_accent)"/>${dot}`,
    )}</g>`;
  };
  const said = fitting([words], width - 2 * em, fs, false, letter) ?? '';
  const h = Math.min(floor * 0.34, width * 0.2);
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${pane(Math.max(em, width * 0.07), floor * 0.11, h * 1.15, h)}${ground(
      width,
      height,
      floor,
      'var(--_stone-2)',
    )}${at(x, floor, scene)}${deskParts.map(spot)}${label(said, width / 2, floor + (height - floor) / 2 + fs * 0.4, { size: fs, anchor: 'middle' })}`,
  );
};
