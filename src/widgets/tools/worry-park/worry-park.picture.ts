// Thoughts as small cars with their word as luggage, parked until the hour on the post; somebody walks away with free hands. In
// its half hour it is evening, and they sit on a bench beside one car. Never a crash, never a traffic jam. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Way } from '../../../practice/worries.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize, textWidth, type Letters } from '../../../ui/base/drawing/label.js';
import { disc, light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { walk } from '../../../ui/base/drawing/poses.js';
import { post, signSize } from '../../../ui/base/drawing/post.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted, shiftFor } from '../../../ui/shared/drawing/lines.js';
import { sit } from '../../../ui/shared/drawing/poses.js';

export interface ParkModel {
  /** What waits, the first first; in its half hour the one it is about is the first. None: an example. */
  readonly cars: readonly { readonly at: string; readonly text: string }[];
  /** What is being written: it comes in as a car of dots. */
  readonly typed?: string;
  /** Its half hour: what is chosen for the first. */
  readonly way?: Way | 'look';
  readonly onPress?: ((at: string) => void) | undefined;
}

export interface ParkWords {
  readonly post: string;
  readonly examples: readonly string[];
  /** In the earth, each from long to short. */
  readonly free: readonly string[];
  readonly example: readonly string[];
  readonly leaves: readonly string[];
}

const bays = 3;
/** Of a car, in its own px: length and height. */
const long = 100;
const high = 48;
const paints = ['var(--_leaf-2)', 'var(--_amber-2)', 'var(--_water-3)'] as const;

const body = 'M5-9Q2-9 2-13V-20Q2-28 14-30L22-31Q30-48 45-48H55Q67-48 75-32L88-29Q98-27 98-17V-13Q98-9 95-9z';
const panes = 'M29-31Q35-43 45-43H48V-31zM53-43H55Q64-43 69-31H53z';

const car = (fill: string, u: number): SVGTemplateResult => {
  const style = { pen: 2 / u, shift: shiftFor(high * u) / u };
  const wheel = (x: number): SVGTemplateResult =>
    svg`<circle cx=${x} cy="-9" r="9" fill="var(--_stone-3)" stroke-width=${2 / u}/>${disc(x, -9, 3, 'var(--_paper)')}`;
  const lamp = svg`<circle cx="92" cy="-22" r="2.2" fill="var(--_sun)" stroke-width=${1.5 / u}/>`;
  const glass = svg`<path d=${panes} fill="var(--_paper)" stroke-width=${1.75 / u}/>`;
  return svg`${shape(body, fill, style)}${glass}${wheel(25)}${wheel(75)}${lamp}`;
};

/** A word tied on the roof, around x; `y` is the roof. As long as fits in `room`. */
const luggage = (text: string, x: number, y: number, room: number, fs: number, letter?: Letters): unknown => {
  const word = clipped(text, some(room - fs * 1.1), fs, letter);
  if (word === '…' || !word) return nothing;
  const [w, h] = [Math.min(room, textWidth(word, fs, true, letter) + fs * 1.1), fs * 1.75];
  const box = path`M${x - w / 2 + 4} ${y - h}h${w - 8}q4 0 4 4v${h - 8}q0 4-4 4h${8 - w}q-4 0-4-4v${8 - h}q0-4 4-4z`;
  return svg`${shape(box, 'var(--_paper)', { shift: 2 })}${label(word, x, y - h / 2 + fs * 0.36, {
    size: fs,
    bold: true,
    anchor: 'middle',
  })}`;
};

const star = (x: number, y: number): SVGTemplateResult =>
  svg`<path d=${path`M${x} ${y - 4}l1 3 3 1-3 1-1 3-1-3-3-1 3-1z`} fill="var(--_skin)" stroke="none"/>`;

const bench = (x: number, y: number, w: number, h: number): SVGTemplateResult =>
  svg`${line(path`M${x + w * 0.14} ${y - h}V${y}M${x + w * 0.86} ${y - h}V${y}`, 2.5)}${shape(
    path`M${x} ${y - h}h${w}v${h * 0.2}h${-w}z`,
    'var(--_amber-2)',
    { shift: 2 },
  )}`;

export const worryParkPicture = (size: PictureSize, model: ParkModel, words: ParkWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 3.4);
  const tall = some(Math.min(floor * 0.46, width * 0.3, em * 11));
  const pad = width * 0.02;
  const { way, cars } = model;
  const example = !cars.length && !model.typed;
  const shown = example ? words.examples.map((text) => ({ at: '', text })) : cars;

  // The lot lies left of the post, the person's way out right of it.
  const [signW, signH] = signSize(words.post, fs, letter);
  const postX = some(width - Math.max(tall * 0.62, width * 0.14));
  const signX = clamp(postX, signW / 2 + 4, width - signW / 2 - 4);
  const bay = some((postX - pad * 2) / bays);
  const u = some(Math.min((bay * 0.92) / long, (tall * 0.6) / high));
  const x = (i: number): number => pad + bay * i + (bay - long * u) / 2;
  const middle = (i: number): number => x(i) + (long * u) / 2;
  const roof = floor - high * u - 1;
  const said = (texts: readonly string[], i: number, bold = false): unknown => {
    const text = fitting(texts, bay, fs, bold, letter);
    return text
      ? label(text, middle(i), (floor + height) / 2 + fs * 0.5, { size: fs, bold, anchor: 'middle' })
      : nothing;
  };

  const lines = Array.from({ length: bays + 1 }, (_, i) => {
    const left = pad * 0.6 + bay * i;
    return path`M${left + fs * 0.7} ${floor + 5}L${left} ${height}`;
  }).join('');
  const earth = svg`${ground(width, height, floor, 'var(--_stone-2)')}<path d=${lines} stroke="var(--_paper)" stroke-width="3"/>`;

  /** A car that can be looked up, at its bay. */
  const parked = (i: number): SVGTemplateResult => {
    const one = shown[i];
    const here = svg`${at(0, floor, car(paints[i % paints.length]!, u), u)}${
      one ? luggage(one.text, (long * u) / 2, roof, bay - 4, fs, letter) : nothing
    }`;
    const press = one?.at ? () => model.onPress?.(one.at) : nothing;
    return svg`<g class=${one?.at ? 'car' : ''} @click=${press}>${glide(one ? x(i) : -long * u - 40, 0, here)}</g>`;
  };
  const free = shown.length;
  const coming =
    free < bays
      ? svg`${at(x(free), floor, dotted(body, 2 / u), u)}${
          model.typed ? luggage(model.typed, middle(free), roof, bay - 4, fs, letter) : nothing
        }${said(words.free, free)}`
      : nothing;
  const more =
    free > bays
      ? label(`+${free - bays}`, middle(bays - 1), (floor + height) / 2 + fs * 0.5, {
          size: fs,
          bold: true,
          anchor: 'middle',
        })
      : nothing;

  const day = svg`${backdrop(size, 'var(--_sky)')}${light(width * 0.18, floor * 0.3, some(Math.min(floor * 0.2, width * 0.11)))}`;
  const night = svg`${backdrop(size, 'var(--_night)')}${disc(width * 0.18, floor * 0.3, some(Math.min(floor * 0.18, width * 0.1)), 'var(--_skin)')}${star(
    width * 0.4,
    floor * 0.16,
  )}${star(width * 0.58, floor * 0.3)}${star(width * 0.72, floor * 0.12)}`;

  const evening = (): SVGTemplateResult => {
    const away = way === 'away';
    const first = svg`<g transform=${path`translate(${long * u} 0)` + 'scale(-1 1)'}>${at(0, floor, car(paints[0], u), u)}</g>`;
    const wind = path`M${x(0) + long * u * 0.72} ${floor - 30 * u}h${bay * 0.3}m${-bay * 0.22} ${9 * u}h${bay * 0.26}m${-bay * 0.3} ${9 * u}h${bay * 0.2}`;
    const seat = middle(1) + bay * 0.06;
    return svg`${away ? line(wind) : nothing}${glide(
      x(0) - (away ? bay * 0.34 : 0),
      0,
      svg`${first}${luggage(shown[0]?.text ?? '', (long * u) / 2, roof, bay - 4, fs, letter)}`,
    )}${away ? said(words.leaves, 0, true) : nothing}${bench(seat - tall * 0.34, floor, tall * 0.72, tall * 0.3)}<g transform=${
      path`translate(${seat + tall * 0.1} ${floor})` + 'scale(-1 1)'
    }>${person(0, 0, { pose: sit, hair: bob, coat: 'var(--_ember-2)', legs: 'var(--_water-3)', size: tall })}</g>${
      shown.length > 1 ? at(x(2), floor, car(paints[1], u), u) : nothing
    }${shown.length > 1 ? luggage(shown[1]!.text, middle(2), roof, bay - 4, fs, letter) : nothing}${
      shown.length > 2
        ? label(`+${shown.length - 2}`, middle(2), (floor + height) / 2 + fs * 0.5, {
            size: fs,
            bold: true,
            anchor: 'middle',
          })
        : nothing
    }`;
  };

  const lot = svg`${[0, 1, 2].map(parked)}${coming}${more}${
    example ? shown.map((_, i) => said(words.example, i)) : nothing
  }${person(Math.min(width - tall * 0.2, postX + (width - postX) * 0.6), floor, {
    pose: walk,
    hair: bob,
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size: tall,
  })}`;
  const sign = post(words.post, postX, floor, some(floor * 0.3 - signH / 2), fs, signX, letter);
  return picture(
    size,
    svg`${way ? night : day}${hills(width, floor, floor * 0.16, 'var(--_leaf-1)')}${earth}${sign}${way ? evening() : lot}`,
  );
};
