// Stairs with equal risers, one tread a week: behind is painted, now is in the light, later is line only. The sun is the clock
// that decides; on a good day a leap is dotted, and the person stays standing. Never a fall, never a race. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, walk } from '../../../ui/base/drawing/poses.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { flag } from '../../../ui/shared/drawing/flag.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bald } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';

export interface Tread {
  readonly quota: number;
  readonly state: 'done' | 'now' | 'later';
}

export interface StairsModel {
  readonly treads: readonly Tread[];
  /** How much of today is done, 0 to 1. */
  readonly done: number;
  /** The leap of a good day. */
  readonly leap: boolean;
  /** Nobody's plan yet: no tread is painted. */
  readonly example: boolean;
}

export interface StairsWords {
  /** On the treads, in order. */
  readonly quotas: readonly string[];
  /** Under the treads, from long to short. */
  readonly weeks: readonly (readonly string[])[];
  /** In the sun: how much, and of what. */
  readonly today: string;
  readonly unit: string;
  readonly leap: string;
}

/** The sun with a ring that is as long as what is done. */
const clock = (x: number, y: number, r: number, done: number): SVGTemplateResult => {
  const [cx, cy] = [round(x), round(y)];
  const ring = svg`<circle cx=${cx} cy=${cy} r=${round(r)} stroke-dasharray="0 5" stroke-width="1.5"/>`;
  const turn = `rotate(-90 ${cx} ${cy})`;
  const part = `${round(clamp(done, 0, 1) * 100)} 100`;
  const pen = round(clamp(r * 0.14, 3, 8));
  const drawn = done > 0 ? 'var(--_water-4)' : 'none';
  const arc = svg`<circle cx=${cx} cy=${cy} r=${round(r)} stroke=${drawn} stroke-width=${pen} pathLength="100" stroke-dasharray=${part} transform=${turn}/>`;
  return svg`${light(x, y, r)}${ring}${arc}`;
};

const fills = { done: 'var(--_leaf-3)', now: 'var(--_glow)', later: 'var(--_sky)' } as const;

export const gradedPlanPicture = (size: PictureSize, model: StairsModel, words: StairsWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const { treads, done, leap, example } = model;
  const fs = labelSize(width, em);
  const floor = height - fs * 2.5;
  const pad = Math.min(width * 0.08, 3 * em);
  const slot = some((width - 2 * pad) / Math.max(1, treads.length));
  const most = some(Math.max(1, ...treads.map(({ quota }) => quota)));
  const least = Math.min(most, ...treads.map(({ quota }) => quota));
  const tall = clamp(height * 0.29, 1, 120);
  const low = fs * 3.4;
  const rise = Math.max(0, floor - tall * 0.55 - low - height * 0.22);
  // The lowest tread has room for its number and its tick; equal steps are equal risers.
  const high = (quota: number): number => low + (most > least ? (rise * (quota - least)) / (most - least) : 0);
  const x = (i: number): number => pad + i * slot;
  const here = Math.max(
    0,
    treads.findIndex(({ state }) => state === 'now'),
  );
  const topOf = (i: number): number => floor - high(treads[i]?.quota ?? least);

  const tread = ({ state, quota }: Tread, i: number): SVGTemplateResult => {
    const top = floor - high(quota);
    const r = Math.min(5, slot / 3);
    const outline = path`M${x(i)} ${floor}V${top + r}q0 ${-r} ${r} ${-r}h${slot - 2 * r}q${r} 0 ${r} ${r}V${floor}`;
    const filled = example ? fills.later : fills[state];
    const tick =
      state === 'done' && !example
        ? at(
            x(i) + slot / 2,
            top + fs * 2.5,
            svg`<path d="M-6 0l4 4 8-8.500" stroke-width="2.5" stroke="var(--_body-pen)"/>`,
          )
        : nothing;
    const number = label(words.quotas[i] ?? '', x(i) + slot / 2, top + fs * 1.5, {
      size: fs,
      bold: true,
      anchor: 'middle',
      ...(filled !== fills.later && { fill: 'var(--_on-glow,var(--_body-pen))' }),
    });
    const col = paint(path`${outline}z`, filled, filled === fills.later ? 0 : 3);
    return svg`${col}${example ? dotted(outline, 1.5) : line(outline)}${number}${tick}`;
  };
  const week = (_: Tread, i: number): unknown => {
    const text = fitting(words.weeks[i] ?? [], slot * 1.35, fs, i === here, letter);
    return text
      ? label(text, x(i) + slot / 2, floor + fs * 1.6, { size: fs, anchor: 'middle', bold: i === here })
      : nothing;
  };

  const r = some(Math.min(height * 0.19, width * 0.13));
  const [sunX, sunY] = [pad + r * 0.95, r + height * 0.07];
  const big =
    [1.6, 1.35, 1.1, 0.9].map((n) => n * em).find((n) => textWidth(words.today, n, true, letter) < 1.75 * r) ??
    em * 0.8;
  const roomy = textWidth(words.unit, fs, false, letter) < 1.8 * r && r > fs * 1.7;
  const sum = label(words.today, sunX, sunY + (roomy ? big * 0.12 : big * 0.36), {
    size: big,
    bold: true,
    anchor: 'middle',
  });
  const unit = roomy ? label(words.unit, sunX, sunY + big * 0.12 + fs * 1.25, { size: fs, anchor: 'middle' }) : nothing;

  // The person keeps clear of the sun.
  const meX = Math.max(x(here) + slot / 2, here < 2 ? x(here) + slot / 2 : 0);
  const far = Math.min(treads.length - 1, here + 2);
  const jump = ((): unknown => {
    if (!leap || far <= here) return nothing;
    const [x0, y0] = [meX + tall * 0.2, topOf(here) - tall * 0.8];
    const [x1, y1] = [x(far) + slot / 2, topOf(far) - 8];
    const peak = Math.min(y0, y1) - height * 0.12;
    const middle = (x0 + x1) / 2;
    const arrow = line(path`M${x1 - 8} ${y1 - 9}L${x1} ${y1} ${x1 + 5} ${y1 - 11}`, 2);
    const text = label(words.leap, middle, Math.max(fs, peak + height * 0.03), {
      size: fs,
      anchor: 'middle',
      halo: 'var(--_sky)',
    });
    return svg`${dotted(path`M${x0} ${y0}Q${middle} ${peak} ${x1} ${y1}`)}${arrow}${text}`;
  })();
  const last = treads.length - 1;
  const goal =
    last >= 0
      ? flag(
          x(last) + slot * 0.55,
          topOf(last),
          Math.min(height * 0.2, topOf(last) - 6),
          example ? 'none' : 'var(--_leaf-3)',
          1,
          slot * 0.6,
        )
      : nothing;
  const me = glide(
    meX,
    topOf(here),
    person(0, 0, { size: tall, hair: bald, coat: 'var(--_water-3)', pose: leap || example ? stand : walk }),
  );
  const front = svg`${goal}${treads.map(tread)}${ground(width, height, floor, 'var(--_leaf-2)')}${treads.map(week)}${jump}${me}`;
  const land = hills(width, floor, Math.min(height * 0.14, low * 0.7), 'var(--_leaf-1)');
  const behind = svg`${backdrop(size, 'var(--_sky)')}${land}${clock(sunX, sunY, r, done)}${sum}${unit}`;
  return picture(size, svg`${behind}${front}`);
};
