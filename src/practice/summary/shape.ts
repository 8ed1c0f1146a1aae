/** What a page for a visit holds: the person's own words, and days, nights and scores as they were noted. Types only. */
import type { PlanUnit } from '../../science/movement/graded.js';
import type { ScoreScale } from '../pain-log/pain-log.js';
import type { NightPart } from './own.js';

export interface PainPart {
  readonly scale: ScoreScale;
  /** Day of the first character of `days`, YYYY-MM-DD. */
  readonly first: string;
  /** Median of each day in half points, a character each in base 36; '.' where none was noted. Empty where they were left out. */
  readonly days: string;
  /** The line through the scores: day after `first`, height and both ends of its band in tenths. */
  readonly line: readonly (readonly [day: number, y: number, low: number, high: number])[];
  /** Median of the days of the last week in which something was noted. */
  readonly usual: number;
  /** Points between the lowest and the highest score of that week. */
  readonly swing: number;
  /** The long term, in weeks and in points of the line; only where there is one. */
  readonly long?: {
    readonly weeks: number;
    readonly from: number;
    readonly to: number;
    readonly way: 'less' | 'more' | 'same' | 'unclear';
  };
}

/** What someone noticed, and on how many days. */
export interface Noticed {
  readonly text: string;
  readonly kind: 'rises' | 'drains';
  readonly days: number;
}

export interface PlanPart {
  readonly name: string;
  readonly unit: PlanUnit;
  readonly sets: number;
  readonly base: number;
  /** How much a day this week. */
  readonly now: number;
  readonly week: number;
  readonly goal: number;
  /** Of the last week: days on which it was done, and days on which it was due. */
  readonly done: number;
  readonly due: number;
  /** Checks after which pain had settled, and those that said the step was too big. */
  readonly settled: number;
  readonly big: number;
}

export interface StepsPart {
  /** Day of the first of `days`, YYYY-MM-DD. */
  readonly first: string;
  readonly days: readonly (number | null)[];
  readonly baseline?: number;
}

export interface Summary {
  /** The day it was made, YYYY-MM-DD. */
  readonly made: string;
  readonly goal?: string;
  readonly questions?: readonly string[];
  readonly pain?: PainPart;
  /** Id of a factor and its level, 1 to 4; the highest first. */
  readonly factors?: readonly (readonly [id: string, level: number])[];
  readonly triggers?: readonly Noticed[];
  readonly plan?: readonly PlanPart[];
  readonly steps?: StepsPart;
  readonly nights?: readonly NightPart[];
}
