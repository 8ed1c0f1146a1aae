// The strip above the booking: the visitor walks from mark to mark to the practice. And a face for a care giver without photo. Pure.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { bust } from './drawing/bust.js';
import { pennant } from './drawing/pennant.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { short, type Hair } from '../../../ui/base/drawing/head.js';
import { bald, bob, bun } from '../../../ui/shared/drawing/hair.js';
import { house } from '../../../ui/shared/drawing/house.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stepMark } from '../../../ui/shared/drawing/step-marks.js';
import { tree } from '../../../ui/shared/drawing/tree.js';

/** Room under the ground for the names of the marks. */
const earthOf = (width: number, em: number): number => Math.round(13 + labelSize(width, em) * 1.9);

/** Height in px of the strip; `low` has no more than its marks. */
export const bookingHeight = (width: number, em: number, low = false): number =>
  low ? Math.round(em * 3.5) : Math.round(clamp(width * 0.17, em * 5.25, em * 8) + earthOf(width, em));

/** Sky, sun and hills, the house and its tree, and the ground all stands on. */
export const land = ({ width, height }: PictureSize, floor: number): unknown => {
  const tall = Math.min(floor * 0.62, width * 0.2);
  return svg`${backdrop({ width, height: floor }, 'var(--_sky)')}${light(width * 0.12, floor * 0.33, Math.min(floor * 0.24, width * 0.09))}${hills(
    width,
    floor,
    floor * 0.27,
    'var(--_leaf-1)',
  )}${house(width * 0.78, floor - 1, tall)}${tree(width * 0.935, floor, Math.min(floor * 0.6, width * 0.19))}${ground(width, height, floor, 'var(--_leaf-2)')}`;
};

/** `step` from 0. Names that do not fit give way to the present one. */
export const bookingPicture = (size: PictureSize, step: number, names: readonly string[]): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const r = width < 30 * em ? 10 : 12;
  const floor = height - earthOf(width, em);
  const x = (i: number): number => width * (0.13 + (i * 0.53) / Math.max(1, names.length - 1));
  const half = (name: string, i: number): number => textWidth(name, fs, i === step, letter) / 2;
  /** Below its mark, but inside the picture. */
  const middle = (name: string, i: number): number => clamp(x(i), half(name, i) + 8, width - half(name, i) - 8);
  const edge = (i: number, side: number): number => middle(names[i]!, i) + side * half(names[i]!, i);
  const roomy = names.every((_, i) => !i || edge(i, -1) - edge(i - 1, 1) > 10);
  const named = (i: number): unknown => {
    const name = names[i] ?? '';
    const said = roomy ? name : i === step ? fitting([name], width - 16, fs, true, letter) : undefined;
    if (!said) return nothing;
    return label(said, middle(said, i), floor + r + fs * 1.35, {
      size: fs,
      bold: i === step,
      anchor: 'middle',
    });
  };
  const tall = floor * 0.72;
  const walker = step >= 0 && tall > 30 ? glide(x(step), 0, person(0, floor - r * 1.2, { size: tall })) : nothing;
  const marks = names.map((_, i) => [
    stepMark(x(i), floor, r, i < step ? 'done' : i === step ? 'now' : 'later', String(i + 1)),
    named(i),
  ]);
  return picture(size, svg`${land(size, floor)}${walker}${marks}`);
};

const looks: readonly (readonly [Hair, string])[] = [
  [{ ...bob, fill: 'var(--_hair-3)' }, 'var(--_leaf-3)'],
  [short, 'var(--_amber-2)'],
  [bun, 'var(--_ember-2)'],
  [bald, 'var(--_water-3)'],
  [{ ...short, fill: 'var(--_hair-2)' }, 'var(--_leaf-3)'],
  [bob, 'var(--_amber-2)'],
];

const round = (size: number, content: unknown): TemplateResult => {
  const half = size / 2;
  const room = svg`<circle class="room" cx=${half} cy=${half} r=${half - 1}/>`;
  return picture({ width: size, height: size }, svg`${room}${content}`);
};

/** A face for the care giver with that index, `size` px. */
export const face = (index: number, size: number): TemplateResult => {
  const [hair, coat] = looks[Math.abs(Math.trunc(index)) % looks.length]!;
  const id = `face-${size}`;
  const half = size / 2;
  const clip = svg`<clipPath id=${id}><circle cx=${half} cy=${half} r=${half - 1.75}/></clipPath>`;
  const someone = bust(half - size * 0.05, size * 0.9, size / 34, hair, coat);
  return round(size, svg`${clip}<g clip-path=${`url(#${id})`}>${someone}</g>`);
};

/** Whoever is free first: the flag of an appointment. */
export const anyFace = (size: number): TemplateResult =>
  html`<span class="face">${round(size, pennant(size * 0.42, size * 0.72, size * 0.44, { cloth: size * 0.3 }))}</span>`;
