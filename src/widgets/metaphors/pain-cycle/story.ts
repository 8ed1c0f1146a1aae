// The story of the circles in four pictures: the first turns, it stands open, the second turns, it stands open. Pure.
import type { CycleLinkId } from '../../../science/body/cycle.js';
import type { Levels } from '../../../science/body/factors.js';

export interface Scene {
  readonly broken?: CycleLinkId;
  readonly levels: Levels;
}

const calm: Levels = { stress: 1 };
const hard: Levels = { stress: 4, 'poor-sleep': 3, alcohol: 3 };

export const scenes: readonly Scene[] = [
  { levels: calm },
  { levels: calm, broken: 'stress-tension' },
  { levels: hard },
  { levels: hard, broken: 'habits-sleep' },
];
