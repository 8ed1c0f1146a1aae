// The strip above the booking: one stone per step on the way to the practice; and a face for a care giver without photo. Pure.
import { nothing, svg, type TemplateResult } from 'lit';
import { bust } from './drawing/bust.js';
import { hills } from '../../../ui/shared/drawing/ground.js';
import { short, type Hair } from '../../../ui/base/drawing/head.js';
import { bald, bob, bun } from '../../../ui/shared/drawing/hair.js';
import { house } from '../../../ui/shared/drawing/house.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { stepMark } from '../../../ui/shared/drawing/step-marks.js';
import { tree } from '../../../ui/shared/drawing/tree.js';

/** Height in px of the strip. */
export const bookingHeight = (width: number, em: number): number =>
  Math.round(clamp(width * 0.11, em * 4, em * 5.5) + 13 + labelSize(width, em) * 2.2);

/** `step` from 0; names.length when all is done. Names that do not fit give way to the present one. */
export const bookingPicture = (size: PictureSize, step: number, names: readonly string[]): TemplateResult => {
  const { width, height, em } = size;
  const fs = labelSize(width, em);
  const r = width < 30 * em ? 11 : 13;
  const floor = height - fs * 2.2 - r;
  const slot = width / Math.max(1, names.length);
  const x = (i: number): number => (i + 0.5) * slot;
  const roomy = names.every((name, i) => textWidth(name, fs, i === step) < slot - 6);
  const current = clamp(step, 0, names.length - 1);
  const alone = fitting([names[current] ?? ''], width - 16, fs, true);
  const half = textWidth(alone ?? '', fs, true) / 2;
  const tall = Math.min(floor * 0.62, slot - 2.4 * r - 8);
  const gap = (i: number): number => (x(i) + x(i + 1)) / 2;
  // The tree closes the strip; where it would be cut off there it stands one gap before the house.
  const treeTall = floor * 0.86;
  const edge = width - slot / 2 + r;
  const treeX = width - edge > treeTall * 0.6 ? (edge + width) / 2 : gap(names.length - 3);
  const sky = backdrop({ width, height: floor }, 'var(--_sky)');
  const sun = light(width * 0.13, floor * 0.54, Math.min(floor * 0.46, width * 0.1));
  const far = hills(width, floor, floor * 0.27, 'var(--_leaf-2)');
  const practice = names.length > 1 && tall > 14 ? house(gap(names.length - 2), floor - 1, tall) : nothing;
  const close = names.length > 2 ? tree(treeX, floor, Math.min(treeTall, slot), 1, 'round') : nothing;
  const earth = svg`<path d="M0 ${floor}v14h${width}v-14z" fill="var(--_paper)" stroke="none"/>`;
  const way = line(path`M0 ${floor}H${width}`, 2.5);
  const marks = names.map((name, i) => [
    stepMark(x(i), floor, r, i < step ? 'done' : i === step ? 'now' : 'later', String(i + 1)),
    roomy
      ? label(name, x(i), floor + r + fs * 1.5, { size: fs, bold: i === step, anchor: 'middle' })
      : i === current && alone
        ? label(alone, clamp(x(i), half + 8, width - half - 8), floor + r + fs * 1.5, {
            size: fs,
            bold: true,
            anchor: 'middle',
          })
        : nothing,
  ]);
  return picture(size, svg`${sky}${sun}${far}${practice}${close}${earth}${way}${marks}`);
};

const looks: readonly (readonly [Hair, string])[] = [
  [{ ...bob, fill: 'var(--_hair-3)' }, 'var(--_leaf-3)'],
  [short, 'var(--_water-3)'],
  [bun, 'var(--_ember-2)'],
  [bald, 'var(--_amber-2)'],
  [{ ...short, fill: 'var(--_hair-2)' }, 'var(--_leaf-3)'],
  [bob, 'var(--_water-3)'],
];

/** A face for the care giver with that index, `size` px. */
export const face = (index: number, size: number): TemplateResult => {
  const [hair, coat] = looks[Math.abs(Math.trunc(index)) % looks.length]!;
  const half = size / 2;
  const id = `face-${size}`;
  const clip = svg`<clipPath id=${id}><circle cx=${half} cy=${half} r=${half - 2}/></clipPath>`;
  const room = svg`<circle cx=${half} cy=${half} r=${half} fill="var(--_water-2)" stroke="none"/>`;
  const someone = bust(half - size * 0.06, size * 0.93, size / 29, hair, coat);
  return picture(
    { width: size, height: size },
    svg`${clip}<g clip-path=${`url(#${id})`}>${room}${someone}</g><circle cx=${half} cy=${half} r=${half - 1.25}/>`,
  );
};
