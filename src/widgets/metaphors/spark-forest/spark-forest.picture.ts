// A forest with someone at its edge: how dry each tree is, how far the fire got, the rain. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { treeDryness } from '../../../science/body/fire.js';
import { cloud, cloudHeight, cloudWidth } from '../../../ui/body/drawing/cloud.js';
import { ember, plume } from './drawing/embers.js';
import { fire, spark } from '../../../ui/body/drawing/fire.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { path } from '../../../ui/base/drawing/path.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { tree } from '../../../ui/shared/drawing/tree.js';
import { drop } from '../../../ui/body/drawing/water.js';
import { act } from './act.js';
import type { SparkId } from './state.js';

export interface SparkForestModel {
  /** How dry the forest is, 0 to 1. */
  readonly dryness: number;
  readonly trees: number;
  /** How many trees burn, from the spark on. */
  readonly lit: number;
  /** No flame, but warm: embers and smoke. */
  readonly embers?: boolean;
  /** What strikes the spark; absent: nothing yet, someone walks past. */
  readonly spark?: SparkId | undefined;
  /** The word in the rain cloud; absent: no rain. */
  readonly rain?: string | undefined;
}

export interface SparkForestWords {
  readonly spark: string;
  /** What happens, from long to short. */
  readonly happens: readonly string[];
}

/** Heights of the trees as a share of the tallest: no two neighbours alike. */
const heights = [0.76, 1, 0.72, 0.95, 0.8, 0.9, 0.72, 0.96] as const;

/** Flames of a burning tree: at its foot, at its foot and in the crown, only in the crown. */
const flames = (x: number, y: number, h: number, i: number): SVGTemplateResult => {
  const crown = (size: number): SVGTemplateResult => svg`<g class="flame">${fire(x + 3, y - h * 0.4, h * size)}</g>`;
  const foot = (dx: number, size: number): SVGTemplateResult =>
    svg`<g class="flame">${fire(x + h * dx, y - 1, h * size)}</g>`;
  return i % 3 === 2
    ? svg`${foot(-0.02, 0.46)}${foot(0.2, 0.24)}`
    : i % 3 === 1
      ? svg`${crown(0.3)}${foot(-0.13, 0.26)}`
      : svg`${foot(-0.07, 0.5)}${foot(0.19, 0.26)}`;
};

export const sparkForestPicture = (
  size: PictureSize,
  model: SparkForestModel,
  words: SparkForestWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const pad = Math.max(12, width * 0.055);
  const bold = (text: string): number => textWidth(text, fs, true, letter);
  // Side by side in the earth while both fit; else one line each.
  const room = width - 2 * pad;
  const beside = model.spark ? bold(words.spark) + fs * 2 : 0;
  const right = fitting(words.happens, room - beside, fs, true, letter);
  const stacked = right === undefined;
  const happens = right ?? fitting(words.happens, room, fs, true, letter) ?? words.happens.at(-1)!;
  const floor = Math.round(height - fs * (stacked ? 4.6 : 3.2));
  const from = width * (width < 600 ? 0.4 : 0.36);
  const pitch = (width * 0.965 - from) / (model.trees - 1);
  const tall = Math.min(floor * 0.64, pitch * 2.9);
  const xOf = (i: number): number => from + i * pitch;
  const hOf = (i: number): number => tall * heights[i % heights.length]!;
  const all = Array.from({ length: model.trees }, (_, i) => i);
  const man = Math.min(tall * 0.6, width * 0.27);
  const manX = width * (width < 600 ? 0.15 : 0.21);
  const tip = manX + man * 0.56;
  const gap = from - tip;
  const r = Math.max(5, man * 0.1);
  const star = (dx: number, up: number, much = 1): SVGTemplateResult =>
    svg`<g class="spark">${spark(tip + gap * dx, floor - man * up, r * much)}</g>`;
  const word = model.rain;
  // A cloud is as wide as its word; in large text the word gives way, not its end.
  const asked = word === undefined ? 0 : cloudWidth(word, fs, letter);
  const cloudWide = some(Math.min(asked, room));
  const cs = asked ? fs * (cloudWide / asked) : fs;
  const cloudX = Math.min((from + width) / 2, width - pad - cloudWide / 2);
  const cloudY = cloudHeight(cs) + Math.max(6, (floor - tall - cloudHeight(cs)) * 0.4);
  const fall = floor - cloudY;
  const rained = all.flatMap((i) =>
    [0.06, 0.36, 0.66].map((down, k) => [i + (k % 2) * 0.5, down + ((i * 7) % 3) * 0.09] as const),
  );
  const last = Math.min(model.lit, 2) - 1;

  const sky = backdrop(size, 'var(--_sky)');
  const sun = light(width * 0.16, Math.max(height * 0.2, width * 0.1), Math.min(width * 0.115, height * 0.19));
  const far = hills(width, floor, floor * 0.14, 'var(--_leaf-2)');
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const grass = line(path`M${pad + 4} ${floor - 1}l-4-7m4 7v-10m0 10l4-7`, 1.5);
  const trees = all.map((i) =>
    tree(xOf(i), floor, hOf(i), 1 - treeDryness(model.dryness, i, model.trees), i % 2 ? 'lens' : 'round'),
  );
  const smoke =
    model.lit > 0 && word === undefined
      ? plume(
          xOf(last) - pitch * 0.2,
          floor - hOf(last) - r * 2,
          Math.max(r * 3, height * 0.1),
          Math.max(9, tall * 0.075),
        )
      : nothing;
  const fire = all.slice(0, model.lit).map((i) => flames(xOf(i), floor, hOf(i), i));
  const embers = model.embers
    ? svg`${ember(from - 12, floor, 12)}${ember(from + 9, floor, 8)}${plume(from, floor - hOf(0) - 12, floor - tall * 1.15, 9)}`
    : nothing;
  const someone = act(manX, floor, man, model.spark);
  const sparks = model.spark ? svg`${star(0.1, 0.92)}${star(0.5, 0.62)}${star(0.2, 0.28, 1.1)}` : nothing;
  const falling = ([i, down]: readonly [number, number]): SVGTemplateResult =>
    drop(Math.min(xOf(i) - pitch * 0.2, width - 14), cloudY + 4 + down * (fall - 24), Math.max(10, fs * 0.9));
  const rain =
    word === undefined
      ? nothing
      : svg`<g class="rain">${rained.map(falling)}</g>${cloud(word, cloudX, cloudY, cs, { room: cloudWide + 2, letter })}`;
  const cause = model.spark ? label(words.spark, pad, floor + fs * 2, { size: fs, bold: true }) : nothing;
  const effect = label(happens, stacked ? pad : width - pad, floor + fs * (stacked && model.spark ? 3.6 : 2), {
    size: fs,
    bold: true,
    anchor: stacked ? 'start' : 'end',
  });
  const wood = svg`${sky}${sun}${far}${earth}${grass}${trees}${smoke}${fire}${embers}`;
  return picture(size, svg`${wood}${someone}${sparks}${rain}${cause}${effect}`);
};
