// Numbers into the d of an SVG path, rounded to a tenth of a pixel. Pure.
/** A tenth of a pixel is finer than any screen shows. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** Tag: `path`M${x} ${y}`` with every number rounded; strings go in as they are. */
export const path = (parts: TemplateStringsArray, ...values: readonly (number | string)[]): string =>
  parts.reduce((d, part, i) => {
    const value = values[i - 1] ?? '';
    return d + (typeof value === 'number' ? round(value) : value) + part;
  });

/** A straight line through the points. */
export const polyline = (points: readonly (readonly [number, number])[]): string =>
  'M' + points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

/** A length that may be drawn and divided by: a room may be nothing at all for a moment, and never less than that. */
export const some = (n: number): number => Math.max(0.1, n);

/** `n` held between `low` and `high`; where they cross, `low` wins. */
export const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));
