// The diminishing-returns curve: three measured points; the line between them is drawn, not measured. Pure.
import { proteinGainFirst, proteinGainLast, proteinGains } from '../evidence/claims.js';

export interface GainPoint {
  /** g/kg/day. */
  readonly intake: number;
  /** kg of lean mass gained in the studies. */
  readonly gain: number;
}

const { intake, gain } = proteinGains.value;

/** The measured points, lowest intake first. Only these may carry a figure. */
export const measuredGains: readonly [GainPoint, GainPoint, GainPoint] = [
  { intake: intake[0], gain: gain[0] },
  { intake: intake[1], gain: gain[1] },
  { intake: intake[2], gain: gain[2] },
];

export const curveClaims = [proteinGains.id, proteinGainFirst.id, proteinGainLast.id] as const;

/**
 * Height of the illustrative line at an intake (g/kg/day), in kg: the parabola through the three points, which rises
 * over the whole measured span and bends down. Undefined outside the span (0.6-3.1): nothing was measured there.
 */
export function illustrativeGain(at: number): number | undefined {
  const [a, b, c] = measuredGains;
  if (!(at >= a.intake && at <= c.intake)) return undefined;
  const first = (b.gain - a.gain) / (b.intake - a.intake);
  const second = (c.gain - b.gain) / (c.intake - b.intake);
  const bend = (second - first) / (c.intake - a.intake);
  return a.gain + (at - a.intake) * (first + bend * (at - b.intake));
}

/** What the two steps bring: first ×3; then +58 % by the quotient, where the text says 55 %. Both are shown. */
export const gainSteps = {
  firstTimes: proteinGainFirst.value,
  lastPercent: proteinGainLast.value.quotient,
  lastPercentStated: proteinGainLast.value.stated,
  claims: curveClaims,
} as const;
