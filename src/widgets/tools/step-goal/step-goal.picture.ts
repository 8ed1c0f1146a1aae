// The days as bars on one ground, the goal as a dotted line with a flag, and someone walking on today. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bar } from '../../../ui/shared/drawing/chart.js';
import { flag } from '../../../ui/shared/drawing/flag.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { path } from '../../../ui/base/drawing/path.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { ring } from '../../../ui/shared/drawing/ring.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';

export interface StepDay {
  readonly name: string;
  readonly steps?: number | undefined;
  /** Steps drawn as a dotted outline where this day has none yet: what could stand there, or stood a week ago. */
  readonly ghost?: number | undefined;
}

export interface StepGoalModel {
  readonly days: readonly StepDay[];
  /** Index of today in `days`. */
  readonly today: number;
  /** Steps a day. */
  readonly goal?: number | undefined;
}

/** `steps`: today's, in words; empty when none. `goal` from long to short: "doel 5.800", "5.800"; without one an example. */
export interface StepGoalWords {
  readonly steps: string;
  readonly today: string;
  readonly goal: readonly string[];
}

export const stepGoalPicture = (
  size: PictureSize,
  { days, today, goal }: StepGoalModel,
  words: StepGoalWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = height - Math.max(fs * 2.4, height * 0.13);
  const pad = width < 30 * em ? Math.min(14, em) : em * 2;
  const slot = (width - 2 * pad) / Math.max(1, days.length);
  const x = (i: number): number => pad + (i + 0.5) * slot;
  const most = Math.max(1, (goal ?? 0) * 1.12, ...days.map(({ steps, ghost = 0 }) => steps ?? ghost));
  const tallest = (floor - fs) * 0.46;
  const high = (steps = 0): number => (tallest * Math.max(0, steps)) / most;
  const now = days[today]?.steps ?? 0;
  const barWidth = Math.min(slot * 0.7, 68);
  const last = days.length - 1;
  const flagX = days[last]?.steps === undefined && last !== today ? x(last) : width - 10;
  const ghosts = Math.max(0, ...days.map(({ ghost = 0 }) => ghost));
  const goalY = floor - high(goal ?? ghosts);
  const space = Math.min(floor - tallest, goal === undefined ? floor : goalY - fs - 8) - 8;
  const r = some(Math.min(space * 0.44, width * 0.13, height * 0.19));
  const number = em * ([1.4, 1.25, 1.1, 1].find((n) => textWidth(words.steps, em * n, true, letter) < 1.7 * r) ?? 1);
  const cx = today < 3 ? Math.max(x(5), width * 0.62) : Math.max(pad + r + 6, width * 0.155);
  const cy = r + Math.max(7, (space - 2 * r) * 0.6);
  const tall = Math.min(112, floor - high(now) - 10, height * 0.36);
  const inside = textWidth(words.steps, number, true, letter) < 1.75 * r;
  const both = inside && textWidth(words.today, fs, false, letter) < 1.62 * r && r > fs * 2;
  const beside = Math.min(number, em);
  const under = both ? label(words.today, cx, cy + number * 0.3 + fs, { size: fs, anchor: 'middle' }) : nothing;
  const sumStyle = { size: number, bold: true, anchor: 'middle' as const };
  const sum = inside
    ? svg`${label(words.steps, cx, cy + (both ? number * 0.18 : number * 0.36), sumStyle)}${under}`
    : label(words.steps, today < 3 ? cx - r - 10 : cx + r + 10, cy + beside * 0.36, {
        size: beside,
        bold: true,
        ...(today < 3 ? { anchor: 'end' as const } : {}),
      });
  const allFit = Math.max(...days.map(({ name }) => textWidth(name, fs, true, letter))) < slot - 2;
  const day = ({ name, steps, ghost }: StepDay, i: number): [bar: SVGTemplateResult, name: unknown] => {
    const done = goal !== undefined && steps !== undefined && steps >= goal;
    const h = high(steps);
    const fill = done ? 'var(--_leaf-3)' : i === today ? 'var(--_water-3)' : 'var(--_stone-2)';
    // The whole bar stands in the earth, and climbs out of it as far as the day has come.
    const left = x(i) - barWidth / 2;
    const column = glide(left, h ? floor - h : floor + 6, bar(0, tallest, barWidth, tallest, fill));
    const outline = path`M${left} ${floor}v${-high(ghost)}h${barWidth}V${floor}`;
    const could = steps === undefined && ghost ? dotted(outline, 1.5) : nothing;
    const check =
      done && h > 26
        ? glide(x(i), floor - h, svg`<path d="M-7 18l5 5 9-10" stroke-width="2.5" stroke="var(--_body-pen)"/>`)
        : nothing;
    const which =
      allFit || (today - i) % 2 === 0
        ? label(name, x(i), floor + fs * 1.6, { size: fs, anchor: 'middle', bold: i === today })
        : nothing;
    return [svg`${could}${column}${check}`, which];
  };
  // The goal's words stand left of the walker, or right where that has no room; their length follows.
  const before = x(today) - tall * 0.3 - pad - 8;
  const behind = x(today) + Math.max(barWidth / 2, tall * 0.25) + 10;
  const after = width - behind - 6;
  const goalWords = fitting(words.goal, Math.max(before, after), fs, true, letter) ?? '';
  const goalX = textWidth(goalWords, fs, true, letter) <= before ? pad + 2 : behind;
  // The flag waves away from the walker; where both stand together, above the walker's head.
  const together = last === today;
  const flagTop = Math.min(floor - 6, together ? high(now) + tall + 26 : Math.max(56, high(goal) * 1.35 + 12));
  const cloth = together ? -1 : 1;
  const sky = backdrop(size, 'var(--_sky)');
  const far = hills(width, floor, (floor - fs) * 0.17, 'var(--_leaf-1)');
  const sun = ring(cx, cy, r, goal ? now / goal : 0);
  const count = words.steps ? sum : nothing;
  const fill = goal === undefined ? 'none' : 'var(--_leaf-3)';
  const mark = flag(flagX, floor, flagTop, fill, cloth, together ? 36 : width - flagX - 5);
  const earth = ground(width, height, floor, 'var(--_leaf-2)');
  const bars = days.map(day);
  const aim = label(goalWords, goalX, goalY - 7, { size: fs, bold: true, halo: 'var(--_sky)' });
  const line =
    goal === undefined ? (ghosts ? aim : nothing) : svg`${dotted(path`M${pad} ${goalY}H${width - pad * 0.4}`)}${aim}`;
  const dress = { size: tall, hair: bob, coat: 'var(--_ember-2)', legs: 'var(--_water-3)' };
  const walker = glide(Math.max(x(today), tall * 0.28), floor - high(now) - 1, person(0, 0, dress));
  const columns = bars.map(([column]) => column);
  const names = bars.map(([, name]) => name);
  return picture(size, svg`${sky}${far}${sun}${count}${mark}${columns}${earth}${names}${line}${walker}`);
};
