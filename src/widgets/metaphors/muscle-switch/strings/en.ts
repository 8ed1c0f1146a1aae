import { frame } from '../../../../ui/base/strings/en.js';
import type { MuscleSwitchTexts } from './nl.js';

export const en: MuscleSwitchTexts = {
  frame,
  title: 'The switch in your muscle',
  purpose: 'Tightening and letting go: a muscle does it all day.',
  minerals: {
    calcium: ['calcium tightens', 'calcium'],
    magnesium: ['in this picture: magnesium', 'magnesium'],
  },
  choose: 'Pull the lever',
  positions: { tight: 'Tighten', loose: 'Let go' },
  ends: { tight: 'tighten', loose: 'let go' },
  head: { tight: 'The bag goes up.', loose: 'The muscle lets go.' },
  body: {
    tight: 'Calcium flips the switch. The cells in your muscle become shorter and thicker, and pull.',
    loose:
      'The calcium has been pumped away, and the cells become long and slim again. In this picture magnesium flips the switch back.',
  },
  picture: 'It is a simplified picture. That magnesium flips the switch back is how one blog draws it.',
  helps: 'Does a supplement help?',
  disagree: 'The sources disagree.',
  voices: [
    [
      'Cochrane (2020), Examine and Tim Willems',
      'Little difference in cramps, and that can be chance. Little evidence for sleep.',
    ],
    [
      'Orthomolecular blog',
      'May ease tension, cramps and stiffness and help sleep a little where intake is low. Does not cure back pain.',
    ],
  ],
  noProof: 'A cramp does not prove a deficiency. A supplement is for a deficiency that has been established.',
  ask: 'Kidney or heart problems, or taking medicines? Ask your doctor or pharmacist first.',
  tell: 'Tell the story',
  next: 'Next',
  end: 'Your turn',
  reset: 'Start again',
  story: [
    ['You lift a bag.', 'Calcium flips the switch. The muscle cells shorten and pull.'],
    ['You put the bag down.', 'The calcium is pumped away. The muscle cells let go.'],
    [
      'Does a cramp mean a deficiency?',
      'No, that does not follow. Below you can read what the sources say about supplements.',
    ],
  ],
};
