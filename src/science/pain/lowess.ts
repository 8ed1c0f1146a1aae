// Robust local regression: a smooth line through noisy points that single peaks do not move. Cleveland WS, Robust locally
// weighted regression and smoothing scatterplots, J Am Stat Assoc 1979;74:829-836; same results as R's lowess(), but where
// points lie within a thousandth of the whole range: R draws those level, here they keep their slope. Pure.

/** The middle of the values, in any order; NaN of nothing. Leaves `values` as it was. */
export function median(values: ArrayLike<number>): number {
  const n = values.length;
  const sorted = new Float64Array(n);
  if (n > 64) {
    sorted.set(values);
    sorted.sort();
  } else {
    // A day's scores: laying each in its place is quicker than calling the sort.
    for (let i = 0; i < n; i++) {
      const value = values[i]!;
      let at = i;
      for (; at && sorted[at - 1]! > value; at--) sorted[at] = sorted[at - 1]!;
      sorted[at] = value;
    }
  }
  const upper = sorted[n >> 1] ?? Number.NaN;
  return n % 2 ? upper : (upper + (sorted[(n >> 1) - 1] ?? Number.NaN)) / 2;
}

export interface Smooth {
  readonly y: Float64Array;
  /** How much of one point's variance each value of the line carries: the sum of its squared weights, 0 to 1. */
  readonly leverage: Float64Array;
}

/** Tukey's bisquare of r in 0 to 1. */
const bisquare = (r: number): number => {
  const rest = 1 - r * r;
  return r <= 0.001 ? 1 : r > 0.999 ? 0 : rest * rest;
};

/** Multiplied out: `**` is a call, and this runs a million times. */
const tricube = (r: number): number => {
  const rest = 1 - r * r * r;
  return r <= 0.001 ? 1 : r > 0.999 ? 0 : rest * rest * rest;
};

/** Every point of a short list; of a long one those at least `apart` from the last, and the end (R's `delta`). */
function knotsOf(x: ArrayLike<number>, apart: number): Int32Array {
  const knots: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const last = knots.at(-1);
    if (last === undefined || i === x.length - 1 || x[i]! - x[last]! >= apart) knots.push(i);
  }
  return Int32Array.from(knots);
}

/** Values between the knots on straight lines from one to the next. */
function between(x: ArrayLike<number>, knots: Int32Array, y: Float64Array): void {
  for (let k = 1; k < knots.length; k++) {
    const [from, to] = [knots[k - 1]!, knots[k]!];
    const slope = (y[to]! - y[from]!) / (x[to]! - x[from]! || 1);
    for (let i = from + 1; i < to; i++) y[i] = y[from]! + slope * (x[i]! - x[from]!);
  }
}

/**
 * Fits a weighted straight line around each point of `x` (ascending) to its `neighbours` nearest points (at least 2),
 * `iterations` times more with weights that leave out what lies far from the line. As many numbers in `y`. Points closer
 * than `apart` to one that was fitted are read off between.
 */
export function lowess(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  neighbours: number,
  { iterations = 3, apart = 0 }: { iterations?: number; apart?: number } = {},
): Smooth {
  const n = x.length;
  const k = Math.max(2, Math.min(n, Math.round(neighbours)));
  const out = { y: new Float64Array(n), leverage: new Float64Array(n) };
  const trust = new Float64Array(n).fill(1);
  const weight = new Float64Array(n);
  const knots = knotsOf(x, apart);

  const fit = (i: number, left: number): void => {
    const at = x[i]!;
    const reach = Math.max(at - x[left]!, x[left + k - 1]! - at) || 1;
    let sum = 0;
    let mean = 0;
    let end = left;
    // Beyond the k-th neighbour only those just as far.
    for (; end < n; end++) {
      const r = Math.abs(x[end]! - at) / reach;
      if (r > 0.999 && x[end]! > at) break;
      const w = trust[end]! * tricube(r);
      weight[end] = w;
      sum += w;
      mean += w * x[end]!;
    }
    if (!sum) {
      // All its neighbours were left out as outliers: the point speaks for itself.
      out.y[i] = y[i]!;
      out.leverage[i] = 1;
      return;
    }
    mean /= sum;
    let spread = 0;
    for (let j = left; j < end; j++) {
      const off = x[j]! - mean;
      spread += weight[j]! * off * off;
    }
    spread /= sum;
    // Points on one spot, beside how far the fit reaches, have no slope to read.
    const tilt = Math.sqrt(spread) > reach * 1e-4 ? (at - mean) / spread : 0;
    let value = 0;
    let squares = 0;
    for (let j = left; j < end; j++) {
      const w = (weight[j]! / sum) * (1 + tilt * (x[j]! - mean));
      value += w * y[j]!;
      squares += w * w;
    }
    out.y[i] = value;
    out.leverage[i] = squares;
  };

  for (let turn = 0; turn <= iterations; turn++) {
    let left = 0;
    for (const i of knots) {
      while (left + k < n && x[i]! - x[left]! > x[left + k]! - x[i]!) left++;
      if (i && x[i] === x[i - 1] && knots[i] === i) {
        out.y[i] = out.y[i - 1]!;
        out.leverage[i] = out.leverage[i - 1]!;
      } else fit(i, left);
    }
    between(x, knots, out.y);
    between(x, knots, out.leverage);
    if (turn === iterations) break;
    const off = out.y.map((value, i) => Math.abs(y[i]! - value));
    const far = 6 * median(off);
    // As R does: without spread the weights would swing on rounding alone.
    if (far < 1e-7) break;
    for (let i = 0; i < n; i++) trust[i] = bisquare(off[i]! / far);
  }
  return out;
}
