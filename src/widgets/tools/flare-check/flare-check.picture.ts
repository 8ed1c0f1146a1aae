// Pain as one hill walked over two days and two nights: the ground where it began, the post of 48 hours where it should be down
// again, and dotted what is not known yet. When it lasted too long a smaller hill lies in it. Never a wound, never a fall. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { checkMoments, type CheckMoment, type CheckScores } from '../../../science/pain/check.js';
import { emberDots, emberDotted } from '../../../ui/base/drawing/dots.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { disc, light } from '../../../ui/base/drawing/light.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand, walk } from '../../../ui/base/drawing/poses.js';
import { post, signSize } from '../../../ui/base/drawing/post.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { curve, type Point } from './curve.js';

export interface HillModel {
  readonly scores: CheckScores;
  /** Where the person stands, and whose disc is painted. */
  readonly chosen: CheckMoment;
  /** Highest score that is acceptable, 0 to 10. */
  readonly limit: number;
  /** The smaller hill of next time. */
  readonly smaller: boolean;
  readonly onPress?: ((moment: CheckMoment, event: PointerEvent, px: number) => void) | undefined;
}

export interface HillWords {
  /** Each from long to short, in the order of the moments. */
  readonly moments: readonly (readonly string[])[];
  readonly post: string;
  readonly base: string;
  readonly next: string;
  readonly example: string;
}

/** Where the moments and the nights lie, as shares of the width. */
const places = [0.1, 0.255, 0.41, 0.64, 0.885] as const;
const nights = [
  [0.475, 0.572],
  [0.712, 0.809],
] as const;
/** The hill of someone: drawn as dots where nobody filled in anything. */
const example = [2, 4, 5, 3, 2] as const;

/** What is given, and up to the last of them what lies between; the rest as it may go on: down to where it began. */
const heights = (scores: CheckScores): readonly [known: readonly number[], rest: readonly number[]] => {
  const given = checkMoments.map((moment) => scores[moment]);
  const last = given.findLastIndex((score) => score !== undefined);
  if (last < 0) return [[], example];
  const first = given.find((score) => score !== undefined)!;
  const all = given.map((score, i): number => {
    if (score !== undefined) return score;
    const left = given.findLastIndex((other, j) => j < i && other !== undefined);
    const right = given.findIndex((other, j) => j > i && other !== undefined);
    if (left < 0) return first;
    if (right > 0) return given[left]! + ((given[right]! - given[left]!) * (i - left)) / (right - left);
    const base = given[0] ?? 0;
    // Half of what is left is gone the next day, all of it after two: no promise, only the way down.
    return i === 4 ? Math.min(base, given[left]!) : Math.max(base, (given[left]! + base) / 2);
  });
  return [all.slice(0, last + 1), all];
};

const star = (x: number, y: number): SVGTemplateResult =>
  svg`<path d=${path`M${x} ${y - 4}l1 3 3 1-3 1-1 3-1-3-3-1 3-1z`} fill="var(--_skin)" stroke="none"/>`;

/** The height of the hill's foot, what a point of pain measures, and how tall people are, for the room there is. */
export const hillScale = ({ width, height, em }: PictureSize): readonly [foot: number, point: number, tall: number] => {
  const foot = height - labelSize(width, em) * 3.7;
  const tall = clamp(foot * 0.36, 1, 128);
  return [foot, some((foot - tall - 12) / 10), tall];
};

export const flareCheckPicture = (size: PictureSize, model: HillModel, words: HillWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const { scores, chosen, limit, smaller, onPress } = model;
  const fs = labelSize(width, em);
  const [foot, point, tall] = hillScale(size);
  const x = (i: number): number => width * places[i]!;
  const y = (score: number): number => foot - clamp(score, 0, 10) * point;
  const [known, all] = heights(scores);
  const none = !known.length;
  const at = checkMoments.indexOf(chosen);
  const base = scores.before ?? 0;

  const points = (of: readonly number[]): Point[] => [[0, y(of[0]!)], ...of.map((score, i): Point => [x(i), y(score)])];
  const end = known.length === 5 || none;
  const whole = curve(end ? [...points(none ? all : known), [width, y((none ? all : known)[4]!)]] : points(known));
  // Where what is known ends.
  const edge = none ? 0 : end ? width : x(known.length - 1);
  const area = (top: string, to: number): string => path`${top}L${to} ${height}H0z`;
  const ground = none ? '' : area(whole, edge);
  const rest = curve([...points(all).slice(known.length ? known.length : 0), [width, y(all[4]!)]]);

  const band = ([from, to]: readonly [number, number]): SVGTemplateResult => {
    const [left, w] = [width * from, width * (to - from)];
    const r = Math.min(w * 0.3, height * 0.06);
    const dark = svg`<path d=${path`M${left} 0h${w}V${foot}h${-w}z`} fill="var(--_night)" stroke="none"/>`;
    const moon = disc(left + w * 0.5, height * 0.15, r, 'var(--_skin)');
    const stars = [
      [0.72, 0.06],
      [0.26, 0.27],
      [0.66, 0.36],
    ] as const;
    return svg`${dark}${moon}${stars.map(([across, down]) => star(left + w * across, height * down))}`;
  };
  const small = Math.min(width * 0.042, height * 0.075);
  const sky = [
    backdrop(size, 'var(--_sky)'),
    light(width * 0.185, height * 0.22, Math.min(height * 0.17, width * 0.1)),
    disc(x(3), height * 0.15, small, 'var(--_sun)'),
    disc(width * 0.905, height * 0.15, small, 'var(--_sun)'),
    nights.map(band),
  ];

  // What is not known yet is painted thin, and its line is dotted.
  const future = none ? whole : rest;
  const thin = end && !none ? nothing : paint(path`${future}L${width} ${height}H${edge}z`, 'var(--_leaf-1)', 3, 0);
  const earth = paint(path`M0 ${foot + fs}H${width}V${height}H0z`, 'var(--_leaf-2)', 3, 0);
  const above = path`M0 0H${width}V${y(limit)}H0z`;
  const hill = ground
    ? svg`${paint(ground, 'var(--_leaf-2)', 3, 0)}<clipPath id="above"><path d=${above}/></clipPath><g clip-path="url(#above)">${paint(
        ground,
        'var(--_ember-1)',
        3,
        0,
      )}${paint(ground, emberDotted, 3, 0)}</g>`
    : nothing;
  const next = smaller
    ? points(checkMoments.map((moment) => base + (Math.max(base, scores[moment] ?? base) - base) * 0.45))
    : undefined;
  if (next) next[5] = [x(4), y(base)];

  const disk = (moment: CheckMoment, i: number): SVGTemplateResult | typeof nothing => {
    const score = scores[moment];
    const shown = score ?? (moment === chosen ? (all[i] ?? 0) : undefined);
    if (shown === undefined) return nothing;
    const fill = moment === chosen && score !== undefined ? 'var(--_ember-2)' : 'var(--_paper)';
    const dash = score === undefined ? '0 4.5' : nothing;
    const [cx, cy] = [round(x(i)), round(y(shown))];
    const target = svg`<circle cx=${cx} cy=${cy} r="22" fill="transparent" stroke="none"/>`;
    const seen = svg`<circle cx=${cx} cy=${cy} r="7" fill=${fill} stroke-dasharray=${dash}/>`;
    return svg`<g class="disc" @pointerdown=${(event: PointerEvent) => onPress?.(moment, event, point)}>${target}${seen}</g>`;
  };

  const text = (list: readonly string[], i: number): unknown => {
    const room = [0.16, 0.15, 0.16, 0.24, 0.2][i]! * width;
    const words = fitting(list, room, fs, i === at, letter);
    return words ? label(words, x(i), height - fs * 0.85, { size: fs, anchor: 'middle', bold: i === at }) : nothing;
  };
  const [signWidth, signHeight] = signSize(words.post, fs, letter);
  const postX = width * 0.945;
  const level = y(scores['two-days'] ?? base);
  const top = Math.max(signHeight, level - tall * 0.82 - signHeight);
  const signX = width - signWidth / 2 - 5;
  const who = none ? y(all[0]!) : y(all[at] ?? 0);
  // At the post the person keeps left of the sign.
  const meX = at === 4 ? Math.min(x(4), width - signWidth - tall * 0.2 - 8) : x(at);
  const slope = at === 4 ? 0 : 1;
  const under = next ? words.next : none ? words.example : scores.before === undefined ? '' : words.base;
  const lineY = next ? y(base + (Math.max(...all) - base) * 0.2) : none ? y(example[4]) : y(base);
  const note = under
    ? label(under, width * 0.47, Math.min(lineY + fs * 1.35, foot + fs * 1.35), {
        size: fs,
        anchor: 'middle',
        bold: !!next,
      })
    : nothing;
  const me = glide(
    meX,
    who,
    person(0, 0, {
      size: tall,
      hair: bun,
      coat: 'var(--_ember-2)',
      legs: 'var(--_water-3)',
      pose: slope && !smaller ? walk : stand,
    }),
  );
  const sight = end && !none ? nothing : dotted(future);
  const began = dotted(path`M${x(0)} ${y(base)}H${postX}`, 1.5);
  const aim = next ? dotted(curve([...next, [width, y(base)]])) : none || scores.before === undefined ? nothing : began;
  const sign = post(words.post, postX, level + 2, top, fs, signX, letter);
  const drawn = none ? nothing : line(whole, 2.5);
  return picture(
    size,
    svg`${sky}${emberDots}${thin}${none ? earth : nothing}${sign}${hill}${drawn}${sight}${aim}${note}${me}${checkMoments.map(disk)}${words.moments.map(text)}`,
  );
};
