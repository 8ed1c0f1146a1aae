// A beach: a lifeguard on her chair and two masts, one for the emergency number and one for the doctor. A sign that was ticked hoists
// its flag, painted, and she takes the phone. Nothing ticked: both hang limp, line only. There is no green flag. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import type { Pose } from '../../../ui/base/drawing/poses.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { sit } from '../../../ui/shared/drawing/poses.js';

/** The two masts, as they stand. */
export const masts = ['now', 'doctor'] as const;
export type Mast = (typeof masts)[number];

export interface BeachModel {
  /** Whose flag is up. */
  readonly up: Readonly<Record<Mast, boolean>>;
  readonly onPress?: ((mast: Mast) => void) | undefined;
}

/** Each from long to short. */
export type BeachWords = Readonly<Record<Mast, readonly string[]>>;

/** The near hand at the ear. */
const phones: Pose = {
  ...sit,
  arms: [
    [4, -46, 16, -40],
    [17, -58, 9, -72],
  ],
};

const colour: Readonly<Record<Mast, string>> = { now: 'var(--_danger)', doctor: 'var(--_amber-2)' };

/** Cloth at its mast, its upper corner at the origin, `s` px long. */
const cloth = (s: number, fill: string | undefined): SVGTemplateResult => {
  const w = s * 1.06;
  const flies = path`M0 0C${w * 0.3} ${-s * 0.2} ${w * 0.6} ${s * 0.26} ${w} 0V${s * 0.62}C${w * 0.6} ${s * 0.88} ${w * 0.3} ${s * 0.42} 0 ${s * 0.62}z`;
  const hangs =
    path`M0 0C${s * 0.34} ${s * 0.06} ${s * 0.36} ${s * 0.56} ${s * 0.3} ${s * 0.84}Q${s * 0.2} ${s} ${s * 0.1} ${s * 0.8}L0 ${s * 0.72}z` +
    path`M${s * 0.1} ${s * 0.22}Q${s * 0.2} ${s * 0.5} ${s * 0.1} ${s * 0.8}`;
  return fill ? shape(flies, fill, { shift: 3 }) : svg`<path d=${hangs} fill="var(--_paper)" stroke-width="1.75"/>`;
};

/** A mast of `tall` px on (x, y), its flag `s` px long. */
const mast = (x: number, y: number, tall: number, s: number, fill: string, up: boolean): SVGTemplateResult => {
  const top = y - tall;
  return svg`${line(path`M${x} ${y}V${top + 5}`, 3.5)}<circle cx=${Math.round(x)} cy=${Math.round(top)} r="4.5" fill="var(--_paper)"/>${glide(
    x + 2,
    up ? top + 12 : y - s * 1.5,
    cloth(s, up ? fill : undefined),
  )}`;
};

/** Her chair with the seat's middle at the origin, its feet `h` px below. */
const chair = (w: number, h: number): SVGTemplateResult => {
  const rung = (n: number): string => path`M${-w * (0.3 + n * 0.1)} ${h * n}H${w * (0.3 + n * 0.1)}`;
  const frame = path`M${-w * 0.3} 0L${-w * 0.42} ${h}M${w * 0.3} 0L${w * 0.42} ${h}M${-w * 0.46} 0V${-w * 0.5}`;
  return svg`${line(frame + rung(0.28) + rung(0.56) + rung(0.84), 2.5)}${shape(path`M${-w / 2} ${-5}h${w}v9h${-w}z`, 'var(--_amber-2)', { shift: 2 })}`;
};

const wave = (x: number, y: number, w: number): string =>
  path`M${x} ${y}q${w / 6} ${-4} ${w / 3} 0t${w / 3} 0 ${w / 3} 0`;

export const redFlagsPicture = (size: PictureSize, { up, onPress }: BeachModel, words: BeachWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const beach = some(height - Math.max(earthOfPlay(em), fs * 2.6));
  const horizon = beach * 0.72;
  const seatX = width * 0.25;
  const tall = some(Math.min(beach * 0.56, width * 0.3, em * 11));
  const u = tall / 96;
  const seat = some(beach * 0.56);
  const rings = up.now || up.doctor;
  const sea = svg`<path d=${path`M0 ${horizon}H${width}V${beach}H0z`} fill="var(--_water-2)" stroke="none"/>${line(path`M0 ${horizon}H${width}`, 1.5)}`;
  const waves = [0.05, 0.42, 0.68, 0.9].map((x, i) =>
    wave(width * x, beach - (beach - horizon) * (i % 2 ? 0.62 : 0.34), some(Math.min(width * 0.11, em * 4))),
  );
  const boatX = width * 0.74;
  const hull = path`M${boatX - 9} ${horizon}h20l-4 6h-12z`;
  const boat = svg`${paint(hull, 'var(--_paper)', 0)}${line(hull + path`M${boatX} ${horizon}v-22l11 17z`, 1.5)}`;
  const guard = svg`${at(seatX, seat, chair(tall * 0.5, some(beach - seat)))}${person(seatX - 9 * u, seat + 27 * u, {
    pose: rings ? phones : sit,
    hair: bun,
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size: tall,
  })}${rings ? at(seatX + 1.5 * u, seat - 46 * u, svg`<path d="M-2-6h4v11h-4z" fill="var(--_shoe)" stroke="none"/>`, u) : nothing}`;
  const low = beach + (height - beach) * 0.5 + fs * 0.36;
  const xs: Readonly<Record<Mast, number>> = { now: width * 0.6, doctor: width * 0.82 };
  const flagSize = some(Math.min(width * 0.145, beach * 0.3, em * 5));
  const poles = masts.map((each) => {
    const x = xs[each];
    const room = width * 0.22;
    const word = fitting(words[each], room - 4, fs, true, letter);
    const press = onPress ? () => onPress(each) : nothing;
    const around = paint(path`M${x - room / 2} 0h${room}V${height}h${-room}z`, 'transparent', 0);
    return svg`<g class=${onPress ? 'mast' : ''} @click=${press}>${around}${mast(
      x,
      beach,
      some(beach * (each === 'now' ? 0.86 : 0.68)),
      flagSize,
      colour[each],
      up[each],
    )}${word ? label(word, x, low, { size: fs, bold: true, anchor: 'middle' }) : nothing}</g>`;
  });
  const sun = light(width * 0.17, beach * 0.34, Math.min(beach * 0.24, width * 0.12, em * 6));
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${sun}${sea}<path d=${waves.join('')} stroke="var(--_water-4)" stroke-width="1.5"/>${boat}${ground(
      width,
      height,
      beach,
      'var(--_amber-1)',
    )}${guard}${poles}`,
  );
};
