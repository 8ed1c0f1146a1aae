// Which score a finger means. Pure.
import { firstFrom } from '../../../../../science/pain/course.js';
import type { Model } from '../../model.js';
import type { Plot } from '../../pain-chart.picture.js';
import { spanOf, type View } from '../../view.js';

/** The reading nearest to a spot: `share` of the view's width, `y` px from the top of the picture. */
export function nearest(
  { log: scores }: Model,
  view: View,
  plot: Pick<Plot, 'left' | 'right' | 'top' | 'ground'>,
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
