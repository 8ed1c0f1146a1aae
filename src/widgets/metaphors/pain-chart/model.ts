// A pain log as the chart needs it: one scale, in columns, with its notes and its ends; and its line, which is worked out
// apart because years of hours take a moment. Pure.
import { chosenOf, type PainLog, type ScoreScale } from '../../../practice/pain-log/pain-log.js';
import { localDays } from '../../../platform/time/local-days.js';
import { longTerm, type LongTerm } from '../../../science/pain/course.js';
import { dayMedians, trend, type Days, type TrendPoint } from '../../../science/pain/trend.js';
import { pyramid, type Pyramid } from './pyramid.js';
import { boundsOf, type View } from './view.js';

export interface Course {
  /** Per score: days since 1970 on the wall clock. */
  readonly day: Int32Array;
  readonly days: Days;
  readonly line: readonly (readonly TrendPoint[])[];
  readonly long: LongTerm | undefined;
}

export interface Model {
  /** Scores of one scale. */
  readonly log: PainLog;
  readonly scale: ScoreScale;
  readonly pyramid: Pyramid;
  /** Places of the scores that carry a note. */
  readonly noted: readonly number[];
  readonly bounds: View;
  /** Undefined until it is worked out. */
  readonly course?: Course;
}

/** The scales there are scores on, most used first: they are never drawn in one line. */
export function scalesIn({ vas }: PainLog): ScoreScale[] {
  let lines = 0;
  for (let i = 0; i < vas.length; i++) lines += vas[i]!;
  const figures = vas.length - lines;
  const both: ScoreScale[] = lines > figures ? ['vas', 'nrs'] : ['nrs', 'vas'];
  return both.filter((scale) => (scale === 'vas' ? lines : figures));
}

/** Without its course; undefined when nothing was noted on that scale. */
export function modelOf(all: PainLog, scale: ScoreScale): Model | undefined {
  const scales = scalesIn(all);
  if (!scales.includes(scale)) return undefined;
  const wanted = scale === 'vas' ? 1 : 0;
  const log =
    scales.length < 2
      ? all
      : chosenOf(
          all,
          Array.from(all.at.keys()).filter((i) => all.vas[i] === wanted),
        );
  const { at, texts } = log;
  const noted = [...texts.keys()].filter((i) => texts.get(i)!.note).sort((a, b) => a - b);
  return { log, scale, pyramid: pyramid(log.value), noted, bounds: boundsOf(at[0]!, at[at.length - 1]!) };
}

/** The day of each score where it was given. */
export function daysOf({ at, zone, zones }: PainLog): Int32Array {
  const clocks = zones.map(localDays);
  // Someone who flies west lives a date twice; the line needs its days in order.
  let last = -Infinity;
  return Int32Array.from(at, (time, i) => (last = Math.max(clocks[zone[i]!]!(time), last)));
}

/** The line through the scores, in steps: whoever asks may do something else in between. */
export function* coursing({ log, scale }: Pick<Model, 'log' | 'scale'>): Generator<undefined, Course> {
  const day = daysOf(log);
  yield;
  const days = dayMedians(day, log.value);
  yield;
  const line = trend(days);
  return { day, days, line, long: longTerm(line, scale) };
}

/** The line through the scores, at once. */
export function courseOf(model: Pick<Model, 'log' | 'scale'>): Course {
  const steps = coursing(model);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
