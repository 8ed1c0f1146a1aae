import { frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { StepGoalTexts } from './nl.js';

const others = 'Another review found no upper limit. The difference is largest in those who walk little now.';

export const en: StepGoalTexts = {
  frame,
  title: 'Your next step goal',
  purpose: 'We start from what you do now. Then it goes up in small steps.',
  plan: (steps) => `${steps} more steps each time`,
  now: 'now',
  weeks: (from, to) => `week ${from}–${to}`,
  baseline: 'Your average now',
  steps: 'steps',
  step: 'step',
  less: (label) => `${label}: 100 fewer`,
  more: (label) => `${label}: 100 more`,
  finer: 'Age and size of a step',
  stepSize: 'How many more each time?',
  age: 'Age',
  'under-60': 'Under 60',
  '60-plus': '60 or over',
  today: 'Steps today',
  todayShort: 'today',
  goal: (steps) => `goal ${steps}`,
  example: (steps) => `for example ${steps}`,
  week: 'The other days of this week',
  fault: (most) => `Type a whole number, from 0 to ${most} steps.`,
  check: 'Please check this number.',
  start: 'How many steps do you take on an ordinary day?',
  startMore: 'Look at your phone or watch. A guess is fine too.',
  headGoal: (steps) => `Your goal is ${steps} steps a day.`,
  headLeft: (steps, count) => (count === 1 ? '1 more step to today’s goal.' : `${steps} more steps to today’s goal.`),
  headDone: 'You have reached today’s goal.',
  headKeep: (steps) => `You already take ${steps} steps a day.`,
  more1000: (steps, minutes) =>
    `That is ${steps} more than now: about ${minutes} minutes of brisk walking. You can spread them over the day.`,
  left: (minutes) =>
    minutes < 2
      ? 'That is about a minute of walking.'
      : `That is about ${minutes} minutes of brisk walking. If today does not work out, there is tomorrow.`,
  done: 'You may rest now too. Tomorrow is a new day.',
  keepUp: 'Studies disagree on whether more helps further. Carry on with what feels good.',
  lastWeek: (steps, days) =>
    days === 1
      ? `Last week you noted one day: ${steps} steps.`
      : `Last week: ${steps} steps on average over ${days} days.`,
  studies: 'What do studies say?',
  risk: (steps, percent, years) =>
    `In studies of about ${years} years a difference of ${steps} steps a day went along with a ${percent}% lower risk of dying in those years. ` +
    'That is a link, not a promise.',
  level: {
    'under-60': (low, high) =>
      `Under 60 the difference levels off around ${low} to ${high} steps, according to one review. ${others}`,
    '60-plus': (low, high) =>
      `From 60 the difference levels off around ${low} to ${high} steps, according to one review. ${others}`,
  },
  ...keeping,
  clear: 'Start again',
};
