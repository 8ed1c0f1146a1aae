// Where everything stands in the picture of the day, and which hour lies where. Pure: sizes in, places out.
import { bed, wake, type Moment } from '../../../science/body/day.js';
import { labelSize } from '../../../ui/base/drawing/label.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';

export interface Scene {
  /** Size of the letters. */
  readonly fs: number;
  readonly floor: number;
  /** The battery: its middle, half its width, its height. */
  readonly battery: { readonly x: number; readonly half: number; readonly tall: number };
  readonly person: { readonly x: number; readonly tall: number };
  /** From waking to bed. */
  readonly left: number;
  readonly right: number;
  /** What can be planned: half its size, and where it lies in the earth until then. */
  readonly r: number;
  readonly earth: { readonly y: number } & Readonly<Record<Moment, number>>;
  readonly xOf: (hour: number) => number;
  readonly hourAt: (x: number) => number;
  readonly yOf: (level: number) => number;
}

/** Height in CSS px that suits a width. */
export const recoveryBatteryHeight = (width: number, em: number): number =>
  Math.round(width < 42 * em ? Math.max(Math.min(width * 0.82, em * 20), em * 15) : width / 2.2);

/** `plays`: in its earth lies a strip from which the day is played. */
export const sceneOf = ({ width, height, em }: PictureSize, plays: boolean): Scene => {
  const fs = labelSize(width, em);
  const r = clamp(em * 1.5, 17, width * 0.05);
  const row = Math.max(fs * 3.9, 2 * r + 12);
  const floor = height - row - (plays ? earthOfPlay(em) : 0);
  const pad = Math.min(width < 44 * em ? em * 1.25 : em * 1.75, width * 0.06);
  const tall = clamp(floor * 0.76, 30, width * 0.44);
  const half = Math.min(tall * 0.24, width * 0.11);
  const high = Math.min(tall * 0.66, width * 0.27);
  const who = pad + 2 * half + high * 0.22;
  const left = who + high * 0.42;
  const right = Math.max(left + 8, width - pad - fs * 0.4);
  const hours = bed - wake;
  return {
    fs,
    floor,
    battery: { x: pad + half, half, tall },
    person: { x: who, tall: high },
    left,
    right,
    r,
    earth: { y: floor + r + 7, rests: pad + r, walks: pad + 3 * r + 10 },
    xOf: (hour) => left + ((right - left) * (hour - wake)) / hours,
    hourAt: (x) => clamp(wake + (hours * (x - left)) / some(right - left), wake, bed),
    // As the battery draws its own level, so that the curve and the battery stand equally high.
    yOf: (level) => floor - (tall * (3 + 58 * clamp(level, 0, 1))) / 72,
  };
};
