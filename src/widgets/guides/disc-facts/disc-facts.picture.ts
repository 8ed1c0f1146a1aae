// Four pictures of one story: a looking-glass on a herniation that draws back, a hundred people, the window of an injection in a
// year, and two figures on surgery side by side, each with its own hundred. Pure: numbers and words in.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { figures, injectionMonths, surgery, type FigureId } from '../../../science/spine/disc.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { disc, light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, walk } from '../../../ui/base/drawing/poses.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { crowd, oneOfHundred } from '../../../ui/shared/drawing/crowd.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { lens } from './drawing/lens.js';
import { monthX, year, type Year } from './drawing/year.js';

export const views = ['scan', 'people', 'injection', 'surgery'] as const;
export type View = (typeof views)[number];

export interface DiscModel {
  readonly view: View;
  /** 0 at the first scan to 1, months later. */
  readonly later: number;
  readonly figure: FigureId;
  /** The looking-glass was pressed. */
  readonly onPress: () => void;
}

/** Each from long to short. */
export interface DiscWords {
  readonly nerve: readonly string[];
  readonly disc: readonly string[];
  /** Of a hundred, those with and those without. */
  readonly legend: readonly [string, string];
  /** '12 mnd' */
  readonly year: string;
  readonly article: readonly string[];
  readonly trial: readonly string[];
}

type Room = Year & Pick<PictureSize, 'em'>;
type Draw = (room: Room, model: DiscModel, words: DiscWords) => SVGTemplateResult;

const earth = ({ width, height, floor }: Room): SVGTemplateResult => ground(width, height, floor, 'var(--_stone-2)');
const sunOf = ({ width, floor }: Room): SVGTemplateResult =>
  light(width * 0.14, floor * 0.26, Math.min(width, floor) * 0.19);

const scan: Draw = (room, { later, onPress }, words) => {
  const { width, floor, fs, pad, letter } = room;
  const r = some(Math.min((floor - fs) / 2, width * 0.31));
  const [cx, cy] = [Math.max(pad + r + fs, width * 0.4), floor - fs * 0.4 - r];
  const tall = Math.min(floor * 0.62, width * 0.34);
  const x = clamp(width * 0.8 + later * width * 0.08, cx + r + tall * 0.2, width - tall * 0.25);
  const back = dotted(
    path`M${cx + r * 0.97} ${cy + r * 0.24}Q${(cx + r + x) / 2} ${cy + r * 0.3} ${x - tall * 0.12} ${floor - tall * 0.52}`,
  );
  const side = cx + r * 0.9;
  const name = (texts: readonly string[], space: number): string => fitting(texts, space, fs, true, letter) ?? '';
  const right = name(words.disc, width - side - fs * 1.8);
  const left = name(words.nerve, cx - r * 0.62 - fs * 0.6);
  const labels = svg`${line(path`M${cx + r * 0.66} ${cy - r * 0.12}L${side + fs} ${cy - r * 0.5}`, 1.5)}${label(
    right,
    side + fs * 1.3,
    cy - r * 0.5 + fs * 0.3,
    { size: fs, bold: true },
  )}${line(path`M${cx - r * 0.54} ${cy - r * 0.8}L${cx - r * 0.7} ${cy - r * 0.88}`, 1.5)}${label(
    left,
    cx - r * 0.74,
    cy - r * 0.84,
    {
      size: fs,
      bold: true,
      anchor: 'end',
    },
  )}`;
  const who = person(0, 0, { pose: later > 0.5 ? walk : stand, coat: 'var(--_leaf-3)', size: tall });
  return svg`${earth(room)}<g class="hold" @click=${onPress}>${at(cx, cy, lens(later), r / 100)}</g>${back}${labels}${glide(
    x,
    floor - 1,
    who,
  )}`;
};

const people: Draw = (room, { figure }, words) => {
  const { width, height, floor, fs, pad, letter } = room;
  const { people: painted, months } = { months: undefined, ...figures[figure] };
  const all = crowd({ x: pad, y: pad * 0.6, width: some(width - 2 * pad), height: some(floor - pad), painted });
  const y = floor + (height - floor) / 2 + fs * 0.36;
  const wide = (text: string, bold: boolean): number => fs * 1.4 + textWidth(text, fs, bold, letter);
  const second = Math.max(pad + wide(words.legend[0], true) + fs, width / 2);
  const entry = (text: string, x: number, on: boolean): SVGTemplateResult =>
    x + wide(text, on) > width
      ? svg``
      : svg`${oneOfHundred(x + fs * 0.5, y + fs * 0.16, fs / 18, on ? 'with' : 'without')}${label(text, x + fs * 1.4, y, { size: fs, bold: on })}`;
  const below = months
    ? year(room, [0, months], words.year)
    : svg`${earth(room)}${entry(words.legend[0], pad, true)}${entry(words.legend[1], second, false)}`;
  return svg`${sunOf(room)}${below}${all}`;
};

const injection: Draw = (room, _, words) => {
  const { floor, fs } = room;
  const [from, to] = injectionMonths;
  const [left, right] = [monthX(room, from), monthX(room, to)];
  const [top, sill] = [floor * 0.16, floor * 0.68];
  const frame = path`M${left} ${top}H${right}V${sill}H${left}z`;
  const middle = path`M${(left + right) / 2} ${top}V${sill}M${left} ${(top + sill) / 2}H${right}`;
  const w = some(right - left);
  const hill = path`M${left} ${sill - w * 0.34}Q${left + w / 2} ${sill - w * 0.6} ${right} ${sill - w * 0.36}V${sill}H${left}z`;
  const view = svg`${paint(frame, 'var(--_sky)', 0)}${disc(left + w * 0.4, top + w * 0.4, w * 0.26, 'var(--_glow)')}${paint(hill, 'var(--_leaf-2)', 0)}`;
  const ledge = path`M${left - fs * 0.6} ${sill}H${right + fs * 0.6}v${fs * 0.7}H${left - fs * 0.6}z`;
  const beam = dotted(path`M${left} ${sill + fs * 1.4}V${floor - 4}M${right} ${sill + fs * 1.4}V${floor - 4}`, 1.5);
  const who = person(monthX(room, 6.6), floor - 1, {
    hair: bob,
    coat: 'var(--_leaf-3)',
    size: Math.min(floor * 0.6, room.width * 0.4),
  });
  return svg`${year(room, injectionMonths, words.year)}${view}${line(frame)}${line(middle)}<path d=${ledge} fill="var(--_paper)"/>${beam}${who}`;
};

const operated: Draw = (room, _, words) => {
  const { width, height, floor, fs, pad, letter } = room;
  const half = some((width - 3 * pad) / 2);
  const group = (x: number, texts: readonly string[], painted: number, most: number): SVGTemplateResult => {
    const text = fitting(texts, half, fs, true, letter) ?? '';
    return svg`${crowd({ x, y: pad * 0.6, width: half, height: some(floor - pad), painted, most })}${label(
      text,
      x + half / 2,
      floor + (height - floor) / 2 + fs * 0.36,
      { size: fs, bold: true, anchor: 'middle' },
    )}`;
  };
  const [least, most] = surgery.article;
  return svg`${sunOf(room)}${earth(room)}${group(pad, words.article, least, most)}${group(2 * pad + half, words.trial, surgery.trial, surgery.trial)}`;
};

const draw: Readonly<Record<View, Draw>> = { scan, people, injection, surgery: operated };

export const discFactsPicture = (
  size: PictureSize & { readonly pad: number },
  model: DiscModel,
  words: DiscWords,
): TemplateResult => {
  const { width, height, em, letter, pad } = size;
  const fs = labelSize(width, em);
  const room = { width, height, em, letter, pad, fs, floor: some(height - fs * 3) };
  return picture(size, svg`${backdrop(size, 'var(--_room)')}${draw[model.view](room, model, words)}`);
};
