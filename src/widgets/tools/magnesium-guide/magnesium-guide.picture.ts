// The edge of the table is the axis: every plate is as wide as the magnesium on it, and a flag stands at the daily value. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { plateFoods, type PlateFood } from '../../../science/food/magnesium-foods.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { flag } from '../../../ui/shared/drawing/flag.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';

import { dish } from './drawing/dishes.js';
import { laid } from './drawing/scale.js';

export interface TableModel {
  readonly items: readonly { readonly food: PlateFood; readonly mg: number }[];
  /** Whether there are numbers. */
  readonly numbers: boolean;
  /** mg at the flag; undefined where nobody said whose. */
  readonly daily: number | undefined;
  readonly onPress: ((food: PlateFood) => void) | undefined;
}

export interface TableWords {
  readonly names: Readonly<Record<PlateFood, readonly [name: string, short: string]>>;
  readonly mg: (mg: number) => string;
  /** Where nobody chose yet. */
  readonly note: string;
}

/** She lays the table: one hand on the last plate. */
const lays: Pose = {
  ...stand,
  arms: [
    [9, -55, 17, -48],
    [6, -54, 13, -46],
  ],
};

export const tablePicture = (
  size: PictureSize,
  { items, numbers, daily, onPress }: TableModel,
  words: TableWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 5);
  const tall = some(Math.min(floor * 0.95, em * 20));
  const left = Math.max(em, width * 0.05);
  const meX = width - tall * 0.17;
  const end = some(meX - tall * 0.17);
  const most = daily ?? 300;
  const [plates, px] = laid(items, most, left, end);
  const ticks = (numbers ? [0, 1, 2, 3, 4, 5, 6] : [])
    .map((n) => n * 100)
    .filter((mg) => left + mg * px <= width - em && mg !== daily);
  const tick = (mg: number, bold: boolean): SVGTemplateResult => {
    const x = left + mg * px;
    return svg`${line(path`M${x} ${floor}v7`, 2)}${label(words.mg(mg), x, floor + fs * 1.55, { size: fs, anchor: 'middle', bold })}`;
  };
  // Two numbers never stand on one another.
  const apart = (mg: number): boolean => daily === undefined || Math.abs(mg - daily) * px > fs * 2.6;
  const under = plates.map(({ food, mg, x, w }) => {
    const name = fitting(words.names[food], w - 3, fs, false, letter);
    const number = fitting([words.mg(mg)], w - 2, fs, true, letter);
    return svg`${name ? label(name, x, floor + fs * 3, { size: fs, anchor: 'middle' }) : nothing}${
      number ? label(number, x, floor + fs * 4.25, { size: fs, anchor: 'middle', bold: true }) : nothing
    }`;
  });
  const high = Math.min(floor * 0.34, em * 5.4);
  // All plates are drawn, those that are off beyond the edge: they slide along the table.
  const dishes = plateFoods.map((food) => {
    const on = plates.find((each) => each.food === food);
    const x = on ? on.x : width + em * 6;
    const press = onPress && (() => onPress(food));
    return svg`<g class="dish" data-food=${food} @click=${press}>${glide(round(x), round(floor), on ? dish(food, on.w, high) : nothing)}</g>`;
  });
  const flagX = left + most * px;
  const mark = daily
    ? flag(flagX, floor, Math.min(floor * 0.42, em * 5.5), 'var(--_leaf-3)', -1)
    : !numbers
      ? nothing
      : dotted(path`M${flagX} ${floor}v${-Math.min(floor * 0.42, em * 5.5)}`, 1.75);
  // Behind the end of the table; her legs are under it.
  const who = person(0, 0, { pose: lays, hair: bun, coat: 'var(--_water-3)', size: tall });
  const me = at(meX, floor + tall * 0.34, svg`<g transform="scale(-1 1)">${who}</g>`);
  const cloth = svg`<path d=${path`M0 ${floor}H${width}V${height}H0z`} fill="var(--_amber-1)" stroke="none"/>`;
  const note = label(words.note, width - left, fs * 1.9, { size: fs, anchor: 'end' });
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${light(left + em * 2.2, floor * 0.27, Math.min(floor * 0.18, width * 0.09))}${me}${cloth}${ground(
      width,
      height,
      floor,
      'var(--_amber-1)',
    )}${ticks.filter(apart).map((mg) => tick(mg, false))}${daily ? tick(daily, true) : nothing}${mark}${dishes}${under}${note}`,
  );
};
