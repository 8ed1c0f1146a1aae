// What load-glass says while four weeks pass, English.
import type { DaysTexts } from './nl.js';

export const en: DaysTexts = {
  pause: 'Pause',
  play: 'Play on',
  close: 'Back to now',
  day: 'Day',
  dayText: (day, week) => `day ${day}, week ${week}`,
  weekName: (week) => `week ${week}`,
  whatIf: 'And if you change one thing?',
  change: { none: 'Nothing', 'fixed-bedtimes': 'Fixed bedtimes', 'daily-walk': 'A walk every day' },
  week: (week, head) => `Week ${week}: ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
  example: {
    empty: 'In this example the glass is empty.',
    roomy: 'In this example the glass has room.',
    half: 'In this example the glass is half full.',
    'almost-full': 'In this example the glass is almost full.',
    full: 'In this example the glass is full to the rim.',
    overflowing: 'In this example the glass is overflowing.',
  },
  begins: 'Say you begin with a glass that has room. The same rain falls in every day.',
  rises: 'The water rises bit by bit. You hardly notice.',
  steady: 'About as much runs in as runs out.',
  falls: 'The water falls.',
  strained: 'It has been high for some time. Then you recover less, and the glass gets smaller.',
  helps: {
    'fixed-bedtimes':
      'Without fixed bedtimes it would be higher. Allow two to four weeks before you notice a difference.',
    'daily-walk': 'Without a walk every day it would be higher. Give it time.',
  },
};
