// Whether a difference between two scores is one patients call meaningful, by where they began. Pure.
import { painChangeFromHigh, painChangeFromLow, painChangeFromMiddle } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import { isScore } from './scale.js';

export type Scale = 'nrs' | 'vas';

/** A score of 0 to 10 with the scale it was given on; numbers (nrs) when left out. */
export interface Score {
  readonly value: number;
  readonly scale?: Scale;
}

export type Change =
  | {
      readonly ok: true;
      /** Points less (below 0) or more (above 0). */
      readonly points: number;
      readonly direction: 'less' | 'more' | 'same';
      /** Points from which the source calls the difference meaningful at this start, from most to least lenient. */
      readonly band: readonly [number, number];
      /** 'unsure' between both ends of the band. */
      readonly meaningful: 'yes' | 'unsure' | 'no';
      readonly claims: readonly ClaimId[];
    }
  | { readonly ok: false; readonly reason: 'mixed-scales' | 'out-of-range' | 'no-band'; readonly claims: readonly [] };

const bands = [painChangeFromLow, painChangeFromMiddle, painChangeFromHigh] as const;

const refuse = (reason: 'mixed-scales' | 'out-of-range' | 'no-band'): Change => ({ ok: false, reason, claims: [] });

const asScore = (score: number | Score): Score => (typeof score === 'number' ? { value: score } : score);

/** Compares two scores. Bands by start (Farrar 2001, Salaffi 2004): 1 to 4 one point, 5 to 7 two, 8 to 10 three to
 * four; a start between two bands (4.5 on a visual scale) takes the nearer, half the higher. A start below 1 has no
 * band in the sources, a start and end on different scales cannot be compared. */
export function change(before: number | Score, after: number | Score): Change {
  const [first, last] = [asScore(before), asScore(after)];
  if ((first.scale ?? 'nrs') !== (last.scale ?? 'nrs')) return refuse('mixed-scales');
  if (!isScore(first.value) || !isScore(last.value)) return refuse('out-of-range');
  const start = first.value < 1 ? 0 : Math.round(first.value);
  const band = bands.find(({ value }) => start >= value.start[0] && start <= value.start[1]);
  if (!band) return refuse('no-band');
  const points = Math.round((last.value - first.value) * 10) / 10;
  const size = Math.abs(points);
  const [low, high] = band.value.change;
  return {
    ok: true,
    points,
    direction: points < 0 ? 'less' : points > 0 ? 'more' : 'same',
    band: [low, high],
    meaningful: size >= high ? 'yes' : size >= low ? 'unsure' : 'no',
    claims: [band.id, 'pain-change-average'],
  };
}
