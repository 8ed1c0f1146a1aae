// The switch of a muscle cell as the source draws it: calcium tightens, magnesium lets go (muscle-switch). A picture, not
// physiology; it says nothing about anyone's cramps or intake. Data only.
import type { ClaimId } from '../evidence/registry.js';

export const positions = ['tight', 'loose'] as const;
export type Position = (typeof positions)[number];
export type Mineral = 'calcium' | 'magnesium';

/** Which mineral sets the switch that way. */
export const mineralOf: Readonly<Record<Position, Mineral>> = { tight: 'calcium', loose: 'magnesium' };

/** A position from outside, or undefined. */
export const positionOf = (raw: unknown): Position | undefined => positions.find((each) => each === raw);

export const muscleClaims = [
  'muscle-switch',
  'magnesium-cramps',
  'magnesium-eases',
  'magnesium-deficit',
  'magnesium-ask-first',
] as const satisfies readonly ClaimId[];
