// A bottle as high as a person with what its label says, and beside it one measure with a dotted line at 250 mg. Pure.
import { nothing, svg, type TemplateResult } from 'lit';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import type { Pose } from '../../../ui/base/drawing/poses.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { carry } from '../../../ui/shared/drawing/poses.js';

export interface LabelModel {
  /** mg a day; undefined where the label is not read yet. */
  readonly total: number | undefined;
  readonly line: number;
}

export interface LabelWords {
  /** On the bottle: the form, how much, and what that is a day; empty where not known. */
  readonly bottle: readonly [form: string, dose: string, day: string];
  readonly total: string;
  readonly line: string;
  readonly earth: string;
}

const reads: Pose = { ...carry, lean: 0, nod: -8 };

export const labelPicture = (
  size: PictureSize,
  { total, line: most }: LabelModel,
  words: LabelWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 2.6);
  const tall = some(Math.min(floor * 0.62, width * 0.4, em * 16));
  // The measure takes the right edge, twice the line is its top.
  const top = Math.max(fs * 1.4, floor * 0.12);
  const mg = (floor - top) / (most * 2);
  const barW = Math.min(em * 1.4, width * 0.06);
  const barX = width - Math.max(em * 2, width * 0.07) - barW;
  const up = total === undefined ? 0 : clamp(total, 0, most * 2) * mg;
  const over = total !== undefined && total > most + 1e-6;
  const lineY = floor - most * mg;
  const outline = path`M${barX} ${floor}V${top}h${barW}V${floor}`;
  const level = glide(
    0,
    -up,
    paint(
      path`M${barX + 1} ${floor}h${barW - 2}v${floor - top}h${2 - barW}z`,
      over ? 'var(--_amber-2)' : 'var(--_leaf-3)',
      0,
    ),
  );
  const said = [
    dotted(path`M${barX - em * 0.6} ${lineY}H${barX + barW + em * 0.6}`),
    label(words.line, barX - em * 0.9, lineY + fs * 0.35, {
      size: fs,
      anchor: 'end',
      bold: true,
      halo: 'var(--_room)',
    }),
    total === undefined || Math.abs(up - most * mg) < fs * 1.3
      ? nothing
      : label(words.total, barX - em * 0.9, Math.max(top + fs * 0.4, floor - up + fs * 0.35), {
          size: fs,
          anchor: 'end',
          halo: 'var(--_room)',
        }),
  ];
  // The bottle stands between person and measure.
  const right = barX - em * 1.4 - textWidth(words.line, fs, true, letter) - em * 0.6;
  const w = some(Math.min(width * 0.36, floor * 0.78, right - width * 0.3));
  const x = right - w;
  const h = some(Math.min(floor * 0.86, w * 1.7));
  const shoulder = h * 0.16;
  const neck = floor - h + h * 0.12;
  const glass = path`M${x} ${floor}V${neck + shoulder}q0 ${-shoulder} ${w * 0.2} ${-shoulder}h${w * 0.6}q${w * 0.2} 0 ${w * 0.2} ${shoulder}V${floor}z`;
  const cap = path`M${x + w * 0.16} ${neck - 1}V${floor - h}h${w * 0.68}V${neck - 1}z`;
  const paperTop = neck + shoulder + h * 0.06;
  const paperH = h * 0.46;
  const paper = path`M${x} ${paperTop}h${w}v${paperH}h${-w}z`;
  const rows = words.bottle.map((text, i) => {
    const px = em * ([1, 1.1, 0.82][i] ?? 1);
    const fit = [px, px * 0.85, px * 0.7].find((each) => fitting([text], w - 6, each, i < 2, letter)) ?? 0;
    return text && fit
      ? label(text, x + w / 2, paperTop + paperH * [0.32, 0.64, 0.88][i]!, {
          size: fit,
          anchor: 'middle',
          bold: i === 1,
        })
      : dotted(path`M${x + w * 0.2} ${paperTop + paperH * [0.27, 0.58, 0.84][i]!}h${w * 0.6}`, 1.75);
  });
  const me = person(Math.max(tall * 0.2, x * 0.56), floor, {
    pose: reads,
    hair: bun,
    coat: 'var(--_leaf-3)',
    size: tall,
  });
  const earth = fitting([words.earth], width - 2 * em, fs, false, letter) ?? '';
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${light(Math.max(em * 3, width * 0.14), floor * 0.24, Math.min(floor * 0.17, width * 0.09))}${shape(
      glass,
      'var(--_water-2)',
    )}${shape(cap, 'var(--_water-3)', { shift: 2 })}<path d=${paper} fill="var(--_paper)"/>${rows}${level}${line(outline, 2.5)}${said}${ground(
      width,
      height,
      floor,
      'var(--_stone-2)',
    )}${me}${label(earth, width / 2, floor + (height - floor) / 2 + fs * 0.4, { size: fs, anchor: 'middle' })}`,
  );
};
