// The leaflet of movement: its parts, what a week of doses adds up to, and how often kinds of movement injure, side by side. Pure.
import { movementHours, movementInjuries, movementLifting, movementMinutes } from '../evidence/claims/movement.js';
import type { ClaimId } from '../evidence/registry.js';

export const leafletClaims = [
  'movement-effects',
  'movement-minutes',
  'movement-start',
  'movement-lunch-walk',
  'movement-hours',
  'steps-seven-thousand',
  'movement-walk-plan',
  'movement-injuries',
  'movement-lifting',
  'movement-worth',
  'myth-moving',
  'myth-care',
  'red-flags-training',
] as const satisfies readonly ClaimId[];

export const leaves = ['effects', 'dose', 'harm'] as const;
export type Leaf = (typeof leaves)[number];

/** The part of that name; the dose for anything else. */
export const leafOf = (raw: unknown): Leaf => leaves.find((leaf) => leaf === raw) ?? 'dose';

/** A pocket for each day. */
export const pockets = 7;

/** A whole number of pockets, or one for anything else: a small start. */
export function pocketsOf(raw: unknown): number {
  const count = Number(String(raw).trim() || Number.NaN);
  return Number.isInteger(count) && count >= 0 && count <= pockets ? count : 1;
}

/** Minutes a week, from and to. */
export const weekOf = (count: number): readonly [from: number, to: number] => [
  movementMinutes.value[0] * count,
  movementMinutes.value[1] * count,
];

/** Hours a week and how many percent fewer died in the years of the study; what lies between was drawn, not measured. */
export const measured = movementHours.value.hours.map((hours, i) => ({
  hours,
  less: movementHours.value.percent[i]!,
}));

/** The least and the most injuries per thousand hours, from the quietest kind on. Not of one study. */
export const injuries: readonly (readonly [number, number])[] = [
  movementInjuries.value.low,
  movementLifting.value.powerlifting,
  movementInjuries.value.high,
];
