// The share chart: raw scores, the line through them with its band, notes as flags, the chosen score. Few nodes, however
// many scores: one path for all dots, one for all swings. Pure; decision 0006.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { firstFrom } from '../../../science/pain/course.js';
import type { TrendPoint } from '../../../science/pain/trend.js';
import { flag } from '../../../ui/shared/drawing/flag.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { polyline } from '../../../ui/shared/drawing/lengths.js';
import { at as put, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { columns } from './pyramid.js';
import type { Model } from './model.js';
import type { Mark } from './ticks.js';
import { spanOf, type View } from './view.js';
import { watcher } from './watcher.js';

export type ChartSize = PictureSize & { readonly pad: number };

/** High enough for large text, which a narrow room does not give by itself. `widths` remembers what was measured. */
export const roomy = (size: ChartSize, widths: Map<string, number>): ChartSize => {
  const { letter, height, em } = size;
  const measured = (text: string): number => {
    const width = widths.get(text) ?? letter!(text);
    widths.set(text, width);
    return width;
  };
  return { ...size, height: Math.max(height, Math.round(15 * em)), ...(letter && { letter: measured }) };
};

export interface ChartModel {
  /** Undefined: bare ground. */
  readonly model: Model | undefined;
  readonly view: View;
  /** Highest score that is acceptable, 0 to 10. */
  readonly limit: number;
  readonly marks: readonly Mark[];
  /** Index of the chosen reading, and how it is drawn at its place. */
  readonly chosen?: { readonly index: number; readonly draw: (spot: Spot) => unknown } | undefined;
}

/** Where a reading lies in the picture, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: ChartSize;
}

export interface ChartWords {
  readonly axis: string;
  /** Beside the flag where nothing was noted. */
  readonly empty?: string | undefined;
  /** Over the picture at the right, where this is somebody else's course: long to short, never cut. */
  readonly other?: readonly string[] | undefined;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly ground: number;
  /** Text size in px. */
  readonly fs: number;
}

/** The margin in which somebody looks on, left of the scale. */
const besideOf = (pad: number, em: number): number => pad + em * 0.75;

/** Where the scores lie in the picture, in px: always a stretch of time and a height, as all else divides by them. */
export const plotOf = ({ width, height, em, pad }: ChartSize): Plot => {
  const fs = labelSize(width, em);
  const [left, top] = [besideOf(pad, em) + fs * 1.9, fs * 2.9];
  return {
    left,
    right: Math.max(left + fs, width - pad),
    top,
    ground: Math.max(Math.ceil(top + fs), Math.round(height - fs * 3)),
    fs,
  };
};

/** Px one swing takes. */
const step = 4;

/** Whether so many scores are drawn as swings: dots have no room in so many px. */
export const asSwings = (count: number, width: number): boolean => count * 2.5 > width;

/** How many readings lie in the view. */
export const countIn = ({ log }: Model, view: View): number =>
  firstFrom(log.at, view.to) - firstFrom(log.at, view.from);

const dayMs = 864e5;

/** Index of the first point from `x` days on. */
function firstWhere(stretch: readonly TrendPoint[], x: number): number {
  let [low, high] = [0, stretch.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretch[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place in `noted` of the first reading from `from` ms on. */
function firstNoted(noted: readonly number[], at: Float64Array, from: number): number {
  const first = firstFrom(at, from);
  return firstFrom(noted, first);
}

/** The points of a stretch within the view, with one beyond each end, no more than one per three px. */
function inView(stretch: readonly TrendPoint[], view: View, width: number): TrendPoint[] {
  const start = Math.max(0, firstWhere(stretch, view.from / dayMs) - 1);
  const end = Math.min(stretch.length, firstWhere(stretch, view.to / dayMs) + 1);
  const every = Math.max(1, Math.ceil((end - start) / (width / 3)));
  // Counted from the start of the stretch: panning must not pick other points.
  const from = start - (start % every);
  const found: TrendPoint[] = [];
  for (let i = from; i < end; i += every) found.push(stretch[i]!);
  if (stretch[end - 1] !== found.at(-1) && stretch[end - 1]) found.push(stretch[end - 1]!);
  return found;
}

export function painChartPicture(
  size: ChartSize,
  { model, view, limit, marks, chosen }: ChartModel,
  words: ChartWords,
): TemplateResult {
  const { width, height, letter } = size;
  const { left, right, top, ground: floor, fs } = plotOf(size);
  const perMs = (right - left) / spanOf(view);
  const x = (at: number): number => left + (at - view.from) * perMs;
  const y = (value: number): number => floor - ((floor - top) * value) / 10;
  const edge = left - 8;
  // What lies beyond the right edge of the frame is still within the picture.
  const seen = { from: view.from - 8 / perMs, to: view.to + (width - right) / perMs };

  const many = model && asSwings(countIn(model, seen), right - left);
  const limitY = y(model?.scale === 'vas' ? limit : Math.min(10, limit + 0.5));
  const stretches = (model?.course?.line ?? []).map((s) => inView(s, seen, width)).filter((s) => s.length > 1);
  const lines = stretches.map((s) => polyline(s.map((p) => [x(p.x * dayMs), y(p.y)] as const)));
  const bands = stretches.map(
    (s) =>
      polyline([
        ...s.map((p) => [x(p.x * dayMs), y(p.high)] as const),
        ...[...s].reverse().map((p) => [x(p.x * dayMs), y(p.low)] as const),
      ]) + 'z',
  );

  const along = lines.join('');
  const room = backdrop(size, 'var(--_room)');
  const ten = svg`<path d=${path`M${edge} ${y(10)}H${width}`} stroke="var(--_stone-3)" stroke-width="1.25"/>`;
  const sure = paint(bands.join(''), 'var(--_water-2)', 0);
  const weeks = many && model ? swings(model, seen) : nothing;
  const course = svg`<path d=${along} stroke="var(--_room)" stroke-width="7"/><path d=${along} stroke="var(--_water-4)" stroke-width="3.5"/>`;
  const spots = !many && model ? dots(model, seen) : nothing;
  const border = limit < 10 ? dotted(path`M${left} ${limitY}H${width}`, 1.75) : nothing;
  // Hides what runs on to the left of the scale.
  const margin = paint(`M0 0H${round(edge)}V${floor}H0z`, 'var(--_room)', 0);
  const who = watcher(besideOf(size.pad, size.em), top, floor);
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const scale = axis();
  const notes = model ? flags(model) : nothing;
  const silence = model && words.empty && !countIn(model, view) ? nobody(words.empty) : nothing;
  const one =
    model && chosen
      ? chosen.draw({ x: x(model.log.at[chosen.index]!), y: y(model.log.value[chosen.index]!), size })
      : nothing;
  return picture(
    size,
    svg`${room}${ten}${sure}${weeks}${course}${spots}${border}${margin}${earth}${who}${scale}${notes}${silence}${one}`,
  );

  function swings({ log: scores, pyramid }: Model, { from }: View): SVGTemplateResult {
    const all = columns(scores.at, pyramid, from, 1 / perMs, width - edge, step);
    const d = all.map((c) => `M${round(edge + c.x)} ${round(y(c.high))}V${round(y(c.low))}`);
    return svg`<path d=${d.join('')} stroke="var(--_ink-muted)" stroke-width="1.5" stroke-opacity=".75"/>`;
  }

  /** Over the line, which would hide the very scores it runs through. */
  function dots({ log: scores }: Model, { from, to }: View): SVGTemplateResult {
    const r = width < 600 ? 2.3 : 3;
    let d = '';
    for (let i = firstFrom(scores.at, from), end = firstFrom(scores.at, to); i < end; i++) {
      d += path`M${x(scores.at[i]!) - r} ${y(scores.value[i]!)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    }
    return svg`<path d=${d} stroke="var(--_ink-muted)" stroke-width="1.25"/>`;
  }

  function axis(): SVGTemplateResult {
    const base = top - fs * 0.75;
    const { axis, other: others = [] } = words;
    const beside = fitting(others, right - left - textWidth(axis, fs, false, letter) - fs, fs, true, letter);
    const whose = beside ?? others.at(-1);
    // Where both do not fit, whose course it is goes before what the axis counts.
    const high = beside === whose ? label(axis, left, base, { size: fs * 0.95, fill: 'var(--_ink-muted)' }) : nothing;
    const other = whose ? label(whose, right, base, { size: fs, bold: true, anchor: 'end' }) : nothing;
    const figures = [0, 5, 10].map((n) =>
      label(String(n), left - fs * 0.8, n ? y(n) + fs * 0.36 : floor - fs * 0.35, {
        size: fs,
        anchor: 'end',
        bold: n === 5,
      }),
    );
    let free = -Infinity;
    const calendar = marks.map(({ at, text }) => {
      const from = x(at) + fs * 0.6;
      const wide = textWidth(text, fs, false, letter);
      const fits = from >= free && from + wide <= width - 4;
      if (fits) free = from + wide + fs * 0.5;
      // Moved as a group: a text that keeps its place in it is not laid out anew in each frame.
      return put(
        x(at),
        floor,
        svg`${line('M0 0v10', 1.75)}${fits ? label(text, fs * 0.6, fs * 1.75, { size: fs }) : nothing}`,
      );
    });
    return svg`${high}${other}${figures}${calendar}`;
  }

  /** A bare flag where nothing was noted: a picture without scores says that it is no fault. */
  function nobody(said: string): SVGTemplateResult {
    const tall = Math.min(fs * 4, (floor - top) * 0.3);
    const middle = (left + right) / 2;
    const text = label(said, middle, floor - tall - fs * 0.7, { size: fs, anchor: 'middle', halo: 'var(--_room)' });
    return svg`${put(middle, floor, flag(0, 0, tall, 'var(--_stone-2)'))}${text}`;
  }

  /** Flags on the ground, each with its words: above one another where they stand close, to the left where the end is near. */
  function flags({ noted, log: scores }: Model): SVGTemplateResult[] {
    const tall = Math.min(fs * 4, (floor - top) * 0.24);
    const row = fs * 1.5;
    const found: SVGTemplateResult[] = [];
    const places: number[] = [];
    // Of notes too close to tell apart, the first.
    for (let n = firstNoted(noted, scores.at, view.from); n < noted.length && scores.at[noted[n]!]! <= seen.to; n++) {
      const i = noted[n]!;
      const last = places.at(-1);
      if (i !== chosen?.index && (last === undefined || x(scores.at[i]!) - x(scores.at[last]!) >= 14)) places.push(i);
    }
    /** How far words stand already, in each row of flags. */
    const taken = Array.from({ length: rowsOf(tall) }, () => left);
    places.forEach((i, n) => {
      const at = x(scores.at[i]!);
      const next = places[n + 1];
      const cloth = Math.min(tall * 0.5, 36, next === undefined ? Infinity : x(scores.at[next]!) - at - 3);
      const beside = cloth + fs * 0.35;
      // No label is longer: measuring all of a long note would cost a frame.
      const note = (scores.texts.get(i)?.note ?? '').slice(0, 80);
      const first = note.split(/[,;:.(]/)[0]!;
      // The whole note where nothing else comes, else its first words.
      const until = (next === undefined ? width - 4 : x(scores.at[next]!)) - at - beside;
      const whole = fitting([note], Math.min(until, fs * 18), fs, false, letter);
      const fits = (room: number): string | undefined =>
        whole ?? fitting([first], Math.min(room, fs * 18), fs, false, letter);
      const free = taken.findIndex((end) => end <= at);
      const ahead = free < 0 ? undefined : fits(width - 4 - at - beside);
      const wide = textWidth(ahead ?? first, fs, false, letter);
      const back = ahead ? -1 : taken.findIndex((end) => end <= at - wide - fs * 0.5);
      const level = ahead ? free : back;
      // Where not even the first words fit: as much of them as says something.
      const cut = level < 0 && free >= 0 ? clipped(note, width - 4 - at - beside, fs, letter) : '';
      const text = level < 0 ? (cut.length > 7 ? cut : '') : (ahead ?? first);
      const high = tall + Math.max(0, level < 0 ? free : level) * row;
      const base = cloth * 0.33 + fs * 0.36 - high;
      const style = { size: fs, halo: 'var(--_room)' };
      const words = !text
        ? nothing
        : back >= 0
          ? label(text, -fs * 0.4, base, { ...style, anchor: 'end' })
          : label(text, beside, base, style);
      if (text) taken[level < 0 ? free : level] = back >= 0 ? at + cloth : at + beside + wide + fs * 0.5;
      found.push(put(at, floor, svg`${flag(0, 0, high, 'var(--_leaf-3)', 1, cloth)}${words}`));
    });
    return found;
  }

  /** Rows of flags above one another, within the lower half. */
  function rowsOf(tall: number): number {
    return clamp(1 + Math.floor(((floor - top) * 0.55 - tall) / (fs * 1.5)), 1, 3);
  }
}
