// Ten stones across a pond: done is green with a tick, the one stood on glows, later ones are line only. No stone is ahead of
// another in worth, and none sinks. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { tips, type Tip } from '../../../science/movement/tips.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at as placed, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { hills } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { tree } from '../../../ui/shared/drawing/tree.js';

export interface PondModel {
  readonly at: Tip;
  readonly done: ReadonlySet<Tip>;
  /** Stands on the other bank. */
  readonly across: boolean;
  readonly onStone?: ((tip: Tip) => void) | undefined;
}

const stone = (w: number, h: number, state: 'done' | 'now' | 'later'): SVGTemplateResult => {
  const d = path`M${-w / 2} 0C${-w / 2} ${-h} ${-w * 0.3} ${-h} 0 ${-h}S${w / 2} ${-h} ${w / 2} 0z`;
  const fill = { done: 'var(--_leaf-3)', now: 'var(--_glow)', later: 'var(--_paper)' }[state];
  return state === 'later'
    ? svg`<path d=${d} fill=${fill} stroke-width="1.75"/>`
    : shape(d, fill, { pen: 1.75, shift: 1.5 });
};

export const backTipsPicture = (size: PictureSize, { at, done, across, onStone }: PondModel): TemplateResult => {
  const { width, height, em } = size;
  const step = some((width * 0.86) / tips.length);
  const fs = Math.min(labelSize(width, em), step * 0.56);
  const level = some(height - Math.max(fs * 4.6, em * 3.6));
  const left = width * 0.07;
  const w = some(Math.min(step * 0.86, em * 4));
  const h = some(Math.min(w * 0.5, em * 1.1));
  const x = (i: number): number => left + step * (i + 0.5);
  const bankEnd = left * 0.9;
  const tall = some(Math.min(level * 0.5, width * 0.3, em * 10));
  const bank = (from: number, to: number, side: 1 | -1): SVGTemplateResult => {
    const top = level - h * 0.7;
    const edge = path`M${from} ${top}H${to - side * 8}q${side * 8} 0 ${side * 8} 8L${to + side * 4} ${height}`;
    return svg`${paint(edge + path`H${from}z`, 'var(--_leaf-2)', 0)}${line(edge)}`;
  };
  const stones = tips.map((tip, i) => {
    const now = tip === at && !across;
    const state = now ? 'now' : done.has(tip) ? 'done' : 'later';
    const y = level + fs * 1.7;
    const r = fs * 0.36;
    const tick = path`M${x(i) - r} ${y + fs * 0.9}l${r * 0.75} ${r * 0.8} ${r * 1.2} ${-r * 1.5}`;
    const press = onStone ? () => onStone(tip) : nothing;
    return svg`<g class=${onStone ? 'stone' : ''} @click=${press}>${paint(
      path`M${x(i) - step / 2} ${level * 0.3}h${step}V${height}h${-step}z`,
      'transparent',
      0,
    )}${placed(x(i), level + 2, stone(w, h, state))}${label(`${i + 1}`, x(i), y, {
      size: fs,
      bold: now,
      anchor: 'middle',
    })}${done.has(tip) ? line(tick, 2) : nothing}</g>`;
  });
  const here = tips.indexOf(at);
  const to = across ? width - left * 0.62 : x(here);
  const someone = person(0, 0, {
    pose: stand,
    hair: bun,
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size: tall,
  });
  const foot = across ? level - h * 0.7 : level - h + 3;
  const water = paint(path`M0 ${level}H${width}V${height}H0z`, 'var(--_water-2)', 0);
  const ring = path`M${-w * 0.8} 0q${w * 0.8} ${fs * 0.5} ${w * 1.6} 0`;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${light(width * 0.18, level * 0.34, Math.min(level * 0.26, width * 0.12, em * 5))}${hills(
      width,
      level,
      level * 0.24,
      'var(--_leaf-1)',
    )}${water}${line(path`M0 ${level}H${width}`, 2.5)}${bank(0, bankEnd, 1)}${bank(width, width - bankEnd, -1)}${tree(
      width - left * 0.3,
      level - h * 0.7,
      some(level * 0.4),
    )}${across ? nothing : glide(to, level + 5, svg`<path d=${ring} stroke="var(--_water-4)" stroke-width="1.5"/>`)}${stones}${glide(
      to,
      foot,
      someone,
    )}`,
  );
};
