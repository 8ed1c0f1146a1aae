import { frame } from '../../../../ui/base/strings/en.js';
import type { InnerWrinklesTexts } from './nl.js';

export const en: InnerWrinklesTexts = {
  frame,
  title: 'Wrinkles on the inside',
  purpose: 'A scan of 100 people without pain.',
  start: 'Of 100 people aged 50 without pain, 80 have a disc that looks older.',
  age: 'Age',
  years: (age) => `${age} years`,
  onScan: 'On the scan',
  findings: {
    degeneration: 'Disc that looks older (degeneration)',
    signal: 'Disc that looks darker (signal loss)',
    height: 'Flatter disc (loss of height)',
    bulge: 'Disc that is wider (bulge)',
    protrusion: 'Disc that sticks out a little (protrusion)',
    fissure: 'Small gap in the disc’s rim (annular fissure)',
    facet: 'Small joint that looks older (facet degeneration)',
    slip: 'Vertebra a little forward (spondylolisthesis)',
  },
  head: (people, age, about) =>
    `${about ? 'About ' : ''}${people} out of 100 people aged ${age} without pain have this.`,
  estimated: 'An estimate from 33 studies.',
  between: (from, to) => `That lies between the estimates for ${from} and ${to} years.`,
  rests: (people, none) =>
    none
      ? 'Nobody this young was examined: a model worked it out.'
      : `That estimate rests on only ${people} people this young.`,
  ageing: 'It is likely part of getting older, like wrinkles.',
  alone: 'By itself it does not say whether someone has pain.',
  younger: 'Up to 50 years, studies see it even more often in people with back pain.',
  with: (people) => `${people} with`,
  without: (people) => `${people} without`,
  play: 'From 20 to 80',
  pause: 'Pause',
  more: 'More about these scans',
  sections: {
    meaning: {
      head: 'What does this mean for me?',
      body: [
        'A report says what is seen, not what you feel. Put it beside your own story, with your physiotherapist or GP.',
      ],
    },
    all: {
      head: 'All eight in a row',
      body: [
        'Estimated in 100 people without pain, at 20, 30, 40, 50, 60, 70 and 80 years:',
        [
          'Disc that looks older (disc degeneration): 37, 52, 68, 80, 88, 93, 96',
          'Disc that looks darker (signal loss): 17, 33, 54, 73, 86, 94, 97',
          'Flatter disc (loss of height): 24, 34, 45, 56, 67, 76, 84',
          'Disc that is wider (bulge): 30, 40, 50, 60, 69, 77, 84',
          'Disc that sticks out a little (protrusion): 29, 31, 33, 36, 38, 40, 43',
          'Small gap in the disc’s rim (annular fissure): 19, 20, 22, 23, 25, 27, 29',
          'Small joint that looks older (facet degeneration): 4, 9, 18, 32, 50, 69, 83',
          'Vertebra a little forward (spondylolisthesis): 3, 5, 8, 14, 23, 35, 50',
        ],
      ],
    },
    careful: {
      head: 'How sure is this?',
      body: [
        'They are estimates from 33 studies with 3,110 people without pain. What lies between two ages is worked out by us.',
        'For the joint and the vertebra nobody was examined at 20 and 30 years. For loss of disc height it was 15 people at 20 years.',
        'The same researchers also compared people up to 50 years with and without back pain, in 14 studies.',
        'A disc that looks older, a bulge and a protrusion were then seen more often with back pain. So it does not always mean nothing.',
      ],
    },
    corrected: {
      head: 'A figure put right',
      body: [
        'A physiotherapist’s article says: bulging goes from 29 percent at 20 years to 43 percent at 80.',
        'In the table of the study those figures belong to protrusion. For bulging it has 30 and 84. We follow the table.',
        'Does it help to know this? In 250,401 people it was studied whether such figures in the report changed anything.',
        'They used no less care. Strong painkillers were prescribed slightly less. So we promise that you understand it, not that it helps.',
      ],
    },
  },
};
