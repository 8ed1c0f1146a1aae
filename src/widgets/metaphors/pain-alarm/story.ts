// The story of the alarm in four pictures: the same toast on a good day and after hard weeks, then steam, then fire. Pure.
import type { StimulusId } from '../../../science/body/alarm.js';
import type { Levels } from '../../../science/body/factors.js';

export interface Scene {
  readonly stimulus: StimulusId;
  readonly levels: Levels;
}

const hardWeeks: Levels = { 'poor-sleep': 4, stress: 4, worry: 3 };

export const scenes: readonly Scene[] = [
  { stimulus: 'toast', levels: {} },
  { stimulus: 'toast', levels: hardWeeks },
  { stimulus: 'steam', levels: hardWeeks },
  { stimulus: 'fire', levels: hardWeeks },
];
