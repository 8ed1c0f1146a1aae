// Where everything of the glass stands: sky, glass, tap, person. The picture is drawn from it, and what can be taken hold of
// lies over it. Pure: numbers and words in, numbers out.
import { cloudHeight, cloudWidth } from '../../../ui/body/drawing/cloud.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { labelSize } from '../../../ui/base/drawing/label.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import type { Glass } from './glass.js';

/** One load: its word and how heavily it rains, 0 to 1. */
export interface Load {
  readonly word: string;
  readonly level: number;
}

export interface Placed {
  /** Its middle, its underside and its width in px. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

export interface Scene {
  /** Text size of labels in px, and whether it is large for this room. */
  readonly fs: number;
  readonly big: boolean;
  readonly floor: number;
  readonly glass: Glass;
  /** The glass as large as it can grow. */
  readonly full: Glass;
  /** Where the tap leaves the wall, how large it is, and the mouth it drips from. */
  readonly tap: { readonly x: number; readonly y: number; readonly scale: number; readonly mouth: number };
  /** Where the person at the tap stands, and how tall. */
  readonly person: { readonly x: number; readonly tall: number };
  readonly clouds: readonly Placed[];
}

/** Height in CSS px that suits a width: at most twenty lines of text, so that the controls stay on the same screen. */
export const loadGlassHeight = (width: number, em: number): number =>
  Math.round(width < 15 * em ? 17 * em : Math.min(width * 0.82, 20 * em));

/** Above the glass a cloud rains in; aside it is dry. Two high, the third before them. */
const layOut = (
  loads: readonly Load[],
  width: number,
  fs: number,
  { x, half }: Glass,
  letter: PictureSize['letter'],
): Placed[] => {
  const h = cloudHeight(fs);
  const widths = loads.map(({ word }) =>
    Math.min(cloudWidth(word, fs, letter), width * (loads.length > 1 ? 0.56 : 0.8)),
  );
  const [first = 0, second = 0] = widths;
  const bounded = (w: number, at: number): number => clamp(at, w / 2 + 4, width - w / 2 - 4);
  // Side by side over the glass as far as they fit.
  const apart = Math.max(half * 1.2, (first + second) / 2 + 2);
  const left = bounded(first, loads.length === 1 ? x : x - apart / 2);
  const wet = [left, left + apart, x + half * 0.1];
  return loads.map(({ level }, i) => {
    const w = widths[i]!;
    const aside = i ? width : 0;
    return { w, x: bounded(w, level > 0 ? wet[i]! : aside), y: h + 6 + (i === 2 ? h * 0.8 : 0) };
  });
};

export const sceneOf = (
  { width, height, em, letter }: PictureSize,
  capacity: number,
  loads: readonly Load[],
): Scene => {
  const fs = labelSize(width, em);
  const big = width < 15 * em;
  const floor = height - earthOfPlay(em);
  const scale = clamp(Math.min(Math.max(width / 360, floor / 270), (width * 0.36) / 108), 0.85, 1.5);
  const beside = 108 * scale;
  const skies = cloudHeight(fs) * (loads.length > 2 ? 1.8 : 1) + 34;
  // In no room at all a glass is still a pixel high: much is divided by that.
  const tallest = Math.max(1, floor * 0.46, floor - skies);
  const half = clamp(tallest * 0.58, 20, (width - beside - 24) / 2.15);
  const x = 12 + half + Math.max(0, width - beside - 24 - 2 * half) * 0.62;
  const grown = clamp(capacity, 0, 1);
  const glass: Glass = { x, floor, half: half * (0.72 + 0.24 * grown), tall: tallest * (0.8 + 0.16 * grown) };
  const up = Math.min(glass.tall * 0.5, 56 * scale);
  const tapX = x + glass.half * (0.72 + (0.28 * up) / glass.tall) + 1;
  return {
    fs,
    big,
    floor,
    glass,
    full: { x, floor, half, tall: tallest },
    tap: { x: tapX, y: floor - up, scale, mouth: tapX + 29.5 * scale },
    person: { x: tapX + 54 * scale, tall: 94 * scale },
    clouds: layOut(loads, width, fs, glass, letter),
  };
};
