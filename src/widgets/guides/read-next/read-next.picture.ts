// A bench with a reader, and milestones along the road: as far from the bench as there are minutes to read. Nothing moves; the one
// whose article is looked at is lit. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { sit } from '../../../ui/shared/drawing/poses.js';
import { tree } from '../../../ui/shared/drawing/tree.js';

export interface RoadModel {
  /** Minutes to each milestone, in the order of the articles. */
  readonly stones: readonly { readonly id: number; readonly minutes: number }[];
  /** The one that is lit, by its id. */
  readonly lit?: number | undefined;
  /** What the figures count, from long to short. */
  readonly unit: readonly string[];
  readonly onPress?: ((id: number) => void) | undefined;
}

/** The road is at least this long, minutes: a short text stands near the bench also where it is the longest. */
const least = 8;

/** A stone around x on the ground at y, with its figure. */
const stone = (x: number, y: number, w: number, text: string, fs: number, lit: boolean): SVGTemplateResult => {
  const h = w * 1.16;
  const r = w * 0.42;
  const d = path`M${x - w / 2} ${y}V${y - h + r}q0 ${-r} ${r} ${-r}h${w - 2 * r}q${r} 0 ${r} ${r}V${y}z`;
  const size = Math.min(fs, (w * 1.3) / Math.max(1, text.length));
  return svg`${shape(d, lit ? 'var(--_glow)' : 'var(--_sheet)', { shift: 1.5 })}${label(
    text,
    x,
    y - h * 0.46 + size * 0.36,
    {
      size,
      bold: true,
      anchor: 'middle',
      ...(lit && { fill: 'var(--_on-glow,var(--_body-pen))' }),
    },
  )}`;
};

/** The stone of one article, beside its title; without a figure where its minutes are not known. */
export const mark = (em: number, minutes: number | undefined, lit: boolean): TemplateResult => {
  const w = some(em * 2.5);
  const size = { width: w + 5, height: w * 1.16 + 5 };
  return picture(size, stone(size.width / 2 - 1, size.height - 3, w, minutes ? `${minutes}` : '', em, lit));
};

/** From near to far, each at least `gap` from the one before, and none past `end`. */
const apart = (wanted: readonly number[], gap: number, end: number): number[] => {
  const placed: number[] = [];
  for (const x of wanted) placed.push(Math.max(x, (placed.at(-1) ?? -Infinity) + gap));
  for (let i = placed.length - 1, most = end; i >= 0; i--, most -= gap) placed[i] = Math.min(placed[i]!, most);
  return placed;
};

export const readNextPicture = (size: PictureSize, { stones, lit, unit, onPress }: RoadModel): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 2.9);
  const tall = some(Math.min(floor * 0.7, width * 0.34, em * 10.5));
  const u = tall / 96;
  const seat = Math.max(width * 0.13, u * 62);
  const far = [...stones].sort((a, b) => a.minutes - b.minutes);
  const start = seat + u * 58;
  const w = some(Math.min(em * 2.6, u * 38, (width - start) / (far.length * 1.14 + 0.2)));
  const end = width - w * 0.75;
  const scale = (end - start) / Math.max(least, ...far.map(({ minutes }) => minutes));
  const xs = apart(
    far.map(({ minutes }) => start + scale * minutes),
    w * 1.14,
    end,
  );
  const said = far.length ? fitting(unit, end - start + w, fs, false, letter) : undefined;
  const reader = person(seat, floor, {
    pose: {
      ...sit,
      nod: 14,
      arms: [
        [10, -48, 20, -53],
        [4, -47, 15, -51],
      ],
    },
    hair: bun,
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size: tall,
  });
  const style = { pen: 1.75, shift: 1 };
  const bench = svg`${line('M-13-27V0M26-27V0', 1.75)}${shape('M-20-27h54v6h-54z', 'var(--_amber-2)', style)}`;
  const book = shape('M12-53l11-8 7 9-11 8z', 'var(--_sheet)', style);
  const sun = light(seat + u * 44, floor * 0.32, Math.min(floor * 0.28, width * 0.12, em * 5));
  const behind = svg`${sun}${hills(width, floor, floor * 0.2, 'var(--_leaf-1)')}${ground(width, height, floor, 'var(--_leaf-2)')}`;
  const shade = tree(seat - u * 40, floor, some(Math.min(floor * 0.66, u * 100)), 1, 'round');
  const road = far.map(({ id, minutes }, i) => {
    const press = onPress ? () => onPress(id) : nothing;
    const drawn = stone(xs[i]!, floor, w, `${minutes}`, fs * 1.15, id === lit);
    return svg`<g class="stone" data-stone=${id} @click=${press}>${drawn}</g>`;
  });
  const counts = { size: fs, anchor: 'middle' } as const;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${behind}${shade}${at(seat, floor, bench, u)}${reader}${at(seat, floor, book, u)}${road}${line(
      path`M0 ${floor}H${width}`,
      2.5,
    )}${said ? label(said, (xs[0]! + xs.at(-1)!) / 2, floor + fs * 1.75, counts) : nothing}`,
  );
};
