// Protein for adults who strength-train seriously and naturally: grams a day and per meal, or a named refusal. Pure.
import {
  proteinAdultsOnly,
  proteinFlexible,
  proteinFrom65,
  proteinMealFloor,
  proteinMenOptimal,
  proteinMenSafe,
  proteinMorton,
  proteinNotObese,
  proteinWomenOptimal,
  proteinWomenSafe,
} from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';

export type Sex = 'female' | 'male';
export type ProteinGoal = 'growth' | 'safe' | 'flexible';
export type Range = readonly [low: number, high: number];

/** For whom the sources give no number, each with the claim that says so. A person is asked before there is one. */
export const conditions = {
  kidney: 'protein-kidney',
  pregnant: proteinAdultsOnly.id,
  breastfeeding: proteinAdultsOnly.id,
  young: proteinAdultsOnly.id,
  sport: 'protein-other-sport',
} as const;
export type Condition = keyof typeof conditions;

export interface ProteinInput {
  /** What a person said to the question whether one of the conditions applies; undefined while nobody answered. */
  readonly applies: Condition | 'none' | undefined;
  readonly sex: Sex;
  /** 30 to 250 kg. */
  readonly weightKg: number;
  /** 120 to 230 cm. */
  readonly heightCm: number;
  /** 0 to 120; under 18 there is no number. */
  readonly ageYears: number;
  readonly goal: ProteinGoal;
  /** Mostly plant-based food. */
  readonly plant?: boolean;
  /** Meals a day with protein, 1 to 8. */
  readonly meals: number;
}

export interface ProteinAnswer {
  readonly ok: true;
  /** Whole grams a day; low and high are equal unless the goal is 'flexible' or the person 65 or older. */
  readonly gramsPerDay: Range;
  /** g/kg/day. */
  readonly perKg: Range;
  /** Whole grams per meal when spread evenly. */
  readonly perMeal: Range;
  /** The low end of a meal against 20-30 g: below, or enough. */
  readonly floor: 'below' | 'enough';
  /** 'from-65': the figures of that age, whatever the goal. 'plant-more': more, without a figure in the source. */
  readonly notes: readonly ('from-65' | 'plant-more')[];
  readonly claims: readonly ClaimId[];
}

/** Limits of the form, not of the science: outside them a typing error is more likely than a person. */
export const limits = {
  weight: [30, 250],
  height: [120, 230],
  age: [0, 120],
  meals: [1, 8],
} as const satisfies Record<string, Range>;
export type Measure = keyof typeof limits;

export type ProteinReason = 'unasked' | 'obesity' | Condition | Measure;

export interface ProteinRefusal {
  readonly ok: false;
  readonly reason: ProteinReason;
  readonly claims: readonly ClaimId[];
}

/** The upper limit of the interval round Morton's bend: no goal goes above it, whatever one author reads. */
export const mostPerKg = proteinMorton.value.interval[1];

/** BMI of 30 or more, in whole centimetres so that 120 kg at 200 cm is not 29.999. */
const obese = (kg: number, cm: number): boolean => kg * 1e4 >= proteinNotObese.value * cm * cm - 1e-6;

function refusal(input: ProteinInput): ProteinRefusal | undefined {
  const no = (reason: ProteinReason, ...claims: ClaimId[]): ProteinRefusal => ({ ok: false, reason, claims });
  const { applies, weightKg: weight, heightCm: height, ageYears: age, meals } = input;
  if (applies && applies !== 'none') return no(applies, conditions[applies]);
  for (const [name, value] of Object.entries({ age, weight, height, meals }) as [Measure, number][]) {
    const [low, high] = limits[name];
    if (!(value >= low && value <= high)) return no(name);
    if (name === 'age' && value < proteinAdultsOnly.value) return no('young', proteinAdultsOnly.id);
  }
  if (!Number.isInteger(meals)) return no('meals');
  if (!applies) return no('unasked');
  return obese(weight, height) ? no('obesity', proteinNotObese.id) : undefined;
}

const single = {
  male: { growth: proteinMenOptimal, safe: proteinMenSafe },
  female: { growth: proteinWomenOptimal, safe: proteinWomenSafe },
} as const;

function target(sex: Sex, goal: ProteinGoal, older: boolean): { id: ClaimId; perKg: Range } {
  if (older) return { id: proteinFrom65.id, perKg: proteinFrom65.value.perKg };
  if (goal === 'flexible') return { id: proteinFlexible.id, perKg: proteinFlexible.value };
  const { id, value } = single[sex][goal];
  const perKg = Math.min(value, mostPerKg);
  return { id, perKg: [perKg, perKg] };
}

/** Whole grams; the small addition keeps 2.2 × 80 at 176 whatever the last binary digit says. */
const whole = (value: number): number => Math.round(value + 1e-9);

/** Daily protein for one person. Example: man, 34 years, 80 kg, growth → 2.0 g/kg → 160 g, in four meals 40 g each. */
export function protein(input: ProteinInput): ProteinAnswer | ProteinRefusal {
  const no = refusal(input);
  if (no) return no;
  const { sex, weightKg, goal, meals, ageYears, plant } = input;
  const older = ageYears >= proteinFrom65.value.age;
  const { id, perKg } = target(sex, goal, older);
  const day = perKg.map((each) => each * weightKg) as [number, number];
  return {
    ok: true,
    gramsPerDay: [whole(day[0]), whole(day[1])],
    perKg,
    perMeal: [whole(day[0] / meals), whole(day[1] / meals)],
    floor: day[0] / meals < proteinMealFloor.value[0] ? 'below' : 'enough',
    notes: [...(older ? (['from-65'] as const) : []), ...(plant ? (['plant-more'] as const) : [])],
    claims: [id, proteinMealFloor.id, 'protein-day-total', ...(plant ? (['protein-plant-more'] as const) : [])],
  };
}
