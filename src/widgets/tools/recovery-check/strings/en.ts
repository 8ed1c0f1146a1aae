import { frame, life } from '../../../../ui/body/strings/en.js';
import type { RecoveryCheckTexts } from './nl.js';

export const en: RecoveryCheckTexts = {
  frame,
  ...life,
  title: 'What slows your recovery?',
  purpose: 'Tap a brake that is on for you. We look for the one to loosen first.',
  which: 'Which brake is on?',
  brakes: {
    inactivity: 'movement',
    'poor-sleep': 'sleep',
    stress: 'stress',
    alcohol: 'alcohol',
    smoking: 'smoking',
    'poor-food': 'food',
  },
  head: {
    inactivity: 'Start with movement.',
    'poor-sleep': 'Start with your sleep.',
    stress: 'Start with your stress.',
    alcohol: 'Start by cutting down on alcohol.',
    smoking: 'Start by tackling smoking.',
    'poor-food': 'Start with your food.',
  },
  begin: {
    inactivity: 'Keep moving, and build it up gently with your physiotherapist.',
    'poor-sleep': 'Go to bed at fixed times, at the weekend too.',
    stress: 'Plan a quiet moment each day: breathe, walk, or do something you like.',
    alcohol: 'Have no more than a few alcoholic drinks a week.',
    smoking: 'Stop with help: ask your GP.',
    'poor-food': 'Eat a varied diet, with vegetables, fruit and protein.',
  },
  circle: (list) => `${list} can disturb your sleep, and sleeping badly can bring more stress.`,
  loosens: 'One brake loosened can loosen the others a little too.',
  never: 'We never add brakes up: each figure comes from a study of its own.',
  free: 'No brake is on.',
  freeSaid: 'Recovery takes time too. Is it slow all the same? Tell your physiotherapist.',
  loose: (name) => `${name}: brake released.`,
  looseSaid: (list) =>
    `Good. In a few weeks, see how it goes with ${list}: perhaps there is something to gain there too.`,
  looseAlone: 'Good. Carry on calmly, and give your body time.',
  count: [
    'no brake is on',
    'one brake is on',
    'two brakes are on',
    'three brakes are on',
    'four brakes are on',
    'five brakes are on',
    'six brakes are on',
  ],
  looseShort: (name) => `${name}: released`,
  why: 'Why this one first?',
  whySaid:
    'They meet in sleep. Alcohol, smoking and stress can disturb sleep. Sleeping badly can bring more stress, and then people ' +
    'choose less healthily. This is how the circle goes round.',
  ours: 'The order is ours and was not measured. Feel free to begin with another brake.',
  studies: 'What did each study see, and in which group?',
  saw: {
    stress: (people, percent) =>
      `${people} students: just before exams, a small wound in the mouth took ${percent}% longer to close.`,
    smoking: (studies, times) =>
      `People, ${studies} studies together: in smokers, bone joined slowly or not at all ${times} times as often. ` +
      'One study in rats saw slower bone healing too.',
    sleep: (nights, hours, short, rested) =>
      `People who slept only ${hours} hours for ${nights} nights: a small wound on the arm was closed after ${short} days. ` +
      `After ordinary nights that was ${rested} days.`,
    alcohol:
      'A review describes how a lot of alcohol can slow recovery, without a figure. For broken bones, no difference has been shown.',
    food: 'A review of wounds of the skin: protein, vitamins and zinc can help. There is no figure.',
    movement:
      'People after surgery on a tendon of the hand: early, measured movement helped more than rest in the first weeks. In the long run that is not proven.',
  },
};
