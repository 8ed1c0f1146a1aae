// What the chart shows, in sentences: figures of science/pain into the reader's words. Pure but for the formatters' cache.
import { systemClock } from '../../../platform/time/clock.js';
import { formatNumber } from '../../../platform/locale/format.js';
import { formatDate } from '../../../platform/locale/format-date.js';
import { isZone } from '../../../platform/time/zone.js';
import { swing } from '../../../science/pain/course.js';
import type { Model } from './model.js';
import type { PainChartTexts } from './strings/nl.js';
import { periodOf, spanOf, type View } from './view.js';

export interface Reader {
  readonly locale: string;
  /** IANA zone of the axis. */
  readonly zone: string;
}

/** The zone asked for, else the device's; remembered, as looking one up is slow and this is asked many times a frame. */
export function zones(): (asked: string) => string {
  let known: readonly [asked: string, zone: string] | undefined;
  return (asked) => {
    if (known?.[0] !== asked) known = [asked, asked && isZone(asked) ? asked : systemClock.zone()];
    return known[1];
  };
}

const weekMs = 7 * 864e5;

export const figure = (value: number, { locale }: Reader): string =>
  formatNumber(value, locale, { maximumFractionDigits: 1 });

/** A moment as short as the stretch it is in allows. */
export const moment = (at: number, span: number, { locale, zone: timeZone }: Reader): string =>
  formatDate(
    at,
    locale,
    span > 400 * 864e5
      ? { month: 'short', year: 'numeric', timeZone }
      : span > 5 * 864e5
        ? { day: 'numeric', month: 'short', year: 'numeric', timeZone }
        : { weekday: 'short', day: 'numeric', month: 'short', timeZone },
  );

/** From when to when the view shows scores; never beyond what there is. The year once, where it is the same. */
export function spanWords(t: PainChartTexts, { log: scores }: Model, view: View, reader: Reader): string {
  const from = Math.max(view.from, scores.at[0]!);
  const to = Math.max(from, Math.min(view.to, scores.at[scores.at.length - 1]!));
  const year = (at: number): string => formatDate(at, reader.locale, { year: 'numeric', timeZone: reader.zone });
  const [first, last] = [from, to].map((at) => moment(at, spanOf(view), reader)) as [string, string];
  return t.span(first !== last && year(from) === year(to) ? first.replace(` ${year(from)}`, '') : first, last);
}

/** What the chart says: a heading, two sentences or so, and of an example what limits them. */
export interface Said {
  readonly head: string;
  readonly more: string;
  readonly caveat?: string;
}

/** In words; `model`: undefined while nothing was noted. */
export function courseWords(t: PainChartTexts, model: Model | undefined, view: View, reader: Reader): Said {
  if (!model) return { head: t.head.short, more: t.shortMore };
  const { course, log: scores, bounds } = model;
  const say = (value: number): string => figure(value, reader);
  const last = scores.at[scores.at.length - 1]!;
  const all = periodOf(view, bounds) === 'all';
  const here = all ? swing(scores, last - weekMs, last) : swing(scores, view.from, view.to);
  const span = spanWords(t, model, view, reader);
  const near = !here ? t.nothingHere(span) : all ? t.lastWeek(say(here.points)) : t.inView(span, say(here.points));
  // The line is being worked out: what is there is said.
  if (!course) return { head: span, more: near };
  const { long } = course;
  if (!long) return { head: t.head.short, more: `${near} ${t.shortMore}` };
  const { direction } = long;
  // What is shorter than three months is not called long.
  const soFar = !long.whole && (direction === 'less' || direction === 'same') ? t.soFar[direction] : undefined;
  const over = long.whole ? t.months : t.weeks(Math.round(long.days / 7));
  const far = t.long[direction](over, say(Math.abs(long.points)));
  // A rise is followed by what to do with it, rather than by more figures.
  const more = direction === 'more' ? [far, t.calm] : [near, far];
  return { head: soFar ?? t.head[direction], more: more.join(' ') };
}

/** Of somebody else's course what is told of it, else what the scores show. */
export const says = (
  t: PainChartTexts,
  example: false | undefined | { exampleHead: string; exampleMore: string; exampleNote: string },
  model: Model | undefined,
  view: View,
  reader: Reader,
): Said =>
  example
    ? { head: example.exampleHead, more: example.exampleMore, caveat: example.exampleNote }
    : courseWords(t, model, view, reader);
