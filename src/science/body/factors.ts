// What a person lives with, and the part each factor plays in every picture of the one body model. Data only.
import type { ClaimId } from '../evidence/registry.js';

export type FactorId =
  | 'poor-sleep'
  | 'illness'
  | 'micro-trauma'
  | 'hormonal-change'
  | 'poor-food'
  | 'smoking'
  | 'alcohol'
  | 'caffeine'
  | 'overweight'
  | 'inactivity'
  | 'metabolic'
  | 'worry'
  | 'stress'
  | 'anxiety'
  | 'perfectionism'
  | 'low-control'
  | 'work-pressure'
  | 'family-duties'
  | 'money-worries'
  | 'loneliness'
  | 'lack-of-support';

export type Domain = 'biological' | 'psychological' | 'social';

/** Fills the glass, dries the forest, sensitises the alarm, drains the battery, slows recovery. */
export type Role = 'fills' | 'dries' | 'sensitises' | 'drains' | 'slows';

/** How much a factor weighs for this person: 0 not at all, 4 very much. Their own word, not a measurement. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Levels by factor; a missing factor is 0. */
export type Levels = Readonly<Partial<Record<FactorId, Level>>>;

export interface Factor {
  readonly id: FactorId;
  readonly domain: Domain;
  /** Weight of 0 to 1 in each role: 1 where a source names it outright, less where it follows from one. */
  readonly roles: Readonly<Record<Role, number>>;
  readonly claims: readonly ClaimId[];
}

type Weights = readonly [fills: number, dries: number, sensitises: number, drains: number, slows: number];

const factor = (id: FactorId, domain: Domain, weights: Weights, ...claims: ClaimId[]): Factor => {
  const [fills, dries, sensitises, drains, slows] = weights;
  return { id, domain, roles: { fills, dries, sensitises, drains, slows }, claims };
};

/** In the order of the sources: body, mind, surroundings (glass-factors, forest-drying-factors, recovery-*). */
export const factors: readonly Factor[] = [
  factor('poor-sleep', 'biological', [1, 1, 0.5, 1, 1], 'glass-factors', 'forest-drying-factors', 'recovery-sleep'),
  factor('illness', 'biological', [1, 0, 0.25, 1, 0.25], 'glass-factors'),
  factor('micro-trauma', 'biological', [1, 0, 0.25, 0.5, 0], 'glass-factors'),
  factor('hormonal-change', 'biological', [1, 0, 0.25, 0.5, 0], 'glass-factors'),
  factor('poor-food', 'biological', [1, 0.25, 0, 0.5, 1], 'glass-factors', 'recovery-food'),
  factor('smoking', 'biological', [0.5, 1, 0, 0.5, 1], 'forest-drying-factors', 'recovery-smoking'),
  factor('alcohol', 'biological', [0.5, 1, 0, 0.5, 1], 'forest-drying-factors', 'recovery-alcohol', 'glass-stimulants'),
  factor('caffeine', 'biological', [0.25, 0, 0.25, 0.5, 0.25], 'glass-stimulants'),
  factor('overweight', 'biological', [0.5, 1, 0.5, 0.25, 0.25], 'forest-drying-factors', 'glass-overweight'),
  factor('inactivity', 'biological', [0.5, 1, 0.25, 0.5, 1], 'forest-drying-factors', 'recovery-movement'),
  factor('metabolic', 'biological', [0.5, 1, 0, 0.25, 1], 'forest-drying-factors', 'recovery-diabetes'),
  factor('worry', 'psychological', [1, 1, 1, 0.5, 0.25], 'glass-factors', 'forest-drying-factors', 'alarm-sensitisers'),
  factor(
    'stress',
    'psychological',
    [1, 1, 1, 1, 1],
    'glass-factors',
    'forest-drying-factors',
    'alarm-sensitisers',
    'recovery-stress',
  ),
  factor('anxiety', 'psychological', [1, 0.5, 1, 0.5, 0.25], 'glass-factors', 'alarm-sensitisers'),
  factor('perfectionism', 'psychological', [1, 0.25, 0.5, 0.5, 0], 'glass-factors'),
  factor('low-control', 'psychological', [1, 0.5, 0.5, 0.25, 0], 'glass-factors'),
  factor('work-pressure', 'social', [1, 0.5, 0.5, 1, 0.25], 'glass-factors', 'alarm-sensitisers'),
  factor('family-duties', 'social', [1, 0.25, 0.25, 1, 0.25], 'glass-factors'),
  factor('money-worries', 'social', [1, 0.5, 0.5, 0.5, 0.25], 'glass-factors'),
  factor('loneliness', 'social', [1, 0.5, 0.5, 0.5, 0.25], 'glass-factors', 'glass-loneliness'),
  factor('lack-of-support', 'social', [1, 0.25, 0.25, 0.5, 0.25], 'glass-factors'),
];

export const factorIds: readonly FactorId[] = factors.map(({ id }) => id);

/** Whether a text from outside (attribute, record, file) names a factor. */
export const isFactorId = (id: string): id is FactorId => (factorIds as readonly string[]).includes(id);
