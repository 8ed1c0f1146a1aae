// Five pots on the floor of a room, each with a plant as tall as its habit was done often; somebody waters. A plant never shrinks,
// a pot without water keeps its seed, and what could grow is dotted. No row of days. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { growth, habits, type Habit } from '../../../science/rest/habits.js';
import { glideTo } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { disc } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted, openLine } from '../../../ui/shared/drawing/lines.js';
import { carry } from '../../../ui/shared/drawing/poses.js';

export interface PlanModel {
  readonly times: Readonly<Record<Habit, number>>;
  /** Watered on the day that is shown. */
  readonly done: readonly Habit[];
  readonly onPress?: ((habit: Habit) => void) | undefined;
}

export interface PlanWords {
  /** Each from long to short. */
  readonly pots: Readonly<Record<Habit, readonly string[]>>;
  /** The day that is shown, from long to short. */
  readonly day: readonly string[];
}

/** A plant has so many leaves at most, one for each time until then; from so many times on it flowers. */
const mostLeaves = 6;
const flowers = 14;
/** Of a plant in its own px. */
const tallest = 100;

const leaf = 'M0 0C4-11 14-14 24-11 20 0 10 4 0 0z';

/** A plant with its foot at the origin. As it is scaled as a whole, its lines are made thicker by as much: `u`. */
const plant = (times: number, u: number): SVGTemplateResult => {
  const count = Math.min(times, mostLeaves);
  const leaves = Array.from({ length: count }, (_, i) => {
    const y = -tallest * (0.24 + (0.76 * (i + 1)) / (count + 1));
    const side = i % 2 ? -1 : 1;
    const turned = `translate(0 ${Math.round(y)})scale(${side} 1)`;
    return svg`<g transform=${turned}>${paint(leaf, 'var(--_leaf-3)', 2)}${openLine(leaf, 1.75 / u)}</g>`;
  });
  const bloom = Array.from(
    { length: 6 },
    (_, i) =>
      svg`<circle cx="0" cy="-9" r="6.5" fill="var(--_glow)" stroke-width=${1.75 / u} transform=${`rotate(${i * 60})`}/>`,
  );
  const top =
    times >= flowers
      ? at(0, -tallest, svg`${bloom}<circle r="5" fill="var(--_amber-2)" stroke-width=${1.75 / u}/>`)
      : svg`<g transform=${`translate(0 ${-tallest})rotate(-50)scale(.8)`}>${paint(leaf, 'var(--_leaf-3)', 2)}${openLine(leaf, 2 / u)}</g>`;
  return svg`${line(path`M0 0V${-tallest}`, 2 / u)}${leaves}${top}`;
};

/** What could grow, `h` px tall and no wider than its pot of `w`. */
const hoped = (h: number, w: number): SVGTemplateResult => {
  const stem = path`M0 0V${-h}M0 ${-h * 0.4}q${w * 0.06} ${-h * 0.3} ${w * 0.46} ${-h * 0.3}`;
  return dotted(stem + path`M0 ${-h * 0.2}q${-w * 0.06} ${-h * 0.3} ${-w * 0.46} ${-h * 0.3}`, 1.75);
};

/** A pot of width `w` with its foot at the origin; the tick says it was watered. */
const pot = (w: number, watered: boolean): SVGTemplateResult => {
  const [h, rim, half] = [w * 0.92, w * 0.24, w / 2];
  const clay = path`M${-half * 0.82} ${rim - h}L${-half * 0.62} 0H${half * 0.62}L${half * 0.82} ${rim - h}z`;
  const edge = path`M${-half} ${-h}h${w}v${rim}h${-w}z`;
  const r = w * 0.2;
  const y = -(h - rim) / 2;
  const mark = path`M${-r * 0.45} ${y + r * 0.05}l${r * 0.35} ${r * 0.38} ${r * 0.6} ${-r * 0.75}`;
  const tick = svg`<circle cx="0" cy=${Math.round(y * 10) / 10} r=${Math.round(r * 10) / 10} fill="var(--_paper)" stroke-width="1.75"/>${line(mark, 2)}`;
  return svg`${shape(clay, 'var(--_ember-2)', { shift: 2 })}${shape(edge, 'var(--_ember-2)', { shift: 2 })}${watered ? tick : nothing}`;
};

/** The can in the hands of a person of 96 px, its spout down to the right; drops once something was watered. */
const can = (pours: boolean): SVGTemplateResult => {
  const body = 'M-2-9h18l3 18h-24z';
  const drop = (x: number, y: number): SVGTemplateResult =>
    svg`<path d=${path`M${x} ${y}q4 6 0 8-4-2 0-8z`} fill="var(--_water-3)" stroke-width="1.25"/>`;
  return svg`<g transform="rotate(16)">${line('M18 6L33-1l4-4M30-5l6 9M-3-2Q-12-10 0-12', 2)}${shape(body, 'var(--_water-3)', { shift: 1.5, pen: 1.75 })}</g>${
    pours ? svg`${drop(37, 15)}${drop(42, 23)}${drop(37, 30)}` : nothing
  }`;
};

const sash = (x: number, y: number, w: number, h: number): SVGTemplateResult => {
  const pane = path`M${x} ${y}h${w}v${h}h${-w}z`;
  const bars = path`M${x + w / 2} ${y}v${h}M${x - w * 0.08} ${y + h}h${w * 1.16}`;
  const sun = disc(x + w * 0.36, y + h * 0.46, Math.min(w, h) * 0.3, 'var(--_sun)');
  return svg`${paint(pane, 'var(--_sky)', 0)}${sun}${line(pane)}${line(bars, 2.5)}`;
};

export const startPlanPicture = (
  size: PictureSize,
  { times, done, onPress }: PlanModel,
  words: PlanWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 3);
  const low = some((floor + height) / 2 + fs * 0.45);
  const tall = some(Math.min(floor * 0.56, width * 0.32, em * 12));
  const u = tall / 96;
  const left = Math.max(width * 0.09, tall * 0.22);
  const first = left + 40 * u;
  const step = some((width - first - width * 0.01) / habits.length);
  const w = some(Math.min(step * 0.68, tall * 0.5));
  // Where there is room the spout is over the first pot.
  const personX = Math.max(left, first + step / 2 - w * 0.1 - 61 * u);
  const air = some(floor - w * 0.92 - em * 1.5);
  const scale = (habit: Habit): number =>
    (some(Math.min(air, tall * 1.1)) / tallest) * (0.28 + 0.6 * growth(times[habit]));

  const pots = habits.map((habit, i) => {
    const x = first + step * (i + 0.5);
    const watered = done.includes(habit);
    const top = floor - w * 0.9;
    const s = some(Math.round(scale(habit) * 1e3) / 1e3);
    const grows = times[habit]
      ? glideTo(path`translate(${x}px,${top}px)` + ` scale(${s})`, plant(times[habit], s))
      : at(x, top, hoped(air * 0.4, w));
    const word = fitting(words.pots[habit], step - 3, fs, watered, letter);
    const press = onPress ? () => onPress(habit) : nothing;
    const room = svg`<path d=${path`M${x - step / 2} 0h${step}V${height}h${-step}z`} fill="transparent" stroke="none"/>`;
    const said = word ? label(word, x, low, { size: fs, bold: watered, anchor: 'middle' }) : nothing;
    return svg`<g class=${onPress ? 'pot' : ''} @click=${press}>${room}${grows}${at(x, floor, pot(w, watered))}${said}</g>`;
  });
  const day = fitting(words.day, first - em * 0.6, fs, false, letter);
  const top = Math.max(em * 0.75, floor * 0.09);
  const high = some(floor - tall * 1.06 - top - em * 0.5);
  const pane = sash(Math.max(em, width * 0.06), top, some(Math.min(width * 0.3, high * 1.5)), high);
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${pane}${ground(
      width,
      height,
      floor,
      'var(--_stone-2)',
    )}${pots}${person(personX, floor, { pose: carry, hair: bun, coat: 'var(--_leaf-3)', legs: 'var(--_water-3)', size: tall })}${at(
      personX + 21 * u,
      floor - 55 * u,
      can(done.length > 0),
      u,
    )}${day ? label(day, em * 0.6, low, { size: fs }) : nothing}`,
  );
};
