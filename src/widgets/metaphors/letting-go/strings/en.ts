// Texts of letting-go, English.
import { keeping } from '../../../../ui/shared/memory/strings/en.js';
import { frame } from '../../../../ui/base/strings/en.js';
import { life } from '../../../../ui/body/strings/en.js';
import type { LettingGoTexts } from './nl.js';

export const en: LettingGoTexts = {
  frame,
  factors: life.factors,
  ...keeping,
  reset: life.reset,
  title: 'The bottle in your hand',
  purpose: (grams) => `A bottle of ${grams} grams. How long can you hold it?`,
  weighs: (grams) => `weighs ${grams} grams`,
  feels: { light: 'feels light', heavy: 'feels heavy', painful: 'hurts', unbearable: 'unbearable' },
  easing: 'your arm is easing',
  rest: 'your arm rests',
  hold: 'Hold the bottle',
  how: 'Press and hold, and let go to put it down. Or tap once, and once more. Here every second counts for a minute.',
  time: 'How long do you hold it?',
  not: 'not',
  day: 'a day',
  minutes: (count, one) => `${count} ${one ? 'minute' : 'minutes'}`,
  hours: (count, one) => `${count} ${one ? 'hour' : 'hours'}`,
  start: 'Take the bottle.',
  startMore: 'It is only half a litre.',
  down: 'Put down.',
  wasHeld: (time) => `You held the bottle for ${time}. Now your arm comes to rest.`,
  head: {
    light: 'Light.',
    heavy: 'It is getting heavier.',
    painful: 'Now it hurts.',
    unbearable: 'No longer possible to hold.',
  },
  body: {
    light: 'For the first minutes you hardly feel it.',
    heavy: 'Not a drop was added, and yet.',
    painful: 'After an hour your arm hurts.',
    unbearable: 'After a day it is unbearable.',
  },
  same: (grams) => `The bottle always weighs ${grams} grams.`,
  lesson: 'Stress is just like that. The art is putting the bottle down in time.',
  alert: 'Some stress keeps you alert. Hold it too long, and the body protests.',
  question: 'And what do you hold?',
  what: 'Choose what you carry',
  own: 'Or say it in your own words',
  whenAsked: 'When will you put it down for a while?',
  when: { now: 'Right now', tonight: 'Tonight', week: 'This week', talk: 'I will talk about it' },
  holds: (what) => `You hold: ${what}.`,
  puts: {
    now: (what) => `You put down for now: ${what}.`,
    tonight: (what) => `Tonight you put down: ${what}.`,
    week: (what) => `This week you put down: ${what}.`,
    talk: (what) => `You talk to someone about: ${what}.`,
  },
  park: 'Write it down and park it for later. Hard to do alone? Tell your physiotherapist or doctor.',
};
