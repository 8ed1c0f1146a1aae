import { frame } from '../../../../ui/base/strings/en.js';
import type { PainTypesTexts } from './nl.js';

const start = 'After six weeks, recent pain has halved on average.';

export const en: PainTypesTexts = {
  frame,
  title: 'Which way does back pain go?',
  purpose: 'The higher the land, the more pain.',
  start,
  ask: 'Which back pain?',
  kinds: { cause: 'With a cause', short: 'Recent', long: 'Long-lasting' },
  when: 'Time',
  stops: [['now'], ['6 weeks', '6 wks'], ['half a year', '½ year', '½ yr'], ['1 year', '1 yr']],
  valueText: (time, pain) => `${time}: ${pain} out of 100 on average`,
  roads: { short: ['recent pain', 'recent'], long: ['long-lasting pain', 'long-lasting'] },
  doctor: 'GP',
  noClock: 'Here the cause counts, not the clock.',
  begins: (pain) => `The pain is then ${pain} out of 100 on average.`,
  fell: (from, pain) => `The pain settles from ${from} to ${pain} out of 100 on average.`,
  cause: [
    'First to your GP.',
    'A fracture, rheumatic disease or herniated disc needs care first. How long it takes depends on that.',
  ],
  said: {
    short: [
      ['Recent pain often starts fiercely.', 'That does not mean something is damaged.'],
      [start, 'After that it goes more slowly, and some is often left.'],
      ['After half a year there is less pain.', 'Ups and downs are part of it. Look at months, not days.'],
      ['After a year, some is often left.', 'Does it bother you? Tell your physiotherapist.'],
    ],
    long: [
      [
        'Long-lasting pain is just as real.',
        'Often your nervous system has become more sensitive, even without damage.',
      ],
      ['A long way, and it goes down.', 'Sleep, stress and feelings play a part.'],
      ['A long way, and it goes down.', 'Ups and downs are part of it. Look at months, not days.'],
      ['After a year there is less pain.', 'This is very uncertain. Your way may go differently.'],
    ],
  },
  more: 'More about these ways',
  sections: {
    first: {
      head: 'First: is anything new?',
      body: [
        'A weaker leg, numbness between your legs, trouble passing urine, a serious accident? Call the emergency number at once.',
      ],
    },
    kinds: {
      head: 'What does each kind mean?',
      body: [
        [
          'With a cause: a fracture, rheumatic disease, a herniated disc or a tumour. Medical care comes first.',
          'Recent: started suddenly, without a clear cause. A lot of pain does not have to mean damage.',
          'Long-lasting: more than three months. Your nervous system is more sensitive, even without damage. How you live and what you feel play a part.',
        ],
        'In at least 85 percent of people who seek help, there is no clear cause. In doubt? Call your GP.',
      ],
    },
    ankle: {
      head: 'Compare it with your ankle',
      body: [
        'A sprained ankle hurts a lot. Still you gently walk on it again, and it usually comes right. Recent back pain is like that.',
        'Does that ankle still hurt after months? Then you look beyond the sprain: sleep, stress, strength, confidence. The same goes for your back.',
        'It is only a comparison. The figures here are about backs.',
      ],
    },
    course: {
      head: 'Where sources differ',
      body: [
        'The land follows a review of 47 groups with 9,224 people (2024). Average out of 100, now and after 6, 26 and 52 weeks:',
        [
          'Pain for less than 6 weeks: 56, 26, 22, 21.',
          'From 6 to 12 weeks: 63, 29, 29, 31.',
          'Longer: 56, 48, 43, 40. This is very uncertain.',
        ],
        'An older review (2012) found less for recent pain: 52, 23, 12 and 6.',
        'One physiotherapist writes: 3 to 6 weeks, whatever you do. In the studies it often takes longer.',
        'An average is no prediction for you.',
      ],
    },
  },
};
