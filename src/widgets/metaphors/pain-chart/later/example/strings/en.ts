// Texts of the example course of pain-chart, English.
import type { ExampleTexts } from './nl.js';

export const en: ExampleTexts = {
  other: ['example: somebody else', 'example'],
  exampleHead: 'From close by it seemed endless. From afar you see it settle.',
  exampleMore:
    'This is the course of somebody else: a physiotherapist with a disc herniation. Much pain twice, and twice it got better. ' +
    'What happened is real, the height of the line is a sketch. It is an example, not a forecast for you.',
  example: {
    studies: 'studies, little movement',
    hernia: 'herniation, months of limited standing, walking and sitting',
    trained: 'no complaints, after about two years of training',
    stiff: 'a stiff back at times',
    landing: 'landing at basketball, at first no more than 500 m of walking',
    gone: 'better, largely gone after four months, kept training',
  },
};
