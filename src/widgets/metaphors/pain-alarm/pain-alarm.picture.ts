// A smoke alarm over what may set it off, someone who hears it, and danger beside alarm. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { StimulusId } from '../../../science/body/alarm.js';
import { detector, ringing } from './drawing/detector.js';
import { fire, smoke } from '../../../ui/body/drawing/fire.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bald } from '../../../ui/shared/drawing/hair.js';
import { kettle, mug, pan, spout, table, toaster } from './drawing/kitchen.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { panes } from '../../../ui/body/drawing/panes.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { coverEar } from '../../../ui/shared/drawing/poses.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { tube } from './drawing/tube.js';

export interface PainAlarmModel {
  readonly stimulus: StimulusId;
  /** How loud the alarm rings, 0 to 1. */
  readonly alarm: number;
  /** 0 to 1. */
  readonly danger: number;
}

/** Name and amount, in words, of the two tubes. */
export type PainAlarmWords = Readonly<Record<'danger' | 'alarm', readonly [name: string, amount: string]>> & {
  /** Both on one line. */
  readonly meter: (name: string, amount: string) => string;
};

/** Logs and a flame on (x, y). */
const burning = (x: number, y: number, height: number): SVGTemplateResult => {
  const log = (side: 1 | -1): string =>
    path`M${x - side * height * 0.34} ${y - 1}l${side * height * 0.68} ${-height * 0.12}`;
  return svg`<g class="flame">${fire(x, y - height * 0.04, height)}</g>${line(log(1) + log(-1), 3)}`;
};

/** What may set the alarm off, small, for its card: 72 x 54 px. */
export const stimulusDrawing = (id: StimulusId): TemplateResult => {
  const draw = { steam: kettle, toast: toaster, fire: burning, warmth: mug, heat: pan }[id];
  return picture(
    { width: 72, height: 54 },
    svg`${line('M10 50H62', 1.75)}${draw(id === 'heat' || id === 'steam' ? 31 : 35, 49, id === 'fire' ? 44 : 40)}`,
  );
};

/** The thing itself, on a table where it needs one, with its smoke rising to `under`. */
const thing = (
  id: StimulusId,
  x: number,
  floor: number,
  tall: number,
  under: number,
  room: number,
): SVGTemplateResult => {
  const top = floor - Math.min(tall * 0.26, room * 0.46);
  const h = Math.min(tall * 0.3, room * 0.54);
  const puffs = (y: number, dx = 0): SVGTemplateResult => {
    const gap = y - under;
    const r = clamp(gap * 0.13, 4, 11);
    const low = smoke(x + dx, y - r * 1.3, r * 0.8);
    const middle = smoke(x + dx + r, y - gap * 0.48, r * 1.1);
    const high = smoke(x + dx - r * 0.8, y - gap * 0.86, r * 0.85);
    return svg`<g class="rise">${low}${middle}${high}</g>`;
  };
  if (id === 'fire') {
    const high = Math.min(tall * 0.56, room * 0.92);
    return svg`${burning(x, floor, high)}${puffs(floor - high)}`;
  }
  const draw = { steam: kettle, toast: toaster, warmth: mug, heat: pan }[id];
  const stands = table(x, top, floor, Math.min(room, tall * 0.7));
  const onIt = draw(x - (id === 'heat' ? h * 0.2 : 0), top, h);
  const rises = id === 'toast' ? puffs(top - h) : id === 'steam' ? puffs(top - h * spout.y, h * spout.x) : nothing;
  return svg`${stands}${onIt}${rises}`;
};

/** Height in CSS px that suits a width; with large text the tubes lie under the scene. */
export const painAlarmHeight = (width: number, em: number): number =>
  Math.round(
    width < 16 * em ? width * 0.85 + em * 9.4 : width < 42 * em ? Math.max(width / 1.25, em * 17) : width / 2.2,
  );

export const painAlarmPicture = (size: PictureSize, model: PainAlarmModel, words: PainAlarmWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const big = width < 16 * em;
  const floor = height - (big ? em * 8.6 : fs * 2.6);
  const column = Math.max(...[...words.danger, ...words.alarm].map((w) => textWidth(w, fs, true, letter))) + fs * 0.9;
  // The tubes keep to the right third; a wide picture gives them air.
  const spread = Math.max(column, Math.min(width * 0.13, 110));
  const scene = big ? width : width - 2 * spread - Math.min(em, width * 0.03);
  const x = scene * 0.66;
  const scale = clamp(scene / 300, 0.72, 1.35);
  const rings = model.alarm > 0;
  const body = Math.min(floor * 0.5, scene * 0.54);
  const glass = Math.min(scene * 0.24, floor * 0.36);
  const dangerFill = model.danger < 0.5 ? 'var(--_stone-3)' : 'var(--_danger)';
  const fills = { danger: [model.danger, dangerFill], alarm: [model.alarm, 'var(--_ember-2)'] } as const;
  const meter = (kind: 'danger' | 'alarm', i: 0 | 1): SVGTemplateResult => {
    const [name, amount] = words[kind];
    const [level, fill] = fills[kind];
    if (big) {
      const y = floor + em * (0.6 + 4 * i);
      const both = label(words.meter(name, amount), em, y + fs * 1.1, { size: fs, bold: true });
      return svg`${both}${tube(kind, { x: em, y: y + fs * 1.6, width: width - 2 * em, height: em * 1.4, level, fill })}`;
    }
    const middle = scene + spread * (i + 0.5);
    const w = clamp(spread * 0.5, 28, 48);
    const top = Math.max(floor * 0.36, fs * 2.4);
    const tall = floor - top - 10;
    const marks = [0.2, 0.4, 0.6, 0.8].map((s) => path`M${middle + w / 2 + 5} ${top + tall * s}h7`).join('');
    const above = label(name, middle, top - fs * 0.8, { size: fs, bold: true, anchor: 'middle' });
    const glassTube = tube(kind, { x: middle - w / 2, y: top, width: w, height: tall, level, fill });
    const below = label(amount, middle, floor + fs * 1.6, { size: fs, anchor: 'middle' });
    return svg`${above}${glassTube}${line(marks, 1.75)}${below}`;
  };
  const window = scene * 0.07 + 6;
  const daylight = panes(window, floor * 0.15, glass, glass * 1.06);
  // Beside the window where there is room for that, else under it; never at the table.
  const free = x - Math.min(scene * 0.27, floor * 0.35) - body * 0.3;
  const stands = clamp(window + glass + body * 0.3, scene * 0.22, Math.max(scene * 0.22, free));
  const room = svg`${backdrop(size, 'var(--_room)')}${daylight}${ground(width, height, floor, 'var(--_stone-2)')}`;
  const source = thing(model.stimulus, x, floor, floor, 30 * scale + 12, scene * 0.54);
  const hears = at(stands, floor, person(0, 0, { pose: rings ? coverEar : stand, hair: bald, size: body }));
  const alarm = svg`<g class="dial">${detector(x, 0, scale, rings)}</g>${ringing(x, 6 * scale, scale, model.alarm)}`;
  return picture(
    size,
    svg`${room}<g class="thing">${source}</g>${hears}${alarm}${meter('danger', 0)}${meter('alarm', 1)}`,
  );
};
