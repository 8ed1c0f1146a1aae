// The bottle: how heavy it feels by how long it is held, while its weight stays what it is. Pure; the numbers and their
// reasons are in parameters.ts.
import { clamp } from '../clamp.js';
import { bottleHoldingTimes, bottleSameWeight } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import { parameters as p } from './parameters.js';

/** How the bottle feels, in the words a picture uses. */
export type FeltWord = 'light' | 'heavy' | 'painful' | 'unbearable';

/** What holding rests on. */
export const holdingClaims = [
  'bottle-same-weight',
  'bottle-holding-times',
  'bottle-put-down',
  'worries-park',
] as const satisfies readonly ClaimId[];

/** What the bottle weighs in grams: at every moment the same (bottle-same-weight). */
export const grams: number = bottleSameWeight.value;

const hour = 3600;
/** The longest holding that is shown, in seconds: where it becomes unbearable. */
export const longest: number = bottleHoldingTimes.value.unbearable * hour;

/** `seconds` between 0 and the longest; 0 for what is no number. */
export const holding = (seconds: unknown): number => clamp(seconds, 0, longest);

/** How heavy the bottle feels after `seconds` of holding: 0 at first, 1 after a day; fast in the first minutes, then ever
 * more slowly (bottle-holding-times). */
export const felt = (seconds: number): number =>
  Math.log1p(holding(seconds) / p.feltFirst) / Math.log1p(longest / p.feltFirst);

/** How it feels, in words: light for minutes, painful after an hour, unbearable after a day (bottle-holding-times). */
export function feltWord(seconds: number): FeltWord {
  const held = holding(seconds);
  if (held >= longest) return 'unbearable';
  if (held >= bottleHoldingTimes.value.painful * hour) return 'painful';
  return held >= p.feltHeavy ? 'heavy' : 'light';
}

/** What is still felt `since` seconds after it was put down, having felt `before` (0 to 1): it eases, down to nothing. */
export const stillFelt = (before: number, since: number): number =>
  before * 0.5 ** ((since > 0 ? since : 0) / p.feltHalves);
