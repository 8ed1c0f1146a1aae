// From a person's own baseline to reachable step goals, and what the studies say about them. Pure; touches nothing.
import { clamp } from '../clamp.js';
import { stepsCadence, stepsLevelOlder, stepsLevelYounger, stepsRisk } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';

export type AgeGroup = 'under-60' | '60-plus';

export interface StepGoal {
  /** Steps a day. */
  readonly steps: number;
  /** Weeks of the plan in which this is the goal, counted from 1; the baseline itself has none. */
  readonly weeks?: readonly [from: number, to: number];
}

export interface StepPlan {
  readonly ok: true;
  /** The person's own average, rounded to 100. */
  readonly baseline: number;
  /** Goals after the baseline; empty when the studies show no further difference. */
  readonly goals: readonly StepGoal[];
  /** Steps a day around which the benefit levels off at this age. */
  readonly levelsOff: readonly [number, number];
  /** 'build': goals ahead. 'keep': already where the benefit levels off, so more is not proposed as better. */
  readonly key: 'build' | 'keep';
  readonly claims: readonly ClaimId[];
}

export interface StepRefusal {
  readonly ok: false;
  readonly reason: 'steps-range';
}

/** Two weeks for each step of about 1000: time to make it a habit before the next. A choice of the kit, not a finding. */
export const weeksPerGoal = 2;
const mostGoals = 6;
/** A form limit: beyond it a typing error is likelier than a walk. */
export const mostSteps = 50000;

export const ageGroup = (ageYears: number): AgeGroup =>
  ageYears >= stepsLevelOlder.value.age ? '60-plus' : 'under-60';

const level = (age: AgeGroup) => (age === '60-plus' ? stepsLevelOlder : stepsLevelYounger);

const round100 = (steps: number): number => Math.round(steps / 100) * 100;

/** Sizes of a step a person chooses from. Ours: the studies compared people who differed by a thousand. */
export const stepSizes = [250, 500, 1000] as const;
/** Of one's own average: what is added at once stays below about this share of it. A choice of the kit, not a finding. */
const mostShare = 0.25;

/** The size of a step that suits an average: a thousand is a fifth more for one, and nearly double for another. */
export const stepSizeFor = (baseline: number): number =>
  stepSizes.findLast((size) => size <= baseline * mostShare) ?? stepSizes[0];

/** A size somebody set, where it is one: 250 to 1000. */
export const stepSizeOr = (size: number, baseline: number): number =>
  size >= stepSizes[0] && size <= stepSizes[2] ? Math.round(size) : stepSizeFor(baseline);

/** Goals of about +1000, or by steps of `rise`, from a baseline of 0 to 50 000 steps a day, up to where the benefit levels off at this age. */
export function stepPlan(
  baseline: number,
  age: AgeGroup,
  most = mostGoals,
  rise: number = stepsRisk.value.steps,
): StepPlan | StepRefusal {
  if (!(baseline >= 0 && baseline <= mostSteps)) return { ok: false, reason: 'steps-range' };
  const start = round100(baseline);
  const fact = level(age);
  const levelsOff = fact.value.steps;
  const count = clamp(Math.floor((levelsOff[1] - start) / rise), 0, most);
  const goals = Array.from({ length: count }, (_, i): StepGoal => ({
    steps: start + rise * (i + 1),
    weeks: [i * weeksPerGoal + 1, (i + 1) * weeksPerGoal],
  }));
  return {
    ok: true,
    baseline: start,
    goals,
    levelsOff,
    key: count > 0 ? 'build' : 'keep',
    claims: [fact.id, 'steps-least-active'],
  };
}

/** Which of a plan's goals holds `days` after it began: the first one, and every two weeks the next. */
export const goalAfter = (days: number): number => Math.max(0, Math.floor(days / (7 * weeksPerGoal)) || 0);

/** Whole minutes of brisk walking for a number of steps; undefined where that is no number of steps. */
export const minutesForSteps = (steps: number): number | undefined =>
  steps >= 0 && Number.isFinite(steps) ? Math.round(steps / stepsCadence.value) : undefined;

/** Steps in a number of minutes of brisk walking; undefined where that is no duration. */
export const stepsForMinutes = (minutes: number): number | undefined =>
  minutes >= 0 && Number.isFinite(minutes) ? Math.round(minutes * stepsCadence.value) : undefined;

export interface StepRisk {
  readonly ok: true;
  /** Percent lower risk of death that goes together with `perSteps` more steps a day: an association, not a promise. */
  readonly percent: number;
  readonly perSteps: number;
  readonly claims: readonly ClaimId[];
}

/**
 * The studied association, stated once however many steps are added: multiplying or compounding it would go beyond
 * what was studied. Below one studied step of 1000 nothing is said.
 */
export function risk(stepsExtra: number): StepRisk | { readonly ok: false; readonly reason: 'below-studied-step' } {
  const { steps: perSteps, percent } = stepsRisk.value;
  if (!(stepsExtra >= perSteps)) return { ok: false, reason: 'below-studied-step' };
  return { ok: true, percent, perSteps, claims: [stepsRisk.id] };
}
