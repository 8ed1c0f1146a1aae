// From what was answered and typed to what can be said: a question, an invitation, a fault, a refusal or an answer. Pure.
import {
  conditions,
  limits as bodyLimits,
  protein,
  type Condition,
  type ProteinAnswer,
  type ProteinGoal,
  type Sex,
} from '../../../science/food/protein.js';
import { parseNumber } from '../../../science/input/number.js';

export const goals = ['growth', 'safe', 'flexible'] as const satisfies readonly ProteinGoal[];
export const sexes = ['male', 'female'] as const satisfies readonly Sex[];
export type Applies = Condition | 'none';
export const answers = [...(Object.keys(conditions) as Condition[]), 'none'] as const satisfies readonly Applies[];

/** What the device may remember, and where it starts. Not whether a condition applies: who comes back is asked again. */
export const first = { sex: '', weight: '', height: '', age: '', goal: 'growth', meals: '4' };
export const kept = Object.keys(first) as (keyof typeof first)[];

export const sexOf = (text: string): Sex | undefined => sexes.find((sex) => sex === text);
export const goalOf = (text: string): ProteinGoal => goals.find((goal) => goal === text) ?? 'growth';

/** Limits of the form in kg, cm, years and meals: outside them a typing error is likelier than a person. */
export const limits = { ...bodyLimits, meals: [1, 6] } as const;
export type Field = keyof typeof limits;
export const fields = Object.keys(limits) as Field[];

export interface Typed extends Readonly<Record<Field, string>> {
  readonly applies: Applies | undefined;
  readonly sex: Sex | undefined;
  readonly goal: ProteinGoal;
  readonly plant: boolean;
}

export type Reading =
  | { readonly kind: 'ask' | 'empty' }
  | { readonly kind: 'fault'; readonly field: Field }
  | { readonly kind: 'refused'; readonly reason: Condition | 'obesity' }
  | {
      readonly kind: 'answer';
      readonly chosen: ProteinAnswer;
      readonly all: Readonly<Record<ProteinGoal, ProteinAnswer>>;
    };

/** The number in a field, with the marks of any land; a height in metres counts too. Undefined for what does not belong there. */
export const numberIn = (field: Field, text: string): number | undefined => {
  const value = parseNumber(text, { range: limits[field], whole: field === 'meals' });
  if (value !== undefined || field !== 'height') return value;
  const metres = parseNumber(text, { range: [limits.height[0] / 100, limits.height[1] / 100] });
  return metres && Math.round(metres * 100);
};

/** Meals after one press on − or +, within the form's limits; four where there are none. */
export const stepped = (now: number | undefined, direction: 1 | -1): number =>
  Math.min(limits.meals[1], Math.max(limits.meals[0], now === undefined ? 4 : now + direction));

/** What can be said about `typed`. */
export function read(typed: Typed): Reading {
  const { applies, sex, plant } = typed;
  const number = (field: Field): number => numberIn(field, typed[field]) ?? Number.NaN;
  const answer = (goal: ProteinGoal) =>
    protein({
      applies,
      sex: sex ?? 'male',
      weightKg: number('weight'),
      heightCm: number('height'),
      ageYears: number('age'),
      meals: number('meals'),
      goal,
      plant,
    });
  const all = { growth: answer('growth'), safe: answer('safe'), flexible: answer('flexible') };
  const chosen = all[typed.goal];
  if (!chosen.ok && (chosen.reason === 'obesity' || chosen.reason in conditions))
    return { kind: 'refused', reason: chosen.reason as Condition };
  if (!applies) return { kind: 'ask' };
  const wrong = fields.find((field) => typed[field].trim() && Number.isNaN(number(field)));
  if (wrong) return { kind: 'fault', field: wrong };
  if (!chosen.ok || !sex) return { kind: 'empty' };
  return { kind: 'answer', chosen, all: all as Record<ProteinGoal, ProteinAnswer> };
}
