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
import { parsePlain } from '../../../science/input/plain-number.js';

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
const fields = Object.keys(limits) as Field[];

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

/** The number in a field; a height in metres counts too. Undefined for what is no number. */
export const numberIn = (field: Field, text: string, decimalComma: boolean): number | undefined => {
  const value = parsePlain(text, decimalComma);
  return field === 'height' && value! < 3 ? Math.round(value! * 100) : value;
};

const fits = (field: Field, value = Number.NaN): boolean =>
  value >= limits[field][0] && value <= limits[field][1] && (field !== 'meals' || Number.isInteger(value));

/** Whole meals within the form's limits, or undefined. */
export const mealsOf = (text: string, decimalComma: boolean): number | undefined => {
  const count = numberIn('meals', text, decimalComma);
  return fits('meals', count) ? count : undefined;
};

/** The text of meals after one press on − or +, within the form's limits. */
export const stepped = (text: string, direction: 1 | -1, decimalComma: boolean): string => {
  const now = numberIn('meals', text, decimalComma);
  return String(Math.min(limits.meals[1], Math.max(limits.meals[0], now === undefined ? 4 : now + direction)));
};

/** What can be said about `typed`; commas are decimal marks where `decimalComma` holds. */
export function read(typed: Typed, decimalComma: boolean): Reading {
  const { applies, sex, plant } = typed;
  const number = (field: Field): number => numberIn(field, typed[field], decimalComma) ?? Number.NaN;
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
  const wrong = fields.find((field) => typed[field].trim() && !fits(field, number(field)));
  if (wrong) return { kind: 'fault', field: wrong };
  if (!chosen.ok || !sex) return { kind: 'empty' };
  return { kind: 'answer', chosen, all: all as Record<ProteinGoal, ProteinAnswer> };
}
