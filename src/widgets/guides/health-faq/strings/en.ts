import { frame } from '../../../../ui/base/strings/en.js';
import type { HealthFaqTexts } from './nl.js';

export const en: HealthFaqTexts = {
  frame,
  title: 'Ask the chest of drawers',
  purpose: 'Pull out a drawer, or search.',
  start: 'Pull out a drawer, or search for a word.',
  search: 'Search for a question',
  about: 'About',
  all: 'all questions',
  count: (n) => (n === 1 ? 'One question' : `${n} questions`),
  none: 'Nothing found.',
  otherwise: 'Try another word. Or ask your physiotherapist.',
  ask: 'Ask your own question',
  drawers: {
    magnesium: ['magnesium', 'mineral'],
    form: ['which form', 'form'],
    dose: ['how much', 'dose'],
    stress: ['stress'],
    food: ['food'],
    sleep: ['sleep'],
    medicines: ['medicines', 'pills'],
    doctor: ['GP'],
    practice: ['practice', 'us'],
  },
  sections: {
    cramps: {
      head: 'Does magnesium help against cramps?',
      body: [
        'Hardly. In 5 trials with 307 people the difference was 0.18 cramps a week. That may be chance.',
        'One blog does see a use for people who eat little of it.',
      ],
    },
    back: {
      head: 'Does magnesium cure back pain?',
      body: [
        'No, none of our sources says so.',
        'One blog: if you eat little of it, it may ease tension and stiffness. Other sources find little evidence.',
      ],
    },
    form: {
      head: 'Which form do I choose?',
      body: [
        'According to Tim Willems citrate and lactate are taken up well, oxide and carbonate little. ' +
          'In one study the body took up 4 percent of oxide.',
        'In a study chloride did as well as lactate. A blog finds bisglycinate well tolerated.',
      ],
    },
    dose: {
      head: 'How much is enough?',
      body: [
        'EFSA, for Europe: 350 mg a day for men and 300 mg for women, from all food together. ' +
          'Tim Willems says 410 to 420 mg and 320 to 360 mg. A blog says 300 to 400 mg.',
        'From a supplement at most 250 mg a day, in at least 2 doses. In the United States that is 350 mg.',
      ],
    },
    stress: {
      head: 'Does magnesium help against stress?',
      body: [
        'One blog draws stress and magnesium as two hands that work on each other. That is that blog’s own picture, not proof.',
      ],
    },
    food: {
      head: 'What foods have magnesium?',
      body: [
        ['Leafy greens, nuts and seeds', 'Whole grains, beans and lentils', 'Pure cocoa, and salmon, chicken and beef'],
      ],
    },
    enough: {
      head: 'Do I get enough?',
      body: [
        'Sources differ on that. The German BfR sees no sign that healthy adults get too little. ' +
          'According to Tim Willems more than half miss the recommended amount.',
        'A supplement is for a deficiency that was found. A blood test does not always show your stores.',
      ],
    },
    sleep: {
      head: 'Will I sleep better?',
      body: ['There is little evidence for that. Regular bedtimes are good for your health.'],
    },
    medicines: {
      head: 'Can I take it with my medicines?',
      body: [
        'Not always. Some antibiotics, thyroid and bone medicines are taken some hours apart from magnesium.',
        'Ask your pharmacist or GP first. Change nothing about your medicines by yourself.',
      ],
    },
    doctor: {
      head: 'When do I ask my GP?',
      body: [
        'Do you have a kidney or heart problem, or take medicines? Then ask first.',
        'Under ‘When should I get help right away?’ are signs that cannot wait. In doubt? Call your GP.',
      ],
    },
  },
};
