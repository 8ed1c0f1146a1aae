// What the forest is set to: which spark, which scene, which moment of the story. Pure.
import { storyDays } from '../../../science/body/fire.js';

export const sparks = ['lift', 'garden', 'wrong-move', 'nothing'] as const;
export type SparkId = (typeof sparks)[number];

export const scenes = ['before', 'after', 'own'] as const;
export type Scene = (typeof scenes)[number];

/** The spark in an attribute; garden work, the example of the source, where it makes no sense. */
export const readSpark = (raw: unknown): SparkId => sparks.find((id) => id === raw) ?? 'garden';

export const readScene = (raw: unknown): Scene => scenes.find((id) => id === raw) ?? 'own';

/** More trees than any width shows. */
const mostTrees = 5;

/** How many trees a picture of that width in px has room for, in each of its two forests. */
export const treesFor = (width: number): number => (width < 460 ? 3 : width < 680 ? 4 : mostTrees);

/** Steps of the player: the days of the story, then a tree at a time. */
export const lastStep = storyDays + mostTrees;

/** At a step: the day of the story, and how many trees have had time to catch. */
export const moment = (step: number): { day: number; caught: number } => ({
  day: Math.min(step, storyDays),
  caught: Math.max(0, step - storyDays),
});
