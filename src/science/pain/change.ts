// Whether pain grew less by as much as patients call slightly better, by where they began. Only 'less', and only on the scale
// of whole numbers: nothing was measured of worsening, nor of a line. Pure.
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
      readonly direction: 'less' | 'same';
      /** Points less from which people called themselves slightly better at this start, from most to least lenient. */
      readonly band: readonly [number, number];
      /** 'unsure' between both ends of the band. */
      readonly meaningful: 'yes' | 'unsure' | 'no';
      readonly claims: readonly ClaimId[];
    }
  | { readonly ok: false; readonly reason: NoChange; readonly claims: readonly [] };

/** `only-less`, `only-nrs`: the sources say nothing of pain that grew, nor of a visual scale. */
export type NoChange = 'mixed-scales' | 'out-of-range' | 'no-band' | 'only-less' | 'only-nrs';

const bands = [painChangeFromLow, painChangeFromMiddle, painChangeFromHigh] as const;

const refuse = (reason: NoChange): Change => ({ ok: false, reason, claims: [] });

const asScore = (score: number | Score): Score => (typeof score === 'number' ? { value: score } : score);

/** Compares two scores. Bands by start, of people with back pain in a clinic (Haase 2022): 1 to 4 one point, 5 to 7 two, 8 to
 * 10 three to four; a start below 1 has none. One point may also come of the measuring (pain-measure-error). */
export function change(before: number | Score, after: number | Score): Change {
  const [first, last] = [asScore(before), asScore(after)];
  if ((first.scale ?? 'nrs') !== (last.scale ?? 'nrs')) return refuse('mixed-scales');
  if (!isScore(first.value) || !isScore(last.value)) return refuse('out-of-range');
  if (first.scale === 'vas') return refuse('only-nrs');
  const points = Math.round((last.value - first.value) * 10) / 10;
  if (points > 0) return refuse('only-less');
  const start = first.value < 1 ? 0 : Math.round(first.value);
  const band = bands.find(({ value }) => start >= value.start[0] && start <= value.start[1]);
  if (!band) return refuse('no-band');
  const size = Math.abs(points);
  const [low, high] = band.value.change;
  return {
    ok: true,
    points,
    direction: points < 0 ? 'less' : 'same',
    band: [low, high],
    meaningful: size >= high ? 'yes' : size >= low ? 'unsure' : 'no',
    claims: [band.id, 'pain-change-average'],
  };
}
