// Two forests side by side and the same spark in both: how dry each tree is, how far the fire got, the rain. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { treeDryness } from '../../../science/body/fire.js';
import { cloud, cloudHeight, cloudWidth } from '../../../ui/body/drawing/cloud.js';
import { ember, plume } from './drawing/embers.js';
import { fire, spark } from '../../../ui/body/drawing/fire.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { oneByOne } from '../../../ui/shared/one-by-one.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import { light } from '../../../ui/base/drawing/light.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { path } from '../../../ui/base/drawing/path.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { tree } from '../../../ui/shared/drawing/tree.js';
import { drop } from '../../../ui/body/drawing/water.js';
import { act } from './act.js';
import type { SparkId } from './state.js';

export interface Wood {
  /** How dry the forest is, 0 to 1. */
  readonly dryness: number;
  /** How many trees burn, from the spark on. */
  readonly lit: number;
  /** No flame, but warm: embers and smoke. */
  readonly embers?: boolean;
  /** What strikes the spark; absent: nothing yet, someone walks past. */
  readonly spark?: SparkId | undefined;
  /** The word in the rain cloud; absent: no rain. */
  readonly rain?: string | undefined;
}

export interface SparkForestModel {
  readonly trees: number;
  /** After ordinary weeks, and the forest that is asked about: the same spark in both. */
  readonly woods: readonly [wet: Wood, shown: Wood];
  /** Nothing is played: the earth is lower. */
  readonly still?: boolean;
}

export interface SparkForestWords {
  /** Over each forest. */
  readonly names: readonly [string, string];
  /** What happens in each, from long to short. */
  readonly happens: readonly [readonly string[], readonly string[]];
}

/** Heights of the trees as a share of the tallest: no two neighbours alike. */
const heights = [0.76, 1, 0.72, 0.95, 0.8, 0.9, 0.72, 0.96] as const;

/** Flames of a burning tree: at its foot, at its foot and in the crown, only in the crown. */
const flames = (x: number, y: number, h: number, i: number): SVGTemplateResult => {
  const crown = (size: number): SVGTemplateResult =>
    svg`<g class="flame ${oneByOne(i * 3)}">${fire(x + 3, y - h * 0.4, h * size)}</g>`;
  const foot = (dx: number, size: number): SVGTemplateResult =>
    svg`<g class="flame ${oneByOne(i * 3)}">${fire(x + h * dx, y - 1, h * size)}</g>`;
  return i % 3 === 2
    ? svg`${foot(-0.02, 0.46)}${foot(0.2, 0.24)}`
    : i % 3 === 1
      ? svg`${crown(0.3)}${foot(-0.13, 0.26)}`
      : svg`${foot(-0.07, 0.5)}${foot(0.19, 0.26)}`;
};

/** A forest with someone at its edge, `width` px wide on a floor of that height. */
const wood = (
  { dryness, lit, embers: glows, spark: struck, rain: word }: Wood,
  count: number,
  width: number,
  floor: number,
  fs: number,
  letter: PictureSize['letter'],
): SVGTemplateResult => {
  const from = width * 0.42;
  const pitch = (width * 0.86 - from) / (count - 1);
  const tall = Math.min(floor * 0.58, pitch * 2.9);
  const xOf = (i: number): number => from + i * pitch;
  const hOf = (i: number): number => tall * heights[i % heights.length]!;
  const all = Array.from({ length: count }, (_, i) => i);
  const man = Math.min(tall * 0.68, width * 0.34);
  const manX = width * 0.17;
  const tip = manX + man * 0.5;
  const gap = from - tip;
  const r = Math.max(4, man * 0.1);
  const star = (dx: number, up: number, much = 1): SVGTemplateResult =>
    svg`<g class="spark">${spark(tip + gap * dx, floor - man * up, r * much)}</g>`;
  // A cloud is as wide as its word; in large text the word gives way, not its end.
  const asked = word === undefined ? 0 : cloudWidth(word, fs, letter);
  const cloudWide = some(Math.min(asked, width - 8));
  const cs = asked ? fs * (cloudWide / asked) : fs;
  const cloudX = Math.min(width * 0.62, width - 4 - cloudWide / 2);
  const cloudY = cloudHeight(cs) + Math.max(6, fs * 2);
  const last = Math.min(lit, 2) - 1;
  const trees = all.map((i) =>
    tree(xOf(i), floor, hOf(i), 1 - treeDryness(dryness, i, count), i % 2 ? 'lens' : 'round', oneByOne(i)),
  );
  const smoke =
    lit > 0 && word === undefined
      ? plume(xOf(last), floor - hOf(last) - r * 2, Math.max(r * 3, floor * 0.1), Math.max(7, tall * 0.07))
      : nothing;
  const burns = all.slice(0, lit).map((i) => flames(xOf(i), floor, hOf(i), i));
  const embers = glows
    ? svg`${ember(from - 10, floor, 11)}${ember(from + 8, floor, 8)}${plume(from, floor - hOf(0) - 12, floor - tall * 1.1, 8)}`
    : nothing;
  const someone = act(manX, floor, man, struck);
  const sparks = struck ? svg`${star(0.1, 0.92)}${star(0.5, 0.62)}${star(0.2, 0.28, 1.1)}` : nothing;
  const falling = (i: number): SVGTemplateResult =>
    drop(
      from + (i % count) * pitch * 0.9,
      cloudY + 4 + ((i * 7) % 5) * (floor - cloudY - 24) * 0.2,
      Math.max(9, fs * 0.8),
    );
  const rain =
    word === undefined
      ? nothing
      : svg`<g class="rain">${Array.from({ length: count * 2 }, (_, i) => falling(i))}</g>${cloud(
          word,
          cloudX,
          cloudY,
          cs,
          { room: cloudWide + 2, letter },
        )}`;
  return svg`${trees}${smoke}${burns}${embers}${someone}${sparks}${rain}`;
};

export const sparkForestPicture = (
  size: PictureSize,
  { trees, woods, still }: SparkForestModel,
  words: SparkForestWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const half = width / 2;
  const floor = Math.round(height - (still ? fs * 0.8 : earthOfPlay(em)) - fs * 1.9);
  const room = half - 16;
  const sky = backdrop(size, 'var(--_sky)');
  const sun = light(width * 0.1, Math.max(height * 0.22, fs * 4), Math.min(width * 0.09, height * 0.13));
  const far = hills(width, floor, floor * 0.14, 'var(--_leaf-2)');
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const between = dotted(path`M${half} ${fs * 0.6}V${floor - 3}`);
  const side = (i: 0 | 1): SVGTemplateResult => {
    const middle = half * (i + 0.5);
    const style = { size: fs, anchor: 'middle' as const };
    const name = clipped(words.names[i], room, fs, letter);
    const happens =
      fitting(words.happens[i], room, fs, true, letter) ?? clipped(words.happens[i].at(-1)!, room, fs * 1.05, letter);
    return svg`${at(half * i, 0, wood(woods[i], trees, half, floor, fs, letter))}${label(name, middle, fs * 1.5, {
      ...style,
      halo: 'var(--_sky)',
    })}${label(happens, middle, floor + fs * 1.6, { ...style, bold: true })}`;
  };
  return picture(size, svg`${sky}${sun}${far}${earth}${between}${side(0)}${side(1)}`);
};
