// The day's protein as bricks on plates, one plate per meal, before who eats them. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { brick } from '../../../ui/shared/drawing/brick.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, labelSize, textWidth, type Letters } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { person } from '../../../ui/base/drawing/person.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { plate, plateHeight } from './drawing/plate.js';

export interface Meal {
  readonly name: string;
  /** Grams of protein; where nobody knows yet, bricks that could lie there. */
  readonly grams?: number | undefined;
  /** The grams in words: "27 g". */
  readonly amount?: string | undefined;
}
const gramsPerBrick = 10;
/** Dotted bricks on a plate of which nobody knows yet. */
const ghosts = 3;

/** Bricks per layer and their width in px, so that `count` of them are as large as the room allows. */
const stack = (count: number, width: number, height: number): [perLayer: number, brick: number] => {
  let best: [number, number] = [1, 0];
  for (let n = 1; n <= Math.max(1, count); n++) {
    const w = Math.min(width / n, (2 * height) / Math.ceil(count / n), 64);
    if (w > best[1] + 0.5) best = [n, w];
  }
  return best;
};
/** Px between two names. */
const gap = 2;

/** A name on the lines it may stand on: broken where it has a hyphen, soft or not, or a space. */
const linesOf = (name: string, room: number, fs: number, letter?: Letters): string[] => {
  const whole = name.replaceAll('\u00AD', '');
  if (textWidth(whole, fs, false, letter) <= room) return [whole];
  const at = name.search(/[\u00AD\- ]/);
  return at < 0 ? [whole] : [name.slice(0, at) + (name[at] === ' ' ? '' : '-'), name.slice(at + 1)];
};

/** Room for who eats, left of the plates. */
const besideOf = (width: number, em: number): number => Math.min(width * 0.115, em * 5);
/** Px free at both sides. */
const edge = 8;
/** A name that would need another row is written this much smaller. */
const smaller = 0.9;

/** Rows of plates: as many as it takes for the names to fit under their plates, three at most. */
const rowsFor = (meals: readonly Meal[], { width, em, letter }: Omit<PictureSize, 'height'>): number => {
  const fs = labelSize(width, em);
  const lines = meals.flatMap(({ name }) => linesOf(name, 0, fs, letter));
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, fs, false, letter))) + gap;
  const perRow = Math.max(1, Math.floor((width - 2 * edge - besideOf(width, em)) / (widest * smaller)));
  const rows = clamp(Math.ceil(meals.length / perRow), 1, 3);
  return Math.max(1, Math.ceil(meals.length / Math.ceil(meals.length / rows) || 1));
};

/** Height in px: one strip per row of plates; `letter` as in PictureSize. */
export const proteinHeight = (meals: readonly Meal[], width: number, em: number, letter?: Letters): number =>
  Math.round(
    rowsFor(meals, { width, em, ...(letter && { letter }) }) * Math.max(em * 8.5, Math.min(width * 0.24, em * 13)) + em,
  );

export const proteinPicture = (size: PictureSize, meals: readonly Meal[]): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const rows = rowsFor(meals, size);
  const perRow = Math.ceil(meals.length / rows);
  const beside = besideOf(width, em);
  const column = Math.min((width - 2 * edge - beside) / Math.max(1, perRow), 210);
  const rowHeight = height / rows;
  const names = meals.map(({ name }) => linesOf(name, column - gap, fs, letter));
  const longest = Math.max(1, ...names.flat().map((line) => textWidth(line, fs, false, letter)));
  const ns = fs * clamp((column - gap) / longest, smaller, 1);
  const earth = fs * (names.some(({ length }) => length > 1) ? 3.6 : 2.5);
  // The widest amount in em: it stays within its column.
  const widest = Math.max(1, ...meals.map(({ amount = '' }) => textWidth(amount, 1, true, letter)));
  const big = some(Math.min(em * 1.25, column * 0.3, (column - 4) / widest));
  const plateWidth = Math.min(column * 0.9, 150);
  const most = Math.max(1, ...meals.map(({ grams = ghosts * gramsPerBrick }) => Math.ceil(grams / gramsPerBrick)));
  const [perLayer, brickWidth] = stack(
    most,
    plateWidth * 0.88,
    rowHeight - earth - plateHeight(plateWidth) - big * 2.2,
  );
  const meal = ({ grams, amount }: Meal, name: readonly string[], x: number, y: number): SVGTemplateResult => {
    const foot = y - plateHeight(plateWidth);
    const exact = grams === undefined ? ghosts : grams / gramsPerBrick;
    const count = Math.ceil(exact - 0.05);
    const full = Math.min(perLayer, Math.max(1, count)) * brickWidth;
    const bricks = Array.from({ length: Math.max(0, count) }, (_, i) => {
      const layer = Math.floor(i / perLayer);
      return brick(
        x - full / 2 + (i % perLayer) * brickWidth + 0.75,
        foot - ((layer + 1) * brickWidth) / 2 + 0.25,
        brickWidth - 1.5,
        grams === undefined ? 0 : Math.min(1, exact - i),
      );
    });
    const top = foot - (Math.ceil(count / perLayer) * brickWidth) / 2;
    const much = amount ? label(amount, x, top - big * 0.6, { size: big, bold: true, anchor: 'middle' }) : nothing;
    const which = name.map((line, i) =>
      label(clipped(line, column - gap, ns, letter), x, y + fs * (1.65 + 1.15 * i), { size: ns, anchor: 'middle' }),
    );
    return svg`${bricks}${plate(x, y, plateWidth)}${much}${which}`;
  };
  const floor = rowHeight - earth;
  const tall = Math.min(floor * 0.74, beside * 2.4);
  const who = person(edge + beside * 0.5, floor, {
    pose: stand,
    hair: bun,
    coat: 'var(--_water-3)',
    legs: 'var(--_stone-3)',
    size: tall,
  });
  const sun = light(
    edge + beside * 0.5,
    (floor - tall) * 0.46,
    Math.max(0, Math.min((floor - tall) * 0.4, beside * 0.36)),
  );
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${sun}${Array.from({ length: rows }, (_, row) => {
      const here = meals.slice(row * perRow, (row + 1) * perRow);
      const y = (row + 1) * rowHeight - earth;
      const start = edge + beside + (width - 2 * edge - beside - here.length * column) / 2;
      return svg`${ground(width, y + earth, y, 'var(--_stone-2)')}${here.map((m, i) =>
        meal(m, names[row * perRow + i]!, start + (i + 0.5) * column, y - 1),
      )}`;
    })}${who}`,
  );
};
