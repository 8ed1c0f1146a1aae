import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { SleepWindowTexts } from './nl.js';

export const en: SleepWindowTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Your regular sleep',
  purpose: 'Choose when you get up. Your bedtime follows by itself.',
  wake: 'I get up at',
  earlier: 'Get up earlier',
  later: 'Get up later',
  fault: (example) => `Type a time, such as ${example}.`,
  faultHours: (from, to) => `Type a number, from ${from} to ${to} hours.`,
  hours: 'I want to sleep',
  hour: 'hours',
  less: 'Fewer hours of sleep',
  more: 'More hours of sleep',
  rest: (hours) => `${hours} hours of rest`,
  lastWeek: 'the last nights',
  head: (bed, up) => `In bed at ${bed}, up at ${up}.`,
  screens: (time) => `Put your screens away from ${time}.`,
  weekend: 'After short nights you may sleep a little longer at the weekend.',
  weekendLater: (minutes) =>
    `At the weekend you slept ${minutes} minutes later on average. That does not matter. Getting up at your usual time helps your rhythm.`,
  spread: (nights, minutes) => `Over ${nights} nights the middle of your night moved by ${minutes} minutes at most.`,
  forward: (up) => `Tonight the clock goes forward an hour. Simply get up at ${up}.`,
  backward: (up) => `Tonight the clock goes back an hour. Simply get up at ${up}.`,
  never: 'We never make your night shorter.',
  remind: (time) => `Put ${time} in my calendar`,
  reminder: 'Screens away, calmly to bed',
  week: 'My week',
  which: 'Which night began on',
  toBed: 'In bed at',
  gotUp: 'Up at',
  clear: 'Start again',
  forWhom: 'Who is it for, and how long?',
  notFor: 'Do you have epilepsy, bipolar disorder or sleep apnoea? Ask your GP first.',
  howLong: (from, to, olderFrom, olderTo, age) =>
    `Adults are advised ${from} to ${to} hours, from ${age} years ${olderFrom} to ${olderTo} hours. ` +
    'Another source says: men 7 to 9 hours, women 8 to 10 hours.',
  routine: 'Do the same each evening: softer light, screens away, a moment of calm breathing.',
  weeks: (from, to) =>
    `A blog says you notice something after ${from} to ${to} weeks. Another source speaks of months.`,
};
