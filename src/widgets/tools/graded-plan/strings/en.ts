import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { GradedPlanTexts } from './nl.js';

export const en: GradedPlanTexts = {
  frame,
  title: 'Building up, stair by stair',
  purpose: 'A little more each week. The clock decides, not the day.',
  what: 'What are you building up?',
  kinds: { walking: 'Walking', cycling: 'Cycling', gardening: 'Garden' },
  always: 'I can always manage',
  notYet: 'not filled in yet',
  amount: {
    minutes: (n, count) => (count === 1 ? '1 minute' : `${n} minutes`),
    times: (n, count) => (count === 1 ? 'once' : `${n} times`),
    steps: (n) => `${n} steps`,
  },
  units: { minutes: 'minutes', times: 'times', steps: 'steps' },
  week: (n) => `week ${n}`,
  leap: 'no need',
  day: 'How is today?',
  days: { bad: 'Worse', usual: 'Usual', good: 'Good' },
  sessions: 'Three tries with your physiotherapist',
  sessionsMore: 'Do it three times, with your physiotherapist there. You start at 70% of the mean.',
  session: (n) => `Try ${n}`,
  fault: (least, most) => `Type a number from ${least} to ${most}.`,
  sheet: 'Exercise sheet from your physiotherapist',
  grow: 'How much more a week?',
  sets: 'How many times a day?',
  rest: 'Days of rest',
  own: 'Another exercise',
  unit: 'What do you count?',
  add: 'Add',
  start: 'What can you always manage?',
  startMore: 'Also on a worse day. Rather too little than too much: you climb from there.',
  head: {
    bad: (amount) => `A worse day? Still ${amount}.`,
    usual: (amount) => `Today ${amount}.`,
    good: (amount) => `A good day? Still ${amount}.`,
  },
  body: {
    bad: (limit) =>
      `Gently is good too. If the pain gets above ${limit} out of 10, stop and tell your physiotherapist.`,
    usual: () => 'No more on a good day, no less on a worse one. That way you build up calmly.',
    good: (_, more) =>
      more ? `Save the energy: next week a little is added by itself, up to ${more}.` : 'Save the energy for tomorrow.',
  },
  perDay: (sets) => `${sets} times a day.`,
  resting: 'Today is a day of rest.',
  restMore: (amount) => `Rest is part of building up. Your next time: ${amount}.`,
  did: (amount) => `Done: ${amount}.`,
  didMore: 'No more needed. You can rest now too.',
  held: 'Your last step was too big. So the stair stays the same next week.',
  back: 'Twice in a row the step was too big. So you go one stair down. No panic.',
  mark: (amount) => `Done: ${amount}`,
  agenda: 'Add to my calendar',
  entry: (name, amount) => `${name}: ${amount}`,
  how: 'How sure is this?',
  equal: 'In a study, building up by the clock worked no better than usual exercises. So choose what you like doing.',
  walking:
    'For walking there is a study of 701 people who had just recovered from low back pain. ' +
    'With a walking plan and education it took 208 days until the next episode, without it 112. ' +
    'The walkers had leg problems more often. That is prevention, not treatment of pain now.',
  steps: 'Nobody has measured how high a stair should be. Agree on it with your physiotherapist.',
  rule: 'Does a check after 48 hours say the step was too big? Then the stair stays the same. Twice in a row: one stair down.',
  ...keeping,
  ...calendar,
  clear: 'Start again',
};
