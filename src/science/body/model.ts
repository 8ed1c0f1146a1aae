// One body, several pictures: glass, forest, alarm and battery read the same levels, so they never contradict each
// other. Pure; the numbers and their reasons are in parameters.ts.
import { clamp } from '../clamp.js';
import { factors, type FactorId, type Levels, type Role } from './factors.js';
import { parameters as p } from './parameters.js';
import { betweenFactors } from './web.js';

export interface BodyState {
  readonly levels: Levels;
  /** How far recovery is open, 0 to 1. */
  readonly tap: number;
  /** Size of the glass, 0 (smallest) to 1 (largest); 0.5 is average. */
  readonly capacity: number;
}

export type GlassWord = 'empty' | 'roomy' | 'half' | 'almost-full' | 'full' | 'overflowing';

/** From 0 upward to 1 below 1: every bit counts, each next one a little less. */
const saturate = (value: number): number => 1 - Math.exp(-value);

/** The joint weight of the factors in one role, 0 or more, no unit. More than their sum: pairs amplify, and pairs of
 * which one feeds the other amplify more (glass-amplify, Cholewicki 2019). */
export function joint(levels: Levels, role: Role): number {
  const parts = new Map<FactorId, number>(
    factors.map(({ id, roles }) => [id, (roles[role] * clamp(levels[id], 0, 4)) / 4]),
  );
  const part = (id: FactorId): number => parts.get(id) ?? 0;
  let sum = 0;
  let squares = 0;
  for (const value of parts.values()) {
    sum += value;
    squares += value * value;
  }
  const pairs = (sum * sum - squares) / 2;
  const linked = betweenFactors.reduce((total, { from, to }) => total + part(from) * part(to), 0);
  return sum + p.pair * pairs + p.linkedPair * linked;
}

/** What runs into the glass, 0 or more, no unit. */
export const inflow = (levels: Levels): number => joint(levels, 'fills');

/** The tap as far as what slows recovery leaves it open. */
const openTap = (levels: Levels, tap: number): number =>
  clamp(tap, 0, 1) * (1 - p.brakes * saturate(joint(levels, 'slows') / 2));

/** What a glass can take: a larger one, or one that drains faster, stands lower (glass-two-ways). */
const room = (tap: number, capacity: number): number =>
  (p.tapShut + p.tapOpen * tap) * (p.glassSmall + p.glassGrown * clamp(capacity, 0, 1));

/** Where the water comes to stand: 0 empty, 1 the rim, at most 1.3. */
export const glassLevel = ({ levels, tap, capacity }: BodyState): number =>
  p.topLevel * saturate((p.fullness * inflow(levels)) / room(openTap(levels, tap), capacity));

/** How dry the forest is: 0 moist and green, toward 1 tinder. */
export const dryness = (levels: Levels): number => saturate(p.dry * joint(levels, 'dries'));

/** How sensitive the alarm is set: 0 as it should be, toward 1 at every wisp of steam. */
export const sensitivity = (levels: Levels): number => saturate(p.sensitive * joint(levels, 'sensitises'));

/** Charge of the battery, 0 to 1; recovery (`tap`, 0 to 1) gives part of it back. */
export const charge = (levels: Levels, tap = 0): number =>
  1 - saturate(p.drain * joint(levels, 'drains')) * (1 - p.recharge * openTap(levels, tap));

const words: readonly (readonly [below: number, word: GlassWord])[] = [
  [0.05, 'empty'],
  [0.35, 'roomy'],
  [0.65, 'half'],
  [0.9, 'almost-full'],
];

/** A level in words, as no patient is shown a figure; 'overflowing' only above the rim. */
export const glassWord = (level: number): GlassWord =>
  words.find(([below]) => !(level >= below))?.[1] ?? (level <= 1 ? 'full' : 'overflowing');
