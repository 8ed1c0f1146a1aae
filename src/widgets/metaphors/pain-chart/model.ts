// A pain log as the chart needs it: one scale, in columns, with its line, its notes and its ends. Pure.
import { readPainLog, type PainLog, type Reading, type ReadingScale } from '../../../practice/pain-log.js';
import { wallDays } from '../../../practice/wall-days.js';
import { firstFrom, longTerm, type LongTerm, type Scores } from '../../../science/pain/course.js';
import { exampleScores, type ExampleNote } from '../../../science/pain/example.js';
import { dayMedians, trend, type Days, type TrendPoint } from '../../../science/pain/trend.js';
import { pyramid, type Pyramid } from './pyramid.js';
import { boundsOf, spanOf, type View } from './view.js';

export interface Model {
  readonly readings: readonly Reading[];
  readonly scale: ReadingScale;
  readonly scores: Scores;
  readonly days: Days;
  readonly pyramid: Pyramid;
  readonly line: readonly (readonly TrendPoint[])[];
  /** Places of the readings that carry a note. */
  readonly noted: readonly number[];
  readonly bounds: View;
  readonly long: LongTerm | undefined;
}

/** The scales there are readings on, most used first: they are never drawn in one line. */
export function scalesIn(readings: readonly Reading[]): ReadingScale[] {
  let vas = 0;
  for (const { scale } of readings) if (scale === 'vas') vas++;
  const nrs = readings.length - vas;
  const both: [ReadingScale, number][] = [
    ['nrs', nrs],
    ['vas', vas],
  ];
  return both
    .filter(([, count]) => count)
    .sort((a, b) => b[1] - a[1])
    .map(([scale]) => scale);
}

/** Undefined when nothing was noted on that scale. */
export function modelOf(all: readonly Reading[], scale: ReadingScale): Model | undefined {
  const readings = scalesIn(all).length < 2 ? all : all.filter((r) => r.scale === scale);
  if (readings[0]?.scale !== scale) return undefined;
  const n = readings.length;
  const scores = { at: new Float64Array(n), value: new Float64Array(n), day: new Int32Array(n) };
  const noted: number[] = [];
  const zones = new Map<string, (at: number) => number>();
  let place: string | undefined;
  let dayOf: (at: number) => number = wallDays('UTC');
  for (let i = 0, last = -Infinity; i < n; i++) {
    const { at, value, zone, note } = readings[i]!;
    if (zone !== place) {
      place = zone;
      dayOf = zones.get(zone) ?? wallDays(zone);
      zones.set(zone, dayOf);
    }
    scores.at[i] = at;
    scores.value[i] = value;
    // Someone who flies west lives a date twice; the line needs its days in order.
    scores.day[i] = last = Math.max(dayOf(at), last);
    if (note) noted.push(i);
  }
  const days = dayMedians(scores.day, scores.value);
  const line = trend(days);
  return {
    readings,
    scale,
    scores,
    days,
    pyramid: pyramid(scores.value),
    line,
    noted,
    bounds: boundsOf(scores.at[0]!, scores.at[n - 1]!),
    long: longTerm(line, scale),
  };
}

/** The example course, its notes in the reader's language. */
export const exampleLog = (words: Readonly<Record<ExampleNote, string>>): PainLog =>
  readPainLog(
    exampleScores().map(({ note, ...score }) => ({ ...score, ...(note && { note: words[note] }) })),
    'UTC',
  );

/** The reading nearest to a spot: `share` of the view's width, `y` px from the top of the picture. */
export function nearest(
  { scores }: Model,
  view: View,
  plot: { left: number; right: number; top: number; ground: number },
  share: number,
  y: number,
): number {
  const msPerPx = spanOf(view) / (plot.right - plot.left);
  const at = view.from + share * spanOf(view);
  const from = firstFrom(scores.at, at - 24 * msPerPx);
  let best = Math.min(firstFrom(scores.at, at), scores.at.length - 1);
  if (best && at - scores.at[best - 1]! < scores.at[best]! - at) best--;
  const distance = (i: number): number =>
    Math.hypot((scores.at[i]! - at) / msPerPx, plot.ground - ((plot.ground - plot.top) * scores.value[i]!) / 10 - y);
  for (let i = from; i < scores.at.length && scores.at[i]! <= at + 24 * msPerPx; i++) {
    if (distance(i) < distance(best)) best = i;
  }
  return best;
}
