// What setting worries aside rests on, and how long their time is. Data only.
import { worryHalfHour } from './figures.js';
import type { ClaimId } from '../evidence/registry.js';

export const worryClaims = [
  'worries-park',
  'worries-small',
  'worries-half-hour',
  'worries-postponed',
] as const satisfies readonly ClaimId[];

/** Minutes set aside for worries. */
export const worryMinutes: number = worryHalfHour;
