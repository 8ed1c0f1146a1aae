// A battery beside its day: what is in it now, and the curve from waking to waking. Pure: levels and words in, SVG out.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { earthOfPlay } from '../../../ui/body/play-button.js';
import { battery } from '../../../ui/body/drawing/battery.js';
import { chosen, ticks } from '../../../ui/shared/drawing/chart.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { leaf } from '../../../ui/body/drawing/leaf.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { polyline } from '../../../ui/shared/drawing/lengths.js';
import { person } from '../../../ui/base/drawing/person.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { bald } from '../../../ui/shared/drawing/hair.js';
import { sit } from '../../../ui/shared/drawing/poses.js';
import { at as placed, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';

export interface RecoveryBatteryModel {
  /** Charge 0 to 1 at each hour, from the first to the last. */
  readonly levels: readonly number[];
  /** The same day without rest, where that differs. */
  readonly without?: readonly number[] | undefined;
  /** Which of them is shown in the battery. */
  readonly at: number;
  /** Hour of the clock of the first level, of going to bed and of work, which may be absent. */
  readonly first: number;
  readonly bed: number;
  readonly work?: readonly [from: number, to: number] | undefined;
  /** Hours of the clock at which a rest begins. */
  readonly rests: readonly number[];
}

export interface RecoveryBatteryWords {
  /** At the chosen hour: '15 uur'. */
  readonly now: string;
  readonly work: string;
  readonly night: string;
}

/** Below this the battery is drawn in amber, and the words say 'almost empty'. */
const low = 0.35;

/** Height in CSS px that suits a width. */
export const recoveryBatteryHeight = (width: number, em: number): number =>
  Math.round(width < 42 * em ? Math.max(Math.min(width * 0.82, em * 20), em * 15) : width / 2.2);

/** How someone with that charge holds themselves. */
const postureOf = (charge: number): Pose =>
  charge < 0.1
    ? { ...stand, lean: 20, nod: 22 }
    : charge < low
      ? { ...sit, lean: 10, nod: 16 }
      : charge < 0.65
        ? { ...stand, lean: 3, nod: 6 }
        : { ...stand, lean: -2, nod: -6 };

const seat = shape('M-13-27H8v7H-13zM-10-20v18M5-20v18', 'var(--_stone-3)', { shift: 1.5 });

/** The ticks that fit: fewer where the words are wide. */
const hoursFor = (room: number, size: number): readonly number[] =>
  room > size * 16 ? [7, 12, 17, 23, 31] : room > size * 7 ? [7, 15, 23, 31] : [7, 23];

export const recoveryBatteryPicture = (
  size: PictureSize,
  model: RecoveryBatteryModel,
  words: RecoveryBatteryWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  // The hours and work stand above the strip in which the day is played.
  const floor = height - fs * 3.9 - earthOfPlay(em);
  const tall = Math.max(30, Math.min(floor * 0.82, width * 0.38));
  const pad = Math.min(width < 44 * em ? em * 1.25 : em * 1.75, width * 0.06);
  const half = tall * 0.36;
  // Beside the battery stands whoever lives this day: bowed, sitting, standing, tall, as the charge is.
  const size96 = Math.min(tall * 0.62, width * 0.2);
  const who = pad + 2 * half + size96 * 0.34;
  const left = who + size96 * 0.4;
  const right = width - pad - fs * 0.4;
  const last = model.levels.length - 1;
  const xOf = (hour: number): number => left + ((right - left) * (hour - model.first)) / last;
  // As the battery draws its own level, so that the curve and the battery stand equally high.
  const yOf = (level: number): number => floor - (tall * (3 + 58 * clamp(level, 0, 1))) / 72;
  const points = (levels: readonly number[]): [number, number][] =>
    levels.map((level, i) => [xOf(model.first + i), yOf(level)]);
  const all = points(model.levels);
  const at = Math.round(clamp(model.at, 0, last));
  const now = model.levels[at] ?? 0;
  const [x, y] = all[at] ?? [left, floor];
  const night = xOf(model.bed);
  const d = polyline(all);
  const fill = now < low ? 'var(--_amber-2)' : 'var(--_leaf-3)';

  const span = (from: number, to: number, word: string): SVGTemplateResult | typeof nothing => {
    const [a, b] = [xOf(from) + 2, xOf(to) - 2];
    const wide = textWidth(word, fs, false, letter);
    const middle = Math.min((a + b) / 2, width - wide / 2 - 4);
    return wide > b - a + fs * 2
      ? nothing
      : svg`${line(path`M${a} ${floor + fs * 2}H${b}`, 3)}${label(word, middle, floor + fs * 3.3, { size: fs, anchor: 'middle' })}`;
  };
  const sprout = (hour: number): SVGTemplateResult => {
    const s = clamp(tall / 130, 0.75, 1.25);
    const foot = xOf(hour + 0.5);
    const stem = line(path`M${foot} ${floor}v${-9 * s}`, 1.75);
    const [small, large] = [leaf(foot, floor - 8 * s, -11 * s, -9 * s), leaf(foot, floor - 8 * s, 12 * s, -13 * s)];
    return svg`${stem}${small}${large}`;
  };
  const nowWide = textWidth(words.now, fs, true, letter);
  const room = backdrop(size, 'var(--_room)');
  const sun = light(left + (right - left) * 0.14, floor * 0.22, Math.max(0, Math.min(floor * 0.13, width * 0.06)));
  const dark = paint(path`M${night} 0H${width}V${floor}H${night}z`, 'var(--_stone-2)', 0);
  const past = at ? paint(path`${polyline(all.slice(0, at + 1))}V${floor}H${left}z`, 'var(--_leaf-2)', 0) : nothing;
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const hours = ticks(
    hoursFor(right - left, fs).map((hour) => ({ x: xOf(hour), text: String(hour % 24) })),
    floor,
    fs,
  );
  const work = model.work ? span(model.work[0], model.work[1], words.work) : nothing;
  const sleep = span(model.bed, model.first + last, words.night);
  const without = model.without ? dotted(polyline(points(model.without)), 2) : nothing;
  const course = svg`<path d=${d} stroke="var(--_leaf-4)" stroke-width="3.5"/>`;
  const sprouts = model.rests.map(sprout);
  const level = dotted(path`M${pad + 2 * half + 4} ${y}H${x - 10}`, 1.5);
  const hour = chosen(x, y, floor);
  const word = label(words.now, clamp(x, left + nowWide / 2, width - 6 - nowWide / 2), y - 8 - fs * 0.7, {
    size: fs,
    bold: true,
    anchor: 'middle',
  });
  const cell = battery(pad + half, floor, tall, now, fill);
  const someone = person(who, floor, {
    pose: postureOf(now),
    hair: bald,
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size: size96,
  });
  const stool = now < low && now >= 0.1 ? placed(who, floor, seat, size96 / 96) : nothing;
  const day = svg`${room}${sun}${dark}${past}${earth}${hours}${work}${sleep}`;
  return picture(size, svg`${day}${without}${course}${sprouts}${level}${hour}${word}${cell}${stool}${someone}`);
};
