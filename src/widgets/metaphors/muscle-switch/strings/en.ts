import { frame } from '../../../../ui/base/strings/en.js';
import type { MuscleSwitchTexts } from './nl.js';

export const en: MuscleSwitchTexts = {
  frame,
  title: 'The switch in your muscle',
  purpose: 'Calcium tightens, magnesium lets go.',
  minerals: { calcium: 'calcium', magnesium: 'magnesium' },
  choose: 'Turn the switch',
  positions: { tight: 'Tighten', loose: 'Let go' },
  head: { tight: 'The muscle cell tightens.', loose: 'The muscle cell lets go.' },
  body: {
    tight: 'Calcium has turned the switch. The cell becomes shorter and thicker, and pulls.',
    loose: 'Magnesium has turned the switch back. The cell becomes long and slim again.',
  },
  picture: 'It is a simplified picture. Tightening is not bad: a muscle does it all day.',
  disagree: 'Does a supplement help? The sources disagree.',
  voices: [
    ['Tim Willems, with Examine', 'Little effect on cramps at night or in sport. Little evidence for sleep.'],
    [
      'Orthomolecular blog',
      'May ease tension, cramps, stiffness and sleep a little where intake is low. Does not cure back pain.',
    ],
  ],
  noProof: 'A cramp does not prove a deficit. A supplement is for a deficit that has been established.',
  ask: 'Kidney or heart problems, or taking medicines? Ask your doctor or pharmacist first.',
  tell: 'Tell the story',
  next: 'Next',
  end: 'Your turn',
  reset: 'Start again',
  story: [
    ['You lift a bag.', 'Calcium turns the switch. The muscle cells shorten and pull.'],
    ['You put the bag down.', 'Magnesium turns the switch back. The muscle cells let go.'],
    [
      'Does a cramp mean a deficit?',
      'No, that does not follow. Below you can read what the sources say about supplements.',
    ],
  ],
};
