// Someone who holds out a bottle beside a table: the arm sinks with time, the bottle stays as it is, the dotted one is what
// it feels like. Put down, it stands quietly in the light. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FeltWord } from '../../../science/body/holding.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { panes } from '../../../ui/body/drawing/panes.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { bottle, ghost } from './drawing/bottle.js';

export interface LettingGoModel {
  readonly held: boolean;
  /** It was held and stands on the table again. */
  readonly down: boolean;
  /** 0 to 1. */
  readonly felt: number;
  readonly word: FeltWord;
}

export interface LettingGoWords {
  /** '500 gram', always. */
  readonly weight: string;
  readonly feels: string;
}

/** Height in CSS px that suits a width. */
export const lettingGoHeight = (width: number, em: number): number =>
  Math.round(width < 42 * em ? Math.max(width / 1.3, em * 16) : width / 2.2);

const trembles: Record<FeltWord, number> = { light: 0, heavy: 1, painful: 2, unbearable: 3 };

/** Of a person of 96: shoulder over the feet, length of the arm, height of the bottle. */
const shoulder = { x: 2.6, y: -71 };
const reach = 31;
const size = 42;
/** Where the table stands, how high, and where on it the bottle. */
const table = { from: 27, to: 64, top: -23 };
const place = { x: 46, y: table.top - size / 2 };

const rad = Math.PI / 180;
/** Degrees the arm hangs below level: up a little at first, and sinking with what is felt. */
export const sinks = (felt: number): number => Math.round(64 * clamp(felt, 0, 1) ** 1.5 - 8);
const hangs = 84;

/** The trunk of someone whose near arm is drawn apart. */
const pose = (nod: number): Pose => ({ ...stand, nod, arms: [stand.arms[0], [2.6, -71, 2.6, -71]] });

export const lettingGoPicture = (
  room: PictureSize,
  { held, down, felt, word }: LettingGoModel,
  words: LettingGoWords,
): TemplateResult => {
  const { width, height, em, letter } = room;
  const fs = labelSize(width, em);
  const wide = (text: string): number => textWidth(text, fs, true, letter);
  const half = wide(words.weight) / 2;
  // The weight stands under the bottle's table, what is felt under the person.
  const tall = Math.min((height - fs * 2.6) * 0.78, width * 0.55);
  const u = tall / 96;
  const x = width * 0.4;
  const tableX = x + ((table.from + table.to) / 2) * u;
  const weightX = clamp(tableX, half + fs * 15, width - fs * 0.8 - half);
  const beside = fs * 0.8 + wide(words.feels) < weightX - half - fs;
  const floor = height - fs * (beside ? 2.6 : 4);
  const heavy = clamp(felt, 0, 1);

  const angle = held ? sinks(heavy) : hangs;
  const hand = { x: reach * Math.cos(angle * rad), y: reach * Math.sin(angle * rad) };
  const away = held ? { x: 0, y: 0 } : { x: place.x - shoulder.x - hand.x, y: place.y - shoulder.y - hand.y };
  // The bottle hangs upright in the turning hand, and leaves it on its own way: one turn, one move.
  const carried = `rotate(${-angle}deg) translate(${round(away.x)}px, ${round(away.y)}px)`;
  const tired = held ? trembles[word] : heavy > 0 ? 1 : 0;
  const waves = Array.from({ length: tired }, (_, i) => {
    const [from, to] = held ? [15, i * 6 - 8] : [10, -9];
    return line(path`M${from} ${to}q2-2.6 4 0t4 0t4 0`, 1.2);
  });
  const sleeve = path`M0 0H${reach - 1}`;
  const arm = svg`<path d=${sleeve} stroke-width="7"/><path d=${sleeve} stroke="var(--_leaf-3)" stroke-width="3.5"/>`;
  const by = held ? 1 + 0.6 * heavy : 1;
  const feltAs = heavy > 0.04 ? ghost(0, size / 2, size, by) : nothing;
  const grab = svg`<path class="grab" d="M-16-26h32v52h-32z" pointer-events="all"/>`;
  const load = svg`<g class="level load" data-at=${carried}>${feltAs}${bottle(0, size / 2, size, 1.4)}${
    held ? waves : nothing
  }${grab}</g>`;
  const fist = svg`<circle cx=${reach} r="4" fill="var(--_skin)" stroke="var(--_body-pen)" stroke-width="1.75"/>`;
  const limb = svg`<g stroke="var(--_body-pen)">${arm}</g>${held ? nothing : waves}`;
  const turned = svg`<g class="level" data-at=${`rotate(${angle}deg)`}>${limb}${at(reach, 0, load)}${fist}</g>`;
  const holds = at(
    x + shoulder.x * u,
    floor + shoulder.y * u,
    svg`<g class=${held ? `arm ${word}` : 'arm light'}>${turned}</g>`,
    u,
  );

  const pane = Math.min(width * 0.17, floor * 0.34);
  const [left, top] = [Math.max(em, width * 0.06), floor * 0.12];
  const daylight = panes(left, top, pane, pane * 1.06);
  // The light falls in where the bottle stands.
  const beam = path`M${left + pane} ${top + 3}L${x + (table.to + 6) * u} ${floor}H${x + (table.from - 4) * u}L${left + pane} ${top + pane}z`;
  const legs = path`M${x + (table.from + 4) * u} ${floor + table.top * u}V${floor}M${x + (table.to - 4) * u} ${floor + table.top * u}V${floor}`;
  const thick = 4 * u;
  const board = path`M${x + table.from * u} ${floor + table.top * u}h${(table.to - table.from) * u}v${thick}h${(table.from - table.to) * u}z`;
  const stands: SVGTemplateResult = svg`${line(legs, 2.5)}${shape(board, 'var(--_amber-2)', { shift: 2 })}`;
  const who = at(
    x,
    floor,
    person(0, 0, { pose: pose(held ? 12 * heavy : 0), hair: bun, coat: 'var(--_leaf-3)', size: tall }),
  );
  const style = { size: fs, bold: true, anchor: 'middle' } as const;
  const feelsX = clamp(x, fs * 0.8 + wide(words.feels) / 2, weightX - half - fs - wide(words.feels) / 2);
  const weight = label(words.weight, beside ? weightX : width / 2, floor + fs * (beside ? 1.6 : 3.1), style);
  const feels = label(words.feels, beside ? feelsX : width / 2, floor + fs * 1.6, style);
  return picture(
    room,
    svg`${backdrop(room, 'var(--_room)')}${daylight}<path class=${down ? 'beam on' : 'beam'} d=${beam} fill="var(--_sun)" stroke="none"/>${ground(
      width,
      height,
      floor,
      'var(--_stone-2)',
    )}${stands}${who}${holds}${weight}${feels}`,
  );
};
