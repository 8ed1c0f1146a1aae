// Numbers into the d of an SVG path, rounded to a tenth of a pixel. Pure.
/** A tenth of a pixel is finer than any screen shows. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** Tag: `path`M${x} ${y}`` with every number rounded; strings go in as they are. */
export const path = (parts: TemplateStringsArray, ...values: readonly (number | string)[]): string =>
  parts.reduce((d, part, i) => {
    const value = values[i - 1] ?? '';
    return d + (typeof value === 'number' ? round(value) : value) + part;
  });

/** `n` held between `low` and `high`; where they cross, `low` wins. */
export const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));
