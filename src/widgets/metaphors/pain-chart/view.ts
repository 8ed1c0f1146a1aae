// Which stretch of time the chart shows, and how zooming, panning and two fingers move it. Pure.
import { firstFrom } from '../../../science/pain/course.js';
import { clamp } from '../../../ui/base/drawing/path.js';

/** A stretch of time, ms since 1970. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export const periods = ['day', 'week', 'month', 'all'] as const;
export type Period = (typeof periods)[number];

const day = 864e5;
const lengths: Readonly<Record<Exclude<Period, 'all'>, number>> = { day, week: 7 * day, month: 31 * day };

/** No closer than six hours: a log has nothing finer to show. */
export const closest = day / 4;

export const spanOf = ({ from, to }: View): number => to - from;

/** All there is, with air at both ends; at least a day. */
export function boundsOf(first: number, last: number): View {
  const air = Math.max((last - first) * 0.015, day / 2);
  return { from: first - air, to: last + air };
}

/** The view held within the bounds: first its length, then its place. */
export function held(view: View, bounds: View): View {
  const span = clamp(spanOf(view), Math.min(closest, spanOf(bounds)), spanOf(bounds));
  const middle = (view.from + view.to) / 2;
  const from = clamp(middle - span / 2, bounds.from, bounds.to - span);
  return { from, to: from + span };
}

/** A period; at the end if the view reached the end, else around its middle. */
export function toPeriod(view: View, period: Period, bounds: View): View {
  if (period === 'all') return bounds;
  const span = lengths[period];
  const middle = view.to >= bounds.to - day ? bounds.to - span / 2 : (view.from + view.to) / 2;
  return held({ from: middle - span / 2, to: middle + span / 2 }, bounds);
}

/** The view moved, where nothing was noted in it, to the last score before its end, else to the first. `at`: ascending. */
export function onScores(view: View, at: ArrayLike<number>, bounds: View): View {
  const next = firstFrom(at, view.from);
  if (!at.length || at[next]! <= view.to) return view;
  const score = at[Math.max(0, firstFrom(at, view.to) - 1)]!;
  // Near the end it came from, with air.
  const to = score + spanOf(view) * (score < view.from ? 0.1 : 0.9);
  return held({ from: to - spanOf(view), to }, bounds);
}

/** What is shown first: the period that was asked for, on scores. */
export function opening(asked: string, bounds: View = { from: 0, to: day }, at: ArrayLike<number> = []): View {
  return onScores(toPeriod(bounds, periods.find((p) => p === asked) ?? 'all', bounds), at, bounds);
}

/** On the way from one view to another, `share` 0 to 1: all that is in both moves on straight lines. */
export function between(from: View, to: View, share: number): View {
  const [first, last] = [spanOf(from), spanOf(to)];
  const span = first * (last / first) ** share;
  const rest = Math.abs(first - last) < 1 ? 1 - share : (span - last) / (first - last);
  const start = to.from + (from.from - to.from) * rest;
  return { from: start, to: start + span };
}

/** The period the view is as long as; undefined between two. */
export function periodOf(view: View, bounds: View): Period | undefined {
  const span = spanOf(view);
  // A course no longer than a week is 'all', not 'week'.
  if (span >= spanOf(bounds) * 0.999) return 'all';
  return periods.find((p) => p !== 'all' && Math.abs(span / lengths[p] - 1) < 0.001);
}

/** `factor` times as long (below 1 is closer), with the moment at `anchor` (share of the view, 0 to 1) held in place. */
export function zoomed(view: View, factor: number, bounds: View, anchor = 0.5): View {
  const still = view.from + spanOf(view) * anchor;
  const span = clamp(spanOf(view) * factor, Math.min(closest, spanOf(bounds)), spanOf(bounds));
  return held({ from: still - span * anchor, to: still + span * (1 - anchor) }, bounds);
}

/** Moved by a share of its own length; above 0 is later. */
export function panned(view: View, share: number, bounds: View): View {
  const by = spanOf(view) * share;
  return held({ from: view.from + by, to: view.to + by }, bounds);
}

/** Around a moment, as long as it was. */
export const centred = (view: View, at: number, bounds: View): View =>
  held({ from: at - spanOf(view) / 2, to: at + spanOf(view) / 2 }, bounds);

/** Where the view lies in the bounds, 0 (start) to 100 (end); 100 when it holds all. */
export function positionOf(view: View, bounds: View): number {
  const room = spanOf(bounds) - spanOf(view);
  return room > 1 ? clamp(((view.from - bounds.from) / room) * 100, 0, 100) : 100;
}

export function atPosition(view: View, position: number, bounds: View): View {
  const from = bounds.from + ((spanOf(bounds) - spanOf(view)) * position) / 100;
  return held({ from, to: from + spanOf(view) }, bounds);
}

/**
 * The view after fingers moved: what lay under each stays under it. `before` and `now`: their places as shares of the
 * view's width, one or two.
 */
export function dragged(view: View, before: readonly number[], now: readonly number[], bounds: View): View {
  const [a = 0, b] = before;
  const [c = 0, d] = now;
  if (b === undefined || d === undefined) return panned(view, a - c, bounds);
  // Fingers on one spot have no distance to compare.
  const apart = (x: number, y: number): number => Math.max(Math.abs(x - y), 0.02);
  const factor = apart(a, b) / apart(c, d);
  const moved = panned(view, (a + b) / 2 - (c + d) / 2, bounds);
  return zoomed(moved, factor, bounds, (c + d) / 2);
}
