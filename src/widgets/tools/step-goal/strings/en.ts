import { frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { StepGoalTexts } from './nl.js';

export const en: StepGoalTexts = {
  frame,
  title: 'Your next 1,000 steps',
  purpose: 'We start from what you do now. Then it goes up in small steps.',
  plan: 'Each time 1,000 steps more',
  now: 'now',
  weeks: (from, to) => `week ${from}–${to}`,
  baseline: 'Your average now',
  steps: 'steps',
  less: '100 less',
  more: '100 more',
  age: 'Age',
  'under-60': 'Under 60',
  '60-plus': '60 or over',
  today: 'Steps today',
  todayShort: 'today',
  goal: (steps) => `goal ${steps}`,
  week: 'The other days of this week',
  fault: (most) => `Type a whole number, from 0 to ${most} steps.`,
  check: 'Please check this number.',
  start: 'How many steps do you take on an ordinary day?',
  startMore: 'Look at your phone or watch. A guess is fine too.',
  headGoal: (steps) => `Your goal is ${steps} steps a day.`,
  headLeft: (steps) => `Another ${steps} steps to today’s goal.`,
  headDone: 'You have reached today’s goal.',
  headKeep: (steps) => `You already take ${steps} steps a day.`,
  more1000: (steps, minutes) =>
    `That is ${steps} more than now: about ${minutes} minutes of brisk walking. You can spread them over the day.`,
  left: (minutes) =>
    minutes < 2
      ? 'That is about a minute of walking.'
      : `That is about ${minutes} minutes of brisk walking. If today does not work out, there is tomorrow.`,
  done: 'You may rest now too. Tomorrow is a new day.',
  keepUp: 'Around this number the difference levels off in studies. More is not needed. Keep what feels good.',
  risk: (steps, percent) =>
    `In studies a difference of ${steps} steps a day goes together with a ${percent}% lower risk of dying. That is a link, not a promise.`,
  level: {
    'under-60': (low, high) =>
      `Under 60 the difference levels off around ${low} to ${high} steps. Those who walk little now gain most.`,
    '60-plus': (low, high) =>
      `From 60 the difference levels off around ${low} to ${high} steps. Those who walk little now gain most.`,
  },
  ...keeping,
  clear: 'Clear',
};
