// The shape of a claim: one fact a widget may state, with its value and its sources. Pure.
import type { SourceId } from './sources.js';

/** What a value counts; 'list' holds ids in order, 'text' says something without a figure. */
export type Unit =
  | 'nrs'
  | 'points'
  | 'percent'
  | 'hours'
  | 'minutes'
  | 'weeks'
  | 'years'
  | 'times'
  | 'meals'
  | 'counts'
  | 'steps'
  | 'steps/min'
  | 'units/week'
  | 'g'
  | 'kg'
  | 'g/kg/day'
  | 'kg/m2'
  | 'phone'
  | 'list'
  | 'text';

/** A figure, a range or other numbers in order, ids, or named figures; null where the claim has no figure. */
export type ClaimValue =
  number | readonly number[] | readonly string[] | Readonly<Record<string, number | readonly number[]>> | null;

export interface Claim {
  readonly id: string;
  readonly value: ClaimValue;
  readonly unit: Unit;
  /** At least one; the first is the source the figure is taken from. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /**
   * Of a phone number: whether it was read on a page of those who answer it or run it, or only in a copy elsewhere.
   * Numbers change: each is looked up again before a release.
   */
  readonly seen?: 'official' | 'copy';
  /** Who says otherwise: shown beside the claim, never resolved silently. */
  readonly disagreement?: readonly { readonly sources: readonly SourceId[]; readonly says: string }[];
}

/** Checks a claim's shape while keeping its literal types: `claim({ value: 5 })` stays 5. */
export const claim = <const C extends Claim>(fact: C): C => fact;
