// Lowest and highest of any stretch of a long list in a few steps: levels of minima and maxima, each of eight below. Pure.
import { firstFrom } from '../../../science/pain/course.js';

const fold = 8;

interface Level {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export type Pyramid = readonly Level[];

export function pyramid(value: Float64Array): Pyramid {
  const levels: Level[] = [{ low: value, high: value }];
  for (let below = levels[0]!; below.low.length > fold;) {
    const size = Math.ceil(below.low.length / fold);
    const level = { low: new Float64Array(size).fill(Infinity), high: new Float64Array(size).fill(-Infinity) };
    const { low, high } = below;
    for (let i = 0; i < low.length; i++) {
      const at = (i / fold) | 0;
      if (low[i]! < level.low[at]!) level.low[at] = low[i]!;
      if (high[i]! > level.high[at]!) level.high[at] = high[i]!;
    }
    levels.push((below = level));
  }
  return levels;
}

/** Lowest and highest of the items `from` up to, not including, `to`; infinite and crossed when there is none. */
export function extent(levels: Pyramid, from: number, to: number): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  let [start, end] = [from, to];
  const take = ({ low: l, high: h }: Level, i: number): void => {
    if (l[i]! < low) low = l[i]!;
    if (h[i]! > high) high = h[i]!;
  };
  for (const level of levels) {
    const last = level === levels[levels.length - 1];
    while (start < end && (last || start % fold)) take(level, start++);
    while (start < end && end % fold) take(level, --end);
    start /= fold;
    end /= fold;
  }
  return [low, high];
}

export interface Column {
  /** Px from the start of the view. */
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** One column per `step` px of what was noted in it, from `from` ms on, `msPerPx` ms a pixel, `width` px; empty ones left
 * out. Columns begin at whole multiples of their own length, so that panning does not regroup what stays in view. */
export function columns(
  at: Float64Array,
  levels: Pyramid,
  from: number,
  msPerPx: number,
  width: number,
  step: number,
): Column[] {
  const length = msPerPx * step;
  const found: Column[] = [];
  const first = Math.floor(from / length);
  let i = firstFrom(at, first * length);
  // Counted in columns, not in time: whatever a length comes to, there are no more of them than the width holds.
  for (let n = first; n < first + width / step + 1 && i < at.length; n++) {
    const start = n * length;
    if (start >= from + width * msPerPx) break;
    if (at[i]! >= start + length) continue;
    const end = firstFrom(at, start + length);
    const [low, high] = extent(levels, i, end);
    found.push({ x: (start + length / 2 - from) / msPerPx, low, high });
    i = end;
  }
  return found;
}
