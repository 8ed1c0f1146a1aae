// The pain scale's picture: a road from 0 to 10, level as far as pain is all right, steep beyond, and someone on it. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { short } from '../../../ui/base/drawing/head.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { emberDots, emberDotted } from '../../../ui/base/drawing/dots.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, walk, type Pose } from '../../../ui/base/drawing/poses.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { post, signSize } from '../../../ui/base/drawing/post.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';

/** Horizontal padding of the slider below the picture, in px: the person stands above its thumb. */
export type RoadSize = PictureSize & { readonly pad: number };

export interface PainScaleModel {
  /** 0 to 10; without a value the person waits unpainted at 0. */
  readonly value?: number | undefined;
  /** Highest value that is all right, 0 to 10; from 10 the whole road is level. */
  readonly limit: number;
  /** The ground unpainted, without zones: nothing says whether this score is acceptable. */
  readonly plain?: boolean;
  /** How the person goes where the road makes one lean so many degrees, and how far that brings the head before the feet,
   * in heights; walks when absent. */
  readonly gait?: ((slope: number) => readonly [pose: Pose, ahead: number]) | undefined;
  /** What else stands on the road, drawn between the sign and the person. */
  readonly between?: ((scene: Scene) => SVGTemplateResult) | undefined;
}

/** Left, top, right and bottom in px. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where things are, for what is drawn between them. */
export interface Scene {
  readonly size: RoadSize;
  /** Height of the road at x. */
  readonly y: (x: number) => number;
  /** Where the steep part begins; `open` when there is none. */
  readonly edge: number;
  readonly open: boolean;
  /** Size of the words. */
  readonly fs: number;
  /** Room of the person and the sign. */
  readonly taken: readonly Box[];
}

export interface PainScaleWords {
  /** Each from long to short: the first that fits is drawn. */
  readonly calm: readonly string[];
  readonly steep: readonly string[];
  /** On the sign at the border. */
  readonly post: string;
}

/** Width of the slider's thumb in px. */
const thumb = 30;

/** Where the middle of the slider's thumb lies for a value, in px from the left. */
export const valueX = (value: number, { width, pad }: Pick<RoadSize, 'width' | 'pad'>): number =>
  pad + thumb / 2 + ((width - 2 * pad - thumb) * clamp(value, -1, 11)) / 10;

/** A stretch of the road from (x0, y0) to (x1, y1), drawn to `by` in its middle: its height at x, and its path. */
const stretch = (x0: number, y0: number, by: number, x1: number, y1: number) => ({
  y: (x: number): number => {
    const t = clamp((x - x0) / (x1 - x0), 0, 1);
    return y0 + 2 * t * (1 - t) * (by - y0) + t * t * (y1 - y0);
  },
  d: path`Q${(x0 + x1) / 2} ${by} ${x1} ${y1}`,
});

/** Height of the road at x, its level path and its steep one. */
const road = (
  width: number,
  height: number,
  left: number,
  edge: number,
): [y: (x: number) => number, calm: string, steep: string] => {
  const low = height * 0.765;
  const mid = height * 0.69;
  const high = height * 0.39;
  const rise = low - mid;
  const beyond = Math.max(width - edge, 1);
  const knee = Math.max(mid - (0.65 * rise * beyond) / Math.max(edge - left, 1), high);
  const calm = stretch(left, low, low - rise * 0.35, edge, mid);
  const steep = stretch(edge, mid, knee, edge + beyond, high);
  return [(x) => (x < edge ? calm : steep).y(x), path`M0 ${low}H${left}${calm.d}`, steep.d];
};

/** The road for the room and value given. The sign and the person keep clear of each other. */
export const painScalePicture = (
  size: RoadSize,
  { value, limit, plain, gait, between }: PainScaleModel,
  words: PainScaleWords,
): TemplateResult => {
  const { width, height, em, pad, letter } = size;
  const fs = labelSize(width, em);
  const open = limit >= 10;
  const edge = open ? width : valueX(limit + 0.5, size);
  const [y, calm, steep] = road(width, height, valueX(0, size), edge);
  const [signWidth, signHeight] = signSize(words.post, fs, letter);
  const tall = Math.min(Math.max(112, height * 0.28), height * 0.36, y(edge) - signHeight - 14);
  const top = Math.max(6, y(edge) - tall * 1.12 - signHeight - 4);
  const signX = clamp(edge, signWidth / 2 + 8, width - signWidth / 2 - 8);
  const thumbX = valueX(value ?? 0, size);
  const chosen = value !== undefined;
  const slope = 16 * clamp((y(thumbX) - y(thumbX + 12)) / 12, 0, 1);
  const [pose, ahead] = gait?.(slope) ?? [{ ...walk, lean: slope }, 0];
  const x = thumbX - tall * ahead;
  const taken: readonly Box[] = [
    [x - tall * 0.25, y(x) - tall - 2, x + tall * 0.2, height],
    ...(open ? [] : [[signX - signWidth / 2 - 4, top - 4, signX + signWidth / 2 + 6, top + signHeight + 6] as const]),
  ];
  const zone = (texts: readonly string[], end: boolean): unknown => {
    const text = fitting(texts, (end ? width - edge : edge) - pad - 12, fs, true, letter);
    return text
      ? label(text, end ? width - pad : pad, height - fs * 0.95, {
          size: fs,
          bold: true,
          ...(end && { anchor: 'end' as const, halo: 'var(--_ember-1)' }),
        })
      : nothing;
  };
  const slopeArea = path`M${edge} ${y(edge)}${steep}V${height}H${edge}z`;
  // From far to near.
  const layers = [
    backdrop(size, 'var(--_sky)'),
    light(width * 0.2, height * 0.34, Math.min(height * 0.22, width * 0.13)),
    plain
      ? nothing
      : [
          paint(path`${calm}V${height}H0z`, 'var(--_leaf-2)', 3.5, 0),
          zone(words.calm, false),
          open
            ? nothing
            : [
                emberDots,
                paint(slopeArea, 'var(--_ember-1)', 3.5, 0),
                paint(slopeArea, emberDotted, 3.5, 0),
                svg`<path d=${path`M${edge} ${y(edge) + 4}V${height}`} stroke-width="1.75" stroke-dasharray="3 5"/>`,
                zone(words.steep, true),
                post(words.post, edge, y(edge) + 2, top, fs, signX, letter),
              ],
        ],
    line(open ? calm : calm + steep, 2.5),
    between?.({ size, y, edge, open, fs, taken }),
    glide(
      x,
      y(x + (chosen ? tall * 0.16 : 0)),
      person(0, 0, {
        size: tall,
        ...(chosen
          ? { pose }
          : {
              pose: stand,
              hair: { ...short, fill: 'var(--_skin)' },
              coat: 'var(--_skin)',
              legs: 'var(--_skin)',
            }),
      }),
    ),
  ];
  return picture(size, svg`${layers}`);
};
