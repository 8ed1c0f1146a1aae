import { frame, life } from '../../../../ui/body/strings/en.js';
import type { RecoveryBatteryTexts } from './nl.js';

/** '16' as it is written in Britain. */
const clock = (hour: string): string => `${+hour % 12 || 12}\u00a0${+hour % 24 < 12 ? 'am' : 'pm'}`;

export const en: RecoveryBatteryTexts = {
  frame,
  ...life,
  title: 'Your battery through the day',
  purpose: 'The day drains your battery. Rest, a walk, something pleasant and sleep charge it.',
  plays: 'What takes energy?',
  day: 'What kind of day is it?',
  days: { work: 'Working day', free: 'Day off' },
  add: { rests: 'Add rest or something pleasant', walks: 'Add a walk' },
  moments: { rests: 'Rest or something pleasant', walks: 'Walk' },
  away: (name) => `${name}: take away`,
  hour: 'What time is it?',
  clock,
  work: 'work',
  dayToo: 'The day, and what drains',
  drains: 'What drains it?',
  charges: 'What charges it?',
  recovery: 'How much recovery do you get?',
  little: 'a little',
  much: 'a lot',
  percent: (value) => `${value}%`,
  recoveries: {
    'regular-sleep': 'Fixed hours of sleep, weekends too',
    movement: 'Moving, such as a daily walk',
    'nourishing-food': 'Healthy food',
    'fewer-stimulants': 'Less alcohol, tobacco and caffeine',
    'social-connection': 'People around you',
    relaxation: 'Relaxing: silence, nature, a book, music',
    'professional-help': 'Help from a health professional',
  },
  head: {
    empty: 'Your battery is empty.',
    low: 'Your battery is almost empty.',
    half: 'Your battery is half full.',
    good: 'Your battery is well charged.',
    full: 'Your battery is full.',
  },
  exampleHead: {
    empty: 'In this example the battery is empty.',
    low: 'In this example the battery is almost empty.',
    half: 'In this example the battery is half full.',
    good: 'In this example the battery is well charged.',
    full: 'In this example the battery is full.',
  },
  without: 'Without rest it drains all day. Put a rest or a walk into your day and see what happens.',
  with: (rests, walks) => {
    const rest = rests === 1 ? 'one rest' : `${rests} rests`;
    const walk = walks === 1 ? 'one walk' : `${walks} walks`;
    const what = rests && walks ? `${rest} and ${walk}` : rests ? rest : walk;
    return `With ${what} you have more left in the evening. The dotted line is the same day without.`;
  },
  sleep: {
    well: 'The night charges your battery almost fully again.',
    partly:
      'The night does not charge all of it, as you sleep less well. Tomorrow you start with a little less energy.',
    little: 'The night charges only a part, as you sleep badly. Tomorrow you start with less energy.',
  },
  exampleNight: 'The night charges only a part, as sleep is bad in this example. The next day starts with less energy.',
  tip: (minutes) =>
    `Rest is more than doing nothing. It doesn’t always have to be an hour: also stand up every ${minutes} minutes.`,
  play: 'Play the day',
  pause: 'Pause',
};
