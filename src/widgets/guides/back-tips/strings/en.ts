import { frame } from '../../../../ui/base/strings/en.js';
import type { BackTipsTexts } from './nl.js';

export const en: BackTipsTexts = {
  frame,
  title: 'Stone by stone across the stream',
  purpose: 'In short: keep moving, sleep enough, build up slowly.',
  start: 'On each stone lies one thing for today. Think in months, not weeks.',
  stone: (n, of) => `Stone ${n} of ${of}`,
  before: 'Previous stone',
  next: 'Next stone',
  doneNext: 'Done, next stone',
  lastDone: 'Done, across the stream',
  across: 'You are across.',
  acrossMore: 'Which stone suited you? Step on it again tomorrow.',
  all: 'All ten as text',
  helps: {
    moving: 'Steps: a goal within reach',
    sleep: 'Choose a fixed sleep rhythm',
    pain: 'Was this step too big?',
    back: 'Fact or shadow?',
    slowly: 'A plan to build up',
    strength: 'Choose how you train',
    breath: 'Breathe along',
    mobility: 'Up for a moment each half hour',
    stress: 'Park your worry',
    patience: 'Five small habits',
  },
  sections: {
    moving: {
      head: 'Keep moving, even with pain.',
      body: ['Walking, swimming or cycling: choose what is bearable.', 'Today: walk for 10 minutes, or less.'],
    },
    sleep: {
      head: 'Sleep enough, at fixed times.',
      body: ['Sleep is part of recovery, just as movement is.', 'Today: choose a fixed time to get up.'],
    },
    pain: {
      head: 'Do not be afraid of some pain.',
      body: [
        'After moving it usually settles within 48 hours, says one source; another says 24. If it takes longer, the step was too big.',
        'Today: do a small part of what you put off.',
      ],
    },
    back: {
      head: 'Use your back for what it is for.',
      body: [
        'Turning, bending, stretching and lifting: it is made for that.',
        'Today: pick one thing up the way it comes naturally.',
      ],
    },
    slowly: {
      head: 'Build up slowly.',
      body: [
        'Begin with what always works. Then add a little, step by step.',
        'Today: write down how much always works.',
      ],
    },
    strength: {
      head: 'Strength training is a friend.',
      body: [
        'Begin light. First you learn the movement, and only then comes weight.',
        'Today: get up slowly from your chair a few times.',
      ],
    },
    breath: {
      head: 'Breathe into your belly.',
      body: [
        'Calm and deep, with your hand on your belly. Force nothing.',
        'Today: breathe like that for a few minutes.',
      ],
    },
    mobility: {
      head: 'Become more supple, step by step.',
      body: ['Move in all directions, each time a little further.', 'Today: stretch at every break.'],
    },
    stress: {
      head: 'Look at stress and feelings too.',
      body: [
        'Tension, habits and feelings play a part in pain.',
        'Today: write one worry down and put it away for a while.',
      ],
    },
    patience: {
      head: 'Be patient, and keep going.',
      body: ['Think in months. A worse day is part of it.', 'Today: choose one habit and do it.'],
    },
  },
};
