// Protein for adults who strength-train seriously and naturally: grams a day and per meal, or a named refusal. Pure.
import {
  proteinAdultsOnly,
  proteinDayTotal,
  proteinEnduranceLess,
  proteinFlexible,
  proteinKidney,
  proteinMealFloor,
  proteinMenOptimal,
  proteinMenSafe,
  proteinOlderMore,
  proteinPlantMore,
  proteinWomenOptimal,
  proteinWomenSafe,
  stepsLevelOlder,
} from '../evidence/claims.js';

export type Sex = 'female' | 'male';
export type ProteinGoal = 'growth' | 'safe' | 'flexible';
export type Range = readonly [low: number, high: number];

export interface ProteinInput {
  readonly sex: Sex;
  /** 30 to 250 kg. */
  readonly weightKg: number;
  /** 18 to 120; left out where the person did not say. */
  readonly ageYears?: number;
  readonly goal: ProteinGoal;
  /** Mostly plant-based food. */
  readonly plant?: boolean;
  /** Meals a day with protein, 1 to 8. */
  readonly meals: number;
  readonly pregnant?: boolean;
  readonly kidney?: boolean;
  readonly endurance?: boolean;
}

export interface ProteinAnswer {
  readonly ok: true;
  /** Whole grams a day; low and high are equal unless the goal is 'flexible'. */
  readonly gramsPerDay: Range;
  /** g/kg/day. */
  readonly perKg: Range;
  /** Whole grams per meal when spread evenly. */
  readonly perMeal: Range;
  /** Share of the floor per meal (20 g, the lower end) that an even meal reaches; 1 or more is enough. */
  readonly floorShare: number;
  /** Against 20-30 g: below, within or above. */
  readonly floor: 'below' | 'within' | 'above';
  /** 'More' according to the source, which gives no figure; so does the kit. */
  readonly notes: readonly ('older-more' | 'plant-more')[];
  readonly claims: readonly string[];
}

export type ProteinReason =
  'weight-range' | 'age-range' | 'meals-range' | 'under-18' | 'pregnancy' | 'kidney-disease' | 'endurance';

export interface ProteinRefusal {
  readonly ok: false;
  readonly reason: ProteinReason;
  readonly claims: readonly string[];
}

/** Limits of the form, not of the science: outside them a typing error is more likely than a person. */
export const weightLimits: Range = [30, 250];
export const mealLimits: Range = [1, 8];
export const ageLimits: Range = [0, 120];

// The source names no age for 'older'. The kit takes the age at which its step figures change.
export const olderFrom = stepsLevelOlder.value.age;

const within = (value: number, [low, high]: Range): boolean => value >= low && value <= high;

function refusal(input: ProteinInput): ProteinRefusal | undefined {
  const no = (reason: ProteinReason, ...claims: string[]): ProteinRefusal => ({ ok: false, reason, claims });
  const { ageYears } = input;
  if (ageYears !== undefined && !within(ageYears, ageLimits)) return no('age-range');
  if (ageYears !== undefined && ageYears < proteinAdultsOnly.value) return no('under-18', proteinAdultsOnly.id);
  if (input.pregnant) return no('pregnancy', proteinAdultsOnly.id);
  if (input.kidney) return no('kidney-disease', proteinKidney.id);
  if (input.endurance) return no('endurance', proteinEnduranceLess.id);
  if (!within(input.weightKg, weightLimits)) return no('weight-range');
  if (!within(input.meals, mealLimits) || !Number.isInteger(input.meals)) return no('meals-range');
  return undefined;
}

const single = {
  male: { growth: proteinMenOptimal, safe: proteinMenSafe },
  female: { growth: proteinWomenOptimal, safe: proteinWomenSafe },
} as const;

function target(sex: Sex, goal: ProteinGoal): { id: string; perKg: Range } {
  if (goal === 'flexible') return { id: proteinFlexible.id, perKg: proteinFlexible.value };
  const { id, value } = single[sex][goal];
  return { id, perKg: [value, value] };
}

/** Whole grams; the small addition keeps 2.35 × 80 at 188 whatever the last binary digit says. */
const whole = (value: number): number => Math.round(value + 1e-9);

/** Daily protein for one person. Example (source): man, 80 kg, growth → 2.0 g/kg → 160 g, in four meals 40 g each. */
export function protein(input: ProteinInput): ProteinAnswer | ProteinRefusal {
  const no = refusal(input);
  if (no) return no;
  const { sex, weightKg, goal, meals, ageYears, plant } = input;
  const { id, perKg } = target(sex, goal);
  const day = perKg.map((each) => each * weightKg) as [number, number];
  const meal = day[0] / meals;
  const [floorLow, floorHigh] = proteinMealFloor.value;
  const older = ageYears !== undefined && ageYears >= olderFrom;
  return {
    ok: true,
    gramsPerDay: [whole(day[0]), whole(day[1])],
    perKg,
    perMeal: [whole(meal), whole(day[1] / meals)],
    floorShare: meal / floorLow,
    floor: meal < floorLow ? 'below' : meal <= floorHigh ? 'within' : 'above',
    notes: [...(older ? (['older-more'] as const) : []), ...(plant ? (['plant-more'] as const) : [])],
    claims: [
      id,
      proteinMealFloor.id,
      proteinDayTotal.id,
      ...(older ? [proteinOlderMore.id] : []),
      ...(plant ? [proteinPlantMore.id] : []),
    ],
  };
}
