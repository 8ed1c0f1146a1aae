// One factor in the web: a disc with its word, or the word in a pill. Tapping it puts it in the middle. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import type { FactorId, Levels } from '../../../science/body/factors.js';
import { label } from '../../../ui/base/drawing/label.js';
import { path, round } from '../../../ui/base/drawing/path.js';
import { pill } from '../../../ui/body/drawing/pill.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';

export interface WebModel {
  readonly levels: Levels;
  readonly words: Readonly<Record<FactorId, string>>;
}

export interface PillStyle {
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly middle: boolean;
}

/** The word in a pill: the middle glows, what weighs on the person is painted, the rest is line only. */
export const pillNode = (
  { levels, words }: WebModel,
  id: FactorId,
  x: number,
  y: number,
  { size, width, height, middle }: PillStyle,
): SVGTemplateResult => {
  const d = pill(x, y, width, height);
  const on = !!levels[id];
  return svg`<g data-factor=${id}><path d=${d} fill="var(--_paper)" stroke="none"/>${
    middle ? paint(d, 'var(--_glow)', 0) : on ? paint(d, 'var(--_water-2)', 3) : ''
  }${line(d, middle ? 2.5 : 1.75)}${label(words[id], x, y + size * 0.36, {
    size,
    bold: middle || on,
    anchor: 'middle',
    ...(middle && { fill: 'var(--_on-glow,var(--_body-pen))' }),
  })}</g>`;
};

/** A disc on the rim of the web with its word outside; `room` px wide to tap. */
export const discNode = (
  { levels, words }: WebModel,
  id: FactorId,
  x: number,
  y: number,
  side: 1 | -1,
  { size, width, height, middle, lit }: PillStyle & { readonly lit: boolean },
): SVGTemplateResult => {
  const on = !!levels[id];
  const r = middle ? 9 : 7;
  const dot = `${path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1`} ${-2 * r} 0z`;
  const wide = width + size * 1.6;
  const d = pill(x + side * (r + wide / 2 - 1), y, wide, Math.min(height - 4, size * 2.1));
  const reach = side * (width + size * 2 + 14);
  const target = path`M${x - side * 14} ${y - height / 2}h${reach}v${height}h${-reach}z`;
  return svg`<g data-factor=${id}><path d=${target} fill="transparent" stroke="none"/>${
    middle ? svg`${paint(d, 'var(--_glow)', 0)}${line(d, 2.5)}` : ''
  }<circle cx=${round(x)} cy=${round(y)} r=${r} fill="var(--_paper)" stroke="none"/>${
    middle ? paint(dot, 'var(--_glow)', 0) : on ? paint(dot, 'var(--_water-3)', 1.5) : ''
  }${line(dot, lit || middle ? 2.25 : 1.5)}${label(words[id], x + side * (r + size * 0.7), y + size * 0.36, {
    size,
    bold: middle || lit,
    anchor: side > 0 ? 'start' : 'end',
    fill: middle ? 'var(--_on-glow,var(--_body-pen))' : lit ? 'var(--_ink)' : 'var(--_ink-muted)',
  })}</g>`;
};
