// A sheet on a board in the open: a row for each part, painted when it goes along, dotted when it was left out, a line only
// while there is nothing of it. Someone reads it. Pressing a row is a shortcut for its tick. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PartId } from '../../../practice/summary/own.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { tree } from '../../../ui/shared/drawing/tree.js';

export interface Row {
  readonly part: PartId;
  readonly name: string;
  readonly state: 'on' | 'off' | 'empty';
}

/** In a square of 20 px around the origin. */
const signs: Readonly<Record<PartId, string>> = {
  goal: 'M-4 9V-9l12 4-12 4',
  pain: 'M-10-4Q-6-8-3-3T4 0 10 4',
  glass: 'M-7-9L-5 9H5L7-9M-6-1Q-3-3 0-1T6-1',
  plan: 'M-10 9V4h6V0h6v-5h6V9',
  steps: 'M-7 9V2M0 9V-6M7 9V-2',
  sleep: 'M6 5A8 8 0 1 1-2-8 6.500 6.500 0 0 0 6 5z',
};

export const visitSummaryPicture = (
  size: PictureSize,
  rows: readonly Row[],
  onPress?: (part: PartId) => void,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = height - Math.max(20, fs * 1.6);
  const wide = clamp(width * 0.6, some(width * 0.3), 19 * em);
  const left = Math.min(width - wide - Math.min(24, width * 0.06), width * 0.5);
  const top = Math.min(22, height * 0.07);
  const bottom = floor - Math.min(26, height * 0.09);
  const tall = clamp(height * 0.45, 1, 150);
  const pad = fs * 0.7;
  const high = some((bottom - top - pad) / rows.length);

  const row = ({ part, name, state }: Row, i: number): SVGTemplateResult => {
    const y = top + pad / 2 + i * high;
    const box = path`M${left + pad} ${y + 2}h${some(wide - 2 * pad)}v${some(high - 4)}h${-some(wide - 2 * pad)}z`;
    const x = left + pad + fs * 1.5;
    const middle = y + high / 2;
    const text = fitting([name], wide - 2 * pad - fs * 3.2, fs, state === 'on', letter);
    const press =
      onPress && state !== 'empty'
        ? svg`<path d=${box} fill="transparent" stroke="none" class="press" @click=${() => onPress(part)}/>`
        : nothing;
    const dim = state === 'on' ? {} : { fill: 'var(--_ink-muted)' };
    return svg`${state === 'on' ? paint(box, 'var(--_water-1)', 0) : nothing}${
      state === 'off' ? dotted(box, 1.5) : nothing
    }${at(x, middle, svg`<path d=${signs[part]} stroke-width="2" opacity=${state === 'on' ? 1 : 0.5}/>`, Math.min(1, (high / 30) * 1.05))}${
      text ? label(text, x + fs * 1.5, middle + fs * 0.36, { size: fs, bold: state === 'on', ...dim }) : nothing
    }${press}`;
  };
  const r = Math.min(7, wide / 4);
  const across = wide - 2 * r;
  const upper = path`M${left} ${top + r}q0 ${-r} ${r} ${-r}h${across}q${r} 0 ${r} ${r}`;
  const board = path`${upper}V${bottom - r}q0 ${r} ${-r} ${r}h${-across}q${-r} 0 ${-r} ${-r}z`;
  const post = (x: number): SVGTemplateResult =>
    shape(path`M${x - 4} ${bottom}h8V${floor}h-8z`, 'var(--_amber-2)', { pen: 1.75, shift: 1.5 });
  const sun = Math.min(height * 0.16, width * 0.12);
  const reader = person(left - Math.min(tall * 0.34, left * 0.3), floor, {
    size: tall,
    pose: stand,
    hair: bob,
    coat: 'var(--_water-3)',
  });
  const land = svg`${light(sun * 1.5, sun * 1.35, round(sun))}${hills(width, floor, height * 0.16, 'var(--_leaf-1)')}${
    left > tall * 0.9 ? tree(Math.max(18, left * 0.22), floor, tall * 0.62) : nothing
  }`;
  const behind = svg`${backdrop(size, 'var(--_sky)')}${land}${post(left + wide * 0.2)}${post(left + wide * 0.8)}`;
  const front = svg`${paint(board, 'var(--_sheet)', 0)}${line(board)}${rows.map(row)}`;
  return picture(size, svg`${behind}${front}${ground(width, height, floor, 'var(--_leaf-2)')}${reader}`);
};
