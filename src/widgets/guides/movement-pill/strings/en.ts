import { frame } from '../../../../ui/base/strings/en.js';
import type { MovementPillTexts } from './nl.js';

export const en: MovementPillTexts = {
  frame,
  title: 'If movement were a pill',
  purpose: 'The box is a shoe: one pocket every day.',
  start: 'One pocket is 15 to 20 minutes of movement.',
  ask: 'What does the leaflet say?',
  leaves: { effects: 'Effects', dose: 'Dose', harm: 'Side effects' },
  pockets: 'How many pockets in a week?',
  count: (n) => (n === 1 ? 'One pocket' : `${n} pockets`),
  week: (count, from, to) => `${count}: ${from} to ${to} minutes.`,
  empty: 'An empty week says nothing about you.',
  begin: 'Start with 10 if that is a lot. A walk in your lunch break counts too.',
  hour: 'In a study, 1 hour a week went together with a 15 percent lower risk of dying in those years. A link, not a promise.',
  harm: [
    'Walking rarely causes an injury.',
    'In team sports and judo it happens more often. The figures come from two sources: look at the large difference, not the small one.',
  ],
  picture: {
    hour: (hours) => `${hours} h`,
    less: (percent) => `−${percent}%`,
    week: 'a week',
    risk: ['risk of dying, in a study', 'risk of dying'],
    per: ['injuries per 1,000 hours'],
    kinds: [
      [['walking, swimming, garden', 'walking'], '0.19–1.5'],
      [['lifting, in competitions', 'lifting'], '1–4.4'],
      [['team sports, judo, squash', 'team sports'], '6.6–18.3'],
    ],
  },
  more: 'The whole leaflet',
  sections: {
    effects: {
      head: 'What movement can do, according to a physiotherapist.',
      body: [
        'Ten effects:',
        [
          'dampen pain',
          'make you stronger',
          'lengthen your life',
          'reduce falls',
          'build confidence',
          'steady your sugar',
          'calm inflammation',
          'raise your pain threshold',
          'lift your mood',
          'make recurrences less likely',
        ],
        'In studies one group took 7,000 steps a day, the other 2,000. The first had a 47 percent lower risk of dying in those years, ' +
          'and a 28 percent lower risk of falling. The last is less certain.',
        'From 5,000 to 7,000 on, the difference becomes smaller. Another review found no upper limit.',
        '701 people had just recovered from low back pain. With education and a walking plan the next episode came after a median of ' +
          '208 days, without it after 112.',
      ],
    },
    dose: {
      head: 'How much?',
      body: [
        'A physiotherapist says 15 to 20 minutes a day. A blog starts with a 10-minute walk.',
        'A study followed 416,420 adults. Their risk of dying in those years was lower than without any aerobic activity:',
        [
          '1 hour a week: 15 percent.',
          '3 hours a week: 27 percent. After that it levels off.',
          'Strength once a week on top: another 11 percent.',
        ],
        'These are links, not promises.',
      ],
    },
    harm: {
      head: 'Which side effects?',
      body: [
        'Injuries per 1,000 hours:',
        [
          'Walking, swimming, dancing, gardening: 0.19 to 1.5. For a year, 3,363 people in Finland noted this.',
          'Team sports, judo, squash: 6.6 to 18.3, in the same study.',
          'Lifting in competitions: weightlifting 2.4 to 3.3, powerlifting 1 to 4.4. Those studies are weaker.',
        ],
        'A physiotherapist says 1 to 4 for lifting, swimming and cycling. Even with an injury, he writes, doing nothing is worse.',
        'People on the walking plan had leg trouble more often.',
        'Fever, dizziness, a numb leg or an illness? Call your GP first.',
      ],
    },
    myths: {
      head: 'Often misunderstood',
      body: [
        [
          'You don’t have to be free of pain first. Some pain is part of recovery.',
          'Movement that builds up slowly is good for your back.',
          'Treatment on the table helps sooner, but not for long. Exercise lasts longer.',
        ],
      ],
    },
  },
};
