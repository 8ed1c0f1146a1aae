import type { StimulusId } from '../../../../science/body/alarm.js';
import { frame, life } from '../../../../ui/body/strings/en.js';
import type { PainAlarmTexts } from './nl.js';

const inside: Record<StimulusId, string> = {
  steam: 'steam',
  toast: 'toast',
  fire: 'a fire',
  warmth: 'a cup of tea',
  heat: 'a hot pan',
};

export const en: PainAlarmTexts = {
  frame,
  ...life,
  title: 'The alarm and the danger',
  purpose: 'Pain works like a smoke alarm. It can be set too sensitive.',
  plays: 'What makes your alarm more sensitive?',
  danger: 'danger',
  alarm: 'alarm',
  meter: (name, amount) => `${name}: ${amount}`,
  much: { little: 'low', great: 'high' },
  silent: 'silent',
  loud: 'loud',
  what: 'What happens?',
  stimuli: {
    steam: 'Steam',
    toast: 'Burnt toast',
    fire: 'Real fire',
    warmth: 'Cup of tea',
    heat: 'Hot pan',
  },
  sharp: 'How sensitive is your alarm?',
  set: { calm: 'calm', sensitive: 'sensitive', touchy: 'on edge' },
  trying: 'You are trying this out.',
  back: 'Back to what plays a part for you',
  why: 'Why is that?',
  head: (rings, danger, id) =>
    !rings
      ? `The alarm stays silent for ${inside[id]}.`
      : danger === 'great'
        ? 'A loud alarm, and the danger is high.'
        : `A loud alarm for ${inside[id]}.`,
  said: (rings, danger, id) =>
    danger === 'great'
      ? `For ${inside[id]} the alarm usually goes off, however it is set. That is what it is for: pain protects you.`
      : rings
        ? 'The signal is real, and so is the pain. But pain is not an exact measure of damage.'
        : 'In a real fire it usually goes off. But a silent alarm does not tell you everything.',
  doubt: 'In doubt? Ask your physiotherapist.',
  knowing:
    'An alarm on edge already goes off for steam or toast. Knowing how your alarm works makes it easier to move with confidence.',
  tell: 'Tell the story',
  next: 'Next',
  end: 'Your turn',
  story: [
    ['An ordinary day.', 'You slept well. The toast burns, and the alarm stays silent.'],
    [
      'Two hard weeks later.',
      'Bad nights, stress, worrying. The same toast, and now the alarm goes off. The danger is as small as before.',
    ],
    ['Even steam is enough.', 'You really feel it. This alarm is on edge.'],
    [
      'It usually goes off for a real fire too.',
      'As it should. The sound does not tell you the difference. An alarm on edge can become calmer again.',
    ],
  ],
};
