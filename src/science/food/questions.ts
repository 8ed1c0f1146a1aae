// What people ask about magnesium and around it: each question of the kit in one drawer, and what the answers rest on. Pure.
import type { ClaimId } from '../evidence/registry.js';

/** The drawers, as they stand in the cabinet; the last holds what a practice adds. */
export const subjects = [
  'magnesium',
  'form',
  'dose',
  'stress',
  'food',
  'sleep',
  'medicines',
  'doctor',
  'practice',
] as const;
export type Subject = (typeof subjects)[number];

const drawers = {
  cramps: 'magnesium',
  back: 'magnesium',
  form: 'form',
  dose: 'dose',
  stress: 'stress',
  food: 'food',
  enough: 'food',
  sleep: 'sleep',
  medicines: 'medicines',
  doctor: 'doctor',
} as const satisfies Record<string, Subject>;
export type KitQuestion = keyof typeof drawers;

/** The drawer of a question: what is not the kit's is the practice's. */
export const subjectOf = (id: string): Subject =>
  Object.hasOwn(drawers, id) ? drawers[id as KitQuestion] : 'practice';

/** One of the drawers, or nothing for anything else. */
export const subjectNamed = (raw: unknown): Subject | undefined => subjects.find((subject) => subject === raw);

export const questionClaims = [
  'magnesium-cramps',
  'magnesium-eases',
  'magnesium-forms',
  'magnesium-oxide',
  'magnesium-daily',
  'magnesium-daily-mag',
  'magnesium-daily-orth',
  'magnesium-line',
  'magnesium-elsewhere',
  'magnesium-stress',
  'magnesium-enough',
  'magnesium-blood',
  'magnesium-deficit',
  'magnesium-medicines',
  'magnesium-ask-first',
  'sleep-regular',
] as const satisfies readonly ClaimId[];
