// The shape of a claim: one fact a widget may state, with its value and its sources. Pure.
import type { SourceId } from './sources.js';

/** What a value counts; 'list' holds ids in order, 'text' says something without a figure. */
export type Unit =
  | 'nrs'
  | 'points'
  | 'percent'
  | 'hours'
  | 'minutes'
  | 'days'
  | 'weeks'
  | 'years'
  | 'times'
  | 'people'
  | 'meals'
  | 'counts'
  | 'steps'
  | 'steps/min'
  | 'words/min'
  | 'g'
  | 'mg'
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
  /**
   * Who says otherwise: listed beside the claim, never resolved silently. `says` is a note for who maintains this; the
   * reader reads both sides in the claim's own sentence, with every figure of `says`.
   */
  readonly disagreement?: readonly { readonly sources: readonly SourceId[]; readonly says: string }[];
}

/** Checks a claim's shape while keeping its literal types: `claim({ value: 5 })` stays 5. */
export const claim = <const C extends Claim>(fact: C): C => fact;

/** Facts that are sentences without a figure, a line each: the id, and who says so. */
export const said = <Id extends string>(rows: Readonly<Record<Id, Claim['sources']>>) =>
  Object.entries<Claim['sources']>(rows).map(([id, sources]) => ({
    id: id as Id,
    value: null,
    unit: 'text' as const,
    sources,
  })) satisfies readonly Claim[];

/** What a file in claims/ exports: facts, and lists of facts. */
export type Facts = Readonly<Record<string, Claim | readonly Claim[]>>;

/** All facts of such a file. */
export const factsOf = (facts: Facts): readonly Claim[] => Object.values(facts).flat();

type IdOf<F> = F extends { readonly id: infer Id extends string } ? Id : never;

/** The ids of such a file. */
export type IdsOf<F> = {
  [Name in keyof F]: F[Name] extends readonly (infer Row)[] ? IdOf<Row> : IdOf<F[Name]>;
}[keyof F];

/** A sentence for each fact of such a file. */
export type Words<F> = Readonly<Record<IdsOf<F>, string>>;
