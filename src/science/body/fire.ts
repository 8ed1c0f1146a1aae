// The forest: how far a spark gets, what keeps it warm, and the rain that greens it. Pure; illustrative, as model.ts.
import { clamp } from '../clamp.js';
import { factors, type FactorId, type Level, type Levels } from './factors.js';
import { dryness, sensitivity } from './model.js';
import { recoveries, type RecoveryId } from './recovery.js';

/** What a spark does: it dies, it smoulders, one tree catches, it spreads, or it goes through all of them. */
export type Outcome = 'nothing' | 'smoulders' | 'catches' | 'spreads' | 'far';

/** The numbers of the forest, each with its reason. No study measured them. */
const p = {
  /** A tree burns when it is this dry: two thirds, from where the drawing shows it amber and thin. */
  catches: 0.66,
  /** The tree at the spark is drier than the forest as a whole, so that two heavy factors are enough and one is not
   * ('rarely one alone', forest-drying-factors). */
  near: 0.6,
  /** A fire weakens as it goes: the further from the spark, the drier the whole must be. Two heavy factors burn a part
   * of the forest, four burn it all. */
  far: 1.5,
  /** Where the second and the last tree stand, as a share of the way: the same however many are drawn between them, so
   * that a small picture and a large one say the same. */
  second: 0.2,
  last: 0.8,
  /** No two trees are the same; small, so that the order from the spark stays. */
  grain: 0.06,
  /** From here a spark can smoulder in what has dried, without a flame: just above one heavy factor. */
  smoulders: 0.36,
  /** From here an alarm this sensitive keeps it warm (forest-keeps-burning): about two factors that sensitise. */
  keeps: 0.25,
} as const;

/** Days of the story: two bad weeks. */
export const storyDays = 14;

/** What can dry a forest, in the order of the factors. */
export const drying: readonly FactorId[] = factors.filter(({ roles }) => roles.dries > 0).map(({ id }) => id);

/** Between 0 and 1, the same for the same tree: the fraction of the golden ratio's multiples spreads evenly. */
const grainOf = (tree: number): number => (tree * 0.618034) % 1;

/** How dry tree `tree` (0 at the spark) of `trees` is in a forest of that dryness, 0 to 1. */
export const treeDryness = (forest: number, tree: number, trees: number): number => {
  const between = (tree - 1) / Math.max(1, trees - 2);
  const away = tree ? p.second + (p.last - p.second) * between : 0;
  const grain = between > 0 && between < 1 ? p.grain * grainOf(tree) : 0;
  return clamp(forest, 0, 1) ** (p.near + p.far * away * away - grain);
};

/** How many of `trees` burn: from the spark on, until the first that is not dry enough. */
export const burning = (forest: number, trees: number): number => {
  let count = 0;
  while (count < trees && treeDryness(forest, count, trees) >= p.catches) count++;
  return count;
};

/** Whether what makes the body sensitive keeps the fire warm (forest-keeps-burning). */
export const keepsBurning = (levels: Levels): boolean => sensitivity(levels) >= p.keeps;

/** Enough trees to tell one, some and all apart; more give the same answer. */
const fewTrees = 3;

/** What a spark does in this forest; never less with more factors. */
export const outcome = (levels: Levels): Outcome => {
  const forest = dryness(levels);
  const count = burning(forest, fewTrees);
  if (count > 1) return count < fewTrees ? 'spreads' : 'far';
  return count ? 'catches' : forest >= p.smoulders && keepsBurning(levels) ? 'smoulders' : 'nothing';
};

/** What keeps it warm for this person, the strongest first. */
export const maintaining = (levels: Levels): readonly FactorId[] => {
  const weight = ({ id, roles }: (typeof factors)[number]): number => (levels[id] ?? 0) * roles.sensitises;
  return factors
    .filter((factor) => factor.roles.sensitises >= 0.5 && weight(factor) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .map(({ id }) => id);
};

/** Takes one level off what the recovery eases. */
const lightened = (levels: Levels, eases: readonly FactorId[]): Levels => ({
  ...levels,
  ...Object.fromEntries(eases.flatMap((id) => (levels[id] ? [[id, Math.max(0, levels[id] - 1) as Level]] : []))),
});

export interface Rain {
  readonly by: RecoveryId;
  readonly levels: Levels;
}

/** Rain: what eases the factor that dries most, and of that what greens the forest most; with the levels after it.
 * Undefined where nothing dries that a recovery eases. */
export const rain = (levels: Levels): Rain | undefined => {
  const driest = ({ eases }: (typeof recoveries)[number]): number =>
    Math.max(...factors.map(({ id, roles }) => (eases.includes(id) ? (levels[id] ?? 0) * roles.dries : 0)));
  return recoveries
    .map((each) => ({ by: each.id, levels: lightened(levels, each.eases), driest: driest(each) }))
    .filter((each) => dryness(each.levels) < dryness(levels))
    .sort((a, b) => b.driest - a.driest || dryness(a.levels) - dryness(b.levels))[0];
};

/** The garden story: an ordinary life on day 0, then every day a worse night and more stress, to day 14. Levels between
 * whole numbers, as a forest dries slowly. */
export const twoBadWeeks = (day: number): Levels => {
  const heavy = (4 * clamp(day, 0, storyDays)) / storyDays;
  return { 'poor-sleep': heavy, stress: Math.max(1, heavy) } as Levels;
};
