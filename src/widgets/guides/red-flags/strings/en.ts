import { frame, en as help } from '../../../../ui/help/strings/en.js';
import { flagSections } from '../sections.js';
import type { RedFlagsTexts } from './nl.js';

const own = {
  signs: 'What do you recognise?',
  limits: 'What this list cannot do',
  limitsBody: [
    'One sign can have many causes. Several signs together make a disease more likely. Call either way.',
    'The list is not complete. Is yours not on it, and are you in doubt? Call your GP.',
    'What you tick is not saved. Reload the page and it is gone.',
  ],
};

export const en: RedFlagsTexts = {
  frame,
  help,
  own,
  title: 'Is a red flag flying?',
  purpose: 'Tick what is new, or getting worse.',
  start: 'Nothing ticked? That tells us nothing yet.',
  sections: flagSections(help, own),
  doctorShort: ['GP'],
  now: (number) => `Call ${number} now.`,
  nowMore: 'Do not wait. Say what you ticked, and since when.',
  soon: 'Make an appointment with your GP.',
  beforeTraining: 'Ask your GP first.',
  beforeTrainingMore: 'Do so before you begin to train.',
  clear: 'Start again',
  card: 'Show the card',
  yourCard: 'Your card',
  cardFor: 'For the fridge, or on your phone.',
  cardHead: 'When do I call?',
  cardDoubt: 'In doubt? Then I call.',
  cardDoctor: 'My GP',
  cardFile: 'when-do-i-call',
  noCard: 'The card does not load now. Try again later.',
  print: 'Print',
  save: 'Save',
  back: 'Back',
  waits: 'Go through the questions about red flags first. Then this opens.',
  toQuestions: 'To the questions',
  through: 'I’ve gone through them all, go on',
  told: 'A doctor knows about this, go on',
  opened: 'What was waiting is open now. Does something change? Come back here.',
};
