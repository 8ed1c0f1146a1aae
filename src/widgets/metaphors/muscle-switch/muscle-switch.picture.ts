// A muscle cell between a post and a bone it pulls, with its switch below. Pure: position and words in.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { mineralOf, type Mineral, type Position } from '../../../science/body/muscle.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { cellSize, mineral, muscleCell } from './drawing/muscle-cell.js';
import { path } from '../../../ui/base/drawing/path.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';

export interface MuscleSwitchModel {
  readonly position: Position;
  /** The switch was just turned: the cell moves to its new form. */
  readonly moves: boolean;
}

/** Places of minerals in the cell, as shares of its length and of half its thickness. */
const inside: readonly (readonly [number, number])[] = [
  [0.14, 0.05],
  [0.25, -0.4],
  [0.35, 0.42],
  [0.45, -0.12],
  [0.55, 0.48],
  [0.65, -0.42],
  [0.75, 0.3],
  [0.86, -0.05],
];

/** A rocker on (x, y): its handle leans to the mineral that is in charge. */
const rocker = (x: number, y: number, size: number, position: Position): SVGTemplateResult => {
  const lean = position === 'tight' ? -1 : 1;
  const tip = [x + lean * size * 0.52, y - size * 0.86] as const;
  const stick = path`M${x} ${y - size * 0.16}L${tip[0]} ${tip[1]}`;
  const handle = svg`<path d=${stick} stroke-width="7"/><path d=${stick} stroke="var(--_paper)" stroke-width="3"/>`;
  const knob = svg`<circle cx=${tip[0]} cy=${tip[1]} r="6" fill="var(--_glow)"/>`;
  const foot = shape(
    path`M${x - size * 0.6} ${y}q0 ${-size * 0.3} ${size * 0.3} ${-size * 0.3}h${size * 0.6}q${size * 0.3} 0 ${size * 0.3} ${size * 0.3}z`,
    'var(--_stone-3)',
    { shift: 2 },
  );
  return svg`${handle}${knob}${foot}`;
};

/** Height in CSS px that suits a width; large words take a line each. */
export const muscleSwitchHeight = (width: number, em: number): number =>
  Math.round(width / (width < 30 * em ? 1.5 : width < 44 * em ? 2.1 : 2.6) + (width < 16 * em ? em * 3 : 0));

export const muscleSwitchPicture = (
  size: PictureSize,
  { position, moves }: MuscleSwitchModel,
  words: Readonly<Record<Mineral, string>>,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const big = width < 16 * em;
  const floor = height - fs * (big ? 4.2 : 2.6);
  const rock = Math.min(fs * 2.6, floor * 0.26);
  const pad = width * 0.06;
  // The cell keeps the room above the switch; at rest it reaches from the post to the bone.
  const room = floor - rock * 1.3;
  const rest = Math.min(width - 2 * pad - 64, room * 3.1);
  const left = (width - rest - 64) / 2;
  const y = room * 0.53;
  const loose = cellSize(rest, 0);
  const now = cellSize(rest, position === 'tight' ? 1 : 0);
  const start = left + 34;
  const end = start + now.length;
  const block = Math.min(loose.thick * 1.25, room * 0.62);
  const pull = loose.length - now.length;
  const other = cellSize(rest, position === 'tight' ? 0 : 1);
  const kind = mineralOf[position];
  const r = Math.max(4.5, Math.min(9, now.thick * 0.075));
  const plate = (x: number): SVGTemplateResult =>
    shape(path`M${x} ${y - block / 2 + 4}q0-4 4-4h10q4 0 4 4v${block - 8}q0 4-4 4h-10q-4 0-4-4z`, 'var(--_stone-3)', {
      shift: 2,
    });
  const minerals = inside.map(([along, up]) => mineral(kind, start + now.length * along, y + (now.thick / 2) * up, r));
  const word = (which: Mineral, x: number, at: number, anchor: 'start' | 'end'): SVGTemplateResult => {
    const half = Math.min(7, fs * 0.36);
    const side = anchor === 'start' ? 1 : -1;
    const sign = mineral(which, x + side * half * 1.3, at - fs * 0.34, half);
    const textX = x + side * (half * 2.6 + fs * 0.4);
    return svg`${sign}${label(words[which], textX, at, { size: fs, bold: which === kind, anchor })}`;
  };
  const base = floor + fs * 1.6;
  const wordWidth = (which: Mineral): number => textWidth(words[which], fs, true, letter) + fs * 1.6;
  const apart = Math.min(width / 2 - pad, Math.max(wordWidth('calcium'), wordWidth('magnesium'), width * 0.22) + fs);
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const post = svg`${plate(left)}${line(path`M${left + 18} ${y}H${start}`, 3)}`;
  const mark = pull > 1 ? dotted(path`M${start + loose.length + 20} ${y - block / 2}v${block}`, 1.75) : '';
  const tendon = line(path`M${end} ${y}h16`, 3);
  const from = Math.round(other.length - now.length);
  const bone = svg`<g class=${moves ? 'bone' : ''} data-at=${from}>${tendon}${plate(end + 16)}</g>`;
  const cell = svg`<g class=${moves ? position : ''}>${muscleCell(start, y, now)}</g>`;
  const inCell = svg`<g class=${moves ? 'come' : ''}>${minerals}</g>`;
  const lever = rocker(width / 2, floor, rock, position);
  const names = big
    ? svg`${word('calcium', pad, base, 'start')}${word('magnesium', width - pad, base + fs * 1.5, 'end')}`
    : svg`${word('calcium', width / 2 - apart, base, 'start')}${word('magnesium', width / 2 + apart, base, 'end')}`;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${earth}${post}${mark}${bone}${cell}${inCell}${lever}${names}`,
  );
};
