// Somebody lifts a bag by pulling a lever; the muscle in the sleeve stands beside it as a cell in a window. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { mineralOf, type Mineral, type Position } from '../../../science/body/muscle.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { lever } from './drawing/lever.js';
import { lifter } from './drawing/lifter.js';
import { mineral, moved, muscleCell, tightens } from './drawing/muscle-cell.js';

export interface MuscleSwitchWords {
  /** What each mineral does in the picture, from long to short. */
  readonly minerals: Readonly<Record<Mineral, readonly string[]>>;
  /** The ends of the lever. */
  readonly positions: Readonly<Record<Position, string>>;
}

/** Places of minerals in the cell, as shares of its length and of half its thickness. */
const inside = [
  [-0.3, 0.2],
  [-0.12, -0.4],
  [0.1, 0.42],
  [0.3, -0.15],
] as const;

/** Height in CSS px that suits a width; words that are large for it take a line each. */
export const muscleSwitchHeight = (width: number, em: number): number =>
  Math.round(Math.min(width * 0.81, em * 21) + (width < 17 * em ? em * 2 : 0));

export const muscleSwitchPicture = (
  size: PictureSize,
  position: Position,
  words: MuscleSwitchWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const big = width < 17 * em;
  const tight = position === 'tight';
  const floor = some(height - fs * (big ? 4 : 2.7));
  const tall = some(floor * 0.76);
  // The scene is as wide as it is high enough for, and stands in the middle.
  const scene = Math.min(width, floor * 1.75);
  const left = (width - scene) / 2;
  const x = left + scene * 0.2;
  const pane = { x: left + scene * 0.47, y: floor * 0.07, w: scene * 0.49, h: floor * 0.39 };
  const pivot = pane.x + pane.w / 2;
  const middle = [pivot, pane.y + pane.h * 0.38] as const;
  const rest = some(pane.w * 0.82);
  const thick = rest * 0.2;
  const frameTop = path`M${pane.x + 9} ${pane.y}h${pane.w - 18}q9 0 9 9v${pane.h - 18}q0 9-9 9`;
  const frame = path`${frameTop}h${18 - pane.w}q-9 0-9-9v${18 - pane.h}q0-9 9-9z`;
  const stretch = tight ? `scale(${tightens.length},${tightens.thick.toFixed(3)})` : 'scale(1,1)';
  const cell = moved(stretch, muscleCell(rest, thick));
  const r = clamp(thick * 0.19, 3.2, 6);
  // Calcium sets the cell going from within; at rest it lies pumped away, above the cell.
  const calcium = inside.map(([along, up], i) =>
    tight
      ? glide(rest * 0.68 * along, thick * 0.62 * up, mineral('calcium', 0, 0, r))
      : glide(rest * (i - 1.5) * 0.12, -pane.h * 0.26, mineral('calcium', 0, 0, r)),
  );
  const magnesium = inside.map(([along, up]) => mineral('magnesium', rest * along, (thick / 2) * up, r));
  const which = mineralOf[position];
  const sign = fs * 0.4;
  const said = fitting(words.minerals[which], pane.w - fs * 2.2, fs, true, letter);
  const legend = (text: string, at: number, y: number): SVGTemplateResult =>
    svg`${mineral(which, at + sign, y - fs * 0.34, sign)}${label(text, at + sign * 3, y, { size: fs, bold: true })}`;
  const wide = said ? textWidth(said, fs, true, letter) + sign * 3 : 0;
  const window = svg`<path d=${frame} fill="var(--_paper)"/>${line(path`M${pane.x} ${middle[1]}h${pane.w}`)}${at(
    middle[0],
    middle[1],
    svg`${cell}${calcium}<g class="fade" opacity=${tight ? 0 : 1}>${magnesium}</g>`,
  )}${said ? legend(said, pivot - wide / 2, pane.y + pane.h - fs * 0.8) : ''}`;
  const sleeve = [x + tall * 0.02, floor - tall * 0.65] as const;
  const joined = dotted(path`M${sleeve[0] + tall * 0.07} ${sleeve[1]}L${pane.x - 5} ${middle[1] + pane.h * 0.2}`, 1.75);
  const end = (which: Position, at: number, y: number, anchor: 'start' | 'end'): SVGTemplateResult =>
    label(words.positions[which], at, y, {
      size: fs,
      bold: which === position,
      anchor,
      fill: which === position ? 'var(--_ink)' : 'var(--_ink-muted)',
    });
  const base = floor + fs * 1.7;
  // Beside each other under the lever where they fit there.
  const wideOf = (which: Position): number => textWidth(words.positions[which], fs, true, letter) + fs * 0.7;
  const between = Math.min(pivot, width - 6 - wideOf('loose'));
  const gap = fs * 0.7;
  const apart = line(path`M${between} ${base - fs * 0.9}v${fs * 1.1}`);
  const beside = svg`${end('tight', between - gap, base, 'end')}${apart}${end('loose', between + gap, base, 'start')}`;
  const below = svg`${end('tight', 8, base, 'start')}${end('loose', width - 8, base + fs * 1.4, 'end')}`;
  const ends = between - wideOf('tight') > 4 ? beside : below;
  const room = svg`${backdrop(size, 'var(--_room)')}${light(left + scene * 0.11, floor * 0.16, floor * 0.11)}`;
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const machine = lever(pivot, floor, some(floor * 0.42), tight);
  return picture(size, svg`${room}${earth}${joined}${window}${machine}${lifter(x, floor, tall, tight)}${ends}`);
};
