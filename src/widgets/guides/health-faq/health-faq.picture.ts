// An apothecary's cabinet: a drawer for each subject. The one that is chosen slides down and is painted; from every drawer with
// something that was found a sheet of paper rises. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Subject } from '../../../science/food/questions.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';

export interface HealthFaqModel {
  readonly drawers: readonly Subject[];
  readonly chosen: Subject | undefined;
  /** Where something was found. */
  readonly found: ReadonlySet<Subject>;
  /** Names of the drawers, from long to short. */
  readonly words: Readonly<Record<Subject, readonly string[]>>;
  readonly onPress: (subject: Subject) => void;
}

const across = 3;

export const healthFaqPicture = (size: PictureSize, model: HealthFaqModel): TemplateResult => {
  const { width, height, em, letter } = size;
  const { drawers, chosen, found, words, onPress } = model;
  const usual = Math.min(labelSize(width, em), width * 0.036);
  const floor = some(height - Math.min(height * 0.3, usual * 2.4));
  const left = width * 0.28;
  const right = width - Math.max(width * 0.04, Math.min(em, width * 0.1));
  const top = floor * 0.12;
  const bottom = floor * 0.9;
  const gap = Math.min(7, width * 0.02);
  const w = some((right - left - gap * (across + 1)) / across);
  const h = some((bottom - top - gap * 4) / 3);
  // A little smaller before a shorter name is taken.
  const widest = Math.max(...drawers.map((each) => textWidth(words[each][0]!, usual, true, letter)), 1);
  const fs = usual * clamp((w - 4) / widest, 0.82, 1);
  const box = (x: number, y: number, wide: number, high: number): string => path`M${x} ${y}h${wide}v${high}h${-wide}z`;
  const place = (i: number): readonly [number, number] => [
    left + gap + (i % across) * (w + gap),
    top + gap + Math.floor(i / across) * (h + gap),
  ];
  const drawer = (subject: Subject, i: number): SVGTemplateResult => {
    const [x, y] = place(i);
    const open = subject === chosen;
    const sheet = svg`${shape(box(x + w * 0.18, y + h * 0.12, w * 0.64, h * 0.7), 'var(--_paper)', { shift: 0, pen: 1.5 })}${line(
      path`M${x + w * 0.28} ${y + h * 0.27}h${w * 0.3}M${x + w * 0.28} ${y + h * 0.4}h${w * 0.42}`,
      1.5,
    )}`;
    const name = fitting(words[subject], w - 6, fs, open, letter) ?? clipped(words[subject].at(-1)!, w - 6, fs, letter);
    const front = svg`${shape(box(x, y, w, h), open ? 'var(--_amber-2)' : 'var(--_paper)', { shift: open ? 3.5 : 0 })}
      <circle cx=${x + w / 2} cy=${y + h * 0.76} r=${Math.min(4, h * 0.1)} fill="var(--_paper)"/>
      ${label(name, x + w / 2, y + h * 0.5, { size: fs, anchor: 'middle', bold: open, fill: open ? 'var(--_body-pen)' : 'var(--_ink)' })}`;
    return svg`<g class="hold" data-subject=${subject} @click=${() => onPress(subject)}>${glide(
      0,
      found.has(subject) ? -h * 0.36 : 0,
      sheet,
    )}${glide(0, open ? h * 0.14 : 0, front)}</g>`;
  };
  const spare = Array.from({ length: 9 - drawers.length }, (_, i) => {
    const [x, y] = place(drawers.length + i);
    return shape(box(x, y, w, h), 'var(--_amber-1)', { shift: 0 });
  });
  const tall = some(Math.min(floor * 0.62, width * 0.34));
  const reach = { ...stand, arms: [stand.arms[0], [11, -62, 25, -64]] } as const;
  const legs = line(path`M${left + gap * 2} ${bottom}V${floor}M${right - gap * 2} ${bottom}V${floor}`, 3);
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${light(width * 0.13, floor * 0.24, Math.min(width * 0.085, floor * 0.16))}${ground(
      width,
      height,
      floor,
      'var(--_stone-2)',
    )}${legs}${shape(box(left, top, right - left, bottom - top), 'var(--_amber-1)', { shift: 2 })}${drawers.map(
      drawer,
    )}${spare}${person(width * 0.15, floor, { pose: reach, hair: bob, coat: 'var(--_leaf-3)', size: tall })}`,
  );
};
