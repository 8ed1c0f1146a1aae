import { frame } from '../../../../ui/base/strings/en.js';
import type { BrickWallTexts } from './nl.js';

export const en: BrickWallTexts = {
  frame,
  title: 'Bricklayers and bricks',
  purpose: 'Training brings bricklayers. Protein brings the bricks.',
  old: 'old wall',
  now: 'new wall',
  protein: 'protein',
  grams: (grams) => `${grams}\u00a0g`,
  delivered: (grams) => `protein: ${grams}`,
  sessions: 'How many times a week do you train?',
  times: (count, most) => (most ? `${count}+` : count),
  eaten: 'How much protein do you eat a day?',
  gramsText: (grams, count) => `${grams} ${count === 1 ? 'gram' : 'grams'} of protein a day`,
  little: 'none',
  much: 'plenty',
  amount: {
    none: 'no bricks',
    short: 'too few bricks',
    most: 'nearly enough bricks',
    full: 'enough bricks',
  },
  head: {
    idle: 'Nobody is building.',
    full: 'Enough bricks: the wall grows.',
    most: 'The wall grows, nearly as high as it can.',
    short: 'Too few bricks.',
    none: 'No bricks, no wall.',
  },
  exampleHead: 'In this example there are enough bricks: the wall grows.',
  body: {
    idle: 'Without training there is no crew. The bricks stay where they are.',
    full: 'The crew has what it needs. No more bricks are needed.',
    most: 'According to the article, this keeps most of the growth.',
    short: 'Less wall is added, and the crew also takes bricks from your old wall.',
    none: 'The crew takes bricks from your old wall.',
  },
  need: (full, least) =>
    full === least
      ? `For you: from ${full} grams a day there are enough bricks.`
      : `For you: ${least} grams a day for most of the wall, ${full} grams for all of it.`,
  followed: 'This follows the protein calculator on this page.',
  limits: 'What this picture does not say',
  without: 'This picture gives no figure. Ask your physiotherapist, dietitian or doctor what suits you.',
  nobodyKnows: 'Nobody has measured how many bricks come out of an old wall. It is a picture.',
  who: 'For healthy adults who do serious strength training. Not with kidney disease, when pregnant or breastfeeding.',
  tell: 'Tell the story',
  next: 'Next',
  end: 'Your turn',
  reset: 'Start again',
  story: [
    ['You train three times a week.', 'Each session sends a bricklayer. There are enough bricks: the wall grows.'],
    [
      'The same crew, fewer bricks.',
      'The bricklayers are ready, but too little protein comes in. They take bricks from your old wall.',
    ],
    ['Plenty of bricks, no crew.', 'Without training nobody builds. The bricks stay where they are.'],
  ],
};
