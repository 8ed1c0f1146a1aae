// How lean mass went with protein in 105 articles together (Tagawa 2020): two slopes and a bend. Pure.
import { proteinSlopes } from '../evidence/claims.js';

export interface SlopePoint {
  /** g/kg/day. */
  readonly intake: number;
  /** kg of lean mass more than at the lowest intake studied. */
  readonly more: number;
}

const { studied, bend, below, above } = proteinSlopes.value;
const [from, to] = studied;

/** kg more between two intakes, at so much for each further 0.1 g/kg. */
const rise = (low: number, high: number, per: number): number => (high - low) * 10 * per;

/** Lean mass at an intake against the lowest one studied. Undefined outside what was studied (0.5-3.5 g/kg). */
export function leanMass(at: number): number | undefined {
  if (!(at >= from && at <= to)) return undefined;
  return rise(from, Math.min(at, bend), below) + rise(bend, Math.max(at, bend), above);
}

/** Both ends and the bend: straight lines run between them. */
export const slopePoints: readonly SlopePoint[] = [from, bend, to].map((intake) => ({
  intake,
  more: leanMass(intake) ?? 0,
}));

export const curveClaims = [proteinSlopes.id] as const;
