// What a person says they hold and when they put it down, as it is kept and read back; and the stops of the slider. Pure.
import { isObject } from '../../../platform/is-object.js';
import { cutText } from '../../../practice/read.js';
import { factors, isFactorId, type FactorId } from '../../../science/body/factors.js';

/** Stops of the slider, in minutes: not held, then up to a day. */
export const stops: readonly number[] = [0, 1, 2, 5, 10, 20, 30, 60, 120, 240, 480, 720, 1440];

/** The last stop at or before so many seconds. */
export const stopAt = (seconds: number): number =>
  Math.max(
    0,
    stops.findLastIndex((minutes) => minutes * 60 <= seconds),
  );

/** What can be held: what weighs on mind and surroundings. */
export const burdens: readonly FactorId[] = factors.filter((f) => f.domain !== 'biological').map(({ id }) => id);

/** What is asked first; the others wait behind a fold. */
export const usual: readonly FactorId[] = [
  'worry',
  'stress',
  'work-pressure',
  'family-duties',
  'money-worries',
  'loneliness',
];
export const rest: readonly FactorId[] = burdens.filter((id) => !usual.includes(id));

export const whens = ['now', 'tonight', 'week', 'talk'] as const;
export type When = (typeof whens)[number];

export interface Answer {
  readonly holds: readonly FactorId[];
  /** In the person's own words, at most `ownLength` characters. */
  readonly own: string;
  readonly when?: When | undefined;
}

export const ownLength = 60;
export const noAnswer: Answer = { holds: [], own: '' };

/** What makes sense of a kept answer. */
export const readAnswer = (raw: unknown): Answer => {
  const kept: Partial<Record<keyof Answer, unknown>> = isObject(raw) ? raw : {};
  return {
    holds: Array.isArray(kept.holds)
      ? kept.holds.filter((id): id is FactorId => typeof id === 'string' && isFactorId(id))
      : [],
    own: cutText(kept.own, ownLength),
    when: whens.find((when) => when === kept.when),
  };
};
