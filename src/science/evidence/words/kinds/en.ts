// What is said of kinds of low back pain, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/kinds.js';

export const en: Words<typeof claims> = {
  'kinds-course':
    'A review of 2024: in 47 groups of 9,224 people the average pain out of 100 went like this, at the start and after 6, 26 and 52 weeks. ' +
    'Pain for less than 6 weeks: 56, 26, 22, 21. From 6 to 12 weeks: 63, 29, 29, 31. Longer: 56, 48, 43, 40, and that last ' +
    'one is very uncertain. An older review found 52, 23, 12 and 6 for recent pain. One physiotherapist says 3 to 6 weeks.',
  'kinds-older':
    'A review from 2012 found an average of 52, 23, 12 and 6 out of 100 for recent back pain, at the start and after six ' +
    'weeks, half a year and a year. The newer review is less rosy: 56, 26, 22 and 21.',
  'kinds-weeks':
    'One physiotherapist says recent back pain lasts 3 to 6 weeks, whatever you do. In studies, after 6 weeks the pain is ' +
    'still 26 out of 100 on average.',
  'kinds-no-cause': 'In at least 85% of people who seek help for back pain, no clear cause can be found.',
  'kinds-cause': 'Back pain from a fracture, a tumour, rheumatic disease or a herniated disc needs medical care first.',
  'kinds-short': 'Recent back pain without a clear cause starts suddenly, without damage to the tissues.',
  'kinds-long':
    'Back pain of more than three months is called long-lasting. There is no damage then, but a more sensitive nervous ' +
    'system. How you live and what you feel play a part.',
};
