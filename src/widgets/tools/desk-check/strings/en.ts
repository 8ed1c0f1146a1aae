import { frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { DeskCheckTexts } from './nl.js';

export const en: DeskCheckTexts = {
  frame,
  ...keeping,
  title: 'Your desk, made to suit you',
  purpose: 'No posture is wrong. Find what bothers you, and change only that.',
  about: 'What shall we look at?',
  parts: { screen: 'Screen', feet: 'Feet', back: 'Back', work: 'Sitting and standing' },
  ask: {
    screen: 'How is your screen for you?',
    feet: 'Where do your feet rest?',
    back: 'How is your back supported?',
    work: 'How do you mostly work?',
  },
  ways: {
    screen: { low: 'A bit low', fine: 'Just right', high: 'A bit high' },
    feet: { hanging: 'They dangle', fine: 'Just right', cramped: 'Knees high' },
    back: { bare: 'No support', fine: 'Just right', pushing: 'Chair pushes' },
    work: { sitting: 'I sit', fine: 'I alternate', standing: 'I stand' },
  },
  example: 'example',
  start: ['Start with what bothers you.', 'Say how it is for you. Nothing bothers you? Then nothing has to change.'],
  advice: {
    screen: {
      low: [
        'Put your screen a little higher.',
        'Slide some books under it, until looking is no effort.',
        'screen a little higher',
      ],
      high: [
        'Put your screen a little lower.',
        'Not possible? Then raise your chair a little.',
        'screen a little lower',
      ],
    },
    feet: {
      hanging: [
        'Give your feet some support.',
        'Lower your chair. If that is not possible, put a box under your feet.',
        'something under your feet',
      ],
      cramped: [
        'Raise your chair a little.',
        'Do your knees then touch the desk? Try an ordinary chair without armrests.',
        'chair a little higher',
      ],
    },
    back: {
      bare: [
        'Lean back for a moment.',
        'Slide back in your chair, or put a rolled-up towel behind your lower back.',
        'something behind your back',
      ],
      pushing: [
        'Loosen the backrest a little.',
        'Or sit a little further forward for a while.',
        'backrest a little looser',
      ],
    },
    work: {
      sitting: [
        'Stand up now and then.',
        'Stand while you phone, or fetch your own water. You do not need a desk that goes up.',
        'up now and then',
      ],
      standing: ['Sit down now and then.', 'Keep a chair or stool nearby. A short walk works too.', 'sit now and then'],
    },
  },
  fine: [
    'Just right? Leave it as it is.',
    'Do change position now and then, even when all is comfortable.',
    'just right',
  ],
  changed: [
    'See how this feels.',
    'No better? Feel free to put it back. If it goes on bothering you, tell your physiotherapist.',
    'changed',
  ],
  earlier: (day) => `You changed this on ${day}. How is it now?`,
  also: (parts) => {
    const names = { screen: 'your screen', feet: 'your feet', back: 'your back', work: 'sitting and standing' };
    return `After that, perhaps: ${parts.map((part) => names[part]).join(', ')}. One thing at a time is enough.`;
  },
  change: 'I have changed this',
  go: {
    screen: 'Next: screen',
    feet: 'Next: feet',
    back: 'Next: back',
    work: 'Next: sitting and standing',
  },
  clear: 'Start again',
  posture: 'Is there a right posture?',
  postures: [
    'One blog says: screen at eye level, feet flat, lower back supported, and alternate sitting and standing. ' +
      'Researchers found that posture does not predict low back pain. So choose what is comfortable for you.',
    'In 10 studies with 955 people, standing or walking more at work was not shown to reduce symptoms.',
    'On sitting, studies differ. In veterans with low back pain the odds of a flare-up were slightly lower after each hour ' +
      'of sitting: 0.96 times. In recent back pain they were 4.4 times as high with more than 6 hours of sitting.',
  ],
};
