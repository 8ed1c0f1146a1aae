import { frame, keeping, life } from '../../../../ui/body/strings/en.js';
import type { TriggerListTexts } from './nl.js';

const days = (n: string): string => `${n} ${n === '1' ? 'day' : 'days'}`;

export const en: TriggerListTexts = {
  frame,
  ...keeping,
  factors: life.factors,
  title: 'What makes my water rise?',
  purpose: 'Water rises slowly and goes unnoticed. Write down what strikes you.',
  what: 'What did you notice today?',
  rises: 'Makes it rise',
  drains: 'Lets it drain',
  empty: 'Write something down first, such as: slept badly.',
  again: 'Again today?',
  pain: 'More pain than usual today?',
  yes: 'Yes',
  no: 'No',
  lastWeek: 'last week',
  example: ['slept badly', 'long drive', 'a walk'],
  exampleHead: (n, of) => `In this example: slept badly on ${n} of ${days(of)}.`,
  start: 'Nothing noted yet.',
  noted: 'Noted.',
  head: (text, n, of) => `${text}: ${n} of ${days(of)}.`,
  all: (n, of) => `You had more pain on ${n} of ${days(of)}.`,
  few: 'Note the days without it too. Only then can we compare.',
  sides: (n, of, m, other) => `More pain: on ${n} of ${days(of)} with it, and on ${m} of ${days(other)} without.`,
  verdict: {
    same: 'That is just as often.',
    chance: 'That may be chance.',
    more: 'The two often go together. That is not a cause yet: tell your physiotherapist.',
    less: 'On those days there was more pain less often. That is not a cause yet: tell your physiotherapist.',
  },
  pond: {
    higher: 'The pond is higher than last week.',
    lower: 'The pond is lower than last week.',
    same: 'The pond is as high as last week.',
  },
  list: 'My list',
  belongs: (text) => `${text}: belongs to`,
  none: 'nothing in the glass',
  days,
  erase: (text) => `Erase ${text}`,
  eraseShort: 'Erase',
  glass: 'Put this in my glass',
  toGlass: (list) => `From the last seven days: ${list}.`,
  inGlass: (list) => `This is in your glass: ${list}.`,
  of4: (name, level) => `${name} ${level} of 4`,
  why: 'So is that the cause?',
  notCause:
    'You cannot tell this way. Perhaps you paid more attention because you were in pain. Or something else played a ' +
    'part. Whoever writes down a lot always finds something.',
  study: (people, lifting, sitting) =>
    `In a study too the differences were small, in ${people} US veterans with low back pain. After each hour of lifting ` +
    `the odds of a flare-up were ${lifting} times as high. After each hour of sitting: ${sitting} times.`,
  other: (people, hours, odds) =>
    `A small study of ${people} people saw the opposite. More than ${hours} hours of sitting: ${odds} times.`,
  picture: 'The pond only counts what you wrote down. It measures nothing.',
  clear: 'Erase all',
};
