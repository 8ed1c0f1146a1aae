// Texts of the example course of pain-chart, English.
import type { ExampleTexts } from './nl.js';

export const en: ExampleTexts = {
  other: ['example: somebody else', 'example'],
  exampleHead: 'From close by it seemed endless. From afar you see it settle.',
  exampleMore:
    'This is the course of somebody else: a physiotherapist with a disc herniation. It is an example, not a prediction for you.',
  exampleNote:
    'A lot of pain twice, and twice it got better: that is real. ' +
    'No scores were written down. The height of the line and most of the months are a sketch.',
  example: {
    studies: 'studies, little movement',
    hernia: 'disc herniation, nagging pain, months of limited standing, walking and sitting',
    trained: 'no symptoms, after about two years of training',
    stiff: 'stiff at times',
    landing: 'landing at basketball, at first no more than 500 m of walking',
    gone: 'better, largely gone after four months, kept training',
  },
};
