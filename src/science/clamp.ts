// Keeps a number within bounds, whatever came in. Pure.

/** `value` between `low` and `high`; `low` for what is no number. */
export const clamp = (value: unknown, low: number, high: number): number =>
  typeof value === 'number' && value > low ? Math.min(value, high) : low;
