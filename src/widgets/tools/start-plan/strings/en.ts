import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { StartPlanTexts } from './nl.js';

export const en: StartPlanTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Five small habits',
  purpose: 'Tick what you did. Each time something grows.',
  did: 'What did you do today?',
  didOn: (day) => `What did you do on ${day}?`,
  today: 'today',
  todayShort: 'now',
  habits: {
    walk: 'Walk for 10 minutes, breathe 3 × 2 minutes',
    magnesium: 'Something with magnesium, like greens or nuts',
    water: 'Water on rising and at each meal',
    move: 'Move a little every half hour',
    evening: 'An evening routine, screens off',
  },
  pots: {
    walk: ['walk', 'go'],
    magnesium: ['nuts', 'nut'],
    water: ['water', 'sip'],
    move: ['half hour', 'move', 'up'],
    evening: ['evening', 'bed'],
  },
  names: {
    walk: 'Walked and breathed',
    magnesium: 'Something with magnesium',
    water: 'Water at each meal',
    move: 'Moved every half hour',
    evening: 'Evening routine',
  },
  start: 'One habit is a start.',
  startMore: (weeks) => `Try it for ${weeks} weeks. You do not need all five every day.`,
  watered: (count, one) => (one ? 'One pot watered.' : `${count} pots watered.`),
  never: 'Missed a day? Your plant never shrinks. You simply go on tomorrow.',
  often: (name, times, one) => (one ? `${name}, once.` : `${name}, ${times} times.`),
  stands: 'A day you left out breaks nothing. You simply go on today.',
  back: 'It is all still there. A setback is part of it: begin again with one, and ask for help if you like.',
  over: (weeks) =>
    `Your ${weeks} weeks are over, and that is a start. A habit often takes two months to grow: carry on gently.`,
  remind: (time) => `Put ${time} in my calendar`,
  earlier: 'Earlier days',
  which: 'Which day are you filling in?',
  clear: 'Start again',
  howLong: 'How long, and who is it not for?',
  plan: (from, to) =>
    `The plan is from a blog, for ${from} to ${to} weeks. That is a start: a habit often takes about two months.`,
  took: (from, to, least, most) =>
    `In a review of studies the median was ${from} to ${to} days, ranging from ${least} to ${most}.`,
  missed: (people) => `Among ${people} people, one missed day made no difference.`,
  first:
    'Has a doctor told you to watch what you eat or drink? Then that comes first. Does walking hurt? You can do less.',
};
