// The ten tips for a back that complains, in the order they are walked; the first is to walk. And what they rest on. Pure.
import type { ClaimId } from '../evidence/registry.js';

export const tips = [
  'moving',
  'sleep',
  'pain',
  'back',
  'slowly',
  'strength',
  'breath',
  'mobility',
  'stress',
  'patience',
] as const;
export type Tip = (typeof tips)[number];

export const tipClaims = [
  ...tips.map((id) => `tip-${id}` as const),
  'sleep-hours',
  'movement-start',
  'pain-settles-within',
  'pain-settles-elsewhere',
] as const satisfies readonly ClaimId[];

/** One of them, or nothing for anything else. */
export const tipOf = (raw: unknown): Tip | undefined => tips.find((id) => id === raw);

/** The next or the one before; the first and the last are the banks. */
export const stepTip = (from: Tip, by: 1 | -1): Tip =>
  tips[Math.min(tips.length - 1, Math.max(0, tips.indexOf(from) + by))]!;
