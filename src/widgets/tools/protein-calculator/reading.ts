// From what was typed and ticked to what can be said: an answer, an invitation, a fault or a refusal. Pure.
import {
  ageLimits,
  protein,
  weightLimits,
  type ProteinAnswer,
  type ProteinGoal,
  type ProteinReason,
  type Sex,
} from '../../../science/food/protein.js';
import { parsePlain } from '../../../science/input/number.js';

export const goals = ['growth', 'safe', 'flexible'] as const satisfies readonly ProteinGoal[];
export const sexes = ['male', 'female'] as const satisfies readonly Sex[];
export const exclusions = ['young', 'pregnant', 'kidney', 'endurance'] as const;
export type Exclusion = (typeof exclusions)[number];

/** What the device may remember, and where it starts. */
export const kept = ['sex', 'weight', 'age', 'goal', 'meals'] as const;
export const first: Record<string, string> = { goal: 'growth', meals: '4' };

export const sexOf = (text: string): Sex | undefined => sexes.find((sex) => sex === text);
export const goalOf = (text: string): ProteinGoal => goals.find((goal) => goal === text) ?? 'growth';

/** Limits of the form in kg, years and meals: outside them a typing error is likelier than a person. */
export const limits = { weight: weightLimits, age: ageLimits, meals: [1, 6] } as const;
export type Field = keyof typeof limits;
export type Refused = 'under-18' | 'pregnancy' | 'kidney-disease' | 'endurance';

export interface Typed {
  readonly sex: Sex | undefined;
  /** As typed. */
  readonly weight: string;
  readonly age: string;
  readonly meals: string;
  readonly goal: ProteinGoal;
  readonly plant: boolean;
  readonly ticked: readonly Exclusion[];
}

export type Reading =
  | { readonly kind: 'empty' | 'no-sex' }
  | { readonly kind: 'fault'; readonly field: Field }
  | { readonly kind: 'refused'; readonly reason: Refused }
  | {
      readonly kind: 'answer';
      readonly chosen: ProteinAnswer;
      readonly all: Readonly<Record<ProteinGoal, ProteinAnswer>>;
    };

const fields: Partial<Record<ProteinReason, Field>> = {
  'weight-range': 'weight',
  'age-range': 'age',
  'meals-range': 'meals',
};

/** Whole meals within the form's limits, or undefined. */
export const mealsOf = (text: string, decimalComma: boolean): number | undefined => {
  const count = parsePlain(text, decimalComma);
  return Number.isInteger(count) && count! >= limits.meals[0] && count! <= limits.meals[1] ? count : undefined;
};

/** The text of a field after one press on − or +, within the form's limits. */
export const stepped = (name: 'weight' | 'meals', text: string, direction: 1 | -1, decimalComma: boolean): string => {
  const [low, high] = limits[name];
  const now = parsePlain(text, decimalComma);
  // Nobody's weight is known: the first press starts in the middle of common weights.
  const next = now === undefined ? { weight: 70, meals: 4 }[name] : now + direction;
  return String(Math.min(high, Math.max(low, next)));
};

/** What can be said about `typed`; commas are decimal marks where `decimalComma` holds. */
export function read(typed: Typed, decimalComma: boolean): Reading {
  const number = (text: string): number => parsePlain(text, decimalComma) ?? Number.NaN;
  const { ticked, age } = typed;
  const meals = mealsOf(typed.meals, decimalComma);
  const answer = (goal: ProteinGoal) =>
    protein({
      sex: typed.sex ?? 'male',
      weightKg: number(typed.weight),
      ...(ticked.includes('young') ? { ageYears: 0 } : age.trim() ? { ageYears: number(age) } : {}),
      goal,
      plant: typed.plant,
      meals: meals ?? Number.NaN,
      pregnant: ticked.includes('pregnant'),
      kidney: ticked.includes('kidney'),
      endurance: ticked.includes('endurance'),
    });
  const all = { growth: answer('growth'), safe: answer('safe'), flexible: answer('flexible') };
  const chosen = all[typed.goal];
  if (!chosen.ok) {
    const field = fields[chosen.reason];
    if (!field) return { kind: 'refused', reason: chosen.reason as Refused };
    return field === 'weight' && !typed.weight.trim() ? { kind: 'empty' } : { kind: 'fault', field };
  }
  if (!typed.sex) return { kind: 'no-sex' };
  return { kind: 'answer', chosen, all: all as Record<ProteinGoal, ProteinAnswer> };
}
