// Two circles that keep themselves turning: tension, pain, stress (pain-circle), and stress, drinking and smoking, bad
// nights (recovery-reinforce). Each link with what the sources offer to open it. Pure; strengths are words, no figures.
import type { ClaimId } from '../evidence/registry.js';
import type { FactorId, Levels } from './factors.js';

export type CycleNode = 'tension' | 'pain' | 'stress' | 'habits' | 'sleep';
export type CycleLinkId =
  'tension-pain' | 'pain-stress' | 'stress-tension' | 'stress-habits' | 'habits-sleep' | 'sleep-stress';
export type WayOut =
  | 'breathing'
  | 'movement'
  | 'breaks'
  | 'knowing'
  | 'parking'
  | 'saying'
  | 'relaxing'
  | 'smoking'
  | 'drinking'
  | 'bedtimes'
  | 'evening';

export interface CycleLink {
  readonly id: CycleLinkId;
  readonly from: CycleNode;
  readonly to: CycleNode;
  readonly circle: 1 | 2;
  /** What opens it, in the order to try. */
  readonly ways: readonly WayOut[];
}

const link = (
  circle: 1 | 2,
  from: CycleNode,
  to: CycleNode,
  id: CycleLinkId,
  ...ways: readonly WayOut[]
): CycleLink => ({ id, from, to, circle, ways });

/** In the order they turn; stress stands in both circles. */
export const cycleLinks: readonly CycleLink[] = [
  link(1, 'tension', 'pain', 'tension-pain', 'movement', 'breaks'),
  link(1, 'pain', 'stress', 'pain-stress', 'knowing', 'parking'),
  link(1, 'stress', 'tension', 'stress-tension', 'breathing', 'saying'),
  link(2, 'stress', 'habits', 'stress-habits', 'relaxing', 'smoking', 'drinking'),
  link(2, 'habits', 'sleep', 'habits-sleep', 'bedtimes', 'evening'),
  link(2, 'sleep', 'stress', 'sleep-stress', 'movement', 'relaxing'),
];

export const cycleClaims = [
  'pain-circle',
  'circle-tightens',
  'circle-ways',
  'recovery-reinforce',
  'glass-stimulants',
  'breath-slow',
  'break-half-hour',
  'alarm-knowing-helps',
  'stress-lighter',
  'glass-walking',
  'glass-regular-sleep',
  'evening-routine',
  'sleep-takes-weeks',
  'recovery-to-do',
] as const satisfies readonly ClaimId[];

/** The factors of the second circle. Tension and pain are no factors: nobody sets them. */
export const cycleFactors = ['stress', 'poor-sleep', 'alcohol', 'smoking'] as const satisfies readonly FactorId[];

/** Whether a text from a page names a link. */
export const linkOf = (id: unknown): CycleLink | undefined => cycleLinks.find((each) => each.id === id);

const factorsOf: Partial<Record<CycleNode, readonly FactorId[]>> = {
  stress: ['stress'],
  habits: ['alcohol', 'smoking'],
  sleep: ['poor-sleep'],
};

/** How much a node weighs, 0 to 1: drinking and smoking count by the heavier one, as no source adds them. */
const weight = (node: CycleNode, levels: Levels): number =>
  Math.max(0, ...(factorsOf[node] ?? []).map((id) => (levels[id] ?? 0) / 4));

/** How strongly a link of the second circle is drawn, 0 to 1: the mean of its ends. The first circle has no factors and is
 * always drawn the same, halfway. */
export const strength = ({ circle, from, to }: CycleLink, levels: Levels): number =>
  circle === 1 ? 0.5 : (weight(from, levels) + weight(to, levels)) / 2;

export type StrengthWord = 'idle' | 'thin' | 'firm' | 'thick';

/** The same in a word; 'idle' only where neither end weighs anything. */
export const strengthWord = (value: number): StrengthWord =>
  value <= 0 ? 'idle' : value < 0.35 ? 'thin' : value < 0.7 ? 'firm' : 'thick';
