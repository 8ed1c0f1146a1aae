// What surrounds the wheels: the hill to walk to, the words beside the small wheel, and who walks. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label, textWidth, type Letters } from '../../../../ui/base/drawing/label.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { line } from '../../../../ui/base/drawing/shape.js';
import { some } from '../../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../../ui/shared/drawing/lines.js';
import { tree } from '../../../../ui/shared/drawing/tree.js';
import { onWheel, rimPiece, type Wheel } from './wheel.js';

/** The hill to the right of the wheel: in sight before the way to it is open. */
export const hill = (width: number, { x, r }: Wheel, floor: number): SVGTemplateResult => {
  const from = x + r * 0.7;
  const wide = some(width - from);
  const top = floor - r * 0.26;
  const d = path`M${from} ${floor}C${from + wide * 0.4} ${floor} ${from + wide * 0.5} ${top} ${width} ${top}`;
  const green = svg`<path d=${path`${d}V${floor}z`} fill="var(--_leaf-2)" stroke="none"/>`;
  const oak = tree(width - Math.max(r * 0.22, wide * 0.14), floor - r * 0.21, r * 0.56, 1, 'round');
  return svg`${green}${line(d, 1.5)}${oak}`;
};

const spot = (x: number, y: number, to: number): SVGTemplateResult =>
  svg`${line(path`M${x} ${y}V${to}`)}${at(x, y, svg`<circle r="5" fill="var(--_paper)"/>`)}`;

/** The two words of the small wheel, each with a line to its spot: above it, in as many lines as fit, and in the earth. */
export const besides = (
  { habits, sleep }: { readonly habits: string; readonly sleep: string },
  small: Wheel,
  room: number,
  floor: number,
  fs: number,
  letter?: Letters,
): SVGTemplateResult => {
  const [ax, ay] = onWheel(small, 245);
  const [bx, by] = onWheel(small, 115);
  const wide = (text: string): number => textWidth(text, fs, true, letter);
  const parts = habits.split(/(?<=,) /);
  const fits = Math.max(...parts.map(wide)) <= room;
  // Too wide for the room beside the large wheel: on one line above it.
  const lines = fits ? parts : [habits];
  const base = fits ? small.y - small.r - fs * 1.1 : fs * 1.2;
  const half = Math.max(...lines.map(wide)) / 2;
  const middle = Math.max(ax, half + 6);
  const words = lines.map((text, i) =>
    label(text, middle, base - (lines.length - 1 - i) * fs * 1.2, { size: fs, bold: true, anchor: 'middle' }),
  );
  const earth = label(sleep, Math.max(6, bx - fs * 2.6), floor + fs * 1.9, { size: fs, bold: true });
  return svg`${spot(ax, ay, base + fs * 0.4)}${spot(bx, by, floor + fs * 0.7)}${words}${earth}`;
};

/** What fell out lies as a way from the wheel to the ground; dotted, how it fell from its `gap`. */
export const wayOut = (wheel: Wheel, floor: number, px: number, gap: number): SVGTemplateResult => {
  const { r } = wheel;
  const [x, y] = onWheel(wheel, 50);
  const low = floor - px / 2 - 3;
  const plank = path`M${x} ${y}C${x + r * 0.14} ${y + r * 0.12} ${x + r * 0.2} ${low} ${x + r * 0.4} ${low}H${x + r * 0.94}`;
  const [gx, gy] = onWheel(wheel, gap);
  const fall = dotted(path`M${gx} ${gy}Q${x} ${gy} ${x + r * 0.04} ${y - r * 0.34}`, 1.75);
  return svg`${fall}<g class="falls">${rimPiece(plank, { px, fill: 'var(--_paper)' })}</g>`;
};
