import { frame, keeping } from '../../../../ui/shared/memory/strings/en.js';
import type { VisitSummaryTexts } from './nl.js';

export const en: VisitSummaryTexts = {
  frame,
  title: 'Ready for your appointment',
  purpose: 'Everything you noted, on one page. You choose what goes on it.',
  parts: {
    goal: 'Goal and questions',
    pain: 'Pain',
    glass: 'My glass',
    plan: 'My plan',
    steps: 'Steps',
    sleep: 'Sleep',
  },
  goal: 'What would you like to be able to do again?',
  question: 'What would you like to ask?',
  add: 'Add this question',
  remove: (question) => `Erase the question: ${question}`,
  which: 'What goes on the page?',
  start: 'Start with your goal.',
  startMore: 'Write down what you would like to do again. What you save in the other tools is added by itself.',
  head: (n) =>
    n === 0
      ? 'There is nothing on your page now.'
      : n === 1
        ? 'One part, quickly read.'
        : `${['', '', 'Two', 'Three', 'Four', 'Five', 'Six'][n]} parts, one minute to read.`,
  more: 'Your physiotherapist reads what you see here. We send nothing.',
  none: 'Tick what may go on it.',
  show: 'Show the page',
  hide: 'Close the page',
  example: 'See an example',
  code: 'Hand over with a code',
  files: 'Files and erasing',
  waits: 'This will not load now. Try again later.',
  ...keeping,
  clear: 'Start again',
};
