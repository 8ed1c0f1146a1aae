import { frame } from '../../../../ui/base/strings/en.js';
import type { DiscFactsTexts } from './nl.js';

const smaller = (people: string): string => `In ${people} out of 100 people it became smaller.`;

export const en: DiscFactsTexts = {
  frame,
  title: 'A herniated disc often shrinks by itself',
  purpose: 'What studies saw, in 100 people.',
  start: 'In 63 out of 100 people the herniation was smaller on a later scan, without surgery.',
  about: 'What do you look at?',
  views: { scan: 'The scan', people: '100 people', injection: 'Injection', surgery: 'Surgery' },
  time: 'From the first scan to later',
  ends: ['first scan', 'months later'],
  which: 'What do we count?',
  figures: {
    shrinks: 'Smaller on the scan: all types',
    sequestration: 'Smaller: loose piece (sequestration)',
    extrusion: 'Smaller: large herniation (extrusion)',
    protrusion: 'Smaller: small herniation (protrusion)',
    bulge: 'Smaller: wider disc (disc bulge)',
    settles: 'Symptoms settled after 3 months',
    recovered: 'Recovered after a year',
  },
  head: {
    shrinks: smaller,
    sequestration: smaller,
    extrusion: smaller,
    protrusion: smaller,
    bulge: smaller,
    settles: (people) => `In ${people} out of 100 people the symptoms settled.`,
    recovered: (people) => `After a year ${people} out of 100 felt recovered.`,
  },
  gone: (people) => `In ${people} it was gone altogether.`,
  said: {
    shrinks: 'The estimate lies between 49 and 77. It comes from 38 studies, without surgery.',
    sequestration: 'Large herniations shrink most often. That comes from 9 studies together.',
    extrusion: 'Large herniations shrink most often. That comes from 9 studies together.',
    protrusion: 'Small ones shrink less often than large ones. That comes from 9 studies together.',
    bulge: 'A wider disc shrinks least often. That comes from 9 studies together.',
    settles: 'Within 3 months, without surgery. It is about pain that runs from the back into the leg.',
    recovered: 'They first had 6 to 12 weeks of severe leg pain. Early surgery or waiting: the share was the same.',
  },
  first: [
    'The disc bulges towards a nerve.',
    'If that nerve is irritated, you feel it mostly in your leg. Slide to later.',
  ],
  later: 'That was seen on a later scan, without surgery. Smaller is not always gone.',
  sketch: 'A sketch: how fast it goes was not measured.',
  injection: [
    'The effect lies mostly between 2 weeks and 3 months.',
    'A physiotherapist writes that. In 25 studies the effect was small and short.',
    'An injection eases the symptom, and side effects are possible. Ask your doctor.',
  ],
  surgery: [
    'Two figures, about two groups.',
    'An article says 3 to 5 out of 100 herniations. In a study 39 out of 100 who waited had surgery.',
    'They had 6 to 12 weeks of severe leg pain. The article is about all herniations.',
  ],
  legend: (people, rest) => [`${people} smaller`, `${rest} not smaller`],
  picture: {
    nerve: ['nerve'],
    disc: ['disc'],
    year: '12 mths',
    article: ['article, all herniations: 3 to 5', 'article: 3 to 5', '3 to 5'],
    trial: ['study, severe leg pain: 39', 'study: 39', '39'],
  },
  more: 'More about a herniated disc',
  sections: {
    leg: {
      head: 'Back or leg?',
      body: ['An irritated nerve root is felt mostly in the leg. It is rarely what causes back pain.'],
    },
    advice: {
      head: 'Seven pieces of advice',
      body: [
        [
          'No panic: an irritated nerve can hurt a lot without much damage.',
          'Keep moving, and adapt what hurts. Train your whole body, not only your trunk.',
          'Have patience and trust.',
          'Take care of yourself: rest, sleep, food and water.',
          'Do not count on hands-on treatment alone. Nobody puts a vertebra back.',
          'Be critical of an injection.',
          'Does it last? Body, mind and surroundings play a part. Make a plan with your doctor and physiotherapist. Ups and downs are part of it.',
        ],
        'That is how a physiotherapist writes it. And this: lifting is not the main cause. Poor sleep, low fitness, genes and bad luck play a part.',
        'And: 1 to 3 percent of people aged 30 to 50 get symptoms of a herniation. Of leg pain from a nerve root, 60 to 80 percent comes ' +
          'from a herniation. We found no study for it.',
      ],
    },
    surgery: {
      head: 'When surgery?',
      body: [
        'According to the article, when there is clear loss of strength: 3 to 5 percent of herniations. We found no study for it.',
        'Are you quickly losing strength in a leg, or is passing urine difficult? Do not wait. See below who to call at once.',
        'A Dutch study followed 283 people with 6 to 12 weeks of severe leg pain. Half had surgery soon, the other half waited.',
        [
          'Of those who waited, 39 percent were operated on in the first year, and 44 percent in two years.',
          'Half had recovered after 4 weeks with surgery, and after 12 weeks with waiting.',
          'After a year 95 percent had recovered, in both groups. After two years 20 percent were not satisfied.',
        ],
        'Has the leg pain lasted 4 to 12 months? In a study of 128 people it was, after 6 months, 2.8 out of 10 with surgery, and 5.2 without.',
      ],
    },
    story: {
      head: 'One physiotherapist’s story',
      body: [
        'This is one person, not a prediction for you.',
        [
          'In 2015: nagging pain in the buttock, and a herniation. For months, standing, walking and sitting only lasted a while.',
          'Then about 2 years of training, until the symptoms were gone.',
          'In 2023: a landing at basketball. Severe pain in back, buttock and leg, and tingling. At first 500 m of walking at most.',
          'The MRI showed the same as the first time. Training went on, without an injection.',
          'After 4 months it was largely gone, and now fully.',
        ],
      ],
    },
  },
};
