// Someone on a jetty breathes with the sun over the water: it grows on the way in and shrinks on the way out, and a disc goes
// over a wave. Still, the wave says the same and the disc steps. It never says how deep or well anyone breathes. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Rhythm } from '../../../science/rest/breathing.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { disc } from '../../../ui/base/drawing/light.js';
import { path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import type { Pose } from '../../../ui/base/drawing/poses.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { openLine } from '../../../ui/shared/drawing/lines.js';
import { sit } from '../../../ui/shared/drawing/poses.js';

/** The way of half a breath in time, and in the line of the wave: the same curve, so that the disc stays on it. */
const bend = 0.3642;
export const half = `cubic-bezier(${bend},0,${1 - bend},1)`;

/** How far things go in one breath: the smallest sun to the largest, and px. */
export interface Strides {
  readonly small: number;
  readonly rise: number;
  readonly wave: number;
}

export interface BreathingModel {
  readonly rhythm: Rhythm;
  /** How far in the breath, 0 to 1; what moves is moved from there. */
  readonly share: number;
  /** The disc goes along the wave by itself, step by step. */
  readonly still: boolean;
  /** The wave goes by: its words, which would go with it, are said by the sun. */
  readonly moving: boolean;
}

export interface BreathingWords {
  /** In the sun: what to do, and the count below it. */
  readonly now: string;
  readonly count: string;
  /** On the wave, from long to short. */
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** A hand on the belly. */
const breathe: Pose = {
  ...sit,
  arms: [
    [4, -46, 15, -42],
    [-2, -46, 10, -43],
  ],
};

const small = 0.66;

/** Where things stand in a room. */
const layout = ({ width, height, em }: PictureSize) => {
  const strip = earthOfPlay(em);
  const deep = some(Math.max(height * 0.25, labelSize(width, em) * 4));
  const horizon = some(height - strip - deep);
  const r = some(Math.min((horizon - 8) / 2.24, width * 0.25));
  return { strip, horizon, r, sun: width * 0.61, rise: deep * 0.5, wave: some(width * 0.52), from: width * 0.31 };
};

export const stridesOf = (size: PictureSize): Strides => {
  const { rise, wave } = layout(size);
  return { small, rise: round(rise), wave: round(wave) };
};

/** Height over the trough, 0 to 1, `share` through a breath: the cosine the curve follows. */
const level = (share: number, { in: into, out }: Rhythm): number => {
  const top = into / (into + out);
  return (1 - Math.cos(Math.PI * (share < top ? share / top : 1 + (share - top) / (1 - top)))) / 2;
};

export const breathingPacerPicture = (
  size: PictureSize,
  { rhythm, share, still, moving }: BreathingModel,
  words: BreathingWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const { strip, horizon, r, sun, rise, wave, from } = layout(size);
  const low = height - strip;
  const sunY = horizon - r * 1.04;
  const top = rhythm.in / (rhythm.in + rhythm.out);

  const big =
    em *
    ([2.1, 1.8, 1.45, 1.25, 1.1, 0.95].find((n) => textWidth(words.now, em * n, true, letter) < 1.55 * r * small) ??
      0.8);
  const said = { anchor: 'middle', fill: 'var(--_on-glow,var(--_body-pen))' } as const;
  const counted = { ...said, size: Math.max(em * 0.9, big * 0.7) };
  const now = words.now
    ? [
        label(words.now, sun, sunY + (words.count ? 0 : big * 0.35), { ...said, size: big, bold: true }),
        label(words.count, sun, sunY + big * 0.95, counted),
      ]
    : nothing;
  const rim = path`M${-r * 0.71} ${-r * 0.71}A${r} ${r} 0 1 1 ${-r * 0.72} ${-r * 0.7}`;
  const swells = svg`<g class="swell" data-at="scale(${still ? 0.83 : small})">${disc(2, 2, r, 'var(--_glow)')}${openLine(rim, 2.5)}</g>`;

  // One breath of the wave from x, standing on the line of the strip.
  const half = (x: number, wide: number, y: number): string =>
    path`C${x + wide * bend} ${y} ${x + wide * (1 - bend)} ${2 * (low - rise * 0.5) - y} ${x + wide} ${2 * (low - rise * 0.5) - y}`;
  const first = from - wave * Math.ceil(from / wave + 1);
  const times = Math.min(60, Math.ceil((width - first) / wave) + 2);
  const starts = Array.from({ length: times }, (_, i) => first + i * wave);
  const crest = starts
    .map((x) => half(x, wave * top, low) + half(x + wave * top, wave * (1 - top), low - rise))
    .join('');
  const d = path`M${first} ${low}` + crest;
  const beside = (texts: readonly string[], x: number, wide: number): unknown => {
    const text = fitting(texts, wide * 0.96, fs, false, letter);
    return text ? label(text, x + wide / 2, low - rise - fs * 0.55, { size: fs, anchor: 'middle' }) : nothing;
  };
  const signs = moving
    ? nothing
    : svg`${beside(words.in, from - wave * 0.05, wave * top)}${beside(words.out, from + wave * (top + 0.1), wave * (1 - top))}`;
  const drifts = svg`<g class="drift">${paint(d + path`V${low}H${first}z`, 'var(--_water-3)', 2, 0)}${line(d, 2.5)}${signs}</g>`;
  const up = rise * level(share, rhythm);
  const goes = at(
    from + (still ? share * wave : 0),
    low,
    svg`<g class="rise" data-at=${path`translateY(${still ? -up : 0}px)`}><circle r="8" fill="var(--_glow)" stroke-width="2"/></g>`,
  );

  const tall = Math.min(r * 1.85, em * 12.5);
  const u = tall / 96;
  const x = Math.max(width * 0.16, tall * 0.28);
  const end = x + 13 * u;
  const plank = 5.5 * u;
  const jetty: SVGTemplateResult = svg`${shape(path`M-4 ${horizon + 2}H${end}v${plank}H-4z`, 'var(--_stone-2)', { shift: 2 })}${shape(
    path`M-4 ${horizon + 2 + plank}H${end - 6 * u}v${plank}H-4z`,
    'var(--_stone-2)',
    { shift: 2 },
  )}`;
  const shine = svg`<g stroke="var(--_glow)">${line(path`M${sun - r * 0.5} ${horizon + 8}h${r}`, 3.5)}</g>`;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${disc(sun, sunY, r * 1.2, 'var(--_sun)')}${at(sun, sunY, swells)}${now}<path
      d=${path`M0 ${horizon}H${width}V${height}H0z`} fill="var(--_water-2)" stroke="none"/>${line(path`M0 ${horizon}H${width}`, 2.5)}${shine}${drifts}<path
      d=${path`M0 ${low}H${width}V${height}H0z`} fill="var(--_water-2)" stroke="none"/>${line(path`M0 ${low}H${width}`, 2.5)}${goes}${jetty}${person(
        x,
        horizon + 31 * u,
        { pose: breathe, hair: bun, coat: 'var(--_leaf-3)', legs: 'var(--_water-3)', size: tall },
      )}`,
  );
};
